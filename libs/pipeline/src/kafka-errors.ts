import { UnavailableError } from './errors.js';

/** kafkajs and the broker name an error by `type` (protocol) and `name` (client); both are plain text. */
const fact = (error: unknown, name: 'type' | 'name'): string | undefined => {
  const value = (error as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

const groupTypes = new Set([
  'REBALANCE_IN_PROGRESS',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
  'NOT_COORDINATOR_FOR_GROUP',
  'FENCED_INSTANCE_ID',
]);

/** The group has changed, or this member is no longer in it: kafkajs must see it at once and join again. */
export const isGroupError = (error: unknown): boolean => groupTypes.has(fact(error, 'type') ?? '');

export const isKafkaError = (error: unknown): boolean => fact(error, 'name')?.startsWith('KafkaJS') === true;

export const isTooLarge = (error: unknown): boolean => fact(error, 'type') === 'MESSAGE_TOO_LARGE';

const connectionNames = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSBrokerNotFound',
  'KafkaJSNoBrokerAvailableError',
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSLockTimeout',
  'KafkaJSTimeout',
  'KafkaJSMetadataNotLoaded',
  'KafkaJSTopicMetadataNotLoaded',
  'KafkaJSNumberOfRetriesExceeded',
]);

/** Kafka is away or on its way back, even where kafkajs calls the error final (a coordinator not found). */
export function isConnectionTrouble(error: unknown): boolean {
  if (connectionNames.has(fact(error, 'name') ?? '')) return true;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause !== undefined && cause !== error && isConnectionTrouble(cause);
}

/** Any failure of Kafka is an outage to a stage: what a topic refuses today it takes after it was corrected. */
export function kafkaUnavailable(error: unknown): UnavailableError {
  if (error instanceof UnavailableError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const missing = fact(error, 'type') === 'UNKNOWN_TOPIC_OR_PARTITION';
  return new UnavailableError(
    'kafka',
    missing ? `${reason} (a topic is missing: run slugline topics)` : reason,
    {
      cause: error,
    },
  );
}
