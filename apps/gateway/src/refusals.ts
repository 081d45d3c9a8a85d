import { type FieldProblem, type ProblemCode, problem, problemCodes } from '#libs/contracts';
import { ProblemError } from '#libs/service';

/** A problem of one item of a body, or of the request when it has no index. */
export interface PlacedProblem extends FieldProblem {
  readonly index?: number;
}

type Headers = Readonly<Record<string, string>>;

/** The answer to a request as a whole that cannot be taken, for one reason. */
export function refusal(code: ProblemCode, field: string, detail: string, headers?: Headers): ProblemError {
  return new ProblemError(problem([{ code, field, detail }]), headers);
}

/**
 * The answer to a body in which nothing can be taken. Its status is the one that all its problems share,
 * else 422; `errors` has each with the index of its item.
 */
export function nothingAcceptable(errors: readonly [PlacedProblem, ...PlacedProblem[]]): ProblemError {
  const base = problem(errors);
  const codes = new Set(errors.map(({ code }) => code));
  if (codes.size === 1) return new ProblemError({ ...base, status: problemCodes[errors[0].code].status });
  return new ProblemError({ ...base, status: 422, title: 'Nothing in it can be taken' });
}
