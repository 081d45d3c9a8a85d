import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { cloneDir } from '#local-servers';
import type { Article } from '../articles/article-lines.js';
import { ServiceFleet } from '../fleet/service-fleet.js';
import { documentsAlone } from '../related/enriched-articles.js';
import { withIndex } from '../related/private-index.js';
import { inventArticles } from './invented-copies.js';
import { seeded } from './invented-items.js';

export interface RelatedFigures {
  readonly items: number;
  readonly questions: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The same for texts that are no items. */
  readonly unseen: { readonly p50Ms: number; readonly p99Ms: number };
}

const warmUp = 200;
const questions = 1_000;
const msBetweenItems = 4_000;

/** The search service over invented items, asked one question at a time for what is related to one of them. */
export async function benchRelated(items: number, tell: (line: string) => void): Promise<RelatedFigures> {
  const random = seeded(7);
  const articles = [...inventArticles(items, items * msBetweenItems, random)];
  const folder = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  try {
    return await withIndex(documentsAlone(articles), async ({ node, namespace }) => {
      await mergeIndex(node, `${namespace}news-write`);
      tell(`${items} items are indexed`);
      const environment = { ELASTICSEARCH_NODE: node, SLUGLINE_NAMESPACE: namespace, LOG_LEVEL: 'warn' };
      const fleet = new ServiceFleet({ root: cloneDir, logFolder: folder, environment });
      await fleet.start('search');
      await fleet.ready('search');
      const base = fleet.url('search');
      const pick = () => articles[Math.floor(random() * articles.length)] as Article;
      const ofItem = () => fetch(`${base}/v1/items/${pick().itemId}/related`);
      const ofText = () => fetch(`${base}/v1/related`, unseen(pick()));
      const [seenMs, unseenMs] = [await timed(ofItem), await timed(ofText)];
      await fleet.stop();
      const { p50Ms, p99Ms, maxMs } = shares(seenMs);
      return { items, questions, p50Ms, p99Ms, maxMs, unseen: shares(unseenMs) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By a client of its own: the time that a client waits for an answer to begin cannot be made longer for one request. */
async function mergeIndex(node: string, index: string): Promise<void> {
  const client = new Client({ node, requestTimeout: 600_000 });
  await client.indices.forcemerge({ index, max_num_segments: 5 });
  await client.close();
}

const unseen = ({ headline, body }: Article): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ title: headline, text: body }),
});

/** Milliseconds of each question after the warm-up, in ascending order. */
async function timed(ask: () => Promise<Response>): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < warmUp + questions; nth++) {
    const began = performance.now();
    const answer = await ask();
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`the search service answered ${answer.status}`);
    if (nth >= warmUp) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

function shares(times: readonly number[]) {
  const at = (share: number) => Math.round((times[Math.ceil(times.length * share) - 1] as number) * 10) / 10;
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}

/** The figures for a person. */
export function relatedLines({ items, p50Ms, p99Ms, maxMs, unseen: text }: RelatedFigures): string {
  return `${[
    `related to one of ${items} items: p50 ${p50Ms} ms, p99 ${p99Ms} ms, at most ${maxMs} ms`,
    `related to a text that is none: p50 ${text.p50Ms} ms, p99 ${text.p99Ms} ms`,
  ].join('\n')}\n`;
}
