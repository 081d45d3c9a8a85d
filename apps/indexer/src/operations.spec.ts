import { describe, expect, it } from 'vitest';
import { externalVersion } from '#libs/contracts';
import { newsIndexNames } from '#libs/news-index';
import { enrichedItem } from '../../../tests/support/enriched-items.js';
import { newsOperation, revisionOperation } from './operations.js';

const names = newsIndexNames('t1-');
const revisionOf = (item: ReturnType<typeof enrichedItem>, json = JSON.stringify(item)) => ({
  ...{ item, json, version: externalVersion(item) },
});

const write = (item: ReturnType<typeof enrichedItem>, equal: boolean) => ({
  ...{ candidate: { ...revisionOf(item), silent: false }, version: externalVersion(item), equal, dress: {} },
});

describe('the operation for the news index', () => {
  it('names alias, id and external version, and overwrites an equal version only when told', () => {
    const item = enrichedItem({ order: 7 });
    const meta = { _index: 't1-news-write', _id: item.id, version: 7001 };
    const read = (equal: boolean) => JSON.parse(newsOperation(names, write(item, equal)).action);
    expect(read(false)).toEqual({ index: { ...meta, version_type: 'external' } });
    expect(read(true)).toEqual({ index: { ...meta, version_type: 'external_gte' } });
  });
});

describe('the operation for the revisions index', () => {
  it('carries the item as it came', () => {
    const revision = revisionOf(enrichedItem({ headline: 'عاجل "بيان"\nمن سطرين' }));
    const { item, version, order } = JSON.parse(revisionOperation(names, revision).source);
    expect(item).toEqual(JSON.parse(revision.json));
    expect({ version, order }).toEqual({ version: 1001, order: 1 });
  });

  it.each([
    ['a note to editors', revisionOf(enrichedItem({ ednote: 'hold for desk' }))],
    ['JSON of several lines', revisionOf(enrichedItem(), JSON.stringify(enrichedItem(), null, 2))],
  ])('is one line without the note: %s', (_, revision) => {
    const { source } = revisionOperation(names, revision);
    const { ednote: __, ...readable } = revision.item;
    expect(source).not.toMatch(/\n|hold for desk/);
    expect(JSON.parse(source).item).toEqual(JSON.parse(JSON.stringify(readable)));
  });
});
