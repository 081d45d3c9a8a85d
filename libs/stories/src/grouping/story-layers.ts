import type { Steps } from '../steps.js';
import type { GatherEvidence } from './gather-evidence.js';
import { Gathering, type GatheringWorld } from './gathering.js';
import { RestoredReports } from './restored-reports.js';
import type { RestoredStories } from './restored-stories.js';
import { type ClusterWorld, StoryClusters } from './story-clusters.js';
import { type Story, StorySets } from './story-sets.js';

export interface LayersWorld
  extends Omit<GatheringWorld, 'stories' | 'mustPart'>,
    Omit<ClusterWorld, 'mustPart' | 'merged'> {
  readonly places: number;
  /** Of nearly all items there is nothing to ask. */
  readonly areAnyApart: () => boolean;
  /** Items that must not be in one story with this one, whatever else is known. */
  readonly apartFrom: (item: number) => readonly number[];
  /** Lets the story of an item be known (`wake`) that is restored and that nobody asked for before. */
  readonly wake: (item: number) => void;
}

/** Of stories that are restored so many are enough to be found by others: days of most wires. */
const mostRestored = 1 << 15;

/**
 * Two layers. Items whose words are alike are one report; reports of one event are one story, in most cases of a single
 * report. They are kept apart because an item is compared with the reports: with a big story as a whole nothing is alike.
 */
export class StoryLayers {
  readonly stories: StorySets;
  readonly #reports: StorySets;
  readonly #world: LayersWorld;
  readonly #clusters: StoryClusters;
  readonly #gathering: Gathering;
  readonly #restored: RestoredReports;

  constructor(world: LayersWorld) {
    const { places, journal, wake } = world;
    this.#world = world;
    this.stories = new StorySets(places, journal, wake);
    this.#reports = new StorySets(places, journal, wake);
    const { stories } = this;
    const mustPart = (story: number, other: number) => this.#mustPart(story, other);
    const clusterWorld: ClusterWorld = {
      ...world,
      mustPart: (item, other) => mustPart(stories.numberOf(item), stories.numberOf(other)),
      merged: (item, other) => this.#unite(stories.numberOf(item), stories.numberOf(other)),
    };
    this.#clusters = new StoryClusters(clusterWorld, this.#reports);
    this.#restored = new RestoredReports(world, this.#reports);
    this.#gathering = new Gathering({ ...world, stories, mustPart });
  }

  /** What is known of the stories of two items, if they are two. */
  gatherEvidence(item: number, other: number): GatherEvidence | undefined {
    const [one, another] = [this.stories.numberOf(item), this.stories.numberOf(other)];
    return one === another ? undefined : this.#gathering.evidence(one, another);
  }

  open(item: number, founder: string, foundedMs: number): void {
    this.#reports.open(item, founder, foundedMs);
    this.stories.open(item, founder, foundedMs);
  }

  /** Lets items find their reports and stories the others of their event; answers the members of all that changed. */
  settle(items: readonly number[]): number[] {
    const { stories } = this;
    for (const item of items) stories.markSettled(item, 1);
    this.#restored.sortAround(items);
    const moved = this.#clusters.settle(items);
    const changed = [...items, ...moved].filter((item) => stories.isThere(item));
    const told = new Set(changed.map((item) => stories.numberOf(item)));
    for (const story of this.#gathering.gather(told)) told.add(story);
    return [...told].flatMap((story) => stories.story(story)?.members ?? []);
  }

  /** Every item of some is a story of its own again, until they are settled anew. */
  part(items: readonly number[], founding: (item: number) => Pick<Story, 'founder' | 'foundedMs'>): void {
    for (const item of items) this.forget(item);
    for (const item of items) {
      const { founder, foundedMs } = founding(item);
      this.open(item, founder, foundedMs);
    }
  }

  forget(item: number): void {
    this.#reports.forget(item);
    this.stories.forget(item);
  }

  markSettled(item: number, settled: 0 | 1): void {
    this.#reports.markSettled(item, settled);
    this.stories.markSettled(item, settled);
  }

  /** Settled stories as they were; of their reports nothing is known. They are there, and known as soon as they are asked for. */
  *restore(restored: RestoredStories): Steps<void> {
    for (const { members } of restored.all()) {
      for (const item of members) this.#reports.assign([item]);
      this.stories.assign(members);
      yield;
    }
  }

  /** Lets stories that come find the newest of those that were restored, and of the items that are not settled. */
  restored(restored: RestoredStories, open: readonly number[]): void {
    const { stories } = this;
    const settled = restored.newest(mostRestored).map((founder) => stories.numberOf(founder));
    const byFounding = [...settled, ...open].sort((a, b) => stories.byFounding(a, b));
    this.#gathering.remember(byFounding.slice(-mostRestored));
  }

  /** A restored story is asked for, with members in the order of their numbers. */
  wake(story: Story): void {
    for (const item of story.members) this.#reports.wake({ ...story, members: [item] });
    this.stories.wake(story);
    this.#restored.note(story.members);
  }

  #unite(story: number, other: number): void {
    if (story !== other) this.stories.unite(story, other);
  }

  #mustPart(story: number, other: number): boolean {
    if (!this.#world.areAnyApart()) return false;
    const members = this.stories.story(story)?.members ?? [];
    return members.some((member) =>
      this.#world.apartFrom(member).some((one) => this.stories.numberOf(one) === other),
    );
  }
}
