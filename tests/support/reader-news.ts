import { readFileSync } from 'node:fs';
import type { Client } from '@elastic/elasticsearch';
import { type EnrichedItem, externalVersion } from '#libs/contracts';
import { annotate } from '#libs/entities';
import { newsIndexNames, toDocument } from '#libs/news-index';
import { enrichedItem } from './enriched-items.js';

interface Written {
  readonly key: string;
  readonly lang: string;
  readonly source: keyof typeof outlets;
  /** UTC, to the minute. */
  readonly at: string;
  readonly headline: string;
  readonly body: string;
  readonly copyOf?: string;
  readonly urgency?: number;
  readonly byline?: string;
  readonly attributions?: readonly string[];
}

const outlets = {
  meridian: 'Meridian Wire',
  harbour: 'Harbour Times',
  gulf: 'Gulf Line',
  shorouq: 'شروق برس',
  nil: 'صحيفة النيل',
  khaleej: 'خليج اليوم',
} as const;

const written = JSON.parse(
  readFileSync(new URL('../fixtures/reader-news.json', import.meta.url), 'utf8'),
) as readonly Written[];

/** A week of news of our own in Arabic and English, with copies, entities found by the enricher's own code. */
export const readerNews: ReadonlyMap<string, EnrichedItem> = new Map(
  written.map((one) => [one.key, itemOf(one)]),
);

export function newsItem(key: string): EnrichedItem {
  const item = readerNews.get(key);
  if (item === undefined) throw new Error(`there is no ${key} in tests/fixtures/reader-news.json`);
  return item;
}

function itemOf({ key, lang, source, at, copyOf, attributions = [], ...text }: Written): EnrichedItem {
  const moment = `${at}:00.000Z`;
  const item = enrichedItem({
    ...text,
    feed: source,
    uri: `urn:example:${key}`,
    language: lang,
    source: { id: source, name: outlets[source] },
    attributions: attributions.map((name) => ({ name })),
    versionCreated: moment,
    receivedAt: moment,
  });
  const { entities } = annotate(item);
  const founder = written.find((other) => other.key === copyOf);
  const group = founder === undefined ? item.id : itemOf(founder).id;
  const reason = founder === undefined ? 'alone' : 'exact';
  return { ...item, entities, copies: { group, similarity: 1, reason } };
}

/** Writes items as the indexer does; they can be searched when this is done. */
export async function indexItems(
  client: Client,
  namespace: string,
  items: Iterable<EnrichedItem>,
  { refresh = true } = {},
): Promise<void> {
  const index = newsIndexNames(namespace).write;
  const operations = [...items].flatMap((item) => [
    { index: { _id: item.id, version: externalVersion(item), version_type: 'external' as const } },
    toDocument(item),
  ]);
  const answer = await client.bulk({ index, operations, refresh });
  if (answer.errors) throw new Error(JSON.stringify(answer.items.find((one) => one.index?.error)));
}
