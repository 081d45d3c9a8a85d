import './record-decoder-patch.js';
import { createRequire } from 'node:module';

/**
 * kafkajs as CommonJS: Node cannot see all its names from ESM, and the record decoder has to be replaced before the
 * rest of kafkajs takes hold of it.
 */
const kafkajs: typeof import('kafkajs') = createRequire(import.meta.url)('kafkajs');

export const { CompressionCodecs, CompressionTypes, ConfigResourceTypes, Kafka, logLevel, Partitioners } =
  kafkajs;
