import type { estypes } from '@elastic/elasticsearch';
import { itemId } from '#libs/contracts';
import {
  exactGroups,
  type Facet,
  facetCountsBody,
  foundBody,
  type GroupsPage,
  type ItemSearchRequest,
  type ItemsPage,
  itemSearchBody,
  mostGroups,
  type Query,
  readFacets,
} from '#libs/news-index';
import type { ListedItem, SearchAnswer, ShownItem } from '../api/answers.js';
import type { ItemSearch } from '../api/item-parameters.js';
import { badParameter } from '../api/parameters.js';
import { wrongParameters } from '../problem-errors.js';
import { askedQuery } from './asked-query.js';
import { type CarriersByGroup, carriersOf, groupsOf, othersOf } from './carriers.js';
import { readCursor, searchFingerprint, writeCursor } from './cursor.js';
import { type LabelLanguage, labelLanguage } from './entity-labels.js';
import { withMoves } from './entity-moves.js';
import { facetsOf } from './facet-labels.js';
import { highlightOf } from './highlight.js';
import type { NewsStore } from './news-store.js';
import { readShown, type ShownHit } from './shown-hits.js';
import { readVisible, readWithSuccessor, shownItem } from './shown-item.js';
import type { StorySummaries } from './stories/story-summaries.js';

interface Understood {
  readonly request: ItemSearchRequest;
  readonly fingerprint: string;
}

interface Found {
  readonly answer: estypes.SearchResponse;
  /** Those of the page. */
  readonly hits: readonly estypes.SearchHit[];
  readonly shown: readonly ShownHit[];
  readonly carriers: CarriersByGroup;
  readonly facets: SearchAnswer['facets'];
  readonly facetsAreApproximate: boolean;
}

/** Searching items, and reading one. */
export class ItemSearches {
  readonly #store: NewsStore;
  readonly #summaries: StorySummaries;

  /** `summaries` give the titles of stories that are counted. */
  constructor(store: NewsStore, summaries: StorySummaries) {
    this.#store = store;
    this.#summaries = summaries;
  }

  /** Labels are in the one language searched in, else in both, unless `label` says. */
  async search(
    parameters: ItemSearch,
    label: LabelLanguage | undefined = labelLanguage(parameters.lang),
  ): Promise<SearchAnswer> {
    const began = performance.now();
    const [entity, query] = await Promise.all([
      withMoves(this.#store, parameters.entity),
      askedQuery(this.#store, parameters.q),
    ]);
    const asked = understood(parameters, entity, query, Date.now());
    const { request, fingerprint } = asked;
    const { answer, hits, shown, carriers, ...facets } = await this.#found(asked, parameters.facets, label);
    const inGroups = request.page.kind === 'groups';
    const total = totalOf(answer, inGroups);
    return {
      // Those that have just gone from this page are not counted either.
      total: Math.max(0, total - (hits.length - shown.length)),
      totalIsApproximate: inGroups && total > exactGroups,
      items: inOrder(shown, request).map((hit) => listed(hit, parameters, wordsOf(query), carriers)),
      ...facets,
      nextCursor: nextCursor(request, answer.hits.hits, parameters.size, fingerprint),
      tookMs: Math.round(performance.now() - began),
    };
  }

  /** When the index finds what has just been hidden, it catches up and is asked once more, for counts without it. */
  async #found(
    asked: Understood,
    facets: ItemSearch['facets'],
    label: LabelLanguage | undefined,
    mayAskAgain = true,
  ): Promise<Found> {
    const { request, fingerprint } = asked;
    // The same copy of a shard for every page, so that scores do not differ between them.
    const preference = `search-${fingerprint}`;
    const [answer, counted] = await Promise.all([
      this.#store.search({ ...itemSearchBody(request), preference }),
      this.#counted(request, facets, preference),
    ]);
    const inGroups = request.page.kind === 'groups';
    const { counts, approximate } = readFacets(
      counted.answer,
      facets,
      inGroups ? totalOf(answer, true) / counted.found : 1,
    );
    const hits = answer.hits.hits.slice(0, request.size - 1);
    const [{ carriers, behind: carriersBehind }, labelled] = await Promise.all([
      carriersOf(this.#store, groupsOf(hits)),
      facetsOf(this.#store, this.#summaries, counts, label),
    ]);
    // The items last: between their status and the answer nothing else is waited for.
    const { shown, behind } = await readShown(this.#store, hits);
    if (!(behind || carriersBehind) || !mayAskAgain)
      return { answer, hits, shown, carriers, facets: labelled, facetsAreApproximate: approximate };
    await this.#store.catchUp();
    return await this.#found(asked, facets, label, false);
  }

  /** Beside the search itself: the two share the processors of Elasticsearch. */
  async #counted(request: ItemSearchRequest, facets: readonly Facet[], preference: string) {
    if (facets.length === 0) return { found: 0, answer: {} };
    const found = totalOf(await this.#store.search({ ...foundBody(request), preference }), false);
    const answer = await this.#store.search({ ...facetCountsBody(request, facets, found), preference });
    return { found, answer };
  }

  /** The item as it is at this moment; a ProblemError with 410 for a killed one, 404 for what may not be seen. */
  async item(id: string): Promise<ShownItem> {
    const { document, successor } = await readWithSuccessor(this.#store, id);
    return { ...shownItem(document), ...(successor && { supersededBy: successor }) };
  }

  async itemByUri(feed: string, uri: string): Promise<ShownItem> {
    return await this.item(itemId(feed, uri));
  }

  /** The item with the other outlets that carried it. */
  async itemWithCarriers(id: string): Promise<ListedItem> {
    const { copies } = await readVisible(this.#store, id);
    const { carriers } = await carriersOf(this.#store, [copies.group]);
    const item = await this.item(id);
    return { ...item, copies: { ...item.copies, others: othersOf(item, carriers) } };
  }
}

function listed(
  { item, score }: ShownHit,
  { copies, highlight }: ItemSearch,
  query: Query | undefined,
  carriers: CarriersByGroup,
): ListedItem {
  return {
    ...item,
    copies: copies === 'collapse' ? { ...item.copies, others: othersOf(item, carriers) } : item.copies,
    ...(score !== undefined && { score }),
    ...(highlight && { highlight: highlightOf(item, query) }),
  };
}

/** `entity`: what the entities asked for are by now; the fingerprint stays that of what was asked. */
function understood(
  parameters: ItemSearch,
  entity: readonly string[],
  query: ItemSearchRequest['query'],
  nowMs: number,
): Understood {
  const { q, sort, size, cursor, facets: _facets, highlight: _highlight, copies, ...filters } = parameters;
  const order = sort ?? (q === undefined ? 'newest' : 'relevance');
  const fingerprint = searchFingerprint({ q, order, copies, ...filters });
  const first: GroupsPage | ItemsPage =
    copies === 'include'
      ? { kind: 'items' }
      : { kind: 'groups', offset: 0, asOf: new Date(nowMs).toISOString() };
  const page = cursor === undefined ? first : pageAt(cursor, fingerprint, copies, nowMs);
  // One more than is shown tells whether there is a next page.
  return {
    request: { query, filters: { ...filters, entity }, sort: order, size: size + 1, nowMs, page },
    fingerprint,
  };
}

const wordsOf = (query: ItemSearchRequest['query']) => (query === 'nothing' ? undefined : query);

function pageAt(cursor: string, fingerprint: string, copies: string, nowMs: number): GroupsPage | ItemsPage {
  const outcome = readCursor(cursor, fingerprint, nowMs);
  if ('problem' in outcome) throw wrongParameters([badParameter('cursor', outcome.problem)]);
  if ((outcome.cursor.kind === 'items') !== (copies === 'include')) {
    throw wrongParameters([badParameter('cursor', 'expected a nextCursor of an answer, unchanged')]);
  }
  return outcome.cursor;
}

/** A group is placed by the member that fits the sort best; a page by time is in the order of the times it shows. */
function inOrder(shown: readonly ShownHit[], { sort, page }: ItemSearchRequest): readonly ShownHit[] {
  if (sort === 'relevance' || page.kind === 'items') return shown;
  const sign = sort === 'newest' ? -1 : 1;
  return [...shown].sort((a, b) => sign * (a.item.eventTime < b.item.eventTime ? -1 : 1));
}

function totalOf({ hits, aggregations }: estypes.SearchResponse, inGroups: boolean): number {
  if (inGroups)
    return (aggregations?.groups as estypes.AggregationsCardinalityAggregate | undefined)?.value ?? 0;
  return typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0);
}

function nextCursor(
  { page }: ItemSearchRequest,
  hits: readonly estypes.SearchHit[],
  size: number,
  fingerprint: string,
): string | null {
  if (hits.length <= size) return null;
  if (page.kind === 'items') {
    const after = (hits[size - 1]?.sort ?? []) as (string | number)[];
    return writeCursor({ kind: 'items', after }, fingerprint);
  }
  const offset = page.offset + size;
  return offset < mostGroups ? writeCursor({ kind: 'groups', asOf: page.asOf, offset }, fingerprint) : null;
}
