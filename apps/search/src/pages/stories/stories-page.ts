import type { StoryListAnswer } from '../../api/story-answers.js';
import { storySorts } from '../../api/story-parameters.js';
import { html, type SafeHtml } from '../html.js';
import { type InterfaceWords, numberIn, wordsIn } from '../interface-words.js';
import { layout } from '../layout.js';
import { type PageSearch, storiesAddress } from '../page-address.js';
import { searchForm } from '../search-form.js';
import { storyRow } from './story-lines.js';

/** The list of stories, in one of its orders. */
export function storiesPage(search: PageSearch, answer: StoryListAnswer): string {
  const words = wordsIn(search.ui);
  const about = answer.totalIsApproximate ? `${words.about} ` : '';
  const rows = answer.items.map((story) => storyRow(story, search, words));
  return layout({
    ui: search.ui,
    title: `${words.stories} – Slugline`,
    translated: storiesAddress(search, { ui: search.ui === 'ar' ? 'en' : 'ar', cursor: search.cursor }),
    skip: words.skip,
    main: html`${searchForm({ ...search, sort: undefined })}
<section class="results stories" aria-label="${words.stories}">
<h1>${words.stories} <span class="count">${about}${numberIn(search.ui, answer.total)}</span></h1>
${orders(search, words)}
${rows.length === 0 ? html`<p class="empty"><strong>${words.noStories}</strong></p>` : html`<ol>${rows}</ol>`}
${paging(search, answer, words)}
</section>`,
  });
}

function orders(search: PageSearch, words: InterfaceWords): SafeHtml {
  const names = { latest: words.latestFirst, size: words.largest, growth: words.growing };
  const chosen = search.sort ?? 'latest';
  const links = storySorts.map((sort) => {
    const state = sort === chosen && html` aria-current="true"`;
    return html`<li><a href="${storiesAddress(search, { sort })}"${state}>${names[sort]}</a></li>`;
  });
  return html`<nav class="orders" aria-label="${words.sort}"><ul>${links}</ul></nav>`;
}

function paging(
  search: PageSearch,
  { nextCursor }: StoryListAnswer,
  words: InterfaceWords,
): SafeHtml | undefined {
  const first =
    search.cursor !== undefined && html`<a href="${storiesAddress(search)}">${words.firstPage}</a>`;
  const next =
    nextCursor !== null &&
    html`<a class="next" rel="next" href="${storiesAddress(search, { cursor: nextCursor })}">${words.next}</a>`;
  return first || next ? html`<nav class="paging">${first}${next}</nav>` : undefined;
}
