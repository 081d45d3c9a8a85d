import { isStopWord } from '#libs/news-index';
import { cliticSplits, tokenize } from '#libs/text';

/** A headline that may stand for a story: of the first visible item of one of its texts. */
export interface Headline {
  readonly id: string;
  readonly headline: string;
  /** ISO 8601. */
  readonly eventTime: string;
  readonly urgency?: number | undefined;
  /** How many visible items carry this text. */
  readonly carried: number;
}

/** How much being carried speaks for a headline beside what it has in common with the others. */
const carriedWeight = 0.5;
/** What came first tells of the event itself, what follows of its consequences. */
const earlyWeight = 0.1;
const fragment = { words: 4, factor: 0.4 } as const;
const endless = { words: 24, factor: 0.8 } as const;

/** Words with which flashes and their corrections begin, in both languages. */
const flashWords =
  /^\s*(?:عاجل|خبر عاجل|نبأ عاجل|فلاش|تنبيه|تصحيح|breaking(?: news)?|urgent|flash|alert|snap|newsalert|just in|correct(?:ed|ion))(?=[\s:|/\\–—.!،,*-]|$)/iu;

/**
 * The title of a story among the headlines of its texts in one language: the one that has most words in common with
 * the others (each weighed by how often it was carried), was itself carried most and came early; a flash and a fragment
 * only where there is nothing better. Of equals the earliest. Undefined for none.
 */
export function bestHeadline(headlines: readonly Headline[]): Headline | undefined {
  const said = headlines
    .filter(({ headline }) => headline.trim() !== '')
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .map((one) => ({ one, words: wordsOf(one) }));
  const all = said.reduce((sum, { one }) => sum + one.carried, 0);
  const scored = said.map(({ one, words }, place) => {
    const others = said.filter((other) => other.one !== one);
    const early = earlyWeight * (1 - place / said.length);
    const score = centrality(words, others) + (carriedWeight * one.carried) / all + early;
    return { one, score: Number((score * fitness(one, words.size)).toFixed(6)) };
  });
  // The sort is stable: of equals the earliest stays first.
  return scored.sort((a, b) => b.score - a.score)[0]?.one;
}

const placeOf = ({ eventTime, id }: Headline) => `${eventTime} ${id}`;

interface Said {
  readonly one: Headline;
  readonly words: ReadonlySet<string>;
}

/** The mean likeness (Dice) to the other headlines; one carried often counts more, by its logarithm. */
function centrality(words: ReadonlySet<string>, others: readonly Said[]): number {
  let [sum, weights] = [0, 0];
  for (const other of others) {
    const weight = 1 + Math.log(other.one.carried);
    const size = words.size + other.words.size;
    const shared = [...words].filter((word) => other.words.has(word)).length;
    sum += size === 0 ? 0 : (weight * 2 * shared) / size;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

function fitness({ headline, urgency = 9 }: Headline, words: number): number {
  if (flashWords.test(headline) || words < fragment.words) return fragment.factor;
  if (urgency <= 1) return fragment.factor;
  return words > endless.words ? endless.factor : 1;
}

/** Folded words without common ones; Arabic ones without the letters written onto them while three are left. */
function wordsOf({ headline }: Headline): ReadonlySet<string> {
  const words = tokenize(headline).flatMap(({ folded }) => (isStopWord(folded) ? [] : [bare(folded)]));
  return new Set(words);
}

const bare = (folded: string): string => cliticSplits(folded).findLast((form) => form.length >= 3) ?? folded;
