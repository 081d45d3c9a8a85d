import { describe, expect, it } from 'vitest';
import { itemId, type Mark, markKey, storyId } from '#libs/contracts';
import { copyKinds } from './group-kinds.js';
import { ItemGroups } from './item-groups.js';
import { StoryGroups } from './story-groups.js';

const [a, b, c, d, e] = ['1', '2', '3', '4', '5'].map((name) => itemId('sham', name)).sort() as [
  ...[string, string, string, string, string],
];
const at = (minute: number) => `2026-11-20T10:0${minute}:00.000Z`;
const joined = (item: string, to: string): Mark => ({
  ...{ kind: 'joined', item, at: at(0), by: 'indexer', value: { to, source: item } },
});
const join = (item: string, other: string, minute: number): Mark => ({
  ...{ kind: 'join', item, at: at(minute), by: 'editor:1', value: { with: other } },
});
const split = (item: string, from: string, minute: number): Mark => ({
  ...{ kind: 'split', item, at: at(minute), by: 'editor:1', value: { from } },
});

/** `bases`: the group that each item was given at first. */
function groupsIn(bases: Readonly<Record<string, string>>, marks: readonly Mark[]): ItemGroups {
  const groups = new ItemGroups(copyKinds);
  for (const mark of marks) groups.learn(mark);
  for (const [item, base] of Object.entries(bases)) groups.learnBase(item, base);
  return groups;
}
const touched = (groups: ItemGroups, mark: Mark) => {
  const { groups: found, items } = groups.touchedBy(markKey(mark));
  return { groups: [...found].sort(), items };
};
const namesIn = (bases: Readonly<Record<string, string>>, ...marks: Mark[]) => {
  const groups = groupsIn(bases, marks);
  return Object.entries(bases).map(([item, base]) => groups.groupOf(item, base));
};

describe('groups of copies that marks change', () => {
  it('are one when marks join them, under the smallest id, in whatever order the marks come', () => {
    const marks = [joined(d, c), joined(b, a), joined(d, b)];
    const bases = { [a]: a, [b]: b, [c]: c, [d]: d, [e]: e };
    for (const [i, j, k] of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ] as const) {
      const ordered = [marks[i], marks[j], marks[k]] as Mark[];
      expect(namesIn(bases, ...ordered)).toEqual([a, a, a, a, e]);
    }
  });

  it('go apart again when the mark is taken back', () => {
    const groups = groupsIn({}, [joined(b, a), joined(c, b)]);
    groups.forget(joined(b, a));
    expect([a, b, c].map((id) => groups.groupOf(id, id))).toEqual([a, b, b]);
  });

  it('are joined by an editor who names any of their members, once their groups are known', () => {
    const marks = [join(b, d, 1)];
    expect(namesIn({ [a]: a, [b]: a, [c]: c, [d]: c }, ...marks)).toEqual([a, a, a, a]);
    const groups = groupsIn({}, marks);
    expect(groups.groupOf(b, a)).toBe(a);
    expect(groups.unknown()).toEqual([b, d]);
    expect([groups.learnBase(b, a), groups.learnBase(d, c), groups.learnBase(d, c)]).toEqual([
      ...[true, true, false],
    ]);
    expect([groups.groupOf(c, c), groups.unknown()]).toEqual([a, []]);
  });

  it('are left by an item that is split from them; the rest keeps its name', () => {
    expect(namesIn({ [a]: a, [b]: a, [c]: a }, split(b, a, 1))).toEqual([a, b, a]);
  });

  it('are named by another member when their founder is split from them', () => {
    expect(namesIn({ [a]: a, [b]: a, [c]: a }, split(a, c, 1))).toEqual([a, c, c]);
    const twice = namesIn({ [a]: a, [b]: a, [c]: a }, split(a, c, 1), split(c, b, 2));
    expect(twice).toEqual([a, b, c]);
  });

  it('never share a name that belongs to another group, or to an item that stands alone', () => {
    const names = namesIn({ [a]: a, [b]: a, [c]: c, [d]: c }, split(a, c, 1));
    expect(new Set(names)).toEqual(new Set([a, names[1], c]));
    expect(names[1]).not.toBe(c);
    const [first, second, third] = namesIn({ [a]: a, [b]: a, [c]: a }, split(a, b, 1), split(b, a, 1));
    expect([first, second]).toEqual([a, b]);
    expect([a, b]).not.toContain(third);
  });

  it('lose an item that was joined and is split later, with all that the join brought', () => {
    expect(namesIn({ [a]: a, [b]: b }, join(a, b, 1), split(a, b, 2))).toEqual([a, b]);
    expect(namesIn({ [a]: a, [b]: b }, split(a, b, 2), join(a, b, 1))).toEqual([a, b]);
  });

  it('take an item in that was split and is joined later, and it alone', () => {
    const bases = { [a]: a, [b]: a, [c]: c };
    expect(namesIn(bases, split(b, a, 1), join(b, c, 2))).toEqual([a, b, b]);
    expect(namesIn(bases, split(b, a, 1), join(b, a, 2))).toEqual([a, a, c]);
  });

  it('tell whom a mark touches, also after it was taken back', () => {
    const bases = { [a]: a, [b]: a, [c]: c, [d]: d };
    const groups = groupsIn(bases, [joined(d, c), join(b, c, 1)]);
    expect(touched(groups, joined(d, c)).groups).toEqual([a, c, d]);
    groups.learn(split(b, a, 2));
    expect(touched(groups, split(b, a, 2)).groups).toEqual([a, c, d]);
    expect(touched(groups, split(b, a, 2)).items).toContain(b);
    groups.forget(joined(d, c));
    expect(touched(groups, joined(d, c)).groups).toEqual([c, d]);
  });

  it('are plain where no mark is on them', () => {
    const groups = groupsIn({ [a]: a, [b]: a }, [split(b, a, 1), joined(d, c)]);
    expect([groups.isPlain(b, a), groups.isPlain(d, d), groups.isPlain(e, e), groups.isPlain(a, a)]).toEqual([
      ...[false, false, true, true],
    ]);
  });
});

describe('stories that marks change', () => {
  const [A, B, C] = [a, d, c].map(storyId) as [string, string, string];
  const mark = (kind: string, item: string, value: object, minute = 1) =>
    ({ kind, item, at: at(minute), by: 'matcher', value }) as Mark;
  const same = (kind: 'story-joined' | 'story-linked', one: string, other: string) => {
    const [to, item] = [one, other].sort() as [string, string];
    return mark(kind, item, { to });
  };
  /** Part and story of items a to d, of which a and b came as story A, c as C and d as B. */
  const given = { [a]: A, [b]: A, [c]: C, [d]: B };
  const told = (...marks: Mark[]) => {
    const stories = new StoryGroups();
    for (const one of marks) stories.learn(one);
    for (const [item, base] of Object.entries(given)) stories.learnBase(item, base);
    return {
      stories,
      shown: Object.entries(given).map(([item, base]) => {
        const { storyPart: part = base, story = part } = stories.dressOf(item, base);
        return story === part ? part : `${part} in ${story}`;
      }),
    };
  };
  const first = (...stories: string[]) => [...stories].sort()[0] as string;

  it('are what the items were given where no mark says otherwise', () => {
    expect(told().shown).toEqual([A, A, C, B]);
  });

  it('are one by one mark for all their members, and an item moved is in its new one alone', () => {
    const AC = first(A, C);
    expect(told(same('story-joined', A, C)).shown).toEqual([AC, AC, AC, B]);
    expect(told(same('story-joined', A, C), mark('story', b, { story: B })).shown).toEqual([AC, B, AC, B]);
    expect(told(mark('story', b, { story: B }), mark('story', b, { story: C })).shown).toEqual([A, C, C, B]);
  });

  it('keep their parts when they are linked across languages, and go apart when the link is taken back', () => {
    const all = first(A, C);
    const link = same('story-linked', A, C);
    const linked = (part: string) => (part === all ? part : `${part} in ${all}`);
    const { stories, shown } = told(link);
    expect(shown).toEqual([linked(A), linked(A), linked(C), B]);
    stories.forget(link);
    expect(stories.dressOf(c, C)).toEqual({});
  });

  it('are linked as wholes: what joins a part later is in the linked story, too', () => {
    const [whole, AB] = [first(A, B, C), first(A, B)];
    const linked = (part: string) => (part === whole ? part : `${part} in ${whole}`);
    const { shown } = told(same('story-linked', A, C), same('story-joined', A, B));
    expect(shown).toEqual([linked(AB), linked(AB), linked(C), linked(AB)]);
  });

  it('are left by an item that an editor splits off, whatever the matcher says of it before or after', () => {
    const split = mark('story-split', b, { from: a }, 2);
    const own = storyId(b);
    expect(told(split).shown).toEqual([A, own, C, B]);
    expect(told(split, mark('story', b, { story: A })).shown).toEqual([A, own, C, B]);
  });

  it('are named by another member when an editor splits their founder off', () => {
    expect(told(mark('story-split', a, { from: b })).shown).toEqual([A, storyId(b), C, B]);
  });

  it('are one when an editor says it of two items, also of one that the matcher moved', () => {
    const BC = first(B, C);
    const join = mark('story-join', c, { with: d });
    expect(told(join).shown).toEqual([A, A, BC, BC]);
    const AB = first(A, B);
    expect(told(join, mark('story', c, { story: A })).shown).toEqual([AB, AB, AB, AB]);
  });
});
