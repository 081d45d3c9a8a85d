import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FieldProblem, Lane, PushFacts } from '#libs/contracts';
import { type Log, type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { BodyError, cutBody, type PeekedPart, type Piece, peekPiece } from '#libs/wire-formats';
import type { BodyLimits } from './config.js';
import type { GatewayMetrics } from './gateway-metrics.js';
import type { RequestFacts } from './item-records.js';
import { type ItemAnswer, type JudgedPiece, judgePiece } from './judge-piece.js';
import { nothingAcceptable, refusal } from './refusals.js';
import { traceIdOf } from './trace-context.js';

export interface Push extends RequestFacts {
  readonly contentType: string;
  /** Unpacked. */
  readonly body: Buffer;
}

/** The body of a 202. */
export interface PushAnswer {
  readonly accepted: number;
  readonly rejected: number;
  readonly items: readonly ItemAnswer[];
}

export interface IntakeParts {
  readonly limits: Omit<BodyLimits, 'bodyBytes'>;
  /** Answers when all in-sync replicas have the records. */
  readonly send: (lane: Lane, records: readonly OutgoingRecord[]) => Promise<void>;
  /** The urgency that a feed's items have unless they say another. */
  readonly urgencyOf?: (feed: string) => number | undefined;
  /** Default: in place. */
  readonly peek?: (piece: Piece, push: PushFacts) => readonly PeekedPart[] | Promise<readonly PeekedPart[]>;
  readonly metrics: GatewayMetrics;
  readonly log: Log;
}

/** Work on one body gives way to other requests after so many ms. */
const sliceMs = 10;

/** Turns a body into records on `wire.raw` and answers for each item what became of it. */
export class ItemIntake {
  constructor(private readonly parts: IntakeParts) {}

  /** Throws ProblemError when nothing was taken; what it returns is on all in-sync replicas. */
  async take(push: Push): Promise<PushAnswer> {
    const judged = await this.#judge(push);
    const items = judged.flatMap(({ answers }) => answers);
    this.#report(push, items);
    const accepted = items.filter((item) => 'id' in item).length;
    if (accepted === 0) throw nothingAcceptable(errorsOf(items));
    await this.#send(push, judged);
    this.parts.metrics.items(push.feed, 'accepted', accepted);
    return { accepted, rejected: items.length - accepted, items };
  }

  async #judge(push: Push): Promise<readonly JudgedPiece[]> {
    const { pieces, problems } = this.#cut(push);
    const { peek = peekPiece, urgencyOf } = this.parts;
    const urgency = urgencyOf?.(push.feed);
    const judged: JudgedPiece[] = problems.map(({ index, problem }) => ({
      answers: [{ index, error: problem }],
    }));
    let since = performance.now();
    for (const piece of pieces) {
      const peeked = await peek(piece, push.push);
      judged.push(judgePiece(piece, peeked, push, { urgency, items: this.parts.limits.items }));
      if (performance.now() - since > sliceMs) {
        await nextTurn();
        since = performance.now();
      }
    }
    return judged.sort((a, b) => (a.answers[0]?.index ?? 0) - (b.answers[0]?.index ?? 0));
  }

  #cut(push: Push) {
    try {
      return cutBody(push.contentType, push.body, this.parts.limits);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      this.#logRefused(push, undefined, error.problem);
      throw nothingAcceptable([error.problem]);
    }
  }

  async #send(push: Push, judged: readonly JudgedPiece[]): Promise<void> {
    const records = judged.flatMap(({ record }) => (record === undefined ? [] : [record]));
    const lanes = Map.groupBy(records, ({ lane }) => lane);
    try {
      await Promise.all(
        [...lanes].map(([lane, own]) =>
          this.parts.send(
            lane,
            own.map(({ record }) => record),
          ),
        ),
      );
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      const facts = { ...factsOf(push), reason: error.message, items: records.length };
      this.parts.log.info(facts, 'push answered 503');
      const detail = 'Kafka does not take it now; send the whole body again, what was taken is recognised';
      throw refusal('unavailable', '', detail, { 'retry-after': '5' });
    }
  }

  #report(push: Push, items: readonly ItemAnswer[]): void {
    for (const item of items) if ('error' in item) this.#logRefused(push, item.index, item.error);
  }

  #logRefused(push: Push, index: number | undefined, { code, field }: FieldProblem): void {
    this.parts.metrics.items(push.feed, code, 1);
    this.parts.log.info({ ...factsOf(push), index, code, field }, 'item refused');
  }
}

const factsOf = ({ feed, traceparent }: Push) => ({ feed, traceId: traceIdOf(traceparent) });

function errorsOf(items: readonly ItemAnswer[]) {
  const errors = items.flatMap((item) => ('error' in item ? [{ index: item.index, ...item.error }] : []));
  const [first = { code: 'empty' as const, field: 'body', detail: 'holds no item' }, ...more] = errors;
  return [first, ...more] as const;
}
