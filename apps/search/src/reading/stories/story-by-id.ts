import {
  type HistogramInterval,
  presentStoryBody,
  readHistogram,
  readTextCounts,
  type StoryFacts,
  storyHistogramBody,
  storyMembersBody,
} from '#libs/news-index';
import type { ListedItem, SearchAnswer } from '../../api/answers.js';
import { itemSearchParameters } from '../../api/item-parameters.js';
import type { StoryAnswer, TimelineEntry } from '../../api/story-answers.js';
import type { StoryReading } from '../../api/story-parameters.js';
import { notFound } from '../../problem-errors.js';
import { type LabelLanguage, labelLanguage } from '../entity-labels.js';
import type { ItemSearches } from '../item-searches.js';
import type { NewsStore } from '../news-store.js';
import { growthSpans } from './growth.js';
import type { StoryChains } from './story-chains.js';
import { mostRounds, type StorySummaries } from './story-summaries.js';

const storyIdForm = /^[A-Za-z0-9_-]{22}$/;
const dayMs = 86_400_000;

/** One story, with its items in the order of time. */
export class StoryById {
  readonly #store: NewsStore;
  readonly #summaries: StorySummaries;
  readonly #items: ItemSearches;
  readonly #chains: StoryChains;

  constructor(store: NewsStore, summaries: StorySummaries, items: ItemSearches, chains: StoryChains) {
    this.#store = store;
    this.#summaries = summaries;
    this.#items = items;
    this.#chains = chains;
  }

  /**
   * The story of this id, or the one that its items are in by now; the answer has the present id. A ProblemError with
   * 404 when no visible item is in it.
   */
  async of(
    id: string,
    reading: StoryReading,
    label: LabelLanguage | undefined = labelLanguage(reading.lang),
  ): Promise<StoryAnswer> {
    const found = storyIdForm.test(id) ? await this.#told(id, reading, label) : undefined;
    if (found !== undefined) return found;
    const present = storyIdForm.test(id) ? await this.#presentId(id) : undefined;
    const moved = present === undefined ? undefined : await this.#told(present, reading, label);
    if (moved !== undefined) return moved;
    throw notFound('id', `there is no story ${id} with an item that can be seen`);
  }

  /** Where the items of a story went that was joined or linked with another. */
  async #presentId(id: string): Promise<string | undefined> {
    const answer = await this.#store.search(presentStoryBody(id, Date.now()));
    return readTextCounts(answer.aggregations?.stories)[0]?.value;
  }

  async #told(
    id: string,
    reading: StoryReading,
    label: LabelLanguage | undefined,
    without: ReadonlySet<string> = new Set(),
    rounds = mostRounds,
  ): Promise<StoryAnswer | undefined> {
    const known = await this.#summaries.known([id], growthSpans(Date.now()), without);
    const facts = known.facts.get(id);
    if (facts === undefined) return undefined;
    const interval = intervalOf(facts);
    const nowMs = Date.now();
    const [timeline, members, bars, near] = await Promise.all([
      this.#timeline(id, reading, label),
      this.#store.search(storyMembersBody(id, [...without], nowMs)),
      this.#store.search(storyHistogramBody(id, interval, [...without], nowMs)),
      this.#chains.sought(facts),
    ]);
    const spoken = [
      ...members.hits.hits.map(({ _id }) => _id as string),
      ...timeline.items.map((item) => item.id),
    ];
    const own = spoken.map((item) => ({ id: item, story: id }));
    const [{ stories, gone }, chained] = await Promise.all([
      this.#summaries.told(known, own, label),
      this.#chains.told(near, label),
    ]);
    if (gone.size > 0 && rounds > 1) {
      return await this.#told(id, reading, label, new Set([...without, ...gone]), rounds - 1);
    }
    const summary = stories.get(id);
    if (summary === undefined) return undefined;
    const items = timeline.items.filter((item) => !gone.has(item.id)).map(entryOf);
    return {
      ...{ ...summary, ...chained },
      timeline: { items, nextCursor: timeline.nextCursor },
      histogram: { interval, bars: readHistogram(bars).map(barOf) },
    };
  }

  async #timeline(
    id: string,
    reading: StoryReading,
    label: LabelLanguage | undefined,
  ): Promise<SearchAnswer> {
    const { lang, sort, size, cursor } = reading;
    const page = itemSearchParameters.parse({
      story: [id],
      lang: [...lang],
      sort,
      size: String(size),
      cursor,
    });
    return await this.#items.search(page, label);
  }
}

/** Bars that are few enough to draw and to send. */
function intervalOf({ firstMs, latestMs }: StoryFacts): HistogramInterval {
  const days = (latestMs - firstMs) / dayMs;
  return days <= 3 ? 'hour' : days <= 180 ? 'day' : 'month';
}

const barOf = ({ atMs, items, texts }: ReturnType<typeof readHistogram>[number]) => ({
  at: new Date(atMs).toISOString(),
  items,
  texts,
});

function entryOf({ id, headline, language, source, eventTime, urgency, copies }: ListedItem): TimelineEntry {
  return {
    ...{ id, source, eventTime, copies: copies.others?.count ?? 0 },
    ...(headline !== undefined && { headline }),
    ...(language !== undefined && { language }),
    ...(urgency !== undefined && { urgency }),
  };
}
