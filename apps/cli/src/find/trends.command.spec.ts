import { expect, it } from 'vitest';
import { trendLines } from './trends.command.js';

const window = { from: '2026-11-20T06:00:00.000Z', to: '2026-11-20T12:00:00.000Z', texts: 40 };

it('tells what rises, with how much was expected', () => {
  const lines = trendLines({
    window,
    stories: [
      { now: 4, expected: 0.25, story: { id: 's1', title: 'غرق عبارة قبالة طرابلس', outletCount: 3 } },
    ],
    entities: [{ id: 'e1', name: 'Tripoli · طرابلس', now: 6, expected: 1.04 }],
  });
  expect(lines).toEqual([
    '2026-11-20 06:00 to 2026-11-20 12:00 UTC, 40 texts',
    'stories',
    '  1. غرق عبارة قبالة طرابلس',
    '     4 texts, 0.3 expected · outlets: 3 · s1',
    'people, organisations, places',
    '     Tripoli · طرابلس · 6 texts, 1.0 expected · e1',
  ]);
});

it('says that nothing rises', () => {
  expect(trendLines({ window, stories: [], entities: [] })).toContain('nothing rises');
});
