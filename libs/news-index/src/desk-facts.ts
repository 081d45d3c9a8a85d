import type { EnrichedItem } from '#libs/contracts';
import { fold } from '#libs/text';

/** By what a later message of the agency may name an item besides its uri and headline; no reader gets it. */
export interface DeskFacts {
  /** The number in the agency's service, without leading zeros. */
  readonly number?: string | undefined;
  /** Folded. */
  readonly slugline?: string | undefined;
}

export function deskFactsOf(item: Pick<EnrichedItem, 'serviceNumber' | 'slugline'>): DeskFacts | undefined {
  const { serviceNumber, slugline } = item;
  if (serviceNumber === undefined && slugline === undefined) return undefined;
  return {
    ...(serviceNumber && { number: String(serviceNumber.number) }),
    ...(slugline !== undefined && { slugline: fold(slugline) }),
  };
}
