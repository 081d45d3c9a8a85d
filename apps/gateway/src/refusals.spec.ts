import { describe, expect, it } from 'vitest';
import { nothingAcceptable } from './refusals.js';

const wrong = (index: number, code: 'invalid' | 'empty' | 'too-large' | 'unreadable') => ({
  index,
  code,
  field: '',
  detail: 'x',
});

describe('a body in which nothing can be taken', () => {
  it.each([
    ['unreadable', 400],
    ['too-large', 413],
    ['invalid', 422],
    ['empty', 422],
  ] as const)('with a lone item that is %s is answered %i', (code, status) => {
    const { problem } = nothingAcceptable([wrong(0, code)]);
    expect(problem).toMatchObject({ status, errors: [{ index: 0, code }] });
  });

  it('is answered 400 when no part of it can be read', () => {
    const { problem } = nothingAcceptable([wrong(0, 'unreadable'), wrong(1, 'unreadable')]);
    expect(problem.status).toBe(400);
  });

  it('is answered 422, with everything wrong, when it was read', () => {
    const { problem } = nothingAcceptable([wrong(0, 'too-large'), wrong(3, 'too-large')]);
    expect(problem).toMatchObject({ status: 422, errors: [{ index: 0 }, { index: 3 }] });
  });
});
