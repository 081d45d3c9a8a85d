import type { CopyMember, ListedItem, RelatedItem, Why } from '../api/answers.js';
import type { StorySummary } from '../api/story-answers.js';
import { chipList } from './entities/entity-chips.js';
import { html, type SafeHtml } from './html.js';
import { directionOf, type InterfaceWords, numberIn, timeIn, wordsIn } from './interface-words.js';
import { afterText, notices } from './item-notices.js';
import { itemTopics } from './item-topics.js';
import { layout } from './layout.js';
import { itemAddress, type PageSearch, searchAddress } from './page-address.js';
import { kicker, separator } from './results-page.js';
import { searchForm } from './search-form.js';
import { storyOfItem } from './stories/story-blocks.js';

const entitiesShown = 24;
const copiesShown = 24;

/** One item: its text in its own direction, who is named, who else carried it, and what is related and why. */
export function itemPage(
  search: PageSearch,
  item: ListedItem,
  related: readonly RelatedItem[],
  copies: readonly CopyMember[] = [],
  story?: StorySummary,
): string {
  const words = wordsIn(search.ui);
  return layout({
    ui: search.ui,
    title: `${item.headline ?? words.noHeadline} – Slugline`,
    translated: itemAddress(item.id, { ...search, ui: search.ui === 'ar' ? 'en' : 'ar' }),
    skip: words.skipItem,
    main: html`${searchForm(search)}
<div class="columns">
${article(item, search, words)}
<aside>${storyOfItem(story, search, words)}${others(item, search, words)}${copyList(item, copies, search, words)}${itemTopics(item, search, words)}${named(item, search, words)}${relatedList(related, search, words)}</aside>
</div>`,
  });
}

function article(item: ListedItem, search: PageSearch, words: InterfaceWords): SafeHtml {
  const back =
    search.q !== undefined &&
    html`<p class="back" lang="${search.ui}" dir="${words.direction}"><a href="${searchAddress(search)}">${words.back}</a></p>`;
  const paragraphs = (item.body ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<article class="item" lang="${item.language ?? 'und'}" dir="${directionOf(item.language)}">
${back}${kicker(item, search, words)}
<h1>${item.headline ?? words.noHeadline}</h1>
${byline(item, words)}
${notices(item, search, words)}
<div class="body">${paragraphs}</div>
${attributions(item, search, words)}
${afterText(item, search, words)}
</article>`;
}

function byline(
  { byline: author, dateline, source, credit }: ListedItem,
  _words: InterfaceWords,
): SafeHtml | undefined {
  const parts = [author, dateline?.place, credit === source.name ? undefined : credit].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.length === 0
    ? undefined
    : html`<p class="byline">${parts.map((part, at) => html`${at > 0 && ' · '}${part}`)}</p>`;
}

function attributions(item: ListedItem, { ui }: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  if (item.attributions.length === 0) return undefined;
  const names = item.attributions.map(({ name }, at) => html`${at > 0 && separator(ui)}<bdi>${name}</bdi>`);
  return html`<p class="attribution" lang="${ui}" dir="${words.direction}">${words.attributedTo} ${names}</p>`;
}

function others({ copies }: ListedItem, { ui }: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  const outlets = copies.others?.outlets ?? [];
  if (outlets.length === 0) return undefined;
  const rows = outlets.map(
    ({ name, count }) =>
      html`<li><bdi>${name}</bdi>${count > 1 && html`<span class="count">${numberIn(ui, count)}</span>`}</li>`,
  );
  return html`<section class="facet"><h2>${words.others}</h2><ul class="plain">${rows}</ul></section>`;
}

/** The other items of its group, the earliest first. */
function copyList(
  { id: own }: ListedItem,
  copies: readonly CopyMember[],
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const rows = copies
    .filter(({ id }) => id !== own)
    .slice(0, copiesShown)
    .map(({ id, source, headline, eventTime, reason }) => {
      const facts = [timeIn(search.ui, eventTime), copyReason(reason, words)].filter(
        (fact) => fact !== undefined,
      );
      return html`<li><a href="${itemAddress(id, search)}"><bdi>${headline ?? words.noHeadline}</bdi></a> <small><bdi>${source.name}</bdi> · ${facts.join(' · ')}</small></li>`;
    });
  if (rows.length === 0) return undefined;
  return html`<section class="facet"><h2>${words.copies}</h2><ul class="plain">${rows}</ul></section>`;
}

/** The founder of a group is like nothing that came before. */
const copyReason = (reason: CopyMember['reason'], words: InterfaceWords): string | undefined =>
  ({ alone: undefined, exact: words.exactCopy, near: words.nearCopy, part: words.partCopy })[reason];

function named(item: ListedItem, search: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  if (item.entities.length === 0) return undefined;
  const chips = chipList(item.entities.slice(0, entitiesShown), search);
  return html`<section class="facet"><h2>${words.named}</h2>${chips}</section>`;
}

function relatedList(related: readonly RelatedItem[], search: PageSearch, words: InterfaceWords): SafeHtml {
  const rows = related.map(
    ({ item, why }) => html`<li><article lang="${item.language ?? 'und'}" dir="${directionOf(item.language)}">
${kicker(item, search, words)}
<h3><a href="${itemAddress(item.id, { ...search, q: undefined })}">${item.headline ?? words.noHeadline}</a></h3>
<p class="why" lang="${search.ui}" dir="${words.direction}">${why.map((reason) => reasonLine(reason, search, words))}</p>
</article></li>`,
  );
  const list = rows.length === 0 ? html`<p class="empty">${words.noRelated}</p>` : html`<ol>${rows}</ol>`;
  return html`<section class="related"><h2>${words.related}</h2>${list}</section>`;
}

/** Reasons as small labels: a name each, the words together, the hours. */
function reasonLine(reason: Why, { ui }: PageSearch, words: InterfaceWords): SafeHtml {
  if (reason.kind === 'entity') return html`<span title="${words.bothName}"><bdi>${reason.name}</bdi></span>`;
  if (reason.kind === 'words') {
    return html`<span class="words" title="${words.shareWords}"><bdi>${reason.words.join(separator(ui))}</bdi></span>`;
  }
  if (reason.kind === 'story') return html`<span>${words.sameStory}</span>`;
  if (reason.kind === 'dates') {
    return html`<span title="${words.sameDates}"><bdi>${reason.dates.join(separator(ui))}</bdi></span>`;
  }
  return html`<span class="hours">${words.hoursApart}: ${numberIn(ui, Math.round(reason.hours))}</span>`;
}
