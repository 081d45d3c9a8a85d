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
  ] as const)('is answered with the status of what is wrong with all of it: %s', (code, status) => {
    const { problem } = nothingAcceptable([wrong(0, code), wrong(1, code)]);
    expect(problem).toMatchObject({
      status,
      errors: [
        { index: 0, code },
        { index: 1, code },
      ],
    });
  });

  it('is answered with 422 when several things are wrong', () => {
    const { problem } = nothingAcceptable([wrong(0, 'unreadable'), wrong(1, 'empty')]);
    expect(problem.status).toBe(422);
  });
});
