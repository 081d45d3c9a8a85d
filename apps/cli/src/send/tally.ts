import type { PushAnswer } from './push.js';

export interface Refusal {
  readonly code: string;
  readonly field: string;
  readonly detail: string;
  count: number;
  /** Where the first of them stands. */
  readonly first: string;
}

/** Counts what a run of pushes came to. */
export class Tally {
  sent = 0;
  accepted = 0;
  rejected = 0;
  readonly ids: string[] = [];
  readonly refusals = new Map<string, Refusal>();

  add(answer: PushAnswer, placeOf: (index: number) => string): void {
    this.sent += answer.accepted + answer.rejected;
    this.accepted += answer.accepted;
    this.rejected += answer.rejected;
    for (const item of answer.items) {
      if (item.id !== undefined) this.ids.push(item.id);
      if (item.error !== undefined) this.refuse(item.error, placeOf(item.index));
    }
  }

  /** A line that could not even be sent. */
  addUnsendable(detail: string, place: string): void {
    this.sent += 1;
    this.rejected += 1;
    this.refuse({ code: 'invalid', field: '', detail }, place);
  }

  private refuse(
    { code, field, detail }: { code: string; field: string; detail: string },
    place: string,
  ): void {
    const key = `${code} ${field} ${code === 'empty' ? '' : detail}`;
    const known = this.refusals.get(key);
    if (known) known.count += 1;
    else this.refusals.set(key, { code, field, detail, count: 1, first: place });
  }

  lines(): string[] {
    const refusals = [...this.refusals.values()].map(
      ({ code, field, detail, count, first }) =>
        `  ${count} x ${code}${field ? ` (${field})` : ''}: ${detail}, first at ${first}`,
    );
    return [`sent ${this.sent}: ${this.accepted} accepted, ${this.rejected} refused`, ...refusals];
  }
}
