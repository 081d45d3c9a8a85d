import { topicOf } from '#libs/topics';
import type { ListedItem } from '../api/answers.js';
import { html, type SafeHtml } from './html.js';
import { type InterfaceWords, percentIn } from './interface-words.js';
import { type PageSearch, searchAddress } from './page-address.js';

/** Its Media Topics of the first two levels, in the language of the page; a finding of ours says how sure it is. */
export function itemTopics(
  { subjects }: ListedItem,
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const chips = subjects.flatMap(({ code = '', confidence }) => {
    const topic = topicOf(code);
    if (topic === undefined) return [];
    const sure = confidence !== undefined && html` title="${words.sure} ${percentIn(ui, confidence)}"`;
    const address = searchAddress({ ui, lang: [], feed: [], source: [], entity: [] }, { subject: [code] });
    return [html`<li><a href="${address}"${sure}><bdi>${topic[ui]}</bdi></a></li>`];
  });
  if (chips.length === 0) return undefined;
  return html`<section class="facet"><h2>${words.topics}</h2><ul class="chips">${chips}</ul></section>`;
}
