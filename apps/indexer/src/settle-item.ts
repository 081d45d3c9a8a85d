import { type ChangeKind, externalVersion, type PubStatus } from '#libs/contracts';
import type { Dress, HiddenBy, ShownMark, StoredStory } from '#libs/news-index';
import { changeKind, showingIn, showingOf } from './change-kind.js';
import type { Revision } from './decode-matched.js';
import { dressOf, type KnownMarks, lookOf, lookWanted, restoredAt } from './marks/dress-item.js';
import { isSame, precedence, type Rank } from './precedence.js';

/** What the news index holds of an item. */
export interface Standing {
  readonly version: number;
  readonly order: number;
  readonly revision: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly versionCreated?: string | undefined;
  readonly pubStatus: PubStatus;
  readonly embargoedUntil?: string | undefined;
  readonly hiddenBy?: HiddenBy | undefined;
  readonly killedAt?: string | undefined;
  /** It is a tombstone by a mark: the revision under it is none. */
  readonly killedBy?: 'mark' | undefined;
  readonly marks?: readonly ShownMark[] | undefined;
  readonly copies?: { readonly group: string; readonly base?: string | undefined } | undefined;
  readonly story?: StoredStory | undefined;
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
  /** The version under which it stands, where it does. */
  readonly version?: number | undefined;
  /** When the item was killed, where it now stands as killed. */
  readonly killedAt?: string | undefined;
}

export interface Write {
  readonly candidate: Candidate;
  readonly version: number;
  /** That version stands already: by another text that loses to this one, or with other marks. */
  readonly equal: boolean;
  readonly change?: ChangeKind | undefined;
  readonly dress: Dress;
}

export interface Settlement {
  /** The one to write, if any. */
  readonly write?: Write;
  readonly findings: ReadonlyMap<Candidate, Finding>;
}

type Group = readonly [Candidate, ...Candidate[]];

/**
 * Decides, for the revisions of one item in a batch, which of them becomes the document, and what its marks make of
 * it. It is the same one in whatever order they come; see `precedence`. A version that stands already is announced as
 * it was announced first, so that a repeat after a crash between writing and announcing says the same.
 */
export function settleItem(
  candidates: Group,
  standing: Standing | undefined,
  book: KnownMarks,
  nowMs: number,
): Settlement {
  const rank = rankUnder(restoredAt(candidates[0].item.id, book));
  const twins = (of: Rank) => candidates.filter((one) => isSame(rank(one), of));
  const [first, ...others] = candidates;
  const winner = others.reduce((best, next) => (precedence(rank(next), rank(best)) > 0 ? next : best), first);
  const stood = standing && rankOfStanding(standing);
  const own = stood ? twins(stood) : [];
  const wins = stood === undefined || precedence(rank(winner), stood) > 0;
  const newer = wins ? twins(rank(winner)) : [];
  const write = wins
    ? overwrite(winner, rank(winner).version, standing, {
        dress: dressOf(winner.item, book),
        nowMs,
        silent: newer.every((one) => one.silent),
      })
    : redress(own[0], standing, book);
  const killedAt = write ? killTime(write) : standing?.killedAt;
  const findings = new Map<Candidate, Finding>();
  for (const one of candidates) findings.set(one, { place: 'superseded', killedAt });
  tell(findings, own, { place: 'own', version: standing?.version, change: standing?.change, killedAt });
  tell(findings, newer, { place: 'written', version: write?.version, change: write?.change, killedAt });
  return write ? { write, findings } : { findings };
}

/** One of the twins announces it; a replayed record beside a live one of the same revision must not silence it. */
function tell(findings: Map<Candidate, Finding>, twins: readonly Candidate[], of: Finding): void {
  const { change, ...rest } = of;
  const herald = twins.find((one) => !one.silent);
  for (const one of twins) findings.set(one, one === herald && change ? of : rest);
}

function overwrite(
  candidate: Candidate,
  version: number,
  standing: Standing | undefined,
  under: { readonly dress: Dress; readonly nowMs: number; readonly silent: boolean },
): Write {
  const { dress, nowMs, silent } = under;
  const now = showingIn(candidate.item, dress, nowMs);
  const change = silent ? undefined : changeKind(now, standing && showingOf(standing, nowMs));
  // Of a restored item an older pipeline may bring the higher order: its version must not fall.
  const highest = Math.max(version, standing?.version ?? 0);
  return { candidate, version: highest, equal: standing?.version === highest, change, dress };
}

/** The revision that stands, once more, where its marks make something else of it. */
function redress(
  own: Candidate | undefined,
  standing: Standing | undefined,
  book: KnownMarks,
): Write | undefined {
  if (!own || !standing) return undefined;
  const dress = dressOf(own.item, book);
  if (lookOf(standing) === lookWanted(own.item.pubStatus === 'canceled', dress)) return undefined;
  return { candidate: own, version: standing.version, equal: true, change: standing.change, dress };
}

const killTime = ({ candidate: { item }, dress }: Write) =>
  item.pubStatus === 'canceled' ? item.receivedAt : dress.killedAt;

const rankUnder =
  (restored: string | undefined) =>
  ({ item, version }: Candidate): Rank => ({
    version: restored === undefined ? version : externalVersion(item, restored),
    killed: item.pubStatus === 'canceled',
    ...partsOf(item),
  });

const rankOfStanding = (standing: Standing): Rank => ({
  version: standing.version,
  killed: standing.pubStatus === 'canceled' && standing.killedBy === undefined,
  ...partsOf(standing),
});

const partsOf = ({
  order,
  revision,
  contentHash,
  receivedAt,
  versionCreated,
}: Omit<Rank, 'version' | 'killed'>) => ({
  ...{ order, revision, contentHash, receivedAt, versionCreated },
});
