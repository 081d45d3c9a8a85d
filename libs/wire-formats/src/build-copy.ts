import type { Copy } from '#libs/contracts';
import { noticeOf } from './copy-notice.js';
import { textsOf } from './copy-texts.js';
import type { Draft } from './draft.js';
import { draftTimes } from './draft-times.js';
import { fieldError } from './field-error.js';
import { oneLine } from './one-line.js';
import type { FeedFacts, Surroundings } from './parts.js';
import { readPushLanguage } from './push-facts-of-text.js';
import { readLanguage } from './read-language.js';
import { sourceNamed, sourceOfFeed } from './source-of.js';

/**
 * The copy of a draft: times with their zones, safe HTML, cleaned text, language, source, what the copy says of itself
 * and of others, and the feed's defaults. Throws FieldError, `empty` for a usable text without any text.
 */
export function buildCopy(draft: Draft, { push, feed }: Surroundings): Copy {
  const { signals, unread, ...times } = draftTimes(draft, push, feed);
  const language = languageOf(draft, push.lang, feed);
  const stated = oneLine(draft.source) ?? oneLine(push.source);
  const { source, ednote, attributions, relatedHeadlines, ...texts } = textsOf(draft, feed, {
    feedName: draft.wholeArticle ? feed.name : (stated ?? feed.name),
    language: language.tag,
  });
  const { headline, body } = texts;
  if (isEmptyDraft({ type: draft.type, pubStatus: draft.pubStatus, headline, body })) {
    throw fieldError('', 'a text item with neither headline nor body', 'empty');
  }
  const named = stated ?? source;
  const extras = { ...draft.extras, ...unread, ...language.extras };
  return withoutAbsent({
    ...factsOf(draft, feed),
    ...times,
    ...texts,
    ...noticeOf(draft, { headline, body, ednote }),
    ednote,
    source: named === undefined ? sourceOfFeed(feed) : sourceNamed(named, feed),
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
  const { uri, version, genres, links, associations, keywords, serviceNumber, evolvedFrom } = draft;
  return {
    uri,
    version,
    type: draft.type ?? 'text',
    pubStatus: draft.pubStatus ?? ('usable' as const),
    urgency: draft.urgency ?? feed.urgency,
    credit: oneLine(draft.credit),
    located: oneLine(draft.located),
    slugline: oneLine(draft.slugline),
    usageTerms: oneLine(draft.usageTerms) ?? feed.rights?.usageTerms,
    copyrightHolder: oneLine(draft.copyrightHolder) ?? feed.rights?.copyrightHolder,
    copyrightNotice: oneLine(draft.copyrightNotice) ?? feed.rights?.copyrightNotice,
    genres: filled(genres),
    links: filled(links),
    associations: filled(associations),
    keywords: filled(keywords),
    serviceNumber,
    evolvedFrom,
  };
}

const filled = <T>(list: readonly T[] | undefined): T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : [...list];

function languageOf(draft: Draft, pushed: string | undefined, feed: FeedFacts) {
  const own = draft.language === undefined ? undefined : readLanguage(draft.language);
  const tag = own ?? readPushLanguage(pushed) ?? feed.language;
  // What is no language tag is kept beside, and the language is found from the text.
  const extras = draft.language !== undefined && own === undefined ? { language: draft.language } : {};
  return { tag, extras };
}

/** Keys without value are left out, as JSON leaves them out. */
function withoutAbsent<T extends object>(value: T): WithoutAbsent<T> {
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present) as WithoutAbsent<T>;
}

type WithoutAbsent<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
