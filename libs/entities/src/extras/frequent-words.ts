import { shippedTagger } from '../tagger/shipped-taggers.js';

/** Of so many most frequent words of news nearly all are common words, or names that the tables have. */
const frequent = { ar: 15_000, en: 8_000 } as const;

/** Whether a folded word, or what is left of it without its article, is common in news of its script. */
export function isFrequentWord(folded: string): boolean {
  const language = /[\u0621-\u064a]/.test(folded) ? 'ar' : 'en';
  const { clusters } = shippedTagger(language);
  const forms = folded.startsWith('ال') ? [folded, folded.slice(2)] : [folded];
  return forms.some((form) => clusters.rank(form) < frequent[language]);
}
