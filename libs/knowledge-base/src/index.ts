export { readKnowledge, writeKnowledge } from './knowledge-file.js';
export type {
  KnowledgeBase,
  KnowledgeEntry,
  KnowledgeSource,
  KnownEntity,
  NameForm,
  NameKind,
} from './known-entity.js';
export { knowledgeBase, knowledgeFile, knowledgeFolder, knowledgeOf } from './shipped-knowledge.js';
