import { type OutgoingRecord, UnavailableError } from '#libs/pipeline';

export interface BatchingOptions {
  /** Puts records on the topic and answers when all in-sync replicas have them. */
  readonly send: (records: readonly OutgoingRecord[]) => Promise<void>;
  /** A call of `send` gets about so many bytes: a record batch of wire.raw may have 2 MiB. */
  readonly batchBytes: number;
  /** Calls of `send` at a time. */
  readonly atOnce: number;
  /** Time until a request's records must be safe. */
  readonly timeoutMs: number;
}

/** One request's records on their way. */
interface Ticket {
  left: number;
  settled: boolean;
  readonly settle: (error?: unknown) => void;
}

interface Waiting {
  readonly record: OutgoingRecord;
  readonly ticket: Ticket;
}

/**
 * Merges what concurrent requests send. While fewer than `atOnce` sends are on their way a request waits for
 * nobody; what arrives meanwhile goes together in the next one. Each request still learns only of its own.
 */
export class BatchingSender {
  #waiting: Waiting[] = [];
  #sending = 0;

  constructor(private readonly options: BatchingOptions) {}

  /** Resolves when every record is safe; rejects with the first error, or UnavailableError when time is up. */
  send(records: readonly OutgoingRecord[]): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = () => ticket.settle(new UnavailableError('kafka', 'no answer in time'));
    const timer = setTimeout(late, this.options.timeoutMs);
    const ticket: Ticket = {
      left: records.length,
      settled: false,
      settle: (error) => {
        if (ticket.settled) return;
        ticket.settled = true;
        clearTimeout(timer);
        if (error === undefined) return resolve();
        this.#waiting = this.#waiting.filter((each) => each.ticket !== ticket);
        reject(error);
      },
    };
    for (const record of records) this.#waiting.push({ record, ticket });
    if (records.length === 0) ticket.settle();
    this.#pump();
    return promise;
  }

  #pump(): void {
    while (this.#sending < this.options.atOnce) {
      const batch = this.#take();
      if (batch.length === 0) return;
      this.#sending += 1;
      void this.#deliver(batch);
    }
  }

  #take(): Waiting[] {
    let bytes = 0;
    const first = this.#waiting.findIndex(({ record }) => {
      bytes += sizeOf(record);
      return bytes > this.options.batchBytes;
    });
    // A record that is larger than a batch goes alone.
    const end = first === -1 ? this.#waiting.length : Math.max(first, 1);
    return this.#waiting.splice(0, end);
  }

  async #deliver(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.options.send(batch.map(({ record }) => record));
      for (const { ticket } of batch) {
        ticket.left -= 1;
        if (ticket.left === 0) ticket.settle();
      }
    } catch (error) {
      for (const { ticket } of batch) ticket.settle(error);
    } finally {
      this.#sending -= 1;
      this.#pump();
    }
  }
}

/** Headers and key of an item take some hundred bytes. */
const sizeOf = ({ value }: OutgoingRecord) => value.length + 512;
