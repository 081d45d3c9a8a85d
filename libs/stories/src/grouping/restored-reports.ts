import type { Journal } from '../journal.js';
import { type ClusterWorld, StoryClusters } from './story-clusters.js';
import type { StorySets } from './story-sets.js';

export interface ReportsWorld extends Omit<ClusterWorld, 'mustPart' | 'merged'> {
  readonly journal: Journal;
}

/** Of a very big story the newest alone: an item that comes is rarely near older ones. */
const mostSorted = 500;

/**
 * Which items of a restored story are one report is not on the log. It is found out when an item comes near the story: by
 * the same clustering, among its own items.
 */
export class RestoredReports {
  readonly #world: ReportsWorld;
  readonly #reports: StorySets;
  readonly #clusters: StoryClusters;
  /** Members of stories that were asked for and whose reports are unknown. */
  #unsorted: (readonly number[])[] = [];
  #within: ReadonlySet<number> = new Set();

  constructor(world: ReportsWorld, reports: StorySets) {
    this.#world = world;
    this.#reports = reports;
    const ofStory = (items: readonly number[]) => items.filter((item) => this.#within.has(item));
    this.#clusters = new StoryClusters(
      {
        ...world,
        neighboursOf: (item) => ofStory(world.neighboursOf(item)),
        boundTo: (item) => ofStory(world.boundTo(item)),
        mustPart: () => false,
        merged: () => {},
      },
      reports,
    );
  }

  note(members: readonly number[]): void {
    if (members.length > 1) this.#unsorted.push(members.slice(-mostSorted));
  }

  /** Before items look for the reports near them. */
  sortAround(items: readonly number[]): void {
    for (const item of items) {
      for (const near of this.#world.neighboursOf(item)) this.#reports.storyOf(near); // which may sleep
    }
    const unsorted = this.#unsorted;
    if (unsorted.length === 0) return;
    this.#unsorted = [];
    this.#world.journal.note(() => {
      this.#unsorted.push(...unsorted);
    });
    for (const members of unsorted) this.#sort(members.filter((item) => this.#reports.isThere(item)));
  }

  #sort(members: readonly number[]): void {
    this.#within = new Set(members);
    this.#clusters.settle(members);
  }
}
