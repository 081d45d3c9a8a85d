import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});

const store = (item: MatchedItem, given: Parameters<typeof indexDressed>[3] = {}) =>
  indexDressed(search.client, search.namespace, item, given);
const head = enrichedItem({ headline: 'Dam holds', versionCreated: '2026-11-20T09:00:00.000Z' });
const copyOf = (of: MatchedItem, given: Partial<MatchedItem>) =>
  enrichedItem({
    ...{
      feed: 'nile',
      source: { id: 'nile', name: 'صوت النيل' },
      versionCreated: '2026-11-20T09:30:00.000Z',
    },
    copies: { group: of.id, similarity: 0.8, reason: 'near', of: of.id, joins: ['x'.repeat(22)] },
    ...given,
  });
const copiesOf = async ({ id }: MatchedItem) => (await search.get(`/v1/items/${id}/copies`)).body;
const idsOf = async (item: MatchedItem) => (await copiesOf(item)).items.map(({ id }: { id: string }) => id);

describe('the copies of an item', () => {
  it('are its group, the earliest first, with what each is to another', async () => {
    const copy = copyOf(head, { headline: 'السد صامد' });
    await store(copy);
    await store(head);
    const answer = await copiesOf(copy);
    expect(answer).toEqual({
      group: head.id,
      items: [
        {
          ...{ id: head.id, headline: 'Dam holds', source: head.source, receivedAt: head.receivedAt },
          ...{ eventTime: '2026-11-20T09:00:00.000Z', similarity: 1, reason: 'alone' },
        },
        {
          ...{ id: copy.id, headline: 'السد صامد', source: copy.source, receivedAt: copy.receivedAt },
          ...{ eventTime: '2026-11-20T09:30:00.000Z', similarity: 0.8, reason: 'near', of: head.id },
        },
      ],
    });
    expect(await copiesOf(head)).toEqual(answer);
    const { body } = await search.get(`/v1/items/${copy.id}`);
    expect(body.copies).toEqual({ group: head.id, similarity: 0.8, reason: 'near', of: head.id });
    const page = (await search.get(`/items/${head.id}?ui=ar`)).body;
    expect(page).toContain('نسخ من هذا النص');
    expect(page).toMatch(new RegExp(`href="/items/${copy.id}[^>]*><bdi>السد صامد`));
  });

  it('go by the group that marks have put them into, and say nothing of the one they were given', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    await store(one);
    await store(other, { dress: { group: one.id } });
    expect(await idsOf(one)).toEqual([one.id, other.id].sort());
    expect((await search.get(`/v1/items/${other.id}`)).body.copies).toEqual({
      ...{ group: one.id, similarity: 1, reason: 'alone' },
    });
    await store(other, { refresh: false });
    expect([await idsOf(one), await idsOf(other)]).toEqual([[one.id], [other.id]]);
  });

  it('leave out at once what may not be seen, and answer of a killed one as the item does', async () => {
    const first = enrichedItem();
    const copies = [1, 2, 3].map(() => copyOf(first, {}));
    const [killed, held, sealed] = copies as [MatchedItem, MatchedItem, MatchedItem];
    for (const item of [first, ...copies]) await store(item);
    expect(await idsOf(first)).toHaveLength(4);
    await store({ ...killed, pubStatus: 'canceled' }, { refresh: false });
    await store(held, { dress: { hiddenBy: 'hold' }, refresh: false });
    await store({ ...sealed, embargoedUntil: '2099-01-01T00:00:00.000Z' }, { refresh: false });
    expect(await idsOf(first)).toEqual([first.id]);
    const status = async ({ id }: MatchedItem) => (await search.get(`/v1/items/${id}/copies`)).status;
    expect([await status(killed), await status(held), await status(sealed)]).toEqual([410, 404, 404]);
    expect((await search.get(`/v1/items/${first.id}/copies?size=3`)).status).toBe(400);
  });
});
