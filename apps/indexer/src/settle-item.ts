import type { ChangeKind, EnrichedItem, PubStatus } from '#libs/contracts';
import type { Revision } from './decode-enriched.js';

/** What the news index holds of an item. */
export interface Standing {
  readonly version: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly versionCreated?: string | undefined;
  readonly pubStatus: PubStatus;
  /** What this version was announced as; absent when it came by a silent replay. */
  readonly change?: ChangeKind | undefined;
}

/** A revision in a batch; `silent` ones come from a replay. */
export interface Candidate extends Revision {
  readonly silent: boolean;
}

/** What a revision is beside what the index holds and the others of its batch. */
export interface Finding {
  /** `own`: the index holds just this revision already, written before a crash or a repeat. */
  readonly place: 'written' | 'own' | 'superseded';
  /** What its version is announced as; absent for what is superseded, silent, or announced by a twin in the batch. */
  readonly change?: ChangeKind | undefined;
}

export interface Settlement {
  /** The one to write, if any; `equal` where another text stands under the same version and loses to this one. */
  readonly write?: {
    readonly candidate: Candidate;
    readonly equal: boolean;
    readonly change?: ChangeKind | undefined;
  };
  readonly findings: ReadonlyMap<Candidate, Finding>;
}

/**
 * Decides, for the revisions of one item in a batch, which of them becomes the document. It is the same one in
 * whatever order they come: the highest version; under one version the greatest (versionCreated, receivedAt, hash).
 * A version that stands already is announced as it was announced first, so that a repeat after a crash between
 * writing and announcing says the same.
 */
export function settleItem(
  candidates: readonly [Candidate, ...Candidate[]],
  standing: Standing | undefined,
): Settlement {
  const [first, ...others] = candidates;
  const winner = others.reduce((best, next) => (precedence(rank(next), rank(best)) > 0 ? next : best), first);
  const written =
    standing === undefined || precedence(rank(winner), standing) > 0 ? twins(candidates, rank(winner)) : [];
  const own = standing === undefined ? [] : twins(candidates, standing);
  const findings = new Map<Candidate, Finding>(candidates.map((one) => [one, { place: 'superseded' }]));
  // A replayed record beside a live one of the same revision must not silence it.
  const herald = written.find((one) => !one.silent);
  const change = herald && changeKind(winner.item.pubStatus, standing?.pubStatus);
  for (const one of written) findings.set(one, { place: 'written', ...(one === herald && { change }) });
  const again = own.find((one) => !one.silent);
  for (const one of own)
    findings.set(one, { place: 'own', ...(one === again && { change: standing?.change }) });
  if (written.length === 0) return { findings };
  return { write: { candidate: winner, equal: standing?.version === winner.version, change }, findings };
}

const twins = (candidates: readonly Candidate[], of: Rank) =>
  candidates.filter((one) => isSame(rank(one), of));

/** `before` is the status of what the index holds; undefined when it holds nothing of this item. */
export function changeKind(now: PubStatus, before: PubStatus | undefined): ChangeKind {
  if (now === 'canceled') return 'killed';
  if (now === 'withheld') return 'withheld';
  if (before === undefined) return 'new';
  return before === 'withheld' ? 'released' : 'updated';
}

type Rank = Pick<EnrichedItem, 'contentHash' | 'receivedAt' | 'versionCreated'> & {
  readonly version: number;
};

const rank = ({ item, version }: Revision): Rank => ({
  version,
  contentHash: item.contentHash,
  receivedAt: item.receivedAt,
  versionCreated: item.versionCreated,
});

const isSame = (a: Rank, b: Rank) => a.version === b.version && a.contentHash === b.contentHash;

/** Above 0 when `a` stands over `b`; the same version and text is the same revision, whenever it came. */
function precedence(a: Rank, b: Rank): number {
  if (a.version !== b.version) return a.version - b.version;
  if (a.contentHash === b.contentHash) return 0;
  return (
    compare(a.versionCreated ?? '', b.versionCreated ?? '') ||
    compare(a.receivedAt, b.receivedAt) ||
    compare(a.contentHash, b.contentHash)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
