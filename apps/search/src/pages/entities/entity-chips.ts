import { html, type SafeHtml } from '../html.js';
import { entityAddress, type PageSearch } from '../page-address.js';

interface Chip {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Links to the pages of entities, by their names in the language of the page. */
export function chipList(entities: readonly Chip[], search: Pick<PageSearch, 'ui'>): SafeHtml {
  const chips = entities.map(
    ({ id, name, names }) =>
      html`<li><a href="${entityAddress(id, search)}"><bdi>${names[search.ui] ?? name}</bdi></a></li>`,
  );
  return html`<ul class="chips">${chips}</ul>`;
}
