export * from './api-keys.js';
export * from './edit-feeds.js';
export * from './feed-directory.js';
export * from './feeds-text.js';
