import { describe, expect, it } from 'vitest';
import { BriefAnswers } from './brief-answers.js';

function asked() {
  const state = { nowMs: 0, times: 0 };
  const answers = new BriefAnswers<number>({ keptMs: 1_000, most: 2, clock: () => state.nowMs });
  const ask = (question: string) => answers.of(question, async () => ++state.times);
  return { state, answers, ask };
}

describe('an answer that is kept for a moment', () => {
  it('is given to all who ask the same at once and within the moment, and made anew after it', async () => {
    const { state, ask } = asked();
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([1, 1]);
    state.nowMs = 999;
    expect(await ask('a')).toBe(1);
    state.nowMs = 1_000;
    expect(await ask('a')).toBe(2);
  });

  it('is that of its question, and the oldest makes room', async () => {
    const { ask } = asked();
    expect([await ask('a'), await ask('b'), await ask('c')]).toEqual([1, 2, 3]);
    expect([await ask('c'), await ask('b'), await ask('a')]).toEqual([3, 2, 4]);
  });

  it('is no error: the next one asks again', async () => {
    const { answers, ask } = asked();
    const failed = answers.of('a', async () => {
      throw new Error('away');
    });
    await expect(failed).rejects.toThrow('away');
    expect(await ask('a')).toBe(1);
  });
});
