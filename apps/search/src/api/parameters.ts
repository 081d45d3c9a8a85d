import * as z from 'zod';
import type { FieldProblem } from '#libs/contracts';

/** Values given as `a=1&a=2`, as `a=1,2`, or both. */
export function listOf<Item extends z.ZodType>(item: Item, most = 50) {
  return z.preprocess(splitList, z.array(item).max(most).default([]));
}

function splitList(value: unknown): unknown {
  if (value === undefined) return undefined;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const parts = given.flatMap((part) => (typeof part === 'string' ? part.split(',') : [part]));
  const trimmed = parts.map((part) => (typeof part === 'string' ? part.trim() : part));
  return [...new Set(trimmed.filter((part) => part !== ''))];
}

export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most));

const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;
const isoMoment = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO 8601; a date alone begins at midnight, and without a zone it is UTC. Becomes ISO 8601 in UTC with milliseconds. */
export const moment = z
  .string()
  .transform((text, context) => {
    // In a query string a plus that was not encoded arrives as a blank.
    const given = text.trim().replace(/ (?=\d{2}:?\d{2}$)/, '+');
    const zoned = given.length > 10 && !zone.test(given) ? `${given}Z` : given;
    const ms = isoMoment.test(given) ? Date.parse(zoned) : Number.NaN;
    if (Number.isNaN(ms)) {
      context.addIssue({
        code: 'custom',
        message: `expected a time in ISO 8601, got ${JSON.stringify(text)}`,
      });
      return z.NEVER;
    }
    return new Date(ms).toISOString();
  })
  .pipe(z.iso.datetime({ precision: 3 }));

export type ParameterOutcome<Output> =
  | { readonly parameters: Output }
  | { readonly problems: readonly [FieldProblem, ...FieldProblem[]] };

/** Checks what a client sent; every wrong or unknown parameter is named with its reason. */
export function readParameters<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): ParameterOutcome<z.output<Schema>> {
  const outcome = schema.safeParse(given);
  if (outcome.success) return { parameters: outcome.data };
  const [first, ...others] = outcome.error.issues.flatMap(problemsOf);
  if (first === undefined) throw outcome.error;
  return { problems: [first, ...others] };
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => badParameter(key, `there is no parameter ${JSON.stringify(key)} here`));
  }
  const field = issue.path.filter((step) => typeof step === 'string').join('.');
  const twice = issue.code === 'invalid_type' && issue.message.endsWith('received array');
  return [badParameter(field, twice ? 'expected one value, got several' : issue.message)];
}

export const badParameter = (field: string, reason: string): FieldProblem => ({
  code: 'bad-request',
  field,
  detail: field === '' ? reason : `${field}: ${reason}`,
});
