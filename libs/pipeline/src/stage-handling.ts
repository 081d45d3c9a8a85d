import { PoisonError } from './errors.js';
import type { FetchedBatch } from './fetched-batch.js';
import { fullJitter, rest } from './full-jitter.js';
import { type ApartRules, bugReason, handleApart, type Settled } from './handle-apart.js';
import type { LaneParts } from './lane-parts.js';
import { dead, type Received, type WireRecord } from './stage.js';

/** Waits between the tries of one message that fails by a bug, in ms. */
const bugRestMs = [50, 500] as const;
const remembered = 1_000;

/** Decodes and handles records, telling poison, outage and bug apart. */
export class StageHandling<In, Out> {
  readonly #parts: LaneParts<In, Out>;
  /** Bugs that the breaker has counted: a batch that comes again does not count them twice. */
  readonly #admitted = new Set<string>();

  constructor(parts: LaneParts<In, Out>) {
    this.#parts = parts;
  }

  /** What is settled, in order; fewer than the records when the breaker opened. */
  async handle(records: readonly WireRecord[], fetched: FetchedBatch): Promise<Settled<In, Out>[]> {
    const { stage, lane, gate } = this.#parts;
    const yielding = () => lane === 'bulk' && gate.yielding;
    const { signal } = fetched.lease;
    const slots = this.#decode(records);
    const received = slots.flatMap((slot) => ('verdict' in slot ? [] : [slot]));
    const handled = await handleApart(
      received,
      (part) => fetched.lease.race(stage.handleAll(part, { lane, signal, yielding })),
      this.#apartRules(fetched),
    );
    return inOrder(slots, handled);
  }

  /** Poison and bugs in decode are settled here, one by one; an open breaker ends the run. */
  #decode(records: readonly WireRecord[]): (Received<In> | Settled<In, Out>)[] {
    const slots: (Received<In> | Settled<In, Out>)[] = [];
    for (const record of records) {
      try {
        slots.push({ value: this.#parts.stage.decode(record), record });
      } catch (error) {
        const byBug = !(error instanceof PoisonError);
        if (byBug && !this.#admitBug(error, record)) break;
        const death = byBug ? dead('bug', bugReason(error)) : dead(error.code, error.message);
        slots.push({ record, verdict: [death], attempts: 1, byBug });
      }
    }
    return slots;
  }

  #apartRules({ lease }: FetchedBatch): ApartRules {
    const { tuning, stage, wiring } = this.#parts;
    return {
      tries: tuning.bugTries,
      rest: (attempt) => rest(fullJitter(attempt, bugRestMs), lease.signal),
      onRetry: (error) => {
        wiring.counters.retries(stage.name, 'bug');
        wiring.log.warn({ stage: stage.name, err: error }, 'unclassified error, tried again in parts');
      },
      admitBug: (error, record) => this.#admitBug(error, record),
    };
  }

  #admitBug(error: unknown, record: WireRecord): boolean {
    const { breaker, stage, wiring } = this.#parts;
    const place = `${record.topic}-${record.partition}-${record.offset}`;
    if (this.#admitted.has(place)) return true;
    if (!breaker.admitsBug()) {
      wiring.log.error(
        { stage: stage.name, err: error },
        'too many bugs: the stage rests instead of dead-lettering',
      );
      return false;
    }
    if (this.#admitted.size >= remembered) this.#admitted.clear();
    this.#admitted.add(place);
    return true;
  }
}

function inOrder<In, Out>(
  slots: readonly (Received<In> | Settled<In, Out>)[],
  handled: readonly Settled<In, Out>[],
): Settled<In, Out>[] {
  const settled: Settled<In, Out>[] = [];
  let next = 0;
  for (const slot of slots) {
    const one = 'verdict' in slot ? slot : handled[next++];
    if (one === undefined) break;
    settled.push(one);
  }
  return settled;
}
