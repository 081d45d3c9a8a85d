import { topicName } from '#libs/contracts';
import { BugBreaker } from './bug-breaker.js';
import { armFailpoints } from './failpoints.js';
import { GroupConsumer } from './group-consumer.js';
import { LaneGate } from './lane-gate.js';
import type { LaneParts } from './lane-parts.js';
import { KafkaProducer } from './producer.js';
import type { StageRunner, StageWiring } from './runner-types.js';
import type { BatchStage } from './stage.js';
import { StageLane } from './stage-lane.js';
import { defaultTuning } from './tuning.js';

/** Below the 20 s of a batch, so that an unanswered send becomes an outage before it becomes a deadline. */
const sendTimeoutMs = 8_000;
const lagEveryMs = 5_000;

/**
 * Runs a stage: decode, handle, publish (acks=all), afterPublish, resolve, commit, in this order, at least once. Each
 * lane is a consumer group of its own in this process; they share the producer, the breaker and the gate.
 */
export function runStage<In, Out>(stage: BatchStage<In, Out>, wiring: StageWiring): StageRunner {
  const { kafka, log } = wiring;
  if (wiring.failpoints !== undefined) armFailpoints(wiring.failpoints);
  const tuning = { ...defaultTuning, ...wiring.tuning };
  const producer = new KafkaProducer({ kafka, log, timeoutMs: sendTimeoutMs });
  const shared = { producer, stage, wiring, breaker: new BugBreaker(tuning), gate: new LaneGate() };
  const flashTuning = { ...tuning, ...wiring.flashTuning };
  const lanes = (wiring.lanes ?? ['bulk']).map(
    (lane) => new RunningLane({ ...shared, lane, tuning: lane === 'flash' ? flashTuning : tuning }),
  );
  let lagTimer: NodeJS.Timeout | undefined;
  return {
    async start() {
      await producer.connect();
      await Promise.all(lanes.map((lane) => lane.consumer.start()));
      lagTimer = setInterval(() => {
        for (const { lane } of lanes) lane.lag.refresh();
      }, lagEveryMs);
      lagTimer.unref();
    },
    async stop() {
      clearInterval(lagTimer);
      await Promise.all(lanes.map((lane) => lane.consumer.stop()));
      // Whoever has the partitions next reports how far behind they are.
      for (const { lane } of lanes) lane.lag.keepOnly(new Set());
      await producer.close();
    },
    alive() {
      for (const { consumer } of lanes) consumer.alive();
    },
    ready() {
      producer.alive();
      for (const { consumer, lane } of lanes) {
        consumer.ready();
        lane.outages.ready();
      }
    },
  };
}

/** The default for an ended consumer: a process that idles looks healthy, one that ends is started again. */
export function endProcess(log: StageWiring['log']): (reason: string) => void {
  return (reason) => {
    log.error({ reason }, 'ending the process');
    process.exit(1);
  };
}

class RunningLane<In, Out> {
  readonly lane: StageLane<In, Out>;
  readonly consumer: GroupConsumer;

  constructor(parts: LaneParts<In, Out>) {
    const { stage, lane, tuning, wiring } = parts;
    const { kafka, log, counters, onEnded } = wiring;
    this.lane = new StageLane(parts);
    this.consumer = new GroupConsumer({
      kafka,
      log,
      group: `${kafka.namespace}${stage.name}${lane === 'flash' ? '.flash' : ''}`,
      topic: topicName(stage.from, kafka.namespace, lane),
      tuning,
      onEnded: onEnded ?? endProcess(log),
      onPaused: (partitions) =>
        counters.paused(lane === 'flash' ? `${stage.name}.flash` : stage.name, partitions),
      onAssigned: (partitions) => this.lane.keepOnly(partitions),
      onBatch: (batch) => this.lane.takeIn(batch),
    });
  }
}
