import { type Copy, type FieldProblem, uriOfText } from '#libs/contracts';
import { cleanArticle } from '#libs/text';
import { tryDecode } from './encodings/decode-document.js';
import { fieldError } from './field-error.js';
import type { Surroundings } from './parts.js';
import { readLanguage } from './read-language.js';
import { readTime } from './read-time.js';
import { sourceNamed, sourceOfFeed } from './source-of.js';

/** A text and the facts that the push gave with it, checked. */
export interface TextHead {
  readonly uri: string;
  readonly text: string;
  /** What decoding it had to assume. */
  readonly signals: readonly string[];
}

/** Decodes a text and says who it is: the uri of the push, else one made of the text itself. */
export function readTextHead(
  bytes: Uint8Array,
  charset: string | undefined,
  uri: string | undefined,
): TextHead | FieldProblem {
  const decoded = tryDecode({ bytes, charset });
  if ('code' in decoded) return decoded;
  const { text, signals } = decoded;
  return { uri: uri ?? uriOfText(text), text, signals };
}

/** A scraped article as a copy; throws FieldError. */
export function parsePlainText(
  { uri, text, signals: decoding }: TextHead,
  { push, feed }: Surroundings,
): Copy {
  const article = cleanArticle(text, { feedName: feed.name });
  const { source: ownSource, attributions, relatedHeadlines, dateline, ...rest } = article;
  if (rest.headline === undefined && rest.body === undefined) {
    throw fieldError('', 'a text item with neither headline nor body', 'empty');
  }
  const { published, signals } = readPublished(push.published, feed.timeZone);
  const named = push.source ?? ownSource;
  const language = readPushLanguage(push.lang) ?? feed.language;
  return {
    uri,
    type: 'text',
    pubStatus: 'usable',
    ...rest,
    ...(dateline === undefined ? {} : { dateline: { ...dateline } }),
    source: named === undefined ? sourceOfFeed(feed) : sourceNamed(named, feed),
    attributions: [...attributions],
    relatedHeadlines: [...relatedHeadlines],
    subjects: [],
    signals: [...decoding, ...signals],
    ...(published === undefined ? {} : { versionCreated: published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The time that the push gave; wrong ones are refused by name. */
export function readPublished(given: string | undefined, timeZone: string | undefined) {
  if (given === undefined || given.trim() === '') return { published: undefined, signals: [] };
  const time = readTime(given, timeZone);
  if (time === undefined) {
    throw fieldError('published', 'expected an ISO 8601 date-time such as 2018-04-05T09:00:00Z');
  }
  return { published: time.iso, signals: time.zoneAssumed ? ['zone-assumed'] : [] };
}

export function readPushLanguage(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const language = readLanguage(given);
  if (language === undefined) throw fieldError('lang', 'expected a BCP 47 language such as ar or en-US');
  return language;
}
