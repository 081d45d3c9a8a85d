import { describe, expect, it } from 'vitest';
import { itemSearchParameters } from './item-parameters.js';
import { readParameters } from './parameters.js';

const read = (given: object) => readParameters(itemSearchParameters, given);
const accepted = (given: object) => {
  const outcome = read(given);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.parameters;
};
const refused = (given: object) => {
  const outcome = read(given);
  return 'problems' in outcome ? outcome.problems : [];
};

describe('the parameters of a search', () => {
  it('have defaults', () => {
    expect(accepted({})).toMatchObject({
      size: 20,
      copies: 'collapse',
      highlight: false,
      lang: [],
      facets: [],
    });
  });

  it('take lists repeated, with commas, or both, each value once', () => {
    expect(accepted({ lang: ['ar,EN', 'ar', ''], urgency: '1,2' })).toMatchObject({
      lang: ['ar', 'en'],
      urgency: [1, 2],
    });
  });

  it.each([
    ['2018-04-05', '2018-04-05T00:00:00.000Z'],
    ['2018-04-05T09:00', '2018-04-05T09:00:00.000Z'],
    ['2018-04-05T09:00:00Z', '2018-04-05T09:00:00.000Z'],
    ['2018-04-05T09:00:00+02:00', '2018-04-05T07:00:00.000Z'],
    ['2018-04-05T09:00:00 02:00', '2018-04-05T07:00:00.000Z'],
    ['2018-04-05T09:00:00-0400', '2018-04-05T13:00:00.000Z'],
  ])('read the time %s as %s', (text, moment) => {
    expect(accepted({ from: text }).from).toBe(moment);
  });

  it.each([
    [{ size: '101' }, 'size'],
    [{ size: '0' }, 'size'],
    [{ size: 'ten' }, 'size'],
    [{ from: 'yesterday' }, 'from'],
    [{ from: '2018-13-45' }, 'from'],
    [{ from: '2018-04-06', to: '2018-04-05' }, 'to'],
    [{ sort: 'best' }, 'sort'],
    [{ lang: 'arabic!' }, 'lang'],
    [{ urgency: '10' }, 'urgency'],
    [{ facets: 'byline' }, 'facets'],
    [{ highlight: 'yes' }, 'highlight'],
    [{ copies: 'all' }, 'copies'],
    [{ q: ['a', 'b'] }, 'q'],
    [{ 'q[$ne]': 'a' }, 'q[$ne]'],
    [{ query: 'a' }, 'query'],
  ])('refuse %j naming %s', (given, field) => {
    expect(refused(given)).toEqual([
      { code: 'bad-request', field, detail: expect.stringMatching(/expected|there is no parameter|Too/) },
    ]);
  });

  it('name every wrong parameter at once', () => {
    expect(
      refused({ size: 'x', sort: 'y', nonsense: '1' })
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['nonsense', 'size', 'sort']);
  });
});
