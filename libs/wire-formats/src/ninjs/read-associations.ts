import type { Association } from '#libs/contracts';
import { tidyText } from '#libs/text';
import { FieldError } from '../field-error.js';
import { safeHtml, textOfSafeHtml } from '../read-html.js';
import { chooseText } from './choose-texts.js';
import { NinjsObject } from './ninjs-object.js';
import { readLinks } from './read-links.js';
import { isRecord, textOf } from './read-parties.js';

/** Other objects that come with an item: a map by role in ninjs 1, an array with names in 2 and 3. */
export function readAssociations(value: unknown): Association[] {
  const entries: [string | undefined, unknown][] = Array.isArray(value)
    ? value.map((entry) => [isRecord(entry) ? (textOf(entry.rel) ?? textOf(entry.name)) : undefined, entry])
    : Object.entries(isRecord(value) ? value : {});
  // Superdesk leaves null where a picture was taken away again.
  return entries.flatMap(([rel, entry]) => (isRecord(entry) ? [associationOf(rel, entry)] : []));
}

function associationOf(rel: string | undefined, record: Record<string, unknown>): Association {
  const item = new NinjsObject(record);
  const { links } = readLinks(record.renditions);
  const all: Association = {
    rel,
    uri: textOf(record.uri ?? record.guid),
    type: textOf(record.type)?.toLowerCase(),
    headline: plainText(item, 'headline')?.replace(/\s+/gu, ' ') ?? textOf(record.title),
    body: plainText(item, 'body') ?? plainText(item, 'description'),
    byline: textOf(record.byline ?? record.by),
    links: links.length === 0 ? undefined : [...links],
  };
  return Object.fromEntries(Object.entries(all).filter(([, inner]) => inner !== undefined));
}

/** A text of what comes along; one of a wrong kind refuses nobody, it stays with the whole object. */
function plainText(item: NinjsObject, kind: 'headline' | 'body' | 'description'): string | undefined {
  try {
    const { plain, html } = chooseText(item, kind);
    return textOf(plain ?? (html === undefined ? undefined : textOfSafeHtml(tidyText(safeHtml(html)))));
  } catch (error) {
    if (error instanceof FieldError) return undefined;
    throw error;
  }
}
