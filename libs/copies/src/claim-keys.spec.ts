import { expect, it } from 'vitest';
import { ClaimKeys, tagOf, tagOfAnchor, tags } from './claim-keys.js';

it('has 64 tags, 00 to 63, one for each first letter of base64url', () => {
  expect(tags).toHaveLength(64);
  expect([tagOf('Azzz'), tagOf('Zz'), tagOf('a'), tagOf('9'), tagOf('-'), tagOf('_')]).toEqual([
    '00',
    '25',
    '26',
    '61',
    '62',
    '63',
  ]);
});

it('takes the tag of an anchor from its end, since the smallest of many numbers begin alike', () => {
  expect([tagOfAnchor(0xffff_ff41), tagOfAnchor(63), tagOfAnchor(64)]).toEqual(['01', '63', '00']);
});

it('refuses what is no base64url, so that no key is ever without tag', () => {
  expect(() => tagOf('')).toThrow('expected base64url');
  expect(() => tagOf('ض')).toThrow('expected base64url');
});

it('puts all keys of a tag under the same braces, behind the namespace', () => {
  const keys = new ClaimKeys('t1-');
  expect(keys.item('k3Pz', 'BxY')).toBe('t1-{01}k3Pzi:BxY');
  expect(keys.item('k3Pz', 'BxYabcdefghijkLMNOPQRS')).toBe('t1-{01}k3Pzi:BxYabcdefghijk');
  expect(keys.sketch('k3Pz', 'Bq17')).toBe('t1-{01}k3Pzs:Bq17');
  expect(keys.postings('k3Pz', '01', 5900)).toBe('t1-{01}k3Pzp:5900');
  expect(keys.sentinel('01')).toBe('t1-{01}sentinel');
});

it('refuses a namespace with a brace, which Redis would take for the tag', () => {
  expect(() => new ClaimKeys('a{b}')).toThrow('brace');
});
