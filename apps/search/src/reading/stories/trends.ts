import {
  type GrowthSpans,
  type Present,
  pastBody,
  presentBody,
  readPast,
  readPresent,
  readTrendMembers,
  type TextCount,
  type TrendsRequest,
  trendMembersBody,
} from '#libs/news-index';
import type { TrendsAnswer } from '../../api/story-answers.js';
import { type TrendsQuestion, windowStart } from '../../api/story-parameters.js';
import { BriefAnswers } from '../brief-answers.js';
import { type LabelLanguage, labelLanguage, labelOf } from '../entity-labels.js';
import { knownEntities } from '../known-entities.js';
import type { NewsStore } from '../news-store.js';
import { growthSpans, rounded } from './growth.js';
import { mostRounds, type StorySummaries } from './story-summaries.js';
import { surprise } from './surprise.js';

const hourMs = 3_600_000;
const pastHours = 7 * 24;
/** What has fewer texts in the window is chance; what is less than half above what was expected is no news. */
const least = { storyTexts: 2, entityTexts: 3, factor: 1.5 } as const;

interface Rise {
  readonly id: string;
  readonly now: number;
  readonly before: number;
  readonly expected: number;
  readonly score: number;
}

interface Rising extends Pick<Present, 'texts'> {
  /** What the counts are of. */
  readonly spans: GrowthSpans;
  readonly stories: readonly Rise[];
  readonly entities: readonly Rise[];
}

/** What is written about more than its own past lets expect. */
export class Trends {
  readonly #store: NewsStore;
  readonly #summaries: StorySummaries;
  /** Ids and counts of the last second: the front page asks for the same at each visit. */
  readonly #recent = new BriefAnswers<Rising>();

  constructor(store: NewsStore, summaries: StorySummaries) {
    this.#store = store;
    this.#summaries = summaries;
  }

  /** Of `to` and `from` only what is given is part of the question: what is rising now is the same for a second. */
  async now(
    { lang, from, to, window, size }: TrendsQuestion,
    label: LabelLanguage | undefined = labelLanguage(lang),
  ): Promise<TrendsAnswer> {
    const began = performance.now();
    const recentMs = windowStart(to, window);
    const spans: GrowthSpans = {
      before: from ?? new Date(recentMs - pastHours * hourMs).toISOString(),
      recent: new Date(recentMs).toISOString(),
      end: new Date(recentMs + window * hourMs).toISOString(),
    };
    const request = { spans, languages: lang, without: [], nowMs: Date.now() };
    const rising = await this.#recent.of(JSON.stringify([lang, from, to, window, size]), () =>
      this.#rising(request, size),
    );
    const answer = await this.#told({ ...request, spans: rising.spans }, rising, size, label, mostRounds);
    const { spans: told } = rising;
    return {
      window: { from: told.recent, to: told.end, hours: window, texts: answer.texts.now },
      past: { from: told.before, to: told.recent, texts: answer.texts.before },
      stories: answer.stories,
      entities: answer.entities,
      tookMs: Math.round(performance.now() - began),
    };
  }

  async #told(
    request: TrendsRequest,
    { texts, stories, entities }: Rising,
    size: number,
    label: LabelLanguage | undefined,
    rounds: number,
  ): Promise<Pick<TrendsAnswer, 'stories' | 'entities'> & Pick<Present, 'texts'>> {
    const ids = entities.map(({ id }) => id);
    const [known, named, members] = await Promise.all([
      this.#summaries.known(
        stories.map(({ id }) => id),
        growthSpans(Date.parse(request.spans.end)),
        new Set(request.without),
      ),
      knownEntities(this.#store, ids),
      ids.length === 0 ? [] : this.#store.search(trendMembersBody(request, ids)).then(readTrendMembers),
    ]);
    const told = await this.#summaries.told(
      known,
      members.map((id) => ({ id })),
      label,
    );
    if (told.gone.size > 0 && rounds > 1) {
      const again = { ...request, without: [...request.without, ...told.gone] };
      return await this.#told(again, await this.#rising(again, size), size, label, rounds - 1);
    }
    return {
      texts,
      stories: stories.flatMap(({ id, ...rise }) => {
        const story = told.stories.get(id);
        return story === undefined ? [] : [{ story, ...rise }];
      }),
      entities: entities.flatMap(({ id, ...rise }) => {
        const entity = named.get(id);
        if (entity === undefined) return [];
        const { type, names } = entity;
        return [{ id, type, name: labelOf(entity, label), names: { ...names }, ...rise }];
      }),
    };
  }

  async #rising(request: TrendsRequest, size: number): Promise<Rising> {
    const { spans } = request;
    const present = readPresent(await this.#store.search(presentBody(request)));
    const { texts } = present;
    const stories = present.stories.filter((one) => one.texts >= least.storyTexts);
    const entities = present.entities.filter((one) => one.texts >= least.entityTexts);
    if (stories.length + entities.length === 0) return { spans, texts, stories: [], entities: [] };
    const idsOf = (counts: readonly TextCount[]) => counts.map(({ value }) => value);
    const candidates = { stories: idsOf(stories), entities: idsOf(entities) };
    const past = readPast(await this.#store.search(pastBody(request, candidates)));
    const ratio = ratioOf(request.spans, texts);
    const most = (counts: readonly TextCount[], before: ReadonlyMap<string, number>) =>
      counts
        .map(({ value, texts: now }) => riseOf(value, now, before.get(value) ?? 0, ratio))
        .filter(({ now, expected, score }) => score > 0 && now >= least.factor * expected)
        .sort((a, b) => b.score - a.score || b.now - a.now || (a.id < b.id ? -1 : 1))
        .slice(0, size);
    return { spans, texts, stories: most(stories, past.stories), entities: most(entities, past.entities) };
  }
}

function riseOf(id: string, now: number, before: number, ratio: number): Rise {
  const { expected, score } = surprise(now, before, ratio);
  return { id, now, before, expected: rounded(expected), score: rounded(score) };
}

/** All texts of the window to all of the past; without any past, the hours of the two. */
function ratioOf({ before, recent, end }: GrowthSpans, texts: Present['texts']): number {
  if (texts.before > 0) return texts.now / texts.before;
  return (Date.parse(end) - Date.parse(recent)) / (Date.parse(recent) - Date.parse(before));
}
