import { escapeHtml } from '#libs/text';
import type { ListedItem, SearchAnswer } from '../api/answers.js';
import { html, SafeHtml } from './html.js';
import { directionOf, type InterfaceWords, numberIn, timeIn, wordsIn } from './interface-words.js';
import { layout } from './layout.js';
import { itemAddress, type PageSearch, searchAddress, storiesAddress } from './page-address.js';
import { searchForm } from './search-form.js';
import { type FrontStories, frontStories } from './stories/story-blocks.js';

/** Characters of the body under a headline when nothing in it is marked. */
const snippetLength = 220;
const facetValuesShown = 8;

/** The reader's first page and every page of results. */
export function resultsPage(search: PageSearch, answer: SearchAnswer, stories?: FrontStories): string {
  const words = wordsIn(search.ui);
  const heading = search.q === undefined ? words.latest : words.results;
  return layout({
    ui: search.ui,
    title: search.q === undefined ? 'Slugline' : `${search.q} – Slugline`,
    translated: searchAddress(search, { ui: search.ui === 'ar' ? 'en' : 'ar', cursor: search.cursor }),
    skip: words.skip,
    main: html`${searchForm(search)}
<div class="columns">
<section class="results" aria-label="${heading}">
<h1>${heading} <span class="count">${total(search, answer, words)}</span>${search.q !== undefined && html` <a class="more" href="${storiesAddress({ ...search, sort: undefined })}">${words.stories}</a>`}</h1>
${answer.items.length === 0 ? nothing(words) : html`<ol>${answer.items.map((item) => result(item, search))}</ol>`}
${paging(search, answer, words)}
</section>
${facetColumn(search, answer, words, stories)}
</div>`,
  });
}

function total({ ui }: PageSearch, answer: SearchAnswer, words: InterfaceWords): string {
  const number = numberIn(ui, answer.total);
  return answer.totalIsApproximate ? `${words.about} ${number}` : number;
}

const nothing = (words: InterfaceWords) =>
  html`<p class="empty"><strong>${words.nothing}</strong>${words.nothingHint}</p>`;

function result(item: ListedItem, search: PageSearch): SafeHtml {
  const direction = directionOf(item.language);
  const words = wordsIn(search.ui);
  return html`<li><article lang="${item.language ?? 'und'}" dir="${direction}">
${kicker(item, search, words)}
<h2><a href="${itemAddress(item.id, search)}">${headline(item, words)}</a></h2>
${snippet(item)}
${alsoCarried(item, search, words)}
</article></li>`;
}

/** Outlet and time, in the direction of the page. */
export function kicker(
  item: ListedItem | Omit<ListedItem, 'copies'>,
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml {
  const urgent = (item.urgency ?? 9) <= 2 && html`<strong class="urgent">${words.urgent}</strong>`;
  return html`<p class="kicker" lang="${search.ui}" dir="${words.direction}">${urgent}<a href="${searchAddress(
    { ui: search.ui, lang: [], feed: [], source: [], entity: [] },
    { source: [item.source.id] },
  )}"><bdi>${item.source.name}</bdi></a><time datetime="${item.eventTime}">${timeIn(search.ui, item.eventTime)}</time></p>`;
}

function headline(item: ListedItem, words: InterfaceWords): SafeHtml {
  const marked = item.highlight?.headline?.[0];
  return marked === undefined ? html`${item.headline ?? words.noHeadline}` : new SafeHtml(marked);
}

function snippet(item: ListedItem): SafeHtml | undefined {
  const marked = item.highlight?.body?.[0];
  if (marked !== undefined)
    return html`<p class="snippet">${new SafeHtml(withDots(marked, item.body ?? ''))}</p>`;
  const body = item.body ?? '';
  if (body === '') return undefined;
  const cut = body.length > snippetLength ? `${body.slice(0, body.lastIndexOf(' ', snippetLength))} …` : body;
  return html`<p class="snippet">${cut}</p>`;
}

/** Shows that a marked piece begins or ends within the body. */
function withDots(marked: string, body: string): string {
  const [piece, whole] = [marked.replaceAll(/<\/?mark>/g, ''), escapeHtml(body.trim())];
  const before = whole.startsWith(piece.slice(0, 40)) ? '' : '… ';
  const after = whole.endsWith(piece.slice(-40)) ? '' : ' …';
  return `${before}${marked}${after}`;
}

function alsoCarried(
  { copies }: ListedItem,
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const outlets = copies.others?.outlets ?? [];
  if (outlets.length === 0) return undefined;
  const names = outlets.map(({ name }) => html`<bdi>${name}</bdi>`);
  return html`<p class="carried" lang="${ui}" dir="${words.direction}">${words.alsoCarried} ${names.map((name, at) => html`${at > 0 && separator(ui)}${name}`)}</p>`;
}

export const separator = (ui: PageSearch['ui']) => (ui === 'ar' ? '، ' : ', ');

function paging(
  search: PageSearch,
  { nextCursor }: SearchAnswer,
  words: InterfaceWords,
): SafeHtml | undefined {
  const first =
    search.cursor !== undefined && html`<a href="${searchAddress(search)}">${words.firstPage}</a>`;
  const next =
    nextCursor !== null &&
    html`<a class="next" rel="next" href="${searchAddress(search, { cursor: nextCursor })}">${words.next}</a>`;
  return first || next ? html`<nav class="paging">${first}${next}</nav>` : undefined;
}

function facetColumn(
  search: PageSearch,
  answer: SearchAnswer,
  words: InterfaceWords,
  stories: FrontStories | undefined,
): SafeHtml {
  const shown = [
    ['lang', words.languages],
    ['source', words.outlets],
    ['subject', words.topics],
    ['entity', words.entities],
  ] as const;
  const lists = shown.map(([name, title]) => facetList(search, name, title, answer, words));
  return html`<aside aria-label="${words.filters}">${stories && frontStories(stories, search, words)}${lists}</aside>`;
}

function facetList(
  search: PageSearch,
  name: 'lang' | 'source' | 'subject' | 'entity',
  title: string,
  { facets, facetsAreApproximate }: SearchAnswer,
  words: InterfaceWords,
): SafeHtml | undefined {
  const values = facets[name] ?? [];
  if (values.length === 0) return undefined;
  const chosen = search[name] ?? [];
  // What is chosen stays in reach, however far down its count puts it.
  const shown = values.filter(({ value }, at) => at < facetValuesShown || chosen.includes(value));
  const rows = shown.map(({ value, label, count }) => {
    const isChosen = chosen.includes(value);
    const address = searchAddress(search, { [name]: isChosen ? [] : [value] });
    const remove = isChosen && html`<span class="remove" aria-hidden="true">×</span>`;
    const state = isChosen ? html` aria-current="true" title="${words.clear}"` : undefined;
    return html`<li><a href="${address}"${state}><bdi>${label}</bdi>${remove}<span class="count">${facetsAreApproximate && '≈ '}${numberIn(search.ui, count)}</span></a></li>`;
  });
  return html`<nav class="facet" aria-label="${title}"><h2>${title}</h2><ul>${rows}</ul></nav>`;
}
