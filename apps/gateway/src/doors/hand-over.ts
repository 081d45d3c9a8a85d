import type { ProblemCode } from '#libs/contracts';
import { ProblemError } from '#libs/service';
import type { ItemIntake, PushAnswer } from '../item-intake.js';
import { traceparentOf } from '../trace-context.js';

/** A body that came in by another door than a push. */
export interface DroppedBody {
  readonly feed: string;
  readonly contentType: string;
  /** Unpacked. */
  readonly body: Buffer;
}

/** A thing that is wrong with a body or with one of its items. */
export interface RefusedPart {
  readonly index?: number;
  readonly code: ProblemCode;
  readonly field: string;
  readonly detail: string;
}

export type HandedOver =
  /** On all in-sync replicas; `refused` are items that were not. */
  | { readonly kind: 'taken'; readonly accepted: number; readonly refused: readonly RefusedPart[] }
  /** Nothing of it can be taken, now or ever. */
  | { readonly kind: 'refused'; readonly reason: string; readonly refused: readonly RefusedPart[] }
  /** Kafka does not take it now: the same body again later. */
  | { readonly kind: 'outage'; readonly reason: string };

export type HandOver = (body: DroppedBody) => Promise<HandedOver>;

/** The way that every door's bodies take: the same as a push, with the answer as a value. */
export function handOverTo(intake: Pick<ItemIntake, 'take'>, now: () => Date = () => new Date()): HandOver {
  return async ({ feed, contentType, body }) => {
    const receivedAt = now().toISOString();
    try {
      const answer = await intake.take({
        feed,
        receivedAt,
        push: {},
        traceparent: traceparentOf(undefined),
        contentType,
        body,
      });
      return { kind: 'taken', accepted: answer.accepted, refused: refusedIn(answer) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { status, detail } = error.problem;
      if (status === 503 || status === 429) return { kind: 'outage', reason: detail };
      const refused = (error.problem as { errors?: readonly RefusedPart[] }).errors ?? [];
      // The codes, not the details: those may quote the item.
      const codes = [...new Set(refused.map(({ code }) => code))].join(', ');
      return { kind: 'refused', reason: `nothing in it can be taken: ${codes}`, refused };
    }
  };
}

function refusedIn({ items }: PushAnswer): RefusedPart[] {
  return items.flatMap((item) => ('error' in item ? [{ index: item.index, ...item.error }] : []));
}
