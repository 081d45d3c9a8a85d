import { SaxesParser } from 'saxes';
import { bodyError } from '../body-error.js';
import { latinEntities } from './latin-entities.js';
import { Namespaces } from './namespaces.js';
import type { XmlElement, XmlNode } from './xml-element.js';
import { XmlCounter } from './xml-limits.js';

/** The names under which the standards' own DTDs are cited. They are never loaded, so naming one does no harm. */
const harmlessDoctype =
  /^\s*(?:nitf|NewsML|newsItem|newsMessage|packageItem|rss|html|rdf:RDF)\b[^[\]]{0,1000}$/i;

const unbound = 'unbound namespace prefix.';

interface Open {
  readonly name: string;
  readonly ns: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

export interface XmlOptions {
  /** Feeds of the web are often not well-formed: unknown entities and stray signs are passed over. */
  readonly lenient?: boolean;
  /** Named entities beside the five of XML and the Latin ones of HTML. */
  readonly entities?: Readonly<Record<string, string>>;
}

/**
 * The tree of an XML text. Nothing outside is ever loaded and no entity is ever defined: a DOCTYPE is refused unless
 * it only names the DTD of a news standard. Throws BodyError with line and column for what is not well-formed; its
 * words never hold text of the document.
 */
export function readXml(text: string, options: XmlOptions = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, latinEntities, options.entities);
  const counter = new XmlCounter();
  const namespaces = new Namespaces();
  const stack: Open[] = [];
  let root: Open | undefined;
  parser.on('doctype', refuseDoctype);
  parser.on('error', ({ message }) => {
    if (!options.lenient) throw bodyError('unreadable', `not well-formed XML: ${reasonIn(message)}`);
  });
  parser.on('opentagstart', ({ name }) => counter.open(stack.length + 1, name));
  parser.on('attribute', ({ name }) => counter.attribute(name));
  parser.on('opentag', ({ name, attributes }) => {
    namespaces.open(attributes);
    const { local, uri, own } = namespaces.resolve(name, attributes, () => parser.fail(unbound));
    const element: Open = { name: local, ns: uri, attributes: own, children: [] };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
    namespaces.close();
  });
  parser.on('text', (characters) => stack.at(-1)?.children.push(characters));
  parser.on('cdata', (characters) => stack.at(-1)?.children.push(characters));
  parser.write(text).close();
  if (root === undefined) throw bodyError('unreadable', 'no element in it');
  return root;
}

function refuseDoctype(doctype: string): void {
  if (harmlessDoctype.test(doctype)) return;
  throw bodyError('unreadable', 'a DOCTYPE that declares or loads anything is refused', 'DOCTYPE');
}

/** "3:14: unbound namespace prefix: "x"." without what it quotes, which is text of the document. */
function reasonIn(message: string): string {
  const match = /^(?:undefined:)?(\d+):(\d+):\s*([^:.]*)/.exec(message);
  if (!match) return 'it breaks off';
  return `line ${match[1]}, column ${match[2]}: ${match[3]?.trim()}`;
}
