/** An element of a document; text and elements in their order. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Namespace; empty where the document gives none. */
  readonly ns: string;
  /** By local name; `xml:lang` stands as `xml:lang`, attributes of other foreign namespaces as `prefix:name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements, all or those of one name; capitals do not count, as some agencies write `Header` for `header`. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter(isElement) ?? [];
  return name === undefined ? elements : elements.filter((child) => isNamed(child, name));
}

const isNamed = (element: XmlElement, name: string) =>
  element.name === name ||
  (element.name.length === name.length && element.name.toLowerCase() === name.toLowerCase());

/** The first element down a path of local names; undefined where a step is missing. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elementsOf(at, name)[0], element);
}

/** All text below an element, white space as it stands. */
export function textBelow(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textBelow).join('');
}

/** The text of the element at a path on one line; undefined where it is missing or blank. */
export function lineAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = textBelow(elementAt(element, ...path))
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** An attribute of the element at a path; undefined where it is missing or blank. */
export function attributeAt(
  element: XmlElement | undefined,
  attribute: string,
  ...path: readonly string[]
): string | undefined {
  const value = elementAt(element, ...path)?.attributes[attribute]?.trim();
  return value === '' ? undefined : value;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/** Elements that HTML never closes: `</br>` would be read as a second break. */
const voidElements = new Set(['br', 'hr', 'img', 'wbr', 'col', 'input', 'link', 'meta', 'source', 'track']);

/** An element as markup again, names without prefixes: XHTML inside a document goes to the HTML reader this way. */
export function markupOf(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  if (voidElements.has(node.name)) return `<${node.name}/>`;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attributes.join('')}>${innerMarkup(node)}</${node.name}>`;
}

export const innerMarkup = (element: XmlElement): string => element.children.map(markupOf).join('');
