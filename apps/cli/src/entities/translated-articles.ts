import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '#libs/entities';
import { readText } from '../files/unpacked.js';

/** Ids of people and places, summed over the articles: in both versions, and in each. */
export interface Overlap {
  readonly both: number;
  readonly english: number;
  readonly arabic: number;
}

export interface TranslationReport {
  readonly articles: number;
  readonly all: Overlap;
  /** Of the gazetteer. */
  readonly known: Overlap;
  /** Of names that no list has. */
  readonly provisional: Overlap;
  /** Ids of one version only, the most frequent first. */
  readonly alone: readonly { readonly what: string; readonly count: number }[];
}

interface Version {
  readonly id: string;
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** Names of the people and places of one version, by id. */
export type Names = ReadonlyMap<string, string>;

const aloneTold = 50;

/** Annotates articles and their translations, the first sentence as headline; undefined where the folder has none. */
export function evalTranslations(data: string): TranslationReport | undefined {
  const path = join(data, 'ntrex', 'docs-1-61.jsonl.gz');
  if (!existsSync(path)) return undefined;
  const versions = { en: new Map<string, Names>(), ar: new Map<string, Names>() };
  for (const line of readText(path).split('\n')) {
    if (line === '') continue;
    const version = JSON.parse(line) as Version;
    if (version.lang === 'en' || version.lang === 'ar')
      versions[version.lang].set(version.id, namesIn(version));
  }
  return compare([...versions.en].map(([id, names]) => [names, versions.ar.get(id) ?? new Map()]));
}

function namesIn({ lang, sentences: [headline = '', ...body] }: Version): Names {
  const { entities } = annotate({ headline, body: body.join('\n'), language: lang });
  const told = entities.filter(({ type }) => type === 'person' || type === 'place');
  return new Map(told.map(({ id, name }) => [id, name]));
}

/** Pairs of an English and an Arabic version. */
export function compare(pairs: readonly (readonly [Names, Names])[]): TranslationReport {
  const alone = new Map<string, number>();
  for (const [english, arabic] of pairs) {
    for (const [id, name] of english) if (!arabic.has(id)) note(alone, `en ${name} (${id})`);
    for (const [id, name] of arabic) if (!english.has(id)) note(alone, `ar ${name} (${id})`);
  }
  const told = [...alone].sort((one, other) => other[1] - one[1]).slice(0, aloneTold);
  return {
    articles: pairs.length,
    all: overlapOf(pairs, () => true),
    known: overlapOf(pairs, (id) => !isProvisional(id)),
    provisional: overlapOf(pairs, isProvisional),
    alone: told.map(([what, count]) => ({ what, count })),
  };
}

const isProvisional = (id: string) => /^(?:person|place)-x-/.test(id);

function overlapOf(pairs: readonly (readonly [Names, Names])[], counts: (id: string) => boolean): Overlap {
  const overlap = { both: 0, english: 0, arabic: 0 };
  for (const [english, arabic] of pairs) {
    const ids = [...english.keys()].filter(counts);
    overlap.english += ids.length;
    overlap.arabic += [...arabic.keys()].filter(counts).length;
    overlap.both += ids.filter((id) => arabic.has(id)).length;
  }
  return overlap;
}

function note(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
