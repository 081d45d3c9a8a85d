import { describe, expect, it } from 'vitest';
import { nothingAcceptable, problemOfStatus, refusal } from './refusals.js';

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

describe('a request that is refused', () => {
  it('is told field and reason in one sentence, and again in errors', () => {
    const { problem, headers } = refusal('too-large', 'body', 'is larger than 5 bytes', { 'x-y': 'z' });
    expect(problem).toEqual({
      type: 'urn:slugline:problem:too-large',
      title: 'Larger than the limit',
      status: 413,
      detail: 'body: is larger than 5 bytes',
      errors: [{ code: 'too-large', field: 'body', detail: 'is larger than 5 bytes' }],
    });
    expect(headers).toEqual({ 'x-y': 'z' });
  });

  it.each([
    [404, 'not-found'],
    [408, 'unreadable'],
    [500, 'bug'],
  ])('by the framework with %i keeps its status and gets a code of ours', (status, code) => {
    expect(problemOfStatus(status, 'x')).toMatchObject({ status, errors: [{ code, detail: 'x' }] });
  });
});
