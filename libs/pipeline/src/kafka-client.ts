import './kafkajs-patches.js';
import type { Kafka as KafkaClient, RetryOptions } from 'kafkajs';
import { kafkaLogTo } from './kafka-log.js';
import { Kafka, logLevel } from './kafkajs.js';
import type { KafkaSettings, Log } from './ports.js';

/**
 * A member waits about 45 s inside kafkajs for a broker to come back: as long as it does not crash it keeps its
 * member id and goes on at once, else the group waits a session (10 s) for the member it was (tried). Below `staleMs`.
 */
export const patientRetry: RetryOptions = { retries: 25, initialRetryTime: 300, maxRetryTime: 2_000 };
/** Whoever has someone waiting for an answer gives up soon; our own loops repeat. */
export const hastyRetry: RetryOptions = { retries: 2, initialRetryTime: 100, maxRetryTime: 500 };

/** One client a role: kafkajs shares committed offsets between the consumers of one client. */
export function kafkaClient(
  settings: KafkaSettings,
  log: Log,
  retry: RetryOptions = patientRetry,
): KafkaClient {
  return new Kafka({
    brokers: [...settings.brokers],
    clientId: settings.clientId,
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    retry,
    logLevel: logLevel.INFO,
    logCreator: kafkaLogTo(log),
  });
}
