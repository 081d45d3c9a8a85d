import type { FieldProblem } from '#libs/contracts';
import { decodeUtf8 } from '../encodings/decode-document.js';
import { kindOf } from '../field-error.js';
import { NinjsObject } from './ninjs-object.js';

/** Half of a surrogate pair can come into JSON as an escape only, as its bytes are UTF-8. */
const surrogateEscape = /\\u[dD][89a-fA-F]/;

/** The object that some bytes hold, or why there is none; the words of the text are not repeated in the reason. */
export function readJson(bytes: Uint8Array): NinjsObject | FieldProblem {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    return {
      code: 'unreadable',
      field: '',
      detail: `not valid JSON${at === undefined ? '' : ` at character ${at}`}`,
    };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { code: 'invalid', field: '', detail: `expected an object, got ${kindOf(value)}` };
  }
  const item = value as Record<string, unknown>;
  if (!surrogateEscape.test(text)) return new NinjsObject(item);
  // The uri is who the item is: it is refused later rather than changed here.
  return new NinjsObject({
    ...(wellFormed(item) as object),
    ...(Object.hasOwn(item, 'uri') ? { uri: item.uri } : {}),
  });
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
