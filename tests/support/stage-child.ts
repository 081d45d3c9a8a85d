import { emit, runStage } from '#libs/pipeline';
import { keepingCounters, keepingLog, textStage } from './stage-bench.js';

/** The stage of stage-bench as a process that a test may kill; told what to do by its environment. */
const { KAFKA_BROKERS = '', SLUGLINE_NAMESPACE = '', SLUGLINE_FAILPOINTS } = process.env;

const runner = runStage(
  textStage({ handleAll: async (batch) => batch.map(({ value }) => [emit(value, { text: value })]) }),
  {
    kafka: { brokers: KAFKA_BROKERS.split(','), clientId: 'stage-child', namespace: SLUGLINE_NAMESPACE },
    counters: keepingCounters(),
    log: keepingLog(),
    // The shortest session that Kafka grants: until it is over, nobody else gets the partition of one that was killed.
    tuning: { batchMessages: 10, sessionTimeoutMs: 6_000, heartbeatMs: 1_500 },
    failpoints: SLUGLINE_FAILPOINTS,
  },
);
await runner.start();
