import { createHash } from 'node:crypto';
import { fold, tokenize } from '#libs/text';
import type { Article } from '../articles/article-lines.js';
import type { Grouping } from './pair-measures.js';

const hashes = 128;
/** Bands of two: pairs from a Jaccard of 0.5 on share one with near certainty. */
const rowsPerBand = 2;
const leastJaccard = 0.5;

/** Baseline: groups of articles whose folded headlines are equal. */
export function equalHeadlines(articles: readonly Article[]): Grouping {
  return new Map(
    articles.map(({ id, headline }) => [id, fold(headline).replace(/\s+/g, ' ').trim() || `id ${id}`]),
  );
}

/** Baseline: MinHash of runs of three folded words, 128 hashes; pairs estimated at a Jaccard of 0.5 or more are joined. */
export function minHashGroups(articles: readonly Article[], windowMs: number): Grouping {
  const signatures = articles.map(({ headline, body }) => signatureOf(body.trim() === '' ? headline : body));
  const leaders = articles.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    return leader;
  };
  for (let row = 0; row < hashes; row += rowsPerBand) {
    const buckets = Map.groupBy(
      articles.keys(),
      (at) => `${signatures[at]?.[row]} ${signatures[at]?.[row + 1]}`,
    );
    for (const [one, other] of [...buckets.values()].flatMap(pairsIn)) {
      if (leaderOf(one) === leaderOf(other)) continue;
      const apart = Math.abs((articles[one]?.eventTimeMs ?? 0) - (articles[other]?.eventTimeMs ?? 0));
      if (apart > windowMs || likeness(signatures[one], signatures[other]) < leastJaccard) continue;
      leaders[leaderOf(other)] = leaderOf(one);
    }
  }
  return new Map(articles.map(({ id }, at) => [id, String(leaderOf(at))]));
}

/** Each with each: two that are unlike the first of a bucket may still be alike. */
const pairsIn = (places: readonly number[]): [number, number][] =>
  places.flatMap((one, at) => places.slice(at + 1).map((other): [number, number] => [one, other]));

function likeness(a: Uint32Array | undefined, b: Uint32Array | undefined): number {
  let same = 0;
  for (let at = 0; at < hashes; at++) if (a?.[at] !== undefined && a[at] === b?.[at]) same++;
  return same / hashes;
}

/** A text without runs is like itself only. */
let withoutRuns = 0;

function signatureOf(text: string): Uint32Array {
  const words = tokenize(text).map(({ folded }) => folded);
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  if (words.length < 3) return signature.fill(withoutRuns++);
  for (let at = 0; at + 2 < words.length; at++) {
    const digest = createHash('md5')
      .update(words.slice(at, at + 3).join(' '))
      .digest();
    const [one, two] = [digest.readUInt32LE(0), digest.readUInt32LE(4) | 1];
    for (let nth = 0; nth < hashes; nth++) {
      const hash = (one + Math.imul(nth, two)) >>> 0;
      if (hash < (signature[nth] as number)) signature[nth] = hash;
    }
  }
  return signature;
}
