import { type EnrichedItem, eventTimeOf, externalVersion, storyId } from '#libs/contracts';
import type { StoryText } from '#libs/stories';

/**
 * Whether an item may open or lead a story. A killed, withheld or test item that nobody has decided on stands alone: what
 * readers may not see puts nothing together. When a usable revision of it comes, that is decided on.
 */
export const mayLead = ({ pubStatus, test }: EnrichedItem): boolean => pubStatus === 'usable' && !test;

export const aloneIn = ({ id }: EnrichedItem): string => storyId(id);

export const versionOf = (item: EnrichedItem): number => externalVersion(item);

export function textOf(item: EnrichedItem): StoryText {
  const { id, headline, body, copies, language, entities } = item;
  const text = { id, headline, body, language, entities };
  return { ...text, eventTimeMs: eventTimeOf(item), group: copies.group };
}
