import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedTagger, type TaggerLanguage, weightsFolder, writeModel } from '#libs/entities';
import { foldedWords } from '#libs/text';
import { readText } from '../files/unpacked.js';
import { anercorpPart, type GoldDocument, readConll } from './gold-documents.js';
import { type LabelledText, labelledText } from './labelled-text.js';
import { capitals, smallLetters, titleCase } from './letter-case.js';
import { learnClusters, trainTagger } from './train-tagger.js';

type Tell = (line: string) => void;

/** ANERcorp's last tenth is for measuring, and so is CoNLL's testa. */
export const trainedShare = 0.9;

/** `c2` by a look at testa (0.1 gives .922, 0.5 .923) and at ANERcorp's last tenth but one. */
const sources = {
  ar: {
    c2: 0.1,
    unlabelled: [['stream', 'egypt-2013-02-04.jsonl.gz']],
    read: (data: string) => arabic(anercorpPart(join(data, 'ner', 'anercorp-dev.txt.gz'), 0, trainedShare)),
  },
  en: {
    c2: 0.5,
    unlabelled: [['unlabelled', 'reuters-21578.jsonl.gz']],
    read: (data: string) => english(readConll(join(data, 'ner', 'conll2003.eng.train.gz'))),
  },
} as const;

const arabic = (documents: readonly GoldDocument[]) => documents.map((document) => labelledText(document));

/** An eighth of the texts each once more as a title, in capitals and small: headlines are written like that. */
function english(documents: readonly GoldDocument[]): LabelledText[] {
  const copies = [titleCase, capitals, smallLetters].flatMap((recase, turn) =>
    documents.filter((_, at) => at % 8 === turn).map((document) => labelledText(document, recase)),
  );
  return [...documents.map((document) => labelledText(document)), ...copies];
}

/**
 * Trains the tagger of a language from the folder of corpora and writes its weights where they ship. `keepClusters`
 * takes the clusters of the weights that are there: the same ones, sooner, as long as texts and clustering are the same.
 */
export function trainEntities(
  data: string,
  language: TaggerLanguage,
  keepClusters: boolean,
  tell: Tell,
): void {
  const { c2, read } = sources[language];
  const gold = read(data);
  const clusters = keepClusters ? shippedTagger(language).clusters : clustersOf(data, language, gold, tell);
  const file = join(weightsFolder(), `tagger-${language}.bin`);
  const bytes = writeModel(trainTagger(gold, clusters, c2, tell));
  writeFileSync(file, bytes);
  tell(`${file}: ${bytes.length} bytes`);
}

function clustersOf(data: string, language: TaggerLanguage, gold: readonly LabelledText[], tell: Tell) {
  const texts = sources[language].unlabelled.flatMap((path) => unlabelledTexts(join(data, ...path)));
  const own = gold.map(({ field }) => field.tokens.map(({ folded }) => folded));
  return learnClusters([...texts, ...own], tell);
}

function unlabelledTexts(path: string): string[][] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title: headline = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
      return foldedWords(`${headline}\n${text}`);
    });
}
