import type { Profiler } from 'node:inspector';

export interface PartShare {
  readonly part: string;
  /** Of all samples in which something ran. */
  readonly share: number;
}

/** Folders and files by what they do; the first that fits an address counts. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/\/entities\/src\/tagger\//, 'tagger'],
  [/\/entities\/src\/guesses\//, 'provisional entities'],
  [/\/entities\/src\/quotes\//, 'quotes'],
  [/\/entities\/src\/dates\//, 'dates'],
  [/\/entities\/src\//, 'known names'],
  [/\/topics\/src\//, 'topics'],
  [/\/text\/src\/language\//, 'language'],
  [/\/text\/src\//, 'words and folding'],
];
const idle = new Set(['(idle)', '(program)', '(root)']);

/** What each part did itself, by the files of the functions that ran; the largest first. */
export function sharesOf({ nodes }: Pick<Profiler.Profile, 'nodes'>): PartShare[] {
  const hits = new Map<string, number>();
  let all = 0;
  for (const { callFrame, hitCount = 0 } of nodes) {
    if (idle.has(callFrame.functionName) || hitCount === 0) continue;
    const part = partOf(callFrame.functionName, callFrame.url);
    hits.set(part, (hits.get(part) ?? 0) + hitCount);
    all += hitCount;
  }
  return [...hits]
    .map(([part, count]) => ({ part, share: count / all }))
    .sort((one, other) => other.share - one.share);
}

function partOf(functionName: string, url: string): string {
  if (functionName === '(garbage collector)') return 'collecting garbage';
  return parts.find(([address]) => address.test(url))?.[1] ?? 'JSON, strings and the rest';
}
