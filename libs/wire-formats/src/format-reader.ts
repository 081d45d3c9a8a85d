import type { PushFacts } from '#libs/contracts';
import type { DraftPart } from './draft.js';
import type { PeekedPart } from './parts.js';

export const formats = [
  'ninjs',
  'json-feed',
  'newsml-g2',
  'newsml-1',
  'nitf',
  'rss',
  'atom',
  'rdf',
  'html',
  'iptc7901',
  'anpa',
  'mail',
  'text',
] as const;
export type Format = (typeof formats)[number];

/** Some bytes that hold one or more items of one format. */
export interface WireDocument {
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** What the Content-Type header says of the encoding, as `TextDecoder` calls it; the document may say otherwise. */
  readonly charset: string | undefined;
}

/** One format: how its documents are told apart into items. */
export interface FormatReader {
  readonly format: Format;
  /**
   * The items of a document, in its order. Pure and total: what a feed sent is never thrown at the caller, except as
   * FieldError or BodyError, which refuse the document as a whole. `push` holds what a push said beside the body.
   */
  draftsOf(document: WireDocument, push: PushFacts): readonly DraftPart[];
  /** A cheaper look for the gateway where `draftsOf` costs more than some milliseconds; the same parts in the same order. */
  peek?(document: WireDocument, push: PushFacts): readonly PeekedPart[];
}
