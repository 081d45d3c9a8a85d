import { expect, it } from 'vitest';
import { RestartBudget } from './restart-budget.js';

it('allows ten restarts a minute, and ends at the eleventh', () => {
  let now = 0;
  const budget = new RestartBudget(10, 60_000, () => now);
  const spend = (times: number) => Array.from({ length: times }, () => budget.spend());
  expect(spend(10)).not.toContain(false);
  expect(budget.spend()).toBe(false);
  now += 60_001;
  expect(budget.spend()).toBe(true);
});
