import { describe, expect, it } from 'vitest';
import { parseRecord } from '../parse-record.js';

const read = (text: string, contentType = 'application/atom+xml') =>
  parseRecord({
    bytes: Buffer.from(text),
    contentType,
    receivedAt: '2026-11-23T00:00:00.000Z',
    push: {},
    feed: { id: 'nile', name: 'Nile' },
  });

describe('an Atom feed', () => {
  it('gives entries with what they inherit, links from their base, and kills by tombstone', () => {
    const parts =
      read(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns:app="http://www.w3.org/2007/app" xml:lang="ar" xml:base="https://nile.example/news/">
      <title>النيل</title><author><name>قسم الأخبار</name></author><rights>© النيل</rights><updated>2026-03-03T11:00:00Z</updated>
      <entry xml:base="2026/"><id>tag:nile,17</id><title type="html">افتتاح &lt;i&gt;المترو&lt;/i&gt;</title><link href="17.html"/><link rel="enclosure" href="17.mp3" type="audio/mpeg" length="12"/>
        <published>2026-03-03T08:00:00Z</published><updated>2026-03-03T09:00:00+02:00</updated><category term="نقل"/><summary>ملخص</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>افتتح الوزير <a href="metro">المترو</a>.</p></div></content><x:note xmlns:x="urn:x">كما هو</x:note></entry>
      <entry><id>tag:nile,18</id><title>A &lt;b&gt; c</title><author><name>Mona Ali</name></author><app:control><app:draft>yes</app:draft></app:control></entry>
      <at:deleted-entry ref="tag:nile,16" when="2026-03-03T10:00:00Z"/></feed>`);
    expect(parts).toMatchObject([
      {
        copy: {
          uri: 'tag:nile,17',
          headline: 'افتتاح المترو',
          body: 'افتتح الوزير المترو.',
          byline: 'قسم الأخبار',
          language: 'ar',
          copyrightNotice: '© النيل',
          firstCreated: '2026-03-03T08:00:00.000Z',
          versionCreated: '2026-03-03T07:00:00.000Z',
          keywords: ['نقل'],
          links: [
            { rel: 'canonical', href: 'https://nile.example/news/2026/17.html' },
            {
              rel: 'enclosure',
              href: 'https://nile.example/news/2026/17.mp3',
              mediaType: 'audio/mpeg',
              bytes: 12,
            },
          ],
          extras: { summary: 'ملخص', 'x:note': 'كما هو' },
        },
      },
      { copy: { headline: 'A <b> c', byline: 'Mona Ali', pubStatus: 'withheld' } },
      { copy: { uri: 'tag:nile,16', pubStatus: 'canceled', versionCreated: '2026-03-03T10:00:00.000Z' } },
    ]);
    expect(JSON.stringify(parts[0])).toContain('https://nile.example/news/2026/metro');
  });
});

describe('a JSON Feed', () => {
  it('gives its items, a reason for a bad one, and what they inherit', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nile',
      home_page_url: 'https://nile.example/',
      language: 'en',
      authors: [{ name: 'News desk' }],
      items: [
        {
          id: 17,
          url: '/17',
          title: 'Metro opens',
          content_html: '<p>The minister <a href="/m">opened</a> it.</p>',
          summary: 'Short',
          date_published: '2026-03-03T08:00:00Z',
          tags: ['transport'],
          attachments: [{ url: '/17.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9 }],
          banner_image: '/b.jpg',
          _nile: { desk: 4 },
        },
        'no item',
      ],
    };
    expect(read(JSON.stringify(feed), 'application/feed+json')).toMatchObject([
      {
        copy: {
          uri: '17',
          headline: 'Metro opens',
          body: 'The minister opened it.',
          byline: 'News desk',
          language: 'en',
          keywords: ['transport'],
          links: [
            { rel: 'canonical', href: 'https://nile.example/17' },
            { rel: 'image', href: 'https://nile.example/b.jpg' },
            { rel: 'enclosure', mediaType: 'audio/mpeg', bytes: 9 },
          ],
          extras: { summary: 'Short', _nile: { desk: 4 }, channel: { title: 'Nile' } },
        },
      },
      { problem: { code: 'invalid', field: 'items[1]' } },
    ]);
  });
});
