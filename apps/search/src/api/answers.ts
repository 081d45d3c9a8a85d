import * as z from 'zod';
import { enrichedItemSchema, keptItemSchema } from '#libs/contracts';
import { countedItems } from '#libs/news-index';

const moment = z.iso.datetime({ precision: 3 });

const flag = z.object({
  kind: z.literal('killed-copy'),
  of: z.string().optional().meta({ description: 'The killed item.' }),
  at: moment,
});

/**
 * An item as readers get it: everything but the note to editors and what only the pipeline needs. A test message is
 * never shown, so nothing says that one is none.
 */
export const shownItem = enrichedItemSchema
  .omit({ ednote: true, statements: true, serviceNumber: true, test: true })
  .extend({
    copies: enrichedItemSchema.shape.copies.omit({ joins: true, moves: true }),
    story: keptItemSchema.shape.story,
    eventTime: moment.meta({ description: 'What `from`, `to` and the sorts by time go by.' }),
    evolvedFromId: z.string().optional().meta({
      description: 'Id of the item that `evolvedFrom` names, whether or not it is here.',
    }),
    supersededBy: z.object({ id: z.string(), headline: z.string().optional() }).optional().meta({
      description: 'A later item that replaces it and may be seen; told with one item, not in lists.',
    }),
    flags: z.array(flag).optional().meta({
      description: 'What editors should know: `killed-copy`, a copy of this text was killed by its agency.',
    }),
  });
export type ShownItem = z.infer<typeof shownItem>;

const carriers = z.object({
  count: z.int().nonnegative().meta({ description: 'Visible items of the group besides this one.' }),
  outlets: z.array(z.object({ id: z.string(), name: z.string(), count: z.int() })),
});
export type Carriers = z.infer<typeof carriers>;

const highlight = z
  .object({ headline: z.array(z.string()).optional(), body: z.array(z.string()).optional() })
  .meta({ description: 'Escaped HTML in which <mark> is the only element.' });
export type Highlight = z.infer<typeof highlight>;

export const listedItem = shownItem.extend({
  copies: shownItem.shape.copies.extend({ others: carriers.optional() }),
  score: z.number().optional().meta({ description: 'With sort=relevance; comparable within one answer.' }),
  highlight: highlight.optional(),
});
export type ListedItem = z.infer<typeof listedItem>;

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof facetValue>;

const nextCursor = z.string().nullable().meta({ description: 'For the next page; null on the last.' });

export const searchAnswer = z.object({
  total: z.int().meta({ description: 'Groups with copies=collapse, items with copies=include.' }),
  totalIsApproximate: z.boolean(),
  items: z.array(listedItem),
  facets: z.partialRecord(
    z.enum(['lang', 'feed', 'source', 'entity', 'type', 'subject', 'story']),
    z.array(facetValue),
  ),
  facetsAreApproximate: z
    .boolean()
    .meta({ description: `More than ${countedItems} items were found: counted in a sample.` }),
  nextCursor,
  tookMs: z.int(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const why = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story'), id: z.string() }),
  z.object({ kind: z.literal('entity'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
  z.object({ kind: z.literal('dates'), dates: z.array(z.iso.date()) }),
  z.object({ kind: z.literal('time'), hours: z.number() }),
]);
export type Why = z.infer<typeof why>;

const relatedItem = z.object({
  item: shownItem,
  score: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'How sure it is that both tell of one event; the same from item to item.' }),
  why: z.array(why),
});
export type RelatedItem = z.infer<typeof relatedItem>;
export const relatedAnswer = z.object({ items: z.array(relatedItem) });
export type RelatedAnswer = z.infer<typeof relatedAnswer>;

const copyMember = z.object({
  id: z.string(),
  source: shownItem.shape.source,
  headline: z.string().optional(),
  receivedAt: moment,
  eventTime: moment,
  similarity: shownItem.shape.copies.shape.similarity,
  reason: shownItem.shape.copies.shape.reason.meta({
    description: '`alone` founded its group; `exact`, `near`, `part`: as its text is to that of `of`.',
  }),
  of: z.string().optional().meta({ description: 'The item that it is most like.' }),
});
export type CopyMember = z.infer<typeof copyMember>;
export const copiesAnswer = z.object({
  group: z.string().meta({ description: 'The name of the group; marks may give it another one.' }),
  items: z.array(copyMember).meta({ description: 'Visible members, the earliest first; 500 at most.' }),
});
export type CopiesAnswer = z.infer<typeof copiesAnswer>;

const listedEntity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  names: z.record(z.string(), z.string()),
  count: z.int().meta({ description: 'Visible items that name it.' }),
});
export type ListedEntity = z.infer<typeof listedEntity>;
export const entityListAnswer = z.object({ total: z.int(), items: z.array(listedEntity), nextCursor });
export type EntityListAnswer = z.infer<typeof entityListAnswer>;
export const entityAnswer = listedEntity.extend({
  latest: z
    .array(shownItem)
    .meta({ description: 'The newest items that name it, one of each group of copies.' }),
  related: z.array(listedEntity).meta({
    description: 'Who and what many of its items name too, and few others; `count`: items that name both.',
  }),
});
export type EntityAnswer = z.infer<typeof entityAnswer>;

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ code: z.string(), field: z.string(), detail: z.string() })),
});
