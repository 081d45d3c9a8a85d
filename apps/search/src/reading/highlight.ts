import { meantForms, type Query, type ReadableItem, wantedTerms } from '#libs/news-index';
import { fold, type MarkQuery, markMatches, tokenize } from '#libs/text';
import type { Highlight } from '../api/answers.js';

/** Characters of a piece of the body around its matches. */
const fragmentLength = 240;

type Term = ReturnType<typeof wantedTerms>[number];
type Field = 'headline' | 'body';
type Entity = ReadableItem['entities'][number];

/**
 * Marks what a query found, in the text as it is at this moment and never in a stored fragment: the words, and the
 * mentions of entities that a word of the query names in any script (q=Macron marks ماكرون). The result is escaped
 * HTML; a field without a match is left out.
 */
export function highlightOf(item: ReadableItem, query: Query | undefined): Highlight {
  const terms = wantedTerms(query);
  const headline = marked(item, 'headline', terms);
  const body = marked(item, 'body', terms);
  return {
    ...(headline !== undefined && { headline: [headline] }),
    ...(body !== undefined && { body: [body] }),
  };
}

function marked(item: ReadableItem, field: Field, terms: readonly Term[]): string | undefined {
  const text = item[field];
  if (text === undefined) return undefined;
  const query = markQuery(item.entities, field, terms);
  const html = markMatches(text, query, field === 'body' ? { fragment: fragmentLength } : {});
  return html.includes('<mark>') ? html : undefined;
}

/** What to mark in a field: the words as they may stand there, and how the named entities are written in it. */
export function markQuery(entities: readonly Entity[], field: Field, terms: readonly Term[]): MarkQuery {
  const here = terms.filter(
    ({ scope }) => scope === 'anywhere' || (scope === 'headline' && field === 'headline'),
  );
  const words = here.filter(isOneWord).flatMap(({ text }) => meantForms(text));
  const phrases = here.filter((term) => !isOneWord(term)).map(({ text }) => foldedWords(text));
  const mentions = entities
    .filter((entity) => terms.some((term) => names(term, entity)))
    .flatMap((entity) => entity.mentions.filter((mention) => mention.field === field))
    .map(({ surface }) => foldedWords(surface));
  return { terms: words, phrases: [...phrases, ...mentions] };
}

const foldedWords = (text: string) => tokenize(text).map(({ folded }) => folded);
const isOneWord = ({ kind, text }: Term) => kind === 'word' && tokenize(text).length <= 1;

function names(term: Term, entity: Entity): boolean {
  if (term.scope === 'headline') return false;
  if (term.scope === 'entity' && term.text === entity.id) return true;
  const forms = isOneWord(term) ? meantForms(term.text) : [foldedWords(term.text).join(' ')];
  return [entity.name, ...Object.values(entity.names)].some((name) => {
    const padded = ` ${foldedWords(fold(name)).join(' ')} `;
    return forms.some((form) => form !== '' && padded.includes(` ${form} `));
  });
}
