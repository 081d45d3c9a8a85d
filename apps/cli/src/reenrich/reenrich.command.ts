import { setTimeout as sleep } from 'node:timers/promises';
import { Client, errors } from '@elastic/elasticsearch';
import { type Command, InvalidArgumentError } from 'commander';
import { pino } from 'pino';
import { pipelineRevision, topicName, topics } from '#libs/contracts';
import { KafkaProducer, type KafkaSettings, UnavailableError } from '#libs/pipeline';
import { elasticsearchNode, kafkaSettings } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { countOutdated, outdatedItems, type ReenrichFilter } from './outdated-items.js';
import { type PutBack, putBackFromIndex, putBackFromLog } from './put-back.js';

interface ReenrichOptions extends ReenrichFilter {
  readonly rate: number;
  readonly dryRun?: boolean;
}

const stdout = (text: string) => void process.stdout.write(`${text}\n`);
const progress = (text: string) => void process.stderr.write(`${text}\n`);

export function register(program: Command): void {
  program
    .command('reenrich')
    .description('run the entities, topics and languages of this version over what an older one has indexed')
    .option('--from <time>', 'items with an event time from here on (ISO 8601)', moment)
    .option('--to <time>', 'and before here', moment)
    .option('--feed <id>', 'only this feed')
    .option('--rate <items>', 'at most so many a second', positive, 200)
    .option('--dry-run', 'only count')
    .addHelpText(
      'after',
      `
Items go through the pipeline again from wire.unique, silently: nothing is announced, and an item that is killed,
withheld or replaced meanwhile stays so. What an older pipeline revision made is found in the index, so the command
may be stopped and run again at any time; when all is done it finds nothing. Marks hold.`,
    )
    .action(reenrich);
}

function moment(text: string): string {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new InvalidArgumentError('expected a time in ISO 8601');
  return new Date(ms).toISOString();
}

function positive(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('expected a whole number from 1');
  return count;
}

async function reenrich({ rate, dryRun, ...filter }: ReenrichOptions): Promise<void> {
  if (filter.from && filter.to && filter.from >= filter.to)
    throw new CommandError('usage', 'to: expected a time after from');
  const kafka = kafkaSettings();
  const client = new Client({ node: elasticsearchNode(), maxRetries: 0 });
  try {
    const items = await outdatedItems(client, kafka.namespace, filter);
    stdout(`${items.length} items were made by a pipeline before revision ${pipelineRevision}`);
    if (dryRun || items.length === 0) return;
    const wanted = new Map(items.map((item) => [item.id, item]));
    await withWriter(kafka, rate, async (put) => {
      const fromLog = await putBackFromLog(kafka, wanted, put);
      const fromIndex = await putBackFromIndex(client, kafka.namespace, wanted, put);
      stdout(`${fromLog} put back from the log, ${fromIndex} from the index`);
    });
    await settled(client, kafka.namespace, filter, wanted.size);
  } catch (error) {
    throw error instanceof errors.ElasticsearchClientError
      ? new UnavailableError('elasticsearch', error.message, { cause: error })
      : error;
  } finally {
    await client.close();
  }
}

const progressMs = 5_000;

/** Puts records on `wire.unique`, `rate` a second at most, and says now and then how many. */
async function withWriter(
  kafka: KafkaSettings,
  rate: number,
  work: (put: PutBack) => Promise<void>,
): Promise<void> {
  const producer = new KafkaProducer({ kafka, log: pino({ level: 'warn' }, pino.destination(2)) });
  await producer.connect();
  const topic = topicName(topics.unique, kafka.namespace);
  const perTick = Math.max(1, Math.floor(rate / 10));
  let [sent, told] = [0, Date.now()];
  try {
    await work(async (records) => {
      for (let start = 0; start < records.length; start += perTick) {
        const tick = records.slice(start, start + perTick);
        await producer.send(topic, tick);
        sent += tick.length;
        await sleep((tick.length / rate) * 1000);
        if (Date.now() - told < progressMs) continue;
        told = Date.now();
        progress(`${sent} put back`);
      }
    });
  } finally {
    await producer.close();
  }
}

const lookEveryMs = 1_000;
/** The pipeline may be behind with what it has; without any step forward for so long it stands. */
const patienceMs = 60_000;

/** Waits until the index shows the new revision everywhere, or nothing moves any more. */
async function settled(
  client: Client,
  namespace: string,
  filter: ReenrichFilter,
  without: number,
): Promise<void> {
  let [left, moved] = [await countOutdated(client, namespace, filter), Date.now()];
  for (let told = moved; left > without && Date.now() - moved < patienceMs; ) {
    await sleep(lookEveryMs);
    const now = await countOutdated(client, namespace, filter);
    if (now < left) moved = Date.now();
    left = now;
    if (Date.now() - told < progressMs) continue;
    told = Date.now();
    progress(`${left} left`);
  }
  if (left === 0) return stdout(`all of them are of revision ${pipelineRevision} now`);
  const why = without > 0 ? `${without} are neither in the log nor among the revisions kept; ` : '';
  throw new CommandError(
    'someRefused',
    `${left} are not rewritten: ${why}see slugline dlq list and slugline status, and run it again`,
  );
}
