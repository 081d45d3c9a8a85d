import { beforeEach, expect, it, vi } from 'vitest';
import { entityMarkItem, itemId, markSchema, type Problem } from '#libs/contracts';
import { type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { ProblemError } from '#libs/service';
import { MarkIntake } from './mark-intake.js';

const log = { info: vi.fn() };
let sent: OutgoingRecord[] = [];
const intake = new MarkIntake(async (records) => void sent.push(...records), log);
const [a, b] = [itemId('nile', 'a'), itemId('nile', 'b')];
const take = (request: unknown) => intake.take(Buffer.from(JSON.stringify(request)), 'k-1', new Date(0));

beforeEach(() => {
  sent = [];
});

async function problems(request: unknown) {
  try {
    await take(request);
  } catch (error) {
    if (error instanceof ProblemError) return (error.problem as Problem).errors;
    throw error;
  }
  throw new Error('was taken');
}

it('puts one mark an item on the log, saying who and when', async () => {
  const answer = await take({ kind: 'kill', items: [a, b, a], value: { reason: 'court order' } });
  expect(answer.accepted).toBe(2);
  expect(sent.map(({ key }) => key)).toEqual([`${a}/kill`, `${b}/kill`]);
  const mark = markSchema.parse(JSON.parse(String(sent[0]?.value)));
  expect(mark).toEqual({
    item: a,
    kind: 'kill',
    at: '1970-01-01T00:00:00.000Z',
    by: 'editor:k-1',
    value: { reason: 'court order' },
  });
});

it('needs no reason for a kill, but to know what a release lets stand', async () => {
  expect((await take({ kind: 'kill', items: [a] })).accepted).toBe(1);
  expect(await problems({ kind: 'release', items: [a] })).toMatchObject([{ field: 'value.of' }]);
  expect((await take({ kind: 'release', items: [a], value: { of: [b] } })).accepted).toBe(1);
});

it('takes what editors say of copies: several joins of one item lie beside each other', async () => {
  expect((await take({ kind: 'join', items: [a], value: { with: b } })).marks).toMatchObject([
    { item: a, kind: 'join', value: { with: b } },
  ]);
  await take({ kind: 'split', items: [a], value: { from: b } });
  expect(sent.map(({ key }) => key)).toEqual([`${a}/join/${b}`, `${a}/split`]);
});

it('takes what curators say of entities by their ids, which an item of a feed can never have', async () => {
  const { marks } = await take({
    ...{ kind: 'entity-merge', items: ['person-x-1', 'person-x-2'] },
    value: { into: 'person-x-3' },
  });
  expect(marks).toMatchObject([
    { item: entityMarkItem('person-x-1'), value: { entity: 'person-x-1', into: 'person-x-3' } },
    { item: entityMarkItem('person-x-2'), value: { entity: 'person-x-2', into: 'person-x-3' } },
  ]);
  await take({ kind: 'entity-split', items: ['person-x-3'], value: { spellings: ['Orla Fennimore'] } });
  expect(sent.at(-1)?.key).toMatch(new RegExp(`^${entityMarkItem('person-x-3')}/entity-split/[\\w-]{22}$`));
});

it.each([
  [{ kind: 'entity-merge', items: ['person-a', 'Person B'], value: { into: 'person-c' } }, 'items.1'],
  [{ kind: 'entity-merge', items: ['person-a'], value: {} }, 'value.into'],
  [{ kind: 'entity-name', items: ['person-a'], value: { names: { ar: '' } } }, 'value.names.ar'],
  [{ kind: 'entity-split', items: ['person-a'], value: { spelling: ['A'] } }, 'value'],
  [{ kind: 'join', items: [a] }, 'value.with'],
  [{ kind: 'join', items: [a], value: { with: 'short' } }, 'value.with'],
  [{ kind: 'join', items: [b, a], value: { with: a } }, 'items.1'],
  [{ kind: 'split', items: [a], value: { with: b } }, 'value.from'],
  [{ kind: 'split', items: [a], value: { from: a } }, 'items.0'],
  [{ kind: 'superseded', items: [a] }, 'kind'],
  [{ kind: 'kill', items: [] }, 'items'],
  [{ kind: 'kill', items: [a, 'short'] }, 'items.1'],
  [{ kind: 'kill', items: [a], value: { why: 'x' } }, 'value'],
  [{ kind: 'kill', items: [a], extra: 1 }, ''],
  [[], ''],
])('refuses %j, naming the field, and takes nothing of it', async (request, field) => {
  expect((await problems(request))[0]?.field).toBe(field);
  expect(sent).toEqual([]);
});

it('answers 503 while Kafka is away', async () => {
  const away = new MarkIntake(() => Promise.reject(new UnavailableError('kafka', 'down')), log);
  const body = Buffer.from(JSON.stringify({ kind: 'kill', items: [a] }));
  await expect(away.take(body, 'k-1')).rejects.toMatchObject({ problem: { status: 503 } });
});
