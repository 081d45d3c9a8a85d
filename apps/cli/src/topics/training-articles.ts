import { type TopicLexicon, topicOf } from '#libs/topics';
import { editorsTopics, reutersTestFrom } from './editors-topics.js';
import { lexiconScores, lexiconVerdict } from './lexicon-labels.js';
import type { ReadLabels } from './read-labels.js';
import {
  readClusters,
  readNewswire,
  readPairs,
  readReuters,
  readStream,
  type TopicArticle,
} from './topic-articles.js';

/** An article to learn from. */
export interface Lesson {
  readonly article: TopicArticle;
  /** Per topic of the model: 1 about it, 0 not, -1 nobody knows. */
  readonly targets: Int8Array;
  /** How much it counts. */
  readonly weight: number;
  /** The lexicon's own phrases are hidden, so that the words beside them are learned. */
  readonly hidesLexicon: boolean;
  /** Articles that people read, by story or article: what must stay on one side of a split. */
  readonly unit?: string;
}

/** From here on the week is for measuring. */
export const streamTestFrom = '2013-02-09';
/** Of the many articles of Reuters every so manieth. */
const reutersEvery = 4;
const weights = { read: 6, editors: 1, lexicon: 0.5 } as const;
const editorsCan = new Set(['medtop:04000000']);

/** Everything that may be learned from below `data`; what is for measuring is left out. */
export function readLessons(
  data: string,
  topics: readonly string[],
  lexicon: TopicLexicon,
  labels: ReadLabels,
): Lesson[] {
  const stream = readStream(data).filter(({ published = '' }) => published < streamTestFrom);
  const reuters = readReuters(data).filter(
    ({ id }) => Number(id.slice(1)) < reutersTestFrom && Number(id.slice(1)) % reutersEvery === 0,
  );
  const articles = [...stream, ...readClusters(data), ...reuters, ...readNewswire(data), ...readPairs(data)];
  return withoutRepeats(articles).flatMap((article, nth) => lessonOf(article, nth, topics, lexicon, labels));
}

function lessonOf(
  article: TopicArticle,
  nth: number,
  topics: readonly string[],
  lexicon: TopicLexicon,
  labels: ReadLabels,
): Lesson[] {
  const scores = lexiconScores(article, lexicon);
  const read = labels.of(article);
  if (read !== undefined) {
    if (read.part === 'test') return [];
    const unit = `${article.set} ${article.story ?? article.id}`;
    const targets = targetsOf(topics, scores, read, () => true);
    return [{ article, targets, weight: weights.read, hidesLexicon: false, unit }];
  }
  if (article.set === 'wikinews-medium') return [];
  const editors = article.set === 'reuters' ? editorsTopics(article) : undefined;
  const targets = targetsOf(topics, scores, editors, (root) => editorsCan.has(root));
  const weight = editors === undefined ? weights.lexicon : weights.editors;
  return [{ article, targets, weight, hidesLexicon: nth % 2 === 1 }];
}

/** What people say of the roots they know counts, and rules out what is below a root that is not there. */
function targetsOf(
  topics: readonly string[],
  scores: ReadonlyMap<string, number>,
  said: { readonly about: readonly string[]; readonly also: readonly string[] } | undefined,
  knows: (root: string) => boolean,
): Int8Array {
  return Int8Array.from(topics, (code) => {
    if (said?.about.includes(code)) return 1;
    if (said?.also.includes(code)) return -1;
    const root = topicOf(code)?.parent ?? code;
    if (said !== undefined && knows(root)) {
      if (code === root || !said.about.includes(root)) return said.also.includes(root) ? -1 : 0;
    }
    return lexiconVerdict(scores, code);
  });
}

/** The same headline or beginning again tells nothing new. */
function withoutRepeats(articles: readonly TopicArticle[]): TopicArticle[] {
  const seen = new Set<string>();
  return articles.filter(({ headline, body }) => {
    const beginning = `${headline}${body.slice(0, 80)}`;
    if (seen.has(beginning)) return false;
    seen.add(beginning);
    return true;
  });
}
