import { describe, expect, it } from 'vitest';
import { type Entity, entityMarkItem, type Mark, markKey, markSchema } from '#libs/contracts';
import { MarkBook } from '../marks/mark-book.js';
import { curate } from './curate.js';

let offset = 0;
const place = () => ({ partition: 0, offset: String(++offset), appendedAt: '2026-11-29T10:00:00.000Z' });
const at = (minute: number) => `2026-11-29T10:${String(minute).padStart(2, '0')}:00.000Z`;
const mark = (
  kind: Mark['kind'],
  minute: number,
  value: { entity: string } & Record<string, unknown>,
): Mark =>
  markSchema.parse({ kind, item: entityMarkItem(value.entity), at: at(minute), by: 'editor:1', value });
const bookOf = (...marks: Mark[]) => {
  const book = new MarkBook();
  for (const one of marks) book.learn(one, place());
  return book;
};

const entity = (id: string, name: string, surfaces: string[], more: Partial<Entity> = {}): Entity => ({
  ...{
    id,
    type: 'person',
    name,
    names: { [/[ء-ي]/.test(name) ? 'ar' : 'en']: name },
    salience: 0.5,
    provisional: true,
  },
  mentions: surfaces.map((surface, index) => ({
    ...{ field: 'body', start: index * 50, end: index * 50 + surface.length, surface },
  })),
  ...more,
});
const curated = (entities: Entity[], book: MarkBook, language = 'en') =>
  curate({ entities, quotes: [], language }, book.entities);
const idsIn = (entities: Entity[], ...marks: Mark[]) =>
  (curated(entities, bookOf(...marks))?.entities ?? entities).map(({ id }) => id).sort();

const orla = entity('person-x-orla', 'Orla Fennimore', ['Orla Fennimore']);
const orlah = entity('person-x-orlah', 'Orlah Fenimore', ['Orlah Fenimore']);

describe('a merge', () => {
  const merge = mark('entity-merge', 1, { entity: orlah.id, into: orla.id });

  it('makes one entity of two in an item, with the mentions of both in the order of the text', () => {
    const later = {
      ...orlah,
      mentions: [{ ...orlah.mentions[0], field: 'headline', surface: 'Fenimore' }],
    } as Entity;
    const made = curated([orla, later], bookOf(merge));
    expect(made?.entities).toMatchObject([
      {
        id: orla.id,
        name: 'Orla Fennimore',
        mentions: [{ surface: 'Fenimore' }, { surface: 'Orla Fennimore' }],
      },
    ]);
    expect(made).toMatchObject({ moves: { [orlah.id]: orla.id }, ids: [orlah.id, orla.id] });
  });

  it('takes names, type and place of a known entity from the knowledge base, in the language of the item', () => {
    const book = bookOf(mark('entity-merge', 1, { entity: orla.id, into: 'person-emmanuel-macron' }));
    const [made] = curated([orla], book, 'ar')?.entities ?? [];
    expect(made).toMatchObject({ id: 'person-emmanuel-macron', name: 'إيمانويل ماكرون', country: 'FR' });
    expect(made?.provisional).toBeUndefined();
  });

  it('is followed on, and of merges in a circle the last holds, in whatever order they come', () => {
    const on = mark('entity-merge', 2, { entity: orla.id, into: 'person-x-third' });
    expect(idsIn([orlah], merge, on)).toEqual(['person-x-third']);
    const back = mark('entity-merge', 3, { entity: 'person-x-third', into: orlah.id });
    for (const order of [
      [merge, on, back],
      [back, merge, on],
      [on, back, merge],
    ])
      expect(idsIn([orla, orlah], ...order)).toEqual([orlah.id]);
  });

  it('is taken back by a later split, and holds against an earlier one', () => {
    expect(idsIn([orla, orlah], merge, mark('entity-split', 2, { entity: orlah.id }))).toEqual([
      orla.id,
      orlah.id,
    ]);
    expect(idsIn([orla, orlah], mark('entity-split', 0, { entity: orlah.id }), merge)).toEqual([orla.id]);
  });

  it('follows whoever speaks', () => {
    const quotes = [{ field: 'body' as const, start: 5, end: 20, speaker: orlah.id }];
    expect(curate({ entities: [orlah], quotes, language: 'en' }, bookOf(merge).entities)?.quotes).toEqual([
      { ...quotes[0], speaker: orla.id },
    ]);
  });

  it('is forgotten with its mark', () => {
    const book = bookOf(merge);
    book.forget(markKey(merge), place());
    expect(curated([orlah], book)).toBeUndefined();
  });
});

describe('a split by spellings', () => {
  const joined = 'person-x-smrbndr';
  const split = mark('entity-split', 1, { entity: joined, spellings: ['سمير البنداري'] });

  it('parts what two scripts had joined, under an id that never changes', () => {
    const arabic = entity(joined, 'سمير البنداري', ['سمير البندارى', 'البنداري']);
    const english = entity(joined, 'Samir al-Bindari', ['Samir al-Bindari']);
    const made = curated([arabic], bookOf(split), 'ar');
    expect(made?.entities).toMatchObject([
      { id: expect.stringMatching(/^person-x-smrbndr-s-[0-9a-f]{8}$/), names: { ar: 'سمير البنداري' } },
    ]);
    expect(made?.entities[0]?.mentions).toHaveLength(2);
    expect(made?.moves).toEqual({});
    expect(curated([english], bookOf(split))).toBeUndefined();
  });

  it('parts the mentions of one item, and a surname stays where it could be of either', () => {
    const both = entity(joined, 'Samir al-Bindari', ['Samir al-Bindari', 'Sameer Elbendary', 'Bindari']);
    const book = bookOf(
      mark('entity-split', 1, { entity: joined, spellings: ['Sameer Elbendary'], into: orla.id }),
    );
    const made = curated([both], book)?.entities ?? [];
    expect(made.map(({ id, mentions }) => [id, mentions.map(({ surface }) => surface)])).toEqual([
      [joined, ['Samir al-Bindari', 'Bindari']],
      [orla.id, ['Sameer Elbendary']],
    ]);
  });

  it('is undone by merging the part again', () => {
    const part =
      curated([entity(joined, 'سمير البنداري', ['سمير البنداري'])], bookOf(split))?.entities[0]?.id ?? '';
    const again = mark('entity-merge', 2, { entity: part, into: joined });
    expect(idsIn([entity(joined, 'سمير البنداري', ['سمير البنداري'])], split, again)).toEqual([joined]);
  });
});

describe('a name', () => {
  it('stands beside those of other languages, also of what was merged, and is taken back by an empty one', () => {
    const name = mark('entity-name', 1, { entity: orla.id, names: { ar: 'أورلا فينيمور' } });
    const merge = mark('entity-merge', 1, { entity: orlah.id, into: orla.id });
    expect(curated([orlah], bookOf(name, merge), 'ar')).toMatchObject({
      entities: [
        { id: orla.id, name: 'أورلا فينيمور', names: { en: 'Orlah Fenimore', ar: 'أورلا فينيمور' } },
      ],
      renamed: [orla.id],
    });
    expect(
      curated([orla], bookOf(name, mark('entity-name', 2, { entity: orla.id, names: {} }))),
    ).toBeUndefined();
  });
});

describe('marks on entities', () => {
  it('cost nothing where nobody has said anything of those of the item', () => {
    expect(
      curated([orla], bookOf(mark('entity-merge', 1, { entity: 'person-a', into: 'person-b' }))),
    ).toBeUndefined();
  });

  it.each([
    ['entity-merge', { entity: 'person-a', into: 'person-a' }, 'value.into'],
    ['entity-merge', { entity: 'Person A', into: 'person-b' }, 'value.entity'],
    ['entity-split', { entity: 'person-a', into: 'person-b' }, 'value.spellings'],
    ['entity-split', { entity: 'person-a', spellings: [] }, 'value.spellings'],
    ['entity-name', { entity: 'person-a', names: { arabic: 'أ' } }, 'value.names.arabic'],
    ['entity-name', { entity: 'person-a', names: { ar: ' ' } }, 'value.names.ar'],
  ])('%s of %o is refused, and the field is named', (kind, value, field) => {
    const read = markSchema.safeParse({
      kind,
      item: entityMarkItem(value.entity),
      at: at(1),
      by: 'x',
      value,
    });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });

  it('are refused under an id that stands for another entity', () => {
    const one = mark('entity-merge', 1, { entity: 'person-a', into: 'person-b' });
    const read = markSchema.safeParse({ ...one, item: entityMarkItem('person-c') });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['item']);
  });
});
