import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callbackToken, isSameToken, isSignedContent } from './content-signature.js';

const body = Buffer.from('[{"uri":"a","headline":"خبر"}]');
const sign = (method: string, secret = 'the secret') =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

describe('the signature of what a hub sends', () => {
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('may be of %s', (method) => {
    expect(isSignedContent(sign(method), body, 'the secret')).toBe(true);
    expect(isSignedContent(sign(method).replace(method, method.toUpperCase()), body, 'the secret')).toBe(
      true,
    );
  });

  it.each([
    ['of another secret', sign('sha256', 'another')],
    ['cut short', sign('sha256').slice(0, -2)],
    ['of another method than it says', sign('sha256').replace('sha256', 'sha1')],
    ['of a method nobody uses', `md5=${createHmac('md5', 'the secret').update(body).digest('hex')}`],
    ['no hex', 'sha256=zz'],
    ['empty', ''],
    ['missing', undefined],
    ['doubled', [sign('sha256'), sign('sha256')]],
  ])('is not good when it is %s', (_what, header) => {
    expect(isSignedContent(header, body, 'the secret')).toBe(false);
  });

  it('covers every byte', () => {
    expect(isSignedContent(sign('sha256'), Buffer.concat([body, Buffer.from(' ')]), 'the secret')).toBe(
      false,
    );
  });
});

describe('the token of a callback', () => {
  it('is of one feed, one topic and one secret', () => {
    const tokens = [
      callbackToken('a', 'https://x/', 's'),
      callbackToken('b', 'https://x/', 's'),
      callbackToken('a', 'https://y/', 's'),
      callbackToken('a', 'https://x/', 't'),
    ];
    expect(new Set(tokens).size).toBe(4);
    expect(tokens[0]).toMatch(/^[\w-]{32}$/);
    expect(isSameToken(tokens[0] as string, callbackToken('a', 'https://x/', 's'))).toBe(true);
    expect(isSameToken('', tokens[0] as string)).toBe(false);
  });
});
