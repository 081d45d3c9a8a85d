import type { Lane } from '#libs/contracts';
import type { BugBreaker } from './bug-breaker.js';
import type { LaneGate } from './lane-gate.js';
import type { KafkaProducer } from './producer.js';
import type { StageWiring } from './runner-types.js';
import type { BatchStage } from './stage.js';
import type { RunnerTuning } from './tuning.js';

/** What a lane of a stage works with; all but the lane is shared by the lanes of one stage. */
export interface LaneParts<In, Out> {
  readonly stage: BatchStage<In, Out>;
  readonly lane: Lane;
  readonly wiring: StageWiring;
  readonly tuning: RunnerTuning;
  readonly producer: KafkaProducer;
  readonly breaker: BugBreaker;
  readonly gate: LaneGate;
}
