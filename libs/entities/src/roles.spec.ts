import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.js';

const rolesIn = (body: string, language: string, headline?: string) =>
  Object.fromEntries(
    annotate({ body, language, ...(headline !== undefined && { headline }) })
      .entities.filter(({ role }) => role !== undefined)
      .map(({ id, role }) => [id, role]),
  );

describe('the role of an entity', () => {
  it.each([
    ['KYIV (Reuters) - Drones hit a factory in Kharkiv on Monday.', 'en'],
    ['كييف (رويترز) - أصابت مسيرات مصنعا في خاركيف يوم الاثنين.', 'ar'],
  ])('is origin for the agency and event for where it happened: %s', (body, language) => {
    expect(rolesIn(body, language)).toEqual({ 'org-reuters': 'origin', 'place-kharkiv': 'event' });
  });

  it('is none for an agency that is only quoted, nor for a country that speaks', () => {
    expect(rolesIn('France said so on Monday, according to Reuters.', 'en')).toEqual({});
    expect(rolesIn('وقالت فرنسا ذلك بحسب وكالة رويترز', 'ar')).toEqual({});
  });

  it('is told of the first place in headline or lead, and of no later one', () => {
    expect(rolesIn('Ships collided off Malta.\nOwners in Athens were told.', 'en')).toEqual({
      'country-mt': 'event',
    });
  });
});

describe('events with a name', () => {
  it.each([
    ['Qatar hosted the 2022 World Cup.', 'en', 'event-world-cup-2022'],
    ['استضافت قطر مونديال 2022', 'ar', 'event-world-cup-2022'],
    ['Leaders left the G20 summit early.', 'en', 'event-g20-summit'],
    ['غادر الزعماء قمة مجموعة العشرين', 'ar', 'event-g20-summit'],
    ['Delegates at COP30 disagreed.', 'en', 'event-cop30'],
    ['اختلف المندوبون في كوب 30', 'ar', 'event-cop30'],
  ])('have one id in both languages: %s', (body, language, id) => {
    expect(annotate({ body, language }).entities).toContainEqual(
      expect.objectContaining({ id, type: 'event' }),
    );
  });
});
