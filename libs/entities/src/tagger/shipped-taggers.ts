import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NameTagger } from './name-tagger.js';
import { readModel } from './tagger-model.js';

/** A language that a tagger ships for; the tags are BCP 47. */
export type TaggerLanguage = 'ar' | 'en';

const folder = join('libs', 'entities', 'weights');

/** The folder of the weights: the same for the sources and for `dist`, which stands beside them. */
export function weightsFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, folder))) return join(at, folder);
    if (at === dirname(at)) throw new Error(`${folder} is missing: the tagger has no weights`);
  }
}

const loaded = new Map<TaggerLanguage, NameTagger>();

/** The tagger as it ships, read once a process. */
export function shippedTagger(language: TaggerLanguage): NameTagger {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const tagger = new NameTagger(readModel(readFileSync(join(weightsFolder(), `tagger-${language}.bin`))));
  loaded.set(language, tagger);
  return tagger;
}
