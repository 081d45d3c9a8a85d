import { shippedTopics } from './classifier/shipped-topics.js';
import type { FoundTopic, TopicClassifier } from './classifier/topic-classifier.js';
import { topicOf } from './media-topics.js';

/** Languages that the classifier has words of. */
const languages = new Set(['ar', 'en']);
/** Below these it says nothing: a wrong topic does more harm than a missing one. */
const leastSure = { root: 0.8, second: 0.8 } as const;
const most = { roots: 3, seconds: 2 } as const;

/** What of an item tells what it is about. */
export interface TopicText {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/**
 * The Media Topics of an item in Arabic or English, found by its words: up to three roots, the surest first, each
 * followed by topics of the second level below it. None for other languages, and where it is not sure.
 */
export function findTopics(item: TopicText, classifier: TopicClassifier = shippedTopics()): FoundTopic[] {
  if (!languages.has((item.language ?? '').split('-')[0]?.toLowerCase() ?? '')) return [];
  const confidences = classifier.confidences(item.headline ?? '', item.body ?? '');
  const found = classifier.topics.map((code, nth) => ({ code, confidence: confidences[nth] as number }));
  const surest = (least: number, isWanted: (code: string) => boolean) =>
    found
      .filter(({ code, confidence }) => confidence >= least && isWanted(code))
      .sort((one, other) => other.confidence - one.confidence);
  const roots = surest(leastSure.root, (code) => topicOf(code)?.parent === undefined).slice(0, most.roots);
  return roots.flatMap((root) => {
    const below = surest(leastSure.second, (code) => topicOf(code)?.parent === root.code);
    return [root, ...below.slice(0, most.seconds)].map(({ code, confidence }) => ({
      code,
      confidence: rounded(Math.min(confidence, root.confidence)),
    }));
  });
}

/** Nothing that is found by words alone is certain. */
const rounded = (confidence: number) => Math.min(0.99, Math.round(confidence * 100) / 100);
