import type { KnowledgeEntry } from '#libs/knowledge-base';
import { tables } from './gazetteer/tables.js';
import { readTable } from './read-table.js';

/**
 * What the project's own tables hold, in their order, as entries of the knowledge base: the source that wins. Nothing
 * of this is read at run time; `slugline kb build` makes the file that is.
 */
export const curatedEntries = (): KnowledgeEntry[] =>
  tables.flatMap((table) =>
    readTable(table).map(({ entity, aliases, heading }) => ({
      entity,
      forms: aliases.map(({ text, kind, exact }) => ({ text, kind, exact })),
      reason: heading === '' ? table.name : `${table.name}: ${heading}`,
    })),
  );
