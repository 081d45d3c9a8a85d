import { type EntityType, importedId } from '#libs/contracts';
import type { ExtraEntry } from '#libs/knowledge-base';
import { jsonOf, kindOf, LineFault, membersOf } from './line-fault.js';
import { usableNames } from './usable-names.js';
import { mapOf, WikidataClaims } from './wikidata-claims.js';
import type { WikidataClasses } from './wikidata-classes.js';

export interface WikidataItem {
  readonly id: string;
  readonly type: EntityType;
  /** Wikipedias and sister projects with a page on it: how notable it is. */
  readonly sitelinks: number;
  /** Without its country: an entry that its item comes after is in no line before. */
  readonly entry: ExtraEntry | undefined;
  /** The item of its country. */
  readonly countryItem: string | undefined;
}

/** What a line tells of an entity, and of a country what its code is. */
export interface WikidataLine {
  /** Undefined of a property or lexeme, and of what is in none of the classes. */
  readonly item?: WikidataItem;
  readonly country?: { readonly item: string; readonly code: string };
}

/** "mul" is what Wikidata calls a name of all languages. */
const english = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'];
const arabic = ['ar'];

/** A line of a dump, with or without the comma behind it; undefined for the brackets around all. Throws LineFault. */
export function readWikidataLine(text: string, classes: WikidataClasses): WikidataLine | undefined {
  const line = text.trim().replace(/,$/, '');
  if (line === '[' || line === ']') return undefined;
  const { id, type, labels, aliases, claims, sitelinks } = membersOf(jsonOf(line), 'line');
  if (typeof id !== 'string' || !/^[QPL]\d+/.test(id))
    throw new LineFault('id', `expected an id such as Q515, got ${kindOf(id)}`);
  if (type !== 'item') return {};
  const statements = new WikidataClaims(claims);
  const [code] = statements.texts('P297');
  const kind = statements.items('P31').flatMap((of) => classes.get(of) ?? [])[0];
  return {
    ...(code !== undefined && { country: { item: id, code } }),
    ...(kind !== undefined && {
      item: {
        ...{ id, type: kind },
        sitelinks: Object.keys(mapOf(sitelinks ?? {}, 'sitelinks')).length,
        entry: entryOf(id, kind, namesIn(labels, aliases), statements),
        countryItem: statements.items(kind === 'person' ? 'P27' : 'P17')[0],
      },
    }),
  };
}

function entryOf(
  id: string,
  type: EntityType,
  named: ReturnType<typeof namesIn>,
  statements: WikidataClaims,
): ExtraEntry | undefined {
  const usable = usableNames(named, type);
  if (usable === undefined) return undefined;
  const at = type === 'place' ? statements.coordinates() : undefined;
  const geonames = statements.texts('P1566').find((text) => /^\d+$/.test(text));
  return {
    entity: { id: importedId(type, id.toLowerCase()), type, names: usable.names, ...at, wikidata: id },
    forms: usable.forms,
    reason: 'Wikidata',
    ...(geonames !== undefined && type === 'place' && { geonames: Number(geonames) }),
  };
}

function namesIn(labels: unknown, aliases: unknown) {
  const [byLanguage, more] = [mapOf(labels ?? {}, 'labels'), mapOf(aliases ?? {}, 'aliases')];
  const of = (languages: readonly string[]) => [
    ...languages.flatMap((language) => nameOf(byLanguage[language], `labels.${language}`)),
    ...languages.flatMap((language) => listOf(more[language], `aliases.${language}`)),
  ];
  return { en: of(english), ar: of(arabic) };
}

function listOf(values: unknown, field: string): string[] {
  if (values === undefined) return [];
  if (!Array.isArray(values)) throw new LineFault(field, `expected a list, got ${kindOf(values)}`);
  return values.flatMap((value) => nameOf(value, field));
}

function nameOf(name: unknown, field: string): string[] {
  if (name === undefined) return [];
  const { value } = membersOf(name, field);
  if (typeof value !== 'string')
    throw new LineFault(`${field}.value`, `expected a text, got ${kindOf(value)}`);
  return [value];
}
