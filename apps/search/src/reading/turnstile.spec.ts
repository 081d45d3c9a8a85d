import { expect, it } from 'vitest';
import { TooBusy, Turnstile } from './turnstile.js';

it('lets so many through at once, makes four times as many wait, and sends the rest away', async () => {
  const turnstile = new Turnstile(2);
  const finish: (() => void)[] = [];
  let inside = 0;
  let most = 0;
  const work = () =>
    turnstile.pass(async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise<void>((resolve) => {
        finish.push(resolve);
      });
      inside -= 1;
    });
  const admitted = Array.from({ length: 10 }, work);
  await expect(work()).rejects.toBeInstanceOf(TooBusy);
  for (let done = 0; done < 10; done += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    finish.shift()?.();
  }
  await Promise.all(admitted);
  expect(most).toBe(2);
});

it('gives the place back when the work fails', async () => {
  const turnstile = new Turnstile(1);
  await expect(turnstile.pass(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await expect(turnstile.pass(async () => 'through')).resolves.toBe('through');
});
