import type { estypes } from '@elastic/elasticsearch';
import {
  exactGroups,
  fields,
  mostStories,
  possibleError,
  readStoryIds,
  readTextCounts,
  type StoryListRequest,
  storyListBody,
  storyPastBody,
} from '#libs/news-index';
import { badParameter } from '../../api/parameters.js';
import type { StoryListAnswer, StorySummary } from '../../api/story-answers.js';
import type { StoryListing } from '../../api/story-parameters.js';
import { wrongParameters } from '../../problem-errors.js';
import { askedQuery } from '../asked-query.js';
import { type GroupsCursor, readCursor, searchFingerprint, writeCursor } from '../cursor.js';
import { type LabelLanguage, labelLanguage } from '../entity-labels.js';
import { withMoves } from '../entity-moves.js';
import type { NewsStore } from '../news-store.js';
import { growthOf, growthSpans } from './growth.js';
import type { Spoken } from './spoken-items.js';
import { mostRounds, type StorySummaries } from './story-summaries.js';

interface Ordered {
  /** One more than is shown tells whether there is a next page. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly orderIsApproximate: boolean;
  /** By `latest`, of each story the newest item that fits. */
  readonly fitting?: readonly Spoken[];
}

interface Listed extends Ordered {
  readonly stories: readonly StorySummary[];
}

/** Lists of stories. */
export class StorySearches {
  readonly #store: NewsStore;
  readonly #summaries: StorySummaries;

  constructor(store: NewsStore, summaries: StorySummaries) {
    this.#store = store;
    this.#summaries = summaries;
  }

  /** Titles and labels are in the one language searched in, unless `label` says. */
  async list(
    parameters: StoryListing,
    label: LabelLanguage | undefined = labelLanguage(parameters.lang),
  ): Promise<StoryListAnswer> {
    const began = performance.now();
    const [entity, query] = await Promise.all([
      withMoves(this.#store, parameters.entity),
      askedQuery(this.#store, parameters.q),
    ]);
    const { request, fingerprint } = understood(parameters, entity, query, Date.now());
    const { ids, total, orderIsApproximate, stories } = await this.#listed(request, label, mostRounds);
    const offset = request.offset + parameters.size;
    const isMore = ids.length > parameters.size && offset < mostStories;
    const next = { kind: 'groups', asOf: request.asOf, offset } as const;
    return {
      total,
      totalIsApproximate: total > exactGroups,
      orderIsApproximate,
      items: [...stories],
      nextCursor: isMore ? writeCursor(next, fingerprint) : null,
      tookMs: Math.round(performance.now() - began),
    };
  }

  /** When it would speak of an item that has just been hidden or moved, everything is asked again without it. */
  async #listed(
    request: StoryListRequest,
    label: LabelLanguage | undefined,
    rounds: number,
  ): Promise<Listed> {
    const order = await this.#order(request);
    const shown = order.ids.slice(0, request.size - 1);
    const fitting = order.fitting ?? (await this.#fitting(shown, request));
    const known = await this.#summaries.known(shown, request.growth, new Set(request.without));
    const { stories, gone } = await this.#summaries.told(known, fitting, label);
    if (gone.size > 0 && rounds > 1) {
      return await this.#listed({ ...request, without: [...request.without, ...gone] }, label, rounds - 1);
    }
    return { ...order, stories: shown.flatMap((id) => stories.get(id) ?? []) };
  }

  async #order(request: StoryListRequest): Promise<Ordered> {
    const answer = await this.#store.search(storyListBody(request));
    const total =
      (answer.aggregations?.total as estypes.AggregationsCardinalityAggregate | undefined)?.value ?? 0;
    const named = answer.aggregations?.stories;
    const isUnsure = possibleError(named) > 0;
    if (request.sort !== 'growth') {
      const ids = readStoryIds(answer, request);
      const fitting = request.sort === 'latest' && { fitting: fittingOf(answer) };
      return { ids, total, orderIsApproximate: isUnsure, ...fitting };
    }
    const recent = readTextCounts(named);
    if (recent.length === 0) return { ids: [], total, orderIsApproximate: false };
    const past = await this.#store.search(
      storyPastBody(
        recent.map(({ value }) => value),
        request,
      ),
    );
    const before = new Map(
      readTextCounts(past.aggregations?.stories).map(({ value, texts }) => [value, texts]),
    );
    const scored = recent.map(({ value, texts }) => {
      const { score } = growthOf({ recent: texts, before: before.get(value) ?? 0 });
      return { id: value, score, texts };
    });
    scored.sort((a, b) => b.score - a.score || b.texts - a.texts || (a.id < b.id ? -1 : 1));
    const ids = scored.slice(request.offset, request.offset + request.size).map(({ id }) => id);
    return { ids, total, orderIsApproximate: isUnsure || total > recent.length };
  }

  /** Of each story the newest item that fits: it is why the story is listed, so it has to be visible. */
  async #fitting(ids: readonly string[], request: StoryListRequest): Promise<Spoken[]> {
    if (ids.length === 0) return [];
    const { filters } = request;
    const these = { ...request, sort: 'latest', offset: 0, size: ids.length } as const;
    const body = storyListBody({ ...these, filters: { ...filters, story: ids } });
    return fittingOf(await this.#store.search(body));
  }
}

const fittingOf = ({ hits }: estypes.SearchResponse): Spoken[] =>
  hits.hits.map(({ _id, fields: found }) => {
    const [story] = (found?.[fields.storyId] as string[] | undefined) ?? [];
    return { id: _id as string, story };
  });

/** `entity`: the ids asked for and those that stand for them by now; the cursor goes by those asked for. */
function understood(
  parameters: StoryListing,
  entity: readonly string[],
  query: StoryListRequest['query'],
  nowMs: number,
) {
  const { q, sort, size, cursor, ...filters } = parameters;
  const fingerprint = searchFingerprint({ list: 'stories', q, sort, ...filters });
  const { asOf, offset } = placeOf(cursor, fingerprint, nowMs);
  const request: StoryListRequest = {
    query,
    filters: { ...filters, entity, feed: [], urgency: [], type: [], story: [] },
    sort,
    offset,
    size: size + 1,
    asOf,
    growth: growthSpans(Date.parse(filters.to ?? asOf)),
    without: [],
    nowMs,
  };
  return { request, fingerprint };
}

function placeOf(
  cursor: string | undefined,
  fingerprint: string,
  nowMs: number,
): Pick<GroupsCursor, 'asOf' | 'offset'> {
  if (cursor === undefined) return { asOf: new Date(nowMs).toISOString(), offset: 0 };
  const outcome = readCursor(cursor, fingerprint, nowMs);
  if ('problem' in outcome) throw wrongParameters([badParameter('cursor', outcome.problem)]);
  if (outcome.cursor.kind === 'groups') return outcome.cursor;
  throw wrongParameters([badParameter('cursor', 'expected a nextCursor of an answer, unchanged')]);
}
