import type { ListedItem } from '../api/answers.js';
import { html, type SafeHtml } from './html.js';
import { type InterfaceWords, numberIn } from './interface-words.js';
import { itemAddress, type PageSearch, revisionsAddress } from './page-address.js';

/** What a reader should know before the text: a newer item, a killed copy, a correction with the agency's words. */
export function notices(item: ListedItem, search: PageSearch, words: InterfaceWords): SafeHtml | undefined {
  const { supersededBy, flags = [], revisionKind, correctionNote } = item;
  const lines = [
    supersededBy &&
      html`<p class="notice">${words.newerVersion} <a href="${itemAddress(supersededBy.id, search)}"><bdi>${supersededBy.headline ?? words.noHeadline}</bdi></a></p>`,
    flags.length > 0 && html`<p class="notice caution">${words.killedCopy}</p>`,
    revisionKind === 'correction' &&
      html`<p class="notice"><strong class="badge">${words.correction}</strong> ${correctionNote !== undefined && html`<bdi>${correctionNote}</bdi>`}</p>`,
  ].filter((line) => line instanceof Object);
  if (lines.length === 0) return undefined;
  return html`<div class="notices" lang="${search.ui}" dir="${words.direction}">${lines}</div>`;
}

/** What follows the text: its rights, its files, and where to see what was changed. */
export function afterText(item: ListedItem, search: PageSearch, words: InterfaceWords): SafeHtml {
  const rights = [...new Set([item.copyrightNotice ?? item.copyrightHolder, item.usageTerms])].filter(
    (line) => line !== undefined && line !== '',
  );
  return html`${attachments(item, search, words)}
${rights.map((line) => html`<p class="rights"><bdi>${line}</bdi></p>`)}
<p class="changed" lang="${search.ui}" dir="${words.direction}"><a href="${revisionsAddress(item.id, search)}">${words.whatChanged}</a></p>`;
}

type Link = NonNullable<ListedItem['links']>[number];

/** Links only: nothing of them is loaded until a reader follows one. */
function attachments(
  { links = [], associations = [] }: ListedItem,
  search: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const rows = [
    ...links.map((link) => linkRow(link, link.title, search)),
    ...associations.flatMap(({ headline, byline, links: own = [], type }) => {
      const title = [headline ?? type, byline].filter((part) => part !== undefined).join(' · ');
      const followed = own.map((link) => linkRow(link, title, search)).filter((row) => row !== undefined);
      return followed.length > 0 ? followed : [title === '' ? undefined : html`<li><bdi>${title}</bdi></li>`];
    }),
  ].filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  return html`<section class="attached" lang="${search.ui}" dir="${words.direction}"><h2>${words.attached}</h2><ul>${rows}</ul></section>`;
}

function linkRow(link: Link, title: string | undefined, { ui }: PageSearch): SafeHtml | undefined {
  const address = webAddress(link.href);
  if (address === undefined) return undefined;
  const { mediaType, width, height, bytes } = link;
  const size = width !== undefined && height !== undefined ? `${width} × ${height}` : undefined;
  const weight =
    bytes === undefined ? undefined : `${numberIn(ui, Math.max(1, Math.round(bytes / 1024)))} KiB`;
  const facts = [mediaType, size, weight].filter((fact) => fact !== undefined).join(' · ');
  return html`<li><a href="${address.href}" rel="noopener noreferrer nofollow external"><bdi>${title ?? address.host}</bdi></a> <small><bdi dir="ltr">${facts}</bdi></small></li>`;
}

/** Of an address in a copy only the web's own kinds can be followed: no script, no file, no data. */
function webAddress(href: string): URL | undefined {
  if (!URL.canParse(href)) return undefined;
  const address = new URL(href);
  const followed = address.protocol === 'https:' || address.protocol === 'http:';
  return followed && address.username === '' ? address : undefined;
}
