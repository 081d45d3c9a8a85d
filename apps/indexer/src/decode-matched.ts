import { externalVersion, type KeptItem, matchedItemSchema } from '#libs/contracts';
import { PoisonError, type WireRecord } from '#libs/pipeline';

/** A revision of an item as read from the log. */
export interface Revision {
  readonly item: KeptItem;
  /** Its JSON as it lay on the topic: the revisions index takes it as it is, so that it is not serialised again. */
  readonly json: string;
  /** The external version it has in the news index. */
  readonly version: number;
}

/** Above it a usable revision would overtake kills, whose versions begin at 9e15 = 1000 x this. */
const orderCeiling = 9e12;

/** Reads a record of `wire.matched`; a PoisonError names field and reason. */
export function decodeMatched(record: Pick<WireRecord, 'value'>): Revision {
  if (record.value.length === 0) throw new PoisonError('unreadable', 'the record has no value');
  const json = record.value.toString('utf8');
  const result = matchedItemSchema.safeParse(parse(json));
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.') || 'item'}: ${issue.message}`);
    throw new PoisonError('invalid', wrong.slice(0, 5).join('; '));
  }
  const item = result.data;
  if (item.order >= orderCeiling) {
    throw new PoisonError('invalid', `order: ${item.order} is not below ${orderCeiling}, where kills begin`);
  }
  return { item, json, version: externalVersion(item) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PoisonError('unreadable', `not JSON: ${error.message}`, { cause: error });
  }
}
