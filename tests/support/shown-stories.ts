import { expect } from 'vitest';
import type { EnrichedItem, MatchedItem } from '#libs/contracts';
import { StoryGroups } from '../../apps/indexer/src/marks/story-groups.js';
import { eventually } from './eventually.js';
import type { TwoMatchers } from './running-matcher.js';

/** By item the story that it was given when it came. */
export type Given = ReadonlyMap<string, string>;

/** Once all these came out: the same for an item however often it was emitted. */
export async function storiesGiven(two: TwoMatchers, sent: readonly EnrichedItem[]): Promise<Given> {
  // A long topic takes a while to be read.
  const [withinMs, everyMs] = [90_000 + 30 * sent.length, 100 + sent.length];
  const read = async () => {
    const found = await two.matched();
    expect(new Set(found.map(({ id }) => id)).size).toBe(sent.length);
    return found;
  };
  const given = Map.groupBy(await eventually(read, withinMs, everyMs), ({ id }: MatchedItem) => id);
  const said = sent.map(({ id }) => [id, new Set(given.get(id)?.map(({ story }) => story.id))] as const);
  expect(said.filter(([, stories]) => stories.size !== 1)).toEqual([]);
  return new Map(said.map(([id, stories]) => [id, [...stories][0] as string]));
}

export interface Shown {
  readonly item: string;
  readonly base: string;
  /** The story in its own language, by all marks. */
  readonly part: string;
  /** The story that readers see, in which linked ones are one. */
  readonly story: string;
}

/** What readers see, by what items were given and all marks, as the indexer reads them. */
export async function storiesShown(two: TwoMatchers, given: Given): Promise<Shown[]> {
  const groups = new StoryGroups();
  for (const mark of await two.marks()) groups.learn(mark);
  return [...given].map(([item, base]) => {
    const { storyPart: part = base, story = part } = groups.dressOf(item, base);
    return { item, base, part, story };
  });
}

/** Which items are together, as sorted lines: for two that should say the same, whatever names they give. */
export const together = (shown: readonly Shown[], by: 'base' | 'part' | 'story'): string[] =>
  [...Map.groupBy(shown, (one) => one[by]).values()]
    .map((some) =>
      some
        .map(({ item }) => item)
        .sort()
        .join(' '),
    )
    .sort();
