import { type FoundText, recordBytes, unpackRecord } from './posting-records.js';

/** Anchors that two texts must share to be compared at all. */
export const fewestShared = 2;

/** Of texts that share no more: the labelled week holds 16,522 pairs of them that are farther apart, none of them above .30. */
const hoursOfFewest = 72;

/**
 * Texts that one text is compared with. It bounds what a text can cost. Which are left out depends on who was there already,
 * so it is well above the 155 that any text of the labelled week has.
 */
export const mostCandidates = 256;

/** Where the records under one anchor of a text stand. */
export interface RecordRun {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

export interface Shared extends FoundText {
  readonly shares: number;
}

const slots = 16_384;
const first = new Uint32Array(slots);
const second = new Uint32Array(slots);
const third = new Uint32Array(slots);
const counts = new Uint8Array(slots);
/** The look that used the slot last, so that nothing has to be emptied, and the anchor it was counted for. */
const looks = new Uint32Array(slots);
const anchors = new Uint8Array(slots);
let look = 0;

/**
 * The texts that share at least `fewest` of the anchors whose records `runs` are, in no order. A table of numbers
 * counts them, since a common anchor has dozens of records and a text sixteen anchors.
 */
export function sharedTexts(runs: readonly RecordRun[], fewest: number, eventTimeMs: number): Shared[] {
  look = (look + 1) >>> 0;
  const places = new Map<number, { bytes: Buffer; at: number }>();
  let used = 0;
  for (const [anchor, { bytes, from, to }] of runs.entries()) {
    for (let at = from; at < to && used < slots / 2; at += recordBytes) {
      const slot = slotOf(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8));
      if (looks[slot] !== look) {
        used++;
        looks[slot] = look;
        counts[slot] = 1;
      } else if (anchors[slot] !== anchor) counts[slot] = (counts[slot] as number) + 1;
      anchors[slot] = anchor;
      if (counts[slot] === fewest) places.set(slot, { bytes, at });
    }
  }
  return Array.from(places, ([slot, { bytes, at }]) => ({
    ...unpackRecord(bytes, at, eventTimeMs),
    shares: counts[slot] as number,
  }));
}

/** The slot that holds these twelve bytes in this look, or a free one that is given to them. */
function slotOf(a: number, b: number, c: number): number {
  for (let slot = (a ^ (c * 31)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    if (looks[slot] === look) {
      if (first[slot] === a && second[slot] === b && third[slot] === c) return slot;
      continue;
    }
    first[slot] = a;
    second[slot] = b;
    third[slot] = c;
    return slot;
  }
}

/**
 * Whether two texts are to be compared, by the two alone: whoever comes later, and whatever else is there. A text that has
 * few anchors shares `all` of them with its equals.
 */
export const isCandidate = (
  { shares, gapHours }: Pick<Shared, 'shares' | 'gapHours'>,
  all: number,
): boolean => shares > fewestShared || shares === all || gapHours <= hoursOfFewest;

/** The texts most worth a comparison, should there be too many: by shared anchors, then nearness in time. */
export function bestCandidates(shared: readonly Shared[]): Shared[] {
  const better = (a: Shared, b: Shared) =>
    b.shares - a.shares || a.gapHours - b.gapHours || (a.text < b.text ? -1 : 1);
  return shared.toSorted(better).slice(0, mostCandidates);
}
