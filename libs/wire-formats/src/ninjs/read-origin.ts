import type { Draft } from '../draft.js';
import type { NinjsObject } from './ninjs-object.js';
import { recordsOf, textOf } from './read-parties.js';

/** Whom the item comes from: the first of its info sources who was not merely interviewed or credited. */
export function readOrigin(item: NinjsObject): Pick<Draft, 'source' | 'credit'> {
  const key = item.keyOf('infoSources');
  const records = key === undefined ? [] : recordsOf(item.value(key));
  const roleOf = (record: Record<string, unknown>) =>
    [record.role, record.rel, record.code].filter((part) => typeof part === 'string').join(' ');
  const parties = records.map((record) => ({ name: textOf(record.name), role: roleOf(record) }));
  const source = parties.find(
    ({ name, role }) => name !== undefined && !/interview|credit/i.test(role),
  )?.name;
  const credited = parties.find(({ role }) => /credit/i.test(role))?.name;
  const described = recordsOf(item.value('descriptions')).find(({ role }) => role === 'creditline');
  const [only] = records;
  // One party with nothing but a name is told in full by the source; anything more stays as it came.
  if (
    key !== undefined &&
    source !== undefined &&
    records.length === 1 &&
    only &&
    Object.keys(only).length === 1
  ) {
    item.take(key);
  }
  return {
    source: source ?? item.optionalText('source'),
    credit: item.optionalText('credit') ?? credited ?? textOf(described?.value),
  };
}

/** Whose the item is and what may be done with it. */
export function readRights(
  item: NinjsObject,
): Pick<Draft, 'usageTerms' | 'copyrightHolder' | 'copyrightNotice'> {
  return {
    usageTerms: readTerms(item),
    copyrightHolder: item.optionalText('copyrightHolder'),
    copyrightNotice: item.optionalText('copyrightNotice'),
  };
}

/** One text by the standard; AP sends a list of them. */
function readTerms(item: NinjsObject): string | undefined {
  const key = item.keyOf('usageTerms');
  if (key === undefined) return undefined;
  const value = item.value(key);
  if (!Array.isArray(value)) return item.optionalText('usageTerms');
  const terms = value.filter((term) => typeof term === 'string');
  if (terms.length === value.length) item.take(key);
  return terms.length === 0 ? undefined : terms.join(' ');
}
