import type { Copy } from '#libs/contracts';
import { cleanBody, tidyText } from '#libs/text';
import { fieldError } from '../field-error.js';
import type { Surroundings } from '../parts.js';
import { safeHtml, textOfSafeHtml } from '../read-html.js';
import { readLanguage } from '../read-language.js';
import { sourceNamed, sourceOfFeed } from '../source-of.js';
import { type ChosenText, chooseText } from './choose-texts.js';
import { hasText } from './has-text.js';
import type { NinjsObject } from './ninjs-object.js';
import { type Head, readHead, readTimes } from './read-head.js';
import { readOrigin, readSubjects } from './read-parties.js';

/** One ninjs item of any major as a copy; throws FieldError. What has no place of its own goes to `extras`. */
export function parseNinjs(item: NinjsObject, { push, feed }: Surroundings): Copy {
  const head = readHead(item);
  const { signals, ...times } = readTimes(item, feed.timeZone);
  const { source: named, ...origin } = readOrigin(item, feed);
  const source = named ?? (push.source ? sourceNamed(push.source, feed) : sourceOfFeed(feed));
  const language = readItemLanguage(item) ?? readLanguage(push.lang ?? '') ?? feed.language;
  const texts = readTexts(item, head, source.name);
  const notes = namedTexts(item, texts.byline);
  if (isEmptyText(head, texts.headline, texts.body)) {
    throw fieldError('', 'a text item with neither headline nor body', 'empty');
  }
  const copy: Copy = {
    ...head,
    ...times,
    ...origin,
    source,
    ...texts,
    subjects: readSubjects(item),
    ...notes,
    signals: [...signals],
    ...(language === undefined ? {} : { language }),
  };
  const extras = item.leftOver();
  return extras === undefined ? copy : { ...copy, extras };
}

/** A text that is to be read needs something to read; a kill needs nothing, nor does what is no text. */
export function isEmptyText(head: Head, headline: string | undefined, body: string | undefined): boolean {
  return head.type === 'text' && head.pubStatus === 'usable' && headline === undefined && body === undefined;
}

function readItemLanguage(item: NinjsObject): string | undefined {
  const key = item.keyOf('language');
  const text = item.text('language');
  if (key === undefined || text === undefined) return undefined;
  const language = readLanguage(text);
  // What is no language tag is kept beside, and the language is found from the text.
  if (language === undefined) item.leave(key, text);
  return language;
}

function namedTexts(item: NinjsObject, byline: string | undefined) {
  const found: {
    byline?: string;
    located?: string;
    slugline?: string;
    ednote?: string;
    evolvedFrom?: string;
  } = {};
  if (byline !== undefined) found.byline = byline;
  for (const field of ['byline', 'located', 'slugline', 'ednote', 'evolvedFrom'] as const) {
    const text = field === 'evolvedFrom' ? item.optionalText(field) : item.text(field);
    if (text !== undefined) found[field] = tidyText(text).trim();
  }
  return found;
}

type Texts = Pick<
  Copy,
  'headline' | 'body' | 'bodyHtml' | 'byline' | 'dateline' | 'attributions' | 'relatedHeadlines'
>;

function readTexts(item: NinjsObject, head: Head, sourceName: string): Texts {
  const headline =
    oneLine(chooseText(item, 'headline')) ?? oneLine({ plain: item.optionalText('title') ?? '' });
  const { body, bodyHtml } = readBody(item);
  const shared = {
    ...(headline === undefined ? {} : { headline }),
    ...(bodyHtml === undefined ? {} : { bodyHtml }),
  };
  if (body === undefined) return { ...shared, attributions: [], relatedHeadlines: [] };
  if (head.type !== 'text') return { ...shared, body, attributions: [], relatedHeadlines: [] };
  const cleaned = cleanBody(body, headline, { feedName: sourceName });
  return {
    ...shared,
    // A body that is nothing but a dateline stays what the feed sent.
    body: cleaned.body ?? body,
    ...(cleaned.byline === undefined ? {} : { byline: cleaned.byline }),
    ...(cleaned.dateline === undefined ? {} : { dateline: { ...cleaned.dateline } }),
    attributions: [...cleaned.attributions],
    relatedHeadlines: [...cleaned.relatedHeadlines],
  };
}

/** Plain text is taken as it is; HTML gives plain text if there is none. Without any, a description says what it is. */
function readBody(item: NinjsObject): Pick<Copy, 'body' | 'bodyHtml'> {
  const bodies = chooseText(item, 'body');
  const { plain, html } = (bodies.plain ?? bodies.html) ? bodies : chooseText(item, 'description');
  const safe = html === undefined ? undefined : tidyText(safeHtml(html)).trim();
  const body = plain === undefined ? textOfSafeHtml(safe ?? '') : tidyText(plain).trim();
  return {
    ...(hasText(body) ? { body } : {}),
    ...(safe === undefined || safe === '' ? {} : { bodyHtml: safe }),
  };
}

function oneLine({ plain, html }: ChosenText): string | undefined {
  const text = plain ?? (html === undefined ? '' : textOfSafeHtml(safeHtml(html)));
  const line = tidyText(text).replace(/\s+/gu, ' ').trim();
  return hasText(line) ? line : undefined;
}
