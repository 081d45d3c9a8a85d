import { type EnrichedItem, type KeptItem, storyId } from '#libs/contracts';
import { enrichedItem } from './enriched-items.js';

const outlets = {
  meridian: 'Meridian Wire',
  harbour: 'Harbour Times',
  nil: 'صحيفة النيل',
  shorouq: 'شروق برس',
} as const;

interface Told extends Partial<EnrichedItem> {
  readonly outlet?: keyof typeof outlets;
  /** ISO 8601; the moment of the event and of the delivery. */
  readonly at?: string;
  readonly copyOf?: KeptItem;
}

let serial = 0;
/** The id of a story that nothing else is in. */
export const freshStory = (): string => storyId(`founder ${process.pid} ${serial++}`);

/** An item that the matcher gave to a story. */
export function storyItem(
  story: string,
  { outlet = 'meridian', at, copyOf, ...given }: Told = {},
): KeptItem & Required<Pick<KeptItem, 'story'>> {
  const item = enrichedItem({
    source: { id: outlet, name: outlets[outlet] },
    feed: outlet,
    ...(at !== undefined && { versionCreated: at, receivedAt: at }),
    ...(copyOf && { copies: { group: copyOf.copies.group, similarity: 0.9, reason: 'near', of: copyOf.id } }),
    ...given,
  });
  return { ...item, story: { id: story } };
}

export const entityNamed = (id: string, en: string, ar = en): EnrichedItem['entities'][number] => {
  return { id, type: 'place', name: en, names: { en, ar }, mentions: [], salience: 1 };
};
