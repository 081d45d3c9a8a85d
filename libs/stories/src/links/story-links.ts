import type { Story, StorySets } from '../grouping/story-sets.js';
import type { Bridges } from './bridges.js';
import { type Around, type Near, NearestStories } from './nearest-stories.js';
import { StoryWholes } from './story-wholes.js';

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

/** A wrong link is worse than none. */
const leastLinked = 0.52;
/**
 * What speaks for a link: rare terms in common (the logarithm of one more than the sum of their rarities), how far each is
 * ahead of the next best in the other's list, and days apart. Fitted on one half of the labelled stories of one week in
 * two languages and on the other, and rounded (docs/stories.md).
 */
const weights = { always: -9, common: 2.4, lead: 11, day: -1.3 } as const;
/** A bigger lead says no more: in an event of which much is written others are near too. */
const mostLead = 0.1;
const mostDays = 2;
const dayMs = 86_400_000;
/** Both leads at their best. */
const mostOfLeads = weights.lead * 2 * mostLead;

/** A link that was said, and which of its two stories want it: the other is the likest to them and likely enough. */
interface Standing {
  readonly link: StoryLink;
  readonly wantedBy: Set<string>;
}

/**
 * Links between settled stories of different languages. Each wants the one that is likest to it in each other language,
 * if that is sure; one of both is enough, so that several stories of an event in one language meet in one of another.
 */
export class StoryLinks {
  readonly #nearest: NearestStories;
  readonly #stories: StorySets;
  /** What was said last, by both names. */
  readonly #said = new Map<string, Standing>();
  readonly #byName = new Map<string, Set<string>>();

  constructor(bridges: Bridges, stories: StorySets, wholes = new StoryWholes(bridges)) {
    this.#nearest = new NearestStories(bridges, stories, wholes);
    this.#stories = stories;
  }

  /** All links that stand. */
  get said(): readonly StoryLink[] {
    return [...this.#said.values()].map(({ link }) => link);
  }

  /**
   * Looks anew at the stories of some settled items and at those near them whose links may change. `gone` are names that are no stories any
   * more; a link of a story that waits, which only a review knew, stays until it is settled.
   */
  update(
    items: Iterable<number>,
    gone: ReadonlySet<string>,
    isWaiting: (name: string) => boolean,
  ): LinkChange[] {
    this.#nearest.forget();
    const stories = new Set([...items].map((item) => this.#stories.storyOf(item)));
    for (const story of [...stories]) {
      for (const near of this.#nearest.around(story)) if (this.#mayWant(near)) stories.add(near.story);
    }
    const changes: LinkChange[] = [];
    const say = (link: StoryLink, linked: boolean) => changes.push({ ...link, linked });
    for (const name of gone) this.forget(name, (link) => say(link, false));
    const wanted = new Map([...stories].map(({ founder }) => [founder, new Map<string, StoryLink>()]));
    for (const story of stories) {
      for (const link of this.#wantedBy(story)) wanted.get(story.founder)?.set(keyOf(link), link);
    }
    for (const [name, links] of wanted) {
      for (const key of [...(this.#byName.get(name) ?? [])]) {
        if (!links.has(key)) this.#withdraw(key, name, isWaiting, (link) => say(link, false));
      }
    }
    for (const [name, links] of wanted) {
      for (const [key, link] of links) {
        if (!this.#said.has(key)) say(link, true);
        this.#keep(key, link, [name]);
      }
    }
    return changes;
  }

  /** Whether one near a story that changed may want a link to it now, or no longer that to another. */
  #mayWant(near: Around): boolean {
    return this.isNamed(near.story.founder) || mayBeLinked(near);
  }

  /** Whether any link with this name was said. */
  isNamed(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The founding item of a story is forgotten, and its links with it. */
  forget(name: string, tell: (link: StoryLink) => void = () => {}): void {
    for (const key of [...(this.#byName.get(name) ?? [])]) this.#drop(key, tell);
  }

  /** Links that were said before a restart; who wanted them is not known any more. */
  restore(links: Iterable<StoryLink>): void {
    for (const link of links) this.#keep(keyOf(link), link, [link.story, link.with]);
  }

  #keep(key: string, link: StoryLink, wantedBy: readonly string[]): void {
    const before = this.#said.get(key)?.wantedBy ?? [];
    this.#said.set(key, { link, wantedBy: new Set([...before, ...wantedBy]) });
    for (const name of [link.story, link.with]) {
      this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(key));
    }
  }

  /** A story does not want a link any more; it stays while the other does. */
  #withdraw(
    key: string,
    name: string,
    isWaiting: (name: string) => boolean,
    tell: (link: StoryLink) => void,
  ): void {
    const { link, wantedBy } = this.#said.get(key) as Standing;
    if (isWaiting(link.story) || isWaiting(link.with)) return;
    wantedBy.delete(name);
    if (wantedBy.size === 0) this.#drop(key, tell);
  }

  #drop(key: string, tell: (link: StoryLink) => void): void {
    const { link } = this.#said.get(key) as Standing;
    this.#said.delete(key);
    for (const name of [link.story, link.with]) {
      this.#byName.get(name)?.delete(key);
      if (this.#byName.get(name)?.size === 0) this.#byName.delete(name);
    }
    tell(link);
  }

  #wantedBy(story: Story): StoryLink[] {
    if (!this.#nearest.around(story).some(mayBeLinked)) return [];
    const languages = new Set<number>();
    return this.#nearest.of(story).flatMap((near) => {
      const language = this.#nearest.language(near.story);
      if (languages.has(language)) return [];
      languages.add(language);
      const sureness = this.#sureness(story, near);
      const [one, other] = [story.founder, near.story.founder].sort();
      return sureness < leastLinked ? [] : [{ story: one as string, with: other as string, sureness }];
    });
  }

  /** 0 where no lead would make it sure enough: then nobody asks what is near the other. */
  #sureness(story: Story, near: Near): number {
    if (!mayBeLinked(near)) return 0;
    const leads = [this.#nearest.lead(story, near), this.#nearest.lead(near.story, { ...near, story })];
    const bounded = leads.map((lead) => Math.max(-mostLead, Math.min(mostLead, lead)));
    return likely(oddsWithout(near) + weights.lead * bounded.reduce((sum, lead) => sum + lead, 0));
  }
}

/** What speaks for a link but for the leads. */
const oddsWithout = ({ common, apartMs }: Around) =>
  weights.always + weights.common * Math.log1p(common) + weights.day * Math.min(mostDays, apartMs / dayMs);
/** Whether any leads would make it sure enough. */
const mayBeLinked = (near: Around) => likely(oddsWithout(near) + mostOfLeads) >= leastLinked;
const likely = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const keyOf = ({ story, with: other }: StoryLink) => `${story}\n${other}`;
