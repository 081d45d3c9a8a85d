import { type Command, Option } from 'commander';
import type { TaggerLanguage } from '#libs/entities';
import { trainCopies } from '../copies/train-copies.js';
import { trainRelated } from '../related/train-related.js';
import { trainStories } from '../stories/train-stories.js';
import { trainTopics } from '../topics/train-topics.js';
import { trainEntities } from './train-entities.js';

/** `slugline train TASK --data DIR`: makes the weights that ship anew. */
export function register(program: Command): void {
  const train = program.command('train').description('make the weights that ship from annotated data');
  train
    .command('entities')
    .description('train the name tagger, and write libs/entities/weights; some minutes a language')
    .requiredOption('--data <dir>', 'a folder with ner/, stream/ and unlabelled/ in it')
    .addOption(new Option('--language <tag>', 'only this language').choices(['ar', 'en']))
    .option('--keep-clusters', 'take the clusters of words from the weights that are there')
    .action(({ data, language, keepClusters = false }: TrainEntitiesOptions) => {
      for (const one of language === undefined ? (['ar', 'en'] as const) : [language])
        trainEntities(data, one, keepClusters, (line) => void process.stderr.write(`${one}: ${line}\n`));
    });
  train
    .command('copies')
    .description('fit how sure two texts are of one, and write libs/copies/src/near/likeness-curves.ts')
    .requiredOption('--data <dir>', 'a folder with stream/ in it')
    .option(
      '--extra <file>',
      'more labelled pairs of the same articles, lines of id, id, label and Jaccard band, in place of libs/copies/labels/read-pairs.tsv',
    )
    .action(({ data, extra }: { data: string; extra?: string }) => trainCopies(data, tell, extra));
  for (const [task, { makes, needs, run }] of Object.entries(tasks)) {
    train
      .command(task)
      .description(makes)
      .requiredOption('--data <dir>', `a folder with ${needs} in it`)
      .action(({ data }: { data: string }) => run(data, tell));
  }
}

interface Task {
  readonly makes: string;
  /** Folders of `--data`. */
  readonly needs: string;
  readonly run: (data: string, tell: (line: string) => void) => void | Promise<void>;
}

/** Each writes one file of weights. */
const tasks: Readonly<Record<string, Task>> = {
  stories: {
    makes: 'fit how sure two articles are of one story, and write libs/stories/src/grouping/story-weights.ts',
    needs: 'clusters/ and stream/',
    run: trainStories,
  },
  topics: {
    makes: 'learn the Media Topics, and write libs/topics/weights/topics.bin; some minutes',
    needs: 'stream/, clusters/, ner/, similarity/ and unlabelled/',
    run: trainTopics,
  },
  related: {
    makes:
      'fit how sure two articles tell of one event, and write libs/related/src/ranking/related-weights.ts',
    needs: 'clusters/, stream/ and ntrex/',
    run: trainRelated,
  },
};

const tell = (line: string) => void process.stderr.write(`${line}\n`);

interface TrainEntitiesOptions {
  readonly data: string;
  readonly language?: TaggerLanguage;
  readonly keepClusters?: boolean;
}
