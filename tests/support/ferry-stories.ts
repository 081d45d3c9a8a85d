import type { KeptItem } from '#libs/contracts';
import type { Dress } from '#libs/news-index';
import { entityNamed, freshStory, storyItem } from './items-of-stories.js';

export interface StoredItem {
  readonly item: KeptItem;
  readonly dress: Dress;
}

/** Three stories of the last hours, the largest told in English and in Arabic; `now` in epoch milliseconds. */
export function ferryStories(now: number) {
  const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
  const [ferry, arabic] = [freshStory(), freshStory()].sort() as [string, string];
  const [bank, harvest] = [freshStory(), freshStory()];
  const tripoli = entityNamed('t:tripoli', 'Tripoli', 'طرابلس');
  const lebanon = entityNamed('t:lebanon', 'Lebanon', 'لبنان');
  const told = { entities: [tripoli, lebanon], subjects: [{ code: 'medtop:03000000' }] };
  const ar = { ...told, language: 'ar', outlet: 'nil' } as const;
  const full = storyItem(ferry, {
    ...told,
    at: ago(4.5),
    headline: 'Ferry with 40 people on board sinks off Tripoli',
  });
  const english = [
    storyItem(ferry, { ...told, at: ago(5), headline: 'BREAKING: Ferry sinks', urgency: 1 }),
    full,
    storyItem(ferry, {
      ...{ ...told, at: ago(4), outlet: 'harbour', copyOf: full },
      headline: 'Forty feared lost as ferry sinks off Tripoli',
    }),
    storyItem(ferry, {
      ...told,
      at: ago(3),
      outlet: 'harbour',
      headline: 'Navy boats search for people of ferry that sank off Tripoli',
    }),
    storyItem(ferry, { ...told, at: ago(1), headline: 'Lebanon mourns after Tripoli ferry disaster' }),
  ];
  const arabicItems = [
    storyItem(arabic, { ...ar, at: ago(4.2), headline: 'غرق عبارة تقل أربعين شخصا قبالة سواحل طرابلس' }),
    storyItem(arabic, {
      ...ar,
      at: ago(2),
      outlet: 'shorouq',
      headline: 'البحرية تبحث عن ناجين من العبارة الغارقة قبالة طرابلس',
    }),
    storyItem(arabic, { ...ar, at: ago(0.5), headline: 'لبنان يعلن الحداد على ضحايا عبارة طرابلس' }),
  ];
  const others = [
    storyItem(bank, { at: ago(2), headline: 'Central bank leaves rates unchanged for a third month' }),
    storyItem(bank, {
      at: ago(1.5),
      outlet: 'harbour',
      headline: 'Rates unchanged: bank waits for the harvest',
    }),
    storyItem(harvest, {
      at: ago(60),
      outlet: 'nil',
      language: 'ar',
      headline: 'بدء حصاد القمح في دلتا النيل',
    }),
  ];
  const items: StoredItem[] = [
    ...[...english, ...others].map((item) => ({ item, dress: {} })),
    ...arabicItems.map((item) => ({ item, dress: { story: ferry } })),
  ];
  return { ferry, arabic, bank, items, full, mourning: english[4] as KeptItem };
}
