import type { StorySummary } from '../../api/story-answers.js';
import { chipList } from '../entities/entity-chips.js';
import { html, type SafeHtml } from '../html.js';
import { directionOf, type InterfaceWords, numberIn, timeIn } from '../interface-words.js';
import { type PageSearch, storyAddress } from '../page-address.js';

/** Once in a thousand stories chance alone scores more (chi-square, one degree of freedom). */
const hardlyChance = 10.8;
const entitiesShown = 5;

interface ShownTitle {
  readonly text: string;
  readonly language: string | undefined;
}

/** The title in the language of the page, else the story's main one. */
export function titleOf(
  { titles, title }: Pick<StorySummary, 'titles' | 'title'>,
  ui: PageSearch['ui'],
  words: InterfaceWords,
): ShownTitle {
  const own = titles[ui];
  if (own !== undefined) return { text: own.headline, language: ui };
  const [language] = Object.entries(titles).find(([, { headline }]) => headline === title) ?? [];
  return title === undefined ? { text: words.noHeadline, language: ui } : { text: title, language };
}

/** The titles in the other languages of the story. */
export function otherTitles(story: StorySummary, ui: PageSearch['ui'], words: InterfaceWords): SafeHtml[] {
  const shown = titleOf(story, ui, words);
  return Object.entries(story.titles)
    .filter(([, { headline }]) => headline !== shown.text)
    .map(
      ([language, { headline }]) =>
        html`<p class="other-title" lang="${language}" dir="${directionOf(language)}">${headline}</p>`,
    );
}

/** How many items of how many outlets, and from when to when. */
export function storyFacts(story: StorySummary, { ui }: PageSearch, words: InterfaceWords): SafeHtml {
  const counted = [
    [words.items, story.items],
    [words.texts, story.texts],
    [words.outlets, story.outletCount],
  ] as const;
  const numbers = counted.map(
    ([word, count]) => html`<span>${word}: <span class="count">${numberIn(ui, count)}</span></span>`,
  );
  const growing = story.growth.score > hardlyChance && html`<strong class="badge">${words.growing}</strong>`;
  const state = story.state !== 'running' && html`<span>${words[story.state]}</span>`;
  return html`<p class="kicker" lang="${ui}" dir="${words.direction}">${growing}${numbers}${spanOf(story, ui)}${state}</p>`;
}

/** From when to when. */
export function spanOf(
  { first, latest }: Pick<StorySummary, 'first' | 'latest'>,
  ui: PageSearch['ui'],
): SafeHtml {
  const times = [...new Set([first, latest])].map(
    (moment, place) => html`${place > 0 && ' – '}${timeTag(moment, ui)}`,
  );
  return html`<span>${times}</span>`;
}

const timeTag = (moment: string, ui: PageSearch['ui']) =>
  html`<time datetime="${moment}">${timeIn(ui, moment)}</time>`;

/** One story of a list: title, numbers, who and what it is about. */
export function storyRow(story: StorySummary, search: PageSearch, words: InterfaceWords): SafeHtml {
  const title = titleOf(story, search.ui, words);
  return html`<li><article class="story">
${storyFacts(story, search, words)}
<h2 lang="${title.language ?? 'und'}" dir="${directionOf(title.language)}"><a href="${storyAddress(story.id, search)}">${title.text}</a></h2>
${otherTitles(story, search.ui, words)}
${entityChips(story, search, words, entitiesShown)}
</article></li>`;
}

/** Links to their pages. */
export function entityChips(
  { entities }: Pick<StorySummary, 'entities'>,
  { ui }: PageSearch,
  words: InterfaceWords,
  most: number,
): SafeHtml | undefined {
  if (entities.length === 0) return undefined;
  const chips = chipList(entities.slice(0, most), { ui });
  return html`<div class="facet" lang="${ui}" dir="${words.direction}">${chips}</div>`;
}
