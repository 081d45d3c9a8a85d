import type { Copy } from '#libs/contracts';
import {
  type CleanArticle,
  cleanArticle,
  cleanBody,
  compileFeedRules,
  escapeHtml,
  type FeedRules,
  tidyText,
} from '#libs/text';
import type { Draft, FormText } from './draft.js';
import { hasText } from './ninjs/has-text.js';
import { oneLine } from './one-line.js';
import type { FeedFacts } from './parts.js';
import { safeHtml, textOfSafeHtml } from './read-html.js';

type Texts = Pick<Copy, 'attributions' | 'relatedHeadlines'> & {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly bodyHtml?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Copy['dateline'] | undefined;
  /** What the feed gave as a note and what cleaning took out of the text; for editors only. */
  readonly ednote?: string | undefined;
  /** Whom a whole article names as its own. */
  readonly source?: string | undefined;
  readonly cleanedBy?: string[] | undefined;
};

interface Hints {
  readonly feedName: string;
  readonly language: string | undefined;
}

/** The texts of a draft, cleaned by the feed's rules and the built-in ones. */
export function textsOf(draft: Draft, feed: FeedFacts, hints: Hints): Texts {
  const { plain, safe } = formsOf(draft.body);
  const bodyHtml = safe === undefined || safe === '' ? undefined : safe;
  const given = {
    headline: headlineOf(draft.headline),
    byline: oneLine(draft.byline),
    dateline: draft.dateline,
    ednote: draft.ednote === undefined ? undefined : tidyText(draft.ednote).trim() || undefined,
  };
  const none = { attributions: [], relatedHeadlines: [] };
  if ((draft.type ?? 'text') !== 'text') return { ...given, ...none, body: plain, bodyHtml };
  if (plain === undefined && given.headline === undefined) return { ...given, ...none, bodyHtml };
  const rules = rulesOf(feed);
  const cleaning = { ...hints, byline: given.byline, rules };
  const cleaned = draft.wholeArticle
    ? cleanArticle(plain ?? '', cleaning)
    : cleanBody(plain ?? '', given.headline, cleaning);
  return { ...fromCleaned(cleaned, given, plain, rules !== undefined), bodyHtml: htmlOf(bodyHtml, cleaned) };
}

const rulesOf = ({ cleaning }: FeedFacts): FeedRules | undefined =>
  cleaning === undefined || cleaning.length === 0 ? undefined : compileFeedRules(cleaning);

function fromCleaned(
  cleaned: CleanArticle,
  given: Pick<Texts, 'headline' | 'byline' | 'dateline' | 'ednote'>,
  plain: string | undefined,
  ownRules: boolean,
): Texts {
  const notes = [given.ednote, cleaned.ednote].filter((note) => note !== undefined);
  // A body that is nothing but a dateline stays what the feed sent; one of which nothing is for publication goes.
  const keepsBody = cleaned.ednote !== undefined || ownRules;
  return {
    headline: cleaned.headline,
    body: cleaned.body ?? (keepsBody ? undefined : plain),
    byline: cleaned.byline,
    dateline: datelineOf(given.dateline, cleaned),
    source: cleaned.source,
    ednote: notes.length === 0 ? undefined : notes.join('\n'),
    attributions: [...cleaned.attributions],
    relatedHeadlines: [...cleaned.relatedHeadlines],
    cleanedBy: cleaned.cleanedBy.length === 0 ? undefined : [...cleaned.cleanedBy],
  };
}

/** What a format's field says goes first; AP's gives the place alone, and the source stands in the text. */
function datelineOf(given: Copy['dateline'], { dateline }: CleanArticle): Copy['dateline'] {
  return given === undefined && dateline === undefined ? undefined : { ...dateline, ...given };
}

/** Markup that still holds a note to editors cannot leave: the paragraphs of the clean text stand for it. */
function htmlOf(html: string | undefined, { ednote, body }: CleanArticle): string | undefined {
  if (html === undefined || ednote === undefined) return html;
  if (body === undefined) return undefined;
  return body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

/** Plain text is taken as it is; HTML gives plain text if there is none. */
function formsOf(text: FormText | undefined): { plain: string | undefined; safe: string | undefined } {
  const safe = text?.html === undefined ? undefined : tidyText(safeHtml(text.html)).trim();
  const plain = hasText(text?.plain ?? '') ? tidyText(text?.plain ?? '').trim() : textOfSafeHtml(safe ?? '');
  return { plain: hasText(plain) ? plain : undefined, safe };
}

const headlineOf = (text: FormText | undefined) => oneLine(formsOf(text).plain);
