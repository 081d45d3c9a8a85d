import type { EntityType } from './item.js';

/** The id of an entity that an importer made: `place-i-g360630`; no id of the shipped knowledge base looks so. */
export const importedId = (type: EntityType, key: string): string => `${type}-i-${key}`;

/** Whether a process that knows the shipped knowledge base alone does not know this entity. */
export const isImportedId = (id: string): boolean => /^(?:person|org|place|event)-i-/.test(id);
