import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../find/search-api.js';

/** As much of a story of `/v1/stories` as the demo shows and checks. */
export interface DemoStory {
  readonly titles: Readonly<Record<string, { readonly headline: string }>>;
  readonly items: number;
  readonly texts: number;
  readonly outletCount: number;
}

/** Once nothing comes any more the matcher looks again at what it said at once; its marks are searchable soon after. */
const settledWithinMs = 45_000;
/** Marks of one look follow each other within the second, and the index is refreshed every second. */
const unchangedForMs = 3_000;

/** The stories, biggest first. */
export async function readStories(search: string): Promise<readonly DemoStory[]> {
  const { items } = await ask<{ items: readonly DemoStory[] }>('/v1/stories', { sort: 'size' }, search);
  return items;
}

/** Told in Arabic and in English. */
export const isOfBothLanguages = ({ titles }: DemoStory): boolean =>
  titles.ar !== undefined && titles.en !== undefined;

/** The stories after that look: one is told in both languages and nothing changes any more; or as they are when time is up. */
export async function settledStories(search: string): Promise<readonly DemoStory[]> {
  let stories: readonly DemoStory[] = [];
  let sinceMs = Date.now();
  for (const deadline = sinceMs + settledWithinMs; ; await sleep(500)) {
    const now = await readStories(search);
    if (JSON.stringify(now.map(storyLines)) !== JSON.stringify(stories.map(storyLines))) sinceMs = Date.now();
    stories = now;
    const isSettled = stories.some(isOfBothLanguages) && Date.now() - sinceMs >= unchangedForMs;
    if (isSettled || Date.now() > deadline) return stories;
  }
}

/** One story for a person: its title in each language, and how much there is of it. */
export function storyLines({ titles, items, texts, outletCount }: DemoStory): string[] {
  const headlines = Object.values(titles).map(({ headline }) => headline);
  return [`  ${headlines.join(' · ')}`, `     ${items} items, ${texts} texts, ${outletCount} outlets`];
}
