export * from './feeds-file.js';
export * from './headers.js';
export * from './identity.js';
export * from './item.js';
export * from './pipeline-map.js';
export * from './problems.js';
export * from './records.js';
export * from './topics.js';
