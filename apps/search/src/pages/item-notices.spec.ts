import { describe, expect, it } from 'vitest';
import type { ListedItem } from '../api/answers.js';
import { wordsIn } from './interface-words.js';
import { afterText, notices } from './item-notices.js';
import type { PageSearch } from './page-address.js';

const search: PageSearch = { ui: 'en', lang: [], feed: [], source: [], entity: [] };
const words = wordsIn('en');
const id = 'D_J8K6YzqTp2Twg54QPNEL';
const item = (given: Partial<ListedItem>) => ({ id, ...given }) as ListedItem;
const evil = `"><script>alert('x')</script>`;
const noticesOf = (given: Partial<ListedItem>) => notices(item(given), search, words)?.toString();
const endOf = (given: Partial<ListedItem>) => afterText(item(given), search, words).toString();
const linksIn = (markup: string) => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('what stands before a text', () => {
  it('is nothing where there is nothing to say', () => {
    expect(noticesOf({})).toBeUndefined();
    expect(noticesOf({ flags: [], revisionKind: 'update', correctionNote: 'x' })).toBeUndefined();
  });

  it('is a newer item, a killed copy and a correction, in this order', () => {
    const markup = noticesOf({
      supersededBy: { id: 'E_J8K6YzqTp2Twg54QPNEL', headline: 'Newer' },
      flags: [{ kind: 'killed-copy', at: '2026-11-20T12:00:00.000Z' }],
      revisionKind: 'correction',
      correctionNote: 'Corrects the date',
    });
    expect(markup).toMatch(/There is a newer version.*Newer.*Caution.*Correction.*Corrects the date/s);
    expect(linksIn(markup ?? '')).toEqual(['/items/E_J8K6YzqTp2Twg54QPNEL?ui=en']);
  });

  it('names a newer item that has no headline', () => {
    expect(noticesOf({ supersededBy: { id: 'E_J8K6YzqTp2Twg54QPNEL' } })).toContain(words.noHeadline);
  });

  it('lets no markup of the agency live', () => {
    const markup = noticesOf({
      supersededBy: { id: evil, headline: evil },
      revisionKind: 'correction',
      correctionNote: evil,
    });
    expect(markup).not.toContain('<script');
  });
});

describe('what follows a text', () => {
  it('is the way to what changed, and the rights where there are any', () => {
    expect(linksIn(endOf({}))).toEqual([`/items/${id}/revisions?ui=en`]);
    expect(endOf({})).not.toContain('rights');
    const same = 'Copyright Gulf Line';
    expect(endOf({ copyrightNotice: same, usageTerms: same }).match(/class="rights"/g)).toHaveLength(1);
    expect(endOf({ copyrightHolder: 'Gulf Line', usageTerms: evil })).not.toContain('<script');
  });

  it.each([
    ['https://pictures.example/a?b=1&c="', 'https://pictures.example/a?b=1&amp;c=%22'],
    ['HTTP://PICTURES.example', 'http://pictures.example/'],
    ['https://مثال.example/صورة', 'https://xn--mgbh0fb.example/%D8%B5%D9%88%D8%B1%D8%A9'],
  ])('links to %s', (href, address) => {
    const markup = endOf({ links: [{ rel: 'rendition', href }] });
    expect(linksIn(markup)).toContain(address);
    expect(markup).toContain('rel="noopener noreferrer nofollow external"');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://pictures.example/a',
    'https://editor:secret@pictures.example/',
    'https://editor@pictures.example/',
    '//pictures.example/a',
    '/items/a',
    '',
    evil,
  ])('makes no link of %j', (href) => {
    const links = [{ rel: 'rendition', href, title: 'Free tickets' }];
    expect(linksIn(endOf({ links }))).toEqual([`/items/${id}/revisions?ui=en`]);
    expect(endOf({ links })).not.toContain('Free tickets');
    const markup = endOf({ associations: [{ headline: 'Kept', links }] });
    expect(linksIn(markup)).toEqual([`/items/${id}/revisions?ui=en`]);
    expect(markup).toContain('Kept');
  });

  it('says what is known of a file', () => {
    const facts = { mediaType: 'image/jpeg', width: 4096, height: 2731, bytes: 2_411_724 };
    const markup = endOf({
      links: [{ rel: 'rendition', href: 'https://a.example/b', title: evil, ...facts }],
    });
    expect(markup).toContain('image/jpeg · 4096 × 2731 · 2,355 KiB');
    expect(markup).not.toContain('<script');
  });
});
