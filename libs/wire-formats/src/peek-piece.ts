import type { FieldProblem, PushFacts } from '#libs/contracts';
import { anyText } from './any-text.js';
import { BodyError } from './body-error.js';
import { isEmptyDraft } from './build-copy.js';
import { readContentType } from './content-type.js';
import type { Piece } from './cut-body.js';
import type { Draft, DraftPart } from './draft.js';
import { draftTimes } from './draft-times.js';
import { FieldError } from './field-error.js';
import { readerOf } from './format-table.js';
import { headDraft } from './ninjs/draft-ninjs.js';
import type { NinjsObject } from './ninjs/ninjs-object.js';
import { openEnvelope } from './ninjs/open-envelope.js';
import { readJson } from './ninjs/read-json.js';
import type { Peeked, PeekedPart } from './parts.js';
import { readPushLanguage } from './push-facts-of-text.js';
import { sniffFormat } from './sniff-format.js';
import { unreadFormat } from './unread-format.js';

/**
 * A cheap look at a piece, one entry for each item in it: who it is, how urgent, whether it can be used, and what is
 * wrong with it. A problem names field and reason; nothing is cleaned or converted here.
 */
export function peekPiece(
  piece: Pick<Piece, 'bytes' | 'contentType'>,
  push: PushFacts,
): readonly PeekedPart[] {
  try {
    const type = readContentType(piece.contentType);
    const format = type.kind === 'ndjson' ? 'ninjs' : sniffFormat(type.mime, piece.bytes);
    if (format === 'ninjs') {
      const item = readJson(piece.bytes);
      return 'code' in item ? [{ problem: item }] : peekNinjs(item, push);
    }
    const reader = readerOf(format) ?? unreadFormat(format);
    const document = { format, bytes: piece.bytes, charset: type.charset };
    if (reader.peek) return reader.peek(document, push);
    return reader.draftsOf(document, push).map((part) => peekDraft(part, push));
  } catch (error) {
    return [{ problem: problemOf(error) }];
  }
}

function problemOf(error: unknown): FieldProblem {
  if (error instanceof FieldError || error instanceof BodyError) return error.problem;
  throw error;
}

function peekDraft(part: DraftPart, push: PushFacts): PeekedPart {
  if ('problem' in part) return part;
  try {
    return peekedOf(part.draft, push);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What a draft tells the gateway; throws FieldError for a time or a push fact that cannot be read. */
export function peekedOf(draft: Draft, push: PushFacts): Peeked {
  draftTimes(draft, push, { timeZone: 'UTC' });
  readPushLanguage(push.lang);
  return {
    uri: draft.uri,
    version: draft.version,
    urgency: draft.urgency,
    pubStatus: draft.pubStatus ?? 'usable',
    embargoed: draft.times?.embargoedUntil !== undefined,
    empty: isEmptyDraft({
      type: draft.type,
      pubStatus: draft.pubStatus,
      headline: anyText(draft.headline ?? {}),
      body: anyText(draft.body ?? {}),
    }),
  };
}

/** Every item of the object: one, or those in an envelope. */
function peekNinjs(document: NinjsObject, push: PushFacts): PeekedPart[] {
  return openEnvelope(document).map((item) => {
    try {
      return peekedOf(headDraft(item), push);
    } catch (error) {
      return { problem: problemOf(error) };
    }
  });
}
