import type { Weights } from '../likeness/pair-evidence.js';
import type { GatherWeights } from './gather-evidence.js';

/** What is said of an item when it arrives; a story is named by the item that founded it. */
export interface Placing {
  readonly id: string;
  readonly story: string;
  readonly opened: boolean;
  /** How sure it is, 0 to 1, that it belongs to the item that led it there; 1 for one that opens a story. */
  readonly sureness: number;
}
/** An item whose story is another one than was said before. */
export interface Change {
  readonly id: string;
  readonly story: string;
  readonly before: string;
}
export interface StoryBookOptions {
  /** How many settled items are remembered. */
  readonly items: number;
  /** Items further apart in event time are not compared. */
  readonly windowMs: number;
  /** How long after an item's event time its story is settled for good; default 36 hours. */
  readonly settleAfterMs?: number;
  /** How late items are taken to come before any was seen to be late; default 48 hours. */
  readonly lateAtFirstMs?: number;
  readonly weights?: Weights;
  readonly gatherWeights?: GatherWeights;
  readonly leastTogether?: number;
}
