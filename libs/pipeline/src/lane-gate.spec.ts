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

it('does one bulk batch at a time with a rest after each while flashes keep coming', async () => {
  const gate = new LaneGate();
  (await gate.enter('flash', never))();
  expect(gate.yielding).toBe(true);
  const leave = await gate.enter('bulk', never);
  let entered = 0;
  const second = gate.enter('bulk', never).then((done) => {
    entered = performance.now();
    return done;
  });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(entered).toBe(0);
  const left = performance.now();
  leave();
  (await second)();
  expect(entered - left).toBeGreaterThan(60);
});
