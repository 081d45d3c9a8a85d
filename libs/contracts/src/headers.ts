/** Kafka headers, all values text. The first five are the CloudEvents binary binding, the same for both doors. */
export const headers = {
  ceSpecVersion: 'ce_specversion',
  ceId: 'ce_id',
  /** The feed id. */
  ceSource: 'ce_source',
  ceType: 'ce_type',
  ceTime: 'ce_time',
  contentType: 'content-type',
  /** ISO 8601, stamped once and kept by every retry and replay. */
  receivedAt: 'slugline-received-at',
  /** First-seen topic-partition-offset, kept through retry, dead letter and replay. */
  origin: 'slugline-origin',
  /** JSON `{uri?, published?, lang?, source?}`: what a push said beside the body of a plain text. */
  push: 'slugline-push',
  /** `2,5`: parts of this document that the gateway refused at the door; they end there and nowhere else. */
  refusedParts: 'slugline-refused-parts',
  traceparent: 'traceparent',
  schema: 'slugline-schema',
  /** Present on records of a replay: indexed, but never streamed, alerted or posted. */
  replay: 'slugline-replay',
} as const;

/** On records of `wire.dead`; the value is the one the stage read. */
export const deadHeaders = {
  id: 'slugline-id',
  feed: 'slugline-feed',
  stage: 'slugline-stage',
  code: 'slugline-code',
  reason: 'slugline-reason',
  origin: 'slugline-origin',
  receivedAt: 'slugline-received-at',
  attempts: 'slugline-attempts',
} as const;

export const itemEventType = 'slugline.item';

/** What a push says beside the body; for `text/plain` and `text/html`. */
export interface PushFacts {
  readonly uri?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly source?: string | undefined;
}
