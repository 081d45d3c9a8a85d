import { annotate, localDay } from '#libs/entities';
import { isVisible } from '#libs/news-index';
import { type FoundRelated, findRelated, type RelatedText, textOfSource } from '#libs/related';
import type { RelatedAnswer, RelatedItem } from '../api/answers.js';
import { type LabelLanguage, labelLanguage } from '../reading/entity-labels.js';
import type { NewsStore } from '../reading/news-store.js';
import { readVisible, shownItem, visibleIn } from '../reading/shown-item.js';
import { sharedWith, type Told } from './shared-with.js';

export interface RelatedWanted {
  /** Languages of the answer; none means all. */
  readonly lang: readonly string[];
  readonly size: number;
}

/** A text that is no item here, as somebody asks with it. */
export interface UnseenText {
  readonly title?: string | undefined;
  readonly text: string;
  /** BCP 47; told from the text where it is not given. */
  readonly lang?: string | undefined;
  /** ISO 8601; now where it is not given. */
  readonly published?: string | undefined;
}

/** Below this two items share hardly more than their topic. */
const leastScore = 0.05;
/** Read besides those that are asked for: some may have been hidden since the index was refreshed. */
const spare = 5;

/** What is worth reading next to an item, or to any text. */
export class RelatedItems {
  readonly #store: NewsStore;

  constructor(store: NewsStore) {
    this.#store = store;
  }

  async of(
    id: string,
    wanted: RelatedWanted,
    label: LabelLanguage | undefined = labelLanguage(wanted.lang),
  ): Promise<RelatedAnswer> {
    const document = await readVisible(this.#store, id);
    const found = await this.#find(textOfSource(document), wanted, {
      id,
      group: document.copies.group,
    });
    const documents = await this.#store.documents([id, ...found.map((one) => one.id)]);
    // The reasons quote the item itself: it is read again with the others, so that a kill since the first look holds.
    const told = shownItem(visibleIn(documents, id));
    return this.#answer(told, found, documents, wanted.size, label);
  }

  async ofText(given: UnseenText, wanted: RelatedWanted): Promise<RelatedAnswer> {
    const told = toldOf(given);
    const { language, headline, body, entities, eventTime } = told;
    const text = { language, headline, body, entities, eventTimeMs: Date.parse(eventTime) };
    const found = await this.#find(text, wanted);
    const documents = await this.#store.documents(found.map((one) => one.id));
    return this.#answer(told, found, documents, wanted.size, labelLanguage(wanted.lang));
  }

  async #find(
    text: RelatedText,
    { lang, size }: RelatedWanted,
    not?: { readonly id: string; readonly group: string },
  ): Promise<FoundRelated[]> {
    const options = { not, languages: lang, collapse: true, nowMs: Date.now() };
    const found = await findRelated((body) => this.#store.search(body), text, options);
    return found.filter(({ score }) => score >= leastScore).slice(0, size + spare);
  }

  /** What may be shown at this moment, with reasons that both have as they stand now. */
  #answer(
    told: Told,
    found: readonly FoundRelated[],
    documents: Awaited<ReturnType<NewsStore['documents']>>,
    size: number,
    label: LabelLanguage | undefined,
  ): RelatedAnswer {
    const nowMs = Date.now();
    const whyOf = sharedWith(told, label);
    const items: RelatedItem[] = [];
    for (const { id, score } of found) {
      const document = documents.get(id);
      if (document === undefined || !isVisible(document, nowMs)) continue;
      const item = shownItem(document);
      const why = whyOf(item);
      if (!why.some(({ kind }) => kind !== 'time')) continue;
      items.push({ item, score: Math.round(score * 1000) / 1000, why });
      if (items.length === size) break;
    }
    return { items };
  }
}

/** Read as the enricher would read it. */
function toldOf({ title: headline, text: body, lang, published }: UnseenText): Told {
  const eventTime = published ?? new Date().toISOString();
  const item = { headline, body, ...(lang !== undefined && { language: lang }) };
  const { language = lang, entities, dates } = annotate(item, localDay(Date.parse(eventTime), 'UTC'));
  return { ...item, language, entities, dates, eventTime };
}
