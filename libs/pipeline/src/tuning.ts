/** How a stage consumes; every default fits items of a few KB on one machine. */
export interface RunnerTuning {
  /** Messages in one call of handleAll, at most: fewer while a server is slow. */
  readonly batchMessages: number;
  /** Bytes of values in one call of handleAll; a single larger message goes alone. */
  readonly batchBytes: number;
  /** Time for one batch from decode to commit, in ms: afterwards its signal is aborted and heartbeats end. */
  readonly batchDeadlineMs: number;
  /** Bytes a fetch asks of one partition, and of all; Kafka returns a larger single record batch whole. */
  readonly fetchBytesPerPartition: number;
  readonly fetchBytes: number;
  /** A fetch is answered when so many bytes are there, or after the longest wait. */
  readonly fetchMinBytes: number;
  /** Longest wait for new records, in ms. */
  readonly fetchWaitMs: number;
  readonly partitionsConcurrently: number;
  readonly sessionTimeoutMs: number;
  readonly heartbeatMs: number;
  readonly rebalanceTimeoutMs: number;
  /** Calls of handleAll for one message that fails with an unclassified error. */
  readonly bugTries: number;
  /** Pause between two probes of an outage, in ms (full jitter up to the second). */
  readonly probeMs: readonly [first: number, longest: number];
  /** Dead letters by bug a minute, and among the last 500 messages, above which the stage pauses. */
  readonly bugsPerMinute: number;
  readonly bugsInLast500: number;
  /** How long the bug breaker holds the stage before it tries again, in ms. */
  readonly breakerMs: number;
  /** No sign of life of the consumer loop for so long ends the process, in ms; above the rebalance timeout. */
  readonly staleMs: number;
}

export const defaultTuning: RunnerTuning = {
  batchMessages: 200,
  batchBytes: 4 * 1024 * 1024,
  batchDeadlineMs: 20_000,
  // 256 kB to 1 MB: about one batch of handleAll a fetch, and little held twice (reliability 1.2).
  fetchBytesPerPartition: 512 * 1024,
  fetchBytes: 4 * 1024 * 1024,
  fetchMinBytes: 1,
  fetchWaitMs: 300,
  partitionsConcurrently: 3,
  // A killed process is replaced in 8 s; at 30 s it takes 28 (tried).
  sessionTimeoutMs: 10_000,
  heartbeatMs: 2_000,
  rebalanceTimeoutMs: 60_000,
  bugTries: 3,
  probeMs: [500, 10_000],
  bugsPerMinute: 20,
  bugsInLast500: 25,
  breakerMs: 60_000,
  staleMs: 90_000,
};
