import type { ChangeKind, EnrichedItem } from '#libs/contracts';
import type { Dress, HiddenBy } from '#libs/news-index';

/** How much of an item readers have: `unheard` of a test message, which is nobody's news. */
export type Showing = 'shown' | 'hidden' | 'unheard' | 'killed';

type Facts = Pick<EnrichedItem, 'pubStatus'> & {
  readonly embargoedUntil?: string | undefined;
  readonly hiddenBy?: HiddenBy | undefined;
};

export function showingOf({ pubStatus, hiddenBy, embargoedUntil }: Facts, nowMs: number): Showing {
  if (pubStatus === 'canceled') return 'killed';
  if (hiddenBy === 'test') return 'unheard';
  if (pubStatus === 'withheld' || hiddenBy !== undefined) return 'hidden';
  return embargoedUntil !== undefined && Date.parse(embargoedUntil) > nowMs ? 'hidden' : 'shown';
}

/** The same of a revision that is to be written with this dress. */
export function showingIn(item: EnrichedItem, { killedAt, hiddenBy }: Dress, nowMs: number): Showing {
  const { embargoedUntil } = item;
  const pubStatus = killedAt === undefined ? item.pubStatus : 'canceled';
  return showingOf({ pubStatus, embargoedUntil, hiddenBy }, nowMs);
}

/**
 * What a version is announced as. `before` is the showing of what the index holds; undefined when it holds nothing of
 * this item. Nothing is said of a test message that nobody saw.
 */
export function changeKind(now: Showing, before: Showing | undefined): ChangeKind | undefined {
  if (now === 'killed') return 'killed';
  if (now === 'hidden') return 'withheld';
  if (now === 'unheard') return before === 'shown' ? 'withheld' : undefined;
  if (before === undefined || before === 'unheard') return 'new';
  if (before === 'killed') return 'restored';
  return before === 'hidden' ? 'released' : 'updated';
}
