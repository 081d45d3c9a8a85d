import type { estypes } from '@elastic/elasticsearch';
import { type CandidateHit, relatedTextsBody } from '#libs/news-index';
import { textOfSource } from '../sketch/compared.js';
import { unpacked } from '../sketch/packed-sketch.js';
import { type RelatedSketch, relatedSketch, type Space } from '../sketch/related-sketch.js';

/** Asks the news index; what goes wrong there is thrown. */
export type AskIndex = (body: estypes.SearchRequest) => Promise<estypes.SearchResponse>;

export interface Candidate {
  readonly id: string;
  readonly group: string;
  readonly sketch: RelatedSketch;
}

/**
 * In their order. Documents of before, and of another packing, have no sketch that can be read: their texts are read
 * instead, which takes longer; one that has gone from the index meanwhile is left out.
 */
export async function candidatesOf(
  ask: AskIndex,
  hits: readonly CandidateHit[],
  space: Space,
): Promise<Candidate[]> {
  const sketches = new Map(hits.map((hit) => [hit.id, sketchOf(hit)]));
  const missing = hits.filter(({ id }) => sketches.get(id) === undefined);
  for (const [id, sketch] of await readSketches(ask, missing, space)) sketches.set(id, sketch);
  return hits.flatMap(({ id, group }) => {
    const sketch = sketches.get(id);
    return sketch === undefined ? [] : [{ id, group, sketch }];
  });
}

function sketchOf({ eventTimeMs, story, compared }: CandidateHit): RelatedSketch | undefined {
  const terms = compared === undefined ? undefined : unpacked(compared);
  return terms && { eventTimeMs, story, ...terms };
}

async function readSketches(
  ask: AskIndex,
  hits: readonly CandidateHit[],
  space: Space,
): Promise<[string, RelatedSketch][]> {
  if (hits.length === 0) return [];
  const answer = await ask(relatedTextsBody(hits.map(({ id }) => id)));
  return answer.hits.hits.map(({ _id, _source }) => [
    _id as string,
    relatedSketch(textOfSource(_source as Parameters<typeof textOfSource>[0]), space),
  ]);
}
