import { join } from 'node:path';
import {
  isFirst,
  knownNames,
  type NameType,
  shippedTagger,
  type TaggerLanguage,
  typeOfLabel,
} from '#libs/entities';
import { anercorpPart, type GoldDocument, readConll } from '../train/gold-documents.js';
import { labelledText, type Recase, wordLabels } from '../train/labelled-text.js';
import { capitals, titleCase } from '../train/letter-case.js';
import { trainedShare } from '../train/train-entities.js';
import { evalTranslations, type TranslationReport } from './translated-articles.js';

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export interface SetScores {
  readonly name: string;
  readonly types: Readonly<Record<'PER' | 'ORG' | 'LOC' | 'all', Score>>;
}

export interface EntityReport {
  readonly sets: readonly SetScores[];
  /** The most frequent first. */
  readonly errors: readonly { readonly what: string; readonly count: number }[];
  /** Absent where the folder has no translated articles. */
  readonly translations?: TranslationReport;
}

const scored = ['PER', 'ORG', 'LOC'] as const;
const errorsTold = 50;

/** Measures the shipped tagger on what it was not trained on; exact spans and types of three types. */
export function evalEntities(data: string): EntityReport {
  const testa = readConll(join(data, 'ner', 'conll2003.eng.testa.gz'));
  const aner = anercorpPart(join(data, 'ner', 'anercorp-dev.txt.gz'), trainedShare, 1);
  const errors = new Map<string, number>();
  const sets = [
    scoreSet('CoNLL 2003 testa', 'en', testa, errors),
    scoreSet('ANERcorp, last tenth', 'ar', aner, errors),
    scoreSet('testa in title case', 'en', testa, new Map(), titleCase),
    scoreSet('testa in capitals', 'en', testa, new Map(), capitals),
  ];
  const told = [...errors].sort((one, other) => other[1] - one[1]).slice(0, errorsTold);
  const translations = evalTranslations(data);
  return {
    sets,
    errors: told.map(([what, count]) => ({ what, count })),
    ...(translations === undefined ? {} : { translations }),
  };
}

function scoreSet(
  name: string,
  language: TaggerLanguage,
  documents: readonly GoldDocument[],
  errors: Map<string, number>,
  recase?: Recase,
): SetScores {
  const tagger = shippedTagger(language);
  const types = { PER: newScore(), ORG: newScore(), LOC: newScore(), all: newScore() };
  for (const document of documents) {
    const text = labelledText(document, recase);
    const found = spansOf(wordLabels(text, tagger.label(text.field, knownNames(text.field))));
    const wanted = spansOf(document.labels);
    for (const type of scored) count(types, type, found, wanted);
    noteErrors(document, found, wanted, errors);
  }
  return { name, types };
}

const newScore = () => ({ right: 0, found: 0, wanted: 0 });

/** Keys of spans, with their types. */
function spansOf(labels: readonly number[]): Map<string, NameType> {
  const spans = new Map<string, NameType>();
  for (let from = 0; from < labels.length; from++) {
    const type = typeOfLabel(labels[from] as number);
    if (type === undefined) continue;
    let to = from + 1;
    while (to < labels.length && typeOfLabel(labels[to] as number) === type && !isFirst(labels[to] as number))
      to++;
    spans.set(`${from} ${to}`, type);
    from = to - 1;
  }
  return spans;
}

type Scores = Record<'PER' | 'ORG' | 'LOC' | 'all', { right: number; found: number; wanted: number }>;

function count(
  types: Scores,
  type: 'PER' | 'ORG' | 'LOC',
  found: Map<string, NameType>,
  wanted: Map<string, NameType>,
) {
  for (const score of [types[type], types.all]) {
    for (const [span, one] of found) {
      if (one !== type) continue;
      score.found++;
      if (wanted.get(span) === type) score.right++;
    }
    for (const one of wanted.values()) if (one === type) score.wanted++;
  }
}

function noteErrors(
  { words }: GoldDocument,
  found: Map<string, NameType>,
  wanted: Map<string, NameType>,
  errors: Map<string, number>,
): void {
  for (const span of new Set([...found.keys(), ...wanted.keys()])) {
    const [is, was] = [found.get(span), wanted.get(span)];
    if (is === was || [is, was].every((type) => type === undefined || type === 'MISC')) continue;
    const [from, to] = span.split(' ').map(Number);
    const what = `${words.slice(from, to).join(' ')}: ${is ?? 'nothing'} instead of ${was ?? 'nothing'}`;
    errors.set(what, (errors.get(what) ?? 0) + 1);
  }
}
