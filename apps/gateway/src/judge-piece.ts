import { type FieldProblem, itemId, type Lane, laneOf, sha256Hex } from '#libs/contracts';
import type { OutgoingRecord } from '#libs/pipeline';
import type { Peeked, PeekedPart, Piece } from '#libs/wire-formats';
import { itemRecord, type RequestFacts } from './item-records.js';

export type ItemAnswer =
  | { readonly index: number; readonly uri: string; readonly id: string }
  | { readonly index: number; readonly error: FieldProblem };

/** What became of a piece: an answer for each item in it, and its record if one of them may pass. */
export interface JudgedPiece {
  readonly answers: readonly ItemAnswer[];
  readonly record?: { readonly lane: Lane; readonly record: OutgoingRecord };
}

interface JudgeRules {
  readonly items: number;
  /** The feed's own, for items that say none. */
  readonly urgency: number | undefined;
}

/**
 * Looks at each item of a piece. A document of several goes on as one record, with the numbers of the parts that were
 * refused here, and in the lane of its most urgent part.
 */
export function judgePiece(
  piece: Piece,
  peeked: readonly PeekedPart[],
  request: RequestFacts,
  { items, urgency }: JudgeRules,
): JudgedPiece {
  const parts = peeked.map(refuseEmpty);
  if (parts.length === 0) return refused(piece, { code: 'invalid', field: '', detail: 'has no items' });
  if (parts.length > items) {
    return refused(piece, {
      code: 'too-many-items',
      field: '',
      detail: `more than ${items} items in one document`,
    });
  }
  const answers = parts.map((part, at) => answerOf(part, piece.index + at, request.feed));
  const good = parts.filter((part): part is Peeked => !('problem' in part));
  if (good.length === 0) return { answers };
  const lane = good.some((part) => laneOf(part, urgency) === 'flash') ? 'flash' : 'bulk';
  const [only] = parts.length === 1 ? good : [];
  const key = only ? itemId(request.feed, only.uri) : `${request.feed}-${sha256Hex(piece.bytes)}`;
  const wrong = parts.flatMap((part, at) => ('problem' in part ? [at] : []));
  return { answers, record: { lane, record: itemRecord(key, piece, request, wrong) } };
}

const refused = ({ index }: Piece, error: FieldProblem): JudgedPiece => ({ answers: [{ index, error }] });

const emptyItem: FieldProblem = { code: 'empty', field: '', detail: 'has neither headline nor body' };

const refuseEmpty = (part: PeekedPart): PeekedPart =>
  !('problem' in part) && part.empty ? { problem: emptyItem } : part;

function answerOf(part: PeekedPart, index: number, feed: string): ItemAnswer {
  if ('problem' in part) return { index, error: part.problem };
  return { index, uri: part.uri, id: itemId(feed, part.uri) };
}
