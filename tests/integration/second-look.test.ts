import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark, MatchedItem } from '#libs/contracts';
import { toDocument } from '#libs/news-index';
import { MarkBook } from '../../apps/indexer/src/marks/mark-book.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { StageOnTrial } from '../support/index-stage-on-trial.js';

const trial = new StageOnTrial();
const { signal } = new AbortController();
/** Another process on the same index. */
const other = trial.indexingOn(trial.client, trial.namespace, new MarkBook(), undefined, 500);

beforeAll(() => trial.open());
afterAll(async () => {
  other.secondLook.stop();
  await trial.remove();
});

let offset = 0;
function learn(book: MarkBook, mark: Mark): void {
  offset += 1;
  book.learn(mark, { partition: 0, offset: String(offset), appendedAt: mark.at });
}

const kill = (item: string): Mark => ({
  ...{ kind: 'kill', item, at: '2026-11-20T11:00:00.000Z', by: 'editor:1' },
  value: { reason: 'wrong' },
});

/** What a writer does that read the document before the mark and writes it after. */
const overwrite = (item: ReturnType<typeof enrichedItem>, version: number) =>
  trial.client.index({
    ...{ index: trial.names.write, id: item.id, version, version_type: 'external_gte' as const },
    document: toDocument(item, 'new'),
  });

describe('a document that a writer with older knowledge overwrote under the same version', () => {
  const applying = trial.indexingOn(trial.client, trial.namespace, trial.book, undefined, 500);
  afterAll(() => applying.secondLook.stop());

  it('shows its marks again after the second look', async () => {
    const item = enrichedItem({ headline: 'Named in error' });
    await trial.take([item]);
    await trial.client.indices.refresh({ index: trial.names.revisions });
    learn(trial.book, kill(item.id));
    await applying.applier.apply([item.id], signal);
    expect((await trial.stored(item.id)).source).toMatchObject({ pubStatus: 'canceled' });
    await overwrite(item, 1001);
    expect((await trial.stored(item.id)).source).toMatchObject({ pubStatus: 'usable' });
    await eventually(async () =>
      expect((await trial.stored(item.id)).source).toMatchObject({ pubStatus: 'canceled', killedBy: 'mark' }),
    );
  });

  it('shows the text that wins again, too', async () => {
    const first = enrichedItem({ headline: 'First', versionCreated: '2026-11-20T09:00:00.000Z' });
    const second = enrichedItem({
      ...first,
      headline: 'Second',
      versionCreated: '2026-11-20T09:01:00.000Z',
      contentHash: 'a'.repeat(64),
    });
    const stage = applying.stage;
    for (const item of [first, second]) await trial.handle([trial.received(item)], stage);
    await trial.client.indices.refresh({ index: trial.names.revisions });
    await overwrite(first, 1001);
    await eventually(async () =>
      expect((await trial.stored(first.id)).source).toMatchObject({ text: { en: { headline: 'Second' } } }),
    );
  });
});

describe('a copy that a writer with older knowledge put into the group that it was given', () => {
  const applying = trial.indexingOn(trial.client, trial.namespace, trial.book, undefined, 1_500);
  afterAll(() => applying.groupLook.stop());

  it('is in the group that marks have made of it after the second look, also where it came late', async () => {
    const [one, two] = [enrichedItem(), enrichedItem()].sort((a, b) => (a.id < b.id ? -1 : 1)) as [
      ...[MatchedItem, MatchedItem],
    ];
    const late = enrichedItem({ copies: { group: two.id, similarity: 1, reason: 'exact', of: two.id } });
    await trial.take([one, two]);
    const groupOf = async ({ id }: MatchedItem) => (await trial.stored(id)).source?.copies;
    learn(trial.book, {
      ...{ kind: 'joined', item: two.id, at: '2026-11-20T11:00:00.000Z', by: 'indexer' },
      value: { to: one.id, source: one.id },
    });
    await applying.applier.applyToGroups([two.id], signal);
    expect(await groupOf(two)).toMatchObject({ group: one.id, base: two.id });
    await overwrite(two, 1001);
    await overwrite(late, 1001);
    expect([(await groupOf(two))?.group, (await groupOf(late))?.group]).toEqual([two.id, two.id]);
    for (const item of [two, late]) {
      await eventually(async () =>
        expect(await groupOf(item)).toMatchObject({ group: one.id, base: two.id }),
      );
    }
  });
});

describe('two processes that know different marks', () => {
  it('end in one document once both know both, whichever applies last', async () => {
    const item = enrichedItem();
    await trial.take([item]);
    const books = [trial.book, new MarkBook()] as const;
    const second = trial.indexingOn(trial.client, trial.namespace, books[1]);
    const hold: Mark = {
      ...{ kind: 'hold', item: item.id, at: '2026-11-20T11:00:00.000Z', by: 'indexer' },
      value: { notice: 'n'.repeat(22), reason: 'in words' },
    };
    const superseded: Mark = {
      ...{ kind: 'superseded', item: item.id, at: '2026-11-20T11:00:00.000Z', by: 'indexer' },
      value: { by: 's'.repeat(22) },
    };
    learn(books[0], hold);
    learn(books[1], superseded);
    const apply = () =>
      Promise.all([trial.indexing, second].map(({ applier }) => applier.apply([item.id], signal)));
    await apply();
    learn(books[0], superseded);
    learn(books[1], hold);
    await apply();
    const { version, source } = await trial.stored(item.id);
    expect([version, source?.marks?.map(({ kind }) => kind)]).toEqual([1001, ['superseded', 'hold']]);
    second.secondLook.stop();
  });

  it('lose no mark that comes in while a revision is on its way', async () => {
    const item = enrichedItem();
    const taking = trial.take([item]);
    learn(trial.book, kill(item.id));
    await trial.indexing.applier.apply([item.id], signal);
    await taking;
    expect((await trial.stored(item.id)).source).toMatchObject({ pubStatus: 'canceled' });
  });
});
