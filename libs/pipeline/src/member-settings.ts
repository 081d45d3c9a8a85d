import type { ConsumerConfig } from 'kafkajs';
import type { RunnerTuning } from './tuning.js';

/** What a member of a group asks of kafkajs. */
export const memberSettings = (groupId: string, tuning: RunnerTuning): ConsumerConfig => ({
  groupId,
  allowAutoTopicCreation: false,
  sessionTimeout: tuning.sessionTimeoutMs,
  heartbeatInterval: tuning.heartbeatMs,
  rebalanceTimeout: tuning.rebalanceTimeoutMs,
  maxWaitTimeInMs: tuning.fetchWaitMs,
  minBytes: tuning.fetchMinBytes,
  maxBytesPerPartition: tuning.fetchBytesPerPartition,
  maxBytes: tuning.fetchBytes,
  // A new leader or a new partition is seen within a minute (kafkajs: five).
  metadataMaxAge: 60_000,
});
