import { type KeptItem, type StoryOfItem, storyId } from '#libs/contracts';
import type { Dress } from './dress.js';

/** `base` is the story that the item was given when it came, `part` the one it is in by all marks, `id` what readers see. */
export interface StoredStory {
  readonly id: string;
  readonly part: string;
  readonly base: string;
  /** An editor said then that its headline is the title of the story in its language. */
  readonly titledAt?: string | undefined;
}

/** The story that an item was given when it came; one that nobody gave a story is its own. */
export const storyBaseOf = ({ id, story }: Pick<KeptItem, 'id' | 'story'>): string =>
  story?.part ?? story?.id ?? storyId(id);

/** A story of `base` under what marks make of it. */
export function storedStory(
  base: string,
  { storyPart: part = base, story: id = part, marks = [] }: Dress,
): StoredStory {
  const titledAt = marks.findLast(({ kind }) => kind === 'story-title')?.at;
  return { id, part, base, ...(titledAt !== undefined && { titledAt }) };
}

/** As readers get it. */
export const shownStory = ({ id, part }: StoredStory): StoryOfItem => ({ id, ...(part !== id && { part }) });
