import { writeFileSync } from 'node:fs';
import {
  mediaTopics,
  type TopicLexicon,
  topicLexicon,
  topicWeightsFile,
  writeTopicModel,
} from '#libs/topics';
import { calibrate, type ScoredFinding } from './calibrate-topics.js';
import { fitTopics, modelOf, scoreOf } from './fit-topics.js';
import { type LessonVector, learnVocabulary, lessonVectors, type Vocabulary } from './lesson-vectors.js';
import { ReadLabels } from './read-labels.js';
import { type Lesson, readLessons } from './training-articles.js';

type Tell = (line: string) => void;

/** In so many parts what people read is left out in turn, to learn how sure a score is. */
const folds = 3;

/** Learns the topics from the folder of corpora and writes the weights where they ship; the same every time. */
export function trainTopics(data: string, tell: Tell): void {
  const lexicon = topicLexicon();
  const topics = topicsOf(lexicon);
  const labels = new ReadLabels();
  const lessons = readLessons(data, topics, lexicon, labels);
  const vocabulary = learnVocabulary(lessons, lexicon);
  const vectors = lessonVectors(lessons, vocabulary, lexicon);
  tell(`${lessons.length} articles, ${vocabulary.keys.length} features, ${topics.length} topics`);
  const calibration = calibrate(unseenFindings(topics, lessons, vectors, vocabulary, lexicon, labels, tell));
  tell(`confidence: slope ${calibration.slope}, shift ${calibration.shift}`);
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

/** The scores of what people read, each from weights that were fitted without it. */
function unseenFindings(
  topics: readonly string[],
  lessons: readonly Lesson[],
  vectors: readonly LessonVector[],
  vocabulary: Vocabulary,
  lexicon: TopicLexicon,
  labels: ReadLabels,
  tell: Tell,
): ScoredFinding[] {
  const roots = topics.filter((code) => code.endsWith('000000'));
  const units = [...new Set(lessons.flatMap(({ unit }) => unit ?? []))];
  const foldOf = new Map(units.map((unit, nth) => [unit, nth % folds]));
  const findings: ScoredFinding[] = [];
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
      const read = labels.of(lesson.article);
      for (const [topic, code] of roots.entries())
        findings.push({
          score: scoreOf(vectors[nth] as LessonVector, fitted[topic] as Float64Array),
          isRight: read?.about.includes(code) || read?.also.includes(code) || false,
        });
    }
  }
  return findings;
}
