import type { StageRunner, StageWiring } from './runner-types.js';
import type { BatchStage } from './stage.js';

/** Runs a stage over kafkajs: decode, handle, publish (acks=all), afterPublish, resolve, commit. */
export function runStage<In, Out>(_stage: BatchStage<In, Out>, _wiring: StageWiring): StageRunner {
  throw new Error('not landed yet');
}
