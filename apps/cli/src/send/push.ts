import { setTimeout as sleep } from 'node:timers/promises';
import type { FieldProblem, Problem } from '#libs/contracts';
import { CommandError } from '../exit-codes.js';

export interface ItemAnswer {
  readonly index: number;
  readonly uri?: string;
  readonly id?: string;
  readonly error?: FieldProblem;
}

export interface PushAnswer {
  readonly accepted: number;
  readonly rejected: number;
  readonly items: readonly ItemAnswer[];
}

export interface Push {
  readonly gateway: string;
  readonly feed: string;
  readonly key: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** How long an answer that asks to come again (429, 503, a feed not yet known) is followed. */
  readonly patienceMs?: number;
  /** The feed was added to the feeds file just now: the gateway sees it within 2 s, until then 404 is followed too. */
  readonly freshFeed?: boolean;
}

const comeAgain = new Set([429, 503]);

/**
 * Pushes one body and answers what became of each item. A body refused as a whole counts its items as rejected;
 * throws a CommandError where the request itself cannot work (no gateway, wrong key).
 */
export async function push(request: Push): Promise<PushAnswer> {
  const deadline = Date.now() + (request.patienceMs ?? 60_000);
  for (;;) {
    const response = await post(request);
    if (response.status === 202) return (await response.json()) as PushAnswer;
    const problem = (await response.json()) as Problem & { errors: (FieldProblem & { index?: number })[] };
    const again = comeAgain.has(response.status) || (request.freshFeed && response.status === 404);
    if (again && Date.now() < deadline) {
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
      continue;
    }
    if (isOfItems(problem)) return allRejected(problem.errors);
    throw failure(request, response.status, problem);
  }
}

/** Every item was refused, each for a reason of its own; other problems are those of the request. */
const isOfItems = ({ errors }: { errors?: readonly { index?: number }[] }) =>
  errors !== undefined && errors.length > 0 && errors.every(({ index }) => index !== undefined);

function allRejected(errors: readonly (FieldProblem & { index?: number })[]): PushAnswer {
  const items = errors.map((error, position) => ({ index: error.index ?? position, error }));
  return { accepted: 0, rejected: items.length, items };
}

async function post({ gateway, feed, key, contentType, body, query }: Push): Promise<Response> {
  const url = new URL(`/v1/feeds/${encodeURIComponent(feed)}/items`, gateway);
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) url.searchParams.set(name, value);
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': contentType },
      body: Buffer.from(body),
    });
  } catch (error) {
    throw new CommandError('unreachable', `no gateway at ${gateway}: is the stack up? (slugline up)`, {
      cause: error,
    });
  }
}

function failure({ feed }: Push, status: number, problem: Problem): CommandError {
  const details = problem.errors?.map(({ field, detail }) => (field ? `${field}: ${detail}` : detail)) ?? [
    problem.detail,
  ];
  return new CommandError(
    status === 503 ? 'unreachable' : 'failed',
    `feed ${feed}: ${status} ${problem.title}: ${details.join('; ')}`,
  );
}
