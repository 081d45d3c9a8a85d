import { describe, expect, it } from 'vitest';
import { parseRecord } from '../parse-record.js';

const feed = { id: 'nile', name: 'Nile', timeZone: 'Africa/Cairo' };
const read = (bytes: string | Uint8Array, contentType = 'application/xml') =>
  parseRecord({
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    contentType,
    receivedAt: '2026-11-23T00:00:00.000Z',
    push: {},
    feed,
  });
const copies = (bytes: string | Uint8Array, contentType?: string) =>
  read(bytes, contentType).flatMap((part) => ('copy' in part ? [part.copy] : []));
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>النيل</title><link>https://nile.example/</link><copyright>© النيل</copyright>${channel}${items}</channel></rss>`;

describe('an RSS item', () => {
  it('gives identity, texts, people, times, words and links', () => {
    const [copy] = copies(
      rss(
        `<item><title>افتتاح &lt;b&gt;المترو&lt;/b&gt; الجديد</title><link>/a/17</link><guid isPermaLink="false">n-17</guid>
        <dc:creator>منى علي</dc:creator><dc:creator>سامي فهمي</dc:creator><pubDate>Tue, 03 Mar 26 10:00:00 EST</pubDate>
        <category>نقل</category><category domain="http://cv.iptc.org/newscodes/mediatopic/">medtop:20000337</category>
        <description>ملخص قصير للخبر</description>
        <content:encoded><![CDATA[<p>افتتح الوزير <a href="/metro">المترو</a> أمس.</p><img src="/i.jpg" alt="المحطة"><script>x()</script>]]></content:encoded>
        <enclosure url="https://nile.example/a.mp3" type="audio/mpeg" length="4096"/>
        <media:content url="https://nile.example/p.jpg" medium="image" width="800"><media:credit>أحمد</media:credit></media:content>
        <slash:comments>7</slash:comments></item>`,
      ),
    );
    expect(copy).toMatchObject({
      uri: 'n-17',
      headline: 'افتتاح المترو الجديد',
      body: 'افتتح الوزير المترو أمس.',
      byline: 'منى علي, سامي فهمي',
      versionCreated: '2026-03-03T15:00:00.000Z',
      keywords: ['نقل'],
      subjects: [{ code: 'medtop:20000337' }],
      copyrightNotice: '© النيل',
      links: [
        { rel: 'canonical', href: 'https://nile.example/a/17' },
        { rel: 'enclosure', href: 'https://nile.example/a.mp3', mediaType: 'audio/mpeg', bytes: 4096 },
        { rel: 'image', href: 'https://nile.example/i.jpg', title: 'المحطة' },
      ],
      associations: [
        { type: 'picture', byline: 'أحمد', links: [{ href: 'https://nile.example/p.jpg', width: 800 }] },
      ],
      extras: { summary: 'ملخص قصير للخبر', 'slash:comments': '7', channel: { title: 'النيل' } },
    });
    expect(copy?.bodyHtml).toContain('href="https://nile.example/metro"');
    expect(copy?.bodyHtml).not.toContain('script');
  });

  it('is known by its link without a guid, and by title and date without both', () => {
    const [linked, bare, again] = copies(
      rss(
        '<item><title>One story</title><link>https://nile.example/1</link></item><item><title>Two</title><pubDate>3 Mar 2026 10:00 GMT</pubDate></item><item><title>Two</title><pubDate>3 Mar 2026 10:00 GMT</pubDate><description>more</description></item>',
      ),
    );
    expect(linked?.uri).toBe('https://nile.example/1');
    expect(bare?.uri).toMatch(/^urn:slugline:sha256-/);
    expect(again?.uri).toBe(bare?.uri);
  });

  it('loses the en-US of its software over Arabic copy', () => {
    const [copy] = copies(
      rss(
        '<item><title>افتتاح خط المترو الجديد في القاهرة أمس</title><guid>1</guid></item>',
        '<language>en-US</language>',
      ),
    );
    expect(copy?.language).toBeUndefined();
    expect(copy?.extras).toMatchObject({ declaredLanguage: 'en-US' });
  });
});

describe('a feed as it is found in the wild', () => {
  it.each([
    ['a stray ampersand', rss('<item><title>R&D & more</title><guid>1</guid></item>'), 'R&D & more'],
    [
      'entities that XML does not know',
      rss('<item><title>caf&eacute;&nbsp;open</title><guid>1</guid></item>'),
      'café open',
    ],
    ['control characters', rss('<item><title>A\u0008 b\u000bc</title><guid>1</guid></item>'), 'A bc'],
    [
      'a server warning before it',
      `<br />\n<b>Warning</b>: x in y\n${rss('<item><title>A b</title><guid>1</guid></item>')}`,
      'A b',
    ],
    ['an item without title end', rss('<item><guid>1</guid><title>A b</item>'), 'A b'],
    [
      'an undeclared prefix',
      '<rss><channel><item><dc:title>A b</dc:title><guid>1</guid></item></channel></rss>',
      'A b',
    ],
  ])('is read with %s', (_what, text, headline) => {
    expect(copies(text, 'application/rss+xml')).toMatchObject([{ uri: '1', headline }]);
  });

  it('gives each of its unclosed items, and a reason for the one the end cuts off', () => {
    const parts = read(
      '<rss><channel><item><guid>1</guid><title>One</title><item><guid>2</guid><title>Two</title><item><guid>3</guid><title>Thr',
    );
    expect(parts).toMatchObject([
      { copy: { uri: '1', headline: 'One' } },
      { copy: { uri: '2', headline: 'Two' } },
      { problem: { code: 'unreadable' }, uri: '3' },
    ]);
  });

  it.each([
    [
      'declares entities',
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      'unreadable',
    ],
    ['nests beyond use', `<rss>${'<a>'.repeat(300_000)}`, 'too-deep'],
    ['leaves items open by the hundred thousand', `<rss>${'<item>'.repeat(150_000)}`, 'too-deep'],
  ])('is refused in no time when it %s', (_what, text, code) => {
    const started = performance.now();
    expect(read(text)).toMatchObject([{ problem: { code } }]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is Arabic in Windows-1256 whether it says so or something else', () => {
    const letters = 'ابتثجحخدذرزسشصضطظعغ';
    const codes = [
      0xc7, 0xc8, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd8, 0xd9,
      0xda, 0xdb,
    ];
    const more: Record<string, number> = {
      ف: 0xdd,
      ق: 0xde,
      ل: 0xe1,
      م: 0xe3,
      ن: 0xe4,
      ه: 0xe5,
      و: 0xe6,
      ي: 0xed,
      ة: 0xc9,
      أ: 0xc3,
    };
    const encode = (text: string) =>
      Uint8Array.from(
        [...text].map((sign) => codes[letters.indexOf(sign)] ?? more[sign] ?? sign.charCodeAt(0)),
      );
    const headline = 'الوزير يفتتح خط المترو الجديد في القاهرة';
    for (const name of ['windows-1256', 'iso-8859-1', 'utf-8']) {
      const text = `<?xml version="1.0" encoding="${name}"?><rss><channel><item><guid>1</guid><title>${headline}</title><description>وقال الوزير إن الخط ينقل الناس من شرق المدينة</description></item></channel></rss>`;
      expect(copies(encode(text))).toMatchObject([{ headline }]);
    }
  });
});

describe('a WordPress export', () => {
  it('shows only what is published, with its pictures and the names of its authors', () => {
    const post = (id: string, status: string, rest = '') =>
      `<item><title>Post ${id}</title><guid>${id}</guid><dc:creator>mona</dc:creator><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>${status}</wp:status><wp:post_date_gmt>2026-03-0${id} 10:00:00</wp:post_date_gmt>${rest}</item>`;
    const parts = read(
      rss(
        `${post('1', 'publish')}${post('2', 'draft')}${post('3', 'future')}${post('4', 'publish', '<wp:post_password>s</wp:post_password>')}
        <item><title>The bridge</title><guid>9</guid><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:post_parent>1</wp:post_parent><wp:attachment_url>https://nile.example/9.jpg</wp:attachment_url></item>
        <item><title>Menu</title><guid>10</guid><wp:post_type>nav_menu_item</wp:post_type></item>`,
        '<wp:author><wp:author_login>mona</wp:author_login><wp:author_display_name>Mona Ali</wp:author_display_name></wp:author>',
      ),
    );
    expect(parts).toMatchObject([
      {
        copy: {
          pubStatus: 'usable',
          byline: 'Mona Ali',
          firstCreated: '2026-03-01T10:00:00.000Z',
          associations: [{ headline: 'The bridge', links: [{ href: 'https://nile.example/9.jpg' }] }],
        },
      },
      { copy: { pubStatus: 'withheld' } },
      { copy: { pubStatus: 'usable', embargoedUntil: '2026-03-03T10:00:00.000Z' } },
      { copy: { pubStatus: 'withheld' } },
      { problem: { code: 'unsupported-type' } },
      { problem: { code: 'unsupported-type' } },
    ]);
    expect(JSON.stringify(parts)).not.toContain('post_password');
  });
});
