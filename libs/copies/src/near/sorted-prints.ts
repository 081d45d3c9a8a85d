/** Sets of prints as sorted arrays without repeats: two of them are compared in one walk. */
export type SortedPrints = Uint16Array | Uint32Array;

/** What each print weighs; one for each where it is undefined. */
export type Weights = Float32Array | undefined;

/** Sorts in place and drops repeats. */
export function sortedSet<Prints extends SortedPrints>(prints: Prints): Prints {
  prints.sort();
  return withoutRepeats(prints);
}

/** Drops the repeats of what is sorted, in place. */
export function withoutRepeats<Prints extends SortedPrints>(prints: Prints): Prints {
  let length = 0;
  for (let at = 0; at < prints.length; at++) {
    if (at === 0 || prints[at] !== prints[at - 1]) prints[length++] = prints[at] as number;
  }
  return prints.subarray(0, length) as Prints;
}

export function weightOf(prints: SortedPrints, weights: Weights): number {
  if (weights === undefined) return prints.length;
  let sum = 0;
  for (let at = 0; at < prints.length; at++) sum += weights[prints[at] as number] as number;
  return sum;
}

/** What both sets hold weighs so much. One loop for each kind of array: shared by both it takes a third longer. */
export function sharedWeight(a: SortedPrints, b: SortedPrints, weights: Weights): number {
  if (a instanceof Uint32Array || b instanceof Uint32Array) return sharedOfLong(a, b);
  return weights === undefined ? sharedOfShort(a, b) : weightOfShort(a, b, weights);
}

function weightOfShort(a: Uint16Array, b: Uint16Array, weights: Float32Array): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) sum += weights[left] as number;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

function sharedOfShort(a: Uint16Array, b: Uint16Array): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) sum++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

/** Long prints, those of runs, all weigh the same. */
function sharedOfLong(a: SortedPrints, b: SortedPrints): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) sum++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}
