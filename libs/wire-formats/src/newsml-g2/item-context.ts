import { readableLine, tailOf } from '../newsml/readable-line.js';
import { readLanguage } from '../read-language.js';
import { elementAt, elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import type { XmlLeftovers } from '../xml/xml-json.js';
import { type Codes, codeAt } from './codes.js';

/** One item of a document while it is read. */
export interface ItemContext {
  readonly item: XmlElement;
  readonly itemMeta: XmlElement | undefined;
  readonly contentMeta: XmlElement | undefined;
  /** Of the content, as given. */
  readonly language: string | undefined;
  readonly codes: Codes;
  readonly left: XmlLeftovers;
}

const languageAt = (element: XmlElement | undefined): string | undefined =>
  (element?.attributes['xml:lang'] ?? element?.attributes.lang)?.trim() || undefined;

/** The language of the content: what the metadata says, else the item, its text, or the message around it. */
export function languageOfItem(item: XmlElement, around: XmlElement | undefined): string | undefined {
  const tag = elementsOf(elementAt(item, 'contentMeta'), 'language')
    .map(({ attributes }) => attributes.tag?.trim())
    .find((given) => given !== undefined && given !== '');
  const inline = elementAt(item, 'contentSet', 'inlineXML');
  const text = elementsOf(inline)[0];
  return tag ?? languageAt(item) ?? languageAt(inline) ?? languageAt(text) ?? languageAt(around);
}

/** Of elements that say the same in several languages the one in the item's, else an unmarked one, else English. */
export function inLanguage(
  elements: readonly XmlElement[],
  { language, item }: Pick<ItemContext, 'language' | 'item'>,
): XmlElement | undefined {
  const wanted = primary(language);
  const own = primary(languageAt(item)) ?? wanted;
  const rank = (element: XmlElement) => {
    const given = languageAt(element);
    const found = given === undefined ? own : primary(given);
    if (found === wanted) return given === undefined ? 4 : given === language ? 5 : 4;
    return given === undefined ? 2 : found === 'en' ? 1 : 0;
  };
  return elements.reduce<XmlElement | undefined>(
    (best, element) => (best === undefined || rank(element) > rank(best) ? element : best),
    undefined,
  );
}

const primary = (tag: string | undefined): string | undefined =>
  tag === undefined ? undefined : (readLanguage(tag) ?? tag).split('-')[0]?.toLowerCase();

/** Names that are short for machines; the others are for people. */
const machineNames = new Set(['mnemonic', 'short', 'code', 'sortkey', 'index']);

/** The name of a person, place, topic or party: its own, what is asserted of its code, else its literal. */
export function nameOf(element: XmlElement | undefined, context: ItemContext): string | undefined {
  if (element === undefined) return undefined;
  const own = ownName(element, context) ?? ownName(context.codes.assertionOf(element), context);
  return own ?? readableLine(element.attributes.literal);
}

function ownName(element: XmlElement | undefined, context: ItemContext): string | undefined {
  const names = elementsOf(element, 'name').filter((name) => readableLine(textBelow(name)) !== undefined);
  const readable = names.filter((name) => !machineNames.has(tailOf(codeAt(name, 'role'))));
  const chosen = inLanguage(readable.length === 0 ? names : readable, context);
  return chosen === undefined ? undefined : readableLine(textBelow(chosen));
}

/** Marks elements as told in full where they have no attributes but these and no children but one name. */
export function takePlain(
  context: ItemContext,
  elements: readonly XmlElement[],
  attributes: readonly string[],
): void {
  const known = new Set([...attributes, 'xml:lang', 'dir', 'rank']);
  const isPlain = (element: XmlElement) => {
    const children = elementsOf(element);
    return (
      Object.entries(element.attributes).every(
        ([name, value]) => known.has(name) || (name === 'type' && tailOf(value) === 'abstract'),
      ) &&
      children.length <= 1 &&
      children.every(
        (child) =>
          child.name === 'name' && Object.keys(child.attributes).every((name) => name === 'xml:lang'),
      )
    );
  };
  context.left.take(...elements.filter(isPlain));
}
