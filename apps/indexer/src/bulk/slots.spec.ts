import { expect, it } from 'vitest';
import { Slots } from './slots.js';

it('runs no more at a time than it has slots, in the order asked, and goes on after a failure', async () => {
  const slots = new Slots(2);
  const order: number[] = [];
  let now = 0;
  let most = 0;
  const work = (n: number) => async () => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    order.push(n);
    now--;
    if (n === 1) throw new Error('first fails');
  };
  const settled = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => slots.run(work(n))));
  expect(most).toBe(2);
  expect(order).toEqual([1, 2, 3, 4, 5]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', ...Array(4).fill('fulfilled')]);
});
