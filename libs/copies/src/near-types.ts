/** What stands in an item's place when copies are looked for: made once of a text, and never changed. */
export interface CopyPrint {
  /** 22 letters, the same for the same words; see `textPrint`. */
  readonly exact: string;
  /** At most 16 numbers of 32 bits: texts that share some of them may be copies. */
  readonly anchors: readonly number[];
  /** All that a comparison needs, the item's id and event time among it. */
  readonly sketch: Buffer;
}

/** A sketch that was read; whatever else it holds is the judge's own. */
export interface Sketch {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly exact: string;
}

/** What the comparison of two texts says. */
export interface Comparison {
  /** 0 to 1. */
  readonly similarity: number;
  readonly reason: 'exact' | 'near' | 'part';
}

/** Decides of two sketches whether one text copies the other. */
export interface CopyJudge<Read extends Sketch = Sketch> {
  read(bytes: Buffer): Read;
  compare(a: Read, b: Read): Comparison;
}
