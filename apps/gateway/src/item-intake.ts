import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FieldProblem, itemId } from '#libs/contracts';
import { type Log, type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { BodyError, cutBody, type PeekedPart, type Piece, peekPiece } from '#libs/wire-formats';
import type { BodyLimits } from './config.js';
import type { GatewayMetrics } from './gateway-metrics.js';
import { itemRecord, type RequestFacts } from './item-records.js';
import { nothingAcceptable, refusal } from './refusals.js';
import { traceIdOf } from './trace-context.js';

export interface Push extends RequestFacts {
  readonly contentType: string;
  /** Unpacked. */
  readonly body: Buffer;
}

export type ItemAnswer =
  | { readonly index: number; readonly uri: string; readonly id: string }
  | { readonly index: number; readonly error: FieldProblem };

/** The body of a 202. */
export interface PushAnswer {
  readonly accepted: number;
  readonly rejected: number;
  readonly items: readonly ItemAnswer[];
}

interface Judged {
  readonly answer: ItemAnswer;
  readonly record?: OutgoingRecord;
}

export interface IntakeParts {
  readonly limits: Omit<BodyLimits, 'bodyBytes'>;
  /** Answers when all in-sync replicas have the records. */
  readonly send: (records: readonly OutgoingRecord[]) => Promise<void>;
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
    const items = judged.map(({ answer }) => answer);
    this.#report(push, items);
    const records = judged.flatMap(({ record }) => (record === undefined ? [] : [record]));
    if (records.length === 0) throw nothingAcceptable(errorsOf(items));
    await this.#send(push, records);
    this.parts.metrics.items(push.feed, 'accepted', records.length);
    return { accepted: records.length, rejected: items.length - records.length, items };
  }

  async #judge(push: Push): Promise<readonly Judged[]> {
    const { pieces, problems } = this.#cut(push);
    const judged: Judged[] = problems.map(({ index, problem }) => ({ answer: { index, error: problem } }));
    let since = performance.now();
    for (const piece of pieces) {
      judged.push(judge(piece, push));
      if (performance.now() - since > sliceMs) {
        await nextTurn();
        since = performance.now();
      }
    }
    return judged.sort((a, b) => a.answer.index - b.answer.index);
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

  async #send(push: Push, records: readonly OutgoingRecord[]): Promise<void> {
    try {
      await this.parts.send(records);
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

function judge(piece: Piece, push: Push): Judged {
  const { index } = piece;
  const [peek] = peekPiece(piece, push.push) as [PeekedPart];
  if ('problem' in peek) return { answer: { index, error: peek.problem } };
  if (peek.empty) return { answer: { index, error: emptyItem } };
  const id = itemId(push.feed, peek.uri);
  return { answer: { index, uri: peek.uri, id }, record: itemRecord(id, piece, push) };
}

const emptyItem: FieldProblem = { code: 'empty', field: '', detail: 'has neither headline nor body' };

function errorsOf(items: readonly ItemAnswer[]) {
  const errors = items.flatMap((item) => ('error' in item ? [{ index: item.index, ...item.error }] : []));
  const [first = { code: 'empty' as const, field: 'body', detail: 'holds no item' }, ...more] = errors;
  return [first, ...more] as const;
}
