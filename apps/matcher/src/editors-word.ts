import { markSchema } from '#libs/contracts';
import { type Log, type WireRecord } from '#libs/pipeline';
import type { EditorsWord } from '#libs/stories';

/** What a record of `wire.marks` says of two items; without `word` it takes back what was said under its key. */
export interface SaidUnderKey {
  readonly key: string;
  readonly word?: EditorsWord | undefined;
}

const ofStories = /^[^/]{22}\/story-(?:join|split)(?:\/|$)/;

/** Undefined for marks of other kinds; what is no mark is logged and left to the indexer, which says so to people. */
export function editorsWordIn({ key, value, offset }: WireRecord, log: Log): SaidUnderKey | undefined {
  if (!ofStories.test(key)) return undefined;
  if (value.length === 0) return { key };
  const mark = markSchema.safeParse(parsed(value)).data;
  if (mark?.kind === 'story-join') {
    return { key, word: { one: mark.item, other: mark.value.with, together: true } };
  }
  if (mark?.kind === 'story-split') {
    return { key, word: { one: mark.item, other: mark.value.from, together: false } };
  }
  log.warn({ offset, key }, 'this is no mark; stories go on without it');
  return undefined;
}

function parsed(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
