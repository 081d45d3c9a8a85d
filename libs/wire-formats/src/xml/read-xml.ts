import { SaxesParser } from 'saxes';
import { bodyError } from '../body-error.js';
import type { XmlElement, XmlNode } from './xml-element.js';

/** Deeper than any news document; an attack on whoever walks the tree by recursion. */
const deepest = 200;
/** The names under which the standards' own DTDs are cited. They are never loaded, so naming one does no harm. */
const harmlessDoctype = /^\s*(?:nitf|NewsML|rss|html|rdf:RDF)\b[^[\]]*$/i;

interface Open {
  readonly name: string;
  readonly ns: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

export interface XmlOptions {
  /** Feeds of the web are often not well-formed: unknown entities and stray signs are passed over. */
  readonly lenient?: boolean;
  /** Named entities beside the five of XML. */
  readonly entities?: Readonly<Record<string, string>>;
}

/**
 * The tree of an XML text. Nothing outside is ever loaded and no entity is ever defined: a DOCTYPE is refused unless
 * it only names the DTD of a news standard. Throws BodyError with line and column for what is not well-formed.
 */
export function readXml(text: string, options: XmlOptions = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  if (options.entities) Object.assign(parser.ENTITIES, options.entities);
  const stack: Open[] = [];
  let root: Open | undefined;
  parser.on('doctype', (doctype) => {
    if (harmlessDoctype.test(doctype)) return;
    throw bodyError('unreadable', 'a DOCTYPE that declares or loads anything is refused', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    if (options.lenient) return;
    throw bodyError('unreadable', `not well-formed XML: ${error.message.replace(/^undefined:/, 'line ')}`);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= deepest) throw bodyError('too-deep', `XML nested more than ${deepest} deep`);
    const attributes: Record<string, string> = {};
    for (const { local, prefix, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || local === 'xmlns') continue;
      attributes[uri === '' || uri === tag.uri ? local : `${prefix}:${local}`] = value;
    }
    const element: Open = { name: tag.local, ns: tag.uri, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (characters) => stack.at(-1)?.children.push(characters));
  parser.on('cdata', (characters) => stack.at(-1)?.children.push(characters));
  parser.write(text).close();
  if (root === undefined) throw bodyError('unreadable', 'no element in it');
  return root;
}
