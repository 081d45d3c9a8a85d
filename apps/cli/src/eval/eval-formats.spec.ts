import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evalFormats, faultsOf, reportLines } from './eval-formats.js';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'slugline-eval-'));
});
afterEach(() => rmSync(data, { recursive: true }));

function put(path: string, content: unknown): void {
  const file = join(data, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const suite = 'wire/ninjs/test_suite';

it('counts files, items and reasons by folder and format', async () => {
  put('wire/nile/a.json', { uri: 'urn:1', headline: 'جسر' });
  put('wire/nile/deep/b.json', { uri: 7 });
  put('wire/nile/c.xml', '<?xml version="1.0"?><unheardOf/>');
  const { folders } = await evalFormats(data);
  expect(folders).toEqual([
    { folder: 'wire/nile', format: 'ninjs', files: 2, items: 1, reasons: { invalid: 1 }, unexpected: [] },
    {
      folder: 'wire/nile',
      format: 'other XML',
      files: 1,
      items: 0,
      reasons: { 'unsupported-type': 1 },
      unexpected: [],
    },
  ]);
});

it('tells where a verdict is other than the suite wants', async () => {
  put(`${suite}/1.0/should_pass/good.json`, { uri: 'u' });
  put(`${suite}/1.0/should_pass/later.json`, { uri: 'u', urgency: 4 });
  put(`${suite}/1.0/should_fail/bad.json`, {});
  put(`${suite}/1.0/should_fail/fine.json`, { uri: 'u', headline: 'H' });
  const report = await evalFormats(data);
  expect(report.suite).toMatchObject([{ version: '1.0', passed: 1, refused: 1 }]);
  expect(faultsOf(report)).toEqual([
    'ninjs suite: 1.0 later.json must pass: urgency ninjs 1.0 has no such key here',
    'ninjs suite: 1.0 fine.json must be refused',
  ]);
});

it('wants a file that must fail to be refused for the field that is wrong', async () => {
  put(`${suite}/1.0/should_fail/002_type_invalid.json`, { uri: 'u', profile: 42 });
  const { suite: results } = await evalFormats(data);
  expect(results[0]?.wrong).toEqual(['1.0 002_type_invalid.json is refused for profile instead of type']);
});

it('sees every value that is other than what was read in a known file', async () => {
  put('wire/agencies/ninjs1.json', { guid: 'g', headline: 'Another', version: '2', urgency: 3, subject: [] });
  const { expectations } = await evalFormats(data);
  expect(expectations).toMatchObject({ files: 1, values: 8 });
  expect(expectations.wrong.map((fault) => /: (\w+)/.exec(fault)?.[1])).toEqual([
    'headline',
    'bodyStart',
    'language',
    'versionCreated',
    'firstCreated',
    'subjects',
  ]);
});

it('compares feeds with the output beside them, and knows what rightly differs', async () => {
  const item = (title: string, more = '') =>
    `<item><title>${title}</title><link>https://example.org/a</link>${more}</item>`;
  const feed = `<rss version="2.0"><channel><title>F</title>${item('A &amp;#x0024;3 bridge')}${item('Two')}</channel></rss>`;
  put('feeds/rss-parser/input/f.rss', feed);
  const link = 'https://example.org/a';
  const items = [
    { title: 'A &#x0024;3 bridge', link },
    { title: 'Three', link },
  ];
  put('feeds/rss-parser/output/f.json', { feed: { items } });
  const report = await evalFormats(data);
  expect(report.feeds).toMatchObject({ files: 1, entries: 2, values: 5, known: 1 });
  expect(report.feeds.wrong).toEqual(['f.rss: headline "Two" for "Three"']);
  expect(reportLines(report).join('\n')).toContain('1 wrong, 1 known differences');
});

it('needs a folder with samples in it', async () => {
  await expect(evalFormats(data)).rejects.toThrow('neither wire nor feeds');
});
