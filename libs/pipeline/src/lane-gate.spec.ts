import { expect, it } from 'vitest';
import { LaneGate } from './lane-gate.js';

const never = new AbortController().signal;

it('keeps the bulk lane waiting until the flash batches in flight are done', async () => {
  const gate = new LaneGate();
  const first = await gate.enter('flash', never);
  const second = await gate.enter('flash', never);
  let entered = false;
  const bulk = gate.enter('bulk', never).then(() => {
    entered = true;
  });
  first();
  await new Promise((resolve) => setImmediate(resolve));
  expect(entered).toBe(false);
  second();
  await bulk;
  expect(entered).toBe(true);
});

it('lets the bulk lane in at once when no flash is in flight', async () => {
  (await new LaneGate().enter('bulk', never))();
});
