import { describe, expect, it } from 'vitest';
import { type RelatedText, relatedSketch, type Space } from '../sketch/related-sketch.js';
import { scoreOf, weighed } from './rank-related.js';

const day = 86_400_000;
const text = (headline: string, body: string, given: Partial<RelatedText> = {}): RelatedText => ({
  ...{ language: 'en', headline, body, eventTimeMs: 0, entities: [] },
  ...given,
});
const scores = (subject: RelatedText, others: readonly RelatedText[], space: Space = 'stems') =>
  weighed(
    relatedSketch(subject, space),
    others.map((one) => ({ sketch: relatedSketch(one, space) })),
    space,
  ).map((one) => scoreOf(one));

const ferry = text(
  'Ferry sinks off Zarnovel',
  'A ferry carrying 212 passengers sank off Zarnovel; rescuers searched.',
);
const again = text(
  'Rescuers search for ferry passengers',
  'The ferry sank off Zarnovel with 212 passengers on board.',
);
const other = text('Ferry fares rise', 'Passengers pay more for a ferry from today, the company said.');
const wheat = text('Wheat harvest begins', 'Farmers in the valley began the wheat harvest.');

describe('the order of what is related', () => {
  it('puts the same event before the same subject, and that before other news', () => {
    const [same, near, far] = scores(ferry, [again, other, wheat]) as [number, number, number];
    expect(same).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeLessThan(0.1);
  });

  it('puts one story before all else, however like that is', () => {
    const story = 'a story';
    const [like, told] = scores({ ...ferry, story }, [ferry, { ...wheat, story }]) as [number, number];
    expect(told).toBeGreaterThan(like);
    expect(like).toBeLessThan(0.9);
  });

  it('trusts what lies days apart less, but hours as much as minutes', () => {
    const at = (eventTimeMs: number) => ({ ...again, eventTimeMs });
    const [now, hours, days] = scores(ferry, [at(0), at(day / 2), at(5 * day)]) as [number, number, number];
    expect(hours).toBe(now);
    expect(days).toBeLessThan(now);
  });

  it('compares across languages by what words mean, numbers and consonants of names', () => {
    const arabic = (headline: string, body: string) => text(headline, body, { language: 'ar' });
    const same = arabic('غرق عبارة قبالة زرنوفيل', 'غرقت عبارة تقل 212 راكبا قبالة زرنوفيل وتواصل البحث.');
    const far = arabic('بدء حصاد القمح', 'بدأ المزارعون في الوادي حصاد القمح.');
    const [one, two] = scores(ferry, [same, far], 'cross') as [number, number];
    expect(one).toBeGreaterThan(two * 5);
  });

  it('is no number out of nothing', () => {
    const nothing = text('', '');
    for (const score of scores(nothing, [nothing, ferry])) expect(score).toBeLessThan(0.1);
  });
});
