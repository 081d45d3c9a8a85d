import type { Command } from 'commander';
import { copyFaults, copyReportLines } from '../copies/copies-report-lines.js';
import { evalCopies } from '../copies/eval-copies.js';
import { entityFaults, entityReportLines } from '../entities/entity-report-lines.js';
import { evalEntities } from '../entities/eval-entities.js';
import { exitCodes } from '../exit-codes.js';
import { evalLanguage } from '../language/eval-language.js';
import { languageFaults, languageReportLines } from '../language/language-report-lines.js';
import { evalRelated } from '../related/eval-related.js';
import { relatedFaults, relatedReportLines } from '../related/related-report-lines.js';
import { evalStories } from '../stories/eval-stories.js';
import { storiesReportLines, storyFaults } from '../stories/stories-report-lines.js';
import { evalTopics } from '../topics/eval-topics.js';
import { topicFaults, topicReportLines } from '../topics/topics-report-lines.js';
import { evalFormats, faultsOf, reportLines } from './eval-formats.js';

/** `slugline eval TASK --data DIR`: what the services' code does, measured on a folder of samples. */
export function register(program: Command): void {
  const evaluate = program
    .command('eval')
    .description("measure the services' own code on a folder of samples; nothing needs to run");
  evaluate
    .command('copies')
    .description('find the copies of a labelled week, beside two baselines; --check: 1 if a target is missed')
    .requiredOption('--data <dir>', 'a folder with stream/ in it')
    .option('--check', 'exit with 1 when recall, false joins or the order are off their targets')
    .option('--json', 'print one JSON object')
    .action(reporting(evalCopies, copyReportLines, copyFaults));
  evaluate
    .command('entities')
    .description(
      'find people, organisations and places in annotated newswire that the tagger was not trained on',
    )
    .requiredOption('--data <dir>', 'a folder with ner/ in it')
    .option('--check', 'exit with 1 when a set is below its target')
    .option('--json', 'print one JSON object')
    .action(reporting(evalEntities, entityReportLines, entityFaults));
  addRelated(evaluate);
  evaluate
    .command('stories')
    .description('group articles with labelled stories, beside a baseline; --check: 1 if a target is missed')
    .requiredOption('--data <dir>', 'a folder with clusters/ and stream/ in it')
    .option('--check', 'exit with 1 when a set is below its target')
    .option('--json', 'print one JSON object')
    .action(reporting(evalStories, storiesReportLines, storyFaults));
  evaluate
    .command('formats')
    .description(
      'read samples of every format and compare them with what they hold; 1 if any value or verdict is off',
    )
    .requiredOption('--data <dir>', 'a folder with wire/ and feeds/ in it')
    .option('--json', 'print one JSON object')
    .action(formats);
  registerTopics(evaluate);
}

function registerTopics(evaluate: Command): void {
  evaluate
    .command('language')
    .description('name the language of headlines and short sentences; --check: 1 if a target is missed')
    .requiredOption('--data <dir>', 'a folder with stream/, ntrex/ and unlabelled/ in it')
    .option('--check', 'exit with 1 when a set is below its target')
    .option('--json', 'print one JSON object')
    .action(reporting(evalLanguage, languageReportLines, languageFaults));
  evaluate
    .command('topics')
    .description(
      'find Media Topics of articles that the classifier did not learn from, beside two baselines; --check: 1 if a target is missed',
    )
    .requiredOption('--data <dir>', 'a folder with stream/, clusters/ and unlabelled/ in it')
    .option('--check', 'exit with 1 when a set is below its target')
    .option('--json', 'print one JSON object')
    .action(reporting(evalTopics, topicReportLines, topicFaults));
}

function addRelated(evaluate: Command): void {
  evaluate
    .command('related')
    .description(
      'find what is related to labelled articles, beside a baseline; --check: 1 if a target is missed',
    )
    .requiredOption('--data <dir>', 'a folder with clusters/, stream/ and ntrex/ in it')
    .option('--check', 'exit with 1 when a set is below its target')
    .option('--json', 'print one JSON object')
    .action(reporting(evalRelated, relatedReportLines, relatedFaults));
}

interface TaskOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly check?: boolean;
}
type Task<Report> = (data: string, tell: (line: string) => void) => Report | Promise<Report>;

/** Measures, prints the report, and with --check exits with 1 when anything is below its target. */
function reporting<Report>(
  measure: Task<Report>,
  linesOf: (report: Report) => readonly string[],
  faultsIn: (report: Report) => readonly string[],
): (options: TaskOptions) => Promise<void> {
  return async ({ data, json, check }) => {
    const report = await measure(data, (line) => void process.stderr.write(`${line}\n`));
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${linesOf(report).join('\n')}\n`);
    if (check && faultsIn(report).length > 0) process.exitCode = exitCodes.failed;
  };
}

async function formats({ data, json }: { data: string; json?: boolean }): Promise<void> {
  const report = await evalFormats(data);
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${reportLines(report).join('\n')}\n`);
  if (faultsOf(report).length > 0) process.exitCode = exitCodes.failed;
}
