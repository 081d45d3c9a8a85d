export { type MediaTopic, mediaTopics, topicOf, topicsAbove } from './media-topics.js';
export { labelOf, withTopicsAbove } from './subjects-of-item.js';
