import { describe, expect, it } from 'vitest';
import { parseRecord } from '../parse-record.js';
import { peekPiece } from '../peek-piece.js';

const feed = { id: 'nile', name: 'Nile' };
const read = (html: string, uri?: string) =>
  parseRecord({
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    receivedAt: '2026-11-23T00:00:00.000Z',
    push: uri === undefined ? {} : { uri },
    feed,
  });
const peek = (html: string) => peekPiece({ bytes: Buffer.from(html), contentType: 'text/html' }, {});
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const paragraphs = [
  'افتتح وزير النقل، صباح الثلاثاء، المرحلة الأولى من خط المترو الجديد شرقي العاصمة.',
  'وقال الوزير إن الخط يضم إحدى عشرة محطة، وينقل نحو ربع مليون راكب في اليوم.',
  'وأضاف أن المرحلة الثانية تبدأ بعد عامين، وفق خطة الهيئة القومية للأنفاق.',
];
const link = (words: string, at: number) =>
  `<li><a href="/x${at}">${words} رقم ${at} في الأسواق المحلية</a></li>`;
const list = (words: string, count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => link(words, at)).join('')}</ul>`;
const furnished = page(
  `<title>افتتاح خط المترو الجديد | صحيفة النيل</title><meta property="og:site_name" content="صحيفة النيل">
  <meta property="og:title" content="افتتاح خط المترو الجديد | صحيفة النيل"><link rel="canonical" href="https://nile.example/a/17">
  <meta property="article:published_time" content="2026-03-03T10:00:00+02:00"><meta property="article:tag" content="نقل">`,
  `<nav>${list('قسم', 12)}</nav><div class="page"><div class="story"><h1>افتتاح خط المترو الجديد</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>
  <div class="inline"><strong>اقرأ أيضاً:</strong>${list('ارتفاع أسعار الذهب', 3)}</div><p>${paragraphs[2]}</p></div>
  <div class="column"><h3>الأكثر قراءة</h3>${list('تفاصيل مباريات اليوم', 40)}</div></div><footer>جميع الحقوق محفوظة</footer>`,
);

describe('an article page', () => {
  it('gives a short Arabic article whole, and none of the lists around it', () => {
    const [part] = read(furnished);
    expect(part).toMatchObject({
      copy: {
        uri: 'https://nile.example/a/17',
        headline: 'افتتاح خط المترو الجديد',
        language: 'ar',
        source: { name: 'صحيفة النيل' },
        firstCreated: '2026-03-03T08:00:00.000Z',
        keywords: ['نقل'],
      },
    });
    if (part === undefined || !('copy' in part)) throw new Error('expected an item');
    for (const paragraph of paragraphs) expect(part.copy.body).toContain(paragraph);
    expect(part.copy.body).not.toMatch(/الذهب|مباريات|قسم|الحقوق/);
    expect(part.copy.relatedHeadlines).toContain('ارتفاع أسعار الذهب رقم 1 في الأسواق المحلية');
  });

  it('is described by its JSON-LD first, also inside a graph', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebPage', name: 'No article' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Metro line opens in Cairo',
          author: [{ '@type': 'Person', name: 'Mona Ali' }],
          datePublished: '2026-03-03T08:00:00Z',
          dateModified: '2026-03-03T09:00:00Z',
          publisher: { name: 'The Nile' },
          mainEntityOfPage: { '@id': 'https://nile.example/en/17' },
          inLanguage: 'en',
          license: 'https://nile.example/terms',
        },
      ],
    };
    const text =
      'The minister of transport opened the first stage of the new metro line on Tuesday, with eleven stations. ';
    const [part] = read(
      page(
        `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
        `<article><p>${text}</p><p>${text}</p></article>`,
      ),
    );
    expect(part).toMatchObject({
      copy: {
        uri: 'https://nile.example/en/17',
        headline: 'Metro line opens in Cairo',
        byline: 'Mona Ali',
        firstCreated: '2026-03-03T08:00:00.000Z',
        versionCreated: '2026-03-03T09:00:00.000Z',
        source: { name: 'The Nile' },
        language: 'en',
        usageTerms: 'https://nile.example/terms',
      },
    });
  });

  it.each([
    ['canonical', furnished],
    ['hash of the text', page('<title>A b</title>', `<p>${paragraphs.join('</p><p>')}</p>`)],
    [
      'text, where canonical names only the site',
      page('<link rel="canonical" href="https://nile.example/">', `<p>${paragraphs.join(' ')}</p>`),
    ],
  ])('has the same name, its %s, at the door and after', (_what, html) => {
    const [part] = read(html);
    const uri = part && 'copy' in part ? part.copy.uri : undefined;
    expect(uri).toBeDefined();
    expect(peek(html)).toMatchObject([{ uri, pubStatus: 'usable', empty: false }]);
  });
});

describe('a page without an article', () => {
  it.each([
    ['a front page', page('<title>Home</title>', list('خبر من أخبار اليوم', 60)), 'empty'],
    [
      'an error',
      page(
        '<title>404 Not Found</title>',
        '<h1>Not found</h1><p>The page you asked for is not here any more, sorry.</p>',
      ),
      'invalid',
    ],
    ['nothing to read', page('<title></title>', '<img src="x.jpg">'), 'empty'],
  ])('ends with a reason: %s', (_what, html, code) => {
    expect(read(html)).toMatchObject([{ problem: { code } }]);
  });
});

describe('a hostile page', () => {
  const size = 1 << 20;
  it.each([
    ['nested boxes', '<div>'.repeat(size / 5)],
    ['brackets', `<p>a${'<'.repeat(size)}`],
    ['attributes', `<p ${Array.from({ length: size / 8 }, (_, at) => `a${at}=1`).join(' ')}>text`],
    ['paragraphs', '<p>خبر</p>'.repeat(size / 13)],
    ['quotes', '<meta "'.repeat(size / 7)],
    ['metadata', '<meta name=keywords content=a>'.repeat(size / 30)],
    ['labels and links', '<b>اقرأ أيضا</b><a href=/x>خبر طويل من أخبار اليوم</a>'.repeat(size / 90)],
  ])('of a megabyte of %s is settled in a moment, quickly at the door', (_what, html) => {
    const started = performance.now();
    expect(peek(html)).toHaveLength(1);
    const peeked = performance.now();
    expect(peeked - started).toBeLessThan(1000);
    expect(read(html)).toHaveLength(1);
    expect(performance.now() - peeked).toBeLessThan(5000);
  });
});
