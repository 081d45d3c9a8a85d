export { occurrenceWeight } from './classifier/feature-weights.js';
export { shippedTopics, topicWeightsFile } from './classifier/shipped-topics.js';
export { type FoundTopic, TopicClassifier } from './classifier/topic-classifier.js';
export { eachFeature } from './classifier/topic-features.js';
export { rarityStep, readTopicModel, type TopicModel, writeTopicModel } from './classifier/topic-model.js';
export { findTopics, type TopicText } from './find-topics.js';
export { type TopicLexicon, topicLexicon, topicWords } from './lexicon/topic-lexicon.js';
export { type MediaTopic, mediaTopics, topicOf, topicsAbove } from './media-topics.js';
export { labelOf, subjectsOf, withTopicsAbove } from './subjects-of-item.js';
