import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { isSigned, isSignedBy, readSignature } from './signatures.js';

const nowMs = Date.parse('2026-11-23T09:30:00Z');
const seconds = String(nowMs / 1000);
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const next = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const body = Buffer.from('{"uri":"نبأ:1"}');
const sign = (key: string, timestamp = seconds, over: Uint8Array = body) => {
  const mac = createHmac('sha256', Buffer.from(key.slice(6), 'base64'));
  return `v1,${mac.update(`msg-1.${timestamp}.`).update(over).digest('base64')}`;
};
const headers = (signature: string, timestamp = seconds) => ({
  'webhook-id': 'msg-1',
  'webhook-timestamp': timestamp,
  'webhook-signature': signature,
});
const passes = (signature: string, secrets: readonly string[], over: Uint8Array = body) => {
  const read = readSignature(headers(signature), nowMs);
  return !('code' in read) && isSignedBy(secrets, read, over);
};

it('agrees with the example of the Standard Webhooks specification', () => {
  const given = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    signatures: ['g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
  };
  expect(
    isSignedBy(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], given, Buffer.from('{"test": 2432232314}')),
  ).toBe(true);
});

it('takes a body signed with either of two live secrets, whichever signature it is', () => {
  expect(passes(sign(secret), [secret])).toBe(true);
  expect(passes(sign(next), [secret, next])).toBe(true);
  expect(passes(`v1a,xyz v1,AAAA ${sign(secret)}`, [secret])).toBe(true);
});

it('refuses another secret, another body, a cut signature, no secret, and a secret that is too short', () => {
  expect(passes(sign(next), [secret])).toBe(false);
  expect(passes(sign(secret), [secret], Buffer.from('{}'))).toBe(false);
  expect(passes(sign(secret).slice(0, -4), [secret])).toBe(false);
  expect(passes(sign(secret), [])).toBe(false);
  const short = `whsec_${Buffer.alloc(8, 1).toString('base64')}`;
  expect(passes(sign(short), [short])).toBe(false);
});

it.each([
  [299, true],
  [-299, true],
  [301, false],
  [-301, false],
])('a timestamp %d s aside is inside the window: %s', (aside, inside) => {
  const timestamp = String(nowMs / 1000 + aside);
  expect('code' in readSignature(headers(sign(secret, timestamp), timestamp), nowMs)).toBe(!inside);
});

it.each([
  ['webhook-id', { ...headers(sign(secret)), 'webhook-id': '' }],
  ['webhook-timestamp', headers(sign(secret), '2026-11-23T09:30:00Z')],
  ['webhook-signature', headers('v2,abc')],
  ['webhook-signature', headers(Array(11).fill(sign(secret)).join(' '))],
])('names the header %s that is missing or wrong', (field, given) => {
  expect(readSignature(given, nowMs)).toMatchObject({ code: 'unauthorized', field });
});

it('a key goes before a signature', () => {
  expect(isSigned(headers('v1,x'))).toBe(true);
  expect(isSigned({ ...headers('v1,x'), authorization: 'Bearer slk_x' })).toBe(false);
  expect(isSigned({})).toBe(false);
});
