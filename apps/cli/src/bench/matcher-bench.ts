import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  defaultWindowMs,
  type ItemSketch,
  itemSketch,
  type SketchThread,
  StoryBook,
  type StoryText,
  sketchThread,
} from '#libs/stories';
import { type InventedNews, inventNews } from './invented-news.js';

interface Filled {
  /** Items in the window, which is full. */
  readonly items: number;
  /** Of the newest: from text to story, settling and forgetting the oldest included. */
  readonly itemsPerSecond: number;
  readonly cpuMsPerItem: number;
  readonly residentMb: number;
  /** What the book holds, less what the process held before. */
  readonly heldMb: number;
  /** Of settled items; the others wait, in a story that was said at once. */
  readonly stories: number;
  readonly waiting: number;
}
export interface MatcherFigures {
  readonly filled: readonly Filled[];
  /** Of an item in the biggest of these windows. */
  readonly bytesPerItem: number;
}

const seed = 20_261_129;
const itemsBetweenSettling = 200;
/** So many lots are sketched or decided on at a time: the service has batches of three partitions under way. */
const lotsUnderWay = 3;
/** A full window is looked at for this share of it. */
const measuredShare = 0.1;
/** Texts are invented so many at a time, and that is not timed. */
const batch = 4_000;

/** Fills windows of 10,000, 100,000 and so on up to `items` with invented news of two weeks, and looks at them when full. */
export async function benchMatcher(items: number, tell: (line: string) => void): Promise<MatcherFigures> {
  const windows = [10_000, 100_000, 500_000, 1_000_000].filter((size) => size < items).concat(items);
  const filled: Filled[] = [];
  const sketches = sketchThread((error) => tell(`sketches are made anew: ${error}`));
  for (const size of windows) {
    const figures = await fillWindow(size, sketches);
    tell(lineOf(figures));
    filled.push(figures);
  }
  await sketches.close();
  const { heldMb } = filled.at(-1) as Filled;
  return { filled, bytesPerItem: (heldMb * 1e6) / items };
}

async function fillWindow(items: number, sketches: SketchThread): Promise<Filled> {
  const before = heldBytes();
  const book = new StoryBook({ items, windowMs: defaultWindowMs });
  const measured = Math.round(items * measuredShare);
  const news = inventNews(items + measured, defaultWindowMs / items, seed);
  const into = { book, sketches };
  await take(into, news, items);
  const spent = await take(into, news, measured);
  return {
    items,
    itemsPerSecond: measured / spent.seconds,
    cpuMsPerItem: (spent.cpuSeconds * 1_000) / measured,
    residentMb: process.memoryUsage().rss / 1e6,
    heldMb: (heldBytes() - before) / 1e6,
    ...{ stories: book.stories, waiting: book.waiting },
  };
}

interface Into {
  readonly book: StoryBook;
  readonly sketches: SketchThread;
}

async function take(into: Into, news: ReturnType<typeof inventNews>, count: number) {
  const spent = { seconds: 0, cpuSeconds: 0 };
  for (let done = 0; done < count; done += batch) {
    const texts = Array.from(
      { length: Math.min(batch, count - done) },
      () => news.next().value as InventedNews,
    );
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const askFrom = (from: number) =>
      texts.slice(from, from + itemsBetweenSettling).map((text) => into.sketches.make(text));
    const asked = Array.from({ length: lotsUnderWay }, (_, nth) => askFrom(nth * itemsBetweenSettling));
    for (let from = 0; from < texts.length; from += itemsBetweenSettling) {
      await takeTogether(into.book, texts.slice(from, from + itemsBetweenSettling), asked.shift() ?? []);
      asked.push(askFrom(from + lotsUnderWay * itemsBetweenSettling));
    }
    const { user, system } = process.cpuUsage(cpu);
    spent.seconds += (performance.now() - began) / 1_000;
    spent.cpuSeconds += (user + system) / 1e6;
  }
  return spent;
}

/** As the service does with a batch, while the thread is at that of another partition. */
async function takeTogether(
  book: StoryBook,
  texts: readonly StoryText[],
  asked: readonly Promise<ItemSketch | undefined>[],
): Promise<void> {
  for (const [nth, text] of texts.entries()) book.take((await asked[nth]) ?? itemSketch(text));
  if (texts.length === itemsBetweenSettling) book.settle();
}

/** After garbage is collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function lineOf(figures: Filled): string {
  const { items, itemsPerSecond, cpuMsPerItem, residentMb, heldMb, stories, waiting } = figures;
  return (
    `${items} items in the window, in ${stories} stories, and ${waiting} not settled yet: ` +
    `${Math.round(itemsPerSecond)} items a second (${cpuMsPerItem.toFixed(2)} ms CPU an item), ` +
    `${Math.round(heldMb)} MB held, ${Math.round(residentMb)} MB resident`
  );
}

/** The figures for a person. */
export function matcherLines({ filled, bytesPerItem }: MatcherFigures): string {
  return `${[...filled.map(lineOf), `${Math.round(bytesPerItem)} bytes an item`].join('\n')}\n`;
}
