/** What a value must be under a version of a standard, as far as IPTC's schemas say it. */
export type Shape =
  | {
      readonly kind: 'string';
      readonly format?: Format;
      readonly among?: readonly string[];
      readonly pattern?: RegExp;
    }
  | { readonly kind: 'number' | 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'array'; readonly items: Shape }
  | ObjectShape
  /** The first of several that fits. */
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }
  /** Looked up when it is needed, for what holds others of its own kind. */
  | { readonly kind: 'later'; readonly shape: () => Shape }
  | { readonly kind: 'geojson' };

export type Format = 'uri' | 'date-time';

export interface ObjectShape {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  /** Keys by their beginning; as in the schemas, what follows the match may be anything. */
  readonly patterns?: readonly (readonly [RegExp, Shape])[];
  readonly required?: readonly string[];
  /** Other keys are no fault. */
  readonly open?: boolean;
  /** At least one of these groups must have exactly one of its keys. */
  readonly oneOf?: readonly (readonly string[])[];
}

export const string = { kind: 'string' } as const;
export const uri = { kind: 'string', format: 'uri' } as const;
export const time = { kind: 'string', format: 'date-time' } as const;
export const number = { kind: 'number' } as const;
export const integer = { kind: 'integer' } as const;
export const geojson = { kind: 'geojson' } as const;
export const among = (...values: string[]): Shape => ({ kind: 'string', among: values });
export const between = (min: number, max: number): Shape => ({ kind: 'integer', min, max });
export const list = (items: Shape): Shape => ({ kind: 'array', items });
export const object = (
  keys: Readonly<Record<string, Shape>>,
  rules: Omit<ObjectShape, 'kind' | 'keys'> = {},
): ObjectShape => ({ kind: 'object', keys, ...rules });
/** The same shape for several keys. */
export const each = (names: string, shape: Shape): Record<string, Shape> =>
  Object.fromEntries(names.split(' ').map((name) => [name, shape]));
