import { type Command, Option } from 'commander';
import type { TaggerLanguage } from '#libs/entities';
import { trainCopies } from '../copies/train-copies.js';
import { trainStories } from '../stories/train-stories.js';
import { trainEntities } from './train-entities.js';

/** `slugline train TASK --data DIR`: makes the weights that ship anew. */
export function register(program: Command): void {
  const train = program.command('train').description('make the weights that ship from annotated data');
  train
    .command('entities')
    .description('train the name tagger, and write libs/entities/weights; some minutes a language')
    .requiredOption('--data <dir>', 'a folder with ner/, stream/ and unlabelled/ in it')
    .addOption(new Option('--language <tag>', 'only this language').choices(['ar', 'en']))
    .action(({ data, language }: { data: string; language?: TaggerLanguage }) => {
      for (const one of language === undefined ? (['ar', 'en'] as const) : [language])
        trainEntities(data, one, (line) => void process.stderr.write(`${one}: ${line}\n`));
    });
  train
    .command('stories')
    .description(
      'fit how sure two articles are of one story, and write libs/stories/src/grouping/story-weights.ts',
    )
    .requiredOption('--data <dir>', 'a folder with clusters/ and stream/ in it')
    .action(({ data }: { data: string }) =>
      trainStories(data, (line) => void process.stderr.write(`${line}\n`)),
    );
  train
    .command('copies')
    .description('fit how sure two texts are of one, and write libs/copies/src/near/likeness-curves.ts')
    .requiredOption('--data <dir>', 'a folder with stream/ in it')
    .action(({ data }: { data: string }) =>
      trainCopies(data, (line) => void process.stderr.write(`${line}\n`)),
    );
}
