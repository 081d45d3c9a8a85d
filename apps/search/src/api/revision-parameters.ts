import * as z from 'zod';
import { pageSize } from './item-parameters.js';

/** What follows the item's id in a revision's own id. */
const place = /^\d{1,16}-[0-9a-f]{16}$/;

export const revisionsParameters = z.strictObject({
  size: pageSize(100, 20),
  cursor: z
    .string()
    .regex(place, 'expected a nextCursor of an answer, unchanged')
    .optional()
    .meta({ description: '`nextCursor` of the page before.' }),
});
export type RevisionsPage = z.output<typeof revisionsParameters>;

const order = z
  .string()
  .regex(/^\d{1,16}$/, 'expected the order of a revision, a whole number')
  .transform(Number)
  .pipe(z.int().nonnegative());

export const revisionDiffParameters = z.strictObject({
  from: order.meta({ description: '`order` of the revision to compare with.' }),
  to: order.meta({ description: '`order` of the revision that is looked at.' }),
});
