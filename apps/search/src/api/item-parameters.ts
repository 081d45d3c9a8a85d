import * as z from 'zod';
import { listOf, moment, wholeNumber } from './parameters.js';

export const facetNames = ['lang', 'feed', 'source', 'entity', 'type', 'subject', 'story'] as const;
export type FacetName = (typeof facetNames)[number];
export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'expected a BCP 47 language tag such as ar or en')
  .transform((tag) => tag.toLowerCase())
  .pipe(z.string());
const feedId = z.string().regex(/^[a-z0-9-]+$/, 'expected a feed id: lower-case letters, digits and hyphens');
const id = z.string().min(1).max(256);
const flag = z
  .enum(['0', '1', 'true', 'false'], 'expected 1 or 0')
  .transform((value) => value === '1' || value === 'true')
  .pipe(z.boolean());

export const languages = listOf(languageTag)
  .transform((tags) => (tags.includes('any') ? [] : tags))
  .pipe(z.array(z.string()))
  .meta({ description: 'Languages of the items, such as `ar,en`; `any`, or none, means all.' });
export const pageSize = (most: number, usual: number) =>
  wholeNumber(1, most)
    .default(usual)
    .meta({ description: `How many at most on a page: 1 to ${most}, ${usual} if not given.` });

export const itemSearchParameters = z
  .strictObject({
    q: z
      .string()
      .max(1000)
      .transform((text) => (text.trim() === '' ? undefined : text))
      .pipe(z.string().optional())
      .optional()
      .meta({
        description:
          'Words (all must occur), "phrases", OR, -word, groups, `headline:`, `source:`, `entity:`.',
      }),
    lang: languages,
    feed: listOf(feedId).meta({ description: 'Feed ids.' }),
    source: listOf(id).meta({ description: 'Ids of outlets, as in `source.id`.' }),
    entity: listOf(id).meta({
      description: 'Entity ids; the item names one of them (for all of them: `entity:` in q).',
    }),
    subject: listOf(id).meta({ description: 'Subject codes, such as medtop:15000000 for sport.' }),
    urgency: listOf(wholeNumber(1, 9), 9).meta({ description: 'Urgencies, 1 (flash) to 9.' }),
    type: listOf(
      z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,31}$/, 'expected a type such as text or picture'),
    ).meta({
      description: 'Types of items: `text`, `picture`, `video`, `audio`, `graphic`, `composite`.',
    }),
    story: listOf(id).meta({ description: 'Story ids, as in `story.id`.' }),
    from: moment.optional().meta({ description: 'Event time, ISO 8601, inclusive.' }),
    to: moment.optional().meta({ description: 'Event time, ISO 8601, exclusive.' }),
    sort: z.enum(sorts).optional().meta({ description: '`relevance` with q, else `newest`, if not given.' }),
    size: pageSize(100, 20),
    cursor: z.string().min(1).max(1000).optional().meta({ description: '`nextCursor` of the page before.' }),
    facets: listOf(z.enum(facetNames)).meta({ description: 'What to count.' }),
    highlight: flag.default(false).meta({ description: '1 adds `highlight`: safe HTML with <mark>.' }),
    copies: z.enum(['collapse', 'include']).default('collapse').meta({
      description: '`collapse` shows one item of each group of copies, `include` every copy.',
    }),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['to'],
    message: 'expected a time after from',
  });
export type ItemSearch = z.output<typeof itemSearchParameters>;

export const itemByUriParameters = z.strictObject({
  uri: z.string().min(1).max(8192).meta({ description: "The feed's own name of the item." }),
  feed: feedId.meta({ description: 'The feed it came from.' }),
});

export const relatedParameters = z.strictObject({ lang: languages, size: pageSize(50, 10) });

/** A text that relatives are sought for. */
export const unseenText = z.strictObject({
  title: z.string().max(1_000).optional().meta({ description: 'Its headline.' }),
  text: z
    .string()
    .max(100_000)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), 'expected a text with words in it')
    .meta({ description: 'The text, plain; at most 100,000 characters.' }),
  lang: languageTag.optional().meta({ description: 'Its language; told from the text if not given.' }),
  published: moment.optional().meta({ description: 'When it was written, ISO 8601; now if not given.' }),
});

export const entitySearchParameters = z.strictObject({
  q: z.string().trim().min(1).max(100).meta({ description: 'The beginning of a name, in any script.' }),
  lang: languages.meta({ description: 'Count items in these languages only; labels in the first of them.' }),
  size: pageSize(50, 10),
});

export const entityParameters = z.strictObject({ lang: languages, size: pageSize(50, 10) });

export const noParameters = z.strictObject({});
