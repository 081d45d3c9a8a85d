import type { Entity, Mention } from '#libs/contracts';
import type { GazetteerEntity } from './gazetteer-entity.js';
import type { NamedEntity, NamedPlace } from './named-place.js';
import { type Role, rolesOf } from './roles.js';

interface Gathered {
  readonly entity: NamedEntity;
  readonly mentions: Mention[];
  /** Names count one, demonyms half. */
  weight: number;
  headline: number;
  lead: number;
}

/** A country that is only there as an adjective is less what an item is about than one that is named. */
const demonymWeight = 0.5;
/** What each of the three signs of salience is worth; together 1. Chosen by hand, to be measured with topics. */
const share = { headline: 0.35, lead: 0.2, count: 0.45 } as const;
/**
 * A text of nothing but names must stay a record that Kafka takes (8 MiB): beyond so many mentions an item keeps only
 * the first of each known entity, and of unknown names none; all of them count for salience.
 */
const mentionsKept = 5_000;
/** For a place that only the dateline names. */
const datelineSalience = 0.05;

/** Gathers named places into entities, each once, the most salient first. */
export function toEntities(
  places: readonly NamedPlace[],
  dateline: readonly GazetteerEntity[],
  language: string | undefined,
): Entity[] {
  const gathered = gather(places);
  const most = Math.max(1, ...[...gathered.values()].map(({ weight }) => weight));
  const roles = rolesOf(places, new Set(dateline.map(({ id }) => id)));
  const entities = [...gathered.values()].map((one) => {
    const salience =
      share.headline * one.headline + share.lead * one.lead + (share.count * one.weight) / most;
    return toEntity(one.entity, one.mentions, rounded(salience), roles.get(one.entity.id), language);
  });
  for (const place of dateline) {
    if (!gathered.has(place.id)) entities.push(toEntity(place, [], datelineSalience, 'dateline', language));
  }
  return entities.sort((one, other) => other.salience - one.salience);
}

function gather(places: readonly NamedPlace[]): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const [index, { field, start, end, entity, isDemonym }] of places.entries()) {
    let one = gathered.get(entity.id);
    if (one === undefined) {
      if (index >= mentionsKept && entity.provisional) continue;
      one = { entity, mentions: [], weight: 0, headline: 0, lead: 0 };
      gathered.set(entity.id, one);
    }
    const weight = isDemonym ? demonymWeight : 1;
    one.weight += weight;
    if (field.field === 'headline') one.headline = Math.max(one.headline, weight);
    else if (start < field.leadEnd) one.lead = Math.max(one.lead, weight);
    if (index >= mentionsKept && one.mentions.length > 0) continue;
    const surface = field.text.slice(start, end);
    one.mentions.push({ field: field.field, start, end, surface, ...(isDemonym ? { demonym: true } : {}) });
  }
  return gathered;
}

const rounded = (salience: number) => Math.round(salience * 1000) / 1000;

function toEntity(
  entity: NamedEntity,
  mentions: Mention[],
  salience: number,
  role: Role | undefined,
  language: string | undefined,
): Entity {
  const { id, type, names, ...facts } = entity;
  const own = language?.startsWith('ar') ? names.ar : names.en;
  const name = own ?? Object.values(names)[0] ?? id;
  return { id, type, name, names, mentions, salience, ...(role === undefined ? {} : { role }), ...facts };
}
