import type { EntityType } from '#libs/contracts';
import type { KnownEntity } from '#libs/knowledge-base';
import { demonymForms } from './demonyms.js';
import type { Alias, GazetteerEntity, NameKind } from './gazetteer-entity.js';
import { withoutTitled } from './name-titles.js';
import { isSharedSurname, surnameAliases } from './surnames.js';

/**
 * A table of the gazetteer: one entity a line, columns parted by `|`, names by `;`. The first name is the title; with
 * a `-` before it the title is not looked for in texts. `~` and `=` see `toAlias`.
 */
export interface GazetteerTable {
  readonly name: string;
  /** Goes before each line's own slug to make the id. */
  readonly prefix: string;
  readonly type: EntityType;
  /** `slug | country or - | en | ar`, then for `places` a latitude and longitude, for `countries` demonyms. */
  readonly columns: 'names' | 'places' | 'countries';
  readonly lines: string;
}

export interface GazetteerRow {
  readonly entity: KnownEntity;
  readonly aliases: readonly Alias[];
  /** The heading (`# Egypt`) that the line stands under; empty under none. */
  readonly heading: string;
}

/** Reads a table; a line that cannot be read throws an error with the table's name and the line. */
export function readTable(table: GazetteerTable): GazetteerRow[] {
  let heading = '';
  return table.lines
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => {
      if (line.startsWith('#')) heading = line.slice(1).trim();
      return line === '' || line.startsWith('#') ? [] : [{ ...readLine(table, line), heading }];
    });
}

function readLine(table: GazetteerTable, line: string): Omit<GazetteerRow, 'heading'> {
  const [slug = '', country = '', english = '', arabic = '', ...more] = line
    .split('|')
    .map((cell) => cell.trim());
  const wrong = (reason: string) => new Error(`gazetteer ${table.name}: ${reason}: ${line}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw wrong('slug is not kebab-case');
  if (!/^([A-Z]{2}|-)$/.test(country)) throw wrong('country is neither two capitals nor -');
  const [en, ar] = [title(english), title(arabic)];
  if (en === '' || ar === '') throw wrong('a name is missing');
  const entity: KnownEntity = {
    id: table.prefix + slug,
    type: table.type,
    names: { en, ar },
    ...(country === '-' ? {} : { country }),
    ...extras(table, more, wrong),
  };
  const names = [...split(english), ...split(arabic)].filter((name) => !name.startsWith('-'));
  const aliases = withoutTitled(
    entity,
    names.map((name) => toAlias(entity, name)),
  );
  if (table.type === 'person') aliases.push(...surnameAliases(entity));
  if (table.columns === 'countries') aliases.push(...demonymAliases(entity, more[0] ?? ''));
  return { entity, aliases: withoutRepeats(aliases) };
}

function extras(table: GazetteerTable, more: readonly string[], wrong: (reason: string) => Error) {
  if (table.columns === 'countries') return more[1] ? { wikidata: more[1] } : {};
  if (table.columns !== 'places') return {};
  const [lat, lon] = (more[0] ?? '').split(' ').map(Number);
  if (!isWithin(lat, 90) || !isWithin(lon, 180)) throw wrong('latitude and longitude are missing or wrong');
  return { lat, lon };
}

const isWithin = (degrees: number | undefined, limit: number): degrees is number =>
  degrees !== undefined && Math.abs(degrees) <= limit;

const split = (cell: string) =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const title = (cell: string) => (split(cell)[0] ?? '').replace(/^[-~=]+/, '');

/** Markers: `~` a short form, `=` exact spelling, in this order. */
function toAlias(entity: GazetteerEntity, written: string): Alias {
  const [, marks = '', text = ''] = /^([~=]*)(.*)$/.exec(written) ?? [];
  const isShort = marks.includes('~') || (entity.type === 'person' && isSharedSurname(text));
  const kind: NameKind = isShort ? 'short' : 'full';
  return { entity, kind, text, exact: marks.includes('=') };
}

function demonymAliases(entity: GazetteerEntity, cell: string): Alias[] {
  return split(cell)
    .flatMap(demonymForms)
    .map((text) => ({ entity, kind: 'demonym', text, exact: false }));
}

/**
 * The first way to state an alias wins: a table may say of a surname that it stands by itself. A demonym may be spelt
 * like the country (سورية), and then is both.
 */
function withoutRepeats(aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>();
  return aliases.filter(({ text, kind }) => {
    const key = kind === 'demonym' ? `${kind} ${text}` : text;
    return !seen.has(key) && seen.add(key);
  });
}
