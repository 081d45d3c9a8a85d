import * as z from 'zod';

const moment = z.iso.datetime({ precision: 3 });

const textChange = z.object({
  kind: z.enum(['same', 'added', 'removed']),
  text: z
    .string()
    .meta({ description: 'Of a long stretch that stayed the same the middle is left out: `…`.' }),
});

const tooLarge = z.literal(true).meta({
  description: 'It was changed, by more than can be compared: the two revisions are there to read.',
});

/** What was done to one field: its text in stretches, or the values. */
export const fieldDifference = z.object({
  field: z.string(),
  changes: z
    .array(textChange)
    .optional()
    .meta({ description: 'Of headline and body: word by word within the paragraphs that were changed.' }),
  from: z.unknown().optional().meta({ description: 'Of other fields: the value before; absent if none.' }),
  to: z.unknown().optional().meta({ description: 'Of other fields: the value after; absent if none.' }),
  tooLarge: tooLarge.optional(),
});
export type FieldDifference = z.infer<typeof fieldDifference>;

export const revisionDiffAnswer = z.object({
  from: z.int().meta({ description: 'Order of the revision compared with.' }),
  to: z.int().meta({ description: 'Order of this revision.' }),
  fields: z.array(fieldDifference).meta({ description: 'Only what was changed.' }),
});
export type RevisionDiff = z.infer<typeof revisionDiffAnswer>;

/** Why the text of a revision is not shown, although a later one of the item is. */
export const hiddenReasons = ['withheld', 'canceled', 'embargo', 'expired', 'test'] as const;

const revision = z.object({
  id: z.string().meta({ description: 'Of the revision, not of the item.' }),
  order: z.int().meta({ description: 'Which revision it is; what `from` and `to` of a diff name.' }),
  version: z.string().optional().meta({ description: "The agency's own number or date." }),
  versionCreated: moment.optional(),
  receivedAt: moment,
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  current: z.boolean().meta({ description: 'It is what `/v1/items/{id}` answers.' }),
  superseded: z.boolean().meta({ description: 'The current one stands over it.' }),
  hidden: z
    .enum(hiddenReasons)
    .optional()
    .meta({ description: 'Its text may not be shown, and why; there is no text and no diff then.' }),
  revisionKind: z.enum(['update', 'correction']).optional(),
  correctionNote: z.string().optional(),
  headline: z.string().optional(),
  body: z.string().optional(),
  diff: revisionDiffAnswer
    .optional()
    .meta({ description: 'Against the one before it in order that may be shown; the first has none.' }),
});
export type Revision = z.infer<typeof revision>;

export const revisionsAnswer = z.object({
  total: z.int(),
  items: z.array(revision).meta({ description: 'The newest in order first.' }),
  nextCursor: z.string().nullable().meta({
    description: 'For older ones; null on the last page. A page of long texts ends before `size`.',
  }),
});
export type RevisionsAnswer = z.infer<typeof revisionsAnswer>;
