import { fieldError } from '../field-error.js';
import { NinjsObject } from './ninjs-object.js';
import { isRecord } from './read-parties.js';

/**
 * The items in the envelope of an API: AP's Media API (`data.item`, `data.items[].item`) and Superdesk's (`_items`).
 * An item that is its own document is the only one. What an envelope says of one item stands by it as `meta`. Throws
 * FieldError for an envelope without items.
 */
export function openEnvelope(document: NinjsObject): readonly NinjsObject[] {
  const items = itemsIn(document) ?? [document];
  if (items.length === 0) throw fieldError('', 'the envelope has no items');
  return items;
}

function itemsIn(document: NinjsObject): readonly NinjsObject[] | undefined {
  if (document.keyOf('uri') !== undefined) return undefined;
  const listed = document.value('_items');
  if (Array.isArray(listed)) return listed.map((entry) => new NinjsObject(isRecord(entry) ? entry : {}));
  const data = document.value('data');
  if (!isRecord(data)) return undefined;
  if (isRecord(data.item)) return [wrapped(data)];
  return Array.isArray(data.items)
    ? data.items.map((entry) => (isRecord(entry) ? wrapped(entry) : new NinjsObject({})))
    : undefined;
}

function wrapped({ item, meta }: Record<string, unknown>): NinjsObject {
  const own = isRecord(item) ? item : {};
  const said = isRecord(meta) && Object.keys(meta).length > 0 && own.meta === undefined ? { meta } : {};
  return new NinjsObject({ ...own, ...said });
}
