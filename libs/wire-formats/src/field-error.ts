import type { FieldProblem, ProblemCode } from '#libs/contracts';

/** One field of one item is missing or wrong; caught where the item is read. */
export class FieldError extends Error {
  override readonly name = 'FieldError';

  constructor(readonly problem: FieldProblem) {
    super(problem.detail);
  }
}

export const fieldError = (field: string, detail: string, code: ProblemCode = 'invalid') =>
  new FieldError({ code, field, detail });

/** What kind of value came instead, in the words of JSON. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
