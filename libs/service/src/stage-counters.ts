import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Structurally the StageCounters of libs/pipeline. */
export interface PromStageCounters {
  messages(stage: string, outcome: string, count: number): void;
  seconds(stage: string, seconds: number, messages: number): void;
  retries(stage: string, cause: 'outage' | 'bug'): void;
  deadLetters(stage: string, code: string): void;
  lag(stage: string, topic: string, partition: number, items: number, seconds: number): void;
  paused(stage: string, partitions: number): void;
}

/** Seconds of a batch: from a few messages at once to a batch deadline. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** The metrics of a stage, registered once a process. */
export function stageCounters(registry: Registry): PromStageCounters {
  const registers = [registry];
  const count = (name: string, help: string, labels: string[]) =>
    new Counter({ name, help, labelNames: labels, registers });
  const gauge = (name: string, help: string, labels: string[]) =>
    new Gauge({ name, help, labelNames: labels, registers });
  const messages = count('stage_messages_total', 'Messages by what became of them', ['stage', 'outcome']);
  const batchMessages = count('stage_batch_messages_total', 'Messages in finished batches', ['stage']);
  const retries = count('stage_retries_total', 'Batches or messages tried again', ['stage', 'cause']);
  const deadLetters = count('stage_dead_letters_total', 'Dead letters by code', ['stage', 'code']);
  const lagLabels = ['stage', 'topic', 'partition'];
  const lagItems = gauge('stage_lag_items', 'Items behind the end of a partition', lagLabels);
  const lagSeconds = gauge('stage_lag_seconds', 'Age of the oldest item not yet done', lagLabels);
  const paused = gauge('stage_paused_partitions', 'Partitions paused by an outage or the bug breaker', [
    'stage',
  ]);
  const seconds = new Histogram({
    name: 'stage_seconds',
    help: 'Seconds a batch took from decode to commit',
    labelNames: ['stage'],
    buckets,
    registers,
  });
  return {
    messages: (stage, outcome, n) => messages.inc({ stage, outcome }, n),
    seconds: (stage, took, n) => {
      seconds.observe({ stage }, took);
      batchMessages.inc({ stage }, n);
    },
    retries: (stage, cause) => retries.inc({ stage, cause }),
    deadLetters: (stage, code) => deadLetters.inc({ stage, code }),
    lag: (stage, topic, partition, items, behind) => {
      lagItems.set({ stage, topic, partition }, items);
      lagSeconds.set({ stage, topic, partition }, behind);
    },
    paused: (stage, partitions) => paused.set({ stage }, partitions),
  };
}
