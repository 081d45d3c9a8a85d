import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemId } from '#libs/contracts';
import type { KafkaSettings } from '#libs/pipeline';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { kafkaFor, type RunningGateway, runGateway } from '../support/running-gateway.js';

const MiB = 1024 * 1024;
let kafka: KafkaSettings;
let gateway: RunningGateway;
beforeAll(async () => {
  kafka = await kafkaFor(servers().kafkaBrokers, uniqueNamespace());
  gateway = await runGateway(kafka, { GATEWAY_BODY_TIMEOUT_MS: '1500' });
});
afterAll(() => gateway?.stop());

const item = (uri: string, bytes = 0) =>
  JSON.stringify({ uri, headline: 'h', body_text: 'ب'.repeat(bytes / 2) });
const codesOf = (json: { errors: { code: string }[] }) => json.errors.map(({ code }) => code);

describe('a body', () => {
  it.each([
    ['of 10 MiB and a byte', 10 * MiB + 1, 413],
    ['of 11 MiB', 11 * MiB, 413],
  ])('%s is answered 413', async (_what, bytes, status) => {
    const answer = await gateway.push({ body: Buffer.alloc(bytes, 32) });
    expect(answer.status).toBe(status);
    expect(codesOf(answer.json)).toEqual(['too-large']);
  });

  it('over the limit that does not say its length is cut off at the limit', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536, 32));
      },
    });
    const push = request(`${gateway.url}/v1/feeds/nile/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.keys.nile}`, 'content-type': 'text/plain' },
    });
    push.on('error', () => undefined);
    endless.pipe(push);
    const [response] = await once(push, 'response');
    endless.destroy();
    push.destroy();
    expect(response.statusCode).toBe(413);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('may come packed as %s, and a bomb is answered 413', async (encoding, pack) => {
    const headers = { 'content-encoding': encoding };
    const taken = await gateway.push({ body: pack(item(`nile:${encoding}`)), headers });
    expect(taken.status).toBe(202);
    const bomb = await gateway.push({ body: pack(Buffer.alloc(40 * MiB, 32)), headers });
    expect([bomb.status, codesOf(bomb.json)]).toEqual([413, ['too-large']]);
  });

  it('that comes too slowly is answered instead of waited for', async () => {
    const push = request(`${gateway.url}/v1/feeds/nile/items`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${gateway.keys.nile}`,
        'content-type': 'text/plain',
        'content-length': 100,
      },
    });
    push.on('error', () => undefined);
    push.write('a few bytes');
    const [response] = await once(push, 'response');
    push.destroy();
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toMatch(/problem\+json/);
  });

  it.each([
    ['image/png', 'PNG'],
    ['application/pdf', '%PDF-1.7'],
    [null, 'x'],
    ['nonsense', 'x'],
  ])('of type %s is answered 415, naming what is read', async (type, body) => {
    const { status, json } = await gateway.push({ type, body });
    expect(status).toBe(415);
    expect(json.errors).toMatchObject([
      {
        code: 'unsupported-type',
        field: 'content-type',
        detail: expect.stringContaining('application/x-ndjson'),
      },
    ]);
  });

  it('in an encoding that is not read is answered 415', async () => {
    const { status, json } = await gateway.push({ body: 'x', headers: { 'content-encoding': 'compress' } });
    expect([status, json.errors[0].field]).toEqual([415, 'content-encoding']);
  });
});

describe('a whole that cannot be taken', () => {
  it.each([
    ['half a JSON document', 'application/json', '[{"uri":"a"', 400, ['unreadable']],
    ['a JSON document that is a number', 'application/json', '7', 400, ['unreadable']],
    ['nothing', 'application/json', '', 400, ['unreadable']],
    [
      'bytes that are no UTF-8',
      'application/json',
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      400,
      ['unreadable'],
    ],
    ['NDJSON of broken lines', 'application/x-ndjson', '{"a\n{"b\n', 400, ['unreadable', 'unreadable']],
    ['an item without uri', 'application/json', '{"headline":"h"}', 422, ['invalid']],
    ['items that are empty', 'application/json', '[{"uri":"a"},{"uri":"b"}]', 422, ['empty', 'empty']],
    ['an array without items', 'application/json', '[]', 422, ['invalid']],
    ['a text of blanks', 'text/plain', ' \n ', 422, ['empty']],
    ['an item over 1 MiB', 'application/json', item('nile:big', MiB), 413, ['too-large']],
    ['a text over 1 MiB', 'text/plain', 'ب '.repeat(MiB / 2), 413, ['too-large']],
    [
      'depth 65',
      'application/json',
      `{"uri":"d","headline":"h","x":${'['.repeat(64)}${']'.repeat(64)}}`,
      422,
      ['too-deep'],
    ],
    [
      'depth 5,000',
      'application/json',
      `{"uri":"d","headline":"h","x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      422,
      ['too-deep'],
    ],
    ['five million brackets', 'application/json', '['.repeat(5_000_000), 400, ['unreadable']],
    [
      '1,001 items',
      'application/json',
      `[${Array.from({ length: 1001 }, (_, n) => item(`n${n}`)).join()}]`,
      413,
      ['too-many-items'],
    ],
  ])('%s is answered with what is wrong', async (_what, type, body, status, codes) => {
    const answer = await gateway.push({ type, body });
    expect([answer.status, codesOf(answer.json)]).toEqual([status, codes]);
    for (const { field, detail } of answer.json.errors) {
      expect(field).toEqual(expect.any(String));
      expect(detail).not.toBe('');
    }
  });

  it('names each item by its index', async () => {
    const { status, json } = await gateway.push({ body: '[{"uri":"a"},{"headline":"h"}]' });
    expect(status).toBe(422);
    expect(json.errors).toMatchObject([
      { index: 0, code: 'empty' },
      { index: 1, code: 'invalid', field: 'uri' },
    ]);
  });
});

describe('a full body', () => {
  it('of 1,000 items and nearly 10 MiB is taken whole', async () => {
    const uris = Array.from({ length: 1000 }, (_, n) => `nile:full-${n}`);
    const body = uris.map((uri) => item(uri, 10_300)).join('\n');
    expect(body.length).toBeLessThan(10 * MiB);
    const { status, json } = await gateway.push({ type: 'application/x-ndjson', body });
    expect([status, json.accepted, json.rejected]).toEqual([202, 1000, 0]);
    const keys = new Set((await gateway.raw()).map(({ key }) => key));
    for (const uri of uris) expect(keys).toContain(itemId('nile', uri));
  });
});

describe('too much at a time', () => {
  it('is answered 429 with Retry-After, and is taken when there is room again', async () => {
    const small = await runGateway(kafka, {
      GATEWAY_BODY_BYTES: '100000',
      GATEWAY_BYTES_IN_FLIGHT: '200000',
      GATEWAY_BODY_TIMEOUT_MS: '5000',
    });
    const slow = [0, 1].map(() => {
      const push = request(`${small.url}/v1/feeds/nile/items`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${small.keys.nile}`,
          'content-type': 'text/plain',
          'content-length': 90_000,
        },
      });
      push.on('error', () => undefined);
      push.write('x');
      return push;
    });
    const body = Buffer.from(item('nile:pressed', 40_000));
    await eventually(async () => {
      const answer = await small.push({ body });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
    });
    for (const push of slow) push.destroy();
    await eventually(async () => expect((await small.push({ body })).status).toBe(202));
    await small.stop();
  });
});
