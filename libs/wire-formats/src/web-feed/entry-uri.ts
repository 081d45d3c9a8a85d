import { sha256Hex, uriOfText } from '#libs/contracts';

const longestUri = 2048;

/** Who an entry is, by what it gives; nothing but its texts and times where it gives no name. */
export interface EntryNames {
  /** `guid`, `id`, `rdf:about`. */
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly body?: string | undefined;
}

/**
 * The uri of an entry: its id, else its link, else a hash of title and date (of the text, where it has neither), which
 * stays the same as long as they do. An id of more than 2,048 characters stands as its hash. Undefined for an entry
 * with nothing in it.
 */
export function entryUri({ id, link, title, date, body }: EntryNames): string | undefined {
  const name = id?.trim() || link?.trim();
  if (name) return name.length > longestUri || !name.isWellFormed() ? hashed(name) : name;
  const words = title || date ? [title ?? '', date ?? ''].join('\n') : (body ?? '');
  return words.trim() === '' ? undefined : uriOfText(words);
}

const hashed = (name: string) => `urn:slugline:sha256-${sha256Hex(name.toWellFormed())}`;
