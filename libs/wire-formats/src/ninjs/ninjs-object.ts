import { fieldError, kindOf } from '../field-error.js';
import { hasText } from './has-text.js';

/** The keys under which the three majors carry the same thing, newest first. */
export const ninjsKeys = {
  uri: ['uri', 'guid'],
  version: ['version'],
  type: ['type'],
  pubStatus: ['pubStatus', 'pubstatus'],
  urgency: ['urgency'],
  language: ['language'],
  byline: ['by', 'byline'],
  located: ['located'],
  slugline: ['slugline'],
  ednote: ['edNote', 'ednote'],
  credit: ['creditLine', 'creditline', 'credit', 'description_creditline'],
  source: ['source', 'provider'],
  usageTerms: ['usageTerms', 'usageterms'],
  copyrightHolder: ['copyrightHolder', 'copyrightholder'],
  copyrightNotice: ['copyrightNotice', 'copyrightnotice'],
  genres: ['genres', 'genre'],
  title: ['title'],
  firstCreated: ['firstCreated', 'firstcreated'],
  versionCreated: ['versionCreated', 'versioncreated'],
  embargoedUntil: ['embargoedUntil', 'embargoeduntil', 'embargoed'],
  expires: ['expires'],
  evolvedFrom: ['evolvedFrom', 'evolvedfrom'],
  subjects: ['subjects', 'subject'],
  infoSources: ['infoSources', 'infosources', 'infosource'],
} as const satisfies Record<string, readonly string[]>;

export type NinjsField = keyof typeof ninjsKeys;

const onlyThree =
  /^(?:pubStatus|(?:first|version|content)Created|embargoedUntil|edNote|usageTerms|copyright(?:Holder|Notice)|infoSources|altIds|rightsInfo|trustIndicators|representationType|digitalSourceType|eventDetails|plannedCoverage)$/;
const onlyTwo =
  /^(?:headlines|bodies|descriptions|by|subjects|people|organisations|places|events|objects|infosources|genres|rightsinfo|trustindicators|standard)$/;

/** Which major an item is, by the keys that only that one has; an item of common keys counts as the first. */
export function majorOf(
  item: Readonly<Record<string, unknown>>,
  keys: readonly string[] = Object.keys(item),
): 1 | 2 | 3 {
  if (keys.some((key) => onlyThree.test(key))) return 3;
  if (!keys.some((key) => onlyTwo.test(key))) return 1;
  // Without any key that tells 2 from 3, the item may say it itself.
  return /"version"\s*:\s*"3/.test(JSON.stringify(item.standard ?? null)) ? 3 : 2;
}

/** A JSON object read key by key; what was not taken at the end is left over and kept. */
export class NinjsObject {
  readonly #item: Readonly<Record<string, unknown>>;
  readonly #taken = new Set<string>();
  /** What is left of keys that were taken in part. */
  readonly #left = new Map<string, unknown>();
  /** Listed once: of an item of 70,000 keys that takes some 20 ms. */
  #keys: readonly string[] | undefined;
  #major: 1 | 2 | 3 | undefined;

  constructor(item: Readonly<Record<string, unknown>>) {
    this.#item = item;
  }

  get major(): 1 | 2 | 3 {
    this.#major ??= majorOf(this.#item, this.keys());
    return this.#major;
  }

  keys(): readonly string[] {
    this.#keys ??= Object.keys(this.#item);
    return this.#keys;
  }

  value(key: string): unknown {
    return this.#item[key];
  }

  /** The first key of a field that has a value; null counts as none. */
  keyOf(field: NinjsField): string | undefined {
    return ninjsKeys[field].find((key) => this.#item[key] !== undefined && this.#item[key] !== null);
  }

  take(key: string): void {
    this.#taken.add(key);
  }

  leave(key: string, rest: unknown): void {
    this.#left.set(key, rest);
  }

  /** A field that must be text if it is there; blank text is none. */
  text(field: NinjsField): string | undefined {
    const key = this.keyOf(field);
    if (key === undefined) return undefined;
    const value = this.#item[key];
    if (typeof value !== 'string') throw fieldError(key, `expected a string, got ${kindOf(value)}`);
    this.take(key);
    return hasText(value) ? value : undefined;
  }

  /** A field that is taken if it is text and left over if not. */
  optionalText(field: NinjsField): string | undefined {
    const key = this.keyOf(field);
    return key !== undefined && typeof this.#item[key] === 'string' ? this.text(field) : undefined;
  }

  /** Everything that no other field has taken, as it came. */
  leftOver(): Record<string, unknown> | undefined {
    const entries = Object.entries(this.#item).filter(
      ([key, value]) => value !== null && !this.#taken.has(key),
    );
    const all = [...entries, ...this.#left];
    // fromEntries defines its keys, so that one named __proto__ stays a key.
    return all.length === 0 ? undefined : Object.fromEntries(all);
  }
}
