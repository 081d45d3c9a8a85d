import { deadHeaders, headers as names, type Topic, topicName } from '#libs/contracts';
import type { OutgoingRecord } from './ports.js';
import { messageLimit, recordBytes } from './record-size.js';
import type { BatchScope, Outcome, WireRecord } from './stage.js';

export interface StageFacts {
  readonly name: string;
  readonly to?: Topic | undefined;
  readonly namespace: string;
  readonly lane: BatchScope['lane'];
}

export type Dead = Extract<Outcome<unknown>, { kind: 'dead' }>;

/** Room in wire.dead for its own headers when a value has to be cut. */
const cutRoom = 64 * 1024;
const reasonLimit = 2_000;

/**
 * The value is what the stage read, and all headers that it came with are kept, so that a replay puts back the same
 * record. A value that wire.dead cannot take is cut, and the reason says so.
 */
export function deadLetter(
  facts: StageFacts,
  from: WireRecord,
  death: Dead,
  attempts: number,
): { topic: string; record: OutgoingRecord } {
  const topic = topicName('wire.dead', facts.namespace);
  const id = death.id ?? from.key;
  const full: OutgoingRecord = {
    key: id || (death.origin ?? from.origin),
    value: from.value,
    headers: deathHeaders(facts, from, death, attempts),
  };
  const limit = messageLimit(topic);
  if (recordBytes(full) <= limit) return { topic, record: full };
  const kept = Math.max(0, Math.min(from.value.length, limit - cutRoom));
  const headersFit = recordBytes({ key: null, value: '', headers: from.headers }) < cutRoom / 2;
  const cut = `value cut from ${from.value.length} to ${kept} bytes${headersFit ? '' : ', other headers left out'}`;
  const reason = `${death.reason.slice(0, reasonLimit)} (${cut})`;
  const bare = headersFit ? from : { ...from, headers: {} };
  const headers = deathHeaders(facts, bare, { ...death, reason }, attempts);
  return { topic, record: { key: from.origin, value: from.value.subarray(0, kept), headers } };
}

function deathHeaders(
  facts: StageFacts,
  from: WireRecord,
  death: Dead,
  attempts: number,
): Record<string, string> {
  const id = death.id ?? from.key;
  const feed = from.headers[names.ceSource];
  return {
    ...from.headers,
    ...(id ? { [deadHeaders.id]: id } : {}),
    ...(feed ? { [deadHeaders.feed]: feed } : {}),
    [deadHeaders.stage]: facts.name,
    [deadHeaders.code]: death.code,
    [deadHeaders.reason]: death.reason.slice(0, reasonLimit + 200),
    [deadHeaders.origin]: death.origin ?? from.origin,
    [deadHeaders.receivedAt]: from.receivedAt,
    [deadHeaders.attempts]: String(attempts),
  };
}
