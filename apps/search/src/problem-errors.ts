import { type FieldProblem, problem } from '#libs/contracts';
import { ProblemError } from '#libs/service';

/** The parameters are wrong: which, and why. */
export const wrongParameters = (errors: readonly [FieldProblem, ...FieldProblem[]]) =>
  new ProblemError(problem(errors));

/** Not there, or not to be known of: withheld, under embargo and expired items get the same answer. */
export const notFound = (field: string, detail: string) =>
  new ProblemError(problem([{ code: 'not-found', field, detail }]));

/** A killed item, with its id and the time of the kill as members of their own. */
export function gone(id: string, killedAt: string): ProblemError {
  const body = problem([{ code: 'gone', field: 'id', detail: `item ${id} was killed at ${killedAt}` }]);
  return new ProblemError({ ...body, id, killedAt } as typeof body);
}

/** Elasticsearch does not answer, or not in time. */
export const unavailable = (reason: string, retryAfterSeconds = 5) =>
  new ProblemError(problem([{ code: 'unavailable', field: '', detail: `elasticsearch: ${reason}` }]), {
    'retry-after': String(retryAfterSeconds),
  });

export const tooBusy = (reason: string) =>
  new ProblemError(problem([{ code: 'too-busy', field: '', detail: reason }]), { 'retry-after': '1' });
