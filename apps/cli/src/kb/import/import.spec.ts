import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExtraFile } from '#libs/knowledge-base';
import { run } from '../../program.js';
import { register } from '../kb.command.js';

let folder: string;
let out: string;
let [said, complained] = ['', ''];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slugline-import-'));
  out = join(folder, 'extra.jsonl');
  [said, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(bytes) : bytes);
  return path;
}
const imported = (source: string, path: string, ...more: string[]) =>
  run(['kb', 'import', source, path, '--out', out, ...more], [register]);
const written = () => [...new ExtraFile(out).entries()].map(({ entry }) => entry);
const formsOf = (id: string) =>
  written()
    .find(({ entity }) => entity.id === id)
    ?.forms.map(({ text }) => text);

const statement = (value: unknown, rank = 'normal') => ({
  mainsnak: { snaktype: 'value', datavalue: { value } },
  rank,
});
const item = (
  id: string,
  facts: Record<string, unknown>,
  claims: Record<string, readonly unknown[]>,
  links = 12,
) =>
  JSON.stringify({
    ...{ id, type: 'item', labels: {}, aliases: [] },
    ...facts,
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, values]) => [property, values.map((value) => statement(value))]),
    ),
    sitelinks: Object.fromEntries(Array.from({ length: links }, (_, at) => [`w${at}wiki`, {}])),
  });
const label = (language: string, value: string) => ({ [language]: { language, value } });

describe('slugline kb import wikidata', () => {
  const town = item(
    'Q99000001',
    {
      labels: { ...label('en', 'Qasr Wendal'), ...label('ar', 'قصر وندال') },
      aliases: { en: [{ language: 'en', value: 'Wendal Castle Town' }], ar: [] },
    },
    {
      P31: [{ id: 'Q3957' }],
      P17: [{ id: 'Q99000009' }],
      P625: [{ latitude: 30.12345, longitude: 31.5, globe: 'http://www.wikidata.org/entity/Q2' }],
      P1566: ['777001'],
    },
  );
  const country = item(
    'Q99000009',
    { labels: label('en', 'Wendal Land') },
    { P31: [{ id: 'Q6256' }], P297: ['WX'] },
    3,
  );
  const person = item(
    'Q99000002',
    { labels: label('mul', 'Ilmar Vesterholt'), aliases: { ar: [{ value: 'إلمار فسترهولت' }] } },
    { P31: [{ id: 'Q5' }], P27: [{ id: 'Q142' }] },
  );

  it('reads a dump in brackets, also gzipped, and finds a country that comes after its town', async () => {
    expect(
      await imported('wikidata', file('dump.json.gz', ['[', `${town},`, `${person},`, country, ']'])),
    ).toBe(0);
    expect(written()).toEqual([
      {
        entity: {
          ...{ id: 'place-i-q99000001', type: 'place', country: 'WX', lat: 30.123, lon: 31.5 },
          ...{ names: { en: 'Qasr Wendal', ar: 'قصر وندال' }, wikidata: 'Q99000001' },
        },
        forms: ['Qasr Wendal', 'Wendal Castle Town', 'قصر وندال'].map((text) => ({
          text,
          kind: 'full',
          exact: false,
        })),
        reason: 'Wikidata: 12 sitelinks',
        geonames: 777001,
      },
      expect.objectContaining({
        entity: expect.objectContaining({
          ...{ id: 'person-i-q99000002', type: 'person', country: 'FR' },
          names: { en: 'Ilmar Vesterholt', ar: 'إلمار فسترهولت' },
        }),
      }),
    ]);
    expect(said).toContain('2 entities, 2 with Arabic names, 2 with English ones');
    expect(new ExtraFile(out).sources).toEqual([
      { name: 'Wikidata', version: 'dump.json.gz', licence: 'CC0-1.0' },
    ]);
  });

  it('reads one entity a line as well, by the threshold and the classes that it is given', async () => {
    const classes = file('classes.tsv', ['# ours', 'Q5\tperson\thuman']);
    expect(
      await imported('wikidata', file('two.ndjson', [town, person, country]), '--classes', classes),
    ).toBe(0);
    expect(written().map(({ entity }) => entity.id)).toEqual(['person-i-q99000002']);
    expect(said).toContain('left out: 2 of other classes');
    expect(await imported('wikidata', file('two.ndjson', [town, person]), '--sitelinks', '13')).toBe(1);
    expect(complained).toContain('extra.jsonl: there is no entity to write');
  });

  it('names line, field and reason of what it cannot read, takes the neighbours, and ends with 4', async () => {
    const far = item(
      'Q99000003',
      { labels: label('en', 'Far Point Town') },
      {
        P31: [{ id: 'Q515' }],
        P625: [{ latitude: 99, longitude: 3 }],
      },
    );
    const lines = ['[', `${town},`, '{"id":"Q1", ...},', `${far},`, '{"type":"item"},', person, ']'];
    const path = file('spoilt.json', lines);
    expect(await imported('wikidata', path)).toBe(4);
    expect(complained).toContain(`${path}, line 3: line: it is no JSON`);
    expect(complained).toContain(`${path}, line 4: claims.P625.latitude: expected -90 to 90, got 99`);
    expect(complained).toContain(`${path}, line 5: id: expected an id such as Q515, got nothing`);
    expect(written()).toHaveLength(2);
    expect(said).toContain('3 refused');
  });

  it('leaves what was there as it was where the dump is cut, and ends with 1', async () => {
    writeFileSync(out, 'of before');
    const path = file('cut.json.gz', ['[', `${town},`, `${person},`, ']']);
    writeFileSync(path, readFileSync(path).subarray(0, -20));
    expect(await imported('wikidata', path)).toBe(1);
    expect(complained).toMatch(/cut\.json\.gz: after line \d+: unexpected end of file/);
    expect(readFileSync(out, 'utf8')).toBe('of before');
    expect(['.part', '.waiting'].filter((end) => existsSync(out + end))).toEqual([]);
  });
});

const place = (id: string, name: string, facts: Partial<Record<number, string>> = {}) =>
  Object.values({
    ...Array.from({ length: 19 }, () => ''),
    ...{ 0: id, 1: name, 2: name, 4: '33.5', 5: '36.3', 6: 'P', 7: 'PPL', 8: 'SY', 14: '40000', ...facts },
  }).join('\t');

describe('slugline kb import geonames', () => {
  it('takes places of the classes and the size that are asked for, with names from the table of names', async () => {
    const places = file('SY.txt', [
      place('1', 'Tell Wendal'),
      place('2', 'Small Wendal', { 14: '900' }),
      place('3', 'Wendal Hotel', { 6: 'S' }),
      place('4', 'Old Wendal', { 7: 'PPLH' }),
    ]);
    const names = file('alternateNamesV2.txt.gz', [
      '10\t1\tar\tتل وندل القديم\t\t\t\t1\t\t',
      '11\t1\tar\tتل وندال\t\t\t\t\t\t',
      '12\t1\tar\tتل وندل\t1\t\t\t\t\t',
      '13\t1\tfr\tTell Ouendal\t\t\t\t\t\t',
      '14\t1\twkdt\tQ99000001\t\t\t\t\t\t',
      '15\t3\tar\tفندق وندل\t\t\t\t\t\t',
    ]);
    expect(await imported('geonames', places, '--names', names)).toBe(0);
    expect(written()).toMatchObject([
      {
        entity: {
          ...{ id: 'place-i-g1', type: 'place', country: 'SY', lat: 33.5, lon: 36.3, wikidata: 'Q99000001' },
          names: { en: 'Tell Wendal', ar: 'تل وندل' },
        },
        geonames: 1,
      },
    ]);
    expect(formsOf('place-i-g1')).toEqual(['Tell Wendal', 'تل وندل', 'تل وندال']);
    expect(said).toContain('1 below 15000 inhabitants, 1 of other classes, 1 of the past');
  });

  it('names line, field and reason of what it cannot read, and takes the neighbours', async () => {
    const lines = [
      ...['5\tShort line', place('x5', 'No Number'), place('6', 'Beyond Point', { 4: '91' })],
      ...[
        place('7', 'Lower Case', { 8: 'sy' }),
        place('8', 'Count Less', { 14: 'many' }),
        place('9', 'Good Wendal'),
      ],
    ];
    const path = file('SY.txt', lines);
    expect(await imported('geonames', path)).toBe(4);
    expect(complained.trimEnd().split('\n')).toEqual([
      `${path}, line 1: columns: expected 19, got 2`,
      `${path}, line 2: geonameid: expected a whole number, got "x5"`,
      `${path}, line 3: latitude: expected -90 to 90, got "91"`,
      `${path}, line 4: country code: expected two capitals, got "sy"`,
      `${path}, line 5: population: expected a whole number, got "many"`,
    ]);
    expect(written().map(({ entity }) => entity.id)).toEqual(['place-i-g9']);
  });

  it('refuses options that mean nothing and files that are not there with 2', async () => {
    const path = file('SY.txt', [place('9', 'Good Wendal')]);
    expect(await imported('geonames', path, '--population', 'many')).toBe(2);
    expect(await imported('geonames', path, '--classes', 'towns')).toBe(2);
    expect(await imported('geonames', join(folder, 'none.txt'))).toBe(2);
    expect(await run(['kb', 'import', 'geonames', path], [register])).toBe(2);
  });
});

describe('slugline kb import followthemoney', () => {
  it('names line, field and reason of what it cannot read, and takes the neighbours', async () => {
    const person = (name: unknown) => ({
      id: 'NK-1',
      schema: 'Person',
      properties: { name, citizenship: ['ru'] },
    });
    const lines = [person(['Darvin Wendalov']), person('Ada'), person(['Oda'])].map((one) =>
      JSON.stringify(one),
    );
    const path = file('entities.ftm.json', lines);
    expect(await imported('followthemoney', path)).toBe(4);
    expect(complained).toBe(`${path}, line 2: properties.name: expected a list of texts, got "Ada"\n`);
    expect(said).toContain('1 without a usable name');
    expect(written()).toMatchObject([{ entity: { type: 'person', country: 'RU' }, needsCompany: true }]);
  });
});
