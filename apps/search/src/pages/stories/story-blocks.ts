import type { StorySummary, TrendsAnswer } from '../../api/story-answers.js';
import { chipList } from '../entities/entity-chips.js';
import { html, type SafeHtml } from '../html.js';
import { directionOf, type InterfaceWords, numberIn } from '../interface-words.js';
import { type PageSearch, storiesAddress, storyAddress } from '../page-address.js';
import { titleOf } from './story-lines.js';

/** What stands beside the latest items: what is rising, or without any such thing the largest stories. */
export interface FrontStories {
  readonly trends: Pick<TrendsAnswer, 'stories' | 'entities'>;
  readonly largest: readonly StorySummary[];
}

export function frontStories(
  { trends, largest }: FrontStories,
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const rising = trends.stories.map(({ story }) => story);
  const stories = rising.length > 0 ? rising : largest;
  if (stories.length === 0) return undefined;
  const heading = rising.length > 0 ? words.risingNow : words.largest;
  const rows = stories.map((story) => storyLine(story, search, words));
  return html`<section class="facet front"><h2>${heading}</h2><ul>${rows}</ul>${trends.entities.length > 0 && chipList(trends.entities, search)}
<p class="more"><a href="${storiesAddress({ ui: search.ui, lang: [], feed: [], source: [], entity: [] })}">${words.allStories}</a></p></section>`;
}

/** A story in one line: its title and how many items it has. */
export function storyLine(story: StorySummary, search: PageSearch, words: InterfaceWords): SafeHtml {
  const title = titleOf(story, search.ui, words);
  return html`<li><a href="${storyAddress(story.id, search)}"><bdi lang="${title.language ?? 'und'}" dir="${directionOf(title.language)}">${title.text}</bdi><span class="count">${numberIn(search.ui, story.items)}</span></a></li>`;
}

/** The way from an item to its story, where that has more than this item. */
export function storyOfItem(
  story: StorySummary | undefined,
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  if (story === undefined || story.items < 2) return undefined;
  return html`<section class="facet"><h2>${words.story}</h2><ul>${storyLine(story, search, words)}</ul></section>`;
}
