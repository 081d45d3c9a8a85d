import { type EnrichedItem, itemId, type Mark, markKey, stableJson } from '#libs/contracts';
import type { KnownMarks } from './dress-item.js';
import { rankOfStatus } from './mark-book.js';

/** Who says what the indexer finds. */
const by = 'indexer';

type Said = Pick<EnrichedItem, 'id' | 'feed' | 'receivedAt' | 'order'>;
export type Statement = NonNullable<EnrichedItem['statements']>[number];

/** Whether an item says anything of others; costs nothing, since nearly none does. */
export const speaksOfOthers = ({ test, evolvedFrom, statements, copies }: EnrichedItem): boolean =>
  !test &&
  (evolvedFrom !== undefined ||
    statements !== undefined ||
    copies.joins !== undefined ||
    copies.moves !== undefined);

/** The item that this one updates, or replaces, under another uri of the feed. */
export function supersededBy({ feed, id, receivedAt, evolvedFrom, pubStatus }: EnrichedItem): Mark[] {
  if (evolvedFrom === undefined || pubStatus === 'canceled') return [];
  const item = itemId(feed, evolvedFrom);
  return item === id ? [] : [{ kind: 'superseded', item, at: receivedAt, by, value: { by: id } }];
}

/** The groups that its text shows to be one with its own: of each two, on the larger id, whoever finds it. */
export function joinedBy({ id, receivedAt, copies }: EnrichedItem): Mark[] {
  return (copies.joins ?? []).flatMap((group) => {
    const [to, item] = [copies.group, group].sort() as [string, string];
    return to === item ? [] : [{ kind: 'joined', item, at: receivedAt, by, value: { to, source: id } }];
  });
}

/** Where other items belong now that this one is here. */
export function movedBy({ id, receivedAt, copies }: EnrichedItem): Mark[] {
  return (copies.moves ?? []).map(({ item, from, to, seen }) => ({
    ...{ kind: 'moved', item, at: receivedAt, by },
    value: { from, to, seen, source: id },
  }));
}

/** A status that a field of the format gives to another document of the feed: it is obeyed. */
export function statusOf({ feed, id, receivedAt, order }: Said, statement: Statement): Mark[] {
  const { uri, certain, pubStatus } = statement;
  if (!certain || uri === undefined) return [];
  const item = itemId(feed, uri);
  if (item === id) return [];
  return [{ kind: 'status', item, at: receivedAt, by, value: { pubStatus, source: id, order } }];
}

/** Words that kill or withhold hold their target until an editor has looked; words that let go are left to one, too. */
export const isDoubtful = ({ certain, uri, pubStatus }: Statement): boolean =>
  pubStatus !== 'usable' && !(certain && uri !== undefined);

export const holdOf = ({ id, receivedAt }: Said, target: string, statement: Statement): Mark => ({
  ...{ kind: 'hold', item: target, at: receivedAt, by },
  value: { notice: id, reason: reasonOf(statement) },
});

/** On the message itself, whose target cannot be told. */
export const noticeOf = ({ id, receivedAt }: Said, statement: Statement): Mark => ({
  ...{ kind: 'notice', item: id, at: receivedAt, by },
  value: { reason: reasonOf(statement) },
});

export const killedCopyOf = (of: string, group: string, killedAt: string): Mark => ({
  ...{ kind: 'killed-copy', item: group, at: killedAt, by },
  value: { of },
});

function reasonOf({ pubStatus, uri, number, slugline, headline }: Statement): string {
  const named = { uri, number, slugline, headline };
  const facts = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : `${name} ${value}`,
  );
  return `a message says ${pubStatus} of ${facts.join(', ') || 'another one'}`.slice(0, 500);
}

/** False for what lies on the log already, or would go back behind it: the compaction keeps the last one written. */
export function isNews(mark: Mark, book: KnownMarks): boolean {
  const known = book.under(markKey(mark));
  if (known === undefined) return true;
  if (known.kind === 'moved' && mark.kind === 'moved') {
    return mark.value.seen > known.value.seen;
  }
  // The first text that shows two groups to be one says all there is to say.
  if (mark.kind === 'joined') return false;
  if (stableJson(known) === stableJson(mark)) return false;
  if (known.kind === 'status' && mark.kind === 'status') return rankOfStatus(mark, known) > 0;
  if (known.kind === 'killed-copy') {
    const restore = book.of(known.value.of).restore;
    if (restore !== undefined && known.at < restore.at) return true;
  }
  return mark.at > known.at || (mark.at === known.at && stableJson(mark) > stableJson(known));
}
