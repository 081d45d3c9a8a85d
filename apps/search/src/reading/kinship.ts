import type { Rare, ReadableItem } from '#libs/news-index';
import { primarySubtag } from '#libs/news-index';
import { cliticSplits, tokenize } from '#libs/text';
import type { Why } from '../api/answers.js';
import { type LabelLanguage, labelOf } from './entity-labels.js';

/** The item that relatives are sought for, with how rare each of its entities and telling words is (0 to 1). */
export interface Subject {
  readonly item: ReadableItem;
  /** ISO 8601. */
  readonly eventTime: string;
  readonly entities: readonly Rare[];
  /** The most telling first. */
  readonly words: readonly TellingWord[];
}

/** A folded word with the way it is written in the item. */
export interface TellingWord extends Rare {
  readonly surface: string;
}

export interface Kinship {
  /** 0 to 1: what each shared thing speaks for by itself, taken together, so it means the same for any two items. */
  readonly score: number;
  /** Only what both items really have. */
  readonly why: readonly Why[];
}

/** A shared entity speaks for a common subject by this much at most, a shared word by that; nearness halves at most. */
const weights = { entity: 0.5, word: 0.15, halfLifeHours: 72, leastNearness: 0.5 } as const;
const hourMs = 3_600_000;
/** Words of a very long body are compared up to here. */
const comparedCharacters = 20_000;
const reasonsShown = { entities: 5, words: 6, hours: 7 * 24 } as const;

/** How near two items are, and why. Entities count across languages, words within one. */
export function kinship(
  subject: Subject,
  other: ReadableItem,
  otherTime: string,
  label?: LabelLanguage,
): Kinship {
  const entities = sharedEntities(subject, other);
  const words = sharedWords(subject, other, entities);
  const hours = Math.abs(Date.parse(subject.eventTime) - Date.parse(otherTime)) / hourMs;
  const doubts = [
    ...entities.map(({ weight }) => weight * weights.entity),
    ...words.map(({ rarity }) => rarity * weights.word),
  ];
  const sameSubject = 1 - doubts.reduce((doubt, strength) => doubt * (1 - strength), 1);
  const nearness =
    weights.leastNearness + (1 - weights.leastNearness) * 2 ** (-hours / weights.halfLifeHours);
  return {
    score: Math.round(sameSubject * nearness * 1000) / 1000,
    why: [
      ...entities
        .slice(0, reasonsShown.entities)
        .map(({ entity }): Why => ({ kind: 'entity', id: entity.id, name: labelOf(entity, label) })),
      ...(words.length > 0
        ? [
            {
              kind: 'words' as const,
              words: words.slice(0, reasonsShown.words).map(({ surface }) => surface),
            },
          ]
        : []),
      ...(hours <= reasonsShown.hours ? [{ kind: 'time' as const, hours: Math.round(hours * 10) / 10 }] : []),
    ],
  };
}

interface SharedEntity {
  readonly entity: ReadableItem['entities'][number];
  readonly weight: number;
}

function sharedEntities({ item, entities }: Subject, other: ReadableItem): SharedEntity[] {
  const rarities = new Map(entities.map(({ value, rarity }) => [value, rarity]));
  const theirs = new Map(other.entities.map((entity) => [entity.id, entity]));
  return item.entities
    .flatMap((entity) => {
      const twin = theirs.get(entity.id);
      const rarity = rarities.get(entity.id);
      if (twin === undefined || rarity === undefined) return [];
      return [{ entity, weight: rarity * (0.3 + 0.7 * Math.sqrt(entity.salience * twin.salience)) }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Words that stand for a shared entity are left out: they would say the same again. */
function sharedWords(
  { item, words }: Subject,
  other: ReadableItem,
  shared: readonly SharedEntity[],
): TellingWord[] {
  if (primarySubtag(item.language) !== primarySubtag(other.language) || words.length === 0) return [];
  const theirs = new Set<string>();
  const ofEntities = new Set(shared.flatMap(({ entity }) => wordsOf(entity)));
  for (const text of [other.headline, other.body]) {
    for (const { folded } of tokenize((text ?? '').slice(0, comparedCharacters))) {
      for (const form of formsOf(folded)) theirs.add(form);
    }
  }
  return words.filter(({ value }) => {
    const forms = formsOf(value);
    return forms.some((form) => theirs.has(form)) && !forms.some((form) => ofEntities.has(form));
  });
}

function wordsOf({ names, mentions }: SharedEntity['entity']): string[] {
  const written = [...Object.values(names), ...mentions.map(({ surface }) => surface)];
  return written.flatMap((text) => tokenize(text).flatMap(({ folded }) => formsOf(folded)));
}

/** The same word in other clothes: without Arabic prefixes while four letters are left, without an English plural s. */
function formsOf(folded: string): string[] {
  const [whole = folded, ...stripped] = cliticSplits(folded);
  const singular = /^[a-z]{4,}s$/.test(whole) ? [whole.slice(0, -1)] : [];
  return [whole, ...stripped.filter((form) => form.length >= 4), ...singular];
}
