import { type ItemDocument, isVisible, type StoryFacts } from '#libs/news-index';
import { findRelated, textOfSource } from '#libs/related';
import type { ChainedStory, StorySummary } from '../../api/story-answers.js';
import type { LabelLanguage } from '../entity-labels.js';
import type { NewsStore } from '../news-store.js';
import { growthSpans } from './growth.js';
import type { KnownStories, StorySummaries } from './story-summaries.js';

export type Chained = Record<'follows' | 'followedBy', ChainedStory[]>;

/** Stories that were found to be near one, and how near each is. */
export interface SoughtChains {
  readonly known: KnownStories;
  readonly scores: ReadonlyMap<string, number>;
  readonly of: Pick<StoryFacts, 'firstMs' | 'latestMs'>;
}

/**
 * Of the 59 stories of news-cluster 2017 with an earlier one on their event, cut from it by the matcher's window, 21 are shown it from here
 * on, in 28 pairs of which 24 are right (1 December 2026). Distance in time takes nothing off: chained stories lie weeks apart.
 */
const leastScore = 0.6;
const mostChained = 3;

/**
 * Which stories a story follows: such as tell of the same matter and had ended before it began, since the matcher
 * compares nothing beyond its window. Found when somebody asks, from what may be seen then; nothing of it is stored.
 */
export class StoryChains {
  readonly #store: NewsStore;
  readonly #summaries: StorySummaries;

  constructor(store: NewsStore, summaries: StorySummaries) {
    this.#store = store;
    this.#summaries = summaries;
  }

  /** Before and after a story, by the text of it that was carried most. */
  async sought(facts: StoryFacts): Promise<SoughtChains> {
    const { firstMs, latestMs } = facts;
    const item = facts.languages[0]?.texts[0]?.items[0];
    const document = item === undefined ? undefined : (await this.#store.documents([item])).get(item);
    const scores = new Map<string, number>();
    if (document !== undefined && isVisible(document, Date.now())) {
      const found = await Promise.all([
        this.#near(document, { before: new Date(firstMs).toISOString() }),
        this.#near(document, { after: new Date(latestMs).toISOString() }),
      ]);
      for (const [story, score] of found.flatMap((some) => [...some])) scores.set(story, score);
    }
    scores.delete(facts.id);
    const known = await this.#summaries.known([...scores.keys()], growthSpans(Date.now()), new Set());
    return { known, scores, of: { firstMs, latestMs } };
  }

  /** What may be said of them at this moment; one that has no headline to show is left out. */
  async told({ known, scores, of }: SoughtChains, label: LabelLanguage | undefined): Promise<Chained> {
    if (known.facts.size === 0) return { follows: [], followedBy: [] };
    const { stories } = await this.#summaries.told(known, [], label);
    const titled = [...stories.values()].filter(({ title }) => title !== undefined);
    const chained = (fits: (story: StorySummary) => boolean) =>
      titled
        .filter(fits)
        .map((story) => chainedOf(story, scores.get(story.id) as number))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostChained);
    return {
      follows: chained(({ latest }) => Date.parse(latest) < of.firstMs),
      followedBy: chained(({ first }) => Date.parse(first) > of.latestMs),
    };
  }

  /** The story of each of the nearest items, by the nearest of them. */
  async #near(
    document: ItemDocument,
    between: { readonly after?: string; readonly before?: string },
  ): Promise<Map<string, number>> {
    const { id, copies, language } = document;
    const found = await findRelated((body) => this.#store.search(body), textOfSource(document), {
      not: { id, group: copies.group },
      languages: language === undefined ? [] : [language],
      ...{ collapse: true, between, anyTime: true, nowMs: Date.now() },
    });
    const scores = new Map<string, number>();
    for (const { story, score } of found) {
      if (story === undefined || score < leastScore || scores.has(story)) continue;
      if (scores.size < 2 * mostChained) scores.set(story, Math.round(score * 1000) / 1000);
    }
    return scores;
  }
}

const chainedOf = (
  { id, title, titles, items, first, latest }: StorySummary,
  score: number,
): ChainedStory => ({ id, ...(title && { title }), titles, items, first, latest, score });
