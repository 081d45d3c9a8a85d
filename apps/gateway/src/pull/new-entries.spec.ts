import { describe, expect, it } from 'vitest';
import { newEntries } from './new-entries.js';

const limits = { itemBytes: 100_000, items: 1000, depth: 64 };
const look = (type: string, body: string | Buffer, known: Iterable<string> = [], itemBytes = 100_000) =>
  newEntries(type, Buffer.from(body), new Set(known), { ...limits, itemBytes });

const rss = (...items: string[]) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<rss version="2.0"><channel><title>أخبار</title>\r\n<item-count>2</item-count>${items.join('\r\n')}\r\n<ttl>5</ttl></channel></rss>`;
const first = '<item a="x>y"><title>افتتاح محطة المترو</title><item>inner</item></item>';
const second = '<item><title><![CDATA[ </item> a title ]]></title></item>';
const third = '<item><title>Third</title></item>';

describe('the new entries of a fetched document', () => {
  it('are all of them at the first look', async () => {
    const found = await look('application/rss+xml', rss(first, second));
    expect(found?.bodies.map(String)).toEqual([rss(first, second)]);
    expect(found?.entries).toHaveLength(2);
  });

  it('are those that were not there before, in the document as it is', async () => {
    const before = await look('text/xml', rss(first, second));
    const after = await look('text/xml', rss(third, first, second), before?.entries);
    const [body] = after?.bodies.map(String) ?? [];
    expect(body?.replace(/(\r\n)+/g, '\r\n')).toBe(rss(third));
    expect(after?.entries.slice(1)).toEqual(before?.entries);
  });

  it('are those that have changed by a byte', async () => {
    const before = await look('text/xml', rss(first, second));
    const changed = second.replace('a title', 'A title');
    const after = await look('text/xml', rss(first, changed), before?.entries);
    expect(String(after?.bodies[0])).toContain('A title');
    expect(String(after?.bodies[0])).not.toContain('محطة');
  });

  it('are none when only what is around them has changed', async () => {
    const before = await look('text/xml', rss(first, second));
    const after = await look('text/xml', rss(first, second).replace('<ttl>5', '<ttl>6'), before?.entries);
    expect(after?.bodies).toEqual([]);
  });

  it.each([
    ['atom', (entry: string) => `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${entry}</a:feed>`, 'a:entry'],
    ['RDF', (item: string) => `<rdf:RDF><channel><items/></channel>${item}</rdf:RDF>`, 'item'],
  ])('are found in %s', async (_name, around, name) => {
    const one = `<${name}><title>1</title></${name}>`;
    const two = `<${name}><title>2</title></${name}>`;
    const before = await look('application/octet-stream', around(one));
    const after = await look('application/octet-stream', around(two + one), before?.entries);
    expect(after?.bodies.map(String)).toEqual([around(two)]);
  });

  it('are given bytes for bytes in another encoding', async () => {
    const windows1256 = Buffer.from([0xc7, 0xe1, 0xde, 0xc7, 0xe5, 0xd1, 0xc9, 0x85]);
    const body = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1256"?><rss><channel><item>'),
      windows1256,
      Buffer.from('</item><item>2</item></channel></rss>'),
    ]);
    const known = (await look('text/xml', '<rss><channel><item>2</item></channel></rss>'))?.entries;
    const [found] = (await look('text/xml', body, known))?.bodies ?? [];
    expect(found?.includes(windows1256)).toBe(true);
    expect(found?.includes('<item>2</item>')).toBe(false);
  });

  it('go on as several documents when they are larger together than an item may be', async () => {
    const items = Array.from({ length: 10 }, (_, n) => `<item><title>${n}${'x'.repeat(300)}</title></item>`);
    const found = await look('text/xml', rss(...items), [], 1200);
    expect(found?.bodies.length).toBeGreaterThan(2);
    for (const body of found?.bodies ?? []) expect(body.length).toBeLessThanOrEqual(1200);
    const titles = found?.bodies.flatMap((body) => String(body).match(/(?<=<title>)\d/g) ?? []);
    expect(titles).toEqual([...'0123456789']);
  });

  it('are the elements of a JSON array and the lines of NDJSON', async () => {
    const known = (await look('application/json', '[{"uri":"a"}, {"uri":"b"}]'))?.entries;
    const array = await look('application/json', '[{"uri":"c"},{"uri":"a"}, {"uri":"d" }]', known);
    expect(array?.bodies.map(String)).toEqual(['[{"uri":"c"},{"uri":"d" }]']);
    const lines = await look('application/x-ndjson', '{"uri":"a"}\n{"uri":"e"}\n{"uri":"f"}\n', known);
    expect(lines?.bodies.map(String)).toEqual(['{"uri":"e"}\n{"uri":"f"}\n']);
  });

  it.each([
    ['a lone object', 'application/json', '{"uri":"a"}'],
    ['an array with a fault', 'application/json', '[{"uri":"a"},{"uri":"b"]'],
    ['other XML', 'text/xml', '<nitf><item/></nitf>'],
    ['XML with a DOCTYPE', 'text/xml', `<!DOCTYPE rss>${rss(first).slice(1)}`],
    ['broken XML', 'text/xml', rss(first).slice(0, -10)],
    ['a page', 'text/html', '<p>item<br></p>'],
    ['nothing', 'text/xml', ''],
  ])('are not looked for in %s, which goes on whole', async (_name, type, body) => {
    expect(await look(type, body)).toBeUndefined();
  });
});
