import * as z from 'zod';

/** On `wire.dropped`: a redelivery and what it repeats (the origin of the first). */
export const droppedSchema = z.object({
  id: z.string(),
  feed: z.string(),
  uri: z.string(),
  origin: z.string(),
  repeats: z.string(),
});
export type Dropped = z.infer<typeof droppedSchema>;

export const changeKinds = ['new', 'updated', 'killed', 'withheld', 'released', 'restored', 'story'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const storyChanges = ['opened', 'grew', 'merged', 'linked'] as const;
export type StoryChange = (typeof storyChanges)[number];

/**
 * On `news.changes`. A change's identity is id + version + kind (+ markedAt, + what, item and to of a story): consumers
 * drop those they have seen.
 */
export const changeSchema = z.object({
  /** Of the item; of the story on kind `story`. */
  id: z.string(),
  /** External version of the item; on kind `story` that of `item`, else 0. */
  version: z.int(),
  kind: z.enum(changeKinds),
  /** On `updated`: the revision is a correction, not a development of the news. */
  correction: z.literal(true).optional(),
  /** The time of the mark that did it, where no revision did: one version may be held and released more than once. */
  markedAt: z.iso.datetime({ precision: 3 }).optional(),
  /** On kind `story`: it was opened by `item`, grew by it, was merged into `to`, or linked with `to` in another language. */
  what: z.enum(storyChanges).optional(),
  item: z.string().optional(),
  to: z.string().optional(),
  /** On a story that was opened: the earlier one that it carries on. */
  follows: z.string().optional(),
});
export type Change = z.infer<typeof changeSchema>;
