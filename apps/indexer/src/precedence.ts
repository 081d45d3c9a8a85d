import { isAboveOrders } from '#libs/contracts';

/** By what two revisions of one item are told apart. */
export interface Rank {
  readonly version: number;
  readonly order: number;
  readonly revision: number;
  /** The revision itself is a kill. */
  readonly killed: boolean;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly versionCreated?: string | undefined;
}

/**
 * Above 0 when `a` stands over `b`; the same version and text is the same revision, whenever it came. A restored item
 * has one version for all its revisions: there the order decides, and the pipeline revision after it.
 */
export function precedence(a: Rank, b: Rank): number {
  if (isSame(a, b)) return 0;
  if (!shareVersion(a, b)) {
    if (a.version !== b.version) return a.version - b.version;
    return latest(a, b);
  }
  return Number(b.killed) - Number(a.killed) || a.order - b.order || a.revision - b.revision || latest(a, b);
}

export function isSame(a: Rank, b: Rank): boolean {
  if (a.contentHash !== b.contentHash || a.killed !== b.killed) return false;
  return shareVersion(a, b) ? a.order === b.order && a.revision === b.revision : a.version === b.version;
}

/** Kills since the same restore, or none, and the revisions that a restore has lifted. */
const shareVersion = (a: Rank, b: Rank) =>
  isAboveOrders(a.version) && Math.floor(a.version / 1000) === Math.floor(b.version / 1000);

const latest = (a: Rank, b: Rank) =>
  compare(a.versionCreated ?? '', b.versionCreated ?? '') ||
  compare(a.receivedAt, b.receivedAt) ||
  compare(a.contentHash, b.contentHash);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
