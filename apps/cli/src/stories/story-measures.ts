import { type Grouping, pairF1 } from '../copies/pair-measures.js';

export interface StoryMeasures {
  /** B-cubed (Bagga and Baldwin 1998): precision, recall and F1 of each article's story, averaged over articles. */
  readonly precision: number;
  readonly recall: number;
  readonly bCubed: number;
  readonly pairF1: number;
  readonly stories: number;
}

/** How well found stories agree with labelled ones, over the labelled articles. */
export function measureStories(found: Grouping, labelled: Grouping): StoryMeasures {
  const ids = [...labelled.keys()];
  const storyOf = (id: string) => found.get(id) ?? id;
  const sizes = (nameOf: (id: string) => string) =>
    new Map([...Map.groupBy(ids, nameOf)].map(([name, some]) => [name, some.length]));
  const inFound = sizes(storyOf);
  const inLabelled = sizes((id) => labelled.get(id) as string);
  const both = (id: string) => JSON.stringify([storyOf(id), labelled.get(id)]);
  const inBoth = sizes(both);
  const mean = (of: (id: string) => number | undefined) =>
    ids.reduce((sum, id) => sum + (inBoth.get(both(id)) as number) / (of(id) as number), 0) / ids.length;
  const precision = mean((id) => inFound.get(storyOf(id)));
  const recall = mean((id) => inLabelled.get(labelled.get(id) as string));
  return {
    precision,
    recall,
    bCubed: (2 * precision * recall) / (precision + recall),
    pairF1: pairF1(labelled, new Map(ids.map((id) => [id, storyOf(id)]))),
    stories: inFound.size,
  };
}
