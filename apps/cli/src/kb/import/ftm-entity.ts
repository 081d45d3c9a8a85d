import { type EntityType, importedId, sha256Hex } from '#libs/contracts';
import type { ExtraEntry } from '#libs/knowledge-base';
import { jsonOf, kindOf, LineFault, membersOf, textsOf } from './line-fault.js';
import { usableNames } from './usable-names.js';

/** Schemata of FollowTheMoney that are people or organisations for certain. */
const types: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'org',
  Company: 'org',
  PublicBody: 'org',
};
/** Where it is from: by the first of these that is one country. */
const countryFields: Readonly<Record<string, readonly string[]>> = {
  person: ['citizenship', 'nationality', 'country'],
  org: ['mainCountry', 'country', 'jurisdiction'],
};
/** Codes of FollowTheMoney that are no countries of ISO 3166-1. */
const noCountries = new Set(['eu', 'zz', 'un', 'zr', 'dd', 'yu', 'su', 'cs']);

/** An entity, or why it is left out. */
export type FtmLine = ExtraEntry | { readonly why: string };

/**
 * A line of FollowTheMoney as OpenSanctions publishes it. Names, country and the id in Wikidata are taken and nothing else:
 * neither topics nor data sets nor the source's own id, which would say in a news item that somebody of this name is on a
 * list. A namesake is on none, so that all of it counts only in company of its country. Throws LineFault.
 */
export function readFtmLine(text: string): FtmLine {
  const { id, schema, caption, properties } = membersOf(jsonOf(text), 'line');
  if (typeof id !== 'string' || id === '') throw new LineFault('id', `expected a text, got ${kindOf(id)}`);
  if (typeof schema !== 'string') throw new LineFault('schema', `expected a text, got ${kindOf(schema)}`);
  const stated = membersOf(properties, 'properties');
  const of = (name: string) => textsOf(stated[name], `properties.${name}`);
  const type = Object.hasOwn(types, schema) ? types[schema] : undefined;
  if (type === undefined) return { why: 'of other schemata' };
  const title = typeof caption === 'string' ? [caption] : [];
  const usable = usableNames(inScripts([...title, ...of('name'), ...of('alias')]), type);
  if (usable === undefined) return { why: 'without a usable name' };
  const country = countryOf((countryFields[type] ?? []).map(of));
  if (country === undefined) return { why: 'of no country, or of several' };
  const wikidata = of('wikidataId').find((one) => /^Q\d+$/.test(one));
  const key = wikidata?.toLowerCase() ?? `f${sha256Hex(`followthemoney\n${id}`).slice(0, 12)}`;
  return {
    entity: {
      ...{ id: importedId(type, key), type, names: usable.names, country },
      ...(wikidata !== undefined && { wikidata }),
    },
    forms: usable.forms,
    reason: `FollowTheMoney: ${schema}`,
    needsCompany: true,
  };
}

/** Names carry no language: in letters that Persian or Urdu only have they are no Arabic ones. A name in capitals comes last. */
function inScripts(names: readonly string[]) {
  const ordered = [...names.filter((name) => !isShouted(name)), ...names.filter(isShouted)];
  return { en: ordered, ar: ordered.filter((name) => !/[\u066e-\u06ff]/u.test(name)) };
}

const isShouted = (name: string) => /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();

function countryOf(fields: readonly (readonly string[])[]): string | undefined {
  const stated = fields.find((codes) => codes.length > 0) ?? [];
  const codes = new Set(stated.filter((code) => /^[a-z]{2}$/.test(code) && !noCountries.has(code)));
  return codes.size === 1 ? [...codes][0]?.toUpperCase() : undefined;
}
