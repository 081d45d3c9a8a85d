import { completeEntityNames } from '#libs/entities';
import {
  entityCountsBody,
  entityHistogramBody,
  mayBeSeen,
  nameKeysBody,
  primarySubtag,
  readCounts,
  readHistogram,
  readNameKeys,
  statusFields,
  typedKey,
} from '#libs/news-index';
import type { EntityAnswer, EntityListAnswer, ListedEntity } from '../api/answers.js';
import { itemSearchParameters } from '../api/item-parameters.js';
import type { StoryAnswer } from '../api/story-answers.js';
import { notFound } from '../problem-errors.js';
import { type KnownEntity, type LabelLanguage, labelLanguage, labelOf } from './entity-labels.js';
import { entityMoves } from './entity-moves.js';
import type { ItemSearches } from './item-searches.js';
import { knownEntities } from './known-entities.js';
import type { NewsStore } from './news-store.js';
import { relatedEntities } from './related-entities.js';

/** Names that fit the letters typed; most of them occur in no item of the moment. */
const completionsTried = 200;
const daysShown = 60;

interface Scope {
  readonly lang: readonly string[];
  readonly size: number;
}

/** Entities that visible items name; one that only hidden items name is not there. */
export class EntityLookup {
  readonly #store: NewsStore;
  readonly #items: ItemSearches;

  constructor(store: NewsStore, items: ItemSearches) {
    this.#store = store;
    this.#items = items;
  }

  /**
   * Entities one of whose names goes on from these letters, in either script, the most written about first: those of
   * the knowledge base, what a curator merged them into, and those that only items name.
   */
  async complete(letters: string, { lang, size }: Scope): Promise<EntityListAnswer> {
    const ids = await this.#named(letters, lang);
    const counts = await this.#counts(ids, lang);
    const most = ids
      .filter((id) => (counts.get(id) ?? 0) > 0)
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const known = await knownEntities(this.#store, most.slice(0, size));
    const label = labelLanguage(lang);
    const items = most.slice(0, size).flatMap((id) => {
      const entity = known.get(id);
      return entity === undefined ? [] : [listed(entity, counts.get(id) ?? 0, label)];
    });
    return { total: most.length - Math.min(most.length, size) + items.length, items, nextCursor: null };
  }

  async #named(letters: string, lang: readonly string[]): Promise<string[]> {
    const known = completeEntityNames(letters, completionsTried).map(({ id }) => id);
    const typed = typedKey(letters);
    const [moves, found] = await Promise.all([
      entityMoves(this.#store, known),
      typed === '' ? [] : this.#store.search(nameKeysBody(typed, lang, Date.now())).then(readNameKeys),
    ]);
    return [...new Set([...known.map((id) => moves.get(id) ?? id), ...found])];
  }

  /** By the id that it has by now where a curator has merged it into another one. */
  async entity(asked: string, { lang, size }: Scope): Promise<EntityAnswer> {
    const id = (await entityMoves(this.#store, [asked])).get(asked) ?? asked;
    const search = itemSearchParameters.parse({ entity: [id], lang: [...lang], size: String(size) });
    const { items } = await this.#items.search(search);
    const related = await relatedEntities(this.#store, id, lang, labelLanguage(lang));
    // Counted after the search, which brings an index that is behind up to date.
    const count = (await this.#counts([id], lang)).get(id) ?? 0;
    const [known, visible] = await Promise.all([
      knownEntities(this.#store, count > 0 ? [id] : []),
      this.#visibleNow(items.map((item) => item.id)),
    ]);
    const entity = known.get(id);
    if (entity === undefined) throw notFound('id', `no item that can be seen names an entity ${id}`);
    const latest = items
      .filter((item) => visible.has(item.id))
      .map(({ score: _score, highlight: _highlight, ...item }) => item);
    return { ...listed(entity, count, labelLanguage(lang)), latest, related };
  }

  /** On which days visible items named it, the last 60 that had any. */
  async days(id: string): Promise<StoryAnswer['histogram']> {
    const bars = readHistogram(await this.#store.search(entityHistogramBody(id, Date.now())));
    return {
      interval: 'day',
      bars: bars.slice(-daysShown).map(({ atMs, ...bar }) => ({ at: new Date(atMs).toISOString(), ...bar })),
    };
  }

  async #visibleNow(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const documents = await this.#store.parts(ids, statusFields);
    return new Set(ids.filter((id) => mayBeSeen(documents.get(id) ?? {}, Date.now())));
  }

  async #counts(ids: readonly string[], lang: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const languages = lang.flatMap((tag) => primarySubtag(tag) ?? []);
    const answer = await this.#store.search(entityCountsBody(ids, languages, Date.now()));
    return new Map(readCounts(answer.aggregations?.entities).map(({ value, count }) => [value, count]));
  }
}

function listed(
  { id, type, names }: KnownEntity,
  count: number,
  label: LabelLanguage | undefined,
): ListedEntity {
  return { id, type, name: labelOf({ id, type, names }, label), names: { ...names }, count };
}
