import { expect, it } from 'vitest';
import { stateOf } from './story-state.js';

it('calls a story quiet after a day and a half without news, and closed after two weeks', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const after = (hours: number) => stateOf(now - hours * 3_600_000, now);
  expect([0, 36, 37, 336, 337].map(after)).toEqual(['running', 'running', 'quiet', 'quiet', 'closed']);
});
