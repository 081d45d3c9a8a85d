import * as z from 'zod';
import { shownItem } from './answers.js';

const moment = z.iso.datetime({ precision: 3 });
const nextCursor = z.string().nullable().meta({ description: 'For the next page; null on the last.' });
const counted = { count: z.int() };

const storyTitle = z.object({
  headline: z.string(),
  item: z.string().meta({ description: 'Id of the item whose headline it is.' }),
  by: z.enum(['editor', 'texts']).meta({
    description: '`editor`: an editor chose it; `texts`: the one that its texts have most in common.',
  }),
});
export type StoryTitle = z.infer<typeof storyTitle>;

const growth = z.object({
  hours: z.int().meta({ description: 'Length of the later span, which ends at `to` or now.' }),
  recent: z.int().meta({ description: 'Texts in it.' }),
  before: z.int().meta({ description: 'Texts in the 24 hours before it.' }),
  expected: z.number().meta({ description: 'What these let expect in the later span.' }),
  score: z.number().meta({ description: 'Log-likelihood ratio with sign: above 10.8 is hardly chance.' }),
});
export type Growth = z.infer<typeof growth>;

export const storyStates = ['running', 'quiet', 'closed'] as const;
export type StoryState = (typeof storyStates)[number];

export const storySummary = z.object({
  id: z.string().length(22),
  title: z.string().optional().meta({
    description: 'In the language asked for, else in the one with most items that have a headline.',
  }),
  titles: z.record(z.string(), storyTitle).meta({ description: 'By language.' }),
  items: z.int().meta({ description: 'Visible items, copies included.' }),
  texts: z.int().meta({ description: 'The same with copies counted once.' }),
  languages: z.array(z.object({ lang: z.string(), ...counted })),
  parts: z
    .array(z.object({ id: z.string(), lang: z.string(), ...counted }))
    .meta({ description: 'The stories, one in each language as a rule, that are linked to this one.' }),
  outletCount: z.int(),
  outlets: z.array(z.object({ id: z.string(), name: z.string(), ...counted })),
  entities: z
    .array(
      z.object({
        id: z.string(),
        type: z.string(),
        name: z.string(),
        names: z.record(z.string(), z.string()),
        ...counted,
      }),
    )
    .meta({ description: 'Those that many of its items name and few others do come first.' }),
  subjects: z.array(z.object({ code: z.string(), name: z.string().optional(), ...counted })),
  first: moment,
  latest: moment,
  state: z.enum(storyStates).meta({
    description:
      '`quiet`: nothing came of it for 36 hours; `closed`: for two weeks, and what comes now is another story, which may follow it.',
  }),
  growth,
});
export type StorySummary = z.infer<typeof storySummary>;

export const storyListAnswer = z.object({
  total: z
    .int()
    .meta({ description: 'Stories with an item that fits; with sort=growth, with one in the later span.' }),
  totalIsApproximate: z.boolean(),
  orderIsApproximate: z.boolean(),
  items: z.array(storySummary),
  nextCursor,
  tookMs: z.int(),
});
export type StoryListAnswer = z.infer<typeof storyListAnswer>;

const timelineEntry = z.object({
  id: z.string(),
  headline: z.string().optional(),
  language: z.string().optional(),
  source: shownItem.shape.source,
  eventTime: moment,
  urgency: shownItem.shape.urgency,
  copies: z.int().meta({ description: 'Other visible items that carry this text.' }),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

const chainedStory = z.object({
  id: z.string(),
  title: z.string().optional(),
  titles: storySummary.shape.titles,
  items: z.int(),
  first: moment,
  latest: moment,
  score: z.number().meta({
    description: 'How near the two are, as that of related items, but whatever time lies between: 0 to 1.',
  }),
});
export type ChainedStory = z.infer<typeof chainedStory>;

export const storyAnswer = storySummary.extend({
  follows: z.array(chainedStory).meta({
    description:
      'Stories on the same matter that had ended before this one began, the nearest first; 3 at most.',
  }),
  followedBy: z.array(chainedStory).meta({ description: 'The same of such as began after it ended.' }),
  timeline: z.object({ items: z.array(timelineEntry), nextCursor }),
  histogram: z.object({
    interval: z.enum(['hour', 'day', 'month']),
    bars: z.array(z.object({ at: moment, items: z.int(), texts: z.int() })),
  }),
});
export type StoryAnswer = z.infer<typeof storyAnswer>;

const rise = {
  now: z.int().meta({ description: 'Texts in the window.' }),
  before: z.int().meta({ description: 'Texts in the past that it is compared with.' }),
  expected: z.number(),
  score: z.number(),
};

export const trendsAnswer = z.object({
  window: z.object({ from: moment, to: moment, hours: z.int(), texts: z.int() }),
  past: z.object({ from: moment, to: moment, texts: z.int() }),
  stories: z.array(z.object({ story: storySummary, ...rise })),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      names: z.record(z.string(), z.string()),
      ...rise,
    }),
  ),
  tookMs: z.int(),
});
export type TrendsAnswer = z.infer<typeof trendsAnswer>;
