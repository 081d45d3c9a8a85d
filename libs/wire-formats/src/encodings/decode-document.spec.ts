import { describe, expect, it } from 'vitest';
import { BodyError } from '../body-error.js';
import { decodeDocument } from './decode-document.js';
import { encodeOneByte, type OneByteCharset } from './one-byte-charsets.js';

const article =
  'الرئيس يستقبل وزير الخارجية\nالقاهرة - استقبل رئيس الجمهورية اليوم وزير الخارجية، وبحثا «العلاقات الثنائية» بين البلدين.';
/** The quotation marks of the article are not in iso-8859-6. */
const plainArticle = article.replace(/[«»]/g, '"');
const headlines = ['وفاة الفنان الكبير', 'مقتل 12 في تفجير ببغداد', 'إسرائيل تقصف غزة', 'قتلى'];
const mixed = 'الاتحاد الأوروبي يفرض غرامة على شركة Apple بقيمة 13 مليار يورو (Reuters)';
const french = 'La tempête a touché l’été «déjà» à Genève : 3 € de dégâts';
const spanish = '¿Qué pasó ayer en España? El señor Núñez habló del año próximo';

function encode(text: string, charset: OneByteCharset): Buffer {
  const bytes = encodeOneByte(text, charset);
  if (bytes === undefined) throw new Error(`a sample cannot be written in ${charset}`);
  return bytes;
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const withBom = (bytes: Buffer, ...bom: number[]) => Buffer.concat([Buffer.from(bom), bytes]);

describe.each([...headlines, plainArticle, mixed.replace('€', '')])('the Arabic text "%.12s…"', (text) => {
  const ways: readonly (readonly [string, Buffer])[] = [
    ['utf-8', Buffer.from(text)],
    ['utf-8 with BOM', withBom(Buffer.from(text), 0xef, 0xbb, 0xbf)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
    ['utf-16le with BOM', withBom(Buffer.from(text, 'utf16le'), 0xff, 0xfe)],
    ['utf-16be with BOM', withBom(utf16be(text), 0xfe, 0xff)],
    ['windows-1256', encode(text, 'windows-1256')],
    ['iso-8859-6', encode(text, 'iso-8859-6')],
  ];
  it.each(ways)('in %s is read whatever is declared', (_, bytes) => {
    for (const charset of [undefined, 'utf-8', 'windows-1256', 'iso-8859-6', 'windows-1252']) {
      expect(decodeDocument({ bytes, charset }).text).toBe(text);
    }
  });
});

it.each([french, spanish, 'café', 'Die Straße ist überflutet, 5 °C'])(
  'reads "%s" in windows-1252',
  (text) => {
    for (const charset of [undefined, 'utf-8', 'windows-1252', 'windows-1256', 'iso-8859-6']) {
      expect(decodeDocument({ bytes: encode(text, 'windows-1252'), charset }).text).toBe(text);
    }
  },
);

it('trusts the declaration of an encoding that it cannot judge', () => {
  const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  expect(decodeDocument({ bytes, charset: 'windows-1251' })).toMatchObject({ text: 'Привет', signals: [] });
});

it.each([
  ['what a header declares rightly', 'windows-1256', []],
  ['what is only guessed', undefined, ['charset-assumed']],
  ['what contradicts the header', 'windows-1252', ['charset-assumed']],
])('remarks %s', (_, charset, signals) => {
  expect(decodeDocument({ bytes: encode(article, 'windows-1256'), charset }).signals).toEqual(signals);
});

it('finds a declaration behind kilobytes of scripts', () => {
  const page = `<html><script>${'x=1;'.repeat(2000)}</script><meta charset="iso-8859-6"><p>قتلى</p></html>`;
  expect(decodeDocument({ bytes: encode(page, 'iso-8859-6') })).toMatchObject({ text: page, signals: [] });
});

it('does not believe an XML declaration that the bytes contradict', () => {
  const text = `<?xml version="1.0" encoding="iso-8859-1"?><nitf>${article}</nitf>`;
  expect(decodeDocument({ bytes: Buffer.from(text) })).toMatchObject({ text, signals: ['charset-assumed'] });
});

describe('UTF-8 that was encoded twice', () => {
  const twice = (text: string, charset: string) =>
    Buffer.from(new TextDecoder(charset).decode(Buffer.from(text)));
  it.each(['windows-1252', 'windows-1256'])('by way of %s is repaired', (charset) => {
    for (const text of [article, french]) {
      expect(decodeDocument({ bytes: twice(text, charset) })).toMatchObject({
        text,
        signals: ['charset-repaired'],
      });
    }
  });

  it('is left alone where anything else stands beside it', () => {
    const text = `${twice('وفاة', 'windows-1252').toString()} وفاة`;
    expect(decodeDocument({ bytes: Buffer.from(text) })).toMatchObject({ text, signals: [] });
  });

  it.each([article, french, spanish, 'naïve façade, ÄÖÜ', 'حفظ النظام وحط الرحال'])(
    'is not seen in "%s"',
    (text) => expect(decodeDocument({ bytes: Buffer.from(text) })).toMatchObject({ text, signals: [] }),
  );
});

it.each([
  [
    'a broken byte in UTF-8',
    Buffer.concat([Buffer.from('سلام '), Buffer.from([0xff, 0x41])]),
    /utf-8 at offset 9/,
  ],
  ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x27]), /utf-16le at offset/],
  [
    'bytes of chance',
    Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + ((i * 89 + ((i * i) >> 3)) % 128))),
    /utf-8 at offset 0, nor/,
  ],
])('refuses %s with the offset', (_, bytes, reason) => {
  const read = () => decodeDocument({ bytes });
  expect(read).toThrow(BodyError);
  expect(read).toThrow(reason);
});

/** In ms, on a machine that does much else: what grows with the square of the length takes minutes. */
const slowest = 10_000;

it.each([
  ['NUL', Buffer.alloc(2 << 20)],
  ['a control character', Buffer.alloc(2 << 20, 1)],
  ['<', Buffer.alloc(2 << 20, '<')],
  ['<meta ', Buffer.from(`${'<meta '.repeat(300_000)}\xe9`, 'latin1')],
  ['half of UTF-8 sequences', Buffer.alloc(2 << 20, 0xe9)],
])(
  'does not take ever longer over two megabytes of %s',
  (_, bytes) => {
    const start = performance.now();
    try {
      decodeDocument({ bytes });
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
    }
    expect(performance.now() - start).toBeLessThan(slowest);
  },
  2 * slowest,
);
