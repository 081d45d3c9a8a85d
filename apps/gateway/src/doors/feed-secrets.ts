import type { Feed, FromEnvironment } from '#libs/contracts';

/** Gives a variable of the environment; undefined when it is not set. */
export type Variable = (name: string) => string | undefined;

/** Header values with the variables they name filled in; a variable that is not set is left out (see `missingFor`). */
export function filledHeaders(
  headers: Readonly<Record<string, string | FromEnvironment>>,
  variable: Variable,
): Record<string, string> {
  const filled = Object.entries(headers).map(
    ([name, value]) => [name, typeof value === 'string' ? value : (variable(value.env) ?? '')] as const,
  );
  return Object.fromEntries(filled);
}

/** What a feed needs for its door and the environment does not have: names of variables. */
export function missingFor(feed: Feed, variable: Variable): string[] {
  return needsOf(feed).filter((name) => variable(name) === undefined);
}

function needsOf({ kind, pull, websub }: Feed): string[] {
  if (kind === 'pull' && pull !== undefined) {
    const named = Object.values(pull.headers).flatMap((value) =>
      typeof value === 'string' ? [] : [value.env],
    );
    return ['REDIS_URL', ...new Set(named)];
  }
  if (kind === 'websub' && websub !== undefined)
    return ['REDIS_URL', 'GATEWAY_PUBLIC_URL', websub.secret.env];
  return [];
}
