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

/** The stories, biggest first. */
export async function readStories(search: string): Promise<readonly DemoStory[]> {
  const { items } = await ask<{ items: readonly DemoStory[] }>('/v1/stories', { sort: 'size' }, search);
  return items;
}

/** Told in Arabic and in English. */
export const isOfBothLanguages = ({ titles }: DemoStory): boolean =>
  titles.ar !== undefined && titles.en !== undefined;

/** Waits until a story is told in both languages; false when none is in time. */
export async function untilLinked(search: string): Promise<boolean> {
  for (const deadline = Date.now() + settledWithinMs; ; await sleep(500)) {
    if ((await readStories(search)).some(isOfBothLanguages)) return true;
    if (Date.now() > deadline) return false;
  }
}

/** One story for a person: its title in each language, and how much there is of it. */
export function storyLines({ titles, items, texts, outletCount }: DemoStory): string[] {
  const headlines = Object.values(titles).map(({ headline }) => headline);
  return [`  ${headlines.join(' · ')}`, `     ${items} items, ${texts} texts, ${outletCount} outlets`];
}
