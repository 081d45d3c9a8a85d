import type { estypes } from '@elastic/elasticsearch';
import { type ItemDocument, primarySubtag, relatedBody, type TextKey } from '#libs/news-index';
import { type RelatedSketch, type RelatedText, relatedSketch } from '../sketch/related-sketch.js';
import type { Sought } from './sought.js';

/** Asks the news index; what goes wrong there is thrown. */
export type AskIndex = (body: estypes.SearchRequest) => Promise<estypes.SearchResponse>;

export interface Candidate {
  readonly id: string;
  readonly group: string;
  readonly sketch: RelatedSketch;
}

export interface CandidateOptions {
  /** An item and its group of copies, which are no relatives of it. */
  readonly not?: { readonly id: string; readonly group: string } | undefined;
  /** BCP 47; none means all. */
  readonly languages: readonly string[];
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

/** Two questions, asked at once: words mean the same within one language, beyond it the lexicon's and entities count. */
export async function findCandidates(
  ask: AskIndex,
  text: RelatedText,
  sought: Sought,
  { not, languages, collapse, pool, nowMs }: CandidateOptions,
): Promise<Candidates> {
  const own = primarySubtag(text.language);
  const wanted = languages.flatMap((tag) => primarySubtag(tag) ?? []);
  const { entities } = sought;
  const shared = {
    ...{ not, entities, story: text.story, collapse, nowMs },
    eventTime: new Date(text.eventTimeMs).toISOString(),
  };
  const wantsOwn = own === undefined || wanted.length === 0 || wanted.includes(own);
  const others = wanted.filter((tag) => tag !== own);
  const wantsOthers = own !== undefined && (wanted.length === 0 || others.length > 0);
  const find = async (body: Parameters<typeof relatedBody>[0]) => {
    const hasClauses =
      body.entities.length > 0 || body.story !== undefined || (body.words?.lists.length ?? 0) > 0;
    return hasClauses ? candidatesIn(await ask(relatedBody(body))) : [];
  };
  const [inOwn, inOthers] = await Promise.all([
    wantsOwn
      ? find({
          ...shared,
          words: listOf(sought.in, sought.words),
          languages: own === undefined ? wanted : [own],
          size: pool.own,
        })
      : [],
    wantsOthers
      ? find({ ...shared, words: sought.across, languages: others, notLanguages: [own], size: pool.across })
      : [],
  ]);
  return { own: inOwn, across: inOthers };
}

const listOf = (key: TextKey, words: readonly string[]) =>
  words.length === 0 ? undefined : { in: key, lists: [words] };

type SourceOfCandidate = Pick<
  ItemDocument,
  'text' | 'language' | 'eventTime' | 'copies' | 'story' | 'entities'
>;

function candidatesIn(answer: estypes.SearchResponse): Candidate[] {
  return answer.hits.hits.map(({ _id, _source }) => {
    const source = _source as SourceOfCandidate;
    return { id: _id as string, group: source.copies.group, sketch: relatedSketch(textOfSource(source)) };
  });
}

/** What is compared of a document, whole or in the part that candidates are read in. */
export function textOfSource({
  text,
  language,
  eventTime,
  story,
  entities = [],
}: SourceOfCandidate): RelatedText {
  const { headline, body } = text?.ar ?? text?.en ?? text?.other ?? {};
  return { language, headline, body, entities, story: story?.id, eventTimeMs: Date.parse(eventTime) };
}
