export { cliticSplits } from './clitics.js';
export { escapeHtml } from './escape-html.js';
export { fold, foldedText } from './fold.js';
export { type DetectedLanguage, detectLanguage } from './language/detect-language.js';
export { type MarkOptions, type MarkQuery, markMatches } from './mark-matches.js';
export { type Token, tokenize, wordCount } from './tokenize.js';
