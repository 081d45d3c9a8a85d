import type * as z from 'zod';
import { wrongParameters } from '../problem-errors.js';
import { readParameters } from './parameters.js';

/** The parameters of a request, or a ProblemError that names every wrong one. */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const outcome = readParameters(schema, query);
  if ('problems' in outcome) throw wrongParameters(outcome.problems);
  return outcome.parameters;
}
