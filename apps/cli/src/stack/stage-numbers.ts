import type { Sample } from './prometheus-text.js';

/** One stage at a glance; counts are since its process started. */
export interface StageNumbers {
  readonly stage: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly deadByCode: Readonly<Record<string, number>>;
  readonly lagItems: number;
  readonly lagSeconds: number;
  readonly pausedPartitions: number;
}

/** Sums a service's samples by stage (metric names: libs/service/src/stage-counters.ts). */
export function stageNumbers(samples: readonly Sample[]): StageNumbers[] {
  const stages = new Set(samples.flatMap(({ labels }) => labels.stage ?? []));
  return [...stages].sort().map((stage) => {
    const of = (name: string) =>
      samples.filter((sample) => sample.name === name && sample.labels.stage === stage);
    return {
      stage,
      outcomes: sumBy(of('stage_messages_total'), 'outcome'),
      deadByCode: sumBy(of('stage_dead_letters_total'), 'code'),
      lagItems: sum(of('stage_lag_items')),
      lagSeconds: Math.max(0, ...of('stage_lag_seconds').map(({ value }) => value)),
      pausedPartitions: sum(of('stage_paused_partitions')),
    };
  });
}

const sum = (samples: readonly Sample[]) => samples.reduce((total, { value }) => total + value, 0);

function sumBy(samples: readonly Sample[], label: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { labels, value } of samples) {
    const key = labels[label] ?? '';
    sums[key] = (sums[key] ?? 0) + value;
  }
  return sums;
}
