const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `00` to `63`: all keys of one script call carry one tag, so that they lie on one node of a cluster. */
export const tags: readonly string[] = Array.from(alphabet, (_, at) => String(at).padStart(2, '0'));

/** The tag of an item id or a text print: the six bits of its first base64url letter. */
export function tagOf(print: string): string {
  const tag = print === '' ? undefined : tags[alphabet.indexOf(print.charAt(0))];
  if (tag === undefined) throw new RangeError(`expected base64url text, got ${JSON.stringify(print)}`);
  return tag;
}

/**
 * Names of the keys, kept short: there are two for every item of the window. `fill` tells the filling of the window
 * that they belong to: a new filling begins with none, so that no claim outlives the log it speaks of; the old ones
 * expire.
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
    return `${this.namespace}{${tagOf(id)}}${fill}i:${id}`;
  }

  /** Hash: group to `event time`, with `|id` behind it when it is not the founder's own. */
  text(fill: string, print: string): string {
    return `${this.namespace}{${tagOf(print)}}${fill}t:${print}`;
  }

  /** Held by the one process that fills the window again. */
  get refillLock(): string {
    return `${this.namespace}{00}refill`;
  }
}
