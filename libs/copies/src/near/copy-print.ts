import type { Copy } from '#libs/contracts';
import { fold } from '#libs/text';
import type { CopyPrint } from '../near-types.js';
import { textPrintOf } from '../text-print.js';
import { anchorsOf } from './anchors.js';
import { mostNumbers, mostStems, mostTitleStems, type Sketch, writeSketch } from './sketch.js';
import { wordPrints } from './word-prints.js';

export interface Printable extends Pick<Copy, 'body' | 'headline' | 'pubStatus'> {
  readonly id: string;
  readonly eventTimeMs: number;
}

const exactLetters = 16;

/**
 * What a text shows of itself to find its copies by and to compare it. Undefined for one that must not claim, see
 * `textPrint`. An item without body is its headline.
 */
export function copyPrint(item: Printable): CopyPrint | undefined {
  const headline = fold(item.headline ?? '');
  const text = item.body?.trim() ? fold(item.body) : headline;
  const exact = textPrintOf(text, item);
  if (exact === undefined) return undefined;
  const { sketch, anchors } = sketchOf(item, exact.slice(0, exactLetters), headline, text);
  return { exact, anchors, sketch: writeSketch(sketch) };
}

function sketchOf(
  { id, eventTimeMs }: Printable,
  exact: string,
  headline: string,
  body: string,
): { sketch: Sketch; anchors: number[] } {
  const title = wordPrints(headline);
  const text = body === headline ? title : wordPrints(body);
  const numbers = new Set([...title.numbers, ...text.numbers].map((print) => print & 0xffff));
  const sketch = {
    ...{ id, eventTimeMs, exact, words: text.stems.length },
    title: Uint16Array.from(title.stems.subarray(0, mostTitleStems)),
    numbers: Uint16Array.from([...numbers].slice(0, mostNumbers)),
    stems: Uint16Array.from(text.stems.subarray(0, mostStems)),
  };
  return { sketch, anchors: anchorsOf(text.stems) };
}
