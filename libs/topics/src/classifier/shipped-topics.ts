import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TopicClassifier } from './topic-classifier.js';
import { readTopicModel } from './topic-model.js';

const folder = join('libs', 'topics', 'weights');

/** The file of the weights: the same for the sources and for `dist`, which stands beside them. */
export function topicWeightsFile(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, folder))) return join(at, folder, 'topics.bin');
    if (at === dirname(at)) throw new Error(`${folder} is missing: there are no weights of topics`);
  }
}

let loaded: TopicClassifier | undefined;

/** The classifier as it ships, read once a process. */
export function shippedTopics(): TopicClassifier {
  loaded ??= new TopicClassifier(readTopicModel(readFileSync(topicWeightsFile())));
  return loaded;
}
