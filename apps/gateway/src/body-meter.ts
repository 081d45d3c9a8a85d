import { Transform, type TransformCallback } from 'node:stream';

export interface MeterOptions {
  readonly timeoutMs: number;
  /** Called with the size of each chunk; what it returns ends the body. */
  readonly count: (bytes: number) => Error | undefined;
  readonly late: () => Error;
}

/** Lets a body through, counts it as it comes and gives it a time to arrive in. */
export class BodyMeter extends Transform {
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly options: MeterOptions) {
    super();
    this.#timer = setTimeout(() => this.destroy(options.late()), options.timeoutMs).unref();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const error = this.options.count(chunk.length);
    if (error) done(error);
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    clearTimeout(this.#timer);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    done(error);
  }
}
