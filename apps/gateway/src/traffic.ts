/** What is allowed at a time, over all requests. */
export interface TrafficLimits {
  readonly bytes: number;
  readonly requests: number;
}

/** Counts the bytes of bodies and the requests that are being worked on, so that pressure goes back to the sender. */
export class Traffic {
  #bytes = 0;
  #requests = 0;

  constructor(private readonly limits: TrafficLimits) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Lets a request of so many bytes in; undefined when there is no room. */
  enter(bytes: number): Visit | undefined {
    if (this.#requests >= this.limits.requests || !this.#take(bytes)) return undefined;
    this.#requests += 1;
    return new Visit(
      bytes,
      (more) => this.#take(more),
      (held) => {
        this.#bytes -= held;
        this.#requests -= 1;
      },
    );
  }

  #take(bytes: number): boolean {
    if (this.#bytes + bytes > this.limits.bytes) return false;
    this.#bytes += bytes;
    return true;
  }
}

/** The room that one request has; given back when everyone who holds it has let go. */
export class Visit {
  #holders = 1;

  constructor(
    private bytes: number,
    private readonly take: (bytes: number) => boolean,
    private readonly leave: (bytes: number) => void,
  ) {}

  /** Takes room for more bytes; false when there is none. */
  grow(bytes: number): boolean {
    if (!this.take(bytes)) return false;
    this.bytes += bytes;
    return true;
  }

  /** Keeps the room for one more holder: a client may be gone while Kafka still has the bytes. */
  hold(): void {
    this.#holders += 1;
  }

  release(): void {
    this.#holders -= 1;
    if (this.#holders === 0) this.leave(this.bytes);
  }
}
