import { describe, expect, it } from 'vitest';
import { readSamples } from './prometheus-text.js';
import { stageNumbers } from './stage-numbers.js';

const text = `# HELP stage_messages_total Messages by what became of them
# TYPE stage_messages_total counter
stage_messages_total{stage="enricher",outcome="emitted"} 12
stage_messages_total{stage="enricher",outcome="dead"} 2
stage_dead_letters_total{stage="enricher",code="invalid"} 2
stage_lag_items{stage="enricher",topic="wire.unique",partition="0"} 3
stage_lag_items{stage="enricher",topic="wire.unique",partition="1"} 4
stage_lag_seconds{stage="enricher",topic="wire.unique",partition="0"} 1.5
stage_lag_seconds{stage="enricher",topic="wire.unique",partition="1"} 2.5
stage_paused_partitions{stage="enricher"} 1
odd{text="a \\"b\\", c",n="1"} 1e3
nodejs_version_info NaN
`;

describe('numbers of a stage', () => {
  it('are read from what the service shows to Prometheus', () => {
    expect(readSamples(text).at(-1)).toEqual({
      name: 'odd',
      labels: { text: 'a "b", c', n: '1' },
      value: 1000,
    });
  });

  it('add up over partitions, and take the oldest wait', () => {
    expect(stageNumbers(readSamples(text))).toEqual([
      {
        stage: 'enricher',
        outcomes: { emitted: 12, dead: 2 },
        deadByCode: { invalid: 2 },
        lagItems: 7,
        lagSeconds: 2.5,
        pausedPartitions: 1,
      },
    ]);
  });
});
