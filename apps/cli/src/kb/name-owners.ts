import { nameKey } from '#libs/entities';
import type { KnowledgeEntry } from '#libs/knowledge-base';

/** A source says otherwise than the curated tables, which win. */
export interface Conflict {
  readonly source: string;
  readonly entity: string;
  readonly says: string;
  readonly but: string;
}

/** Who is called by a name, whatever its spelling; the first one counts. */
export class NameOwners {
  readonly #owners = new Map<string, string>();

  constructor(entries: readonly KnowledgeEntry[]) {
    for (const { entity, forms } of entries) for (const { text } of forms) this.give(text, entity.id);
  }

  give(name: string, id: string): void {
    const key = nameKey(name);
    if (!this.#owners.has(key)) this.#owners.set(key, id);
  }

  of(name: string): string | undefined {
    return this.#owners.get(nameKey(name));
  }
}
