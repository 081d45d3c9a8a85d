import { type KillTarget, readTargets } from './kill-targets.js';
import { findKillWords } from './kill-words.js';
import type { NoticeCopy } from './notice-copy.js';
import { findRevisionWords } from './revision-words.js';
import { isTestMessage } from './test-words.js';

/** What the words of a copy say about itself or about another story. */
export interface Notice {
  /** The copy takes other stories of its feed back: `targets` names them, and is empty where it names none. */
  readonly pubStatus?: 'canceled' | 'withheld';
  readonly targets?: readonly KillTarget[];
  readonly revisionKind?: 'correction' | 'update';
  readonly correctionNote?: string;
  readonly test?: true;
}

/**
 * Reads kills, withdrawals, corrections, updates and tests that an agency gives in words, in English and Arabic;
 * undefined for an ordinary copy. It asks for the forms of an agency's advisory: stories about killings, withdrawn
 * offers or nuclear tests have none.
 */
export function readNotice(copy: NoticeCopy): Notice | undefined {
  if (isTestMessage(copy)) return { test: true };
  const kill = findKillWords(copy);
  if (kill !== undefined) return { pubStatus: kill.pubStatus, targets: readTargets(copy, kill) };
  return findRevisionWords(copy);
}
