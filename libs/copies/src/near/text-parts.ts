import { mixed, rarityOf } from '#libs/text';
import type { Sketch } from '../near-types.js';
import { type Sketch as ReadSketch, readSketch } from './sketch.js';
import { type SortedPrints, sortedSet, weightOf, withoutRepeats } from './sorted-prints.js';

/** A part of a text as a set, with what its words weigh by their rarity. */
export interface Part {
  readonly prints: SortedPrints;
  readonly weight: number;
}

/** Runs of three words. */
export interface TextRuns {
  /** As a set. */
  readonly runs3: Uint32Array;
  /** As they follow one another. */
  readonly runsInOrder: Uint32Array;
}

/** A sketch with all that comparisons ask of it, made once. */
export interface TextParts extends ReadSketch, TextRuns {
  readonly all: Part;
  readonly headline: Part;
  /** The first 25, and 50, words. */
  readonly lead25: Part;
  readonly lead50: Part;
  /** Words that stand in less than 4 of 1,000 items. */
  readonly rare: Uint16Array;
  /** Words that headline and text have twice or more, and that do not stand in every other item. */
  readonly repeated: Part;
  /** Words of the headline that the text has not. */
  readonly headlineOnly: Uint16Array;
  readonly figures: Uint16Array;
  /** Runs of two words in the first 60. */
  readonly runs2: Uint32Array;
}

/** In natural logarithms: 5.5 is 4 of 1,000. */
const rareFrom = 5.5;
const leadOfRuns = 60;
/** 8 of 100: what is said twice and stands in more items is not what an item is about. */
const subjectFrom = 2.5;

/**
 * A sketch that was read. Most texts are compared with none, and many only by their runs: what comparisons ask is made when the
 * first one asks.
 */
export class SketchedText implements Sketch {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly exact: string;
  readonly #sketch: ReadSketch;
  #runs: TextRuns | undefined;
  #parts: TextParts | undefined;

  /** Throws a RangeError for bytes that are no sketch. */
  constructor(bytes: Buffer) {
    this.#sketch = readSketch(bytes);
    const { id, eventTimeMs, exact } = this.#sketch;
    this.id = id;
    this.eventTimeMs = eventTimeMs;
    this.exact = exact;
  }

  get words(): number {
    return this.#sketch.words;
  }

  get runs(): TextRuns {
    this.#runs ??= textRuns(this.#sketch);
    return this.#runs;
  }

  get parts(): TextParts {
    this.#parts ??= { ...textParts(this.#sketch), ...this.runs };
    return this.#parts;
  }
}

function textRuns({ stems }: ReadSketch): TextRuns {
  const runsInOrder = threes(stems);
  return { runsInOrder, runs3: sortedSet(runsInOrder.slice()) };
}

function textParts(sketch: ReadSketch): Omit<TextParts, keyof TextRuns> {
  const { stems, title, numbers } = sketch;
  const sorted = stems.slice().sort();
  const all = partOf(withoutRepeats(sorted.slice()));
  const headline = part(title);
  return {
    ...sketch,
    all,
    headline,
    lead25: part(stems.subarray(0, 25)),
    lead50: part(stems.subarray(0, 50)),
    rare: (all.prints as Uint16Array).filter((print) => (rarityOf[print] as number) > rareFrom),
    ...toldTwice(headline.prints, sorted),
    figures: sortedSet(numbers.slice()),
    runs2: sortedSet(twos(stems.subarray(0, leadOfRuns))),
  };
}

const part = (stems: Uint16Array): Part => partOf(sortedSet(stems.slice()));
const partOf = (prints: Uint16Array): Part => ({ prints, weight: weightOf(prints, rarityOf) });

/** Words that stand twice in a text, its headline counting once; what stands in its headline alone. */
function toldTwice(
  headline: SortedPrints,
  sorted: Uint16Array,
): Pick<TextParts, 'headlineOnly' | 'repeated'> {
  const twice: number[] = [];
  const only: number[] = [];
  let heading = 0;
  for (let at = 0; at < sorted.length; ) {
    const print = sorted[at] as number;
    let until = at + 1;
    while (sorted[until] === print) until++;
    while (heading < headline.length && (headline[heading] as number) < print)
      only.push(headline[heading++] as number);
    const inHeadline = headline[heading] === print;
    if (inHeadline) heading++;
    if ((until - at > 1 || inHeadline) && (rarityOf[print] as number) > subjectFrom) twice.push(print);
    at = until;
  }
  only.push(...headline.subarray(heading));
  return { repeated: partOf(Uint16Array.from(twice)), headlineOnly: Uint16Array.from(only) };
}

function threes(stems: Uint16Array): Uint32Array {
  const runs = new Uint32Array(Math.max(0, stems.length - 2));
  for (let at = 0; at < runs.length; at++) {
    const two = (stems[at] as number) | ((stems[at + 1] as number) << 16);
    runs[at] = mixed(two ^ Math.imul(stems[at + 2] as number, 0x9e3779b1));
  }
  return runs;
}

function twos(stems: Uint16Array): Uint32Array {
  const runs = new Uint32Array(Math.max(0, stems.length - 1));
  for (let at = 0; at < runs.length; at++) {
    runs[at] = (((stems[at] as number) << 16) | (stems[at + 1] as number)) >>> 0;
  }
  return runs;
}
