import { Gathering, type GatheringWorld } from './gathering.js';
import { type ClusterWorld, StoryClusters } from './story-clusters.js';
import { type Story, StorySets } from './story-sets.js';

export interface LayersWorld
  extends Omit<GatheringWorld, 'stories' | 'mustPart'>,
    Omit<ClusterWorld, 'mustPart' | 'merged'> {
  readonly places: number;
  /** Items that must not be in one story with this one, whatever else is known. */
  readonly apartFrom: (item: number) => readonly number[];
}

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

  constructor(world: LayersWorld) {
    const { places, journal } = world;
    this.#world = world;
    this.stories = new StorySets(places, journal);
    this.#reports = new StorySets(places, journal);
    const { stories } = this;
    const mustPart = (story: number, other: number) => this.#mustPart(story, other);
    const clusterWorld: ClusterWorld = {
      ...world,
      mustPart: (item, other) => mustPart(stories.numberOf(item), stories.numberOf(other)),
      merged: (item, other) => this.#unite(stories.numberOf(item), stories.numberOf(other)),
    };
    this.#clusters = new StoryClusters(clusterWorld, this.#reports);
    this.#gathering = new Gathering({ ...world, stories, mustPart });
  }

  open(item: number, founder: string, foundedMs: number): void {
    this.#reports.open(item, founder, foundedMs);
    this.stories.open(item, founder, foundedMs);
  }

  /** Lets items find their reports and stories the others of their event; answers the members of all that changed. */
  settle(items: readonly number[]): number[] {
    const { stories } = this;
    for (const item of items) stories.markSettled(item, 1);
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

  /** A settled story as it was, with members in the order of their numbers; of its reports nothing is known. */
  restore(story: Story): void {
    for (const item of story.members) {
      this.#reports.restore({ ...story, members: [item] });
    }
    this.stories.restore(story);
  }

  /** After all were restored: lets stories that come find those that are there. */
  restored(): void {
    this.#gathering.remember();
  }

  #unite(story: number, other: number): void {
    if (story !== other) this.stories.unite(story, other);
  }

  #mustPart(story: number, other: number): boolean {
    const members = this.stories.story(story)?.members ?? [];
    return members.some((member) =>
      this.#world.apartFrom(member).some((one) => this.stories.numberOf(one) === other),
    );
  }
}
