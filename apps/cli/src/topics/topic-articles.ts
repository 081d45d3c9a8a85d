import { join } from 'node:path';
import { readText } from '../files/unpacked.js';
import { readConll } from '../train/gold-documents.js';

/** An article of a corpus, for learning topics or for measuring them. */
export interface TopicArticle {
  readonly set: string;
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly body: string;
  /** Where the corpus puts it: its day, its story, its editors' topics, its address. */
  readonly published?: string;
  readonly story?: string;
  readonly topics?: readonly string[];
  readonly url?: string;
}

interface CorpusLine {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text?: string;
  readonly published?: string;
  readonly story?: string | number;
  readonly topics?: readonly string[];
  readonly url?: string;
}

export const clusterSets = ['ecbplus-1-35', 'news-cluster-2017', 'wikinews-medium'] as const;

/** The week of the stream. */
export const readStream = (data: string): TopicArticle[] =>
  readCorpus('stream', join(data, 'stream', 'egypt-2013-02-04.jsonl.gz'));

export const readReuters = (data: string): TopicArticle[] =>
  readCorpus('reuters', join(data, 'unlabelled', 'reuters-21578.jsonl.gz'));

export const readSaudi = (data: string): TopicArticle[] =>
  readCorpus('saudinewsnet', join(data, 'unlabelled', 'saudinewsnet.jsonl.gz'));

export const readClusters = (data: string): TopicArticle[] =>
  clusterSets.flatMap((set) => readCorpus(set, join(data, 'clusters', `${set}.jsonl.gz`)));

/** English newswire of 1996, of which only the words are used. */
export const readNewswire = (data: string): TopicArticle[] =>
  readConll(join(data, 'ner', 'conll2003.eng.train.gz')).map(({ words }, nth) => ({
    ...{ set: 'conll', id: `conll-${nth}`, language: 'en', headline: '' },
    body: words.join(' '),
  }));

/** Both texts of each pair that are in English or Arabic; no headlines. */
export const readPairs = (data: string): TopicArticle[] =>
  linesOf<Record<string, string>>(join(data, 'similarity', 'semeval2022-pairs.jsonl')).flatMap((pair) =>
    ['1', '2'].flatMap((side) => {
      const [language = '', body = ''] = [pair[`lang${side}`], pair[`text${side}`]];
      if (language !== 'en' && language !== 'ar') return [];
      return [{ set: 'pairs', id: `${pair.pair_id}-${side}`, language, headline: '', body }];
    }),
  );

function readCorpus(set: string, path: string): TopicArticle[] {
  return linesOf<CorpusLine>(path).map(({ id, lang, title, text, published, story, topics, url }) => ({
    ...{ set, id, language: lang ?? 'en', headline: title ?? '', body: text ?? '' },
    ...(published !== undefined && { published }),
    ...(story !== undefined && { story: String(story) }),
    ...(topics !== undefined && { topics }),
    ...(url !== undefined && { url }),
  }));
}

const linesOf = <Line>(path: string): Line[] =>
  readText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
