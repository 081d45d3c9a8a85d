import { eachWord } from '../tokenize.js';
import { stemPrintAt } from './stem-prints.js';

/** Words of a text as 32-bit prints of their stems, in their order, and the prints of those that are numbers. */
export interface WordPrints {
  readonly stems: Uint32Array;
  readonly numbers: readonly number[];
}

let room = new Uint32Array(4_096);

export function wordPrints(folded: string): WordPrints {
  const numbers: number[] = [];
  let count = 0;
  eachWord(folded, (start, end) => {
    const print = stemPrintAt(folded, start, end);
    if (count === room.length) room = larger(room);
    room[count++] = print;
    if (hasDigit(folded, start, end)) numbers.push(print);
  });
  return { stems: room.slice(0, count), numbers };
}

function larger(prints: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(prints.length * 2);
  twice.set(prints);
  return twice;
}

/** Folded digits are those of ASCII. */
function hasDigit(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}
