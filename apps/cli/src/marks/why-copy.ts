import type { NewsDocument } from '#libs/news-index';

const sentences = {
  exact: 'has the same text as',
  near: 'has an edited text of',
  part: 'has a cut or lengthened text of',
} as const;

/** Why an item is in its group, in a sentence. */
export function whyCopy({ copies }: Pick<NewsDocument, 'copies'>): string {
  const { reason, similarity, of, group, base } = copies;
  const moved = base === undefined ? '' : `; by marks it left group ${base} for ${group}`;
  if (reason === 'alone') return `came first with this text${moved}`;
  const sure = reason === 'exact' ? '' : `, similarity ${similarity.toFixed(2)}`;
  return `${sentences[reason]} ${of ?? base ?? group}${sure}${moved}`;
}
