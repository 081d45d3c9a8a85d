import { setImmediate as nextTurn } from 'node:timers/promises';
import { SaxesParser } from 'saxes';

/** Where an entry of a feed lies in its document, in bytes. */
export interface EntryRange {
  readonly start: number;
  readonly end: number;
}

/** How deep the entries of a feed lie, and what they are called, by the document's root. */
const shapes: Readonly<Record<string, { readonly depth: number; readonly name: string }>> = {
  rss: { depth: 3, name: 'item' },
  RDF: { depth: 2, name: 'item' },
  feed: { depth: 2, name: 'entry' },
};

/** Other requests get their turn after so many bytes. */
const sliceBytes = 128 * 1024;

/**
 * The entries of an RSS, RDF or Atom document, without reading them; undefined for any other document and for one that
 * is not well-formed or has a DOCTYPE: what to make of that is for the reader of the format to say. Every encoding in
 * which ASCII is ASCII is read byte by byte as Latin 1, so that offsets are bytes.
 */
export async function xmlEntries(body: Buffer): Promise<readonly EntryRange[] | undefined> {
  const from = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  if (body[from] !== 0x3c) return undefined;
  const search = new EntrySearch(body.toString('latin1', from));
  for (let at = 0; at < search.text.length && !search.failed; at += sliceBytes) {
    search.read(at, at + sliceBytes);
    await nextTurn();
  }
  search.finish();
  if (search.failed || search.found.length === 0) return undefined;
  return search.found.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

class EntrySearch {
  readonly found: EntryRange[] = [];
  failed = false;
  #depth = 0;
  #start = 0;
  #shape: { readonly depth: number; readonly name: string } | undefined;
  readonly #parser = new SaxesParser({ position: true });

  constructor(readonly text: string) {
    this.#parser.on('error', () => this.#fail());
    this.#parser.on('doctype', () => this.#fail());
    this.#parser.on('opentag', ({ name, isSelfClosing }) => this.#open(local(name), isSelfClosing));
    this.#parser.on('closetag', ({ name }) => this.#close(local(name)));
  }

  read(from: number, to: number): void {
    this.#parser.write(this.text.slice(from, to));
  }

  finish(): void {
    if (!this.failed) this.#parser.close();
  }

  #fail(): void {
    this.failed = true;
  }

  #open(name: string, closed: boolean): void {
    this.#depth += 1;
    if (this.#depth === 1) {
      this.#shape = shapes[name];
      if (this.#shape === undefined) this.#fail();
    }
    // No attribute holds a bare <, so the last one before here began this tag.
    if (this.#isEntry(name) && !closed) this.#start = this.text.lastIndexOf('<', this.#parser.position - 1);
  }

  #close(name: string): void {
    const { position } = this.#parser;
    if (this.#isEntry(name) && this.#start > 0) {
      this.found.push({ start: this.#start, end: position });
      this.#start = 0;
    }
    this.#depth -= 1;
  }

  #isEntry(name: string): boolean {
    return this.#depth === this.#shape?.depth && name === this.#shape.name;
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
