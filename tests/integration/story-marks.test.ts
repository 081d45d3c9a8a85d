import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type Mark, type MatchedItem, storyId } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());

let minute = 0;
const said = () => ({ at: new Date(Date.now() + ++minute).toISOString(), by: 'matcher' });
const pair = (kind: 'story-joined' | 'story-linked', one: string, other: string): Mark => {
  const [to, item] = [one, other].sort() as [string, string];
  return { ...said(), kind, item, value: { to } };
};
const own = ({ id }: MatchedItem) => storyId(id);
const inStory = (founder: MatchedItem) => enrichedItem({ story: { id: own(founder) } });
const storiesOf = (items: readonly MatchedItem[]) =>
  Promise.all(items.map(async ({ id }) => (await two.stored(id))?.document.story));
const areIn = (items: readonly MatchedItem[], ids: readonly string[], parts = ids) =>
  eventually(async () => {
    const stories = await storiesOf(items);
    expect(stories.map((story) => story?.id)).toEqual(ids);
    expect(stories.map((story) => story?.part)).toEqual(parts);
  }, 20_000);
const first = (...stories: string[]) => [...stories].sort()[0] as string;
const storyChanges = async (id: string): Promise<Change[]> =>
  (await two.first.changes()).filter((change) => change.kind === 'story' && change.id === id);

describe('stories in the index', () => {
  it('are what the matcher gave, and are told as opened and grown', async () => {
    const one = enrichedItem();
    const other = inStory(one);
    await two.put(one);
    await areIn([one], [own(one)]);
    await two.put(other);
    await areIn([other], [own(one)]);
    expect((await storiesOf([other]))[0]?.base).toBe(own(one));
    await eventually(async () =>
      expect((await storyChanges(own(one))).map(({ what, item }) => [what, item])).toEqual([
        ['opened', one.id],
        ['grew', other.id],
      ]),
    );
  });

  it('are joined for all their members, those that come later too, and told as merged once', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    const members = [one, other, inStory(one), inStory(other)];
    await two.put(...members);
    await areIn(members, [own(one), own(other), own(one), own(other)]);
    await two.mark(pair('story-joined', own(one), own(other)));
    const name = first(own(one), own(other));
    await areIn(members, [name, name, name, name]);
    const late = inStory(other);
    await two.put(late);
    await areIn([late], [name]);
    const gone = own(one) === name ? own(other) : own(one);
    await eventually(async () =>
      expect((await storyChanges(gone)).filter(({ what }) => what === 'merged')).toMatchObject([
        { to: name },
      ]),
    );
  });

  it('are left by an item that the matcher moves; the last move counts, also for its next revision', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    const moved = inStory(one);
    await two.put(one, other, moved);
    await areIn([moved], [own(one)]);
    const move = (to: MatchedItem): Mark => ({
      ...{ ...said(), kind: 'story', item: moved.id },
      value: { story: own(to) },
    });
    await two.mark(move(other));
    await areIn([moved], [own(other)]);
    await two.put(enrichedItem({ uri: moved.uri, order: 2, story: moved.story }));
    await areIn([moved, one], [own(other), own(one)]);
    await two.mark(move(one));
    await areIn([moved], [own(one)]);
  });

  it('share an id and keep their parts when they are linked across languages, until that is taken back', async () => {
    const [one, other] = [enrichedItem(), enrichedItem({ language: 'ar', headline: 'خبر' })];
    const members = [one, other, inStory(other)];
    await two.put(...members);
    const parts = [own(one), own(other), own(other)];
    await areIn(members, parts);
    const link = pair('story-linked', own(one), own(other));
    await two.mark(link);
    const name = first(own(one), own(other));
    await areIn(members, [name, name, name], parts);
    await two.takeBack(link);
    await areIn(members, parts);
  });

  it('are put together and apart by editors, by items, whatever the matcher says later', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    const [a, b] = [inStory(one), inStory(other)];
    await two.put(one, other, a, b);
    await two.mark({ ...said(), by: 'editor:1', kind: 'story-join', item: b.id, value: { with: a.id } });
    const name = first(own(one), own(other));
    await areIn([one, other, a, b], [name, name, name, name]);
    await two.mark({ ...said(), by: 'editor:1', kind: 'story-split', item: a.id, value: { from: one.id } });
    await areIn([one, other, a, b], [own(one), own(other), own(a), own(other)]);
    await two.mark({ ...said(), kind: 'story', item: a.id, value: { story: own(other) } });
    await two.mark({ ...said(), by: 'editor:1', kind: 'story-title', item: a.id, value: {} });
    await eventually(async () =>
      expect((await two.document(a)).marks).toMatchObject([{ kind: 'story-title', by: 'editor:1' }]),
    );
    await areIn([a], [own(a)]);
  });
});
