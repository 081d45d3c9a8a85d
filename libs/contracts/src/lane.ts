import type { PubStatus } from './item.js';
import type { Lane } from './topics.js';

/** Urgency 1 is a flash, 2 a bulletin. */
const leastUrgent = 2;

/**
 * Which lane an item takes: what is urgent, takes text away from readers or changes when it may be shown overtakes
 * what is merely new. A feed's own urgency counts for items that say none.
 */
export function laneOf(
  item: { readonly urgency?: number | undefined; readonly pubStatus: PubStatus; readonly embargoed: boolean },
  feedUrgency?: number,
): Lane {
  const urgency = item.urgency ?? feedUrgency;
  const urgent = urgency !== undefined && urgency <= leastUrgent;
  return urgent || item.pubStatus !== 'usable' || item.embargoed ? 'flash' : 'bulk';
}
