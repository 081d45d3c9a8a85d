import { html, type SafeHtml } from './html.js';
import { wordsIn } from './interface-words.js';
import type { PageSearch } from './page-address.js';

/** The search box with language and order; filters chosen beside the results go along. */
export function searchForm(search: PageSearch): SafeHtml {
  const words = wordsIn(search.ui);
  const [language = ''] = search.lang;
  const languages: Choice[] = [
    ['', words.allLanguages],
    ['ar', 'العربية'],
    ['en', 'English'],
  ];
  const orders: Choice[] = [
    ['relevance', words.relevance],
    ['newest', words.newest],
    ['oldest', words.oldest],
  ];
  const order = search.sort ?? (search.q === undefined ? 'newest' : 'relevance');
  return html`<form class="search" role="search" method="get" action="/">
<input type="hidden" name="ui" value="${search.ui}">
${kept('source', search.source)}${kept('entity', search.entity)}${kept('feed', search.feed)}${kept('subject', search.subject ?? [])}
<input class="words" type="search" name="q" value="${search.q ?? ''}" dir="auto" maxlength="1000"
 placeholder="${words.searchFor}" aria-label="${words.search}" autocomplete="off">
<button type="submit">${words.search}</button>
<label>${words.language} ${choice('lang', languages, language)}</label>
<label>${words.sort} ${choice('sort', orders, order)}</label>
</form>`;
}

type Choice = readonly [value: string, label: string];

function choice(name: string, choices: readonly Choice[], chosen: string): SafeHtml {
  const known = choices.some(([value]) => value === chosen)
    ? choices
    : [...choices, [chosen, chosen] as Choice];
  const options = known.map(
    ([value, label]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`,
  );
  return html`<select name="${name}">${options}</select>`;
}

const kept = (name: string, values: readonly string[]) =>
  values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`);
