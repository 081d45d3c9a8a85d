import { itemId, type MatchedItem, matchedItemSchema, sha256Hex, storyId } from '#libs/contracts';

/** An item as it lies on wire.matched; what is not said is filled in so that two calls give different items. */
let serial = 0;

export function enrichedItem(given: Partial<MatchedItem> = {}): MatchedItem {
  serial++;
  const feed = given.feed ?? 'sham-agency';
  const uri = given.uri ?? `urn:sham:${serial}`;
  const id = itemId(feed, uri);
  const item = {
    feed,
    uri,
    id,
    order: 1,
    revision: 1,
    receivedAt: '2026-11-20T10:00:00.000Z',
    origin: `wire.raw-0-${serial}`,
    headline: `Ministers meet in Geneva, round ${serial}`,
    body: 'Delegations arrived on Friday morning.\n\nTalks resume tomorrow.',
    language: 'en',
    source: { id: 'sham-agency', name: 'Sham Agency' },
    copies: { group: id, similarity: 1, reason: 'alone' },
    story: { id: storyId(id) },
    ...given,
  };
  const contentHash = given.contentHash ?? sha256Hex([item.headline, item.body, item.pubStatus].join('\n'));
  return matchedItemSchema.parse({ ...item, contentHash });
}
