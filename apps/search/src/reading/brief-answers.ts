/**
 * Answers that many ask for at once, kept for a moment: the same question within it gets the answer that is there or
 * under way. For counts and ids alone, which follow the index within a second as it is; what is said of an item has to
 * be read by its id at the moment of speaking.
 */
export class BriefAnswers<T> {
  readonly #kept = new Map<string, { readonly answer: Promise<T>; readonly untilMs: number }>();
  readonly #keptMs: number;
  readonly #most: number;
  readonly #clock: () => number;

  constructor({ keptMs = 1_000, most = 64, clock = () => performance.now() } = {}) {
    this.#keptMs = keptMs;
    this.#most = most;
    this.#clock = clock;
  }

  /** Counted from the question on. An error is told to all who wait for it, and not kept. */
  async of(question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(question);
    if (known !== undefined && this.#clock() < known.untilMs) return await known.answer;
    const answer = ask();
    const entry = { answer, untilMs: this.#clock() + this.#keptMs };
    this.#kept.delete(question);
    this.#kept.set(question, entry);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await answer;
    } catch (error) {
      if (this.#kept.get(question) === entry) this.#kept.delete(question);
      throw error;
    }
  }
}
