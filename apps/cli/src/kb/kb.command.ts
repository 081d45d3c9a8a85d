import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { knowledgeFile } from '#libs/knowledge-base';
import { CommandError } from '../exit-codes.js';
import { buildKnowledge, declaredSources } from './build-knowledge.js';
import { frozenNamesFile, intlNamesNow, isoCountries } from './country-names.js';
import { registerImports } from './import/import.commands.js';

interface BuildOptions {
  readonly check?: boolean;
  readonly freezeIntl?: boolean;
  readonly conflicts?: boolean;
}

const stdout = (text: string) => void process.stdout.write(`${text}\n`);

export function register(program: Command): void {
  const kb = program
    .command('kb')
    .description('the knowledge base: entities known by name, and where they come from');
  kb.command('build')
    .description("make the knowledge base anew from its declared sources: the project's tables and packages")
    .option('--check', 'write nothing; exit 1 where the file that is there is another one')
    .option('--conflicts', 'name each thing that a source says against the tables')
    .option('--freeze-intl', "take over the country names of this Node's ICU first")
    .action(build);
  registerImports(kb);
}

async function build({ check, freezeIntl, conflicts: named }: BuildOptions): Promise<void> {
  if (freezeIntl) await writeFile(frozenNamesFile(), intlNamesNow(isoCountries().countries.keys()));
  const { text, conflicts, counts } = buildKnowledge(declaredSources());
  const path = knowledgeFile();
  if (named)
    for (const { source, entity, says, but } of conflicts)
      stdout(`${source}: ${entity}: ${says}, but ${but}`);
  const facts = `${counts.curated} curated entities and ${counts.added} added, ${counts.forms} names, ${counts.confirmed} places confirmed, ${conflicts.length} conflicts`;
  if (!check) {
    await writeFile(path, text);
    return stdout(`${facts}\nwritten to ${path}`);
  }
  if ((await readFile(path, 'utf8')) !== text)
    throw new CommandError('failed', `${path} is not what its sources give: run slugline kb build`);
  stdout(`${facts}\n${path} is what its sources give`);
}
