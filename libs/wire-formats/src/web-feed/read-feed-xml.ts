import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { bodyError } from '../body-error.js';
import { prefixOf } from './namespaces.js';

/** An element of a feed; `XmlElement` with the name under which the readers look for it. */
export interface FeedElement {
  /** Without prefix, as written. */
  readonly name: string;
  /** Always empty: feeds use prefixes without declaring them, so that names are told by `tag`. */
  readonly ns: string;
  /** Lower case, with our prefix for its module: `title`, `dc:creator`; in Atom documents Atom's own have none. */
  readonly tag: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (FeedElement | string)[];
  /** The document ended inside it. */
  readonly cut: boolean;
}

interface Open extends FeedElement {
  /** With its prefix as written. */
  readonly given: string;
  readonly children: (FeedElement | string)[];
  readonly scope: Scope;
  cut: boolean;
}
type Scope = Readonly<Record<string, string>>;

/** Deeper than any feed; what walks the tree by recursion relies on it. */
const deepest = 200;
/** Elements left open, which the parser keeps in an array that it moves whole. */
const mostOpen = 5000;
/** So many elements of a few bytes each take 100 MB as objects; a feed of 10,000 items has half of them. */
const mostElements = 500_000;
const harmlessDoctype = /^!doctype\s+(?:rss|rdf:RDF|feed|html)\b[^[\]]*$/i;
const stray = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufeff\ufffe\uffff]/gu;

/**
 * The tree of a feed, read as browsers read HTML: stray `&` and `<`, undeclared entities and prefixes, control
 * characters, unclosed elements and anything before the root are passed over; text before the root may be a server's
 * warning. Nothing outside is loaded and no entity is ever defined. Throws BodyError where no root of `roots` (local names in lower case) is
 * found, for a DOCTYPE that declares anything, and for documents that nest or count beyond all use.
 */
export function readFeedXml(text: string, roots: readonly string[]): FeedElement {
  const tree = new Tree(roots);
  const parser = new Parser(tree.handler(), { xmlMode: true, decodeEntities: false });
  parser.write(text.replace(stray, ''));
  tree.ending = true;
  parser.end();
  if (tree.root === undefined) {
    throw bodyError('unreadable', `no element ${roots.join(', ')} in it`);
  }
  return tree.root;
}

class Tree {
  root: Open | undefined;
  ending = false;
  readonly #roots: readonly string[];
  readonly #stack: Open[] = [];
  #count = 0;
  #open = 0;
  #inCdata = false;

  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  handler() {
    return {
      onopentag: (name: string, attributes: Record<string, string>) => this.#begin(name, attributes),
      onclosetag: (name: string) => this.#close(name),
      ontext: (characters: string) => this.#text(this.#inCdata ? characters : decodeHTML(characters)),
      oncdatastart: () => {
        this.#inCdata = true;
      },
      oncdataend: () => {
        this.#inCdata = false;
      },
      onprocessinginstruction: (name: string, data: string) => {
        if (!/^!doctype/i.test(name) || (this.root !== undefined && !data.includes('['))) return;
        if (harmlessDoctype.test(data)) return;
        throw bodyError('unreadable', 'a DOCTYPE that declares or loads anything is refused', 'DOCTYPE');
      },
    };
  }

  #begin(given: string, raw: Record<string, string>): void {
    if (/^(?:item|entry)$/i.test(given)) this.#endOpenItem(given);
    if (this.#stack.length >= deepest || ++this.#open > mostOpen)
      throw bodyError('too-deep', `XML nested more than ${deepest} deep`);
    if (++this.#count > mostElements) throw bodyError('too-large', `more than ${mostElements} elements`);
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(raw)) attributes[name] = decodeHTMLAttribute(value);
    const parent = this.#stack.at(-1);
    const scope = scopeOf(attributes, parent?.scope ?? {});
    const [local = '', prefix = ''] = given.split(':', 2).reverse();
    const tag = tagOf(local, prefix, scope).toLowerCase();
    const element: Open = { name: local, ns: '', tag, attributes, children: [], cut: false, scope, given };
    if (this.root === undefined && this.#roots.includes(local.toLowerCase())) {
      this.root = { ...element, scope: ownScope(element) };
      this.#stack.push(this.root);
      return;
    }
    parent?.children.push(element);
    this.#stack.push(element);
  }

  /** The parser also tells of the ends of elements that were ended here before. */
  #close(given: string): void {
    this.#open--;
    const at = this.#stack.findLastIndex((element) => element.given === given);
    if (at < 0) return;
    for (const element of this.#stack.splice(at)) element.cut = this.ending;
  }

  /** An item that is never closed ends where the next one begins; one inside the content of another is not the next. */
  #endOpenItem(given: string): void {
    const at = this.#stack.findLastIndex((element) => element.given === given);
    if (at >= 0 && this.#stack.at(-1)?.tag !== 'content') this.#stack.splice(at);
  }

  #text(text: string): void {
    const children = this.#stack.at(-1)?.children;
    if (children === undefined) return;
    if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
    else children.push(text);
  }
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(declared.map(([name, uri]) => [name.slice(6), uri])) };
}

/** In an Atom document Atom's elements are the ones without prefix. */
function ownScope({ scope, tag }: Open): Scope {
  return tag === 'atom:feed' || tag === 'atom:entry' ? { ...scope, ' own': 'atom' } : scope;
}

function tagOf(local: string, prefix: string, scope: Scope): string {
  const namespace = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
  const known = namespace === undefined ? undefined : prefixOf(namespace);
  const ours = known ?? (prefix === '' ? '' : prefix.toLowerCase());
  return ours === '' || ours === scope[' own'] ? local : `${ours}:${local}`;
}

export const isFeedElement = (node: FeedElement | string): node is FeedElement => typeof node !== 'string';

/** An attribute by its name in any case. */
export function attributeOf(element: FeedElement | undefined, name: string): string | undefined {
  const given = element?.attributes;
  const value =
    given?.[name] ??
    Object.entries(given ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const text = value?.trim();
  return text === '' ? undefined : text;
}
