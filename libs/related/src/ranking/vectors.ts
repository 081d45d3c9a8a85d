import type { PoolTerms } from './pool-terms.js';

/** Cosine of the first text to each, by place; `weight` is by number of a term, and multiplies how much it counts. */
export function cosineTo({ rows, hefts, prints }: PoolTerms, weight: Float64Array): Float64Array {
  const first = new Float64Array(prints.length);
  for (const [at, number] of rows[0]?.entries() ?? []) {
    first[number] = (hefts[0]?.[at] as number) * (weight[number] as number);
  }
  const cosines = new Float64Array(rows.length);
  let length = 1;
  for (const [nth, row] of rows.entries()) {
    const own = hefts[nth] as Float64Array;
    let [sum, squares] = [0, 0];
    for (let at = 0; at < row.length; at++) {
      const number = row[at] as number;
      const heft = (own[at] as number) * (weight[number] as number);
      sum += heft * (first[number] as number);
      squares += heft * heft;
    }
    if (nth === 0) length = Math.sqrt(squares);
    cosines[nth] = sum === 0 ? 0 : Math.min(1, sum / (length * Math.sqrt(squares)));
  }
  return cosines;
}

/** Cosines of all to all, row by row: by terms, since most pairs share few. */
export function likenesses({ rows, hefts, counts }: PoolTerms, weight: Float64Array): Float64Array[] {
  const all = rows.map(() => new Float64Array(rows.length));
  const ends = new Int32Array(counts.length);
  let total = 0;
  for (const [number, count] of counts.entries()) {
    ends[number] = total;
    total += count;
  }
  const texts = new Int32Array(total);
  const shares = new Float64Array(total);
  for (const [nth, row] of rows.entries()) {
    const length = lengthOf(row, hefts[nth] as Float64Array, weight);
    for (let at = 0; at < row.length; at++) {
      const number = row[at] as number;
      const place = ends[number] as number;
      texts[place] = nth;
      shares[place] = ((hefts[nth]?.[at] as number) * (weight[number] as number)) / length;
      ends[number] = place + 1;
    }
  }
  for (const [number, end] of ends.entries()) {
    if ((weight[number] as number) === 0) continue;
    addPairs(all, texts, shares, end - (counts[number] as number), end);
  }
  return all;
}

/** The texts that share one term, and what it is of each. */
function addPairs(
  all: readonly Float64Array[],
  texts: Int32Array,
  shares: Float64Array,
  start: number,
  end: number,
): void {
  for (let one = start; one < end; one++) {
    const row = all[texts[one] as number] as Float64Array;
    const share = shares[one] as number;
    for (let other = start; other < end; other++) {
      const at = texts[other] as number;
      row[at] = (row[at] as number) + share * (shares[other] as number);
    }
  }
}

function lengthOf(row: Int32Array, hefts: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    const heft = (hefts[at] as number) * (weight[row[at] as number] as number);
    sum += heft * heft;
  }
  return Math.sqrt(sum) || 1;
}
