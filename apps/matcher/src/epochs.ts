import type { PlacedRecord } from '#libs/stories';

/**
 * Which records of `wire.stories` count, the same for everyone who reads it from the beginning: those of the highest epoch
 * claimed so far, each once. The first claim of an epoch is the claim of it; later records of lower epochs are void.
 */
export class Epochs {
  #epoch = 0;
  #leader: string | undefined;
  #seq = 0;

  get current(): number {
    return this.#epoch;
  }

  get leader(): string | undefined {
    return this.#leader;
  }

  /** False for what does not count. */
  admit({ epoch, seq, record }: PlacedRecord): boolean {
    if (record.kind === 'claim') {
      if (epoch <= this.#epoch) return false;
      this.#epoch = epoch;
      this.#leader = record.leader;
      this.#seq = 0;
      return true;
    }
    if (epoch !== this.#epoch || seq <= this.#seq) return false;
    this.#seq = seq;
    return true;
  }
}
