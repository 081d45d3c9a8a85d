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

/** Only what both really have: the reasons why another is worth reading next to `told`, which is read once for all others. */
export function sharedWith(told: Told, label?: LabelLanguage): (other: Told) => Why[] {
  const ownWords = tellingWords(told);
  return (other) => {
    const entities = sharedEntities(told, other);
    const isOneLanguage = primarySubtag(told.language) === primarySubtag(other.language);
    const words = sharedWords(ownWords, other, isOneLanguage ? stemOf : notionKeysOf, entities);
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
  };
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

/** A word in one or more forms. */
interface TellingWord {
  readonly stem: string;
  /** As the text writes it first, by its folded form. */
  readonly forms: Map<string, string>;
  /** By how rare it is and how often it stands there. */
  weight: number;
}

/** Words that may be a reason, the most telling first. */
function tellingWords(told: Told): TellingWord[] {
  const found = new Map<string, TellingWord & { times: number }>();
  for (const { folded, surface } of wordsOf(told)) {
    const stem = lightStem(folded);
    const known = found.get(stem);
    if (known !== undefined) {
      known.times++;
      if (!known.forms.has(folded)) known.forms.set(folded, surface);
    } else if (/\p{L}{3}/u.test(folded)) {
      const weight = rarityOfWord(folded);
      if (weight >= leastRarity)
        found.set(stem, { stem, forms: new Map([[folded, surface]]), weight, times: 1 });
    }
  }
  for (const word of found.values()) word.weight *= 1 + Math.log(word.times);
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/**
 * Those, as the text writes them, that `other` has in some form, or in the other language one of the same notion. Words
 * that stand for a shared entity are left out: they would say the same again.
 */
function sharedWords(
  telling: readonly TellingWord[],
  other: Told,
  keysOf: (folded: string) => string[],
  shared: readonly TheirEntity[],
): string[] {
  const theirs = new Set(wordsOf(other).flatMap(({ folded }) => keysOf(folded)));
  const ofEntities = new Set(shared.flatMap(stemsOf));
  const isTheirs = (folded: string) => keysOf(folded).some((key) => theirs.has(key));
  return telling.flatMap(({ stem, forms }) => {
    if (ofEntities.has(stem)) return [];
    const form = [...forms].find(([folded]) => isTheirs(folded));
    return form === undefined ? [] : [form[1]];
  });
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
