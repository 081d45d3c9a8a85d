import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { PullSettings } from '#libs/contracts';

/** Where the pulling of a feed stands, in Redis; lost, the feed is pulled again from the beginning. Times in ms. */
const cursorSchema = z.object({
  /** Of the settings it belongs to: other settings begin anew. */
  settings: z.string(),
  validators: z
    .object({ url: z.string(), etag: z.string().optional(), lastModified: z.string().optional() })
    .optional(),
  /** SHA-256 of the last body that was handed on. */
  bodyHash: z.string().optional(),
  /** Where it has moved for good. */
  movedTo: z.string().optional(),
  failures: z.number(),
  nextAt: z.number(),
  succeededAt: z.number().optional(),
  /** Why it is not pulled any more until its settings change. */
  stopped: z.string().optional(),
});
export type PullCursor = z.infer<typeof cursorSchema>;

export function newCursor(settings: string): PullCursor {
  return { settings, failures: 0, nextAt: 0 };
}

/** The stored cursor if it is one, and of these settings; else a new one. */
export function readCursor(stored: string | null, settings: string): PullCursor {
  if (stored === null) return newCursor(settings);
  const read = cursorSchema.safeParse(jsonOf(stored));
  return read.success && read.data.settings === settings ? read.data : newCursor(settings);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Changes when the settings do; the values of secrets are no part of it. */
export function settingsHash(settings: PullSettings): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('base64url').slice(0, 22);
}
