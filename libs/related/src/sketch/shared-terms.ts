import { type CrossTerm, crossTerms, termKind } from '#libs/lexicon';
import { primarySubtag } from '#libs/news-index';
import { packing } from './packed-sketch.js';

/** What texts in other languages share with a text, with weights: notions, numbers, consonants of names. */
export interface SharedTerms {
  /** Of headline and lead, the headline counting three times. */
  readonly weights: ReadonlyMap<CrossTerm, number>;
  readonly headline: ReadonlySet<CrossTerm>;
}

/** About what 250 words are; more says little of the event. */
const charactersRead = 1_600;

/** Only Arabic and English have terms. */
export function sharedTerms(text: {
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
}): SharedTerms {
  const { headline = '', body = '', language } = text;
  const weights = crossTerms(body.slice(0, charactersRead), language);
  const named = crossTerms(headline, language);
  for (const [term, weight] of named) weights.set(term, (weights.get(term) ?? 0) + 2 * weight);
  return { weights, headline: new Set(named.keys()) };
}

/** Consonants of names are for comparing alone: to seek by them too took half as long again and found no more (docs/related.md). */
export const isFoundBy = (term: CrossTerm): boolean => !term.startsWith(termKind.skeleton);

/**
 * A term of an item in this language (a primary subtag) as the index holds it. The language stands in it, so that who looks
 * in the other one passes over the many of its own; the packing too, since a term of before may mean something else.
 */
export const termIn = (language: string, term: CrossTerm): string => `${language}${packing}${term}`;
export const headlineTermIn = (language: string, term: CrossTerm): string => `${language}${packing}^${term}`;

/** All by which an item can be found from the other language. */
export function foundBy({ weights, headline }: SharedTerms, language: string | undefined): string[] {
  const own = primarySubtag(language) ?? '';
  return [
    ...[...weights.keys()].filter(isFoundBy).map((term) => termIn(own, term)),
    ...[...headline].filter(isFoundBy).map((term) => headlineTermIn(own, term)),
  ];
}

/** The one that texts in this language share terms with; undefined where there is none. */
export function otherLanguage(language: string | undefined): string | undefined {
  const own = primarySubtag(language);
  if (own === 'ar') return 'en';
  return own === 'en' ? 'ar' : undefined;
}
