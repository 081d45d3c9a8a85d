import type { DraftPart } from '../draft.js';
import type { FormatReader } from '../format-reader.js';
import { readableLine } from '../newsml/readable-line.js';
import { readXmlDocument } from '../xml/read-xml-document.js';
import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { type Around, readItem } from './read-item.js';

/** What else a message may bring, and why it is no news. */
const otherItems: Readonly<Record<string, string>> = {
  conceptitem: 'a concept item describes a code of a vocabulary and is no news',
  knowledgeitem: 'a knowledge item is a vocabulary and no news',
  catalogitem: 'a catalog item lists vocabularies and is no news',
  planningitem: 'a planning item announces coverage to editors and is no news',
};

/** NewsML-G2 of any version: a news item or package, or a message with several. */
export const newsmlG2Reader: FormatReader = {
  format: 'newsml-g2',
  draftsOf(document) {
    const { root, signals } = readXmlDocument(document);
    if (root.name.toLowerCase() !== 'newsmessage') {
      return [partOf(root, { message: undefined, header: undefined, signals })];
    }
    const around: Around = { message: root, header: elementAt(root, 'header'), signals };
    const items = itemsIn(root);
    const told = items.filter((item) => !isManifest(item));
    return (told.length === 0 ? items : told).map((item) => partOf(item, around));
  },
};

const isItem = ({ name }: XmlElement) =>
  /^(?:news|package|concept|knowledge|planning|catalog)Item$/i.test(name);

const itemsIn = (message: XmlElement): XmlElement[] =>
  elementsOf(message).flatMap((child) =>
    child.name.toLowerCase() === 'itemset' ? elementsOf(child).filter(isItem) : isItem(child) ? [child] : [],
  );

/** A package without a name of its own only lists what else is in the message (NewsML-G2 guidelines, news messages). */
const isManifest = (item: XmlElement): boolean =>
  item.name.toLowerCase() === 'packageitem' && readableLine(item.attributes.guid) === undefined;

function partOf(item: XmlElement, around: Around): DraftPart {
  const detail = otherItems[item.name.toLowerCase()];
  if (detail === undefined) return readItem(item, around);
  const uri = readableLine(item.attributes.guid);
  const problem = { code: 'invalid', field: item.name, detail } as const;
  return { problem, ...(uri === undefined ? {} : { uri }) };
}
