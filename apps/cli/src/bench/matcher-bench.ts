import { defaultWindowMs, itemSketch, StoryBook, type StoryText } from '#libs/stories';
import { inventItem, seeded } from './invented-items.js';

interface Filled {
  /** Items in the window. */
  readonly items: number;
  /** Of the items just before: from text to story, settling included. */
  readonly itemsPerSecond: number;
  readonly residentMb: number;
  readonly stories: number;
}
export interface MatcherFigures {
  readonly filled: readonly Filled[];
  /** What a thousand items more in the window take, between the first and the last of these. */
  readonly mbPerThousand: number;
}

const itemsOfOneStory = 3;
const measured = 5_000;
const itemsBetweenSettling = 200;
const msBetweenItems = 4_000;

/** Fills a window with invented items, three to a story, and looks at 10,000, 100,000 and so on up to `items`. */
export function benchMatcher(items: number, tell: (line: string) => void): MatcherFigures {
  const book = new StoryBook({ items, windowMs: defaultWindowMs });
  const stops = [10_000, 100_000, 500_000, 1_000_000].filter((stop) => stop < items).concat(items);
  const filled: Filled[] = [];
  let at = 0;
  for (const stop of stops) {
    const from = Math.max(at, stop - measured);
    at = fill(book, at, from);
    const texts = Array.from({ length: stop - from }, (_, nth) => inventText(from + nth));
    const started = performance.now();
    for (const [nth, text] of texts.entries()) {
      book.take(itemSketch(text));
      if (nth % itemsBetweenSettling === 0) book.settle();
    }
    const seconds = (performance.now() - started) / 1_000;
    at = stop;
    filled.push({
      items: stop,
      itemsPerSecond: texts.length / seconds,
      residentMb: process.memoryUsage().rss / 1e6,
      stories: book.stories,
    });
    tell(lineOf(filled.at(-1) as Filled));
  }
  const [first, last] = [filled[0] as Filled, filled.at(-1) as Filled];
  const more = (last.items - first.items) / 1_000;
  return { filled, mbPerThousand: more === 0 ? 0 : (last.residentMb - first.residentMb) / more };
}

function fill(book: StoryBook, from: number, to: number): number {
  for (let nth = from; nth < to; nth++) {
    book.take(itemSketch(inventText(nth)));
    if (nth % itemsBetweenSettling === 0) book.settle();
  }
  return to;
}

/** The headline and half of the body are the story's, the rest is the item's own; a story's items come some hours apart. */
function inventText(index: number): StoryText {
  const told = 3_000 * itemsOfOneStory;
  const story = Math.floor(index / told) * told + (index % (told / itemsOfOneStory));
  const [shared, own] = [partsOf(story), partsOf(-1 - index)];
  const body = [...shared.paragraphs.slice(0, 2), ...own.paragraphs.slice(2)].join('\n\n');
  return { id: `bench-${index}`, headline: shared.headline, body, eventTimeMs: index * msBetweenItems };
}

function partsOf(seed: number): { readonly headline: string; readonly paragraphs: readonly string[] } {
  const { headlines, bodies } = JSON.parse(inventItem(seed, seeded(seed)).ninjs) as {
    readonly headlines: readonly { readonly value: string }[];
    readonly bodies: readonly { readonly value: string }[];
  };
  return { headline: headlines[0]?.value ?? '', paragraphs: (bodies[0]?.value ?? '').split('\n\n') };
}

const lineOf = ({ items, itemsPerSecond, residentMb, stories }: Filled) =>
  `${items} items in ${stories} stories: ${Math.round(itemsPerSecond)} items a second, ${Math.round(residentMb)} MB resident`;

/** The figures for a person. */
export function matcherLines({ filled, mbPerThousand }: MatcherFigures): string {
  return `${[...filled.map(lineOf), `${mbPerThousand.toFixed(2)} MB for a thousand items more`].join('\n')}\n`;
}
