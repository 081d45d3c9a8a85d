import * as z from 'zod';
import {
  editorMarkKinds,
  entityMarkItem,
  entityMarkKinds,
  type FieldProblem,
  type Mark,
  markKey,
  markSchema,
} from '#libs/contracts';
import { type Log, type OutgoingRecord, UnavailableError } from '#libs/pipeline';
import { refusal, refusedFor } from './refusals.js';

const mostItems = 1000;

const requestSchema = z.strictObject({
  kind: z.enum(editorMarkKinds, `expected one of ${editorMarkKinds.join(', ')}`),
  /** Of marks on entities the ids of entities. */
  items: z.array(z.string()).min(1, 'expected at least one item id').max(mostItems),
  value: z.record(z.string(), z.unknown()).default({}),
});

/** The body of a 202: the marks as they lie on the log. */
export interface MarksAnswer {
  readonly accepted: number;
  readonly marks: readonly Mark[];
}

/** Takes what editors decide about items; an answer means that all in-sync replicas have it. */
export class MarkIntake {
  constructor(
    private readonly send: (records: readonly OutgoingRecord[]) => Promise<void>,
    private readonly log: Pick<Log, 'info'>,
  ) {}

  /** All or nothing: a mark on the wrong item is worse than none. Throws ProblemError naming every wrong field. */
  async take(body: Uint8Array, editor: string, now = new Date()): Promise<MarksAnswer> {
    const { kind, items, value } = checked(requestSchema.safeParse(jsonOf(body)), []);
    const said = { kind, at: now.toISOString(), by: `editor:${editor}` };
    const whole = kind === 'kill' || kind === 'restore' ? { reason: '', ...value } : value;
    const marks = [...new Set(items)].map((item, at) => {
      const place = ['items', at];
      const on = isOnEntities(kind)
        ? { item: entityMarkItem(item), value: { ...whole, entity: item } }
        : { item, value: whole };
      const mark = checked(markSchema.safeParse({ ...said, ...on }), place);
      refuseOwnCopy(mark, place);
      return mark;
    });
    try {
      await this.send(marks.map((mark) => ({ key: markKey(mark), value: JSON.stringify(mark) })));
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      throw refusal('unavailable', '', 'Kafka does not take it now; send it again', { 'retry-after': '5' });
    }
    this.log.info({ kind, items: marks.length, editor }, 'marks taken');
    return { accepted: marks.length, marks };
  }
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal('unreadable', 'body', 'is no JSON');
  }
}

const isOnEntities = (kind: Mark['kind']) => (entityMarkKinds as readonly string[]).includes(kind);

/** An item is no copy of itself, and no other one of its own story. */
function refuseOwnCopy(mark: Mark, place: readonly (string | number)[]): void {
  const other = otherOf(mark);
  if (other?.id !== mark.item) return;
  const detail = `is the item itself, which value.${other.field} names: expected another one`;
  throw refusedFor([{ code: 'invalid', field: place.join('.'), detail }]);
}

function otherOf(mark: Mark): { readonly field: string; readonly id: string } | undefined {
  switch (mark.kind) {
    case 'join':
    case 'story-join':
      return { field: 'with', id: mark.value.with };
    case 'split':
    case 'story-split':
      return { field: 'from', id: mark.value.from };
    default:
      return undefined;
  }
}

type Read<T> = { success: true; data: T } | { success: false; error: z.ZodError };

/** `place` is where the item stands whose id is wrong. */
function checked<T>(read: Read<T>, place: readonly (string | number)[]): T {
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }): FieldProblem => {
    const [first, ...rest] = path;
    const isPlace = first === 'item' || (first === 'value' && rest[0] === 'entity');
    const at = isPlace ? [...place, ...rest.filter((step) => step !== 'entity')] : path;
    return { code: 'invalid', field: at.join('.'), detail: message };
  });
  throw refusedFor(problems as [FieldProblem, ...FieldProblem[]]);
}
