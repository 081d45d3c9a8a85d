import { describe, expect, it } from 'vitest';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';
import { defaultWindowMs, StoryBook } from './story-book.js';

const hour = 3_600_000;
const ferry: StoryText[] = [
  {
    id: 'ferry-1',
    eventTimeMs: 0,
    headline: 'Ferry catches fire off Latakia, passengers rescued',
    body: 'The ferry Nour caught fire four miles off Latakia at dawn. The coast guard rescued 212 passengers and 18 sailors.',
  },
  {
    id: 'ferry-2',
    eventTimeMs: hour,
    headline: 'Passengers rescued from burning ferry near Latakia',
    body: 'Coast guard boats rescued 212 passengers from the burning ferry Nour near Latakia, and the fire was put out by noon.',
  },
];
const strike: StoryText[] = [
  {
    id: 'strike-1',
    eventTimeMs: 2 * hour,
    headline: 'إضراب سائقي المترو في القاهرة يدخل يومه الثاني',
    body: 'دخل إضراب سائقي مترو الأنفاق في القاهرة يومه الثاني بعد فشل المفاوضات مع وزارة النقل بشأن الحوافز.',
  },
  {
    id: 'strike-2',
    eventTimeMs: 3 * hour,
    headline: 'سائقو المترو يواصلون الإضراب بالقاهرة ووزارة النقل تتفاوض',
    body: 'واصل سائقو مترو الأنفاق بالقاهرة إضرابهم لليوم الثاني، وقالت وزارة النقل إن المفاوضات بشأن الحوافز مستمرة.',
  },
];

function book(items = 1_000) {
  return new StoryBook({ items, windowMs: defaultWindowMs });
}

function storiesOf(texts: readonly StoryText[], made = book()) {
  const placed = texts.map((text) => made.take(itemSketch(text)));
  const into = new Map(made.merge().map((merge) => [merge.story, merge.into]));
  return placed.map(({ story }) => into.get(story) ?? story);
}

describe('stories as items arrive', () => {
  it('put two reports of one event together, in both languages, and two events apart', () => {
    expect(storiesOf([...ferry, ...strike])).toEqual(['ferry-1', 'ferry-1', 'strike-1', 'strike-1']);
  });

  it('are the same when the same items come again in the same order', () => {
    const texts = [...ferry, ...strike];
    expect(storiesOf(texts)).toEqual(storiesOf(texts));
  });

  it('take a copy into the story of its group, whatever its words', () => {
    const [first, second] = ferry as [StoryText, StoryText];
    const copy = { ...second, id: 'copy', group: 'g', headline: 'صور', body: 'صور من الحادث' };
    expect(storiesOf([{ ...first, group: 'g' }, copy])).toEqual(['ferry-1', 'ferry-1']);
  });

  it('do not reach beyond the window', () => {
    const [first, second] = ferry as [StoryText, StoryText];
    const later = { ...second, eventTimeMs: defaultWindowMs + 2 * hour };
    expect(storiesOf([first, later])).toEqual(['ferry-1', 'ferry-2']);
  });

  it('name a merged story by its earliest founder, also when that came last', () => {
    const [first, second] = ferry as [StoryText, StoryText];
    const slow = new StoryBook({ items: 10, windowMs: defaultWindowMs, leastTogether: 0.64 });
    const opened = [second, first].map((text) => slow.take(itemSketch(text)).story);
    expect(opened).toEqual(['ferry-2', 'ferry-1']);
    expect(slow.merge()).toMatchObject([{ story: 'ferry-2', into: 'ferry-1' }]);
  });

  it('forget the oldest items when there is no more room, and their stories with them', () => {
    const made = book(2);
    storiesOf([...ferry, ...strike], made);
    expect(made.stories).toBe(1);
  });

  it('keep an item without words alone', () => {
    const empty = (id: string): StoryText => ({ id, eventTimeMs: 0 });
    expect(storiesOf([empty('a'), empty('b')])).toEqual(['a', 'b']);
  });
});
