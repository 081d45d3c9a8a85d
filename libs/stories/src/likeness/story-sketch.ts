import { rarityOf } from '#libs/text';
import { heftOf, isOfHeadline, mostNumbers, mostTerms, printOf, sketchTerm } from './item-sketch.js';
import type { Sketched, SketchStore } from './sketch-store.js';
import { Weightiest } from './weightiest.js';

/** Of a story's headlines so many bear a stem that counts as one of its headline. */
const headlineShare = 1 / 3;
const leastRarity = 0.7;

/**
 * A story as a whole, as if it were one item: the mean of its items' stems, its commonest numbers. Known from sketches
 * alone, so that it depends on the items and not on the order in which they came.
 */
export function storySketch(items: readonly number[], sketches: SketchStore, eventTimeMs: number): Sketched {
  if (items.length === 1) return soleSketch(items[0] as number, sketches, eventTimeMs);
  const numbers = new Map<number, number>();
  for (const item of items) {
    for (const number of sketches.numbers(item)) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  const common = [...numbers].sort(([a, times], [b, more]) => more - times || a - b).slice(0, mostNumbers);
  return {
    ...{ eventTimeMs, terms: mostTelling(items, sketches) },
    numbers: Uint16Array.from(common, ([number]) => number),
    language: sketches.language(items[0] as number),
  };
}

/** What comes of the mean over one item, as most stories are; a copy, since the item's place will be another's. */
function soleSketch(item: number, sketches: SketchStore, eventTimeMs: number): Sketched {
  const [terms, numbers] = [sketches.terms(item).slice(), sketches.numbers(item).slice().sort()];
  return { eventTimeMs, terms, numbers, language: sketches.language(item) };
}

function mostTelling(items: readonly number[], sketches: SketchStore): Uint32Array {
  const terms = allByPrint(items, sketches);
  telling.clear();
  for (let from = 0, to = 0; from < terms.length; from = to) {
    const print = printOf(unturned(terms[from] as number));
    let [heft, headlines] = [0, 0];
    for (; to < terms.length; to++) {
      const term = unturned(terms[to] as number);
      if (printOf(term) !== print) break;
      heft += heftOf(term);
      if (isOfHeadline(term)) headlines++;
    }
    const term = sketchTerm(print, heft / items.length, headlines >= items.length * headlineShare);
    const weight = heftOf(term) * ((rarityOf[print & 0xffff] as number) - leastRarity);
    if (weight > 0) telling.offer(term, weight, asOffered);
  }
  const kept = Uint32Array.from({ length: telling.size }, (_, nth) => turned(telling.value(nth)));
  return kept.sort().map(unturned);
}

/** The terms of all items, those of one print together: numbers sort many times as fast without a function that compares them. */
function allByPrint(items: readonly number[], sketches: SketchStore): Uint32Array {
  const all = new Uint32Array(items.length * mostTerms);
  let size = 0;
  for (const item of items) {
    const terms = sketches.terms(item);
    for (let nth = 0; nth < terms.length; nth++) all[size++] = turned(terms[nth] as number);
  }
  return all.subarray(0, size).sort();
}

const telling = new Weightiest(mostTerms);
/** Of equal weights the lower print comes first, which is offered first. */
const asOffered = () => false;
/** The print in the highest bits, and back. */
const turned = (term: number) => ((term << 5) | (term >>> 27)) >>> 0;
const unturned = (term: number) => ((term >>> 5) | (term << 27)) >>> 0;
