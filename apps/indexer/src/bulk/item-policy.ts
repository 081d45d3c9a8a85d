import type { ProblemCode } from '#libs/contracts';

/** The answer to one operation of a bulk, cut to what we ask for. */
export interface ItemAnswer {
  readonly status: number;
  readonly error?: {
    readonly type: string;
    readonly reason?: string;
    readonly caused_by?: { reason?: string };
  };
}

/** What has become of one operation, or what is to be done with it. */
export type ItemFate =
  | { readonly kind: 'done' }
  /** Another document stands there with this version or a higher one. */
  | { readonly kind: 'conflict' }
  /** The document itself is wrong and will be wrong again. */
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string }
  /** The index takes nothing from anybody: stop, and wait for a person or for the disk. */
  | { readonly kind: 'blocked'; readonly reason: string };

/** These say nothing against the document, whatever their status (a closed index answers 400, a full disk 429). */
const blocks = new Set([
  'cluster_block_exception',
  'index_closed_exception',
  'index_not_found_exception',
  'security_exception',
]);

/** The policy for one answer; `error.type` is looked at first, since a status alone misleads. */
export function itemFate({ status, error }: ItemAnswer): ItemFate {
  if (status >= 200 && status < 300) return { kind: 'done' };
  const cause = error?.caused_by?.reason;
  const reason = `${error?.type ?? status}: ${error?.reason ?? 'no reason given'}${cause ? `: ${cause}` : ''}`;
  if (error && blocks.has(error.type)) return { kind: 'blocked', reason };
  if (status === 409) return { kind: 'conflict' };
  if (status === 413) return { kind: 'refused', code: 'too-large', reason };
  if (status === 429 || status >= 500) return { kind: 'retry', reason };
  // An alias without write index answers illegal_argument (400) to every document.
  if (status === 400 && !/write index|require_alias/.test(reason)) {
    return { kind: 'refused', code: 'refused', reason };
  }
  return { kind: 'blocked', reason };
}
