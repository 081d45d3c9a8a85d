import type { StoryText } from '#libs/stories';
import { seeded } from './invented-items.js';
import { ninjsWords } from './invented-words.js';

/** Reports that come later than the one before them, on average so many of each: 2.8 to an event, as in a real week. */
const furtherReports = 0.64;
/** Most of what is told of an event is told within so long. */
const burstMs = 12 * 3_600_000;
const arabicShare = 0.67;
/** Reports of one event in ten are in the other language. */
const foreignShare = 0.1;
const wordsOfEvent = 40;
/** Of the words of a report's text so many are its event's. */
const ofEvent = 0.3;
/** A headline has most of the first words of its event, and some others. */
const headline = { ofEvent: 7, kept: 0.75, others: 3 } as const;
/** The most frequent words tell of no event. */
const saysNothing = 25;

interface Event {
  readonly language: 'ar' | 'en';
  /** Places in the lists of words and of names, which are alike in both languages. */
  readonly words: readonly number[];
  readonly names: readonly number[];
  readonly numbers: readonly number[];
}

export type InventedNews = StoryText & { readonly event: number };

/**
 * News without sense as it comes in: events of which one report is told, or dozens, most within hours; each report has
 * words of its event among others, by Zipf's law; two thirds Arabic, some events in both languages. `msApart` of event
 * time lie between two items. The same seed gives the same news.
 */
export function* inventNews(count: number, msApart: number, seed: number): Generator<InventedNews> {
  const random = seeded(seed);
  const recent = new Int32Array(Math.max(1, Math.round(burstMs / msApart)));
  let events = 0;
  for (let nth = 0; nth < count; nth++) {
    const before = recent[Math.floor(random() * Math.min(nth, recent.length))] as number;
    const event = nth > 0 && random() < furtherReports ? before : events++;
    recent[nth % recent.length] = event;
    yield { ...report(`bench-${nth}`, eventOf(event, seed), nth * msApart, random), event };
  }
}

function eventOf(number: number, seed: number): Event {
  const random = seeded(Math.imul(seed + 1, 0x9e3779b1) + number);
  const several = (count: number, one: () => number) => Array.from({ length: count }, one);
  return {
    language: random() < arabicShare ? 'ar' : 'en',
    words: several(
      wordsOfEvent,
      () => saysNothing + byRank(ninjsWords.en.words.length - saysNothing, random),
    ),
    names: several(3, () => Math.floor(random() * ninjsWords.en.names.length)),
    numbers: several(3, () => 11 + Math.floor(random() ** 3 * 9_000)),
  };
}

function report(id: string, event: Event, eventTimeMs: number, random: () => number): StoryText {
  const foreign = random() < foreignShare;
  const language = foreign === (event.language === 'ar') ? 'en' : 'ar';
  const { words, names } = ninjsWords[language];
  // Every report of an event has the first of its words, few have the last.
  const of = (list: readonly number[]) => list[byRank(list.length, random)] as number;
  const named = (place: number) => words[place % words.length] as string;
  const any = () => named(byRank(words.length, random));
  const word = () => {
    const kind = random();
    if (kind < 0.03) return names[of(event.names) % names.length];
    if (kind < 0.04) return String(of(event.numbers));
    return random() < ofEvent ? named(of(event.words)) : any();
  };
  const title = event.words
    .slice(0, headline.ofEvent)
    .filter(() => random() < headline.kept)
    .map(named);
  const body = Array.from({ length: 120 + Math.floor(random() * 140) }, word).join(' ');
  const others = Array.from({ length: headline.others }, any);
  return { id, language, eventTimeMs, headline: [...title, ...others].join(' '), body };
}

/** The place of rank r comes with a probability in proportion to 1/r. */
const byRank = (length: number, random: () => number) => Math.floor(length ** random()) - 1;
