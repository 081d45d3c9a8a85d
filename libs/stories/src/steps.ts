/** Work that may be left and gone on with; in between nothing else may touch what it works on. */
export type Steps<Result> = Generator<void, Result>;

export function toItsEnd<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
