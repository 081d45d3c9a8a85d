import type { Alias, GazetteerEntity } from './gazetteer-entity.js';

/** Heads that say what a name names, but are no part of it: "صحيفة واشنطن بوست" and "واشنطن بوست" are one name. */
const heads = new Set('موقع شركة صحيفة جريدة مجلة'.split(' '));

/**
 * Leaves out names that are another name of the same entity with a title before it, so that a mention covers the
 * name alone: of "الدكتور هشام قنديل" and "هشام قنديل" the second stays. A single word is not enough of a name.
 */
export function withoutTitled({ type }: GazetteerEntity, aliases: readonly Alias[]): Alias[] {
  const full = new Set(aliases.filter(({ kind }) => kind === 'full').map(({ text }) => text));
  return aliases.filter(({ text }) => {
    const words = text.split(' ');
    if (type !== 'person') return !(heads.has(words[0] ?? '') && full.has(words.slice(1).join(' ')));
    return !words.some(
      (_, from) => from > 0 && words.length - from > 1 && full.has(words.slice(from).join(' ')),
    );
  });
}
