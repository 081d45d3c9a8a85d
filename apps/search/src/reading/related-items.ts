import {
  distinctiveWordsBody,
  entityCountsBody,
  type ItemDocument,
  type Rare,
  type ReadableItem,
  rarityOf,
  readCounts,
  readDistinctiveWords,
  relatedBody,
  visibleAt,
} from '#libs/news-index';
import { fold, tokenize } from '#libs/text';
import type { RelatedAnswer, RelatedItem } from '../api/answers.js';
import { type LabelLanguage, labelLanguage } from './entity-labels.js';
import { kinship, type Subject, type TellingWord } from './kinship.js';
import type { NewsStore } from './news-store.js';
import { readShown } from './shown-hits.js';
import { readVisible, shownItem } from './shown-item.js';

/** Entities and words of an item that relatives are sought by, the most telling first. */
const most = { entities: 16, words: 25, candidates: 60, characters: 20_000 } as const;
/** Below this two items share hardly more than the time of day. */
const leastScore = 0.05;

/** What is worth reading next to an item. */
export class RelatedItems {
  readonly #store: NewsStore;

  constructor(store: NewsStore) {
    this.#store = store;
  }

  async of(
    id: string,
    { lang, size }: { readonly lang: readonly string[]; readonly size: number },
    label: LabelLanguage | undefined = labelLanguage(lang),
  ): Promise<RelatedAnswer> {
    const document = await readVisible(this.#store, id);
    const subject = await this.#subject(document);
    if (subject.entities.length === 0 && subject.words.length === 0) return { items: [] };
    const answer = await this.#store.search(
      relatedBody({
        id,
        group: document.copies.group,
        language: document.language,
        eventTime: document.eventTime,
        entities: subject.entities,
        words: subject.words,
        languages: lang,
        size: most.candidates,
        nowMs: Date.now(),
      }),
    );
    const { shown } = await readShown(this.#store, answer.hits.hits);
    // The reasons quote the item itself: a kill since the first look holds.
    await readVisible(this.#store, id);
    const items = shown.flatMap(({ item }): RelatedItem[] => {
      if (item.copies.group === document.copies.group) return [];
      const { score, why } = kinship(subject, item, item.eventTime, label);
      const isReason = why.some(({ kind }) => kind !== 'time');
      return isReason && score >= leastScore ? [{ item, score, why: [...why] }] : [];
    });
    return { items: items.sort((a, b) => b.score - a.score).slice(0, size) };
  }

  async #subject(document: ItemDocument): Promise<Subject> {
    const item = shownItem(document);
    const [entities, words] = await Promise.all([this.#entities(document), this.#words(item)]);
    return { item, eventTime: document.eventTime, entities, words };
  }

  /** Where a text comes from says nothing on what it is about. */
  async #entities(document: ItemDocument): Promise<Rare[]> {
    const ids = document.entities
      .filter(({ role }) => role !== 'origin')
      .sort((a, b) => b.salience - a.salience)
      .slice(0, most.entities)
      .map((entity) => entity.id);
    if (ids.length === 0) return [];
    const nowMs = Date.now();
    const [all, counted] = await Promise.all([
      this.#store.search({ size: 0, track_total_hits: true, query: visibleAt(nowMs) }),
      this.#store.search(entityCountsBody(ids, [], nowMs)),
    ]);
    const total = typeof all.hits.total === 'number' ? all.hits.total : (all.hits.total?.value ?? 0);
    const counts = new Map(
      readCounts(counted.aggregations?.entities).map(({ value, count }) => [value, count]),
    );
    return ids.map((value) => ({ value, rarity: rarityOf(counts.get(value) ?? 1, total) }));
  }

  async #words({ headline, body }: ReadableItem): Promise<TellingWord[]> {
    const text = [headline, body].join('\n').slice(0, most.characters);
    if (text.trim() === '') return [];
    const answer = await this.#store.termVectors(distinctiveWordsBody(fold(text)));
    const surfaces = new Map(tokenize(text).map(({ folded, surface }) => [folded, surface]));
    return readDistinctiveWords(answer, most.words).map((word) => ({
      ...word,
      surface: surfaces.get(word.value) ?? word.value,
    }));
  }
}
