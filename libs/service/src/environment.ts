import * as z from 'zod';

/** Names of a service's settings, read from the environment and checked before anything starts. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads a config from an environment; throws ConfigError with every wrong value in one message. */
export function readConfig<Config>(
  name: string,
  schema: z.ZodType<Config, unknown>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  // An empty variable means "not set", as in a shell or a compose file.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${wrong(issue, given)}`);
  throw new ConfigError(`${name}: the environment is wrong:\n${[...new Set(lines)].join('\n')}`);
}

function wrong(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const variable = issue.path.join('.') || 'environment';
  if (given[variable] === undefined && issue.path.length > 0)
    return `${variable} is not set: ${issue.message}`;
  return `${variable}: ${issue.message}`;
}
