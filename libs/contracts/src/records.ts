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

/** On `news.changes`. A change's identity is id + version + kind (+ markedAt): consumers drop those they have seen. */
export const changeSchema = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(changeKinds),
  /** On `updated`: the revision is a correction, not a development of the news. */
  correction: z.literal(true).optional(),
  /** The time of the mark that did it, where no revision did: one version may be held and released more than once. */
  markedAt: z.iso.datetime({ precision: 3 }).optional(),
});
export type Change = z.infer<typeof changeSchema>;
