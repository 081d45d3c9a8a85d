import { rarityOf } from '#libs/text';
import { heftOf, isOfHeadline, mostNumbers, mostTerms, printOf, sketchTerm } from './item-sketch.js';
import type { Sketched, SketchStore } from './sketch-store.js';

/** Of a story's headlines so many bear a stem that counts as one of its headline. */
const headlineShare = 1 / 3;
const leastRarity = 0.7;

interface Standing {
  heft: number;
  headlines: number;
}

/**
 * A story as a whole, as if it were one item: the mean of its items' stems, its commonest numbers. Known from sketches
 * alone, so that it depends on the items and not on the order in which they came.
 */
export function storySketch(items: readonly number[], sketches: SketchStore, eventTimeMs: number): Sketched {
  if (items.length === 1) return soleSketch(items[0] as number, sketches, eventTimeMs);
  const standings = new Map<number, Standing>();
  const numbers = new Map<number, number>();
  for (const item of items) {
    for (const term of sketches.terms(item)) {
      const standing = standings.get(printOf(term)) ?? { heft: 0, headlines: 0 };
      standing.heft += heftOf(term);
      if (isOfHeadline(term)) standing.headlines++;
      standings.set(printOf(term), standing);
    }
    for (const number of sketches.numbers(item)) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  const common = [...numbers].sort(([a, times], [b, more]) => more - times || a - b).slice(0, mostNumbers);
  return {
    ...{ eventTimeMs, terms: mostTelling(standings, items.length) },
    numbers: Uint16Array.from(common, ([number]) => number),
    language: sketches.language(items[0] as number),
  };
}

/** What comes of the mean over one item, as most stories are; a copy, since the item's place will be another's. */
function soleSketch(item: number, sketches: SketchStore, eventTimeMs: number): Sketched {
  const [terms, numbers] = [sketches.terms(item).slice(), sketches.numbers(item).slice().sort()];
  return { eventTimeMs, terms, numbers, language: sketches.language(item) };
}

function mostTelling(standings: ReadonlyMap<number, Standing>, items: number): Uint32Array {
  const weighed: { readonly term: number; readonly weight: number }[] = [];
  for (const [print, { heft, headlines }] of standings) {
    const term = sketchTerm(print, heft / items, headlines >= items * headlineShare);
    const weight = heftOf(term) * ((rarityOf[print & 0xffff] as number) - leastRarity);
    if (weight > 0) weighed.push({ term, weight });
  }
  weighed.sort((a, b) => b.weight - a.weight || printOf(a.term) - printOf(b.term));
  const kept = weighed.slice(0, mostTerms).map(({ term }) => term);
  return Uint32Array.from(kept).sort((a, b) => printOf(a) - printOf(b));
}
