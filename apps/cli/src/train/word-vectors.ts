/** Words in the order of their vectors, `dimensions` numbers each. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

export const dimensions = 64;
const window = 2;
const negatives = 5;
const leastCount = 5;
const startRate = 0.05;
/** Words more frequent than that are passed over in part (Mikolov and others 2013, section 2.3). */
const sampleAbove = 1e-4;

/** Skip-gram with negative samples over texts of folded words; the same texts give the same vectors. */
export function trainVectors(texts: readonly (readonly string[])[], epochs: number): WordVectors {
  const { words, counts, ids } = vocabulary(texts);
  const random = randomNumbers(1);
  const vectors = Float32Array.from(
    { length: words.length * dimensions },
    () => (random() - 0.5) / dimensions,
  );
  const contexts = new Float32Array(words.length * dimensions);
  const drawn = drawTable(counts);
  const total = ids.reduce((sum, { length }) => sum + length, 0);
  const change = new Float32Array(dimensions);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const text of ids) {
      const rate = startRate * Math.max(0.02, 1 - done / (total * epochs));
      done += text.length;
      const kept = text.filter((id) => isKept((counts[id] as number) / total, random()));
      for (let at = 0; at < kept.length; at++)
        for (let near = Math.max(0, at - window); near <= Math.min(kept.length - 1, at + window); near++) {
          if (near === at) continue;
          const centre = (kept[at] as number) * dimensions;
          change.fill(0);
          for (let draw = 0; draw <= negatives; draw++) {
            const other =
              draw === 0 ? (kept[near] as number) : (drawn[Math.floor(random() * drawn.length)] as number);
            step(vectors, centre, contexts, other * dimensions, draw === 0 ? 1 : 0, rate, change);
          }
          for (let axis = 0; axis < dimensions; axis++)
            vectors[centre + axis] = (vectors[centre + axis] as number) + (change[axis] as number);
        }
    }
  }
  return { words, vectors };
}

const isKept = (share: number, chance: number) =>
  share < sampleAbove || chance < Math.sqrt(sampleAbove / share) + sampleAbove / share;

function step(
  vectors: Float32Array,
  centre: number,
  contexts: Float32Array,
  context: number,
  truth: 0 | 1,
  rate: number,
  change: Float32Array,
): void {
  let dot = 0;
  for (let axis = 0; axis < dimensions; axis++)
    dot += (vectors[centre + axis] as number) * (contexts[context + axis] as number);
  const error = (truth - 1 / (1 + Math.exp(-dot))) * rate;
  for (let axis = 0; axis < dimensions; axis++) {
    const value = contexts[context + axis] as number;
    change[axis] = (change[axis] as number) + error * value;
    contexts[context + axis] = value + error * (vectors[centre + axis] as number);
  }
}

function vocabulary(texts: readonly (readonly string[])[]) {
  const all = new Map<string, number>();
  for (const text of texts) for (const word of text) all.set(word, (all.get(word) ?? 0) + 1);
  const kept = [...all].filter(([, count]) => count >= leastCount).sort((a, b) => b[1] - a[1]);
  const words = kept.map(([word]) => word);
  const places = new Map(words.map((word, at) => [word, at]));
  const ids = texts.map((text) => Int32Array.from(text.flatMap((word) => places.get(word) ?? [])));
  return { words, counts: kept.map(([, count]) => count), ids };
}

/** Words drawn by their count to the power of 0.75, as the paper has it. */
function drawTable(counts: readonly number[]): Int32Array {
  const size = 4_000_000;
  const sum = counts.reduce((all, count) => all + count ** 0.75, 0);
  const table = new Int32Array(size);
  let at = 0;
  let reached = 0;
  for (const [id, count] of counts.entries()) {
    reached += count ** 0.75;
    while (at < size && at / size < reached / sum) table[at++] = id;
  }
  return table;
}

/** Numbers from 0 to 1, always the same (xorshift of 32 bits). */
export function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
