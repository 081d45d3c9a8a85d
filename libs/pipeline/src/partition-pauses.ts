import { fullJitter } from './full-jitter.js';

export interface PauseParts {
  readonly pause: (partition: number) => void;
  readonly resume: (partition: number) => void;
  readonly probeMs: readonly [first: number, longest: number];
  /** Told how many partitions rest or are being probed, on every change. */
  readonly onChange: (partitions: number) => void;
}

interface Pause {
  reason: string;
  attempts: number;
  timer: NodeJS.Timeout | undefined;
}

/** Partitions that rest because of an outage or the breaker, each with the timer that tries it again. */
export class PartitionPauses {
  readonly #parts: PauseParts;
  readonly #pauses = new Map<number, Pause>();

  constructor(parts: PauseParts) {
    this.#parts = parts;
  }

  /** Rests a partition for `waitMs`, else for a growing time with jitter; then it is fetched again, as a probe. */
  pause(partition: number, reason: string, waitMs?: number): void {
    const pause = this.#pauses.get(partition) ?? { reason, attempts: 0, timer: undefined };
    clearTimeout(pause.timer);
    pause.reason = reason;
    const [first] = this.#parts.probeMs;
    const wait = waitMs ?? first / 2 + fullJitter(pause.attempts, this.#parts.probeMs);
    pause.attempts += 1;
    pause.timer = setTimeout(() => {
      pause.timer = undefined;
      this.#parts.resume(partition);
    }, wait);
    this.#pauses.set(partition, pause);
    this.#parts.pause(partition);
    this.#parts.onChange(this.#pauses.size);
  }

  /** It was paused and has not succeeded since: one failure is enough to pause it again. */
  isOnProbe(partition: number): boolean {
    return this.#pauses.has(partition);
  }

  succeeded(partition: number): void {
    if (this.#pauses.has(partition)) this.#forget(partition);
  }

  /** After a join: lost partitions are forgotten, those still ours are paused again (a new consumer knows of none). */
  reassign(assigned: ReadonlySet<number>): void {
    for (const [partition, pause] of [...this.#pauses]) {
      if (!assigned.has(partition)) {
        this.#forget(partition);
        this.#parts.resume(partition);
      } else if (pause.timer !== undefined) this.#parts.pause(partition);
    }
  }

  clear(): void {
    for (const partition of [...this.#pauses.keys()]) this.#forget(partition);
  }

  /** One line a partition, for readiness. */
  reasons(): string[] {
    return [...this.#pauses].map(([partition, pause]) => `partition ${partition}: ${pause.reason}`);
  }

  #forget(partition: number): void {
    clearTimeout(this.#pauses.get(partition)?.timer);
    this.#pauses.delete(partition);
    this.#parts.onChange(this.#pauses.size);
  }
}
