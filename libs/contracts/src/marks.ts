import * as z from 'zod';
import { entityMarkItem, entityMarkKinds, entityMarkSchemas, splitOff } from './entity-marks.js';
import { pubStatuses } from './item.js';
import { markedId as itemId, said } from './marks-said.js';

/**
 * A mark is what others later say about an item. It lies on `wire.marks` under `markKey`, the last of a kind on an item
 * counts, and it is a statement on item ids, so that it survives every replay. What a stage finds and what an editor
 * decides are different kinds: a replay that finds the same again cannot overwrite an editor.
 */
export const markSchema = z.discriminatedUnion('kind', [
  /** A later item of the feed says that it evolved from this one. */
  z.strictObject({ ...said, kind: z.literal('superseded'), value: z.strictObject({ by: itemId }) }),
  /** On the id of a copy group: its text, or one like it, was killed in item `of`. Readers still see it, flagged. */
  z.strictObject({ ...said, kind: z.literal('killed-copy'), value: z.strictObject({ of: itemId }) }),
  /** Not shown until an editor has looked: a message in words seems to kill or withhold this item. */
  z.strictObject({
    ...said,
    kind: z.literal('hold'),
    value: z.strictObject({ notice: itemId, reason: z.string().max(500) }),
  }),
  /** Another document of the same feed gives this item a status, by a field of its format. */
  z.strictObject({
    ...said,
    kind: z.literal('status'),
    value: z.strictObject({ pubStatus: z.enum(pubStatuses), source: itemId, order: z.int().nonnegative() }),
  }),
  /** This message seems to kill or withhold another one, in words that name none for certain: an editor has to look. */
  z.strictObject({
    ...said,
    kind: z.literal('notice'),
    value: z.strictObject({ reason: z.string().max(500) }),
  }),
  /**
   * An editor has looked at what a hold, a killed copy or a notice says (`of`: the notice or the killed item), and lets
   * the item stand.
   */
  z.strictObject({
    ...said,
    kind: z.literal('release'),
    value: z.strictObject({ of: z.array(itemId).max(100) }),
  }),
  /** An editor of this house kills the item. */
  z.strictObject({
    ...said,
    kind: z.literal('kill'),
    value: z.strictObject({ reason: z.string().max(500) }),
  }),
  /** An operator takes every kill from before `at` back. */
  z.strictObject({
    ...said,
    kind: z.literal('restore'),
    value: z.strictObject({ reason: z.string().max(500) }),
  }),
  /** On a copy group: another one, `to` (the smaller id of the two), is the same, as the text of item `source` shows. */
  z.strictObject({
    ...said,
    kind: z.literal('joined'),
    value: z.strictObject({ to: itemId, source: itemId }),
  }),
  /**
   * The item belongs to copy group `to` and not to the one it was given, `from`, as item `source` shows. Of two such marks
   * that of the later look, `seen` in microseconds, counts.
   */
  z.strictObject({
    ...said,
    kind: z.literal('moved'),
    value: z.strictObject({ from: itemId, to: itemId, seen: z.number(), source: itemId }),
  }),
  /** An editor says that the item is a copy of item `with`: their groups become one. */
  z.strictObject({ ...said, kind: z.literal('join'), value: z.strictObject({ with: itemId }) }),
  /**
   * An editor says that the item is no copy of `from`, a member of its group: it leaves the group and stands alone, with
   * the items that an editor joins to it later. Where it founded the group, the others are named by `from`.
   */
  z.strictObject({ ...said, kind: z.literal('split'), value: z.strictObject({ from: itemId }) }),
  /** The matcher has moved the item to another story than it gave it when it came; the last one counts. */
  z.strictObject({ ...said, kind: z.literal('story'), value: z.strictObject({ story: itemId }) }),
  /** On a story: another one in its language, `to` (the smaller id of the two), is the same. */
  z.strictObject({ ...said, kind: z.literal('story-joined'), value: z.strictObject({ to: itemId }) }),
  /** On a story: one in another language, `to` (the smaller id of the two), tells of the same event. May be taken back. */
  z.strictObject({ ...said, kind: z.literal('story-linked'), value: z.strictObject({ to: itemId }) }),
  /** An editor says that the item is of the story of item `with`: their stories become one. */
  z.strictObject({ ...said, kind: z.literal('story-join'), value: z.strictObject({ with: itemId }) }),
  /** An editor says that the item is not of the story of `from`: it leaves it, as `split` says of copies. */
  z.strictObject({ ...said, kind: z.literal('story-split'), value: z.strictObject({ from: itemId }) }),
  /** An editor says that the headline of the item is the title of its story in its language; the latest one is. */
  z.strictObject({ ...said, kind: z.literal('story-title'), value: z.strictObject({}) }),
  ...entityMarkSchemas,
]);
export type Mark = z.infer<typeof markSchema>;
export type MarkKind = Mark['kind'];

/** Kinds of which an item may have several, each with another item: the other one stands in the key too. */
export const pairKinds = [
  'joined',
  'killed-copy',
  'join',
  'story-joined',
  'story-linked',
  'story-join',
  'entity-split',
] as const satisfies readonly MarkKind[];

/** The key on `wire.marks`: of one key the last mark is kept by the compaction. `item/kind`, of pairs `item/kind/other`. */
export function markKey(mark: Mark): string {
  const key = `${mark.item}/${mark.kind}`;
  switch (mark.kind) {
    case 'joined':
    case 'story-joined':
    case 'story-linked':
      return `${key}/${mark.value.to}`;
    case 'killed-copy':
      return `${key}/${mark.value.of}`;
    case 'join':
    case 'story-join':
      return `${key}/${mark.value.with}`;
    case 'entity-split': {
      const { entity, spellings, into } = mark.value;
      return spellings ? `${key}/${entityMarkItem(into ?? splitOff(entity, spellings))}` : key;
    }
    default:
      return key;
  }
}

/** The kinds that `POST /v1/marks` takes from a key of scope `editor`. */
export const editorMarkKinds = [
  'release',
  'kill',
  'restore',
  'join',
  'split',
  'story-join',
  'story-split',
  'story-title',
  ...entityMarkKinds,
] as const satisfies readonly MarkKind[];
