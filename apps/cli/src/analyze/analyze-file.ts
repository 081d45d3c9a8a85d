import { type Copy, type FieldProblem, itemId, type PushFacts } from '#libs/contracts';
import {
  BodyError,
  type CutBody,
  cutBody,
  type FeedFacts,
  type Part,
  type Piece,
  parseRecord,
  strictNinjsProblems,
} from '#libs/wire-formats';
import type { InputFile } from './input-files.js';
import { mediaTypeOf } from './media-type.js';

export interface AnalyzeSettings {
  readonly feed: FeedFacts;
  readonly push: PushFacts;
  /** Taken for every file; else the content decides. */
  readonly mediaType?: string | undefined;
  /** Version of ninjs that every JSON object is judged under. */
  readonly strictNinjs?: string | undefined;
}

/** What became of one item of a file. */
export type Line = {
  readonly file: string;
  /** Its place in the file, where that has several items. */
  readonly part?: number;
  /** The id it has in the feed; absent where it has no uri. */
  readonly id?: string;
  /** Whether it keeps the version asked for, whatever is found when it is read. */
  readonly valid?: boolean;
} & (Copy | { readonly error: FieldProblem; readonly errors?: readonly FieldProblem[] });

/** As the gateway has them, but for the number of items and the size of documents: a file may hold a whole archive. */
const limits = {
  itemBytes: 1_048_576,
  documentBytes: 10_485_760,
  items: Number.POSITIVE_INFINITY,
  depth: 64,
};

/** Cuts and reads a file as gateway and deduplicator do; no error is thrown for what is in it, but for bugs of ours. */
export function analyzeFile({ path, bytes }: InputFile, settings: AnalyzeSettings): Line[] {
  const type = settings.mediaType ?? mediaTypeOf(path, bytes);
  let cut: CutBody;
  try {
    cut = cutBody(type, bytes, limits);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return [{ file: path, ...judged(bytes, settings), error: error.problem }];
  }
  const found = [
    ...cut.pieces.flatMap((piece) =>
      readPiece(piece, settings).map((line) => ({ index: piece.index, line })),
    ),
    ...cut.problems.map(({ index, problem }) => ({ index, line: { error: problem } })),
  ].sort((a, b) => a.index - b.index);
  return found.map(({ line }, part) => ({ file: path, ...(found.length === 1 ? {} : { part }), ...line }));
}

type Read = Line extends infer L ? (L extends Line ? Omit<L, 'file' | 'part'> : never) : never;

function readPiece({ bytes, contentType }: Piece, settings: AnalyzeSettings): Read[] {
  const { push, feed } = settings;
  const verdict = judged(bytes, settings);
  if (verdict.valid === false) return [{ ...idOf(uriIn(bytes), feed), ...verdict }];
  const receivedAt = new Date().toISOString();
  return parseRecord({ contentType, bytes, push, feed, receivedAt }).map((part) => ({
    ...verdict,
    ...readPart(part, feed),
  }));
}

function readPart(part: Part, feed: FeedFacts): Read {
  if ('problem' in part) return { ...idOf(part.uri, feed), error: part.problem };
  return { ...idOf(part.copy.uri, feed), ...part.copy };
}

const idOf = (uri: string | undefined, feed: FeedFacts) =>
  uri === undefined ? {} : { id: itemId(feed.id, uri) };

type Verdict =
  | { readonly valid?: true }
  | { readonly valid: false; readonly error: FieldProblem; readonly errors: readonly FieldProblem[] };

function judged(bytes: Uint8Array, { strictNinjs }: AnalyzeSettings): Verdict {
  if (strictNinjs === undefined) return {};
  const errors = strictNinjsProblems(strictNinjs, bytes);
  const [error] = errors;
  return error === undefined ? { valid: true } : { valid: false, error, errors };
}

/** The uri of an object that was refused before it was read. */
function uriIn(bytes: Uint8Array): string | undefined {
  try {
    const { uri } = JSON.parse(new TextDecoder().decode(bytes)) as { uri?: unknown };
    return typeof uri === 'string' && uri !== '' ? uri : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
