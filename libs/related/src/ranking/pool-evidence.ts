import { type RelatedSketch, type Space, stemRarity } from '../sketch/related-sketch.js';
import { type PoolTerms, poolTerms } from './pool-terms.js';
import { cosineTo, likenesses } from './vectors.js';

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

/** Nearer than this two candidates are neighbours. */
const neighbourly = 0.1;

/**
 * Evidence of each candidate, in their order; all sketches are of that space. What is rare among the candidates is learnt from them and the subject:
 * all of them share the subject's topic, so what only few of them share is what tells its event.
 */
export function poolEvidence(
  subject: RelatedSketch,
  pool: readonly RelatedSketch[],
  space: Space,
): PairEvidence[] {
  const all = [subject, ...pool];
  const inStems = space === 'stems';
  const terms = poolTerms(all.map((one) => one.terms));
  // Weights of cross terms have their rarity in them already.
  const anywhere = inStems ? stemRarities(terms.prints) : new Float64Array(terms.prints.length).fill(1);
  const both = terms.rarities.map((rarity, number) => Math.sqrt((anywhere[number] as number) * rarity));
  const likeness = likenesses(terms, both);
  const cosines = cosineTo(terms, anywhere);
  const titles = inStems ? titleCosines(all, terms) : undefined;
  const entities = poolTerms(all.map((one) => one.entities));
  const byEntities = cosineTo(entities, entities.rarities);
  const numbers = poolTerms(all.map((one) => one.numbers));
  const byNumbers = cosineTo(numbers, numbers.rarities);
  const neighbours = sharedNeighbours(likeness);
  const ranks = mutualRanks(likeness);
  return pool.map((_, nth) => ({
    cosine: cosines[nth + 1] as number,
    poolCosine: likeness[0]?.[nth + 1] as number,
    sharedNeighbours: neighbours[nth + 1] as number,
    rank: -Math.log(ranks[nth + 1] as number),
    title: titles?.[nth + 1] ?? 0,
    entities: byEntities[nth + 1] as number,
    numbers: byNumbers[nth + 1] as number,
  }));
}

function stemRarities(prints: Uint32Array): Float64Array {
  const rarities = new Float64Array(prints.length);
  for (let at = 0; at < prints.length; at++) rarities[at] = stemRarity(prints[at] as number);
  return rarities;
}

/** Words of headlines by how rare they are anywhere and in what was found, whole texts counted. */
function titleCosines(all: readonly RelatedSketch[], { rarityOf }: PoolTerms): Float64Array {
  const titles = poolTerms(all.map(({ title }) => title));
  return cosineTo(
    titles,
    Float64Array.from(titles.prints, (print) => Math.sqrt(stemRarity(print) * rarityOf(print))),
  );
}

/** Cosine of the row of the subject to each row, of each the neighbours alone, itself as one. */
function sharedNeighbours(likeness: readonly Float64Array[]): Float64Array {
  const near = likeness.map((row, self) =>
    row.map((like, at) => (at === self ? 1 : like >= neighbourly ? like : 0)),
  );
  const lengths = near.map((row) => Math.sqrt(row.reduce((sum, like) => sum + like * like, 0)));
  const first = near[0] as Float64Array;
  return Float64Array.from(near, (row, nth) => {
    let sum = 0;
    for (let at = 0; at < row.length; at++) sum += (first[at] as number) * (row[at] as number);
    return sum === 0 ? 0 : Math.min(1, sum / ((lengths[0] as number) * (lengths[nth] as number)));
  });
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
