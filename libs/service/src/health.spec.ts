import { expect, it } from 'vitest';
import { askProbes } from './health.js';

const fine = { name: 'kafka', check: () => undefined };

it('is ok when every probe passes', async () => {
  expect(await askProbes([fine])).toEqual({ status: 'ok', probes: { kafka: 'ok' } });
});

it('names the probe that throws, with its sentence, beside those that pass', async () => {
  const away = { name: 'redis', check: () => Promise.reject(new Error('connection refused')) };
  expect(await askProbes([fine, away])).toEqual({
    status: 'failing',
    probes: { kafka: 'ok', redis: 'connection refused' },
  });
});

it('takes a probe that never answers for failed', async () => {
  const hung = { name: 'elasticsearch', check: () => new Promise<void>(() => undefined) };
  expect((await askProbes([hung], 10)).probes.elasticsearch).toBe('no answer in 10 ms');
});
