import type { EntityType } from '#libs/contracts';
import { nameKey } from '#libs/entities';
import type { ExtraEntity, NameForm } from '#libs/knowledge-base';

/** What a source calls an entity, the usual name first. */
export interface SourceNames {
  readonly en: readonly string[];
  readonly ar: readonly string[];
}

export interface UsableNames {
  /** The first usable one of each language. */
  readonly names: ExtraEntity['names'];
  readonly forms: readonly NameForm[];
}

/** Of each language; some entities have hundreds. */
const namesKept = 20;
const longest = 80;
const mostWords = 8;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Names as newswire would write them; undefined where there are none. */
export function usableNames({ en, ar }: SourceNames, type: EntityType): UsableNames | undefined {
  const english = distinct(en.map(tidy).filter((name) => isEnglish(name) && isTelling(name, type)));
  const arabic = distinct(ar.map(tidy).filter((name) => isArabicName(name) && isTelling(name, type)));
  if (english.length + arabic.length === 0) return undefined;
  return {
    names: { ...(english[0] && { en: english[0] }), ...(arabic[0] && { ar: arabic[0] }) },
    forms: [...english, ...arabic].map((text) => ({ text, kind: 'full', exact: false })),
  };
}

/** By what is folded: "Zürich" and "Zurich" are found by one. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()].slice(0, namesKept);
}

const tidy = (name: string) => name.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** Latin letters, and a capital: without one it would be found in every sentence. */
const isEnglish = (name: string) => /(?:^|[\s'’-])\p{Lu}/u.test(name) && hasOnly(name, /\p{Script=Latin}/u);
const isArabicName = (name: string) => hasOnly(name, /\p{Script=Arabic}/u);

const hasOnly = (name: string, letter: RegExp) => {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.every((one) => letter.test(one));
};

/**
 * No remark in brackets, nothing turned round at a comma, no acronym, and of a person more than one word: what else is called
 * so is too much.
 */
function isTelling(name: string, type: EntityType): boolean {
  if (name.length > longest || /[()[\]{}<>,;:،؛|/\\"?!*=]/u.test(name)) return false;
  if (/^[\p{Lu}\p{N}.&-]{2,6}$/u.test(name)) return false;
  const words = nameKey(name).split(' ').length;
  return words <= mostWords && (type !== 'person' || words > 1);
}
