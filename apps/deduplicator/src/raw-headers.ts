import * as z from 'zod';
import { headers, itemEventType, type PushFacts, topicTable } from '#libs/contracts';
import { PoisonError, type WireRecord } from '#libs/pipeline';

/** What the headers of a record on `wire.raw` say about its value; the same for both doors. */
export interface RawDocument {
  /** Has the shape of a feed id; whether the feed is known is another question. */
  readonly feedId: string;
  readonly contentType: string;
  readonly push: PushFacts;
  /** Parts that were refused at the door: their sender knows, so they are nobody's dead letters. */
  readonly refusedParts: ReadonlySet<number>;
}

const pushSchema = z.strictObject({
  uri: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
  source: z.string().optional(),
});

/** The topic takes so much, but packed: what unpacks to hundreds of MB would hold the stage up for minutes. */
const mostBytes = topicTable['wire.raw'].maxMessageBytes;

/** Reads the CloudEvents binary headers; throws PoisonError naming the header that is missing or wrong. */
export function readRawHeaders(record: WireRecord): RawDocument {
  const given = record.headers;
  const { length } = record.value;
  if (length === 0) throw new PoisonError('unreadable', 'the record has no value');
  if (length > mostBytes) {
    throw new PoisonError('too-large', `the value has ${length} bytes, the limit is ${mostBytes}`);
  }
  expectHeader(given, headers.ceSpecVersion, '1.0', (value) => value === '1.0');
  expectHeader(given, headers.ceId, 'a unique id', (value) => value !== '');
  expectHeader(given, headers.ceType, itemEventType, (value) => value === itemEventType);
  const feedId = expectHeader(given, headers.ceSource, 'a feed id such as baladi', (value) =>
    /^[a-z0-9-]+$/.test(value),
  );
  const contentType = expectHeader(given, headers.contentType, 'the media type of the value', (value) =>
    /^[\w.+-]+\/[\w.+-]+\s*(;|$)/.test(value.trim()),
  );
  return {
    feedId,
    contentType: contentType.trim(),
    push: readPush(given[headers.push]),
    refusedParts: readRefused(given[headers.refusedParts]),
  };
}

function readRefused(header: string | undefined): ReadonlySet<number> {
  if (header === undefined) return new Set();
  if (/^\d{1,5}(?:,\d{1,5})*$/.test(header)) return new Set(header.split(',').map(Number));
  throw new PoisonError('invalid', `header ${headers.refusedParts}: expected part numbers such as 2,5`);
}

function expectHeader(
  given: Readonly<Record<string, string>>,
  name: string,
  expected: string,
  fits: (value: string) => boolean,
): string {
  const value = given[name];
  if (value === undefined)
    throw new PoisonError('invalid', `header ${name} is missing: expected ${expected}`);
  if (!fits(value)) {
    throw new PoisonError(
      'invalid',
      `header ${name}: expected ${expected}, got ${JSON.stringify(value.slice(0, 100))}`,
    );
  }
  return value;
}

function readPush(header: string | undefined): PushFacts {
  if (header === undefined) return {};
  const read = pushSchema.safeParse(parseJson(header));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the whole';
  throw new PoisonError('invalid', `header ${headers.push}: ${where}: ${issue?.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PoisonError('invalid', `header ${headers.push} is no JSON: ${reason}`);
  }
}
