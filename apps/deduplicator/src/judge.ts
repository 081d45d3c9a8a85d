import { type Dropped, type FieldProblem, laneOf, type UniqueItem, type WireItem } from '#libs/contracts';
import type { ClaimAnswer } from '#libs/copies';
import { dead, drop, emit, type Outcome } from '#libs/pipeline';

/**
 * What becomes of an item after the answer on its claims: a redelivery is dropped with a record of what it
 * repeats, everything else goes on, the same record a second time too, since it may have been lost on its way.
 */
export function judge(item: WireItem, answer: ClaimAnswer): Outcome<UniqueItem> {
  if (answer.kind === 'dup') {
    const { id, feed, uri, origin } = item;
    const dropped: Dropped = { id, feed, uri, origin, repeats: answer.of };
    return drop('redelivery', origin, dropped);
  }
  const { kind: _, ...copies } = answer;
  const unique = { ...item, copies };
  // Also what a feed put on the slow topic of the Kafka door: a kill takes the lane wherever it came in.
  const lane = laneOf({ ...item, embargoed: item.embargoedUntil !== undefined });
  return emit(item.id, unique, item.origin, lane === 'flash' ? lane : undefined);
}

/** The dead letter of a part that is wrong; the reason names the field. */
export function condemn(problem: FieldProblem, part: { origin: string; id?: string }): Outcome<never> {
  const reason = problem.field === '' ? problem.detail : `${problem.field}: ${problem.detail}`;
  return dead(problem.code, reason, part);
}
