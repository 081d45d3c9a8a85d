export * from './config-pieces.js';
export * from './environment.js';
export * from './health.js';
export { jsonLogs } from './json-logs.js';
export * from './problem-error.js';
export * from './service-spec.js';
export * from './stage-counters.js';
export * from './start-service.js';
