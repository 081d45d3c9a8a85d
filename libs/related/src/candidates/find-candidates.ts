import { type CandidateHit, primarySubtag, readCandidates, relatedBody } from '#libs/news-index';
import type { RelatedText, Space } from '../sketch/related-sketch.js';
import { type AskIndex, type Candidate, candidatesOf } from './candidate-sketches.js';
import type { Sought } from './sought.js';

export interface CandidateOptions {
  /** An item and its group of copies, which are no relatives of it. */
  readonly not?: { readonly id: string; readonly group: string } | undefined;
  /** BCP 47; none means all. */
  readonly languages: readonly string[];
  /** Event times of what is found, ISO 8601, both exclusive. */
  readonly between?: { readonly after?: string; readonly before?: string } | undefined;
  /** One of each group of copies. */
  readonly collapse: boolean;
  /** How many are compared in the text's own language and in others. */
  readonly pool: { readonly own: number; readonly across: number };
  readonly nowMs: number;
}

export interface Candidates {
  /** Of the text's own language. */
  readonly own: readonly Candidate[];
  readonly across: readonly Candidate[];
}

type Request = Omit<Parameters<typeof relatedBody>[0], 'not'>;

/** Two questions, asked at once: within one language words mean the same, beyond it shared terms and entities count. */
export async function findCandidates(
  ask: AskIndex,
  text: RelatedText,
  sought: Sought,
  options: CandidateOptions,
): Promise<Candidates> {
  const { languages, between, pool, nowMs } = options;
  const own = primarySubtag(text.language);
  const wanted = languages.flatMap((tag) => primarySubtag(tag) ?? []);
  const shared = { entities: sought.entities, story: text.story, between, nowMs };
  const eventTime = new Date(text.eventTimeMs).toISOString();
  const wantsOwn = own === undefined || wanted.length === 0 || wanted.includes(own);
  const others = wanted.filter((tag) => tag !== own);
  const wantsOthers = own !== undefined && (wanted.length === 0 || others.length > 0);
  const find = async (space: Space, request: Omit<Request, 'eventTime' | 'space' | keyof typeof shared>) =>
    await candidatesOf(ask, await hitsOf(ask, { ...shared, eventTime, space, ...request }, options), space);
  const [inOwn, inOthers] = await Promise.all([
    wantsOwn
      ? find('stems', {
          words: sought.words.length === 0 ? undefined : { in: sought.in, words: sought.words },
          languages: own === undefined ? wanted : [own],
          size: pool.own,
        })
      : [],
    wantsOthers
      ? find('cross', {
          shared: sought.shared.length === 0 ? undefined : sought.shared,
          languages: others,
          notLanguages: [own],
          size: pool.across,
        })
      : [],
  ]);
  return { own: inOwn, across: inOthers };
}

/** One of each group if wished. Where copies leave less than half of what was asked for, it is asked once more without them. */
async function hitsOf(
  ask: AskIndex,
  request: Request,
  { not, collapse }: Pick<CandidateOptions, 'not' | 'collapse'>,
): Promise<CandidateHit[]> {
  const { entities, story, words, shared, size, space } = request;
  if (entities.length === 0 && story === undefined && words === undefined && shared === undefined) return [];
  const groups = not === undefined ? [] : [not.group];
  const hits = readCandidates(await ask(relatedBody({ ...request, not: { id: not?.id, groups } })), space);
  if (!collapse) return hits;
  const firsts = firstOfEach(hits);
  if (hits.length < size || firsts.length * 2 >= size) return firsts;
  const seen = [...groups, ...firsts.map(({ group }) => group)];
  const more = readCandidates(
    await ask(relatedBody({ ...request, not: { id: not?.id, groups: seen } })),
    space,
  );
  return [...firsts, ...firstOfEach(more)].slice(0, size);
}

const firstOfEach = (hits: readonly CandidateHit[]): CandidateHit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.group, hit])).values()].reverse();
