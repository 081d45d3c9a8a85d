import { once } from 'node:events';
import type { Entity, Quote, TextDate } from '#libs/contracts';
import { annotate, type GivenReadings, localDay, type NameRecogniser, readNames } from '#libs/entities';
import { type Article, isArticle, readArticles, type UnreadLine } from '../articles/article-lines.js';
import { exitCodes } from '../exit-codes.js';

type Field = 'title' | 'text';
type InInput<Place extends { readonly field: string }> = Omit<Place, 'field'> & { readonly field: Field };

/** What is printed of an article; fields are those of the input, and offsets count UTF-16 units in them. */
export interface EntityLine {
  readonly id: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: Entity['type'];
    readonly name: string;
    readonly mentions: readonly InInput<Entity['mentions'][number]>[];
    readonly salience: number;
    readonly role?: Entity['role'];
    /** Of names that no list has. */
    readonly confidence?: number;
  }[];
  readonly quotes: readonly InInput<Quote>[];
  /** Only where the line says when it was published. */
  readonly dates: readonly InInput<TextDate>[];
}

/** Prints a line for each line of the file, in their order; exits with 4 when any cannot be read. */
export async function analyzeEntities(
  path: string,
  zone: string | undefined,
  recogniser?: NameRecogniser,
): Promise<void> {
  const lines = await readArticles(path, zone);
  let refused = 0;
  for (const line of lines) {
    if (!isArticle(line)) refused++;
    const given = recogniser && isArticle(line) ? await readNames(recogniser, line) : undefined;
    const text = JSON.stringify(entityLine(line, zone, given));
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  }
  process.stderr.write(`${lines.length - refused} articles, ${refused} unreadable lines\n`);
  if (refused > 0) process.exitCode = exitCodes.someRefused;
}

export function entityLine(
  line: Article | UnreadLine,
  zone = 'UTC',
  given?: GivenReadings,
): EntityLine | UnreadLine {
  if (!isArticle(line)) return line;
  const { id, headline, body, language, eventTimeMs, hasTime } = line;
  const item = { headline, body, ...(language !== undefined && { language }) };
  const today = hasTime ? localDay(eventTimeMs, zone) : undefined;
  const { entities, quotes, dates } = annotate(item, today, given);
  return {
    id,
    entities: entities.map(({ id: entityId, type, name, mentions, salience, role, confidence }) => ({
      ...{ id: entityId, type, name },
      mentions: mentions.map(inInput),
      salience,
      ...(role !== undefined && { role }),
      ...(confidence !== undefined && { confidence }),
    })),
    quotes: quotes.map(inInput),
    dates: dates.map(inInput),
  };
}

const inInput = <Place extends { readonly field: 'headline' | 'body' }>(place: Place): InInput<Place> => ({
  ...place,
  field: place.field === 'headline' ? 'title' : 'text',
});
