import type { estypes } from '@elastic/elasticsearch';
import { fold, tokenize } from '#libs/text';
import { fields, textKeys } from '../fields.js';
import type { Query, QueryScope } from './query-tree.js';
import { isStopWord, meantForms, writtenForms } from './word-forms.js';

type Clause = estypes.QueryDslQueryContainer;

/** A word in the headline says more about an item than one in the body; a name that is linked to says as much. */
const boosts = { headline: 3, body: 1, names: 2 } as const;
/** The word as written outranks another word of its stem. */
const foldedFactor = 1.2;
/** A little for the second field that has the word too. */
const tieBreaker = 0.2;

/**
 * Clauses of a query tree. Each word is looked for in every field by itself, so two words may stand one in the
 * headline and one in the body or among the names. Client text goes into match and term values, nowhere else.
 */
export function clauseOf(query: Query): Clause {
  switch (query.kind) {
    case 'all':
      return allOf(query.parts);
    case 'any':
      return { bool: { should: query.parts.map(clauseOf), minimum_should_match: 1 } };
    case 'not':
      return { bool: { must_not: [clauseOf(query.part)] } };
    case 'phrase':
      return scopedClause(query.text, query.scope, true);
    case 'word':
      // One that the tokenizer cuts, such as covid-19, is meant as it stands.
      return scopedClause(query.text, query.scope, tokenize(query.text).length > 1);
  }
}

/** Common words rank but do not decide, unless there is nothing else. */
function allOf(parts: readonly Query[]): Clause {
  const optional = parts.filter(isCommonWord);
  const required = parts.filter((part) => !isCommonWord(part));
  const needed = required.filter((part) => part.kind !== 'not');
  const excluded = required.flatMap((part) => (part.kind === 'not' ? [clauseOf(part.part)] : []));
  if (needed.length === 0) return { bool: { must: optional.map(clauseOf), must_not: excluded } };
  return { bool: { must: needed.map(clauseOf), should: optional.map(clauseOf), must_not: excluded } };
}

function isCommonWord(part: Query): boolean {
  return part.kind === 'word' && part.scope === 'anywhere' && isStopWord(part.text);
}

function scopedClause(text: string, scope: QueryScope, phrase: boolean): Clause {
  if (scope === 'source') {
    const value = { value: text, case_insensitive: true };
    return oneOf([{ term: { [fields.sourceId]: value } }, { term: { [fields.sourceName]: value } }]);
  }
  if (scope === 'entity') return oneOf([{ term: { [fields.entityIds]: text } }, nameClause(text, true)]);
  const headlineOnly = scope === 'headline';
  const clauses = textKeys.flatMap((key) => textClauses(fields.text[key], text, phrase, headlineOnly));
  clauses.push(...foldedClauses(text, phrase, headlineOnly));
  if (!headlineOnly) clauses.push(nameClause(text, phrase));
  return oneOf(clauses);
}

function textClauses(
  at: { readonly headline: string; readonly body: string },
  text: string,
  phrase: boolean,
  headlineOnly: boolean,
): Clause[] {
  const headline = matching(at.headline, text, phrase, boosts.headline);
  return headlineOnly ? [headline] : [headline, matching(at.body, text, phrase, boosts.body)];
}

function foldedClauses(text: string, phrase: boolean, headlineOnly: boolean): Clause[] {
  const sought = phrase ? fold(text) : writtenForms(text).join(' ');
  return textClauses(fields.folded, sought, phrase, headlineOnly).map((clause) => ({
    bool: { must: [clause], boost: foldedFactor },
  }));
}

/** Names of the item's entities in every language we know: this is how Macron finds ماكرون. */
function nameClause(text: string, phrase: boolean): Clause {
  const sought = phrase ? fold(text) : meantForms(text).join(' ');
  return matching(fields.folded.names, sought, phrase, boosts.names);
}

function matching(field: string, query: string, phrase: boolean, boost: number): Clause {
  return phrase ? { match_phrase: { [field]: { query, boost } } } : { match: { [field]: { query, boost } } };
}

const oneOf = (queries: Clause[]): Clause => ({ dis_max: { queries, tie_breaker: tieBreaker } });
