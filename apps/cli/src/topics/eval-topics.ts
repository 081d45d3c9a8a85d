import { type FoundTopic, findTopics, type TopicLexicon, topicLexicon, topicOf } from '#libs/topics';
import { editorsTopics, reutersTestFrom } from './editors-topics.js';
import { lexiconScores, lexiconVerdict } from './lexicon-labels.js';
import { type ReadLabel, ReadLabels } from './read-labels.js';
import { sectionTopics } from './section-topics.js';
import { readClusters, readReuters, readSaudi, readStream, type TopicArticle } from './topic-articles.js';
import {
  type CalibrationBand,
  calibrationOf,
  type Judged,
  sumOf,
  type Tally,
  talliesOf,
} from './topic-measures.js';

export interface TopicSet {
  readonly name: string;
  readonly articles: number;
  readonly slugline: Tally;
  /** By code, the most wanted first. */
  readonly topics: readonly { readonly code: string; readonly tally: Tally }[];
  /** The lexicon's phrases counted, nothing learned; and the commonest topic of the set, always. */
  readonly lexiconOnly: Tally;
  readonly commonest: Tally;
}

export interface TopicReport {
  readonly sets: readonly TopicSet[];
  /** Of the sets that were read. */
  readonly calibration: readonly CalibrationBand[];
  readonly microsecondsPerItem: number;
}

interface Labelled {
  readonly article: TopicArticle;
  readonly label: ReadLabel;
}
interface TestSet {
  readonly name: string;
  readonly labelled: readonly Labelled[];
  readonly counts: (code: string) => boolean;
}

const isRoot = (code: string) => code.endsWith('000000');

/** Finds the topics of articles that the classifier did not learn from, by the service's own code. */
export function evalTopics(data: string, tell: (line: string) => void): TopicReport {
  const lexicon = topicLexicon();
  const stream = readStream(data);
  const read = readSets(stream, readClusters(data));
  const sets = [...read, ...reutersSets(data), sectionSet(data)].map((set) => {
    tell(`${set.name}: ${set.labelled.length} articles`);
    return measure(set, lexicon);
  });
  const calibration = calibrationOf(
    read.flatMap(({ labelled }) => judge(labelled, findTopics)),
    isRoot,
  );
  return { sets, calibration, microsecondsPerItem: costOf(stream) };
}

/** What we read: Arabic and English of the stream's last days, and Wikinews. */
function readSets(stream: readonly TopicArticle[], clusters: readonly TopicArticle[]): TestSet[] {
  const labels = new ReadLabels();
  const labelledOf = (articles: readonly TopicArticle[]) =>
    articles.flatMap((article): Labelled[] => {
      const label = labels.of(article);
      return label?.part === 'test' ? [{ article, label }] : [];
    });
  const ofStream = (language: string) => labelledOf(stream.filter((one) => one.language === language));
  return [
    { name: 'stream, Arabic', labelled: ofStream('ar'), counts: isRoot },
    { name: 'stream, English', labelled: ofStream('en'), counts: isRoot },
    { name: 'Wikinews sources', labelled: labelledOf(clusters), counts: isRoot },
  ];
}

/** Reuters' editors say what is economy and which part of it; of other roots they say nothing. */
function reutersSets(data: string): TestSet[] {
  const labelled = readReuters(data).flatMap((article): Labelled[] => {
    const label = Number(article.id.slice(1)) < reutersTestFrom ? undefined : editorsTopics(article);
    return label === undefined ? [] : [{ article, label }];
  });
  const below = (code: string) => topicOf(code)?.parent === 'medtop:04000000';
  return [
    { name: 'Reuters, economy', labelled, counts: (code) => code === 'medtop:04000000' },
    { name: 'Reuters, below it', labelled, counts: below },
  ];
}

function sectionSet(data: string): TestSet {
  const labelled = readSaudi(data).flatMap((article): Labelled[] => {
    const label = sectionTopics(article);
    return label === undefined ? [] : [{ article, label }];
  });
  return { name: 'Saudi sections', labelled, counts: (code) => /:(01|04|13|15)0{6}$/.test(code) };
}

const judge = (labelled: readonly Labelled[], find: (article: TopicArticle) => FoundTopic[]): Judged[] =>
  labelled.map(({ article, label }) => ({ found: find(article), label }));

function measure({ name, labelled, counts }: TestSet, lexicon: TopicLexicon): TopicSet {
  const tally = (find: (article: TopicArticle) => FoundTopic[]) => talliesOf(judge(labelled, find), counts);
  const tallies = tally(findTopics);
  const byWanted = [...tallies].sort((one, other) => other[1].wanted - one[1].wanted);
  const commonest = byWanted[0]?.[0] ?? '';
  return {
    ...{ name, articles: labelled.length, slugline: sumOf(tallies.values()) },
    topics: byWanted.map(([code, one]) => ({ code, tally: one })),
    lexiconOnly: sumOf(tally((article) => byLexicon(article, lexicon)).values()),
    commonest: sumOf(tally(() => [{ code: commonest, confidence: 1 }]).values()),
  };
}

function byLexicon(article: TopicArticle, lexicon: TopicLexicon): FoundTopic[] {
  const scores = lexiconScores(article, lexicon);
  return [...scores.keys()]
    .filter((code) => lexiconVerdict(scores, code) === 1)
    .map((code) => ({ code, confidence: 1 }));
}

/** Warm, on one thread. */
function costOf(articles: readonly TopicArticle[]): number {
  const some = articles.slice(0, 5_000);
  for (const article of some) findTopics(article);
  const began = process.cpuUsage();
  for (const article of some) findTopics(article);
  return process.cpuUsage(began).user / some.length;
}
