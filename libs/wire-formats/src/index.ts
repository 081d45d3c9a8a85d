export { BodyError } from './body-error.js';
export { readableType, readableTypes } from './content-type.js';
export { type CutBody, type CutLimits, type CutProblem, cutBody, type Piece } from './cut-body.js';
export { heldUntil } from './draft-times.js';
export { type Format, formats } from './format-reader.js';
export { strictNinjsProblems, strictNinjsVersions } from './ninjs/strict/strict-ninjs.js';
export { parseRecord, type RawRecord } from './parse-record.js';
export type { FeedFacts, Part, Peeked, PeekedPart } from './parts.js';
export { peekPiece } from './peek-piece.js';
