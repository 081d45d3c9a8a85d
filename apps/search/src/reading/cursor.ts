import { createHash } from 'node:crypto';
import * as z from 'zod';
import { stableJson } from '#libs/contracts';

/** Groups lie under a moving stream: their pages are counted among what had been received when page one was read. */
const collapsed = z.strictObject({
  kind: z.literal('groups'),
  asOf: z.iso.datetime({ precision: 3 }),
  offset: z.int().min(1).max(1000),
});
/** Every copy for itself: the sort values of the last item shown. */
const included = z.strictObject({
  kind: z.literal('items'),
  after: z
    .array(z.union([z.number(), z.string().max(64)]))
    .min(2)
    .max(3),
});
const cursorSchema = z.discriminatedUnion('kind', [collapsed, included]);

export type Cursor = z.infer<typeof cursorSchema>;
export type GroupsCursor = z.infer<typeof collapsed>;

/** What a cursor belongs to: the same search, whatever the order of its parameters. 12 characters. */
export function searchFingerprint(search: object): string {
  return createHash('sha256').update(stableJson(search)).digest('base64url').slice(0, 12);
}

/** Opaque to clients: base64url of the search's fingerprint and the place in it. */
export function writeCursor(cursor: Cursor, fingerprint: string): string {
  return Buffer.from(`${fingerprint}${JSON.stringify(cursor)}`).toString('base64url');
}

/**
 * Reads a cursor that `writeCursor` made for the same search, else gives the reason why it is none. It is not
 * signed: whatever it says only moves the page, because visibility is judged anew at every read.
 */
export function readCursor(
  text: string,
  fingerprint: string,
  nowMs: number,
): { readonly cursor: Cursor } | { readonly problem: string } {
  const plain = Buffer.from(text, 'base64url').toString('utf8');
  const outcome = cursorSchema.safeParse(jsonOrNothing(plain.slice(fingerprint.length)));
  if (!outcome.success) return { problem: 'expected a nextCursor of an answer, unchanged' };
  if (plain.slice(0, fingerprint.length) !== fingerprint) {
    return { problem: 'this cursor belongs to another search: send it with the parameters that gave it' };
  }
  const cursor = outcome.data;
  if (cursor.kind === 'groups' && Date.parse(cursor.asOf) > nowMs + 60_000) {
    return { problem: 'expected a nextCursor of an answer, got one from the future' };
  }
  return { cursor };
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
