import { type EnrichedItem, type Entity, type Mention, sha256Hex, stableJson } from '#libs/contracts';
import { knowledgeOf } from '#libs/knowledge-base';
import type { Curated, Named } from '#libs/news-index';
import type { EntityBook, PlacedId } from './entity-book.js';
import { wordsKey } from './words-key.js';

type Book = Pick<EntityBook, 'concerns' | 'place' | 'namesOf'>;

interface Piece {
  /** What the item was given. */
  readonly of: Entity;
  readonly placed: PlacedId;
  readonly mentions: readonly Mention[];
}

/** What curators' marks make of the entities of an item and of who speaks in it; undefined where they say nothing. */
export function curate(
  { entities, quotes, language }: Named & Pick<EnrichedItem, 'language'>,
  book: Book,
): Curated | undefined {
  if (!book.concerns(entities.map(({ id }) => id))) return undefined;
  const pieces = entities.flatMap((entity) => piecesOf(entity, book));
  const byId = Map.groupBy(pieces, ({ placed }) => placed.id);
  const made = [...byId].map(([id, parts]) => entityOf(id, parts, entities, book, language));
  const changed = pieces.filter(({ of, placed }) => placed.id !== of.id || book.namesOf(placed.id));
  if (changed.length === 0) return undefined;
  const speakers = movesOf(pieces);
  const named: Named = {
    entities: made.sort((one, other) => other.salience - one.salience),
    quotes: quotes.map((quote) => {
      const speaker = quote.speaker === undefined ? undefined : speakers[quote.speaker];
      return speaker === undefined ? quote : { ...quote, speaker };
    }),
  };
  return {
    ...named,
    look: sha256Hex(stableJson(named)).slice(0, 16),
    ids: [...new Set(changed.flatMap(({ placed }) => placed.through))],
    moves: movesOf(pieces.filter(({ placed }) => !placed.bySpelling)),
    renamed: [...byId.keys()].filter((id) => book.namesOf(id) !== undefined),
  };
}

/** The mentions of an entity, by whose they are. A part of a name goes with the only whole one that has its words. */
function piecesOf(entity: Entity, book: Book): Piece[] {
  const { id, name, mentions } = entity;
  if (mentions.length === 0) return [{ of: entity, placed: book.place(id, name), mentions }];
  const spellings = [...new Set(mentions.map(({ surface }) => wordsKey(surface)))];
  const placed = new Map(spellings.map((key) => [key, book.place(id, wholeOf(key, spellings))]));
  const at = (mention: Mention) =>
    placed.get(wordsKey(mention.surface)) ?? { id, bySpelling: false, through: [id] };
  return [...Map.groupBy(mentions, (mention) => at(mention).id).values()].map((own) => ({
    ...{ of: entity, placed: at(own[0] as Mention), mentions: own },
  }));
}

function wholeOf(key: string, spellings: readonly string[]): string {
  const words = key.split(' ');
  const wholes = spellings.filter((other) => {
    const all = new Set(other.split(' '));
    return other !== key && words.every((word) => all.has(word));
  });
  return wholes.length === 1 ? (wholes[0] as string) : key;
}

/** Entities all of whose mentions are another one's by now. */
function movesOf(pieces: readonly Piece[]): Record<string, string> {
  const moves: Record<string, string> = {};
  for (const [id, parts] of Map.groupBy(pieces, ({ of }) => of.id)) {
    const [to, ...others] = new Set(parts.map(({ placed }) => placed.id));
    if (to !== undefined && others.length === 0 && to !== id) moves[id] = to;
  }
  return moves;
}

function entityOf(
  id: string,
  parts: readonly Piece[],
  given: readonly Entity[],
  book: Book,
  language: string | undefined,
): Entity {
  const [first] = parts as [Piece, ...Piece[]];
  const facts = factsOf(id, first, given);
  const names = { ...facts.names, ...book.namesOf(id) };
  const own = (language?.startsWith('ar') ? names.ar : names.en) ?? Object.values(names)[0] ?? id;
  const role = parts.map(({ of }) => of.role).find((one) => one !== undefined);
  return {
    ...facts,
    ...{ id, name: own, names },
    mentions: parts.flatMap(({ mentions }) => mentions).sort(inText),
    salience: Math.max(...parts.map(({ of }) => of.salience)),
    ...(role && { role }),
  };
}

type Facts = Omit<Entity, 'name' | 'mentions' | 'salience' | 'role'>;

/** From the item where it has the entity itself, else from the knowledge base, else what has become of the first. */
function factsOf(id: string, { of, placed }: Piece, given: readonly Entity[]): Facts {
  const {
    name: _name,
    mentions: _mentions,
    salience: _salience,
    role: _role,
    ...facts
  } = given.find((one) => one.id === id) ?? of;
  if (facts.id === id) return facts;
  const known = knowledgeOf(id)?.entity;
  if (known !== undefined) return { ...known, names: { ...known.names } };
  const { type, confidence, names } = facts;
  const spelt = placed.spelling;
  return {
    ...{ id, type, provisional: true },
    ...(confidence !== undefined && { confidence }),
    names: spelt === undefined ? names : { [/[ء-ي]/.test(spelt) ? 'ar' : 'en']: spelt },
  };
}

function inText(one: Mention, other: Mention): number {
  if (one.field !== other.field) return one.field === 'headline' ? -1 : 1;
  return one.start - other.start;
}
