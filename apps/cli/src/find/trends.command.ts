import type { Command } from 'commander';
import { ask } from './search-api.js';

interface Rise {
  readonly now: number;
  readonly expected: number;
}

interface Trends {
  readonly window: { readonly from: string; readonly to: string; readonly texts: number };
  readonly stories: readonly (Rise & {
    readonly story: { readonly id: string; readonly title?: string; readonly outletCount: number };
  })[];
  readonly entities: readonly (Rise & { readonly id: string; readonly name: string })[];
}

interface TrendsOptions {
  readonly lang?: string;
  readonly window: string;
  readonly to?: string;
  readonly from?: string;
  readonly size: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('trends')
    .description('stories and entities that are written about more than before')
    .option('--lang <tag>', 'only items in this language')
    .option('--window <hours>', 'how many hours count as now', '6')
    .option('--to <time>', 'as of then (ISO 8601), instead of now')
    .option('--from <time>', 'where the past begins that they are compared with; 7 days before the window')
    .option('--size <n>', 'how many of each', '10')
    .option('--json', 'print the answer of the search service as it is')
    .action(trends);
}

async function trends({ json, ...query }: TrendsOptions): Promise<void> {
  const found = await ask<Trends>('/v1/trends', query);
  if (json) return void process.stdout.write(`${JSON.stringify(found)}\n`);
  process.stdout.write(`${trendLines(found).join('\n')}\n`);
}

/** What rises as lines for a person. */
export function trendLines({ window, stories, entities }: Trends): string[] {
  const [from, to] = [window.from, window.to].map((moment) => moment.slice(0, 16).replace('T', ' '));
  const storyLines = stories.flatMap(({ story, ...rise }, index) => [
    `${String(index + 1).padStart(3)}. ${story.title ?? '(no headline)'}`,
    `     ${comparison(rise)} · outlets: ${story.outletCount} · ${story.id}`,
  ]);
  const entityLines = entities.map(({ id, name, ...rise }) => `     ${name} · ${comparison(rise)} · ${id}`);
  return [
    `${from} to ${to} UTC, ${window.texts} texts`,
    ...(storyLines.length > 0 ? ['stories', ...storyLines] : []),
    ...(entityLines.length > 0 ? ['people, organisations, places', ...entityLines] : []),
    ...(storyLines.length + entityLines.length === 0 ? ['nothing rises'] : []),
  ];
}

const comparison = ({ now, expected }: Rise) => `${now} texts, ${expected.toFixed(1)} expected`;
