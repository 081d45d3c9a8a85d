import { realpath } from 'node:fs/promises';
import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ApiKey, Feed } from '#libs/contracts';
import { parseFeeds, readFeedsFile } from './feeds-text.js';
import { withFileLock } from './file-lock.js';
import { replaceFile } from './replace-file.js';

const namedAtMost = 20;

/** Asks for something that the feeds file does not have; the message is for the person who asked. */
export class UnknownInFeedsFile extends Error {
  override readonly name = 'UnknownInFeedsFile';
}

/** A feed to add: what is left out stays out of the file. */
export type NewFeed = Pick<Feed, 'id' | 'name'> & Partial<Feed>;

/**
 * Adds the feeds whose id is not there yet and answers the ids added. Like every edit here: comments and order
 * stay, the file is replaced at once under a lock, and an edit that would break the file is not written.
 */
export function addFeeds(path: string, feeds: readonly NewFeed[]): Promise<readonly string[]> {
  return edit(path, ({ document, feeds: present }) => {
    const known = new Set(present.map(({ id }) => id));
    const added = feeds.filter(({ id }) => !known.has(id) && known.add(id));
    const list = listIn(document, document.contents as unknown as YAMLMap, 'feeds');
    for (const feed of added) list.add(document.createNode(feed));
    return added.map(({ id }) => id);
  });
}

/** Adds keys to feeds; throws UnknownInFeedsFile, and writes nothing, if one of the feeds is not there. */
export function addKeys(
  path: string,
  keys: readonly { readonly feed: string; readonly key: ApiKey }[],
): Promise<void> {
  return edit(path, ({ document, feeds }) => {
    for (const { feed, key } of keys) {
      const node = feedNode(document, indexOf(feeds, feed, path));
      listIn(document, node, 'keys').add(document.createNode(key));
    }
  });
}

/** Removes a key; throws UnknownInFeedsFile if the feed or its key is not there. */
export function revokeKey(path: string, feed: string, keyId: string): Promise<void> {
  return edit(path, ({ document, feeds }) => {
    const index = indexOf(feeds, feed, path);
    const place = feeds[index]?.keys.findIndex(({ id }) => id === keyId) ?? -1;
    if (place < 0) throw new UnknownInFeedsFile(`feed ${feed} has no key ${keyId} in ${path}`);
    document.deleteIn(['feeds', index, 'keys', place]);
  });
}

interface Editable {
  readonly document: Document;
  readonly feeds: readonly Feed[];
}

/** A symbolic link stays one: what it leads to is replaced. The first read says readably when there is no file. */
async function edit<T>(path: string, change: (file: Editable) => T): Promise<T> {
  await readFeedsFile(path);
  const target = await realpath(path);
  return withFileLock(target, async () => {
    const text = await readFeedsFile(target);
    const { document, feeds } = parseFeeds(text, path);
    const style = { lineWidth: 0, indentSeq: !/^feeds:\s*\n(\s*#.*\n)*-/m.test(text) };
    const before = document.toString(style);
    const result = change({ document, feeds });
    const after = document.toString(style);
    if (after === before) return result;
    parseFeeds(after, path);
    await replaceFile(target, after);
    return result;
  });
}

function indexOf(feeds: readonly Feed[], id: string, path: string): number {
  const index = feeds.findIndex((feed) => feed.id === id);
  if (index >= 0) return index;
  const named = feeds.slice(0, namedAtMost).map((feed) => feed.id);
  const more = feeds.length > namedAtMost ? [`and ${feeds.length - namedAtMost} more`] : [];
  throw new UnknownInFeedsFile(
    `no feed ${id} in ${path}; it has: ${[...named, ...more].join(', ') || 'none'}`,
  );
}

function feedNode(document: Document, index: number): YAMLMap {
  const node: unknown = document.getIn(['feeds', index], true);
  if (!isMap(node)) throw new Error(`feeds[${index}] is no mapping`);
  return node as YAMLMap;
}

/** The list under `name`, made if missing; an empty `[]` is opened so that what is added gets lines of its own. */
function listIn(document: Document, parent: YAMLMap, name: string): YAMLSeq {
  const present: unknown = parent.get(name, true);
  if (isSeq(present)) {
    if (present.items.length === 0) present.flow = false;
    return present as YAMLSeq;
  }
  const made = document.createNode([]) as YAMLSeq;
  parent.set(name, made);
  return made;
}
