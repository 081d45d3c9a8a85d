import * as z from 'zod';
import { itemSearchParameters, languages, pageSize } from './item-parameters.js';
import { moment, wholeNumber } from './parameters.js';

export const storySorts = ['latest', 'size', 'growth'] as const;

const { q, entity, subject, source, from, to, cursor } = itemSearchParameters.shape;
const afterFrom = {
  path: ['to'],
  message: 'expected a time after from',
};

export const storyListParameters = z
  .strictObject({
    q,
    lang: languages,
    source,
    entity,
    subject,
    from,
    to: to.meta({
      description: 'Event time, ISO 8601, exclusive; growth is measured at this moment, else now.',
    }),
    sort: z.enum(storySorts).default('latest').meta({
      description: '`latest` item first, `size` by items that fit, `growth` against the 24 hours before.',
    }),
    size: pageSize(50, 20),
    cursor,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, afterFrom);
export type StoryListing = z.output<typeof storyListParameters>;

export const storyParameters = z.strictObject({
  lang: languages.meta({ description: 'Languages of the timeline; labels and title in the first of them.' }),
  sort: z.enum(['oldest', 'newest']).default('oldest').meta({ description: 'Order of the timeline.' }),
  size: pageSize(100, 20).meta({
    description: 'Texts on a page of the timeline: 1 to 100, 20 if not given.',
  }),
  cursor: cursor.meta({ description: '`timeline.nextCursor` of the page before.' }),
});
export type StoryReading = z.output<typeof storyParameters>;

export const trendsParameters = z
  .strictObject({
    lang: languages,
    to: moment
      .optional()
      .meta({ description: 'The end of the window, ISO 8601, exclusive; now if not given.' }),
    from: moment.optional().meta({
      description:
        'The beginning of the past that it is compared with; 7 days before the window if not given.',
    }),
    window: wholeNumber(1, 168)
      .default(6)
      .meta({ description: 'Hours of the window: 1 to 168, 6 if not given.' }),
    size: pageSize(50, 10),
  })
  .refine(({ from, to, window }) => from === undefined || Date.parse(from) < windowStart(to, window), {
    path: ['from'],
    message: 'expected a time before the window begins',
  });
export type TrendsQuestion = z.output<typeof trendsParameters>;

const hourMs = 3_600_000;
export const windowStart = (to: string | undefined, hours: number): number =>
  (to === undefined ? Date.now() : Date.parse(to)) - hours * hourMs;
