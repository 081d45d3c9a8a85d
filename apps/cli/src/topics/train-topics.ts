import { writeFileSync } from 'node:fs';
import {
  evidenceOf,
  mediaTopics,
  type TopicLexicon,
  topicLexicon,
  topicWeightsFile,
  writeTopicModel,
} from '#libs/topics';
import { calibrate, type JudgedEvidence } from './calibrate-topics.js';
import { fitTopics, modelOf, scoreOf } from './fit-topics.js';
import { type LessonVector, learnVocabulary, lessonVectors, type Vocabulary } from './lesson-vectors.js';
import { lexiconScores } from './lexicon-labels.js';
import { ReadLabels } from './read-labels.js';
import { type Lesson, readLessons } from './training-articles.js';

type Tell = (line: string) => void;

/** In so many parts what people read is left out in turn, to learn how sure a score is. */
const folds = 3;

interface Material {
  readonly lessons: readonly Lesson[];
  readonly vectors: readonly LessonVector[];
  readonly vocabulary: Vocabulary;
}

/** Learns the topics from the folder of corpora and writes the weights where they ship; the same every time. */
export function trainTopics(data: string, tell: Tell): void {
  const lexicon = topicLexicon();
  const topics = topicsOf(lexicon);
  const labels = new ReadLabels();
  const lessons = readLessons(data, topics, lexicon, labels);
  const vocabulary = learnVocabulary(lessons, lexicon);
  const vectors = lessonVectors(lessons, vocabulary, lexicon);
  tell(`${lessons.length} articles, ${vocabulary.keys.length} features, ${topics.length} topics`);
  const calibration = calibrate(unseenEvidence({ lessons, vectors, vocabulary }, lexicon, labels, tell));
  tell(`confidence: ${JSON.stringify(calibration)}`);
  const fitted = fitTopics(topics, lessons, vectors, vocabulary, lexicon);
  const bytes = writeTopicModel(modelOf(topics, fitted, vocabulary, calibration));
  writeFileSync(topicWeightsFile(), bytes);
  tell(`${topicWeightsFile()}: ${bytes.length} bytes`);
}

/** All roots, and the topics of the second level that the lexicon has words for. */
function topicsOf(lexicon: TopicLexicon): string[] {
  const spoken = new Set([...lexicon.values()].flatMap((said) => [...said.keys()]));
  return [
    ...mediaTopics.filter(({ parent }) => parent === undefined),
    ...mediaTopics.filter(({ parent, code }) => parent !== undefined && spoken.has(code)),
  ].map(({ code }) => code);
}

/** The evidence in what people read, each score from weights that were fitted without it. */
function unseenEvidence(
  { lessons, vectors, vocabulary }: Material,
  lexicon: TopicLexicon,
  labels: ReadLabels,
  tell: Tell,
): JudgedEvidence[] {
  const roots = mediaTopics.filter(({ parent }) => parent === undefined).map(({ code }) => code);
  const sizes = new Map<string, number>();
  for (const { unit } of lessons) if (unit !== undefined) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const foldOf = new Map([...sizes.keys()].map((unit, nth) => [unit, nth % folds]));
  const found: JudgedEvidence[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = ({ unit }: Lesson) => unit !== undefined && foldOf.get(unit) === fold;
    const kept = lessons.flatMap((lesson, nth) => (isOut(lesson) ? [] : [nth]));
    const fitted = fitTopics(
      roots,
      kept.map((nth) => lessons[nth] as Lesson),
      kept.map((nth) => vectors[nth] as LessonVector),
      vocabulary,
      lexicon,
    );
    tell(`part ${fold + 1} of ${folds} left out`);
    for (const [nth, lesson] of lessons.entries()) {
      if (!isOut(lesson)) continue;
      const scores = roots.map((_, topic) =>
        scoreOf(vectors[nth] as LessonVector, fitted[topic] as Float64Array),
      );
      const weight = 1 / (sizes.get(lesson.unit ?? '') ?? 1);
      found.push(...judgedEvidence(lesson, roots, scores, weight, lexicon, labels));
    }
  }
  return found;
}

function judgedEvidence(
  { article }: Lesson,
  roots: readonly string[],
  scores: readonly number[],
  weight: number,
  lexicon: TopicLexicon,
  labels: ReadLabels,
): JudgedEvidence[] {
  const read = labels.of(article);
  const said = lexiconScores(article, lexicon);
  const most = Math.max(0, ...roots.map((code) => said.get(code) ?? 0));
  return roots.map((code, topic) => ({
    evidence: evidenceOf(scores[topic] as number, said.get(code) ?? 0, most, article.language === 'ar'),
    isRight: read?.about.includes(code) || read?.also.includes(code) || false,
    weight,
  }));
}
