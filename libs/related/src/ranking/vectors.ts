/** Weights by term. */
export type Vector = ReadonlyMap<string | number, number>;

/** Cosine of the first to each, by place. */
export function cosineTo(vectors: readonly Vector[]): Float64Array {
  const [first = new Map()] = vectors;
  const length = lengthOf(first);
  return Float64Array.from(vectors, (vector) => {
    let sum = 0;
    for (const [term, weight] of first) sum += weight * (vector.get(term) ?? 0);
    return sum === 0 ? 0 : Math.min(1, sum / (length * lengthOf(vector)));
  });
}

/** Cosines of all to all: by terms, since most pairs share few. */
export function likenesses(vectors: readonly Vector[]): Float64Array[] {
  const size = vectors.length;
  const rows = vectors.map(() => new Float64Array(size));
  const postings = new Map<string | number, number[]>();
  for (const [at, vector] of vectors.entries()) {
    const length = lengthOf(vector);
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [at, weight / length]);
      else posting.push(at, weight / length);
    }
  }
  for (const posting of postings.values()) addPairs(rows, posting);
  return rows;
}

/** Places and weights in turn. */
function addPairs(rows: readonly Float64Array[], posting: readonly number[]): void {
  for (let one = 0; one < posting.length; one += 2) {
    const row = rows[posting[one] as number] as Float64Array;
    for (let other = 0; other < posting.length; other += 2) {
      const at = posting[other] as number;
      row[at] = (row[at] as number) + (posting[one + 1] as number) * (posting[other + 1] as number);
    }
  }
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}
