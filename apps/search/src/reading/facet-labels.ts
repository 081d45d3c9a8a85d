import { type Facet, type FacetCount, type ItemDocument, mayBeSeen } from '#libs/news-index';
import type { FacetValue, SearchAnswer } from '../api/answers.js';
import {
  type KnownEntity,
  type LabelLanguage,
  labelOf,
  languageLabel,
  topicLabel,
  typeLabel,
} from './entity-labels.js';
import { knownEntities } from './known-entities.js';
import type { NewsStore } from './news-store.js';
import { outletFields, outletNameOf } from './outlet-names.js';
import { growthSpans } from './stories/growth.js';
import type { StorySummaries } from './stories/story-summaries.js';

const standingFields = [...outletFields, 'subjectCodes', 'type'] as const;
type StandingItem = Partial<Pick<ItemDocument, (typeof standingFields)[number]>>;

/** What labels are made of: all of it as it is at this moment. */
interface ToldOf {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly titles: ReadonlyMap<string, string>;
  /** Items that stand for outlets, topics and types. */
  readonly items: ReadonlyMap<string, StandingItem>;
  readonly language: LabelLanguage | undefined;
}

/**
 * The counts of a search with labels for people. The index is a moment behind: what only hidden items name or belong to is not
 * told of, whichever items the page shows.
 */
export async function facetsOf(
  store: NewsStore,
  summaries: StorySummaries,
  counts: ReadonlyMap<Facet, readonly FacetCount[]>,
  language: LabelLanguage | undefined,
): Promise<SearchAnswer['facets']> {
  const valuesOf = (facet: Facet) => (counts.get(facet) ?? []).map(({ value }) => value);
  const [entities, titles, items] = await Promise.all([
    knownEntities(store, valuesOf('entity')),
    titlesOf(summaries, valuesOf('story'), language),
    standingItems(store, [...counts.values()].flat()),
  ]);
  const told = { entities, titles, items, language };
  const labelled = ([facet, found]: readonly [Facet, readonly FacetCount[]]) => {
    const values = found.flatMap((counted): FacetValue[] => {
      const label = facetLabel(facet, counted, told);
      return label === undefined ? [] : [{ value: counted.value, label, count: counted.count }];
    });
    return [facet, values] as const;
  };
  return Object.fromEntries([...counts].map(labelled));
}

/** Of each value its newest item; where that may not be seen any more, those that stand by. */
async function standingItems(store: NewsStore, values: readonly FacetCount[]): Promise<ToldOf['items']> {
  const read = (ids: readonly string[]) => store.parts([...new Set(ids)], standingFields);
  const first = await read(values.flatMap(({ items }) => items.slice(0, 1)));
  const isSeen = (id: string) => mayBeSeen(first.get(id) ?? {}, Date.now());
  const others = values.flatMap(({ items: [id, ...others] }) =>
    id === undefined || isSeen(id) ? [] : others,
  );
  return new Map([...first, ...(await read(others))]);
}

/** Of each story the title that a visible item gives it, empty where none has a headline. */
async function titlesOf(
  summaries: StorySummaries,
  ids: readonly string[],
  language: LabelLanguage | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const known = await summaries.known(ids, growthSpans(Date.now()), new Set());
  const { stories } = await summaries.told(known, [], language);
  return new Map([...stories].map(([id, { title = '' }]) => [id, title]));
}

function facetLabel(facet: Facet, counted: FacetCount, told: ToldOf): string | undefined {
  const { value } = counted;
  const { entities, titles, items, language } = told;
  const isGiven = (by: (item: StandingItem) => boolean) => {
    const standing = counted.items.flatMap((id) => items.get(id) ?? []);
    return standing.some((item) => mayBeSeen(item, Date.now()) && by(item));
  };
  switch (facet) {
    case 'feed':
      return value;
    case 'lang':
      return languageLabel(value, language);
    case 'story':
      return titles.get(value);
    case 'source':
      return outletNameOf(counted, items, Date.now());
    case 'entity': {
      const entity = entities.get(value);
      return entity && labelOf(entity, language);
    }
    case 'subject':
      return isGiven(({ subjectCodes = [] }) => subjectCodes.includes(value))
        ? topicLabel(value, language)
        : undefined;
    case 'type':
      return isGiven(({ type }) => type === value) ? typeLabel(value, language) : undefined;
  }
}
