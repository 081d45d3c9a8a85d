import { LostBatch, PoisonError, UnavailableError } from './errors.js';
import { dead, type Received, type Verdict, type WireRecord } from './stage.js';

export interface Settled<In, Out> {
  readonly record: WireRecord;
  /** Absent when it could not be decoded. */
  readonly received?: Received<In>;
  readonly verdict: Verdict<Out>;
  /** Calls of handleAll that this message alone failed in, 1 when it passed. */
  readonly attempts: number;
  readonly byBug: boolean;
}

export interface ApartRules {
  readonly tries: number;
  /** Waits between two tries of one message. */
  readonly rest: (attempt: number) => Promise<void>;
  /** Told of every bug that has used up its tries; false stops here, with the messages before it settled. */
  readonly admitBug: (error: unknown, record: WireRecord) => boolean;
  readonly onRetry: (error: unknown) => void;
}

type HandleAll<In, Out> = (batch: readonly Received<In>[]) => Promise<readonly Verdict<Out>[]>;

/**
 * Handles a batch so that one bad message never condemns its neighbours: on an unclassified error the batch is
 * halved, down to the message that does it. Returns what is settled, in order; fewer than the batch when the rules
 * stopped it. Outages and lost batches go through untouched.
 */
export async function handleApart<In, Out>(
  batch: readonly Received<In>[],
  handleAll: HandleAll<In, Out>,
  rules: ApartRules,
): Promise<Settled<In, Out>[]> {
  if (batch.length === 0) return [];
  try {
    return await inOneGo(batch, handleAll);
  } catch (error) {
    if (isNoBug(error)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only) return handleAlone(only, handleAll, rules, error);
    rules.onRetry(error);
  }
  const half = Math.ceil(batch.length / 2);
  const left = await handleApart(batch.slice(0, half), handleAll, rules);
  if (left.length < half) return left;
  return [...left, ...(await handleApart(batch.slice(half), handleAll, rules))];
}

const isNoBug = (error: unknown) => error instanceof UnavailableError || error instanceof LostBatch;

async function inOneGo<In, Out>(
  batch: readonly Received<In>[],
  handleAll: HandleAll<In, Out>,
): Promise<Settled<In, Out>[]> {
  const verdicts = await handleAll(batch);
  if (verdicts.length !== batch.length || verdicts.some((verdict) => verdict.length === 0)) {
    throw new Error(
      `handleAll gave ${verdicts.length} verdicts for ${batch.length} messages, or an empty one`,
    );
  }
  return batch.map((received, index) => ({
    record: received.record,
    received,
    verdict: verdicts[index] as Verdict<Out>,
    attempts: 1,
    byBug: false,
  }));
}

async function handleAlone<In, Out>(
  message: Received<In>,
  handleAll: HandleAll<In, Out>,
  rules: ApartRules,
  first: unknown,
): Promise<Settled<In, Out>[]> {
  const { record } = message;
  let error = first;
  for (let attempt = 1; ; attempt += 1) {
    if (error instanceof PoisonError) {
      return [{ record, verdict: [dead(error.code, error.message)], attempts: attempt, byBug: false }];
    }
    if (attempt >= rules.tries) break;
    rules.onRetry(error);
    await rules.rest(attempt);
    try {
      return await inOneGo([message], handleAll);
    } catch (again) {
      if (isNoBug(again)) throw again;
      error = again;
    }
  }
  if (!rules.admitBug(error, record)) return [];
  return [{ record, verdict: [dead('bug', bugReason(error))], attempts: rules.tries, byBug: true }];
}

/** Name, message and the first lines of the stack: enough to find the place, short enough for a header. */
export function bugReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 3);
  return [`${error.name}: ${error.message}`, ...place.map((line) => line.trim())].join(' | ').slice(0, 1000);
}
