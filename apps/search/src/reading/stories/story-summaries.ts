import {
  type GrowthSpans,
  mayBeSeen,
  readStoryFacts,
  type StoryFacts,
  storyFactsBody,
} from '#libs/news-index';
import type { StorySummary } from '../../api/story-answers.js';
import type { LabelLanguage } from '../entity-labels.js';
import type { NewsStore } from '../news-store.js';
import { growthOf, growthSpans } from './growth.js';
import { type Spoken, type SpokenItem, spokenFields } from './spoken-items.js';
import { entityRows, type NamedEntities, outletRows, partRows, subjectRows } from './story-rows.js';
import { stateOf } from './story-state.js';
import { titlesOf } from './story-titles.js';
import { telling } from './telling-entities.js';

/** Stories as the index knows them, with the names of who and what they are about. */
export interface KnownStories {
  readonly facts: ReadonlyMap<string, StoryFacts>;
  readonly entities: NamedEntities;
}

export interface ToldStories {
  readonly stories: ReadonlyMap<string, StorySummary>;
  /** Items that the index still finds and that may not be seen, or are in another story, by now: ask again without them. */
  readonly gone: ReadonlySet<string>;
}

/** So often an answer is put together anew when items that it speaks of have just been hidden. */
export const mostRounds = 3;

/** Puts stories together from their visible items, as they are at the moment of speaking; nothing of it is stored. */
export class StorySummaries {
  readonly #store: NewsStore;

  constructor(store: NewsStore) {
    this.#store = store;
  }

  /** A story without a visible item is not among them. */
  async known(
    ids: readonly string[],
    growth: GrowthSpans,
    without: ReadonlySet<string>,
  ): Promise<KnownStories> {
    if (ids.length === 0) return { facts: new Map(), entities: { known: new Map(), rarity: new Map() } };
    const request = { ids, growth, without: [...without], nowMs: Date.now() };
    const facts = readStoryFacts(await this.#store.search(storyFactsBody(request)));
    return { facts, entities: await telling(this.#store, [...facts.values()]) };
  }

  /** One story in short; undefined when no visible item is in it. */
  async one(
    id: string,
    label: LabelLanguage | undefined,
    without: ReadonlySet<string> = new Set(),
    rounds = mostRounds,
  ): Promise<StorySummary | undefined> {
    const known = await this.known([id], growthSpans(Date.now()), without);
    const { stories, gone } = await this.told(known, [], label);
    if (gone.size === 0 || rounds <= 1) return stories.get(id);
    return await this.one(id, label, new Set([...without, ...gone]), rounds - 1);
  }

  /** To be asked last: between the status of the items and the answer nothing else is waited for. */
  async told(
    { facts, entities }: KnownStories,
    spoken: readonly Spoken[],
    label: LabelLanguage | undefined,
  ): Promise<ToldStories> {
    const all = [...spoken, ...[...facts.values()].flatMap(spokenOf)];
    const ids = [...new Set(all.map(({ id }) => id))];
    const items = await this.#store.headlines(ids, spokenFields);
    const nowMs = Date.now();
    const stands = ({ id, story }: Spoken) => {
      const item = items.get(id);
      if (item === undefined || !mayBeSeen(item, nowMs)) return false;
      return story === undefined || item.story?.id === story;
    };
    const gone = new Set(all.flatMap((one) => (stands(one) ? [] : [one.id])));
    const seen = new Map([...items].filter(([id]) => !gone.has(id)));
    const stories = [...facts.values()].map((one) => summaryOf(one, seen, entities, label));
    return { stories: new Map(stories.map((story) => [story.id, story])), gone };
  }
}

function spokenOf({ id: story, members, languages, outlets }: StoryFacts): Spoken[] {
  const naming = outlets.flatMap(({ items }) => items.slice(0, 1));
  const named = languages.flatMap(({ texts, titled }) => [...titled, ...texts.flatMap(({ items }) => items)]);
  return [...members, ...naming, ...named].map((id) => ({ id, story }));
}

function summaryOf(
  facts: StoryFacts,
  seen: ReadonlyMap<string, SpokenItem>,
  entities: NamedEntities,
  label: LabelLanguage | undefined,
): StorySummary {
  const titles = titlesOf(facts.languages, seen);
  const main = facts.languages.find(({ language }) => titles[language] !== undefined)?.language;
  const title = (label && titles[label]) ?? (main === undefined ? undefined : titles[main]);
  return {
    id: facts.id,
    ...(title && { title: title.headline }),
    titles,
    items: facts.items,
    texts: facts.texts,
    languages: facts.languages.map(({ language, items }) => ({ lang: language, count: items })),
    parts: partRows(facts),
    outletCount: facts.outletCount,
    outlets: outletRows(facts, seen),
    entities: entityRows(facts, entities, label),
    subjects: subjectRows(facts, seen, label),
    first: new Date(facts.firstMs).toISOString(),
    latest: new Date(facts.latestMs).toISOString(),
    state: stateOf(facts.latestMs, Date.now()),
    growth: growthOf(facts),
  };
}
