import type { FieldProblem } from '#libs/contracts';
import { kindOf } from '../../field-error.js';
import { checkGeojson } from './check-geojson.js';
import type { Format, ObjectShape, Shape } from './shape.js';

/** Under which name, and how strictly, a document is judged. */
export interface Judgement {
  /** Such as `ninjs 1.1`, for the reasons. */
  readonly standard: string;
  /** Whether dates and addresses must be such, or only strings. */
  readonly formats: boolean;
}

/** Everything in a value that breaks a shape, field by field, in the order of the value. */
export function checkShape(value: unknown, shape: Shape, judgement: Judgement, field = ''): FieldProblem[] {
  switch (shape.kind) {
    case 'object':
      return checkObject(value, shape, judgement, field);
    case 'array':
      if (!Array.isArray(value)) return wrong(field, `expected an array, got ${kindOf(value)}`);
      return value.flatMap((entry, at) => checkShape(entry, shape.items, judgement, `${field}[${at}]`));
    case 'either':
      return checkEither(value, shape.shapes, judgement, field);
    case 'later':
      return checkShape(value, shape.shape(), judgement, field);
    case 'geojson':
      return checkGeojson(value, field);
    case 'string':
      return checkString(value, shape, judgement, field);
    default:
      return checkNumber(value, shape, field);
  }
}

export const wrong = (field: string, detail: string): FieldProblem[] => [{ code: 'invalid', field, detail }];

const pathOf = (field: string, key: string) => (field === '' ? key : `${field}.${key}`);

function checkObject(
  value: unknown,
  shape: ObjectShape,
  judgement: Judgement,
  field: string,
): FieldProblem[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return wrong(field, `expected an object, got ${kindOf(value)}`);
  }
  const missing = (shape.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .flatMap((key) => wrong(pathOf(field, key), `missing: ${judgement.standard} requires it`));
  const problems = Object.entries(value).flatMap(([key, inner]) => {
    const own = shapeOf(shape, key);
    if (own !== undefined) return checkShape(inner, own, judgement, pathOf(field, key));
    return shape.open ? [] : wrong(pathOf(field, key), `${judgement.standard} has no such key here`);
  });
  return [...missing, ...problems, ...checkOneOf(value, shape.oneOf, field)];
}

function shapeOf({ keys, patterns = [] }: ObjectShape, key: string): Shape | undefined {
  if (Object.hasOwn(keys, key)) return keys[key];
  return patterns.find(([pattern]) => pattern.test(key))?.[1];
}

function checkOneOf(
  value: object,
  groups: readonly (readonly string[])[] | undefined,
  field: string,
): FieldProblem[] {
  const fits = (group: readonly string[]) => group.filter((key) => Object.hasOwn(value, key)).length === 1;
  if (groups === undefined || groups.some(fits)) return [];
  const wanted = groups.map((group) => group.join(' and ')).join(', or of ');
  return wrong(field, `expected exactly one of ${wanted}`);
}

function checkEither(
  value: unknown,
  shapes: readonly Shape[],
  judgement: Judgement,
  field: string,
): FieldProblem[] {
  const tried = shapes.map((shape) => checkShape(value, shape, judgement, field));
  if (tried.some((problems) => problems.length === 0)) return [];
  // The last is the fullest description: its reasons say most.
  return tried.at(-1) ?? [];
}

function checkString(
  value: unknown,
  { format, among, pattern }: Extract<Shape, { kind: 'string' }>,
  judgement: Judgement,
  field: string,
): FieldProblem[] {
  if (typeof value !== 'string') return wrong(field, `expected a string, got ${kindOf(value)}`);
  const shown = `"${value.toWellFormed().slice(0, 40)}"`;
  if (among !== undefined && !among.includes(value)) {
    return wrong(field, `expected one of ${among.join(', ')}, got ${shown}`);
  }
  if (pattern !== undefined && !pattern.test(value)) {
    return wrong(field, `expected a date such as 2024, 2024-02, 2024-02-29 or with a time, got ${shown}`);
  }
  if (format === undefined || !judgement.formats || formats[format].test(value)) return [];
  return wrong(field, `expected ${examples[format]}, got ${shown}`);
}

/** RFC 3339, and the part of RFC 3986 that no address goes without: a scheme, and no white space. */
const formats: Readonly<Record<Format, RegExp>> = {
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
};
const examples: Readonly<Record<Format, string>> = {
  'date-time': 'a date-time such as 2018-04-05T09:00:00Z',
  uri: 'a URI with its scheme, such as urn:example:1',
};

function checkNumber(
  value: unknown,
  { kind, min, max }: Extract<Shape, { kind: 'number' | 'integer' }>,
  field: string,
): FieldProblem[] {
  const wanted = kind === 'integer' ? 'a whole number' : 'a number';
  const range = min === undefined ? '' : ` from ${min} to ${max}`;
  if (typeof value !== 'number') return wrong(field, `expected ${wanted}${range}, got ${kindOf(value)}`);
  const whole = kind !== 'integer' || Number.isInteger(value);
  if (whole && value >= (min ?? value) && value <= (max ?? value)) return [];
  return wrong(field, `expected ${wanted}${range}, got ${value}`);
}
