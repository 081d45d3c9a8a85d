import { deadHeaders, headers as names, topicName } from '#libs/contracts';
import { type Dead, deadLetter, type StageFacts } from './dead-letter.js';
import { bugReason, type Settled } from './handle-apart.js';
import type { OutgoingRecord } from './ports.js';
import { messageLimit, recordBytes } from './record-size.js';
import type { Outcome, WireRecord } from './stage.js';

/** One record to publish for one outcome. */
export interface PlannedRecord {
  readonly topic: string;
  readonly record: OutgoingRecord;
  /** Its dead letter, should the broker refuse it as too large; absent for dead letters. */
  readonly instead?: (reason: string) => PlannedRecord;
}

/** What is told of a dead letter in the log; never the text of an item. */
export interface DeadFacts {
  readonly code: string;
  readonly reason: string;
  readonly origin: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

export interface Plan {
  readonly records: readonly PlannedRecord[];
  /** outcome name -> how many, for the counters. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly deadLetters: readonly DeadFacts[];
}

/** The version of what a stage writes, for readers that will one day meet two. */
const schemaVersion = '1';
/** Turns the outcomes of a batch into records, checked for size: what a topic cannot take is dead-lettered. */
export function planOutcomes(facts: StageFacts, settled: readonly Settled<unknown, unknown>[]): Plan {
  const outcomes = new Map<string, number>();
  const deadLetters: DeadFacts[] = [];
  const records: PlannedRecord[] = [];
  for (const { record: from, verdict, attempts } of settled) {
    for (const outcome of verdict) {
      const planned = planOne(facts, from, outcome);
      const name = planned.dead ? 'dead' : nameOf(outcome);
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      if (planned.dead) {
        deadLetters.push(tell(from, planned.dead));
        records.push(deadLetter(facts, from, planned.dead, attempts));
      } else if (planned.record) records.push(planned.record);
    }
  }
  return { records, outcomes, deadLetters };
}

const tell = ({ topic, partition, offset, origin }: WireRecord, death: Dead): DeadFacts => ({
  code: death.code,
  reason: death.reason,
  origin: death.origin ?? origin,
  topic,
  partition,
  offset,
});

function planOne(
  facts: StageFacts,
  from: WireRecord,
  outcome: Outcome<unknown>,
): { record?: PlannedRecord; dead?: Dead } {
  if (outcome.kind === 'done') return {};
  if (outcome.kind === 'dead') return { dead: outcome };
  try {
    const record = outcome.kind === 'emit' ? emitted(facts, from, outcome) : dropped(facts, from, outcome);
    const bytes = recordBytes(record.record);
    const limit = messageLimit(record.topic);
    const instead = (reason: string) => deadLetter(facts, from, oversize(outcome, reason), 1);
    if (bytes <= limit) return { record: { ...record, instead } };
    return { dead: oversize(outcome, `${bytes} bytes on ${record.topic}, which takes ${limit}`) };
  } catch (error) {
    // A value that has no JSON form (a cycle, a BigInt), or an emit of a sink: a bug of the stage in this message.
    return { dead: { kind: 'dead', code: 'bug', reason: bugReason(error) } };
  }
}

/** The dead letter of an outcome whose record is larger than its topic takes. */
export function oversize(outcome: Outcome<unknown>, reason: string): Dead {
  const origin = outcome.kind === 'emit' && outcome.origin ? { origin: outcome.origin } : {};
  const id = outcome.kind === 'emit' || outcome.kind === 'drop' ? { id: outcome.key } : {};
  return { kind: 'dead', code: 'too-large', reason, ...origin, ...id };
}

const nameOf = (outcome: Outcome<unknown>) =>
  outcome.kind === 'done' ? outcome.outcome : outcome.kind === 'emit' ? 'emitted' : 'dropped';

function emitted(
  facts: StageFacts,
  from: WireRecord,
  outcome: Extract<Outcome<unknown>, { kind: 'emit' }>,
): PlannedRecord {
  if (!facts.to) throw new Error(`stage ${facts.name} has no topic to emit to`);
  return {
    topic: topicName(facts.to, facts.namespace, outcome.lane ?? facts.lane),
    record: {
      key: outcome.key,
      value: encode(outcome.value),
      headers: carried(from, outcome.origin ?? from.origin),
    },
  };
}

function dropped(
  facts: StageFacts,
  from: WireRecord,
  outcome: Extract<Outcome<unknown>, { kind: 'drop' }>,
): PlannedRecord {
  const headers = {
    ...carried(from, from.origin),
    [deadHeaders.stage]: facts.name,
    [deadHeaders.reason]: outcome.reason,
  };
  return {
    topic: topicName('wire.dropped', facts.namespace),
    record: { key: outcome.key, value: encode(outcome.value), headers },
  };
}

function encode(value: unknown): string | Buffer {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a value of type ${typeof value} has no JSON form`);
  return text;
}

/** What travels with an item from stage to stage. */
function carried(from: WireRecord, origin: string): Record<string, string> {
  const kept: Record<string, string> = {
    [names.origin]: origin,
    [names.receivedAt]: from.receivedAt,
    [names.contentType]: 'application/json',
    [names.schema]: schemaVersion,
  };
  for (const name of [names.traceparent, names.ceSource, names.replay]) {
    const value = from.headers[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
