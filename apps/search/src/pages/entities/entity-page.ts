import type { EntityAnswer } from '../../api/answers.js';
import type { StoryAnswer, StorySummary } from '../../api/story-answers.js';
import { html, type SafeHtml } from '../html.js';
import { directionOf, type InterfaceWords, numberIn, wordsIn } from '../interface-words.js';
import { layout } from '../layout.js';
import {
  entityAddress,
  itemAddress,
  type PageSearch,
  searchAddress,
  storiesAddress,
} from '../page-address.js';
import { kicker } from '../results-page.js';
import { searchForm } from '../search-form.js';
import { histogram } from '../stories/histogram.js';
import { storyLine } from '../stories/story-blocks.js';
import { chipList } from './entity-chips.js';

export interface EntityTold {
  readonly entity: EntityAnswer;
  readonly stories: readonly StorySummary[];
  readonly days: StoryAnswer['histogram'];
}

/** One person, place, organisation or event: its names, when it was in the news, its stories, items and company. */
export function entityPage(search: PageSearch, { entity, stories, days }: EntityTold): string {
  const { ui } = search;
  const words = wordsIn(ui);
  const other = ui === 'ar' ? 'en' : 'ar';
  const name = entity.names[ui] ?? entity.name;
  return layout({
    ui,
    title: `${name} – Slugline`,
    translated: entityAddress(entity.id, { ui: other }),
    skip: words.skip,
    main: html`${searchForm({ ...search, sort: undefined })}
<div class="columns">
<article class="item story">
<p class="kicker" lang="${ui}" dir="${words.direction}"><span>${typeName(entity.type, words)}</span><span>${words.items}: <span class="count">${numberIn(ui, entity.count)}</span></span></p>
<h1><bdi>${name}</bdi></h1>
${otherNames(entity, name)}
${histogram(days, search, words)}
${items(entity, search, words)}
</article>
<aside>${storiesOf(entity, stories, search, words)}${company(entity, search, words)}</aside>
</div>`,
  });
}

const typeName = (type: string, words: InterfaceWords): string =>
  ({ person: words.person, org: words.organisation, place: words.place, event: words.event })[type] ?? type;

function otherNames({ names }: EntityAnswer, shown: string): SafeHtml[] {
  return Object.entries(names)
    .filter(([, name]) => name !== shown)
    .map(
      ([language, name]) =>
        html`<p class="other-title" lang="${language}" dir="${directionOf(language)}">${name}</p>`,
    );
}

function items({ id, latest }: EntityAnswer, search: PageSearch, words: InterfaceWords): SafeHtml {
  const rows = latest.map(
    (item) => html`<li>
${kicker(item, search, words)}
<h3 lang="${item.language ?? 'und'}" dir="${directionOf(item.language)}"><a href="${itemAddress(item.id, search)}">${item.headline ?? words.noHeadline}</a></h3>
</li>`,
  );
  const all = html`<a href="${searchAddress(only(search, id))}">${words.allItems}</a>`;
  return html`<section class="timeline" aria-label="${words.latest}">
<h2>${words.latest} <small>${all}</small></h2>
<ol>${rows}</ol>
</section>`;
}

function storiesOf(
  { id }: EntityAnswer,
  stories: readonly StorySummary[],
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  if (stories.length === 0) return undefined;
  const rows = stories.map((story) => storyLine(story, search, words));
  const all = html`<p class="more"><a href="${storiesAddress(only(search, id))}">${words.allStories}</a></p>`;
  return html`<section class="facet"><h2>${words.stories}</h2><ul>${rows}</ul>${all}</section>`;
}

function company({ related }: EntityAnswer, search: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  if (related.length === 0) return undefined;
  return html`<section class="facet"><h2>${words.namedToo}</h2>${chipList(related, search)}</section>`;
}

const only = ({ ui }: PageSearch, id: string): PageSearch => ({
  ...{ ui, lang: [], feed: [], source: [], entity: [id] },
});
