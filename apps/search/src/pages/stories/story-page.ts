import type { ChainedStory, StoryAnswer, TimelineEntry } from '../../api/story-answers.js';
import { languageLabel } from '../../reading/entity-labels.js';
import { html, type SafeHtml } from '../html.js';
import { directionOf, type InterfaceWords, numberIn, timeIn, wordsIn } from '../interface-words.js';
import { layout } from '../layout.js';
import { itemAddress, type PageSearch, searchAddress, storyAddress } from '../page-address.js';
import { searchForm } from '../search-form.js';
import { histogram } from './histogram.js';
import { entityChips, otherTitles, spanOf, storyFacts, titleOf } from './story-lines.js';

const entitiesShown = 10;
const outletsShown = 15;

/** One story: its titles, when it was told, its items in the order of time, who told it and who it is about. */
export function storyPage(search: PageSearch, story: StoryAnswer): string {
  const words = wordsIn(search.ui);
  const title = titleOf(story, search.ui, words);
  const other = search.ui === 'ar' ? 'en' : 'ar';
  return layout({
    ui: search.ui,
    title: `${title.text} – Slugline`,
    translated: storyAddress(story.id, { ...search, ui: other }, { sort: search.sort }),
    skip: words.skipStory,
    main: html`${searchForm({ ...search, sort: undefined })}
<div class="columns">
<article class="item story">
${storyFacts(story, search, words)}
<h1 lang="${title.language ?? 'und'}" dir="${directionOf(title.language)}">${title.text}</h1>
${otherTitles(story, search.ui, words)}
${histogram(story.histogram, search, words)}
${chain(words.follows, story.follows, search, words)}
${timeline(story, search, words)}
${chain(words.followedBy, story.followedBy, search, words)}
</article>
<aside>${about(story, search, words)}${outlets(story, search, words)}${languages(story, search, words)}${subjects(story, search, words)}</aside>
</div>`,
  });
}

/** Other stories on the same matter, each with its days. */
function chain(
  heading: string,
  stories: readonly ChainedStory[],
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  if (stories.length === 0) return undefined;
  const rows = stories.map((story) => {
    const title = titleOf(story, search.ui, words);
    return html`<li>
<p class="kicker" lang="${search.ui}" dir="${words.direction}">${spanOf(story, search.ui)}<span>${words.items}: <span class="count">${numberIn(search.ui, story.items)}</span></span></p>
<h3 lang="${title.language ?? 'und'}" dir="${directionOf(title.language)}"><a href="${storyAddress(story.id, search)}">${title.text}</a></h3>
</li>`;
  });
  return html`<section class="timeline" aria-label="${heading}"><h2>${heading}</h2><ol>${rows}</ol></section>`;
}

function timeline(
  { id, timeline: { items, nextCursor } }: StoryAnswer,
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml {
  const isNewest = search.sort === 'newest';
  const turn = isNewest
    ? html`<a href="${storyAddress(id, search, { sort: 'oldest' })}">${words.oldest}</a>`
    : html`<a href="${storyAddress(id, search, { sort: 'newest' })}">${words.newest}</a>`;
  const next =
    nextCursor !== null &&
    html`<nav class="paging"><a class="next" rel="next" href="${storyAddress(id, search, { sort: search.sort, cursor: nextCursor })}">${words.next}</a></nav>`;
  return html`<section class="timeline" aria-label="${words.timeline}">
<h2>${words.timeline} <small>${turn}</small></h2>
<ol>${items.map((item) => entry(item, search, words))}</ol>
${next}
</section>`;
}

function entry(item: TimelineEntry, search: PageSearch, words: InterfaceWords): SafeHtml {
  const { id, headline, language, source, eventTime, copies, urgency = 9 } = item;
  const urgent = urgency <= 2 && html`<strong class="urgent">${words.urgent}</strong>`;
  const carried =
    copies > 0 &&
    html`<span>${words.others}: <span class="count">${numberIn(search.ui, copies)}</span></span>`;
  return html`<li>
<p class="kicker" lang="${search.ui}" dir="${words.direction}">${urgent}<time datetime="${eventTime}">${timeIn(search.ui, eventTime)}</time><bdi>${source.name}</bdi>${carried}</p>
<h3 lang="${language ?? 'und'}" dir="${directionOf(language)}"><a href="${itemAddress(id, search)}">${headline ?? words.noHeadline}</a></h3>
</li>`;
}

function about(story: StoryAnswer, search: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  const chips = entityChips(story, search, words, entitiesShown);
  return chips && html`<section class="facet"><h2>${words.entities}</h2>${chips}</section>`;
}

function outlets({ outlets: all }: StoryAnswer, { ui }: PageSearch, words: InterfaceWords): SafeHtml {
  const none = { ui, lang: [], feed: [], source: [], entity: [] };
  const rows = all
    .slice(0, outletsShown)
    .map(
      ({ id, name, count }) =>
        html`<li><a href="${searchAddress(none, { source: [id] })}"><bdi>${name}</bdi><span class="count">${numberIn(ui, count)}</span></a></li>`,
    );
  return html`<section class="facet"><h2>${words.outlets}</h2><ul>${rows}</ul></section>`;
}

function languages(
  { languages: all }: StoryAnswer,
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  if (all.length < 2) return undefined;
  const rows = all.map(
    ({ lang, count }) =>
      html`<li><bdi>${languageLabel(lang, ui)}</bdi><span class="count">${numberIn(ui, count)}</span></li>`,
  );
  return html`<section class="facet"><h2>${words.languages}</h2><ul class="plain">${rows}</ul></section>`;
}

function subjects(
  { subjects: all }: StoryAnswer,
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const named = all.flatMap(({ name, count }) => (name === undefined ? [] : [{ name, count }]));
  if (named.length === 0) return undefined;
  const rows = named.map(
    ({ name, count }) => html`<li><bdi>${name}</bdi><span class="count">${numberIn(ui, count)}</span></li>`,
  );
  return html`<section class="facet"><h2>${words.subjects}</h2><ul class="plain">${rows}</ul></section>`;
}
