import { bodyError } from '../body-error.js';

/** Deep nesting with declarations on every element is an attack, not a document. */
const mostDeclared = 1000;
const none: readonly string[] = [];
const fixed: Readonly<Record<string, string>> = {
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
};

/** A name taken apart: `x:p` has the prefix `x` and is called `p`. */
interface SplitName {
  readonly prefix: string;
  readonly local: string;
}

function splitName(name: string): SplitName {
  const at = name.indexOf(':');
  return at < 1 ? { prefix: '', local: name } : { prefix: name.slice(0, at), local: name.slice(at + 1) };
}

export interface ResolvedElement {
  readonly local: string;
  readonly uri: string;
  /** Without declarations; names of the element's own namespace without prefix. */
  readonly own: Readonly<Record<string, string>>;
}

type Attributes = Readonly<Record<string, string>>;
const noAttributes: Attributes = Object.freeze(Object.create(null));

/**
 * Which prefix means what where the reader stands. The parser's own answer walks up to the root for every name, which
 * takes a second over two megabytes of short elements in deep ones (tried); here it is one look.
 */
export class Namespaces {
  private readonly byPrefix = new Map<string, string[]>();
  /** The prefixes that each open element declares. */
  private readonly declared: (readonly string[])[] = [];
  private count = 0;

  /** Before the names of the element itself are looked up: it may use what it declares. */
  open(attributes: Attributes): void {
    let prefixes = none;
    for (const [name, uri] of Object.entries(attributes)) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      const uris = this.byPrefix.get(prefix);
      if (uris) uris.push(uri.trim());
      else this.byPrefix.set(prefix, [uri.trim()]);
      prefixes = [...prefixes, prefix];
    }
    this.count += prefixes.length;
    if (this.count > mostDeclared) {
      throw bodyError('too-large', `more than ${mostDeclared} namespaces declared at one place`);
    }
    this.declared.push(prefixes);
  }

  close(): void {
    const prefixes = this.declared.pop() ?? [];
    for (const prefix of prefixes) this.byPrefix.get(prefix)?.pop();
    this.count -= prefixes.length;
  }

  /** Undefined for a prefix that nothing around declares; the empty prefix may mean no namespace. */
  private uriOf(prefix: string): string | undefined {
    return (
      (Object.hasOwn(fixed, prefix) ? fixed[prefix] : undefined) ??
      this.byPrefix.get(prefix)?.at(-1) ??
      (prefix === '' ? '' : undefined)
    );
  }

  /** An element's name and attributes; `unbound` is told of each prefix that nothing declares, which then means nothing. */
  resolve(name: string, attributes: Attributes, unbound: () => void): ResolvedElement {
    const { prefix, local } = splitName(name);
    const uri = this.uriOr(prefix, unbound);
    let own: Record<string, string> | undefined;
    for (const [key, value] of Object.entries(attributes)) {
      const split = splitName(key);
      if (key === 'xmlns' || split.prefix === 'xmlns') continue;
      const isOwn = split.prefix === '' || this.uriOr(split.prefix, unbound) === uri;
      own ??= Object.create(null) as Record<string, string>;
      own[isOwn ? split.local : key] = value;
    }
    return { local, uri, own: own ?? noAttributes };
  }

  private uriOr(prefix: string, unbound: () => void): string {
    const uri = this.uriOf(prefix);
    if (uri === undefined) unbound();
    return uri ?? '';
  }
}
