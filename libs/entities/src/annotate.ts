import type { EnrichedItem, Entity, Quote, TextDate } from '#libs/contracts';
import type { Day } from './dates/calendar-days.js';
import { readDates } from './dates/read-dates.js';
import { toEntities } from './entities-of-item.js';
import { type FieldText, readField } from './field-text.js';
import { NameFinder } from './find-names.js';
import { nameTrie } from './gazetteer.js';
import { languageOfItem } from './language-of-item.js';
import { readQuotes } from './quotes/read-quotes.js';
import { type Resolved, resolveNames } from './resolve-names.js';

/** What of an item is read here. */
export type Readable = Pick<EnrichedItem, 'headline' | 'body' | 'language' | 'dateline'>;

export interface Annotation {
  /** BCP 47; absent where neither the feed nor the text tells. */
  readonly language?: string;
  /** Each once, with all its mentions in both fields; the most salient first. */
  readonly entities: Entity[];
  /** What somebody says, in quotation marks. */
  readonly quotes: Quote[];
  /** Words that name a day, with the day; none where it is not known when the item was written. */
  readonly dates: TextDate[];
}

const finder = new NameFinder(nameTrie);

/**
 * Names the language of an item, the entities it mentions and the days it names; depends on nothing but the item.
 * `today` is the day on which it was written, in the zone of its feed.
 */
export function annotate(item: Readable, today?: Day): Annotation {
  const fields = [readField('headline', item.headline), readField('body', item.body)];
  const language = languageOfItem(item);
  const resolved = resolveNames(fields.flatMap((field) => finder.find(field)));
  const dateline = resolveNames(finder.find(readField('headline', item.dateline?.place)));
  const entities = toEntities(
    resolved,
    dateline.map(({ alias }) => alias.entity).filter(({ type }) => type === 'place'),
    language,
  );
  const quotes = fields.flatMap((field) => readQuotes(field, namesIn(field, resolved)));
  const dates = today === undefined ? [] : fields.flatMap((field) => readDates(field, today));
  return { ...(language === undefined ? {} : { language }), entities, quotes, dates };
}

/** A demonym says where somebody comes from, and nobody speaks by it. */
const namesIn = (field: FieldText, resolved: readonly Resolved[]) =>
  resolved
    .filter(({ found, alias }) => found.field === field && alias.kind !== 'demonym')
    .map(({ found: { from, to }, alias: { entity } }) => ({ id: entity.id, type: entity.type, from, to }));
