import { describe, expect, it } from 'vitest';
import { fileType, isUnfinished, nameWith } from './folder-names.js';

const bytes = (name: string) => Buffer.from(name);

describe('the name of a dropped file', () => {
  it.each(['.item.json', 'item.tmp', 'item.json.part', 'a.filepart', 'a.PARTIAL', '.nfs0001', 'note.txt~'])(
    '%s is of one that is not whole',
    (name) => expect(isUnfinished(bytes(name))).toBe(true),
  );
  it.each(['item.json', 'tmp', 'part.xml', 'أخبار.txt', 'a b.c', 'compartment'])(
    '%s is of a whole one',
    (name) => expect(isUnfinished(bytes(name))).toBe(false),
  );

  it.each([
    ['a.json', undefined, 'application/json', false],
    ['a.JSONL', undefined, 'application/x-ndjson', false],
    ['a.xml.gz', undefined, 'application/xml', true],
    ['a.txt', undefined, 'text/plain', false],
    ['a.txt', 'text/plain; charset=windows-1256', 'text/plain; charset=windows-1256', false],
    ['a.json', 'text/plain; charset=windows-1256', 'application/json', false],
    ['wire0001', 'text/plain', 'text/plain', false],
    ['wire0001', undefined, 'application/octet-stream', false],
    ['a.iptc.gz', undefined, 'application/octet-stream', true],
    ['.gz', undefined, 'application/octet-stream', true],
  ])('%s with the setting %s tells %s', (name, setting, contentType, gzip) => {
    expect(fileType(bytes(name), setting)).toEqual({ contentType, gzip });
  });

  it('gets an ending, and is cut where the disk would refuse it', () => {
    expect(nameWith(bytes('خبر.json'), '.error.json').toString()).toBe('خبر.json.error.json');
    const long = nameWith(bytes('خ'.repeat(127)), '.error.json');
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long.toString()).toMatch(/^خ+~[0-9a-f]{8}\.error\.json$/);
    const other = nameWith(bytes(`${'خ'.repeat(126)}أ`), '.error.json');
    expect(other.equals(long)).toBe(false);
  });

  it('stays as it is when it is no UTF-8', () => {
    const odd = Buffer.from([0xc7, 0xff, 0x2e, 0x74]);
    expect(nameWith(odd, '.x').subarray(0, 4).equals(odd)).toBe(true);
  });
});
