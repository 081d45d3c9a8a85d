import type { StorySummary, TrendsAnswer } from '../../api/story-answers.js';
import { storyListParameters, trendsParameters } from '../../api/story-parameters.js';
import type { LabelLanguage } from '../entity-labels.js';
import type { StorySearches } from './story-searches.js';
import type { Trends } from './trends.js';

const storiesShown = 6;

/** What stands beside the latest items: what is rising now, or, on a quiet wire, the largest stories. */
export class FrontNews {
  readonly #trends: Trends;
  readonly #searches: StorySearches;

  constructor(trends: Trends, searches: StorySearches) {
    this.#trends = trends;
    this.#searches = searches;
  }

  async now(
    label: LabelLanguage,
  ): Promise<{ trends: Pick<TrendsAnswer, 'stories' | 'entities'>; largest: StorySummary[] }> {
    const trends = await this.#trends.now(trendsParameters.parse({ size: String(storiesShown) }), label);
    if (trends.stories.length > 0) return { trends, largest: [] };
    const asked = storyListParameters.parse({ sort: 'size', size: String(storiesShown) });
    const { items } = await this.#searches.list(asked, label);
    return { trends, largest: items.filter((story) => story.items > 1) };
  }
}
