import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PushFacts } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import { type PeekedPart, type Piece, peekPiece } from '#libs/wire-formats';
import type { PeekRequest } from './peek-worker.js';

/** A document of so many bytes is read in some 10 ms; a larger one, of a megabyte and made to hurt, in up to 600. */
const inlineBytes = 32 * 1024;
/** Far beyond every document that news is made of. */
const longestMs = 5_000;

const workerFile = fileURLToPath(new URL('./peek-worker.js', import.meta.url));

interface Job {
  readonly request: PeekRequest;
  readonly done: (parts: readonly PeekedPart[]) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Looks at pieces without holding up the event loop: large documents of other formats than JSON are read by a thread
 * beside it, one at a time, and one that takes longer than seconds is refused. Where the thread's file is not built
 * (the sources under test) everything is read in place.
 */
export class PeekPool {
  readonly #waiting: Job[] = [];
  readonly #threads = existsSync(workerFile);
  #worker: Worker | undefined;
  #busy = false;

  constructor(
    private readonly log: Pick<Log, 'warn'>,
    private readonly longest = longestMs,
  ) {}

  /** The same as `peekPiece`. */
  peek(
    piece: Pick<Piece, 'bytes' | 'contentType'>,
    push: PushFacts,
  ): readonly PeekedPart[] | Promise<readonly PeekedPart[]> {
    const { bytes, contentType } = piece;
    if (!this.#threads || bytes.length <= inlineBytes || /json/i.test(contentType))
      return peekPiece(piece, push);
    return new Promise((done, failed) => {
      // A copy to give away: a slice of a Buffer would take the body with it.
      const own = new Uint8Array(bytes);
      this.#waiting.push({ request: { contentType, bytes: own, push }, done, failed });
      this.#next();
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#busy) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#busy = true;
    const worker = this.#started();
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error');
      this.#busy = false;
      settle();
      this.#next();
    };
    const timer = setTimeout(() => {
      this.#drop(worker);
      this.log.warn(
        { bytes: job.request.bytes.length, ms: this.longest },
        'a document took too long to read',
      );
      end(() => job.done([tooLong(this.longest)]));
    }, this.longest);
    worker.once('message', (parts: readonly PeekedPart[]) => end(() => job.done(parts)));
    worker.once('error', (error) => {
      this.#drop(worker);
      end(() => job.failed(error));
    });
    const { buffer } = job.request.bytes;
    worker.postMessage(job.request, buffer instanceof ArrayBuffer ? [buffer] : []);
  }

  #started(): Worker {
    if (this.#worker === undefined) {
      this.#worker = new Worker(workerFile);
      // A stopped gateway ends although a thread waits for work.
      this.#worker.unref();
    }
    return this.#worker;
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    void worker.terminate();
  }
}

const tooLong = (ms: number): PeekedPart => ({
  problem: { code: 'unreadable', field: '', detail: `takes longer than ${ms} ms to read` },
});
