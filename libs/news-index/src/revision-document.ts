import type { EnrichedItem } from '#libs/contracts';
import type { ReadableItem } from './document.js';

/** One revision of an item as it came, also a late or superseded one, or a kill with its text. */
export interface RevisionDocument {
  readonly id: string;
  readonly order: number;
  /** The external version that it has, or would have, in the news index. */
  readonly version: number;
  readonly contentHash: string;
  readonly pubStatus: EnrichedItem['pubStatus'];
  readonly receivedAt: string;
  readonly item: ReadableItem;
}

/** 64 bits of the hash tell revisions of one item and order apart; the same revision twice is one document. */
export function revisionId(item: Pick<EnrichedItem, 'id' | 'order' | 'contentHash'>): string {
  return `${item.id}-${item.order}-${item.contentHash.slice(0, 16)}`;
}
