import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.js';

const never = new AbortController().signal;

it('lets so many in at a time, the others in their order', async () => {
  const turnstile = new Turnstile(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((n) =>
    turnstile.pass(never, () => {
      begun.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await all[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('is left by who is called away, without a place lost', async () => {
  const turnstile = new Turnstile(1);
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = turnstile.pass(never, () => promise);
  const away = new AbortController();
  const second = turnstile.pass(away.signal, async () => 'second');
  const third = turnstile.pass(never, async () => 'third');
  away.abort(new Error('called away'));
  await expect(second).rejects.toThrow('called away');
  resolve();
  await first;
  expect(await third).toBe('third');
  expect(await turnstile.pass(never, async () => 'fourth')).toBe('fourth');
});

it('gives its place on when the work fails', async () => {
  const turnstile = new Turnstile(1);
  await expect(turnstile.pass(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turnstile.pass(never, async () => 'next')).toBe('next');
});
