import { eachWord } from '../tokenize.js';
import { isNumber, printOfWord, wordAt } from './stem-prints.js';

/** Words of a text as 32-bit prints of their stems, in their order, and the prints of those that are numbers. */
export interface WordPrints {
  readonly stems: Uint32Array;
  readonly numbers: readonly number[];
}

let room = new Uint32Array(4_096);

/** Of a text of more than `most` words the stems of the first; numbers are those of all its words. */
export function wordPrints(folded: string, most = Number.POSITIVE_INFINITY): WordPrints {
  const numbers: number[] = [];
  let count = 0;
  eachWord(folded, (start, end) => {
    const word = wordAt(folded, start, end);
    if (isNumber(word)) numbers.push(printOfWord(word));
    if (count >= most) return;
    if (count === room.length) room = larger(room);
    room[count++] = printOfWord(word);
  });
  return { stems: room.slice(0, count), numbers };
}

function larger(prints: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(prints.length * 2);
  twice.set(prints);
  return twice;
}
