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

/** A moment of November 2026, ISO 8601. */
export const at = (hour: number, minute = 0, day = 20): string =>
  new Date(Date.UTC(2026, 10, day, hour, minute)).toISOString();

/** A ferry, in two languages: five texts, one of them carried twice more. */
export function ferry() {
  const [id, arabic] = [freshStory(), freshStory()].sort() as [string, string];
  const names = [entityNamed(`t:${id}`, 'Tripoli', 'طرابلس'), entityNamed('l:lebanon', 'Lebanon', 'لبنان')];
  const told = { entities: names, subjects: [{ code: 'medtop:03000000' }] };
  const flash = storyItem(id, { ...told, at: at(9), headline: 'BREAKING: Ferry sinks', urgency: 1 });
  const full = storyItem(id, { ...told, at: at(9, 20), headline: 'Ferry with 40 people sinks off Tripoli' });
  const copy = storyItem(id, {
    ...told,
    at: at(10),
    outlet: 'harbour',
    copyOf: full,
    headline: 'Forty feared dead off Tripoli',
  });
  const later = storyItem(id, {
    ...told,
    at: at(12),
    headline: 'Search for people of sunken ferry off Tripoli goes on',
  });
  const ar = storyItem(arabic, {
    ...told,
    at: at(9, 40),
    outlet: 'nil',
    language: 'ar',
    headline: 'غرق عبارة تقل أربعين شخصا قبالة طرابلس',
  });
  return { id, arabic, english: [flash, full, copy, later], ar, full, items: [flash, full, copy, later, ar] };
}
