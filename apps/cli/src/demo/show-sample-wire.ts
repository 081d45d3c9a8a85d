import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import type { KafkaSettings } from '#libs/pipeline';
import { CommandError } from '../exit-codes.js';
import { type Account, settle } from '../ledger/account.js';
import { accountLines } from '../ledger/ledger.command.js';
import { readBooks } from '../ledger/read-books.js';
import { localKey } from '../stack/local-feeds.js';
import type { Stack } from '../stack/start-stack.js';
import { countFaults, findFaults } from './check-sample-wire.js';
import { sendSampleWire } from './sample-wire.js';
import { showFindings } from './show-findings.js';

export interface Show {
  readonly stack: Stack;
  readonly stateDir: string;
  /** Nothing was sent to this stack before: every count must be exact. */
  readonly fresh: boolean;
  readonly tell: (line: string) => void;
}

const settledWithinMs = 120_000;

/** Sends the sample wire, waits until every record has ended as something, shows it, and answers what was wrong. */
export async function showSampleWire({ stack, stateDir, fresh, tell }: Show): Promise<string[]> {
  const { kafkaBrokers, elasticsearchNode } = stack.servers;
  const namespace = process.env.SLUGLINE_NAMESPACE ?? '';
  const kafka: KafkaSettings = { brokers: kafkaBrokers.split(','), clientId: 'slugline-demo', namespace };
  const client = new Client({ node: elasticsearchNode });
  const before = settle(await readBooks(kafka, client));
  const started = performance.now();
  tell('Sent, feed by feed (the outlets and their news are invented):');
  const sent = await sendSampleWire(addressOf(stack, 'gateway'), localKey(stateDir), tell);
  tell(`\nRefused at the door, each with field and reason: ${sent.refused} of ${sent.sent}`);
  for (const { code, field, detail } of sent.refusals.values())
    tell(`  ${code}${field ? ` (${field})` : ''}: ${detail}`);
  const account = await untilSettled(() => settleNow(kafka, client), before.sent + sent.accepted);
  await client.indices.refresh({ index: `${namespace}news-read` });
  await client.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`\nWhat became of it, ${seconds} s after the first push, settled from records and documents:`);
  for (const line of accountLines(account)) tell(line);
  const exact = fresh || before.sent === 0;
  if (!exact) tell('  (it was sent here before: this time all of it is redeliveries)');
  const search = addressOf(stack, 'search');
  await showFindings(search, tell);
  return exact ? [...countFaults(sent, account), ...(await findFaults(search, sent.expected))] : [];
}

const settleNow = async (kafka: KafkaSettings, client: Client) => settle(await readBooks(kafka, client));

async function untilSettled(read: () => Promise<Account>, sent: number): Promise<Account> {
  const deadline = Date.now() + settledWithinMs;
  for (;;) {
    const account = await read();
    if (account.sent >= sent && account.missing.length + account.wrong.length === 0) return account;
    if (Date.now() > deadline) {
      throw new CommandError('failed', `not all was settled in time:\n${accountLines(account).join('\n')}`);
    }
    await sleep(300);
  }
}

export function addressOf({ services }: Stack, name: string): string {
  const port = services.find((service) => service.name === name)?.port;
  return `http://127.0.0.1:${port}`;
}
