import { join } from 'node:path';
import { detectLanguage } from '#libs/text';
import { readText } from '../files/unpacked.js';
import { readReuters, readStream } from '../topics/topic-articles.js';

/** Of the texts of one language in a band of length. */
export interface LanguageTally {
  readonly set: string;
  readonly language: string;
  readonly band: string;
  readonly texts: number;
  readonly right: number;
  /** Nothing was said, which is no error but does not help. */
  readonly silent: number;
  readonly wrong: number;
}

export interface LanguageReport {
  readonly tallies: readonly LanguageTally[];
  /** Some that were taken for another language. */
  readonly errors: readonly { readonly language: string; readonly found: string; readonly text: string }[];
}

interface Sample {
  readonly set: string;
  readonly language: string;
  readonly text: string;
}

/** Letters of a text, spaces included. */
const bands = [
  { name: 'to 20', upTo: 20 },
  { name: '21 to 40', upTo: 40 },
  { name: '41 to 80', upTo: 80 },
  { name: 'longer', upTo: Number.POSITIVE_INFINITY },
] as const;
const errorsTold = 60;
const beginningWords = 4;

/** Names the language of headlines, and of sentences and their first four words in eight languages. */
export function evalLanguage(data: string, tell: (line: string) => void): LanguageReport {
  const samples = [...headlines(data), ...sentences(data)];
  tell(`${samples.length} texts`);
  const tallies = new Map<string, LanguageTally>();
  const errors: LanguageReport['errors'][number][] = [];
  for (const { set, language, text } of samples) {
    const found = detectLanguage(text)?.language;
    const band = bands.find(({ upTo }) => text.length <= upTo)?.name ?? '';
    const key = `${set} ${language} ${band}`;
    const before = tallies.get(key) ?? { set, language, band, texts: 0, right: 0, silent: 0, wrong: 0 };
    tallies.set(key, {
      ...before,
      texts: before.texts + 1,
      right: before.right + (found === language ? 1 : 0),
      silent: before.silent + (found === undefined ? 1 : 0),
      wrong: before.wrong + (found !== undefined && found !== language ? 1 : 0),
    });
    if (found !== undefined && found !== language) errors.push({ language, found, text });
  }
  return { tallies: [...tallies.values()], errors: spread(errors) };
}

/** English ones also as in capitals, as Reuters wrote them in 1987. */
function headlines(data: string): Sample[] {
  const stream = readStream(data).map(({ language, headline }) => ({
    set: 'headlines',
    language,
    text: headline,
  }));
  const capitals = readReuters(data).map(({ headline }) => ({
    set: 'capitals',
    language: 'en',
    text: headline,
  }));
  return [...stream, ...capitals].filter(({ text }) => /\p{L}{2}.*\p{L}{2}/u.test(text));
}

function sentences(data: string): Sample[] {
  return readText(join(data, 'ntrex', 'docs-1-61.jsonl.gz'))
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): Sample[] => {
      const { lang, sentences: texts } = JSON.parse(line) as { lang: string; sentences: string[] };
      return texts.flatMap((text) => [
        { set: 'sentences', language: lang, text },
        { set: 'four words', language: lang, text: text.split(/\s+/).slice(0, beginningWords).join(' ') },
      ]);
    });
}

/** Evenly from all of them. */
const spread = <One>(all: readonly One[]): One[] => {
  const every = Math.max(1, Math.ceil(all.length / errorsTold));
  return all.filter((_, nth) => nth % every === 0);
};
