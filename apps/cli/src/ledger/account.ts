import { externalVersion, type PubStatus } from '#libs/contracts';

/** An item as it left the deduplicator: enough to know what must stand in the index. */
export interface Emitted {
  readonly id: string;
  readonly origin: string;
  readonly order: number;
  readonly revision: number;
  readonly pubStatus: PubStatus;
  readonly receivedAt: string;
  readonly contentHash: string;
  /** Id in the index of revisions. */
  readonly revisionId: string;
  readonly group: string;
}

export interface Books {
  /** Origins of the records on wire.raw. */
  readonly raw: readonly string[];
  readonly emitted: readonly Emitted[];
  /** Origins of the records on wire.dropped. */
  readonly dropped: ReadonlySet<string>;
  /** Origins of the records on wire.dead. */
  readonly dead: ReadonlySet<string>;
  /** Ids that stand in the index of revisions. */
  readonly revisions: ReadonlySet<string>;
  /** When an operator restored an item, by its id. */
  readonly restored: ReadonlyMap<string, string>;
  /** What the news index holds of each item. */
  readonly current: ReadonlyMap<string, { readonly version: number; readonly contentHash: string }>;
}

export interface Account {
  readonly sent: number;
  readonly indexed: number;
  readonly redeliveries: number;
  readonly dead: number;
  /** Origins that ended as nothing. */
  readonly missing: readonly string[];
  /** Origins that ended as two things at once. */
  readonly twice: readonly string[];
  readonly items: number;
  readonly killed: number;
  readonly copies: number;
  readonly revisions: number;
  /** Items whose document is not the revision that should have won. */
  readonly wrong: readonly string[];
}

/** Settles what became of every record on wire.raw, from records and documents alone, never from counters. */
export function settle(books: Books): Account {
  const byRecord = Map.groupBy(books.emitted, ({ origin }) => recordOf(origin));
  const dropped = recordsOf(books.dropped);
  const dead = recordsOf(books.dead);
  // A dead part that was replayed lies on wire.raw once more, under the origin of the part.
  const raw = [...recordsOf(new Set(books.raw))];
  const ends = raw.map((origin) => {
    const emitted = byRecord.get(origin) ?? [];
    const stands = emitted.length > 0 && emitted.every(({ revisionId }) => books.revisions.has(revisionId));
    return { origin, indexed: stands, dropped: dropped.has(origin), dead: dead.has(origin) };
  });
  // A dead letter that was replayed is indexed and stays on wire.dead; a redelivery is never also indexed.
  const indexed = ends.filter((end) => end.indexed);
  return {
    sent: raw.length,
    indexed: indexed.length,
    redeliveries: ends.filter((end) => !end.indexed && end.dropped).length,
    dead: ends.filter((end) => !end.indexed && !end.dropped && end.dead).length,
    missing: ends.filter((end) => !(end.indexed || end.dropped || end.dead)).map(({ origin }) => origin),
    twice: books.emitted.flatMap(({ origin }) => (books.dropped.has(origin) ? [origin] : [])),
    revisions: books.revisions.size,
    ...settleItems(books),
  };
}

function settleItems(books: Books): Pick<Account, 'items' | 'killed' | 'copies' | 'wrong'> {
  const items = Map.groupBy(books.emitted, ({ id }) => id);
  const wrong: string[] = [];
  let killed = 0;
  let copies = 0;
  for (const [id, revisions] of items) {
    const { version, winners } = standing(revisions, books.restored.get(id));
    const current = books.current.get(id);
    if (winners[0]?.pubStatus === 'canceled') killed += 1;
    if (revisions.some(({ group }) => group !== id)) copies += 1;
    const right = winners.some(({ contentHash }) => contentHash === current?.contentHash);
    if (current?.version !== version || !right) wrong.push(id);
  }
  return { items: items.size, killed, copies, wrong };
}

/** The revisions that may stand: of a restored item, whose revisions share one version, those of the highest order. */
function standing(revisions: readonly Emitted[], restoredAt: string | undefined) {
  const versionOf = (revision: Emitted) => externalVersion(revision, restoredAt);
  const version = Math.max(...revisions.map(versionOf));
  const highest = revisions.filter((revision) => versionOf(revision) === version);
  const order = Math.max(...highest.map((revision) => revision.order));
  const shared = restoredAt !== undefined && highest[0]?.pubStatus !== 'canceled';
  return { version, winners: shared ? highest.filter((revision) => revision.order === order) : highest };
}

/** `wire.raw-0-7#2` is part 2 of the record `wire.raw-0-7`. */
const recordOf = (origin: string) => origin.replace(/#\d+$/, '');
const recordsOf = (origins: ReadonlySet<string>) => new Set([...origins].map(recordOf));
