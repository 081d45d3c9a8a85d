import { html } from './html.js';
import { type InterfaceLanguage, timeIn, wordsIn } from './interface-words.js';
import { layout } from './layout.js';
import { searchAddress } from './page-address.js';
import { searchForm } from './search-form.js';

/** What went wrong, as far as it concerns a reader. */
export interface PageProblem {
  readonly status: number;
  readonly detail: string;
  /** Of a killed item, ISO 8601. */
  readonly killedAt?: string | undefined;
}

/** A page in place of the one asked for: killed, missing, unreadable, or the search is away. */
export function messagePage(ui: InterfaceLanguage, problem: PageProblem): string {
  const search = { ui, lang: [], feed: [], source: [], entity: [] };
  const { title, detail } = message(ui, problem);
  return layout({
    ui,
    title: `${title} – Slugline`,
    translated: searchAddress({ ...search, ui: ui === 'ar' ? 'en' : 'ar' }),
    skip: wordsIn(ui).skip,
    main: html`${searchForm(search)}<section class="message"><h1>${title}</h1><p>${detail}</p></section>`,
  });
}

function message(ui: InterfaceLanguage, { status, detail, killedAt }: PageProblem) {
  const words = wordsIn(ui);
  if (killedAt !== undefined) {
    return { title: words.killed, detail: html`${words.killedDetail} <bdi>${timeIn(ui, killedAt)}</bdi>` };
  }
  if (status === 404) return { title: words.missing, detail: html`${words.missingDetail}` };
  if (status < 500 && status !== 429) return { title: words.wrong, detail: html`<bdi>${detail}</bdi>` };
  return { title: words.away, detail: html`${words.awayDetail}` };
}
