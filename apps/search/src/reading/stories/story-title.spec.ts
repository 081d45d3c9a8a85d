import { describe, expect, it } from 'vitest';
import { bestHeadline, type Headline } from './story-title.js';

let minute = 10;
const said = (headline: string, given: Partial<Headline> = {}): Headline => ({
  id: `i${minute}`,
  headline,
  eventTime: `2026-11-20T10:${minute++}:00.000Z`,
  carried: 1,
  ...given,
});
const titleOf = (...headlines: Headline[]) => bestHeadline(headlines)?.headline;

describe('the title of a story', () => {
  it('is none without a headline, and the only one where there is one', () => {
    expect(titleOf()).toBeUndefined();
    expect(titleOf(said('  '))).toBeUndefined();
    expect(titleOf(said('عاجل'))).toBe('عاجل');
  });

  it('is the headline that has most in common with the others', () => {
    expect(
      titleOf(
        said('Minister tours the harbour before lunch with mayors'),
        said('Ferry with 40 people sinks off Tripoli'),
        said('Ferry sinks off Tripoli with 40 people on board'),
        said('Rescue boats search for people after Tripoli ferry sinks'),
      ),
    ).toBe('Ferry with 40 people sinks off Tripoli');
  });

  it('is the one that most outlets carried when nothing else decides', () => {
    const often = said('Central bank leaves rates unchanged for a third month', { carried: 9 });
    expect(titleOf(said('Central bank keeps rates unchanged for a third month'), often)).toBe(often.headline);
  });

  it.each([
    ['عاجل: غرق عبارة قبالة طرابلس', 'غرق عبارة تقل أربعين شخصا قبالة سواحل طرابلس'],
    ['عاجل | غرق عبارة تقل أربعين شخصا قبالة طرابلس', 'غرق عبارة على متنها أربعون شخصا قبالة طرابلس'],
    [
      'BREAKING: Ferry sinks off Tripoli coast, many dead',
      'Ferry sinks off Tripoli with many people on board',
    ],
    ['Ferry sinks', 'Ferry sinks off Tripoli with many people on board'],
  ])('is not the flash %j, though it came first', (flash, full) => {
    expect(titleOf(said(flash), said(full))).toBe(full);
  });

  it('is not an item of the highest urgency while there is another one', () => {
    const flash = said('Strong earthquake shakes the capital this morning', { urgency: 1 });
    const full = said('Earthquake shakes the capital, no reports of damage');
    expect(titleOf(flash, full)).toBe(full.headline);
  });

  it('is the earliest of equals, in whatever order they come', () => {
    const [one, other] = [said('Talks open in Geneva on Monday'), said('Talks open in Geneva on Monday')];
    expect(bestHeadline([other, one])).toBe(one);
  });

  it('takes an Arabic word with letters written onto it for the same word', () => {
    expect(
      titleOf(
        said('الوزير يفتتح معرض الكتاب السنوي في العاصمة'),
        said('محادثات جنيف تبحث وقف إطلاق النار'),
        said('وقف لإطلاق النار على طاولة المحادثات بجنيف'),
      ),
    ).toContain('إطلاق النار');
  });
});
