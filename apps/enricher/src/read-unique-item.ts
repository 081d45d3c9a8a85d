import { type UniqueItem, uniqueItemSchema } from '#libs/contracts';
import { PoisonError } from '#libs/pipeline';

/** Reads a record of `wire.unique`; throws PoisonError that names the field and what is wrong with it. */
export function readUniqueItem(value: Buffer): UniqueItem {
  const read = uniqueItemSchema.safeParse(parseJson(value));
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) => `${path.join('.') || 'item'}: ${message}`);
  throw new PoisonError('invalid', reasons.join('; '), { cause: read.error });
}

function parseJson(value: Buffer): unknown {
  if (value.length === 0) throw new PoisonError('unreadable', 'value: the record has no value');
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PoisonError('unreadable', `value: not JSON: ${reason}`, { cause: error });
  }
}
