import { type ItemDocument, statusFields } from '#libs/news-index';

/** An item that an answer speaks of; `story` where it speaks of it as an item of that story. */
export interface Spoken {
  readonly id: string;
  readonly story?: string | undefined;
}

/** What is read of it by its id, at the moment of speaking, with the headline. */
export const spokenFields = [
  ...statusFields,
  'story',
  'language',
  'eventTime',
  'urgency',
  'source',
  'subjectCodes',
] as const;
export type SpokenItem = Partial<Pick<ItemDocument, (typeof spokenFields)[number] | 'text'>>;
