import { codeOf, isRecord } from './read-parties.js';

/** What the majors call alike, under the name of the newest. */
const newest: Readonly<Record<string, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  object: 'objects',
  altids: 'altIds',
  trustindicator: 'trustIndicators',
  trustindicators: 'trustIndicators',
  contentcreated: 'contentCreated',
  representationtype: 'representationType',
  rightsinfo: 'rightsInfo',
  digitalsourcetype: 'digitalSourceType',
  $standard: 'standard',
};

const concepts = new Set(['people', 'organisations', 'places', 'events', 'objects']);

/** What an item says beyond the fields of ours: everything as it came, what all majors have in one form. */
export function normalExtras(left: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(left).map(([key, value]): [string, unknown] => {
    const name = newest[key] !== undefined && left[newest[key]] === undefined ? newest[key] : key;
    if (concepts.has(name) && Array.isArray(value)) return [name, value.map(normalConcept)];
    return [name, name === 'altIds' ? normalIds(value) : value];
  });
  // fromEntries defines its keys, so that one named __proto__ stays a key.
  return Object.fromEntries(entries);
}

/** One code instead of scheme and code, uri or literal; everything else as it came. */
function normalConcept(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const found = codeOf(entry);
  if (found === undefined) return entry;
  const { uri, scheme, code: short, literal, ...rest } = entry;
  const inScheme = found === short && typeof scheme === 'string';
  const code = inScheme ? `${scheme.replace(/\/$/, '')}/${found}` : found;
  return { ...rest, code, ...(literal !== undefined && literal !== code ? { literal } : {}) };
}

/** The map of ninjs 1 as the list of 2 and 3. */
const normalIds = (value: unknown) =>
  isRecord(value) ? Object.entries(value).map(([role, id]) => ({ role, value: id })) : value;
