import { type Command, InvalidArgumentError, Option } from 'commander';
import { knownZone } from '../analyze/known-zone.js';
import { CommandError } from '../exit-codes.js';
import { analyzeRelated } from './analyze-related.js';

/** `slugline analyze related`. */
export function registerRelated(analyze: Command): void {
  analyze
    .command('related')
    .description('what is related to each article of a file, with a score; JSON Lines')
    .argument('<file>', 'JSON Lines {id, lang, published, title, text}, also gzipped; - for standard input')
    .option('--queries <file>', 'only for the articles whose ids stand there, one a line')
    .option(
      '--lang <tags>',
      'languages of what is related, such as ar or ar,en; any crosses languages',
      'any',
    )
    .option('--size <n>', 'how many at most, 1 to 100', relatedSize, 100)
    .addOption(
      new Option('--copies <how>', 'whether copies of one text stand for themselves')
        .choices(['collapse', 'include'])
        .default('include'),
    )
    .option('--zone <zone>', 'time zone of times without one and of days, such as Africa/Cairo; default UTC')
    .action(related);
}

function relatedSize(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100)
    throw new InvalidArgumentError('expected 1 to 100');
  return value;
}

interface RelatedOptions {
  readonly queries?: string;
  readonly lang: string;
  readonly size: number;
  readonly copies: 'collapse' | 'include';
  readonly zone?: string;
}

async function related(path: string, options: RelatedOptions): Promise<void> {
  const { queries, lang, size, copies: how, zone } = options;
  const tags = lang.split(',').filter((tag) => tag !== '' && tag !== 'any');
  for (const tag of tags) {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) {
      throw new CommandError('usage', `--lang ${tag}: expected a language tag such as ar, or any`);
    }
  }
  const settings = { languages: tags, size, collapse: how === 'collapse' };
  await analyzeRelated(path, { ...settings, queries, zone: knownZone(zone) });
}
