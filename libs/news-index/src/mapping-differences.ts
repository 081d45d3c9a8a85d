import type { estypes } from '@elastic/elasticsearch';

/**
 * Where the mapping of an index is not the one that this program writes for, as sentences; empty when it fits.
 * Fields that only the index has are no difference: during a roll-out an older program may write to a newer index.
 */
export function mappingDifferences(expected: object, found: object, path = ''): string[] {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const actual = (found as Record<string, unknown>)[key];
    if (isObject(wanted)) {
      return isObject(actual) ? mappingDifferences(wanted, actual, here) : [`${here} is missing`];
    }
    // Elasticsearch answers some booleans and numbers as text.
    if (String(actual) === String(wanted)) return [];
    return [`${here} is ${actual === undefined ? 'missing' : String(actual)}, expected ${String(wanted)}`];
  });
}

type Properties = Record<string, estypes.MappingProperty>;

/** The fields of the first level that the index does not have at all: those can be added to it. */
export const missingProperties = (expected: Properties, found: Properties): Properties =>
  Object.fromEntries(Object.entries(expected).filter(([name]) => found[name] === undefined));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
