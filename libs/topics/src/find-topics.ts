import { shippedTopics } from './classifier/shipped-topics.js';
import type { FoundTopic, TopicClassifier } from './classifier/topic-classifier.js';

/** Languages that the classifier has words of. */
const languages = new Set(['ar', 'en']);
/** Below these it says nothing: a wrong topic does more harm than a missing one. */
const leastSure = { root: 0.65, second: 0.65 } as const;
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
  const language = (item.language ?? '').split('-', 1)[0]?.toLowerCase() ?? '';
  if (!languages.has(language)) return [];
  const sure = classifier.confidences(item.headline ?? '', item.body ?? '', language === 'ar');
  const surest = (from: readonly number[], least: number, count: number) =>
    from
      .filter((topic) => (sure[topic] as number) >= least)
      .sort((one, other) => (sure[other] as number) - (sure[one] as number))
      .slice(0, count);
  return surest(classifier.roots, leastSure.root, most.roots).flatMap((root) =>
    [root, ...surest(classifier.below(root), leastSure.second, most.seconds)].map((topic) => ({
      code: classifier.codeOf(topic),
      confidence: rounded(Math.min(sure[topic] as number, sure[root] as number)),
    })),
  );
}

/** Nothing that is found by words alone is certain. */
const rounded = (confidence: number) => Math.min(0.99, Math.round(confidence * 100) / 100);
