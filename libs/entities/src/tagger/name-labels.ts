/** What a tagger tells of a word; MISC (nationalities, works, events) is learnt so that it is not taken for the others. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof nameTypes)[number];

/** Label 0 is no name; then the first word and a further word of each type. */
export const labels: readonly string[] = ['O', ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const labelCount = labels.length;

export const labelOf = (type: NameType, first: boolean): number =>
  1 + 2 * nameTypes.indexOf(type) + (first ? 0 : 1);

export const typeOfLabel = (label: number): NameType | undefined =>
  label === 0 ? undefined : nameTypes[(label - 1) >> 1];

export const isFirst = (label: number): boolean => label > 0 && (label & 1) === 1;

/** A further word of a type stands after a word of that type only; `previous` undefined is the start. */
export const mayFollow = (previous: number | undefined, label: number): boolean =>
  label === 0 || isFirst(label) || (previous !== undefined && typeOfLabel(previous) === typeOfLabel(label));
