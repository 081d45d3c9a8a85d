import { type Curated, entityFieldsOf } from './curated.js';
import type { ItemDocument } from './document.js';
import { foldedTextOf } from './folded-text.js';

/** The same document with what curators' marks make of its entities by now; undefined where they make nothing. */
export function curatedDocument(document: ItemDocument, curated: Curated | undefined): ItemDocument {
  const given = givenTo(document);
  const { entities, quotes } = curated ?? given;
  const { folded, rest } = document;
  return {
    ...document,
    ...entityFieldsOf(given, curated),
    ...(folded && { folded: { ...folded, names: foldedTextOf({ entities }).names } }),
    rest: { ...rest, quotes },
  };
}

/** The entities and quotes that the item came with, before any curator's mark. */
export const givenTo = ({ curated, entities, rest: { quotes = [] } }: ItemDocument) =>
  curated?.given ?? { entities, quotes };
