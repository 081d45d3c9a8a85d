import { describe, expect, it } from 'vitest';
import { itemSketch, type StoryText } from '../likeness/item-sketch.js';
import { defaultWindowMs, StoryBook } from './story-book.js';

const hour = 3_600_000;
const towns = ['Latakia', 'Suez', 'Basra', 'Aden', 'Sfax', 'Oran', 'Tobruk', 'Haifa'];
const events = ['ferry fire', 'dock strike', 'bread shortage', 'court ruling', 'mine collapse'];
const outlets = ['said officials', 'reported witnesses', 'told reporters', 'announced the ministry'];

/** Reports of 40 events, four of each, some hours apart; of a kind they are so alike that some gather. */
const reports: StoryText[] = events.flatMap((event, e) =>
  towns.flatMap((town, t) =>
    outlets.map((outlet, o) => ({
      id: `${event}-${town}-${o}`,
      eventTimeMs: (e * 13 + t * 5 + o * 3) * hour,
      headline: `${event} in ${town}`,
      body: `The ${event} in ${town} near the ${town} harbour hit ${100 * e + 7 * t + 1} people, ${outlet} on the ${event}.`,
    })),
  ),
);

const fresh = () => new StoryBook({ items: 1_000, windowMs: defaultWindowMs });
const hasty = () =>
  new StoryBook({ items: 1_000, windowMs: defaultWindowMs, settleAfterMs: 12 * hour, lateAtFirstMs: 0 });

function taken(texts: readonly StoryText[], review: (nth: number) => boolean, book = fresh()) {
  const said = new Map<string, string>();
  const note = (changes: readonly { readonly id: string; readonly story: string }[]) => {
    for (const { id, story } of changes) said.set(id, story);
  };
  for (const [nth, text] of texts.entries()) {
    note([book.take(itemSketch(text))]);
    note(book.settle());
    if (review(nth)) note(book.review());
  }
  return { book, said, note };
}

const byTime = [...reports].sort((a, b) => a.eventTimeMs - b.eventTimeMs);
const never = () => false;
const sorted = (said: ReadonlyMap<string, string>) => [...said].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what is settled', () => {
  it('does not depend on the order in which items came, when none came a day late', () => {
    const inOrder = taken(byTime, never);
    const late = new Map(byTime.map(({ id }, nth) => [id, ((nth * 37) % 21) * hour]));
    const arrival = ({ id, eventTimeMs }: StoryText) => eventTimeMs + (late.get(id) as number);
    const other = taken(
      byTime.toSorted((a, b) => arrival(a) - arrival(b)),
      never,
    );
    for (const { book, note } of [inOrder, other]) note(book.settle(true));
    expect(sorted(other.said)).toEqual(sorted(inOrder.said));
    expect(new Set(inOrder.said.values()).size).toBeGreaterThan(5);
  });

  it('is the same whether somebody looked ahead or not', () => {
    const plain = taken(byTime, never);
    const reviewed = taken(byTime, (nth) => nth % 40 === 0);
    for (const { book, note } of [plain, reviewed]) note(book.settle(true));
    expect(sorted(reviewed.said)).toEqual(sorted(plain.said));
  });

  it('is told where a review saw two settled stories as one, and what was settled after that left them two', () => {
    const plain = taken(byTime, never, hasty());
    const reviewed = taken(byTime, (nth) => nth % 7 === 0, hasty());
    for (const { book, note } of [plain, reviewed]) note(book.settle(true));
    expect(sorted(reviewed.said)).toEqual(sorted(plain.said));
  });

  it('is what a review says when nothing more comes', () => {
    const { book, said, note } = taken(byTime, never);
    note(book.review());
    expect(book.review()).toEqual([]);
    const reviewed = sorted(said);
    expect(book.settle(true)).toEqual([]);
    expect(sorted(said)).toEqual(reviewed);
  });
});

describe("an editor's word", () => {
  const settled = () => {
    const one = taken(byTime, never);
    one.note(one.book.settle(true));
    return one;
  };
  const [first, second] = ['ferry fire-Latakia-0', 'ferry fire-Latakia-1'] as const;

  it('parts two items of one story, and joins them again when it is taken back', () => {
    const { book, said, note } = settled();
    expect(said.get(second)).toBe(said.get(first));
    note(book.constrain(first, second, false));
    expect(said.get(second)).not.toBe(said.get(first));
    note(book.constrain(first, second, undefined));
    expect(said.get(second)).toBe(said.get(first));
  });

  it('joins two items whatever their words say', () => {
    const { book, said, note } = settled();
    const far = 'mine collapse-Haifa-0';
    expect(said.get(far)).not.toBe(said.get(first));
    note(book.constrain(first, far, true));
    expect(said.get(far)).toBe(said.get(first));
  });

  it('holds for items that are yet to come, and for those that wait', () => {
    const book = fresh();
    book.constrain(first, second, false);
    const texts = reports.filter(({ id }) => id === first || id === second);
    const said = new Map(texts.map((text) => [text.id, book.take(itemSketch(text)).story]));
    for (const { id, story } of [...book.constrain(first, second, false), ...book.settle(true)]) {
      said.set(id, story);
    }
    expect(said.get(second)).not.toBe(said.get(first));
  });
});
