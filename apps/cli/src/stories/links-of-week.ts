import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryLink } from '#libs/stories';
import type { Grouping } from '../copies/pair-measures.js';

/** English articles with their Arabic counterparts; none where readers looked for one and found none. */
export type Counterparts = ReadonlyMap<string, ReadonlySet<string>>;

export interface LinkMeasures {
  readonly links: number;
  /** How many stories the biggest has that readers see, in which linked ones are one. */
  readonly mostTogether: number;
  /** Articles with a counterpart, and those whose story is linked to that of one, or to others alone. */
  readonly asked: number;
  readonly right: number;
  readonly others: number;
  /** Articles without, and those whose story is linked all the same: it may have other reports. */
  readonly withoutAsked: number;
  readonly without: number;
}

export async function readCounterparts(data: string): Promise<Counterparts> {
  const [links = [], none = []] = await Promise.all(
    ['en-ar.tsv', 'en-without-ar.tsv'].map((name) => rowsOf(join(data, 'stream', name))),
  );
  const found = new Map(none.map(([english = '']) => [english, new Set<string>()]));
  for (const [english = '', arabic = ''] of links) {
    found.set(english, (found.get(english) ?? new Set<string>()).add(arabic));
  }
  return found;
}

/** Labels tell some counterparts of an article and not all: a link to another story may be right too. */
export function measureLinks(
  counterparts: Counterparts,
  stories: Grouping,
  links: readonly StoryLink[],
): LinkMeasures {
  const linked = new Map<string, Set<string>>();
  const note = (one: string, other: string) =>
    linked.set(one, (linked.get(one) ?? new Set<string>()).add(other));
  for (const { story, with: other } of links) {
    note(story, other);
    note(other, story);
  }
  const linkedTo = (id: string) => linked.get(stories.get(id) ?? id) ?? new Set<string>();
  const isRight = ([id, right]: [string, ReadonlySet<string>]) =>
    [...right].some((one) => linkedTo(id).has(stories.get(one) ?? one));
  const isLinked = ([id]: [string, ReadonlySet<string>]) => linkedTo(id).size > 0;
  const asked = [...counterparts].filter(([, right]) => right.size > 0);
  const without = [...counterparts].filter(([, right]) => right.size === 0);
  return {
    ...{ links: links.length, mostTogether: mostTogether(linked) },
    ...{ asked: asked.length, right: asked.filter(isRight).length },
    others: asked.filter((one) => isLinked(one) && !isRight(one)).length,
    ...{ withoutAsked: without.length, without: without.filter(isLinked).length },
  };
}

function mostTogether(linked: ReadonlyMap<string, ReadonlySet<string>>): number {
  const seen = new Set<string>();
  let most = 0;
  for (const story of linked.keys()) {
    const together = seen.has(story) ? [] : [story];
    for (const one of together) {
      if (seen.has(one)) continue;
      seen.add(one);
      together.push(...(linked.get(one) ?? []));
    }
    most = Math.max(most, new Set(together).size);
  }
  return most;
}

async function rowsOf(path: string): Promise<string[][]> {
  const text = await readFile(path, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}
