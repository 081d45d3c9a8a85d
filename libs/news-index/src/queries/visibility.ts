import type { estypes } from '@elastic/elasticsearch';
import { type ItemDocument, isTombstone, type NewsDocument } from '../document.js';
import { fields } from '../fields.js';

/**
 * Which items readers may know of at a moment: usable, hidden by nothing, not under embargo, not expired. Every query,
 * facet, count and completion has this filter, and `isVisible` says the same of a document read by its id.
 */
export function visibleAt(nowMs: number): estypes.QueryDslQueryContainer {
  return {
    bool: { filter: [{ term: { [fields.pubStatus]: 'usable' } }], must_not: keptFromReaders(nowMs) },
  };
}

/**
 * What must not hold of an item that readers may see: `visibleAt` turned round. Few documents have any of it, so that
 * a search for the most alike need not look up the status of each that it passes.
 */
export function hiddenAt(nowMs: number): estypes.QueryDslQueryContainer[] {
  const statuses: NewsDocument['pubStatus'][] = ['withheld', 'canceled'];
  return [{ terms: { [fields.pubStatus]: statuses } }, ...keptFromReaders(nowMs)];
}

function keptFromReaders(nowMs: number): estypes.QueryDslQueryContainer[] {
  const now = new Date(nowMs).toISOString();
  return [
    { exists: { field: fields.hiddenBy } },
    { range: { [fields.embargoedUntil]: { gt: now } } },
    { range: { [fields.expires]: { lte: now } } },
  ];
}

export function isVisible(document: NewsDocument, nowMs: number): document is ItemDocument {
  return !isTombstone(document) && mayBeSeen(document, nowMs);
}

/** What `mayBeSeen` judges by, as paths of `_source`. */
export const statusFields = ['pubStatus', 'hiddenBy', 'embargoedUntil', 'expires'] as const;

/** `isVisible` for a document of which only a part was read. */
export function mayBeSeen(
  {
    pubStatus,
    hiddenBy,
    embargoedUntil,
    expires,
  }: Partial<Pick<ItemDocument, (typeof statusFields)[number]>>,
  nowMs: number,
): boolean {
  if (pubStatus !== 'usable' || hiddenBy !== undefined) return false;
  if (embargoedUntil !== undefined && Date.parse(embargoedUntil) > nowMs) return false;
  return expires === undefined || Date.parse(expires) > nowMs;
}
