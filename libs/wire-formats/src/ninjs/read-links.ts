import type { Link } from '#libs/contracts';
import { isRecord, recordsOf, textOf } from './read-parties.js';

/** What a link of ours can hold of a rendition. */
const held = new Set(
  'name href mimetype contenttype contentType title width height sizeinbytes sizeInBytes'.split(' '),
);

export interface ReadLinks {
  readonly links: readonly Link[];
  /** The links tell everything that the renditions did. */
  readonly whole: boolean;
}

/** Renditions, in a map of ninjs 1 or an array of 2 and 3, under the names they have there. */
export function readLinks(renditions: unknown): ReadLinks {
  const entries = Array.isArray(renditions)
    ? recordsOf(renditions).map((record) => [textOf(record.name) ?? 'rendition', record] as const)
    : Object.entries(isRecord(renditions) ? renditions : {});
  const count = Array.isArray(renditions) ? renditions.length : entries.length;
  const found = entries.flatMap(([rel, record]) => {
    const href = isRecord(record) ? textOf(record.href) : undefined;
    return isRecord(record) && href !== undefined ? [{ rel, href, record }] : [];
  });
  return {
    links: found.map(({ rel, href, record }) => linkOf(rel, href, record)),
    whole:
      found.length === count &&
      found.every(({ record }) => Object.keys(record).every((key) => held.has(key))),
  };
}

function linkOf(rel: string, href: string, record: Record<string, unknown>): Link {
  const mediaType = textOf(record.contentType ?? record.contenttype ?? record.mimetype);
  const title = textOf(record.title);
  const width = countOf(record.width);
  const height = countOf(record.height);
  const bytes = countOf(record.sizeInBytes ?? record.sizeinbytes);
  return {
    rel,
    href,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(title === undefined ? {} : { title }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

const countOf = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined);
