export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that hold something, with their number from 1. */
export function filledLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
}

/** Cuts items into bodies well below the gateway's limits (1,000 items, 10 MiB), keeping their order. */
export function chunks<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  most = { items: 500, bytes: 4_000_000 },
): T[][] {
  const all: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf(item);
    const last = all.at(-1);
    if (last === undefined || last.length >= most.items || bytes + size > most.bytes) {
      all.push([item]);
      bytes = size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return all;
}
