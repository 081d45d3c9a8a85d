import { createHash } from 'node:crypto';

/** A file's name as the disk has it: bytes, which need not be UTF-8. */
export type NameBytes = Buffer;

/** For logs and messages. */
export const shownName = (name: NameBytes) => name.toString('utf8');

/** Names under which senders write what is not whole yet: hidden files and the endings of the usual programs. */
const unfinished = /^\.|\.(?:tmp|temp|part|partial|filepart|crdownload|swp|writing)$|~$/i;

export const isUnfinished = (name: NameBytes) => unfinished.test(shownName(name));

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  xml: 'application/xml',
  rss: 'application/xml',
  atom: 'application/xml',
  nitf: 'application/xml',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  txt: 'text/plain',
  eml: 'message/rfc822',
};

const mimeOf = (type: string | undefined) => type?.split(';', 1)[0]?.trim().toLowerCase();

export interface FileType {
  readonly contentType: string;
  /** The file is packed: its name ends in .gz. */
  readonly gzip: boolean;
}

/**
 * What a file holds, by its name; where that does not tell, by the feed's setting, and without one by its content. The
 * setting also completes what the name tells (`.txt` and `text/plain; charset=windows-1256`).
 */
export function fileType(name: NameBytes, setting: string | undefined): FileType {
  const shown = shownName(name).toLowerCase();
  const gzip = shown.endsWith('.gz');
  const extension = /\.([a-z0-9]+)$/.exec(gzip ? shown.slice(0, -3) : shown)?.[1] ?? '';
  const byName = types[extension];
  const completed = byName === undefined || mimeOf(setting) === byName ? setting : byName;
  return { contentType: completed ?? byName ?? 'application/octet-stream', gzip };
}

/** The most that file systems take, in bytes. */
const longestName = 255;

/** A name with something added, cut where it would be too long for the disk; a hash keeps cut names apart. */
export function nameWith(name: NameBytes, suffix: string): NameBytes {
  const whole = Buffer.concat([name, Buffer.from(suffix)]);
  if (whole.length <= longestName) return whole;
  const mark = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  let end = longestName - Buffer.byteLength(mark + suffix);
  // Not in the middle of a letter.
  while (end > 0 && ((name[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Buffer.concat([name.subarray(0, end), Buffer.from(mark + suffix)]);
}
