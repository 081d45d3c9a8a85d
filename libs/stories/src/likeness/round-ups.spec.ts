import { describe, expect, it } from 'vitest';
import { itemSketch } from './item-sketch.js';
import { isRoundUp } from './round-ups.js';

describe('isRoundUp', () => {
  it.each([
    'موجز أنباء الثامنة مساءً',
    'مُوجَز لأهم الأنباء من وكالتنا',
    'زيارة الوزير وافتتاح الميناء.. أهم الأخبار المتوقعة غدًا',
    'أزمة القمح تتصدر عناوين الصحف المغربية',
    'World news in brief: June 3',
    'Morning briefing: what to know today',
    'Week Ahead: central banks and a summit',
  ])('knows %s', (headline) => {
    expect(isRoundUp(headline)).toBe(true);
  });

  it.each([
    'الوزير يستقبل الموجز الصحفي للبعثة',
    'الصحف تنشر صورة السفينة الغارقة',
    'Court hears lawyer’s brief in fraud case',
    'Police round up suspects after the robbery',
    '',
  ])('leaves %s', (headline) => {
    expect(isRoundUp(headline)).toBe(false);
  });
});

it('a round-up has no words by which it could be like an item', () => {
  const [headline, body] = ['موجز أنباء الظهيرة', 'أعلن وزير النقل إغلاق الميناء ثلاثة أيام بسبب العاصفة'];
  const brief = itemSketch({ id: 'a', headline, body, eventTimeMs: 0, language: 'ar', group: 'g' });
  expect(brief.terms).toHaveLength(0);
  expect(brief).toMatchObject({ id: 'a', group: 'g', language: 'ar' });
});
