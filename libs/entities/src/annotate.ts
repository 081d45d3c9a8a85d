import type { EnrichedItem, Entity, Quote, TextDate } from '#libs/contracts';
import type { Day } from './dates/calendar-days.js';
import { readDates } from './dates/read-dates.js';
import { toEntities } from './entities-of-item.js';
import { resolveWithExtras } from './extras/add-extras.js';
import { type FieldText, readField } from './field-text.js';
import { addOrganisations } from './guesses/add-organisations.js';
import { agreeAmongGuesses } from './guesses/agree-among-guesses.js';
import { agreeWithKnown } from './guesses/agree-with-known.js';
import { guessNames } from './guesses/guess-names.js';
import { readIntroducedAcronyms } from './guesses/introduced-acronyms.js';
import type { NameGuess } from './guesses/name-guess.js';
import { provisionalEntities } from './guesses/provisional-entities.js';
import { addStorms, stormsByKnownNames } from './guesses/storms.js';
import { knownNames } from './known-names.js';
import { languageOfItem } from './language-of-item.js';
import { addMinistries } from './ministries/ministries.js';
import type { GivenReadings } from './name-recogniser.js';
import type { NamedPlace } from './named-place.js';
import { type NamedHere, readQuotes } from './quotes/read-quotes.js';
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

/**
 * Names the language of an item, the entities it mentions and the days it names; depends on nothing but the item.
 * `today` is the day on which it was written, in the zone of its feed; `given` is what another recogniser than the tagger
 * has read.
 */
export function annotate(item: Readable, today?: Day, given: GivenReadings = {}): Annotation {
  const fields = [readField('headline', item.headline), readField('body', item.body)];
  const language = languageOfItem(item);
  const finds = fields.map(knownNames);
  const resolved = resolveWithExtras(fields, finds);
  const guessed = fields.flatMap((field, at) => {
    const guesses = guessNames(field, finds[at] ?? [], language, given[field.field]);
    return language?.startsWith('ar') ? addOrganisations(field, guesses, resolved) : guesses;
  });
  const agreed = agreeWithKnown(resolved, addPatterns(fields, agreeAmongGuesses(guessed), resolved));
  const { known, guesses } = readIntroducedAcronyms(stormsByKnownNames(agreed));
  const places = inOrder([...known.map(toPlace), ...provisionalEntities(guesses, known)]);
  const dateline = resolveNames(knownNames(readField('headline', item.dateline?.place)));
  const entities = toEntities(
    places,
    dateline.map(({ alias }) => alias.entity).filter(({ type }) => type === 'place'),
    language,
  );
  const quotes = fields.flatMap((field) => readQuotes(field, namesIn(field, places)));
  const dates = today === undefined ? [] : fields.flatMap((field) => readDates(field, today));
  return { ...(language === undefined ? {} : { language }), entities, quotes, dates };
}

const addPatterns = (
  fields: readonly FieldText[],
  guesses: readonly NameGuess[],
  known: readonly Resolved[],
): NameGuess[] => addMinistries(fields, addStorms(fields, guesses), known);

const toPlace = ({ found: { field, start, end }, alias: { entity, kind } }: Resolved): NamedPlace => ({
  ...{ field, start, end, entity },
  isDemonym: kind === 'demonym',
});

const fieldOrder = { headline: 0, body: 1 } as const;

const inOrder = (places: readonly NamedPlace[]) =>
  places.toSorted(
    (one, other) => fieldOrder[one.field.field] - fieldOrder[other.field.field] || one.start - other.start,
  );

/** A demonym says where somebody comes from, and nobody speaks by it. */
function namesIn(field: FieldText, places: readonly NamedPlace[]): NamedHere[] {
  const here = places.filter((place) => place.field === field && !place.isDemonym);
  let at = 0;
  return here.map(({ start, end, entity: { id, type } }) => {
    while ((field.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    let to = at;
    while ((field.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
    return { id, type, from: at, to };
  });
}
