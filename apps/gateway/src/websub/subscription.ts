import * as z from 'zod';
import { backoff } from '../pull/pull-schedule.js';

/** What was asked of a hub; written by whoever has the feed's lease. Times in ms. */
const intentSchema = z.object({
  /** Of the feed's settings: other settings are another subscription. */
  settings: z.string(),
  mode: z.enum(['subscribe', 'unsubscribe']),
  topic: z.string(),
  hub: z.string(),
  token: z.string(),
  leaseSeconds: z.number(),
  requestedAt: z.number(),
  /** Requests in a row that no verification followed. */
  tries: z.number(),
  /** Not asked again before. */
  nextAt: z.number(),
});
export type Intent = z.infer<typeof intentSchema>;

/** What the hub has said to it; written by whichever gateway the hub reached. */
const verdictSchema = z.object({
  topic: z.string(),
  at: z.number(),
  /** The subscription ends then; 0: it was denied. */
  leaseUntil: z.number(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const readIntent = (text: string | null) => readAs(intentSchema, text);
export const readVerdict = (text: string | null) => readAs(verdictSchema, text);

function readAs<Value>(schema: z.ZodType<Value>, text: string | null): Value | undefined {
  if (text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const minute = 60_000;
/** A hub that has denied may think otherwise later, not soon. */
const afterDenialMs = 6 * 60 * minute;
/** A hub verifies within seconds; later than this it is somebody else. */
const verifiedWithinMs = 60 * minute;

/** When a subscription is to be asked for (again): a fifth of its time before its end, so that one lost day costs nothing. */
export function dueAt(intent: Intent | undefined, verdict: Verdict | undefined, settings: string): number {
  if (intent === undefined || intent.settings !== settings || intent.mode !== 'subscribe') return 0;
  if (!answers(verdict, intent)) return intent.nextAt;
  if (verdict.leaseUntil === 0) return verdict.at + afterDenialMs;
  return verdict.at + 0.8 * (verdict.leaseUntil - verdict.at);
}

/** Whether the verdict is on this request. */
export function answers(verdict: Verdict | undefined, intent: Intent): verdict is Verdict {
  return verdict !== undefined && verdict.topic === intent.topic && verdict.at >= intent.requestedAt;
}

/** How often it was asked without answer, with the request that is now made, and when it may be asked again. */
export function nextTry(
  intent: Intent | undefined,
  verdict: Verdict | undefined,
  now: number,
  random: () => number = Math.random,
): Pick<Intent, 'tries' | 'nextAt'> {
  const answered = intent === undefined || answers(verdict, intent);
  const tries = answered ? 1 : intent.tries + 1;
  return { tries, nextAt: now + minute + backoff(tries, minute, 0, random) };
}

/** What a hub asks at the callback (W3C WebSub, 5.2 and 5.3). */
export interface Question {
  readonly mode: string;
  readonly topic: string;
  readonly challenge: string;
  readonly leaseSeconds: number | undefined;
}

/** The question in a query, or undefined for anything else. */
export function readQuestion(query: Readonly<Record<string, unknown>>): Question | undefined {
  const text = (name: string) => {
    const value = query[`hub.${name}`];
    return typeof value === 'string' && value.length <= 2048 ? value : '';
  };
  const seconds = text('lease_seconds');
  const question = { mode: text('mode'), topic: text('topic'), challenge: text('challenge') };
  const isWhole = question.topic !== '' && (question.mode === 'denied' || question.challenge !== '');
  if (!isWhole) return undefined;
  return { ...question, leaseSeconds: /^\d{1,9}$/.test(seconds) ? Number(seconds) : undefined };
}

/** Whether we did ask for what the hub asks about. */
export function isIntended(question: Question, intent: Intent, now: number): boolean {
  if (question.topic !== intent.topic) return false;
  if (question.mode === 'denied') return intent.mode === 'subscribe';
  return question.mode === intent.mode && now - intent.requestedAt < verifiedWithinMs;
}

/** What is remembered of the hub's answer to a request to subscribe. */
export function verdictOf(question: Question, intent: Intent, now: number): Verdict {
  const seconds = question.leaseSeconds ?? intent.leaseSeconds;
  return { topic: intent.topic, at: now, leaseUntil: question.mode === 'denied' ? 0 : now + seconds * 1000 };
}
