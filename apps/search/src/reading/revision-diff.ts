import { stableJson } from '#libs/contracts';
import type { ReadableItem } from '#libs/news-index';
import type { FieldDifference, RevisionDiff } from '../api/revision-answers.js';
import { textDiff } from './text-diff.js';

/** Fields beside headline and body whose change readers are told of. */
export const comparedFields = [
  'urgency',
  'language',
  'type',
  'byline',
  'dateline',
  'credit',
  'source',
  'attributions',
  'slugline',
  'located',
  'subjects',
  'genres',
  'keywords',
  'embargoedUntil',
  'expires',
  'usageTerms',
  'copyrightHolder',
  'copyrightNotice',
  'links',
] as const satisfies readonly (keyof ReadableItem)[];

/** What is read of a stored revision: never its notes, statements or whatever else may lie in it. */
export type ComparedItem = Pick<ReadableItem, (typeof comparedFields)[number] | 'headline' | 'body'>;

const longestValue = 4000;

/** What was changed from one revision to a later one; unchanged fields are left out. */
export function revisionDiff(
  before: { readonly order: number; readonly item: Partial<ComparedItem> },
  after: { readonly order: number; readonly item: Partial<ComparedItem> },
): RevisionDiff {
  const texts = (['headline', 'body'] as const).flatMap((field): FieldDifference[] => {
    const [old, now] = [before.item[field] ?? '', after.item[field] ?? ''];
    if (old === now) return [];
    const changes = textDiff(old, now);
    return [changes === undefined ? { field, tooLarge: true } : { field, changes: [...changes] }];
  });
  const others = comparedFields.flatMap((field): FieldDifference[] => {
    const [from, to] = [stated(before.item[field]), stated(after.item[field])];
    const [old, now] = [stableJson(from), stableJson(to)];
    if (old === now) return [];
    if (old.length + now.length > longestValue) return [{ field, tooLarge: true }];
    return [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
  return { from: before.order, to: after.order, fields: [...texts, ...others] };
}

/** An empty list says as much as none. */
const stated = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);
