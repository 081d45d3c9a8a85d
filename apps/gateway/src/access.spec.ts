import { describe, expect, it } from 'vitest';
import { type ApiKey, type Feed, feedSchema } from '#libs/contracts';
import type { HeldKey } from '#libs/feeds';
import { admit } from './access.js';

const feed = (id: string): Feed => feedSchema.parse({ id, name: id });
const held = (id: string, scope: ApiKey['scope'] = 'feed'): HeldKey => ({
  feed: feed(id),
  key: { id: 'k-1', hash: '0'.repeat(64), created: '2026-11-23T00:00:00Z', scope },
});
const keys: Record<string, readonly HeldKey[]> = {
  'slk_nile-1': [held('nile')],
  slk_harbour: [held('harbour')],
  slk_editor: [held('nile', 'editor')],
  slk_local: [held('nile'), held('harbour')],
};
const feeds = {
  feed: (id: string) => (['nile', 'harbour'].includes(id) ? feed(id) : undefined),
  holdersOf: (secret: string) => keys[secret] ?? [],
};

describe('access to a feed', () => {
  it.each([
    ['no header', undefined, 'nile', 'unauthorized'],
    ['another scheme', 'Basic bmlsZTpuaWxl', 'nile', 'unauthorized'],
    ['a wrong key', 'Bearer slk_wrong', 'nile', 'unauthorized'],
    ['a wrong key for a feed that is not there', 'Bearer slk_wrong', 'oasis', 'unauthorized'],
    ['a valid key for a feed that is not there', 'Bearer slk_harbour', 'oasis', 'unknown-feed'],
    ['a key of another feed', 'Bearer slk_harbour', 'nile', 'forbidden'],
    ['a key for marks', 'Bearer slk_editor', 'nile', 'forbidden'],
    ['the key inside a longer header', 'Bearer slk_nile-1 slk_harbour', 'nile', 'unauthorized'],
  ])('is refused with %s', (_what, authorization, id, code) => {
    expect(admit(authorization, id, feeds)).toMatchObject({ problem: { code } });
  });

  it.each([
    ['its key', 'Bearer slk_nile-1', 'nile'],
    ['the scheme in small letters', 'bearer slk_nile-1', 'nile'],
    ['a key that several feeds share', 'Bearer slk_local', 'harbour'],
  ])('is given with %s', (_what, authorization, id) => {
    expect(admit(authorization, id, feeds)).toEqual({ feed: feed(id) });
  });

  it('never repeats a key in what it says', () => {
    const text = JSON.stringify(admit('Bearer slk_wrong', 'nile', feeds));
    expect(text).not.toContain('slk_wrong');
  });
});
