import type { FieldProblem, ProblemCode } from '#libs/contracts';

/** A body that cannot be read as a whole: not one item of it can be taken. */
export class BodyError extends Error {
  override readonly name = 'BodyError';

  constructor(readonly problem: FieldProblem) {
    super(problem.detail);
  }
}

export const bodyError = (code: ProblemCode, detail: string, field = '') =>
  new BodyError({ code, field, detail });
