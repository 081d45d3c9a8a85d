import { bodyError } from '../body-error.js';
import type { DraftPart } from '../draft.js';
import { decodeUtf8 } from '../encodings/decode-document.js';
import { fieldError } from '../field-error.js';
import type { FormatReader } from '../format-reader.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { channelExtras } from '../web-feed/channel-facts.js';
import { type FeedFactsOfItems, jsonItemPart } from './json-feed-item.js';
import { JsonFields } from './json-fields.js';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export const jsonFeedReader: FormatReader = {
  format: 'json-feed',
  draftsOf({ bytes }) {
    const text = decodeUtf8(bytes);
    if (typeof text !== 'string') throw bodyError(text.code, text.detail);
    const feed = new JsonFields(objectIn(text));
    const items = feed.take('items');
    if (!Array.isArray(items)) throw fieldError('items', 'missing: a JSON Feed has an array of items');
    const facts = factsOf(feed);
    return items.map((item: unknown, index): DraftPart => jsonItemPart(item, index, facts));
  },
};

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
    throw bodyError('unreadable', 'a JSON Feed is one object');
  } catch (error) {
    if (error instanceof SyntaxError) throw bodyError('unreadable', `not JSON: ${error.message}`);
    throw error;
  }
}

function factsOf(feed: JsonFields): FeedFactsOfItems {
  const base = webAddress(feed.text('home_page_url')) ?? webAddress(feed.text('feed_url'));
  const byline = feed.people();
  const language = feed.text('language');
  const title = feed.text('title');
  feed.take('version');
  const extras = channelExtras({
    ...(title === undefined ? {} : { title }),
    ...(base === undefined ? {} : { link: base }),
    ...feed.rest(),
  });
  return { base, byline, language, extras };
}
