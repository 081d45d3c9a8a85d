import kafkajs from 'kafkajs';

/** kafkajs is CommonJS in a form whose names Node cannot all see: they are taken from its default export, once. */
export const { CompressionCodecs, CompressionTypes, ConfigResourceTypes, Kafka, logLevel, Partitioners } =
  kafkajs;
