import type { Steps } from './steps.js';

/**
 * What a look ahead writes over, so that it can be put back as it was. While nothing is being looked at, nothing is
 * noted: an entry costs one question.
 */
export class Journal {
  readonly #undo: (() => void)[] = [];
  #keeps = false;

  /** Whether what is written now will be put back. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** Goes through `ahead` and then puts back what it wrote, newest first. */
  *lookAhead<Found>(ahead: Steps<Found>): Steps<Found> {
    this.#keeps = true;
    try {
      return yield* ahead;
    } finally {
      this.#keeps = false; // what is put back is not noted again
      for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) undo();
    }
  }

  note(undo: () => void): void {
    if (this.#keeps) this.#undo.push(undo);
  }
}
