import { type Command, InvalidArgumentError } from 'commander';
import { ensureTopics } from '#libs/pipeline';
import { kafkaSettings } from '../endpoints.js';

/** `slugline topics`: the only place, besides `up`, that creates and corrects topics. */
export function register(program: Command): void {
  program
    .command('topics')
    .description('create the topics that are missing and correct settings that differ (KAFKA_BROKERS)')
    .option('--partitions <count>', 'of topics that are created', atLeastOne, 6)
    .option('--replication <count>', 'copies of each record; 3 in production', atLeastOne, 1)
    .action(topics);
}

function atLeastOne(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new InvalidArgumentError('expected a number from 1');
  return Number(given);
}

async function topics(options: { partitions: number; replication: number }): Promise<void> {
  for (const { topic, did, changes } of await ensureTopics(kafkaSettings(), options)) {
    process.stdout.write(
      `${did.padEnd(9)} ${topic}${changes.map((change) => `\n            ${change}`).join('')}\n`,
    );
  }
}
