import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed, keepRevisions } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});

const day = 86_400_000;
const ahead = new Date(Date.now() + day).toISOString();
const past = '2026-11-20T06:00:00.000Z';

/** Revisions of one item, the last of them current unless said. */
async function history(
  given: readonly Partial<EnrichedItem>[],
  { current = given.length - 1, shared = {} as Partial<EnrichedItem> } = {},
): Promise<readonly EnrichedItem[]> {
  const { uri } = enrichedItem();
  const items = given.map((one, at) => enrichedItem({ uri, order: at + 1, ...shared, ...one }));
  await keepRevisions(search.client, search.namespace, items);
  await indexDressed(search.client, search.namespace, items[current] as EnrichedItem);
  return items;
}
const revisionsOf = ({ id }: EnrichedItem, query = '') => search.get(`/v1/items/${id}/revisions${query}`);
const last = (items: readonly EnrichedItem[]) => items.at(-1) as EnrichedItem;

describe('the revisions of an item', () => {
  it('stand the newest first with what each changed, seconds after they were stored', async () => {
    const items = await history([
      { headline: 'Ferry sinks', body: 'At least 12 died.\n\nThe sea was calm.', urgency: 2, version: '1' },
      {
        headline: 'Ferry sinks off the coast',
        body: 'At least 15 died.\n\nThe sea was calm.',
        urgency: 3,
        version: '2',
        revisionKind: 'correction',
        correctionNote: 'Corrects the number of dead',
        byline: 'Sham Desk',
        ednote: 'call the coast guard',
      },
    ]);
    const { status, body } = await revisionsOf(last(items));
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 2, nextCursor: null });
    const [second, first] = body.items;
    expect(second).toMatchObject({
      order: 2,
      version: '2',
      current: true,
      superseded: false,
      pubStatus: 'usable',
      revisionKind: 'correction',
      correctionNote: 'Corrects the number of dead',
      headline: 'Ferry sinks off the coast',
    });
    expect(second.diff).toEqual({
      from: 1,
      to: 2,
      fields: [
        {
          field: 'headline',
          changes: [
            { kind: 'same', text: 'Ferry sinks ' },
            { kind: 'added', text: 'off the coast' },
          ],
        },
        {
          field: 'body',
          changes: [
            { kind: 'same', text: 'At least ' },
            { kind: 'removed', text: '12 ' },
            { kind: 'added', text: '15 ' },
            { kind: 'same', text: 'died.\n\nThe sea was calm.' },
          ],
        },
        { field: 'urgency', from: 2, to: 3 },
        { field: 'byline', to: 'Sham Desk' },
      ],
    });
    expect(first).toMatchObject({ order: 1, current: false, superseded: true, headline: 'Ferry sinks' });
    expect(first.diff).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('coast guard');
  });

  it('hold the current one also when the index of revisions has lost it', async () => {
    const item = enrichedItem({ headline: 'Alone in the index' });
    await indexDressed(search.client, search.namespace, item);
    const { body } = await revisionsOf(item);
    expect(body).toMatchObject({
      total: 1,
      items: [{ headline: 'Alone in the index', current: true, superseded: false }],
    });
  });

  it('show nothing of one that was withheld, canceled, a test, expired or is under embargo', async () => {
    const secret = (name: string) => ({ headline: `Zanfur ${name}`, body: `Zanfur ${name} body` });
    const items = await history([
      { headline: 'Open one', body: 'Open one' },
      { ...secret('withheld'), pubStatus: 'withheld', correctionNote: 'Zanfur note' },
      { ...secret('embargo'), embargoedUntil: ahead },
      { ...secret('canceled'), pubStatus: 'canceled' },
      { ...secret('expired'), expires: past },
      { ...secret('test'), test: true },
      { headline: 'Open two', body: 'Open two', byline: 'Zed' },
    ]);
    const { body } = await revisionsOf(last(items));
    expect(JSON.stringify(body)).not.toContain('Zanfur');
    expect(body.items.map(({ hidden }: { hidden?: string }) => hidden)).toEqual([
      undefined,
      'test',
      'expired',
      'canceled',
      'embargo',
      'withheld',
      undefined,
    ]);
    expect(body.items[0].diff).toMatchObject({ from: 1, to: 7 });
    for (const order of [2, 3, 4, 5, 6]) {
      const { id } = last(items);
      for (const pair of [`from=1&to=${order}`, `from=${order}&to=7`]) {
        const { status, body: problem } = await search.get(`/v1/items/${id}/revisions/diff?${pair}`);
        expect([pair, status]).toEqual([pair, 404]);
        expect(JSON.stringify(problem)).not.toContain('Zanfur');
      }
    }
  });

  it('show one whose embargo has passed since', async () => {
    const items = await history([
      { headline: 'Was under embargo', embargoedUntil: past },
      { headline: 'Now' },
    ]);
    const { body } = await revisionsOf(last(items));
    expect(body.items[1]).toMatchObject({ headline: 'Was under embargo' });
    expect(body.items[1].hidden).toBeUndefined();
  });

  it('count a late one, and leave out what an older pipeline made of the same copy', async () => {
    const { uri } = enrichedItem();
    const [early, again, now, late] = [
      enrichedItem({ uri, order: 2, revision: 1, headline: 'Read badly' }),
      enrichedItem({ uri, order: 2, revision: 2, headline: 'Read well' }),
      enrichedItem({ uri, order: 3, revision: 2, headline: 'Now' }),
      enrichedItem({ uri, order: 1, revision: 2, headline: 'Late', receivedAt: '2026-11-21T10:00:00.000Z' }),
    ] as const;
    await keepRevisions(search.client, search.namespace, [early, again, now, late]);
    await indexDressed(search.client, search.namespace, now);
    const { body } = await revisionsOf(now);
    expect(body.items.map(({ headline }: EnrichedItem) => headline)).toEqual(['Now', 'Read well', 'Late']);
  });

  it('page by the cursor, each with the diff to the one before it', async () => {
    const items = await history(
      Array.from({ length: 23 }, (_, at) => ({ headline: `Toll rises to ${at + 1}` })),
    );
    const orders: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `?size=7${cursor && `&cursor=${cursor}`}`;
      const { body } = await revisionsOf(last(items), query);
      expect(body.total).toBe(23);
      for (const one of body.items) {
        orders.push(one.order);
        expect(one.diff?.from).toBe(one.order === 1 ? undefined : one.order - 1);
      }
      cursor = body.nextCursor;
    }
    expect(orders).toEqual(Array.from({ length: 23 }, (_, at) => 23 - at));
    const id = last(items).id;
    const { body: diff } = await search.get(`/v1/items/${id}/revisions/diff?from=20&to=3`);
    expect(diff).toMatchObject({ from: 20, to: 3, fields: [{ field: 'headline' }] });
  });

  it('are told only while the item may be seen', async () => {
    const [, item] = (await history([{ headline: 'Brulog one' }, { headline: 'Brulog two' }])) as [
      EnrichedItem,
      EnrichedItem,
    ];
    const paths = ['revisions', 'revisions/diff?from=1&to=2'].map((path) => `/v1/items/${item.id}/${path}`);
    const statuses = async () => {
      const answers = await Promise.all(paths.map((path) => search.get(path)));
      return answers.map(({ status, body }) => [status, JSON.stringify(body).includes('Brulog')]);
    };
    expect(await statuses()).toEqual([
      [200, true],
      [200, true],
    ]);
    const now = { ...item, order: 3, headline: 'Brulog three' };
    for (const [change, dress, status] of [
      [{ pubStatus: 'withheld' }, {}, 404],
      [{ embargoedUntil: ahead }, {}, 404],
      [{ expires: past }, {}, 404],
      [{}, { hiddenBy: 'hold' }, 404],
      [{}, {}, 200],
      [{ pubStatus: 'canceled' }, {}, 410],
    ] as const) {
      await indexDressed(search.client, search.namespace, { ...now, ...change }, { dress, refresh: false });
      expect(await statuses()).toEqual(
        paths.map((path) => [status === 200 && path.includes('diff') ? 200 : status, status === 200]),
      );
    }
  });

  it.each([
    ['/v1/items/ID/revisions?size=0', 'size'],
    ['/v1/items/ID/revisions?cursor=x', 'cursor'],
    ['/v1/items/ID/revisions?from=1', 'from'],
    ['/v1/items/ID/revisions/diff', 'from'],
    ['/v1/items/ID/revisions/diff?from=1&to=x', 'to'],
  ])('%s is answered with 400 naming %s', async (path, field) => {
    const { status, body } = await search.get(path.replace('ID', enrichedItem().id));
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('fit the schema that the documentation gives', async () => {
    const { revisionsAnswer, revisionDiffAnswer } = await import(
      '../../apps/search/src/api/revision-answers.js'
    );
    const items = await history([
      { headline: 'One' },
      { pubStatus: 'withheld' },
      { headline: 'Three', urgency: 1 },
    ]);
    const { body } = await revisionsOf(last(items));
    expect(revisionsAnswer.strict().safeParse(body).error).toBeUndefined();
    const diff = await search.get(`/v1/items/${last(items).id}/revisions/diff?from=1&to=3`);
    expect(revisionDiffAnswer.strict().safeParse(diff.body).error).toBeUndefined();
  });
});
