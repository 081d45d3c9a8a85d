import { describe, expect, it } from 'vitest';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';
import { toItsEnd } from '../steps.js';
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
  return new StoryBook({ items, windowMs: defaultWindowMs, lateAtFirstMs: 0 });
}

/** Other news, as much later. */
function takeStrike(made: StoryBook, later: number) {
  for (const text of strike) {
    made.take(itemSketch({ ...text, id: `${text.id}+${later}`, eventTimeMs: text.eventTimeMs + later }));
  }
}

/** What is said in the end. */
function storiesOf(texts: readonly StoryText[], made = book()) {
  const said = new Map(texts.map((text) => [text.id, made.take(itemSketch(text)).story]));
  for (const { id, story } of made.settle(true)) said.set(id, story);
  return texts.map(({ id }) => said.get(id));
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

  it('keep copies together also when the one that came later is the earlier one', () => {
    const [first] = ferry as [StoryText];
    const copy = {
      ...first,
      id: 'copy',
      group: 'g',
      headline: 'صور',
      body: 'صور من الحادث',
      eventTimeMs: 5 * hour,
    };
    expect(storiesOf([copy, { ...first, group: 'g' }])).toEqual(['ferry-1', 'ferry-1']);
  });

  it('do not reach beyond the window', () => {
    const [first, second] = ferry as [StoryText, StoryText];
    const later = { ...second, eventTimeMs: defaultWindowMs + 2 * hour };
    expect(storiesOf([first, later])).toEqual(['ferry-1', 'ferry-2']);
  });

  it('name a story by its earliest item, also when that came last', () => {
    const [first, second] = ferry as [StoryText, StoryText];
    expect(storiesOf([second, first])).toEqual(['ferry-1', 'ferry-1']);
  });

  it('are said at once, and settled when a day and a half of event time has passed', () => {
    const made = book();
    const [first, second] = ferry as [StoryText, StoryText];
    expect(made.take(itemSketch(second))).toMatchObject({ story: 'ferry-2', opened: true });
    expect(made.take(itemSketch(first))).toMatchObject({ story: 'ferry-2', opened: false });
    expect(made.settle()).toEqual([]);
    takeStrike(made, 26 * hour);
    expect(made.settle()).toEqual([]);
    takeStrike(made, 38 * hour);
    const changes = made.settle().sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(changes).toEqual([
      { id: 'ferry-1', story: 'ferry-1', before: 'ferry-2' },
      { id: 'ferry-2', story: 'ferry-1', before: 'ferry-2' },
    ]);
    expect(made.settle()).toEqual([]);
  });

  it('show a waiting item where the one that led it there was settled', () => {
    const made = book();
    const [first, second] = ferry as [StoryText, StoryText];
    made.take(itemSketch(second));
    made.take(itemSketch(first));
    const late = { ...second, id: 'ferry-3', eventTimeMs: 24 * hour };
    expect(made.take(itemSketch(late)).story).toBe('ferry-2');
    takeStrike(made, 38 * hour);
    expect(made.settle()).toContainEqual({ id: 'ferry-3', story: 'ferry-1', before: 'ferry-2' });
  });

  it('wait longer to be settled where partitions bring items further apart', () => {
    const made = book();
    made.take(itemSketch({ ...(strike[0] as StoryText), id: 'ahead', eventTimeMs: 60 * hour }));
    for (const text of ferry) made.take(itemSketch(text));
    expect(made.settle()).toEqual([]);
    const waits = made.take(itemSketch({ ...(ferry[1] as StoryText), id: 'ferry-0', eventTimeMs: -hour }));
    expect(waits.story).toBe('ferry-1');
    expect(made.settle(true)).toContainEqual({ id: 'ferry-1', story: 'ferry-0', before: 'ferry-1' });
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

  it('decide in a book that was recalled like in the one that was left', () => {
    const old = [ferry[0], strike[0]] as StoryText[];
    const later = [ferry[1], strike[1]] as StoryText[];
    const left = book();
    storiesOf(old, left);
    const recalled = book();
    const recall = recalled.recall();
    const other = { id: 'other', eventTimeMs: 50 * hour, headline: 'Wheat harvest begins in the delta' };
    for (const text of [...old, other]) recall.take(itemSketch(text));
    recall.settle();
    const labels = ['ferry-1', 'strike-1', 'other'];
    const labelOf = (id: string) => labels.indexOf(id);
    const names = toItsEnd(recall.finish({ labelOf, opened: () => true, links: [] }));
    expect(new Map(names).get(0)).toBe('ferry-1');
    expect(recalled.waiting).toBe(1);
    for (const text of later) {
      expect(recalled.take(itemSketch(text)).story).toBe(left.take(itemSketch(text)).story);
    }
    expect(recalled.settle(true)).toEqual(left.settle(true));
    expect(recalled.stories).toBe(3);
  });
});
