import type { ListedItem } from '../api/answers.js';
import type { FieldDifference, Revision, RevisionsAnswer } from '../api/revision-answers.js';
import { changedField } from './changed-fields.js';
import { html, type SafeHtml } from './html.js';
import { directionOf, type InterfaceWords, timeIn, wordsIn } from './interface-words.js';
import { layout } from './layout.js';
import { itemAddress, type PageSearch, revisionsAddress } from './page-address.js';
import { searchForm } from './search-form.js';

/** What each revision of an item changed, the newest first, in the direction of the item. */
export function revisionsPage(
  search: PageSearch,
  item: Pick<ListedItem, 'id' | 'headline' | 'language'>,
  answer: RevisionsAnswer,
): string {
  const words = wordsIn(search.ui);
  const { nextCursor } = answer;
  const next =
    nextCursor !== null &&
    html`<nav class="paging"><a class="next" rel="next" href="${revisionsAddress(item.id, search, nextCursor)}">${words.next}</a></nav>`;
  return layout({
    ui: search.ui,
    title: `${words.whatChanged}: ${item.headline ?? words.noHeadline} – Slugline`,
    translated: revisionsAddress(item.id, { ...search, ui: search.ui === 'ar' ? 'en' : 'ar' }),
    skip: words.skipItem,
    main: html`${searchForm(search)}
<section class="item history"><p class="back"><a href="${itemAddress(item.id, search)}">${words.backToItem}</a></p>
<h1>${words.whatChanged}</h1>
<ol>${answer.items.map((revision) => entry(revision, item.language, search, words))}</ol>${next}</section>`,
  });
}

function entry(
  revision: Revision,
  language: string | undefined,
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml {
  const { version, versionCreated, receivedAt, current, revisionKind, correctionNote } = revision;
  const moment = versionCreated ?? receivedAt;
  return html`<li><p class="kicker"><time datetime="${moment}">${timeIn(ui, moment)}</time>${version !== undefined && html`<span>${words.version} <bdi>${version}</bdi></span>`}${current && html`<strong>${words.currentVersion}</strong>`}${revisionKind === 'correction' && html`<strong class="badge">${words.correction}</strong>`}</p>
${correctionNote !== undefined && html`<p class="notice"><bdi>${correctionNote}</bdi></p>`}
<div class="changes" lang="${language ?? 'und'}" dir="${directionOf(language)}">${content(revision, ui, words)}</div></li>`;
}

function content(revision: Revision, ui: PageSearch['ui'], words: InterfaceWords): SafeHtml {
  const aside = (line: string | SafeHtml) =>
    html`<p class="aside" lang="${ui}" dir="${words.direction}">${line}</p>`;
  if (revision.hidden !== undefined) return aside(words.hiddenRevision);
  if (revision.diff === undefined) {
    return html`<h2>${revision.headline ?? words.noHeadline}</h2>${aside(words.firstVersion)}`;
  }
  const { fields } = revision.diff;
  if (fields.length === 0)
    return html`<h2>${revision.headline ?? words.noHeadline}</h2>${aside(words.nothingChanged)}`;
  return html`${fields.map((field) => (field.changes ? text(field) : aside(changedField(field, ui))))}`;
}

function text({ field, changes = [] }: FieldDifference): SafeHtml {
  const pieces = changes.map(changedPiece);
  return field === 'headline' ? html`<h2>${pieces}</h2>` : html`<p class="body">${pieces}</p>`;
}

/** White space around words is not struck out with them, unless nothing else was changed. */
function changedPiece({ kind, text: piece }: NonNullable<FieldDifference['changes']>[number]): SafeHtml {
  if (kind === 'same') return html`${piece}`;
  const [, before = '', words = piece, after = ''] = /^(\s*)(\S|\S.*\S)(\s*)$/s.exec(piece) ?? [];
  const marked = kind === 'added' ? html`<ins>${words}</ins>` : html`<del>${words}</del>`;
  return html`${before}${marked}${after}`;
}
