import { describe, expect, it } from 'vitest';
import { parseQuery } from './query-parser.js';
import { clauseOf } from './text-clauses.js';

function clause(text: string): object {
  const outcome = parseQuery(text);
  if ('problem' in outcome || outcome.query === undefined) throw new Error(`no query in ${text}`);
  return clauseOf(outcome.query);
}

/** Paths of all values of a clause, without positions in lists. */
function leaves(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  const inner = Array.isArray(value) ? value.map((one) => ['', one] as const) : Object.entries(value);
  return inner.flatMap(([key, one]) => leaves(one, key === '' ? path : [...path, key]));
}

const kinds = 'bool|must|must_not|should|dis_max|queries|minimum_should_match|tie_breaker|boost';
const lookups = 'match|match_phrase|term';
const place = '(text\\.(ar|en|other)|folded)\\.(headline|body)|folded\\.names|source\\.(id|name)|entityIds';
const allowed = new RegExp(
  `^((${kinds})\\.)*((${kinds})|(${lookups})\\.(${place})(\\.(query|value|boost|case_insensitive))?)$`,
);

describe('clauses of a query', () => {
  it.each([
    'oil',
    '"crude oil" -gas (wheat OR قمح)',
    'headline:oil source:"Gulf Line" entity:Macron',
    '{"match_all":{}} script_score:x *:* _id:1 {{#a}}',
    'covid-19 NOT (a b)',
  ])('of %j put what a client wrote nowhere but into the values of match and term', (text) => {
    for (const [path, value] of leaves(clause(text))) {
      expect(path).toMatch(allowed);
      if (typeof value === 'string') expect(path).toMatch(/(query|value|entityIds)$/);
    }
  });

  it('let common words rank without deciding', () => {
    expect(clause('the wheat of Egypt')).toMatchObject({
      bool: { must: { length: 2 }, should: { length: 2 } },
    });
    expect(clause('القمح في مصر')).toMatchObject({ bool: { must: { length: 2 }, should: { length: 1 } } });
    expect(clause('the of')).toMatchObject({ bool: { must: { length: 2 } } });
  });

  it('take a word that is cut into several as a phrase', () => {
    const paths = leaves(clause('covid-19')).map(([path]) => path);
    expect(paths.some((path) => path.includes('.match.'))).toBe(false);
  });

  it('stay within the clauses and depth that Elasticsearch takes, at the largest query', () => {
    const largest = clause(Array.from({ length: 40 }, (_, at) => `الكلمه${at}`).join(' '));
    expect(leaves(largest).length).toBeLessThan(1024);
  });
});
