import { spread } from '../grouping/spread.js';
import type { Story, StorySets } from '../grouping/story-sets.js';
import type { Bridges } from './bridges.js';
import type { Overlap, StoryWholes } from './story-wholes.js';

/** A story of another language that may tell of the same event. */
export interface Around extends Overlap {
  readonly story: Story;
}
/** The same, when it is asked which of several is the likest. */
export interface Near extends Around {
  readonly cosine: number;
}

const mostAsked = 12;
/**
 * A story is near none where none of its items is so near to one in another language. Of the stories of the Egyptian week that
 * may be linked none has less than 0.13, and of all every second one (measured 30 November 2026).
 */
const leastNear = 0.1;
/** Of each story so many in every other language are compared as wholes. */
const mostCompared = 12;

/** Stories and those that are likest to them in other languages, as they are at one moment. */
export class NearestStories {
  readonly #bridges: Bridges;
  readonly #stories: StorySets;
  readonly #wholes: StoryWholes;
  readonly #around = new Map<Story, readonly Around[]>();
  readonly #known = new Map<Story, readonly Near[]>();

  constructor(bridges: Bridges, stories: StorySets, wholes: StoryWholes) {
    this.#bridges = bridges;
    this.#stories = stories;
    this.#wholes = wholes;
  }

  /** Before what is asked of another moment. */
  forget(): void {
    this.#around.clear();
    this.#known.clear();
    this.#wholes.forget();
  }

  language(story: Story): number {
    return this.#wholes.language(story);
  }

  /** In no order, of all other languages. */
  around(story: Story): readonly Around[] {
    const known = this.#around.get(story) ?? this.#sought(story);
    this.#around.set(story, known);
    return known;
  }

  /** The same, likest first. */
  of(story: Story): readonly Near[] {
    const known = this.#known.get(story) ?? this.#sorted(story);
    this.#known.set(story, known);
    return known;
  }

  /** How much nearer one is than the likest other one of its language; below 0 where that is nearer. */
  lead(story: Story, { story: near, cosine }: Near): number {
    const language = this.language(near);
    const rival = this.of(story).find((one) => one.story !== near && this.language(one.story) === language);
    return cosine - (rival?.cosine ?? 0);
  }

  #sought(story: Story): Around[] {
    const whole = this.#wholes.of(story);
    return this.#mostVoted(story).map((other) => ({
      story: other,
      ...this.#wholes.overlap(whole, this.#wholes.of(other)),
    }));
  }

  #sorted(story: Story): Near[] {
    const whole = this.#wholes.of(story);
    const near = this.around(story).map((one): Near => {
      const cosine = this.#wholes.cosine(one.dot, whole, this.#wholes.of(one.story));
      return { ...one, cosine };
    });
    return near.sort((a, b) => b.cosine - a.cosine || byName(a.story, b.story));
  }

  /** Stories in other languages that the nearest of its items belong to, most votes first. */
  #mostVoted(story: Story): Story[] {
    const asked = spread(story.members, mostAsked);
    if (!asked.some((member) => this.#bridges.nearness(member) >= leastNear)) return [];
    const votes = new Map<number, Map<Story, number>>();
    const own = this.language(story);
    for (const member of asked) {
      const nearest = this.#bridges.of(member);
      for (let nth = 0; nth < nearest.length; nth++) {
        const item = nearest[nth] as number;
        const other = this.#stories.isSettled(item) ? this.#stories.storyIfThere(item) : undefined;
        if (other === undefined) continue;
        const language = this.language(other);
        if (language === own) continue;
        const there = votes.get(language) ?? new Map<Story, number>();
        votes.set(language, there.set(other, (there.get(other) ?? 0) + 1 / (nth + 1)));
      }
    }
    return [...votes.values()].flatMap((there) =>
      [...there]
        .sort(([a, x], [b, y]) => y - x || byName(a, b))
        .slice(0, mostCompared)
        .map(([other]) => other),
    );
  }
}

const byName = (a: Story, b: Story) => (a.founder < b.founder ? -1 : 1);
