import * as z from 'zod';
import { itemId, sha256Hex } from './identity.js';
import { said } from './marks-said.js';

/** Marks that a curator makes on entities; `value.entity` names the one that the mark is on. */
export const entityMarkKinds = ['entity-merge', 'entity-split', 'entity-name'] as const;
export type EntityMarkKind = (typeof entityMarkKinds)[number];

/** What stands for an entity as the item of its marks: no feed id has a colon, so no item of a feed has this id. */
export const entityMarkItem = (entity: string): string => itemId(':entity', entity);

const entity = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an entity id such as person-emmanuel-macron')
  .max(200);
const name = z.string().trim().min(1).max(200);

const isOfEntity = ({ item, value }: { item: string; value: { entity: string } }) =>
  item === entityMarkItem(value.entity);
const ofEntity = { path: ['item'], error: 'expected the id that stands for value.entity' };

const another = ({ value }: { value: { entity: string; into?: string | undefined } }) =>
  value.into !== value.entity;
const notItself = { path: ['value', 'into'], error: 'expected another entity than the one it is said of' };

export const entityMarkSchemas = [
  /** `entity` is `into`: all its mentions are mentions of the other, in what is there and in what will come. */
  z
    .strictObject({
      ...said,
      kind: z.literal('entity-merge'),
      value: z.strictObject({ entity, into: entity }),
    })
    .refine(another, notItself)
    .refine(isOfEntity, ofEntity),
  /**
   * Without spellings it takes the earlier merge of `entity` back. With them it parts what one id has joined: mentions
   * of `entity` that are spelt like one of these are another one, `into`, else one whose id is made of them.
   */
  z
    .strictObject({
      ...said,
      kind: z.literal('entity-split'),
      value: z.strictObject({
        entity,
        spellings: z.array(name).min(1).max(50).optional(),
        into: entity.optional(),
      }),
    })
    .refine(({ value }) => value.into === undefined || value.spellings !== undefined, {
      path: ['value', 'spellings'],
      error: 'expected the spellings that are the other entity, which value.into names',
    })
    .refine(another, notItself)
    .refine(isOfEntity, ofEntity),
  /** What `entity` is called, by language; the names given before stay in the other languages. Empty takes it back. */
  z
    .strictObject({
      ...said,
      kind: z.literal('entity-name'),
      value: z.strictObject({
        entity,
        names: z.record(z.string().regex(/^[a-z]{2,3}$/, 'expected a language such as ar or en'), name),
      }),
    })
    .refine(isOfEntity, ofEntity),
] as const;

/** The entity that a split makes of some spellings of another one: its id says which, and never changes. */
export function splitOff(from: string, spellings: readonly string[]): string {
  const words = spellings.map((spelling) =>
    spelling.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  return `${from}-s-${sha256Hex([...new Set(words)].sort().join('\n')).slice(0, 8)}`;
}
