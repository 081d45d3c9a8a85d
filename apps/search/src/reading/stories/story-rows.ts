import type { Counted, StoryFacts } from '#libs/news-index';
import { labelOf as topicLabel, topicOf } from '#libs/topics';
import type { StorySummary } from '../../api/story-answers.js';
import { type KnownEntity, type LabelLanguage, labelOf } from '../entity-labels.js';
import { outletNameOf } from '../outlet-names.js';
import type { SpokenItem } from './spoken-items.js';

export interface NamedEntities {
  readonly known: ReadonlyMap<string, KnownEntity>;
  readonly rarity: ReadonlyMap<string, number>;
}

const shown = { entities: 10, subjects: 6 } as const;
/** Those that its items name most often; among them those stand first that few other items name. */
const weighed = 15;
export const mostNamed = ({ entities }: StoryFacts): readonly Counted[] => entities.slice(0, weighed);

/** Parts in order of size; each once, under the language of most of its items. */
export function partRows({ languages }: StoryFacts): StorySummary['parts'] {
  const parts = new Map<string, { id: string; lang: string; count: number }>();
  for (const { language, parts: ofLanguage } of languages) {
    for (const { id, items } of ofLanguage) {
      const known = parts.get(id);
      parts.set(id, { id, lang: known?.lang ?? language, count: (known?.count ?? 0) + items });
    }
  }
  return [...parts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** `seen`: items as they are at this moment. */
export const outletRows = (
  { outlets }: StoryFacts,
  seen: ReadonlyMap<string, SpokenItem>,
): StorySummary['outlets'] =>
  outlets.flatMap((outlet) => {
    const name = outletNameOf(outlet, seen, Date.now());
    return name === undefined ? [] : [{ id: outlet.value, name, count: outlet.count }];
  });

/** In the order of how many of the story's items name it, times how rare it is elsewhere. */
export function entityRows(
  story: StoryFacts,
  { known, rarity }: NamedEntities,
  label: LabelLanguage | undefined,
): StorySummary['entities'] {
  return mostNamed(story)
    .flatMap(({ value, count }) => {
      const entity = known.get(value);
      if (entity === undefined) return [];
      const weight = (count / story.items) * (0.1 + (rarity.get(value) ?? 0));
      return [{ entity, count, weight }];
    })
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, shown.entities)
    .map(({ entity, count }) => {
      const { id, type, names } = entity;
      return { id, type, name: labelOf(entity, label), names: { ...names }, count };
    });
}

/** A code that is no Media Topic may say anything: it is told of while one of the newest items has it. */
export function subjectRows(
  { subjects }: StoryFacts,
  seen: ReadonlyMap<string, SpokenItem>,
  label: LabelLanguage | undefined,
): StorySummary['subjects'] {
  const given = new Set([...seen.values()].flatMap(({ subjectCodes = [] }) => subjectCodes));
  return subjects
    .flatMap(({ value, count }) => {
      const topic = topicOf(value);
      if (topic === undefined && !given.has(value)) return [];
      return [{ code: value, ...(topic && { name: topicLabel(topic, label) }), count }];
    })
    .slice(0, shown.subjects);
}
