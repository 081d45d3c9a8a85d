import { type FieldProblem, type Problem, type ProblemCode, problem, problemCodes } from '#libs/contracts';
import { ProblemError } from '#libs/service';

/** A problem of one item of a body, or of the request when it has no index. */
export interface PlacedProblem extends FieldProblem {
  readonly index?: number;
}

type Headers = Readonly<Record<string, string>>;
type Problems = readonly [PlacedProblem, ...PlacedProblem[]];

/** The answer that names each of these problems; its status is the one of the first. */
export function refusedFor(errors: Problems, headers?: Headers): ProblemError {
  const [{ field, detail }] = errors;
  const told = field === '' ? detail : `${field}: ${detail}`;
  return new ProblemError({ ...problem(errors), detail: told }, headers);
}

/** The answer to a request as a whole that cannot be taken, for one reason. */
export function refusal(code: ProblemCode, field: string, detail: string, headers?: Headers): ProblemError {
  return refusedFor([{ code, field, detail }], headers);
}

/**
 * The answer to a body in which nothing can be taken: `errors` has each problem with the index of its item. A lone
 * problem gives its own status, a body of which no part can be read 400, several things wrong 422.
 */
export function nothingAcceptable(errors: Problems): ProblemError {
  const unreadable = errors.every(({ code }) => code === 'unreadable');
  if (errors.length === 1 || unreadable) return refusedFor(errors);
  return new ProblemError({
    ...problem(errors),
    type: 'urn:slugline:problem:invalid',
    title: 'Nothing in it can be taken',
    status: problemCodes.invalid.status,
    detail: `${errors.length} items, each with a problem; errors names them`,
  });
}

/** What Fastify and Nest refuse by themselves, in our words. */
const codesOfStatus: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-busy',
  500: 'bug',
  503: 'unavailable',
};

/** The problem for an error of the framework that has only a status and a sentence. */
export function problemOfStatus(status: number, detail: string): Problem {
  const code = codesOfStatus[status] ?? 'unreadable';
  return { ...problem([{ code, field: '', detail }]), status };
}
