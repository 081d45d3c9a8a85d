import type { Story, StorySets } from '../grouping/story-sets.js';
import type { Bridges } from './bridges.js';

/** Two stories of different languages that tell of one event, or no longer do. */
export interface LinkChange {
  readonly story: string;
  readonly with: string;
  /** 0 to 1. */
  readonly sureness: number;
  readonly linked: boolean;
}
export interface StoryLink {
  readonly story: string;
  readonly with: string;
  readonly sureness: number;
}

interface Likest {
  readonly with: Story;
  readonly sureness: number;
}

const mostCompared = 6;
const mostTried = 5;
/** A wrong link is worse than none. */
const leastLinked = 0.65;
/** What likeness, terms in common and the distance to the next best are worth; fitted by eye on one week in two languages. */
const weights = { always: -6.2, likeness: 14, terms: 0.22, margin: 5 } as const;
const mostTerms = 10;

/** Links between settled stories of different languages: each with the one that is likest to it, where it is mutual. */
export class StoryLinks {
  readonly #bridges: Bridges;
  readonly #clusters: StorySets;
  /** What was said last, by both names. */
  readonly #said = new Map<string, StoryLink>();
  readonly #byName = new Map<string, Set<string>>();
  /** What was found for stories since the update began: it is asked for from both sides. */
  readonly #nearby = new Map<Story, readonly Story[]>();
  readonly #best = new Map<Story, Likest | undefined>();

  constructor(bridges: Bridges, clusters: StorySets) {
    this.#bridges = bridges;
    this.#clusters = clusters;
  }

  /** All links that stand. */
  get said(): readonly StoryLink[] {
    return [...this.#said.values()];
  }

  /**
   * Looks anew at the stories of some settled items and at those near them. `gone` are names that are no stories any
   * more; a link of a story that waits, which only a review knew, stays until it is settled.
   */
  update(
    items: Iterable<number>,
    gone: ReadonlySet<string>,
    isWaiting: (name: string) => boolean,
  ): LinkChange[] {
    this.#nearby.clear();
    this.#best.clear();
    const stories = new Set([...items].map((item) => this.#clusters.storyOf(item)));
    for (const story of [...stories]) for (const other of this.#near(story)) stories.add(other);
    const names = new Set([...stories].map(({ founder }) => founder));
    const wanted = new Map<string, StoryLink>();
    for (const story of stories) {
      const link = this.#linkOf(story);
      if (link !== undefined) wanted.set(keyOf(link), link);
    }
    const looked = new Set([...names, ...gone]);
    const changes: LinkChange[] = [];
    for (const key of new Set([...looked].flatMap((name) => [...(this.#byName.get(name) ?? [])]))) {
      const link = this.#said.get(key) as StoryLink;
      const ends = [link.story, link.with];
      if (wanted.has(key) || (ends.some(isWaiting) && !ends.some((name) => gone.has(name)))) continue;
      this.#drop(key, link);
      changes.push({ ...link, linked: false });
    }
    for (const [key, link] of wanted) {
      if (!this.#said.has(key)) changes.push({ ...link, linked: true });
      this.#keep(key, link);
    }
    return changes;
  }

  /** Whether any link with this name was said. */
  isNamed(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The founding item of a story is forgotten, and its links with it; nobody is told. */
  forget(name: string): void {
    for (const key of this.#byName.get(name) ?? []) this.#drop(key, this.#said.get(key) as StoryLink);
  }

  /** Links that were said before a restart. */
  restore(links: Iterable<StoryLink>): void {
    for (const link of links) this.#keep(keyOf(link), link);
  }

  #keep(key: string, link: StoryLink): void {
    this.#said.set(key, link);
    for (const name of [link.story, link.with]) {
      this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(key));
    }
  }

  #drop(key: string, link: StoryLink): void {
    this.#said.delete(key);
    for (const name of [link.story, link.with]) {
      this.#byName.get(name)?.delete(key);
      if (this.#byName.get(name)?.size === 0) this.#byName.delete(name);
    }
  }

  #linkOf(story: Story): StoryLink | undefined {
    const best = this.#likest(story);
    if (best === undefined || best.sureness < leastLinked) return undefined;
    if (this.#likest(best.with)?.with !== story) return undefined;
    const [one, other] = [story.founder, best.with.founder].sort();
    return { story: one as string, with: other as string, sureness: best.sureness };
  }

  #likest(story: Story): Likest | undefined {
    const known = this.#best.get(story);
    if (known !== undefined || this.#best.has(story)) return known;
    const best = this.#sought(story);
    this.#best.set(story, best);
    return best;
  }

  #sought(story: Story): Likest | undefined {
    const tried = this.#near(story).map((other) => ({ other, ...this.#likeness(story, other) }));
    tried.sort((a, b) => b.likeness - a.likeness || (a.other.founder < b.other.founder ? -1 : 1));
    const [best, next] = tried;
    if (best === undefined) return undefined;
    const { always, likeness, terms, margin } = weights;
    const odds =
      always +
      likeness * best.likeness +
      terms * Math.min(best.terms, mostTerms) +
      margin * (best.likeness - (next?.likeness ?? 0));
    return { with: best.other, sureness: 1 / (1 + Math.exp(-odds)) };
  }

  #near(story: Story): readonly Story[] {
    const known = this.#nearby.get(story);
    if (known !== undefined) return known;
    const near = this.#mostVoted(story);
    this.#nearby.set(story, near);
    return near;
  }

  /** Stories in other languages that the nearest of its items belong to, most votes first. */
  #mostVoted({ members }: Story): Story[] {
    const votes = new Map<Story, number>();
    const language = this.#languageOf({ members });
    for (const member of members.slice(0, mostCompared)) {
      for (const [nth, other] of this.#bridges.of(member).entries()) {
        if (!this.#clusters.isThere(other) || !this.#clusters.isSettled(other)) continue;
        const story = this.#clusters.storyOf(other);
        if (this.#languageOf(story) === language) continue;
        votes.set(story, (votes.get(story) ?? 0) + 1 / (nth + 1));
      }
    }
    const byVotes = [...votes].sort(([a, x], [b, y]) => y - x || (a.founder < b.founder ? -1 : 1));
    return byVotes.slice(0, mostTried).map(([story]) => story);
  }

  /** That of its first item: a mistaken tag on one of many does not make a story foreign to itself. */
  #languageOf({ members }: Pick<Story, 'members'>): number {
    return this.#bridges.language(members[0] as number);
  }

  /** The likeness of the likest pair of items, and on average of each item of the smaller story with its likest. */
  #likeness(one: Story, two: Story): { readonly likeness: number; readonly terms: number } {
    const [few, many] = [one.members, two.members].sort((a, b) => a.length - b.length) as [
      number[],
      number[],
    ];
    let [sum, most, terms] = [0, 0, 0];
    for (const a of few.slice(0, mostCompared)) {
      let best = 0;
      for (const b of many.slice(0, mostCompared)) {
        const likeness = this.#bridges.likeness(a, b);
        if (likeness > most) terms = this.#bridges.sharedTerms(a, b);
        most = Math.max(most, likeness);
        best = Math.max(best, likeness);
      }
      sum += best;
    }
    return { likeness: (most + sum / Math.min(few.length, mostCompared)) / 2, terms };
  }
}

const keyOf = ({ story, with: other }: StoryLink) => `${story}\n${other}`;
