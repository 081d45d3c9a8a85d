import type { FieldProblem, PubStatus, PushFacts } from '#libs/contracts';
import { BodyError } from './body-error.js';
import { type ContentType, readContentType } from './content-type.js';
import type { Piece } from './cut-body.js';
import { FieldError } from './field-error.js';
import { type ChosenText, chooseText } from './ninjs/choose-texts.js';
import { hasText } from './ninjs/has-text.js';
import type { NinjsObject } from './ninjs/ninjs-object.js';
import { isEmptyText } from './ninjs/parse-ninjs.js';
import { readHead, readTimes } from './ninjs/read-head.js';
import { readJson } from './ninjs/read-json.js';
import { readPublished, readPushLanguage, readTextHead } from './plain-text.js';

/** What the gateway needs to know of an item. */
export interface Peeked {
  readonly uri: string;
  readonly version?: string | undefined;
  readonly urgency?: number | undefined;
  readonly pubStatus: PubStatus;
  /** A usable text with neither headline nor body. */
  readonly empty: boolean;
}

/**
 * A cheap look at a piece: who it is, how urgent, whether it can be used, and what is wrong with it. A problem names
 * field and reason; nothing is cleaned or converted here.
 */
export function peekPiece(
  piece: Pick<Piece, 'bytes' | 'contentType'>,
  push: PushFacts,
): Peeked | { problem: FieldProblem } {
  try {
    const type = readContentType(piece.contentType);
    if (type.kind === 'text') return peekText(piece.bytes, type, push);
    const item = readJson(piece.bytes);
    return 'code' in item ? { problem: item } : peekNinjs(item);
  } catch (error) {
    if (error instanceof FieldError || error instanceof BodyError) return { problem: error.problem };
    throw error;
  }
}

function peekText(bytes: Uint8Array, type: ContentType, push: PushFacts): Peeked | { problem: FieldProblem } {
  const head = readTextHead(bytes, type.charset ?? 'utf-8', push.uri);
  if ('code' in head) return { problem: head };
  readPublished(push.published, 'UTC');
  readPushLanguage(push.lang);
  return { uri: head.uri, pubStatus: 'usable', empty: !/[\p{L}\p{N}\p{S}]/u.test(head.text) };
}

function peekNinjs(item: NinjsObject): Peeked {
  const head = readHead(item);
  readTimes(item, 'UTC');
  for (const field of ['language', 'byline', 'located', 'slugline', 'ednote'] as const) item.text(field);
  const headline = anyText(chooseText(item, 'headline')) ?? item.optionalText('title');
  const body = anyText(chooseText(item, 'body')) ?? anyText(chooseText(item, 'description'));
  const { uri, version, urgency, pubStatus } = head;
  return { uri, version, urgency, pubStatus, empty: isEmptyText(head, headline, body) };
}

/**
 * Text of either form; HTML without anything between its tags is none. A tag ends at the next bracket of either kind:
 * looking further for its end takes ten minutes over a million of `<`.
 */
function anyText({ plain, html }: ChosenText): string | undefined {
  const bare = html?.replace(/<[^<>]*>|&nbsp;|\s+/gu, '');
  return plain ?? (bare !== undefined && hasText(bare) ? bare : undefined);
}
