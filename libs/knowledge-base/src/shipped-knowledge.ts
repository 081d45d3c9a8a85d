import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKnowledge } from './knowledge-file.js';
import type { KnowledgeBase, KnowledgeEntry } from './known-entity.js';

const folder = join('libs', 'knowledge-base');

/** The folder of this lib's files: the same for the sources and for `dist`, which stands beside them. */
export function knowledgeFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, folder, 'data'))) return join(at, folder);
    if (at === dirname(at)) throw new Error(`${folder} is missing: there is no knowledge base`);
  }
}

export const knowledgeFile = (): string => join(knowledgeFolder(), 'data', 'entities.jsonl');

let read: KnowledgeBase | undefined;

/** The knowledge base as it ships, read once a process. */
export function knowledgeBase(): KnowledgeBase {
  read ??= readKnowledge(readFileSync(knowledgeFile(), 'utf8'));
  return read;
}

let byId: ReadonlyMap<string, KnowledgeEntry> | undefined;

/** What the knowledge base has of an entity, by its id. */
export function knowledgeOf(id: string): KnowledgeEntry | undefined {
  byId ??= new Map(knowledgeBase().entries.map((entry) => [entry.entity.id, entry]));
  return byId.get(id);
}
