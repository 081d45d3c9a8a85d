import { among, between, each, integer, list, object, type Shape, string, time, uri } from './shape.js';

/** A year, a month, a day or a moment, with or without zone. */
const truncatedTime: Shape = {
  kind: 'string',
  pattern:
    /^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/,
};

const recurrence = object({
  // The schema asks for an array that is a string at once, which nothing can be; a list of dates is meant.
  recurrenceDates: { kind: 'either', shapes: [truncatedTime, list(truncatedTime)] },
  recurrenceRules: list(
    object({
      frequency: among('secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'),
      until: time,
      ...each('interval count', integer),
    }),
  ),
});

/** A start or an end, each fixed or expected but not both: one of the two pairs must be whole. */
const dates = object(
  {
    ...each('startDate endDate', time),
    ...each('expectedStartDate expectedEndDate', truncatedTime),
    expectedDuration: string,
    recurrence,
  },
  {
    oneOf: [
      ['startDate', 'expectedStartDate'],
      ['endDate', 'expectedEndDate'],
    ],
  },
);

/** What ninjs 3 says of an event. */
export const eventKeys = (organisation: Shape): Record<string, Shape> => ({
  eventDetails: object({
    ...each('eventStatus plannedCoverageStatus', uri),
    dates,
    organiser: organisation,
  }),
});

/** What ninjs 3 says of one planned piece of coverage. */
export const planningKeys = (type: Shape, rendition: Shape): Record<string, Shape> => ({
  uri,
  type,
  ...each('title edNote language', string),
  pubStatus: among('usable', 'withheld', 'canceled'),
  commissioned: object({ by: string, on: time, references: list(object({ name: string, value: string })) }),
  dates,
  audiences: list(object({ audience: string, significance: integer })),
  exclAudience: list(string),
  urgency: between(1, 9),
  itemCount: object(each('rangeFrom rangeTo', integer)),
  wordCount: integer,
  renditions: list(rendition),
});
