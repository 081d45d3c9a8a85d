/**
 * Every way in which input can be wrong, one closed list for the gateway's answers and for dead letters.
 * The HTTP status is the one of a whole request that has nothing else in it.
 */
export const problemCodes = {
  unreadable: { status: 400, title: 'The body cannot be read' },
  unauthorized: { status: 401, title: 'No key, or one that is not valid' },
  forbidden: { status: 403, title: 'This key belongs to another feed' },
  'unknown-feed': { status: 404, title: 'No such feed' },
  'not-found': { status: 404, title: 'Nothing is here' },
  gone: { status: 410, title: 'This item was killed' },
  'too-large': { status: 413, title: 'Larger than the limit' },
  'too-many-items': { status: 413, title: 'More items than the limit' },
  'too-deep': { status: 422, title: 'Nested deeper than the limit' },
  'unsupported-type': { status: 415, title: 'This content type is not read here' },
  invalid: { status: 422, title: 'A field is missing or wrong' },
  empty: { status: 422, title: 'Neither headline nor body' },
  'bad-request': { status: 400, title: 'A parameter is wrong' },
  'too-busy': { status: 429, title: 'Too much at once' },
  unavailable: { status: 503, title: 'A server that this needs is not reachable' },
  bug: { status: 500, title: 'A fault of ours' },
  refused: { status: 422, title: 'Refused by the index' },
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** One thing wrong with one field: which, and why. */
export interface FieldProblem {
  readonly code: ProblemCode;
  /** Name or path of the field; empty for the item as a whole. */
  readonly field: string;
  readonly detail: string;
}

/** RFC 9457, media type application/problem+json. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
}

export function problem(errors: readonly [FieldProblem, ...FieldProblem[]]): Problem {
  const { status, title } = problemCodes[errors[0].code];
  return { type: `urn:slugline:problem:${errors[0].code}`, title, status, detail: errors[0].detail, errors };
}
