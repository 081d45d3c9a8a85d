import * as z from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** The fields of an object as parameters of a query. */
export function parametersOf(schema: z.ZodObject): Parameter[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description = '', ...plain } = asJson(field) as JsonSchema & { readonly description?: string };
    return {
      name,
      in: 'query',
      required: !z.safeParse(field, undefined).success,
      description,
      schema: plain,
    };
  });
}

/** As JSON Schema 2020-12, which is that of OpenAPI 3.1; what a client sends is described as it is understood. */
export function asJson(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return plain as JsonSchema;
}
