import type { Copy } from '#libs/contracts';
import { type CleanArticle, cleanArticle, cleanBody, tidyText } from '#libs/text';
import type { Draft, FormText } from './draft.js';
import { draftTimes } from './draft-times.js';
import { fieldError } from './field-error.js';
import { hasText } from './ninjs/has-text.js';
import type { FeedFacts, Surroundings } from './parts.js';
import { safeHtml, textOfSafeHtml } from './read-html.js';
import { readLanguage } from './read-language.js';
import { sourceNamed, sourceOfFeed } from './source-of.js';

/**
 * The copy of a draft: times with their zones, safe HTML, cleaned text, language, source, and the feed's defaults.
 * Throws FieldError, `empty` for a usable text without any text.
 */
export function buildCopy(draft: Draft, { push, feed }: Surroundings): Copy {
  const { signals, unread, ...times } = draftTimes(draft, push, feed);
  const source = sourceOf(draft, push.source, feed);
  const language = languageOf(draft, push.lang, feed);
  const texts = textsOf(draft, source.name);
  if (
    isEmptyDraft({ type: draft.type, pubStatus: draft.pubStatus, headline: texts.headline, body: texts.body })
  ) {
    throw fieldError('', 'a text item with neither headline nor body', 'empty');
  }
  const extras = { ...draft.extras, ...unread, ...language.extras };
  const { attributions = [], relatedHeadlines = [], ...cleaned } = texts;
  return withoutAbsent({
    ...factsOf(draft, feed),
    ...times,
    ...cleaned,
    source,
    language: language.tag,
    attributions: [...attributions],
    relatedHeadlines: [...relatedHeadlines, ...(draft.relatedHeadlines ?? [])],
    subjects: [...(draft.subjects ?? [])],
    signals: [...new Set([...(draft.signals ?? []), ...signals])],
    extras: Object.keys(extras).length === 0 ? undefined : extras,
  });
}

/** A usable text with nothing to read. */
export function isEmptyDraft(
  draft: Pick<Draft, 'type' | 'pubStatus'> & { headline?: unknown; body?: unknown },
) {
  return (
    (draft.type ?? 'text') === 'text' &&
    (draft.pubStatus ?? 'usable') === 'usable' &&
    draft.headline === undefined &&
    draft.body === undefined
  );
}

function factsOf(draft: Draft, feed: FeedFacts) {
  const { uri, version, genres, links, associations, keywords, statements, serviceNumber, evolvedFrom } =
    draft;
  return {
    uri,
    version,
    type: draft.type ?? 'text',
    pubStatus: draft.pubStatus ?? ('usable' as const),
    urgency: draft.urgency ?? feed.urgency,
    credit: line(draft.credit),
    located: line(draft.located),
    slugline: line(draft.slugline),
    ednote: draft.ednote === undefined ? undefined : tidyText(draft.ednote).trim() || undefined,
    usageTerms: line(draft.usageTerms) ?? feed.rights?.usageTerms,
    copyrightHolder: line(draft.copyrightHolder) ?? feed.rights?.copyrightHolder,
    copyrightNotice: line(draft.copyrightNotice) ?? feed.rights?.copyrightNotice,
    genres: filled(genres),
    links: filled(links),
    associations: filled(associations),
    keywords: filled(keywords),
    statements: filled(statements),
    serviceNumber,
    evolvedFrom,
    revisionKind: draft.revisionKind,
    correctionNote: line(draft.correctionNote),
    test: draft.test === true ? (true as const) : undefined,
  };
}

const filled = <T>(list: readonly T[] | undefined): T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : [...list];

function line(text: string | undefined): string | undefined {
  const tidy = text === undefined ? '' : tidyText(text).replace(/\s+/gu, ' ').trim();
  return hasText(tidy) ? tidy : undefined;
}

function sourceOf(draft: Draft, pushed: string | undefined, feed: FeedFacts): Copy['source'] {
  const name = line(draft.source) ?? line(pushed);
  return name === undefined ? sourceOfFeed(feed) : sourceNamed(name, feed);
}

function languageOf(draft: Draft, pushed: string | undefined, feed: FeedFacts) {
  const own = draft.language === undefined ? undefined : readLanguage(draft.language);
  const tag = own ?? readLanguage(pushed ?? '') ?? feed.language;
  // What is no language tag is kept beside, and the language is found from the text.
  const extras = draft.language !== undefined && own === undefined ? { language: draft.language } : {};
  return { tag, extras };
}

type Texts = Partial<
  Pick<Copy, 'headline' | 'body' | 'bodyHtml' | 'byline' | 'dateline' | 'attributions' | 'relatedHeadlines'>
>;

function textsOf(draft: Draft, sourceName: string): Texts {
  const { plain, safe } = formsOf(draft.body);
  const bodyHtml = safe === undefined || safe === '' ? undefined : safe;
  const byline = line(draft.byline);
  const headline = headlineOf(draft.headline);
  if (plain === undefined) return { headline, bodyHtml, byline, dateline: draft.dateline };
  if ((draft.type ?? 'text') !== 'text')
    return { headline, body: plain, bodyHtml, byline, dateline: draft.dateline };
  const cleaned = draft.wholeArticle
    ? cleanArticle(plain, { feedName: sourceName })
    : cleanBody(plain, headline, { feedName: sourceName });
  return {
    ...fromCleaned(cleaned, plain),
    headline: draft.wholeArticle ? cleaned.headline : headline,
    bodyHtml,
    byline: byline ?? cleaned.byline,
    dateline: draft.dateline ?? (cleaned.dateline && { ...cleaned.dateline }),
  };
}

/** A body that is nothing but a dateline stays what the feed sent. */
const fromCleaned = ({ body, attributions, relatedHeadlines }: CleanArticle, plain: string) => ({
  body: body ?? plain,
  attributions: [...attributions],
  relatedHeadlines: [...relatedHeadlines],
});

/** Plain text is taken as it is; HTML gives plain text if there is none. */
function formsOf(text: FormText | undefined): { plain: string | undefined; safe: string | undefined } {
  const safe = text?.html === undefined ? undefined : tidyText(safeHtml(text.html)).trim();
  const plain = hasText(text?.plain ?? '') ? tidyText(text?.plain ?? '').trim() : textOfSafeHtml(safe ?? '');
  return { plain: hasText(plain) ? plain : undefined, safe };
}

const headlineOf = (text: FormText | undefined) => line(formsOf(text).plain);

/** Keys without value are left out, as JSON leaves them out. */
function withoutAbsent<T extends object>(value: T): WithoutAbsent<T> {
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present) as WithoutAbsent<T>;
}

type WithoutAbsent<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
