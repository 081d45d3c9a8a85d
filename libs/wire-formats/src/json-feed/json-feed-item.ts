import type { Link } from '#libs/contracts';
import type { DraftPart, FormText } from '../draft.js';
import { kindOf } from '../field-error.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { type Entry, entryPart } from '../web-feed/entry-draft.js';
import { feedTime } from '../web-feed/feed-time.js';
import { guessedText } from '../web-feed/plain-line.js';
import { JsonFields } from './json-fields.js';

/** What the items of a feed inherit. */
export interface FeedFactsOfItems {
  readonly base: string | undefined;
  readonly byline: string | undefined;
  readonly language: string | undefined;
  readonly extras: Readonly<Record<string, unknown>> | undefined;
}

export function jsonItemPart(value: unknown, index: number, feed: FeedFactsOfItems): DraftPart {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const detail = `expected an object, got ${kindOf(value)}`;
    return { problem: { code: 'invalid', field: `items[${index}]`, detail } };
  }
  const fields = new JsonFields(value);
  const id = fields.text('id');
  const link = webAddress(fields.text('url'), feed.base);
  const base = link ?? feed.base;
  const title = fields.text('title');
  const summary = fields.text('summary');
  const firstCreated = feedTime(fields.text('date_published'));
  const modified = feedTime(fields.text('date_modified'));
  const entry: Entry = {
    id,
    link,
    base,
    headline: title === undefined ? undefined : guessedText(title),
    body: bodyOf(fields),
    summary: summary === undefined ? undefined : { plain: summary },
    byline: fields.people() ?? feed.byline,
    language: fields.text('language') ?? feed.language,
    times: { firstCreated, versionCreated: modified ?? firstCreated },
    categories: fields.texts('tags').map((term) => ({ term })),
    links: linksOf(fields, base),
  };
  const extras = { ...fields.rest(), ...(feed.extras ? { channel: feed.extras } : {}) };
  return entryPart({ ...entry, extras });
}

/** Both forms of the same text, where a feed gives both. */
function bodyOf(fields: JsonFields): FormText | undefined {
  const html = fields.text('content_html');
  const plain = fields.text('content_text');
  return html === undefined && plain === undefined ? undefined : { html, plain };
}

function linksOf(fields: JsonFields, base: string | undefined): Link[] {
  const single = (rel: string, key: string): Link[] => {
    const href = webAddress(fields.text(key), base);
    return href === undefined ? [] : [{ rel, href }];
  };
  return [
    ...single('related', 'external_url'),
    ...single('image', 'image'),
    ...single('image', 'banner_image'),
    ...fields.objects('attachments').flatMap((attachment): Link[] => {
      const href = webAddress(attachment.text('url'), base);
      if (href === undefined) return [];
      const mediaType = attachment.text('mime_type');
      const title = attachment.text('title');
      const bytes = attachment.number('size_in_bytes');
      return [
        {
          rel: 'enclosure',
          href,
          ...(mediaType === undefined ? {} : { mediaType }),
          ...(title === undefined ? {} : { title }),
          ...(bytes === undefined ? {} : { bytes }),
        },
      ];
    }),
  ];
}
