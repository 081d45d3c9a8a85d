import type { TextParts } from './text-parts.js';

/** Five words in their order: so many runs of three stand one behind the other. */
const passage = 3;

const slots = 2_048;
const prints = new Uint32Array(slots);
/** The text whose runs lie in the table, so that nothing has to be emptied. */
const texts = new Uint32Array(slots);
let text = 0;

/**
 * The longest stretch of the longer text in which it shares no passage with the other, as a share of its words. Texts that
 * are as long as one another are both looked at.
 */
export function ownStretch(a: TextParts, b: TextParts): number {
  if (a.words === b.words) return Math.max(stretchOf(a, b), stretchOf(b, a));
  return a.words > b.words ? stretchOf(a, b) : stretchOf(b, a);
}

function stretchOf({ runsInOrder, stems }: TextParts, other: TextParts): number {
  learn(other.runs3);
  let [longest, sharedUntil] = [0, 0];
  for (let at = 0; at < runsInOrder.length; ) {
    let runs = 0;
    while (at + runs < runsInOrder.length && isLearnt(runsInOrder[at + runs] as number)) runs++;
    if (runs >= passage) {
      longest = Math.max(longest, at - sharedUntil);
      sharedUntil = at + runs + 2;
    }
    at += Math.max(1, runs);
  }
  return Math.max(longest, stems.length - sharedUntil) / Math.max(1, stems.length);
}

function learn(runs: TextParts['runs3']): void {
  text = (text + 1) >>> 0;
  for (let at = 0; at < runs.length; at++) {
    const slot = slotOf(runs[at] as number);
    texts[slot] = text;
    prints[slot] = runs[at] as number;
  }
}

const isLearnt = (run: number) => texts[slotOf(run)] === text;

/** The slot that holds this run of the text, or a free one. */
function slotOf(run: number): number {
  let slot = (run ^ (run >>> 15)) & (slots - 1);
  while (texts[slot] === text && prints[slot] !== run) slot = (slot + 1) & (slots - 1);
  return slot;
}
