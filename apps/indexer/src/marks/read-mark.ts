import { type Mark, markKey, markSchema } from '#libs/contracts';
import type { WireRecord } from '#libs/pipeline';

/** A record of `wire.marks`: a mark, the taking back of the one under its key, or why it is neither. */
export type MarkRecord =
  | { readonly kind: 'said'; readonly mark: Mark }
  | { readonly kind: 'forgotten'; readonly key: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export function readMark({ key, value }: Pick<WireRecord, 'key' | 'value'>): MarkRecord {
  if (value.length === 0) return { kind: 'forgotten', key };
  const result = markSchema.safeParse(parsed(value));
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.') || 'mark'}: ${issue.message}`);
    return { kind: 'unreadable', reason: wrong.slice(0, 3).join('; ') };
  }
  // Under another key the compaction would keep or drop it at the wrong time.
  const own = markKey(result.data);
  if (own !== key) return { kind: 'unreadable', reason: `it lies under the key ${key}, not ${own}` };
  return { kind: 'said', mark: result.data };
}

function parsed(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
