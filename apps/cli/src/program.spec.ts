import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnavailableError } from '#libs/pipeline';
import { CommandError } from './exit-codes.js';
import { run } from './program.js';

const failing = (error: unknown) => (program: Command) => {
  program
    .command('try')
    .option('--count <n>')
    .action(() => {
      throw error;
    });
};
const working = (program: Command) => {
  program.command('try').action(() => undefined);
};

describe('the slugline command', () => {
  let printed = '';
  beforeEach(() => {
    printed = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('ends with 0 when a command is done, and after --help', async () => {
    expect(await run(['try'], [working])).toBe(0);
    expect(await run(['try', '--help'], [working])).toBe(0);
  });

  it.each([
    ['failed', 1],
    ['usage', 2],
    ['unreachable', 3],
    ['someRefused', 4],
  ] as const)('ends a command that %s with %i and its message alone', async (kind, code) => {
    expect(await run(['try'], [failing(new CommandError(kind, 'the reason'))])).toBe(code);
    expect(printed).toBe('slugline: the reason\n');
  });

  it('takes item ids that begin with a hyphen, as arguments and as values of options, and still knows its options', async () => {
    const [one, other, dashes] = [
      '-RZe3LhgBnP7bGY7xcs-AD',
      '-1ukIm0NpYqkQ8eGX3vQ_w',
      '--ukIm0NpYqkQ8eGX3vQ_w',
    ];
    const taken: unknown[] = [];
    const splitting = (program: Command) => {
      program
        .command('try')
        .argument('<id>')
        .argument('[others...]')
        .option('--from <id>')
        .option('--only-those-in-a-file')
        .action((id, others, options) => void taken.push(id, others, options));
    };
    expect(await run(['try', one, '--from', other, dashes, '--only-those-in-a-file'], [splitting])).toBe(0);
    expect(taken).toEqual([one, [dashes], { from: other, onlyThoseInAFile: true }]);
    expect(await run(['try', one, '--no-option-like-this'], [splitting])).toBe(2);
  });

  it('ends with 3 when a server is not reachable', async () => {
    expect(await run(['try'], [failing(new UnavailableError('kafka', 'refused'))])).toBe(3);
    expect(printed).toBe('slugline: kafka: refused\n');
  });

  it.each([
    ['a file that is not there', '/nowhere/at-all.jsonl', 'no such file or folder'],
    ['a folder for a file', '/', 'a folder was given where a file is expected'],
  ])('ends with 2 and names the path when given %s', async (_what, path, reason) => {
    const reading = (program: Command) => {
      program.command('try').action(async () => void (await readFile(path)));
    };
    expect(await run(['try'], [reading])).toBe(2);
    expect(printed).toMatch(new RegExp(`^slugline: .*${reason}\n$`));
  });

  it('ends with 1 and the stack when something unforeseen is thrown', async () => {
    expect(await run(['try'], [failing(new TypeError('odd'))])).toBe(1);
    expect(printed).toContain('program.spec');
  });

  it('ends with 2 and says what is wrong with the command line', async () => {
    expect(await run(['try', '--cuont', '3'], [failing(undefined)])).toBe(2);
    expect(printed).toContain('--cuont');
    expect(await run(['tyr'], [working])).toBe(2);
    expect(await run([], [working])).toBe(2);
  });
});
