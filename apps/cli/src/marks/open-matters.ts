import type { Mark } from '#libs/contracts';
import type { KnownMarks } from './known-marks.js';

/** Something that waits for an editor: a mark, the item that it concerns, and the item that is its reason. */
export interface Matter {
  readonly kind: 'hold' | 'killed-copy' | 'notice';
  readonly item: string;
  /** What `slugline marks release ITEM --of` takes. */
  readonly of: string;
  readonly by: string;
  readonly at: string;
  readonly reason?: string | undefined;
}

/**
 * What no editor has released yet, oldest first: held items, messages whose target is not known, and the copies of
 * killed texts. `copiesOfKilled` gives the items that are flagged as copies, from the group on which the mark lies.
 */
export async function openMatters(
  known: KnownMarks,
  copiesOfKilled: (group: string, killed: string) => Promise<readonly string[]>,
): Promise<Matter[]> {
  const matters: Matter[] = [];
  for (const mark of known.all()) {
    if (mark.kind === 'killed-copy') {
      matters.push(...copiesOf(mark, await copiesOfKilled(mark.item, mark.value.of), known));
    }
    const matter = matterOf(mark);
    if (matter && !known.isReleased(matter.item, matter.of)) matters.push(matter);
  }
  return matters;
}

function matterOf(mark: Mark): Matter | undefined {
  const { item, by, at } = mark;
  if (mark.kind === 'hold') {
    return { kind: 'hold', item, of: mark.value.notice, by, at, reason: mark.value.reason };
  }
  if (mark.kind === 'notice') return { kind: 'notice', item, of: item, by, at, reason: mark.value.reason };
  return undefined;
}

/** Not the killed item itself; none where an operator has restored it since. */
function copiesOf(
  { at, by, value: { of } }: Extract<Mark, { kind: 'killed-copy' }>,
  members: readonly string[],
  known: KnownMarks,
): Matter[] {
  const restored = known.get(of, 'restore');
  if (restored && restored.at > at) return [];
  return members
    .filter((item) => item !== of && !known.isReleased(item, of))
    .map((item) => ({ kind: 'killed-copy', item, of, by, at }));
}
