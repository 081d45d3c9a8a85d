import { WaitingItems } from './waiting-items.js';

/** Where items come later than that, settling waits: for half as much again as the latest of late was late. */
const lateMargin = 1.5;
/** What is later still is not a partition that lags but a backfill, which nobody waits for. */
const mostLateMs = 96 * 3_600_000;
/** How slowly lateness is forgotten: by half in 14,000 items. */
const latenessKept = 1 - 1 / 20_000;
/** On a wire with more items a day they wait less long to enter, so that a review can look at all of them. */
const mostEntering = 15_000;
/** They do wait so long, however many they are. */
const leastMs = 6 * 3_600_000;

/** The latest event time, and how far behind it items come: when stories are due follows from that. */
export class SettlingClock {
  readonly #settleAfterMs: number;
  #nowMs = Number.NEGATIVE_INFINITY;
  #lateMs: number;

  constructor(settleAfterMs: number, lateAtFirstMs: number) {
    this.#settleAfterMs = settleAfterMs;
    this.#lateMs = lateAtFirstMs;
  }

  watch(eventTimeMs: number): void {
    this.#nowMs = Math.max(this.#nowMs, eventTimeMs);
    const lateMs = this.#nowMs - eventTimeMs;
    this.#lateMs = Math.max(this.#lateMs * latenessKept, lateMs <= mostLateMs ? lateMs : 0);
  }

  /** The latest event time of an item. */
  get newestMs(): number {
    return this.#nowMs;
  }

  /** Items of before that event time are due, where these wait. */
  dueMs(waiting: WaitingItems): number {
    const longestMs = this.#settleAfterMs - WaitingItems.aheadMs;
    const crowdedMs = Math.max(leastMs, this.#nowMs - waiting.newestBeginMs(mostEntering));
    const waitMs = Math.max(Math.min(longestMs, crowdedMs), this.#lateMs * lateMargin);
    return this.#nowMs - waitMs - WaitingItems.aheadMs;
  }
}
