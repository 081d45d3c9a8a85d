import { notionsOf } from '#libs/lexicon';
import { primarySubtag, type ReadableItem } from '#libs/news-index';
import { lightStem, rarityOf, tokenize, wordPrints } from '#libs/text';
import type { Why } from '../api/answers.js';
import { type LabelLanguage, labelOf } from '../reading/entity-labels.js';

/** What reasons are looked for in: an item as it may be shown at this moment, or the text of somebody who asks. */
export type Told = Pick<ReadableItem, 'language' | 'headline' | 'body' | 'entities' | 'dates' | 'story'> & {
  /** ISO 8601. */
  readonly eventTime: string;
};

const shown = { entities: 5, words: 6, dates: 3, hours: 7 * 24 } as const;
/** Words of a very long body are compared up to here. */
const comparedCharacters = 20_000;
const hourMs = 3_600_000;
/** A word of every tenth item is no reason. */
const leastRarity = 2.3;

/** Only what both really have: the reasons why `other` is worth reading next to `told`. */
export function sharedWith(told: Told, other: Told, label?: LabelLanguage): Why[] {
  const entities = sharedEntities(told, other);
  const words = sharedWords(told, other, entities);
  const dates = sharedDates(told, other);
  const hours = Math.abs(Date.parse(told.eventTime) - Date.parse(other.eventTime)) / hourMs;
  const story = told.story !== undefined && told.story.id === other.story?.id ? told.story : undefined;
  return [
    ...(story === undefined ? [] : [{ kind: 'story' as const, id: story.id }]),
    ...entities
      .slice(0, shown.entities)
      .map((entity): Why => ({ kind: 'entity', id: entity.id, name: labelOf(entity, label) })),
    ...(words.length > 0 ? [{ kind: 'words' as const, words: words.slice(0, shown.words) }] : []),
    ...(dates.length > 0 ? [{ kind: 'dates' as const, dates: dates.slice(0, shown.dates) }] : []),
    ...(hours <= shown.hours ? [{ kind: 'time' as const, hours: Math.round(hours * 10) / 10 }] : []),
  ];
}

type TheirEntity = Told['entities'][number];

/** Those that both are most about first. */
function sharedEntities(told: Told, other: Told): TheirEntity[] {
  const theirs = new Map(other.entities.map(({ id, salience }) => [id, salience]));
  return told.entities
    .flatMap((entity) => {
      const salience = entity.role === 'origin' ? undefined : theirs.get(entity.id);
      return salience === undefined ? [] : [{ entity, both: entity.salience * salience }];
    })
    .sort((a, b) => b.both - a.both)
    .map(({ entity }) => entity);
}

/**
 * The most telling words of `told`, as it writes them, that `other` has in some form, or in the other language one of
 * the same notion. Words that stand for a shared entity are left out: they would say the same again.
 */
function sharedWords(told: Told, other: Told, shared: readonly TheirEntity[]): string[] {
  const keysOf = primarySubtag(told.language) === primarySubtag(other.language) ? stemOf : notionKeysOf;
  const theirs = new Set(wordsOf(other).flatMap(({ folded }) => keysOf(folded)));
  const ofEntities = new Set(shared.flatMap(stemsOf));
  const found = new Map<string, { readonly surface: string; readonly weight: number; times: number }>();
  for (const { folded, surface } of wordsOf(told)) {
    const stem = lightStem(folded);
    const known = found.get(stem);
    if (known !== undefined) known.times++;
    else if (
      /\p{L}{3}/u.test(folded) &&
      !ofEntities.has(stem) &&
      keysOf(folded).some((key) => theirs.has(key))
    ) {
      const weight = rarityOfWord(folded);
      if (weight >= leastRarity) found.set(stem, { surface, weight, times: 1 });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight * (1 + Math.log(b.times)) - a.weight * (1 + Math.log(a.times)))
    .map(({ surface }) => surface);
}

const wordsOf = ({ headline = '', body = '' }: Told) =>
  tokenize(`${headline}\n${body}`.slice(0, comparedCharacters));

const stemOf = (folded: string): string[] => [lightStem(folded)];

const notionKeysOf = (folded: string): string[] => notionsOf(folded).map(({ number }) => `${number}`);

const stemsOf = ({ names, mentions }: TheirEntity): string[] =>
  [...Object.values(names), ...mentions.map(({ surface }) => surface)].flatMap((text) =>
    tokenize(text).map(({ folded }) => lightStem(folded)),
  );

function rarityOfWord(folded: string): number {
  const [print] = wordPrints(folded).stems;
  return print === undefined ? 0 : (rarityOf[print & 0xffff] as number);
}

function sharedDates(told: Told, other: Told): string[] {
  const theirs = new Set(other.dates.map(({ date }) => date));
  return [...new Set(told.dates.map(({ date }) => date))].filter((date) => theirs.has(date));
}
