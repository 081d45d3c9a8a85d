import { itemId } from '#libs/contracts';
import {
  defaultWindowMs,
  type ItemSketch,
  itemSketch,
  type Place,
  type StoryRecord,
  toItsEnd,
} from '#libs/stories';
import { textOf } from '../../apps/matcher/src/place-of-item.js';
import { marksOf } from '../../apps/matcher/src/settlement.js';
import { StoryState } from '../../apps/matcher/src/story-state.js';
import { leadOf, report } from './reports-of-events.js';

export const stateOptions = { items: 5_000, windowMs: defaultWindowMs };
export const at = '2026-11-20T10:00:00.000Z';
const hourMs = 3_600_000;

export type Logged = Place & { readonly record: StoryRecord };

/** What reports of all events have in common: without it nothing would be said at once that is settled otherwise. */
const asides = {
  en: [
    'Officials gave no cause.',
    'Witnesses spoke of smoke at dawn.',
    'A second statement is due in the evening.',
    'Local radio was first to report it.',
  ],
  ar: [
    'ولم يذكر المسؤولون سببا.',
    'وتحدث شهود عن دخان عند الفجر.',
    'ومن المنتظر صدور بيان ثان مساء.',
    'وكانت الإذاعة المحلية أول من أعلن ذلك.',
  ],
} as const;

/** Reports of some events over days, in an order that settles stories otherwise than they were said at once. */
export function sketches(count: number): ItemSketch[] {
  return Array.from({ length: count }, (_, nth) => {
    const event = 3 * Math.floor(nth / 24) + (nth % 3);
    const aside = asides[event % 2 === 0 ? 'en' : 'ar'][nth % 4];
    const sketch = itemSketch(textOf(report(event % 6, nth, { body: `${leadOf(event)} ${aside}` })));
    const own = itemSketch({
      id: 'x',
      eventTimeMs: 0,
      headline: `place${event} name${event} word${nth % 4}`,
      entities: [`person-x-${event}`, `place-x-${event}`].map((entity) => ({ id: entity, salience: 1 })),
    });
    const bridges = Uint16Array.from(
      new Set([...(own.bridges ?? []), ...(sketch.bridges ?? [])].slice(0, 40)),
    );
    const terms = [...new Set([...sketch.terms.slice(0, 5), ...own.terms])].sort(
      (a, b) => (a & 0x07ffffff) - (b & 0x07ffffff),
    );
    // Late ones among them: the first report of a story comes after the others.
    const eventTimeMs = (nth - (nth % 24 >= 18 ? 30 : 0)) * (hourMs / 3);
    const id = itemId('f', String(nth));
    return { ...sketch, id, eventTimeMs, bridges, terms: Uint32Array.from(terms) };
  });
}

/** What a matcher decides on these, and the log that it writes; one that knew something goes on from there. */
export function led(
  all: readonly ItemSketch[],
  { reviewed = false, state = new StoryState(stateOptions), from = 0 } = {},
) {
  const log: Logged[] = [];
  const write = (records: readonly StoryRecord[]) => {
    for (const record of records) {
      const place = { epoch: 1, seq: from + log.length + 1, record };
      log.push(place);
      if (record.kind === 'settled') state.written({ epoch: place.epoch, seq: place.seq }, record.settlement);
    }
  };
  for (const sketch of all) write(state.decide({ sketch, version: 1, silent: false, at }));
  if (reviewed) write(toItsEnd(state.reviewing(at)));
  return { state, log };
}

/** Which items readers see together who know the first decisions and all marks. */
export function shownTogether(log: readonly Logged[]): string[] {
  const parent = new Map<string, string>();
  const root = (story: string): string => {
    const up = parent.get(story);
    return up === undefined ? story : root(up);
  };
  const shown = new Map<string, string>();
  for (const { record } of log) {
    if (record.kind === 'item') shown.set(record.sketch.id, record.story);
    if (record.kind !== 'settled') continue;
    for (const mark of marksOf(record.settlement)) {
      if (mark.kind === 'story') shown.set(mark.item, mark.value.story);
      else if (mark.kind === 'story-joined' && root(mark.item) !== root(mark.value.to)) {
        parent.set(root(mark.item), root(mark.value.to));
      }
    }
  }
  return sets(shown.keys(), (item) => root(shown.get(item) as string));
}

/** Items by story, as sorted lines. */
export const sets = (items: Iterable<string>, storyOf: (item: string) => string): string[] =>
  [...Map.groupBy(items, storyOf).values()].map((some) => some.sort().join()).sort();
