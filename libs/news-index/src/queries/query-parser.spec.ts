import { describe, expect, it } from 'vitest';
import { parseQuery } from './query-parser.js';
import { type Query, queryLimits, wantedTerms } from './query-tree.js';

/** A tree as one line, so that a table of cases stays readable. */
function show(query: Query | undefined): string {
  if (query === undefined) return '∅';
  if (query.kind === 'not') return `-${show(query.part)}`;
  if (query.kind === 'all') return `(${query.parts.map(show).join(' & ')})`;
  if (query.kind === 'any') return `(${query.parts.map(show).join(' | ')})`;
  const prefix = query.scope === 'anywhere' ? '' : `${query.scope}:`;
  return prefix + (query.kind === 'phrase' ? `"${query.text}"` : query.text);
}
const parsed = (text: string) => {
  const outcome = parseQuery(text);
  return 'problem' in outcome ? `! ${outcome.problem}` : show(outcome.query);
};

describe('parseQuery', () => {
  it.each([
    ['Macron', 'Macron'],
    ['  ماكرون   سوريا ', '(ماكرون & سوريا)'],
    ['peace AND talks', '(peace & talks)'],
    ['"peace talks" Geneva', '("peace talks" & Geneva)'],
    ['«محادثات السلام» جنيف', '("محادثات السلام" & جنيف)'],
    ['“peace talks”', '"peace talks"'],
    ['peace Geneva OR جنيف', '(peace & (Geneva | جنيف))'],
    ['a | b | c d', '((a | b | c) & d)'],
    ['(a b) OR (c d)', '((a & b) | (c & d))'],
    ['oil -Opec', '(oil & -Opec)'],
    ['oil NOT "crude oil"', '(oil & -"crude oil")'],
    ['oil -(gas OR coal)', '(oil & -(gas | coal))'],
    ['--oil', '-oil'],
    ['NOT NOT oil', 'oil'],
    ['headline:Macron', 'headline:Macron'],
    ['HEADLINE:"peace talks"', 'headline:"peace talks"'],
    ['source:(reuters OR afp) oil', '((source:reuters | source:afp) & oil)'],
    ['entity:Q3052772', 'entity:Q3052772'],
    ['-source:afp', '-source:afp'],
    ['https://a.example/b', 'https://a.example/b'],
    ['covid-19 al-Sisi', '(covid-19 & al-Sisi)'],
  ])('reads %j as %s', (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });

  it.each([
    ['"peace talks', '"peace talks"'],
    ['((oil', 'oil'],
    ['oil) gas', '(oil & gas)'],
    ['(oil OR', 'oil'],
    ['OR oil', 'oil'],
    ['oil -', 'oil'],
    ['Macron - Trump', '(Macron & Trump)'],
    ['oil NOT', 'oil'],
    ['a OR -', 'a'],
    ['() oil ""', 'oil'],
    ['headline:', 'headline'],
    ['headline:"" oil', 'headline:oil'],
    ['OR', 'OR'],
    ['!!! ؟', '∅'],
    ['"', '∅'],
    ['', '∅'],
  ])('makes the best of %j: %s', (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });

  it('names the limit that a query goes over', () => {
    expect(parsed('x'.repeat(queryLimits.characters + 1))).toContain('at most 1000 characters, got 1001');
    expect(parsed('x '.repeat(queryLimits.words + 1))).toContain('at most 40 words and phrases, got 41');
    expect(parsed('(a | (b (c | (d (e | (f (g | (h (i | j)))))))))')).toContain('at most 8 deep, got 10');
  });

  it('reads any text without throwing', () => {
    const pieces = ['(', ')', '"', '«', '-', 'OR', 'NOT', '|', 'a', 'ب', 'headline:', ' ', ':', '\u0000'];
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed;
    };
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: random() % 24 }, () => pieces[random() % pieces.length]).join('');
      const outcome = parseQuery(text);
      expect('problem' in outcome || outcome.query === undefined || outcome.query.kind.length > 0).toBe(true);
    }
  });
});

describe('wantedTerms', () => {
  it('leaves out what is excluded and what names an outlet', () => {
    const outcome = parseQuery('oil -gas (coal OR "crude oil") source:afp');
    if ('problem' in outcome) throw new Error(outcome.problem);
    expect(wantedTerms(outcome.query).map(({ text }) => text)).toEqual(['oil', 'coal', 'crude oil']);
  });
});
