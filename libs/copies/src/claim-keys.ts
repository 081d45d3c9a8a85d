import { shortOf } from './posting-records.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `00` to `63`: all keys of one script call carry one tag, so that they lie on one node of a cluster. */
export const tags: readonly string[] = Array.from(alphabet, (_, at) => String(at).padStart(2, '0'));

/** The tag of an item id: the six bits of its first base64url letter. */
export function tagOf(print: string): string {
  const tag = print === '' ? undefined : tags[alphabet.indexOf(print.charAt(0))];
  if (tag === undefined) throw new RangeError(`expected base64url text, got ${JSON.stringify(print)}`);
  return tag;
}

/** The tag of an anchor: its low six bits, since anchors are the smallest of many numbers and begin alike. */
export const tagOfAnchor = (anchor: number) => tags[anchor & 63] as string;

/**
 * Names of the keys, kept short: there are two for every item of the window, with the first letters of its id
 * (`shortOf`). `fill` tells the filling of the window that they belong to: a new filling begins with none, so that no
 * claim outlives the log it speaks of; the old ones expire.
 */
export class ClaimKeys {
  /** `namespace` stands before every key; it must not hold a brace, which would be taken for the hash tag. */
  constructor(private readonly namespace: string) {
    if (/[{}]/.test(namespace)) throw new RangeError(`namespace ${namespace} holds a brace`);
  }

  /** Says whose window the keys of this tag belong to. */
  sentinel(tag: string): string {
    return `${this.namespace}{${tag}}sentinel`;
  }

  /**
   * Hash: `order:content` to `origin|event time` for every revision, with `:event time` behind it where the content
   * came back under the same order, and `g` to the group.
   */
  item(fill: string, id: string): string {
    return `${this.namespace}{${tagOf(id)}}${fill}i:${shortOf(id)}`;
  }

  /** String: the sketch of one text of an item; `text` as `textName` has it, so the item's tag is the text's. */
  sketch(fill: string, text: string): string {
    return `${this.namespace}{${tagOf(text)}}${fill}s:${text}`;
  }

  /** Hash: anchor, 4 bytes, to the records of the texts that have it and lie in this epoch of event time. */
  postings(fill: string, tag: string, epoch: number): string {
    return `${this.namespace}{${tag}}${fill}p:${epoch}`;
  }

  /** Held by the one process that fills the window again. */
  get refillLock(): string {
    return `${this.namespace}{00}refill`;
  }
}
