import type { FieldProblem } from '#libs/contracts';
import { decodeUtf8 } from '../encodings/decode-document.js';
import { kindOf } from '../field-error.js';
import { NinjsObject } from './ninjs-object.js';

/** Half of a surrogate pair can come into JSON as an escape only, as its bytes are UTF-8. */
const surrogateEscape = /\\u[dD][89a-fA-F]/;

/** The object that some bytes hold, or why there is none; the words of the text are not repeated in the reason. */
export function readJson(bytes: Uint8Array): NinjsObject | FieldProblem {
  const value = readJsonValue(bytes);
  return 'problem' in value ? value.problem : new NinjsObject(value.item);
}

/** As `readJson`, for what looks at the object itself; halves of surrogate pairs are replaced everywhere but in the uri. */
export function readJsonValue(
  bytes: Uint8Array,
): { readonly item: Readonly<Record<string, unknown>> } | { readonly problem: FieldProblem } {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return { problem: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    const detail = `not valid JSON${at === undefined ? '' : ` at character ${at}`}`;
    return { problem: { code: 'unreadable', field: '', detail } };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { problem: { code: 'invalid', field: '', detail: `expected an object, got ${kindOf(value)}` } };
  }
  const item = value as Record<string, unknown>;
  if (!surrogateEscape.test(text)) return { item };
  const uri = Object.hasOwn(item, 'uri') ? { uri: item.uri } : {};
  // The uri is who the item is: it is refused later rather than changed here.
  return { item: { ...(wellFormed(item) as object), ...uri } };
}

/** The same value with U+FFFD for halves of surrogate pairs, which Elasticsearch refuses with the whole document. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]),
  );
}
