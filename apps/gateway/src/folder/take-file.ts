import type { FolderSettings } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { HandedOver, HandOver, RefusedPart } from '../doors/hand-over.js';
import { BodyTooLarge, BodyUnreadable, readBody } from '../pull/read-body.js';
import { fileType, type NameBytes, shownName } from './folder-names.js';
import { type FolderPlaces, isAway } from './folder-places.js';
import { FileChanged, FileRefused, readTaken } from './read-taken.js';

/** What became of a file; undefined: another gateway has it. */
export type FileOutcome = 'taken' | 'partly' | 'failed' | 'waits' | 'changed' | undefined;

export interface TakeParts {
  readonly feed: string;
  readonly settings: Pick<FolderSettings, 'contentType'>;
  readonly bodyBytes: number;
  readonly handOver: HandOver;
  readonly log: Log;
}

type Places = Pick<FolderPlaces, 'processing' | 'claim' | 'putBack' | 'finish' | 'fail'>;

/**
 * Takes one file to its end. It is moved to us first and away last: a crash in between leaves it where another gateway
 * finds it, so it comes at least once.
 */
export async function takeFile(name: NameBytes, places: Places, parts: TakeParts): Promise<FileOutcome> {
  if (!(await places.claim(name))) return undefined;
  try {
    const handed = await handOverFile(name, places.processing, parts);
    return await settle(name, handed, places, parts);
  } catch (error) {
    if (isAway(error)) {
      // This process slept so long that another gateway took the file over.
      parts.log.warn({ feed: parts.feed, file: shownName(name) }, 'file gone while it was handled');
      return undefined;
    }
    await places.putBack(name);
    if (error instanceof FileChanged) return 'changed';
    throw error;
  }
}

async function handOverFile(name: NameBytes, folder: string, parts: TakeParts): Promise<HandedOver> {
  const { feed, settings, bodyBytes, handOver } = parts;
  const { contentType, gzip } = fileType(name, settings.contentType);
  try {
    const read = await readTaken(folder, name, bodyBytes);
    const body = gzip ? await readBody(pieces(read), 'gzip', bodyBytes) : read;
    return await handOver({ feed, contentType, body });
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.code, error.message);
    if (error instanceof BodyTooLarge) return refused('too-large', error.message);
    if (error instanceof BodyUnreadable) return refused('unreadable', error.message);
    throw error;
  }
}

async function* pieces(body: Buffer) {
  yield body;
}

function refused(code: RefusedPart['code'], detail: string): HandedOver {
  return { kind: 'refused', reason: code, refused: [{ code, field: 'file', detail }] };
}

async function settle(
  name: NameBytes,
  handed: HandedOver,
  places: Places,
  { feed, log }: TakeParts,
): Promise<FileOutcome> {
  const facts = { feed, file: shownName(name) };
  if (handed.kind === 'outage') {
    log.info({ ...facts, reason: handed.reason }, 'file waits');
    await places.putBack(name);
    return 'waits';
  }
  const { refused: problems } = handed;
  const report = { feed, file: shownName(name), at: new Date().toISOString(), problems };
  if (handed.kind === 'refused') {
    await places.fail(name, report);
    log.warn({ ...facts, reason: handed.reason }, 'file failed');
    return 'failed';
  }
  await places.finish(name, problems.length === 0 ? undefined : { ...report, accepted: handed.accepted });
  log.info({ ...facts, accepted: handed.accepted, refused: problems.length }, 'file taken');
  return problems.length === 0 ? 'taken' : 'partly';
}
