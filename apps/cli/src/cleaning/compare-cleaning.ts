import { diffArrays } from 'diff';
import type { CleaningRule, Copy, Feed } from '#libs/contracts';
import { parseRecord, type RawRecord } from '#libs/wire-formats';

/** What other rules would make of one item. */
export interface CleaningChange {
  readonly uri: string;
  /** `-` and `+` with the field before each line that goes or comes. */
  readonly lines: readonly string[];
  /** Rules that touch the item with one set and not with the other, or touch it where it changes. */
  readonly rules: readonly string[];
}

export interface CleaningComparison {
  readonly changes: readonly CleaningChange[];
  /** Items that were read, and parts that could not be. */
  readonly items: number;
  readonly unread: number;
}

const fields = ['headline', 'byline', 'body', 'ednote'] as const;

/** Reads one record under both sets of rules and says what differs, item by item. */
export function compareCleaning(
  record: Omit<RawRecord, 'feed'>,
  feed: Feed,
  before: readonly CleaningRule[],
  after: readonly CleaningRule[],
): CleaningComparison {
  const old = parseRecord({ ...record, feed: { ...feed, cleaning: [...before] } });
  const young = parseRecord({ ...record, feed: { ...feed, cleaning: [...after] } });
  const changes: CleaningChange[] = [];
  let items = 0;
  for (const [at, part] of old.entries()) {
    const other = young[at];
    if (!('copy' in part)) continue;
    items++;
    const change = changeOf(
      part.copy,
      other !== undefined && 'copy' in other ? other.copy : undefined,
      after,
    );
    if (change.lines.length > 0) changes.push(change);
  }
  return { changes, items, unread: old.length - items };
}

/** Without a copy on the other side the rules leave nothing, and the item would be refused as empty. */
function changeOf(before: Copy, after: Copy | undefined, rules: readonly CleaningRule[]): CleaningChange {
  const lines = fields.flatMap((field) => fieldChange(field, before[field], after?.[field]));
  const known = new Set(rules.map(({ id }) => id));
  const touched = after === undefined ? [...known] : (after.cleanedBy ?? []);
  const gone = (before.cleanedBy ?? []).filter((id) => after !== undefined && !touched.includes(id));
  const ids = [...touched.filter((id) => known.has(id) || !before.cleanedBy?.includes(id)), ...gone];
  const refused = after === undefined ? ['! nothing is left: the item would be refused as empty'] : [];
  return { uri: before.uri, lines: [...lines, ...refused], rules: [...new Set(ids)] };
}

function fieldChange(field: string, before = '', after = ''): string[] {
  if (before === after) return [];
  return diffArrays(linesOf(before), linesOf(after)).flatMap(({ added, removed, value }) => {
    if (!added && !removed) return [];
    return value.map((line) => `${added ? '+' : '-'} ${field}: ${line}`);
  });
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
