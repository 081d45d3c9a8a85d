import type { Copy } from '#libs/contracts';
import { fold, type WordPrints, wordPrints } from '#libs/text';
import type { CopyPrint } from '../near-types.js';
import { textPrintOf } from '../text-print.js';
import { anchorsOf, leadAnchors, mostAnchors } from './anchors.js';
import { outletPrint } from './outlet-print.js';
import { mostNumbers, mostStems, mostTitleStems, type Sketch, writeSketch } from './sketch.js';

export interface Printable extends Pick<Copy, 'body' | 'headline' | 'pubStatus'> {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly source?: Copy['source'];
}

const exactLetters = 16;

/** How much of a text is kept to find it by and to compare it; less is only for measuring what less would cost. */
export interface PrintLimits {
  readonly anchors: number;
  /** Of the anchors, those of the beginning. */
  readonly leadAnchors: number;
  readonly stems: number;
}
export const fullPrint: PrintLimits = { anchors: mostAnchors, leadAnchors, stems: mostStems };

/**
 * What a text shows of itself to find its copies by and to compare it. Undefined for one that must not claim, see
 * `textPrint`. An item without body is its headline.
 */
export function copyPrint(item: Printable, limits: PrintLimits = fullPrint): CopyPrint | undefined {
  const headline = fold(item.headline ?? '');
  const text = item.body?.trim() ? fold(item.body) : headline;
  const exact = textPrintOf(text, item);
  if (exact === undefined) return undefined;
  const words = wordPrints(text);
  const sketch = sketchOf(item, exact, text === headline ? words : wordPrints(headline), words);
  return {
    exact,
    anchors: anchorsOf(words.stems, limits.anchors, limits.leadAnchors),
    sketch: writeSketch({ ...sketch, stems: sketch.stems.subarray(0, limits.stems) }),
  };
}

function sketchOf(
  { id, eventTimeMs, source }: Printable,
  exact: string,
  title: WordPrints,
  text: WordPrints,
): Sketch {
  const numbers = new Set([...title.numbers, ...text.numbers].map((print) => print & 0xffff));
  return {
    ...{ id, eventTimeMs, exact: exact.slice(0, exactLetters), words: text.stems.length },
    outlet: outletPrint(source === undefined ? {} : { source }),
    title: Uint16Array.from(title.stems.subarray(0, mostTitleStems)),
    numbers: Uint16Array.from([...numbers].slice(0, mostNumbers)),
    stems: Uint16Array.from(text.stems.subarray(0, mostStems)),
  };
}
