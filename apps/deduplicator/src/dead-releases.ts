import { deadHeaders, type ProblemCode } from '#libs/contracts';
import type { Release } from '#libs/copies';
import { PoisonError, type WireRecord } from '#libs/pipeline';

const ownStage = 'deduplicator';
/** Only what died after its claim can hold one here: a bug, or an item too large to publish. */
const afterClaim: readonly string[] = ['bug', 'too-large'] satisfies ProblemCode[];

/**
 * Which claims a dead letter may hold. A later stage read an item of ours, whose id is the record's key; here it
 * may have been a document, whose items `itemsOf` reads once more.
 */
export function releasesOf(
  record: WireRecord,
  itemsOf: (record: WireRecord) => readonly Release[],
): Release[] {
  const { headers, origin } = record;
  const named = headers[deadHeaders.id] ?? record.key;
  const releases = isItemId(named) ? [{ id: named, origin }] : [];
  const diedHere = headers[deadHeaders.stage] === ownStage;
  if (!diedHere) return releases;
  if (!afterClaim.includes(headers[deadHeaders.code] ?? '')) return [];
  return [...releases, ...readable(record, itemsOf)];
}

/** A record that cannot be read never came as far as a claim. */
function readable(
  record: WireRecord,
  itemsOf: (record: WireRecord) => readonly Release[],
): readonly Release[] {
  try {
    return itemsOf(record);
  } catch (error) {
    if (error instanceof PoisonError) return [];
    throw error;
  }
}

const isItemId = (text: string) => /^[\w-]{22}$/.test(text);
