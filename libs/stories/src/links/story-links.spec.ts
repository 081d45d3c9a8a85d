import { describe, expect, it } from 'vitest';
import { defaultWindowMs, StoryBook } from '../grouping/story-book.js';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';

const hour = 3_600_000;
const item = (id: string, language: string, hours: number, headline: string, body: string): StoryText => ({
  ...{ id, language, headline, body, eventTimeMs: hours * hour },
});
const english = item(
  ...(['en-ferry', 'en', 1] as const),
  'Ferry sinks off Latakia, 37 migrants drowned',
  'At least 37 migrants drowned when a ferry sank off Latakia on Monday, Captain Samir Haddad of the coast guard said. Rescue boats saved 112 passengers.',
);
const arabic = item(
  ...(['ar-ferry', 'ar', 4] as const),
  'غرق 37 مهاجرا في عبارة قبالة اللاذقية',
  'غرق 37 مهاجرا على الأقل عندما غرقت عبارة قبالة اللاذقية الاثنين، بحسب النقيب سمير حداد من خفر السواحل. وأنقذت زوارق الإنقاذ 112 راكبا.',
);
const other = item(
  ...(['ar-wheat', 'ar', 5] as const),
  'وزارة التموين ترفع سعر توريد القمح للمزارعين',
  'أعلنت وزارة التموين رفع سعر توريد القمح المحلي للمزارعين هذا الموسم بعد اجتماع مع نقابة الفلاحين.',
);
const laterAr = item('ar-later', 'ar', 90, other.headline as string, other.body as string);

const taken = (texts: readonly StoryText[]) => {
  const book = new StoryBook({ items: 1_000, windowMs: defaultWindowMs });
  for (const text of texts) book.take(itemSketch(text));
  return book;
};

describe('stories of different languages', () => {
  it('are linked when they tell of one event, by names, numbers and notions, and others are not', () => {
    const book = taken([english, arabic, other]);
    book.settle(true);
    expect(book.linkChanges()).toEqual([
      { story: 'ar-ferry', with: 'en-ferry', sureness: expect.any(Number), linked: true },
    ]);
    expect(book.linkChanges()).toEqual([]);
    expect(book.links).toMatchObject([{ story: 'ar-ferry', with: 'en-ferry' }]);
  });

  it('are linked by entities that both name, where words say little', () => {
    const entities = ['kb:latakia', 'kb:haddad', 'kb:nour', 'kb:coast-guard', 'kb:red-crescent', 'kb:tartus'];
    const named = (text: StoryText) => ({ ...text, entities: entities.map((id) => ({ id, salience: 0.8 })) });
    const short = { ...english, headline: 'Latakia', body: 'Photos' };
    const kurz = { ...arabic, headline: 'صور', body: 'صور من الحادث' };
    const bare = taken([short, kurz, other]);
    bare.settle(true);
    expect(bare.links).toEqual([]);
    const book = taken([named(short), named(kurz), other]);
    book.settle(true);
    expect(book.links).toHaveLength(1);
  });

  it('are linked to one, where two stories of the other language tell of the event', () => {
    const again = { ...arabic, id: 'ar-again', eventTimeMs: 5 * hour };
    const book = taken([english, arabic, again, other]);
    book.constrain('ar-ferry', 'ar-again', false);
    book.settle(true);
    const ends = book.links.map(({ story, with: end }) => `${story} ${end}`).sort();
    expect(ends).toEqual(['ar-again en-ferry', 'ar-ferry en-ferry']);
  });

  it('are not linked by where the reports come from', () => {
    const ids = ['kb:agency', 'kb:capital', 'kb:desk', 'kb:bureau', 'kb:wire', 'kb:office'];
    const from = (text: StoryText, role?: string) => ({
      ...text,
      entities: ids.map((id) => ({ id, salience: 0.8, ...(role !== undefined && { role }) })),
    });
    const linked = (role?: string) => {
      const book = taken([from(english, role), from(other, role)]);
      book.settle(true);
      return book.links.length;
    };
    expect(linked()).toBe(1);
    expect(linked('origin')).toBe(0);
  });

  it('are linked in a review, and stay linked when they are settled', () => {
    const book = taken([english, arabic, other]);
    book.review();
    expect(book.linkChanges()).toMatchObject([{ linked: true }]);
    book.take(itemSketch(laterAr));
    book.settle();
    expect(book.linkChanges()).toEqual([]);
    expect(book.links).toHaveLength(1);
  });

  it('are no longer linked when a story under that name is no more', () => {
    const book = taken([english, arabic, other]);
    book.review();
    expect(book.links).toHaveLength(1);
    book.take(itemSketch({ ...arabic, id: 'ar-first', eventTimeMs: 0 }));
    book.review();
    const names = book.linkChanges().map(({ story, linked }) => `${story} ${linked}`);
    expect(names).toContain('ar-ferry false');
    expect(names).toContain('ar-first true');
  });
});
