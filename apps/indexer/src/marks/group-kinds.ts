import { itemId, type Mark, type MarkKind, storyId } from '#libs/contracts';

/** What a mark says of which items belong together. Groups are named as their items were given them at first. */
export type Statement =
  /** Two groups are one. */
  | { readonly says: 'same'; readonly one: string; readonly other: string }
  /** An editor puts an item and all that are with it to another one. */
  | { readonly says: 'join'; readonly item: string; readonly with: string; readonly at: string }
  /** An editor takes an item out of its group; where it founded that, the others are named by `from`. */
  | { readonly says: 'split'; readonly item: string; readonly from: string; readonly at: string }
  /** The item is in this group instead of the one that it was given. */
  | { readonly says: 'moved'; readonly item: string; readonly to: string };

/** One way in which items belong together: which marks speak of it, and how groups are named. */
export interface GroupKinds {
  /** Kinds of marks on groups, and on items. */
  readonly onGroups: ReadonlySet<string>;
  readonly onItems: ReadonlySet<string>;
  /** The kind that moves an item without an editor. */
  readonly moving?: MarkKind;
  statementOf(mark: Mark): Statement | undefined;
  /** The group that an item founds. */
  nameOf(item: string): string;
  /** Another name for a group whose name is somebody else's by now. */
  spareName(group: string): string;
}

export const copyKinds: GroupKinds = {
  onGroups: new Set(['joined']),
  onItems: new Set(['join', 'split']),
  nameOf: (item) => item,
  spareName: (group) => itemId('copies', group),
  statementOf(mark) {
    const { item, at } = mark;
    switch (mark.kind) {
      case 'joined':
        return { says: 'same', one: item, other: mark.value.to };
      case 'join':
        return { says: 'join', item, at, with: mark.value.with };
      case 'split':
        return { says: 'split', item, at, from: mark.value.from };
      default:
        return undefined;
    }
  },
};

/** Stories of one language each. */
export const storyKinds: GroupKinds = {
  onGroups: new Set(['story-joined']),
  onItems: new Set(['story-join', 'story-split', 'story']),
  moving: 'story',
  nameOf: storyId,
  spareName: (group) => itemId('stories', group),
  statementOf(mark) {
    const { item, at } = mark;
    switch (mark.kind) {
      case 'story-joined':
        return { says: 'same', one: item, other: mark.value.to };
      case 'story-join':
        return { says: 'join', item, at, with: mark.value.with };
      case 'story-split':
        return { says: 'split', item, at, from: mark.value.from };
      case 'story':
        return { says: 'moved', item, to: mark.value.story };
      default:
        return undefined;
    }
  },
};

/** Stories as readers see them: those that are linked across languages are one. */
export const linkedStoryKinds: GroupKinds = {
  ...storyKinds,
  onGroups: new Set(['story-joined', 'story-linked']),
  statementOf: (mark) =>
    mark.kind === 'story-linked'
      ? { says: 'same', one: mark.item, other: mark.value.to }
      : storyKinds.statementOf(mark),
};
