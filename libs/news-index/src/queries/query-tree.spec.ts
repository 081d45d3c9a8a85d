import { describe, expect, it } from 'vitest';
import { parseQuery } from './query-parser.js';
import { askedEntities, type Query, withMovedEntities } from './query-tree.js';

const read = (text: string) => (parseQuery(text) as { query: Query }).query;

describe('entities of a query', () => {
  it('are those behind entity:, wherever they stand', () =>
    expect(askedEntities(read('fire entity:a (entity:b OR headline:c) -entity:d "entity e"'))).toEqual([
      'a',
      'b',
      'd',
    ]));

  it('are sought by what they were merged into too, and left out by both', () => {
    const moves = new Map([['old', 'new']]);
    const either = read('entity:old OR entity:new');
    expect(withMovedEntities(read('entity:old'), moves)).toEqual(either);
    expect(withMovedEntities(read('fire -entity:old'), moves)).toEqual({
      kind: 'all',
      parts: [read('fire'), { kind: 'not', part: either }],
    });
  });

  it('leave a word alone that is no entity, and an id that nobody merged', () => {
    const query = read('old headline:old entity:other');
    expect(withMovedEntities(query, new Map([['old', 'new']]))).toEqual(query);
  });
});
