export { ExtraFile, extraHead, extraLine } from './extra-file.js';
export { readKnowledge, writeKnowledge } from './knowledge-file.js';
export type {
  ExtraEntity,
  ExtraEntry,
  KnowledgeBase,
  KnowledgeEntry,
  KnowledgeSource,
  KnownEntity,
  NameForm,
  NameKind,
} from './known-entity.js';
export { knowledgeBase, knowledgeFile, knowledgeFolder, knowledgeOf } from './shipped-knowledge.js';
