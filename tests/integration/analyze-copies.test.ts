import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../apps/cli/src/program.js';
import { servers } from '../support/addresses.js';

const ferry =
  'The ferry Amal left the harbour of Sarw on Monday with two hundred passengers, nine lorries and the post for the northern islands, where storms had kept every ship away for eleven days. Its captain, Leyla Haddad, said that the sea was calm enough, and that a second crossing would follow on Wednesday.';
const معرض =
  'افتتح في مدينة مرجان مساء الخميس معرض للخط العربي يضم مئة وعشرين لوحة لفنانين من سبعة بلدان، بينها أعمال تعرض للمرة الأولى. وقالت مديرة المعرض سلمى الخطيب إن الدورة الحالية خصصت جناحا للخطاطين الشباب، وإن ورشا مجانية ستقام كل صباح حتى نهاية الشهر.';

const lines = [
  { id: 'f1', published: '2026-03-02T08:00:00Z', title: 'Ferry sails again', text: ferry },
  { id: 'k1', published: '2026-03-02T09:00:00Z', title: 'معرض للخط في مرجان', text: معرض },
  {
    id: 'f2',
    published: '2026-03-02T10:00:00Z',
    title: 'Islands get their post',
    text: ferry.replace('on Monday', '').replace('Its captain, Leyla Haddad, said', 'Captain Haddad said'),
  },
  {
    id: 'k2',
    published: '2026-03-02T12:00:00Z',
    title: 'الخط العربي في معرض',
    text: `مرجان - ${معرض.replace('مساء الخميس', 'أمس')}`,
  },
  {
    id: 'x',
    published: '2026-03-02T13:00:00Z',
    title: 'Budget',
    text: 'The council of Marjan put off the vote on its budget by a week because three of its members were ill, the speaker said.',
  },
];
let folder: string;
let out = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyze-copies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(() => {
  out = '';
  vi.stubEnv('REDIS_URL', servers().redisUrl);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = 0;
});

async function analyze(...texts: string[]) {
  const path = join(folder, 'in.jsonl');
  await writeFile(path, texts.join('\n'));
  await run(['analyze', 'copies', path]);
  const printed = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code: process.exitCode ?? 0, lines: printed };
}

describe('slugline analyze copies', () => {
  it('prints a line for each article in their order, with the group that its copies are in', async () => {
    const { code, lines: printed } = await analyze(...lines.map((line) => JSON.stringify(line)));
    expect(code).toBe(0);
    expect(printed.map(({ id, group }) => [id, group])).toEqual([
      ...[
        ['f1', 'f1'],
        ['k1', 'k1'],
        ['f2', 'f1'],
        ['k2', 'k1'],
        ['x', 'x'],
      ],
    ]);
    expect(printed[2]).toMatchObject({ of: 'f1', reason: 'near' });
    expect(printed[4]).toEqual({ id: 'x', group: 'x', similarity: 1, reason: 'alone' });
  });

  it('gives the group to the earliest, wherever it stands in the file', async () => {
    const { lines: printed } = await analyze(...lines.toReversed().map((line) => JSON.stringify(line)));
    expect(printed.map(({ id, group }) => [id, group])).toEqual([
      ...[
        ['x', 'x'],
        ['k2', 'k1'],
        ['f2', 'f1'],
        ['k1', 'k1'],
        ['f1', 'f1'],
      ],
    ]);
  });

  it('tells of a line that it cannot read and goes on, with exit code 4', async () => {
    const { code, lines: printed } = await analyze(
      '{"id":"a"',
      JSON.stringify(lines[0]),
      '{"id":"b","text":""}',
    );
    expect(code).toBe(4);
    expect(printed[0]).toMatchObject({ error: { code: 'invalid' } });
    expect(printed[1]).toMatchObject({ id: 'f1', group: 'f1' });
    expect(printed[2]).toMatchObject({ id: 'b', error: { code: 'empty' } });
  });
});
