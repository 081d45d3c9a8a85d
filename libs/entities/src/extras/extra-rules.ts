import type { EntityType } from '#libs/contracts';
import { firstName } from '../bilingual-first-names.js';
import { foldedSet } from '../folded-words.js';
import type { GazetteerEntity } from '../gazetteer-entity.js';
import type { Rule } from '../homographs.js';
import type { Name } from '../name-trie.js';
import { isFrequentWord } from './frequent-words.js';

/** What an imported name asks of its surroundings; `refused` where it says too little of whom it means. */
export type Judgement = 'refused' | { readonly rule: Rule | undefined };

/** Somebody who is called so, by its file. */
export interface Bearer {
  readonly entity: GazetteerEntity;
  /** See `ExtraEntry`. */
  readonly needsCompany: boolean;
}

/** After one of these a word is a place. */
const beforePlaces = foldedSet(`
in near outside city town village province district municipality
مدينة بمدينة ومدينة لمدينة بلدة ببلدة وبلدة قرية بقرية وقرية محافظة بمحافظة ومحافظة ولاية بولاية قضاء بقضاء بلدية ناحية مديرية
`);

/**
 * Imported names are many and nobody has read them, so that they are trusted less than curated ones. By itself counts a
 * name of several words that one entity alone bears and that are not all common words or first names; others of several words
 * in company of their country; one word after a word that says that it is a place, or where the tagger takes it for a name.
 */
export function judgeName(words: readonly string[], bearer: Bearer, bearers: readonly Bearer[]): Judgement {
  const { entity, needsCompany } = bearer;
  const others = bearers.filter((other) => other.entity.id !== entity.id).map((other) => other.entity);
  const isShared = others.length > 0;
  if (isShared && others.some(({ country }) => country === undefined || country === entity.country))
    return 'refused';
  if (words.length === 1) return judgeWord(words[0] as string, bearer, others);
  if (!isShared && !needsCompany && isDistinct(words, entity)) return { rule: undefined };
  return entity.country === undefined ? 'refused' : { rule: inCompany(others) };
}

function judgeWord(
  word: string,
  { entity, needsCompany }: Bearer,
  others: readonly GazetteerEntity[],
): Judgement {
  if (entity.type === 'person' || word.length < 3 || isFrequentWord(word)) return 'refused';
  const { notWith } = inCompany(others);
  const isAnywhere = entity.type === 'place' && others.length === 0 && !needsCompany;
  if (!isAnywhere && entity.country === undefined) return 'refused';
  const needs = isAnywhere ? { after: beforePlaces } : {};
  return { rule: { ...(notWith && { notWith }), notBeforeName: true, needs } };
}

/**
 * Whether an extra name of one word that the tagger takes for a name of its type is that entity: in company of its country, as
 * above. That it is a name at all is what its letters do not say: Pierce is a town, a bank and a surname.
 */
export const holdsForGuess = (
  { alias: { entity }, rule }: Name,
  type: EntityType,
  countries: ReadonlySet<string>,
): boolean =>
  entity.type === type &&
  entity.country !== undefined &&
  countries.has(entity.country) &&
  !rule?.notWith?.some((id) => countries.has(codeOf(id)));

const codeOf = (country: string) => country.slice('country-'.length).toUpperCase();

/** Something else of its country is named, and nothing of the countries of those who are called the same. */
const inCompany = (others: readonly GazetteerEntity[]): Rule => ({
  ...(others.length > 0 && {
    notWith: others.map(({ country }) => `country-${country?.toLowerCase()}`),
  }),
  needs: { ownCountry: true },
});

const isDistinct = (words: readonly string[], { type }: GazetteerEntity) =>
  !words.every(isFrequentWord) &&
  !(type === 'person' && words.every((word) => firstName(word) !== undefined));
