import { type ExtraEntry, knowledgeBase } from '#libs/knowledge-base';
import { nameKey } from '../gazetteer.js';
import type { GazetteerEntity } from '../gazetteer-entity.js';
import { shippedNames } from './shipped-names.js';

/** Which entities of several sources are one: those with the same id here, in Wikidata or in GeoNames. */
export class SameEntities<Place> {
  readonly #known = new Map<string, GazetteerEntity | Place>();

  constructor() {
    for (const { entity, geonames } of knowledgeBase().entries)
      for (const key of keysOf({ entity, geonames, forms: [], reason: '' })) this.#known.set(key, entity);
  }

  /** The shipped entity that an entry is, or the place of an earlier one; undefined where it is new. */
  of(entry: ExtraEntry): GazetteerEntity | Place | undefined {
    for (const key of keysOf(entry)) {
      const found = this.#known.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  add(entry: ExtraEntry, place: GazetteerEntity | Place): void {
    for (const key of keysOf(entry)) if (!this.#known.has(key)) this.#known.set(key, place);
  }
}

const keysOf = ({ entity: { id, wikidata }, geonames }: ExtraEntry) => [
  id,
  ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
  ...(geonames === undefined ? [] : [`geonames ${geonames}`]),
];

/** Whether one of its titles is a name of a shipped entity of its type: then it is that one, or a namesake that nobody could tell apart. */
export const isShippedByName = ({ entity: { type, names } }: ExtraEntry): boolean =>
  Object.values(names).some((title) =>
    shippedNames(nameKey(title).split(' '))?.some(
      ({ alias }) => alias.kind === 'full' && alias.entity.type === type,
    ),
  );
