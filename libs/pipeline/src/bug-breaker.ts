export interface BreakerLimits {
  readonly bugsPerMinute: number;
  readonly bugsInLast500: number;
  readonly breakerMs: number;
}

const minuteMs = 60_000;
const window = 500;

/**
 * Tells a bug in one message from a bug in the stage. Above the limits it opens: the stage pauses instead of parking
 * the stream in wire.dead. After `breakerMs` it lets one bug through at a time (each opens it again), until a minute
 * has gone without any.
 */
export class BugBreaker {
  readonly #limits: BreakerLimits;
  readonly #now: () => number;
  #bugTimes: number[] = [];
  #last: boolean[] = [];
  #openUntil = 0;
  #onTrialUntil = 0;

  constructor(limits: BreakerLimits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  passed(messages: number): void {
    for (let n = 0; n < Math.min(messages, window); n += 1) this.#remember(false);
  }

  /** Counts a message that dies by a bug; false when it opens: this one is not to be dead-lettered. */
  admitsBug(): boolean {
    if (this.isOpen) return false;
    const now = this.#now();
    this.#bugTimes = this.#bugTimes.filter((time) => time > now - minuteMs);
    const perMinute = now < this.#onTrialUntil ? 1 : this.#limits.bugsPerMinute;
    const inWindow = this.#last.filter(Boolean).length;
    if (this.#bugTimes.length >= perMinute || inWindow >= this.#limits.bugsInLast500) {
      this.#open(now);
      return false;
    }
    this.#bugTimes.push(now);
    this.#remember(true);
    return true;
  }

  get isOpen(): boolean {
    return this.#now() < this.#openUntil;
  }

  /** How long it stays open, in ms; 0 when it is closed. */
  get waitMs(): number {
    return Math.max(0, this.#openUntil - this.#now());
  }

  #open(now: number): void {
    this.#openUntil = now + this.#limits.breakerMs;
    this.#onTrialUntil = this.#openUntil + minuteMs;
    this.#bugTimes = [];
    this.#last = [];
  }

  #remember(bug: boolean): void {
    this.#last.push(bug);
    if (this.#last.length > window) this.#last.shift();
  }
}
