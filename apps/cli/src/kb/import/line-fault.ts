/** A line that cannot be taken: the field, and what is wrong with it. */
export class LineFault extends Error {
  override readonly name = 'LineFault';

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
  }
}

/** The text as JSON; throws LineFault. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new LineFault('line', `it is no JSON (${error.message})`);
  }
}

/** The members of an object; throws LineFault that names the field. */
export function membersOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new LineFault(field, `expected an object, got ${kindOf(value)}`);
}

/** The texts of a list, none where it is absent; throws LineFault that names the field. */
export function textsOf(value: unknown, field: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new LineFault(field, `expected a list of texts, got ${kindOf(value)}`);
}

export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
