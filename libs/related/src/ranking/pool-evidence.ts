import type { RelatedSketch } from '../sketch/related-sketch.js';
import { stemRarity } from '../sketch/related-sketch.js';
import { cosineTo, likenesses, type Vector } from './vectors.js';

/** What is known of a candidate beside the text that relatives are sought for; each as it enters the sum. */
export interface PairEvidence {
  /** Cosine of their terms by how rare these are in any news, 0 to 1: the same whatever else was found. */
  readonly cosine: number;
  /** Cosine by how rare the terms are among the candidates too: what tells the event from others of its kind, 0 to 1. */
  readonly poolCosine: number;
  /** Whether both are near the same others among the candidates, 0 to 1. */
  readonly sharedNeighbours: number;
  /** Minus the logarithm of the worse of the ranks that each has in the other's list, 0 where each is the other's nearest. */
  readonly rank: number;
  /** Cosine of the headlines, 0 to 1; 0 across languages. */
  readonly title: number;
  /** Cosine of the entities, by salience and how rare they are among the candidates, 0 to 1. */
  readonly entities: number;
  /** Cosine of the numbers, 0 to 1. */
  readonly numbers: number;
}

export const evidenceNames = [
  ...(['cosine', 'poolCosine', 'sharedNeighbours', 'rank', 'title', 'entities', 'numbers'] as const),
];

/** Which terms two texts are compared by: stems within one language, else what the lexicon and the entities give. */
export type Space = 'stems' | 'cross';

/** Nearer than this two candidates are neighbours. */
const neighbourly = 0.1;
/** As if so many other texts had been found: a handful of candidates is no measure of what is rare. */
const imagined = 20;

/**
 * Evidence of each candidate, in their order. What is rare among the candidates is learnt from them and the subject:
 * all of them share the subject's topic, so what only few of them share is what tells its event.
 */
export function poolEvidence(
  subject: RelatedSketch,
  pool: readonly RelatedSketch[],
  space: Space,
): PairEvidence[] {
  const all = [subject, ...pool];
  const inStems = space === 'stems';
  const terms = all.map((one): ReadonlyMap<string | number, number> => (inStems ? one.stems : one.cross()));
  // Weights of cross terms have their rarity in them already.
  const staticRarity = (term: string | number) => (inStems ? stemRarity(term as number) : 1);
  const rarity = rarityAmong(terms);
  const likeness = likenesses(
    terms.map((hefts) => weighted(hefts, (term) => Math.sqrt(staticRarity(term) * rarity(term)))),
  );
  const cosines = cosineTo(terms.map((hefts) => weighted(hefts, staticRarity)));
  const titles = cosineTo(
    all.map(({ title }) =>
      inStems ? weighted(title, (term) => Math.sqrt(stemRarity(term as number) * rarity(term))) : new Map(),
    ),
  );
  const entities = all.map((one) => one.entities);
  const numbers = all.map((one) => one.numbers);
  const byEntities = cosineTo(entities.map((one) => weighted(one, rarityAmong(entities))));
  const byNumbers = cosineTo(numbers.map((one) => weighted(one, rarityAmong(numbers))));
  const neighbours = cosineTo(likeness.map(neighboursOf));
  const ranks = mutualRanks(likeness);
  return pool.map((_, nth) => ({
    cosine: cosines[nth + 1] as number,
    poolCosine: likeness[0]?.[nth + 1] as number,
    sharedNeighbours: neighbours[nth + 1] as number,
    rank: -Math.log(ranks[nth + 1] as number),
    title: titles[nth + 1] as number,
    entities: byEntities[nth + 1] as number,
    numbers: byNumbers[nth + 1] as number,
  }));
}

/** 0 for what about half of the texts have, growing with the logarithm of how few have it. */
function rarityAmong<Term>(texts: readonly ReadonlyMap<Term, number>[]): (term: Term) => number {
  const counts = new Map<Term, number>();
  for (const text of texts) for (const term of text.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const size = texts.length + imagined;
  return (term) => Math.max(0, Math.log(size / (counts.get(term) ?? 1)) - Math.LN2);
}

function weighted<Term>(hefts: ReadonlyMap<Term, number>, weight: (term: Term) => number): Vector {
  const found = new Map<Term, number>();
  for (const [term, heft] of hefts) {
    const by = heft * weight(term);
    if (by > 0) found.set(term, by);
  }
  return found as Vector;
}

function neighboursOf(row: Float64Array, self: number): Vector {
  const found = new Map<number, number>([[self, 1]]);
  for (let at = 0; at < row.length; at++) {
    if (at !== self && (row[at] as number) >= neighbourly) found.set(at, row[at] as number);
  }
  return found;
}

/** The worse of both ranks, by candidate: 1 where each is nearest to the other. */
function mutualRanks(likeness: readonly Float64Array[]): Float64Array {
  const own = likeness[0] as Float64Array;
  const order = [...own.keys()].slice(1).sort((a, b) => (own[b] as number) - (own[a] as number));
  const worse = new Float64Array(own.length);
  for (const [nth, at] of order.entries()) {
    const theirs = likeness[at] as Float64Array;
    let nearer = 1;
    for (let other = 1; other < theirs.length; other++) {
      if (other !== at && (theirs[other] as number) > (theirs[0] as number)) nearer++;
    }
    worse[at] = Math.max(nth + 1, nearer);
  }
  return worse;
}
