import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemId } from '#libs/contracts';
import { newSecret } from '#libs/feeds';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { kafkaFor, type RunningGateway, runGateway } from '../support/running-gateway.js';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await runGateway(await kafkaFor(servers().kafkaBrokers, uniqueNamespace()));
});
afterAll(() => gateway?.stop());

/** The record of an item on wire.raw. */
async function recordOf(id: string) {
  const records = (await gateway.raw()).filter(({ key }) => key === id);
  expect(records).toHaveLength(1);
  return records[0] as (typeof records)[number];
}

const ninjs = (uri: string, more: object = {}) => ({
  uri,
  headline: 'القاهرة: افتتاح محطة المترو الجديدة',
  body_text: 'Cairo opens a new metro station on Monday.',
  ...more,
});

describe('a push of ninjs', () => {
  it('is on wire.raw, byte for byte, when the answer comes', async () => {
    const body = `{ "uri":"nile:1",\n  "headline" : "افتتاح \\u0627لمحطة", "n": 1.50 }`;
    const { status, json } = await gateway.push({ type: 'application/ninjs+json', body });
    const id = itemId('nile', 'nile:1');
    expect(status).toBe(202);
    expect(json).toEqual({ accepted: 1, rejected: 0, items: [{ index: 0, uri: 'nile:1', id }] });
    const record = await recordOf(id);
    expect(record.value.toString()).toBe(body);
    expect(record.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ce_source: 'nile',
      ce_type: 'slugline.item',
      'content-type': expect.stringMatching(/json/),
      'slugline-received-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      traceparent: expect.stringMatching(/^00-/),
    });
    expect(record.headers['slugline-push']).toBeUndefined();
  });

  it('may be an array: each item is a slice of the body and answered in its place', async () => {
    const slices = [JSON.stringify(ninjs('nile:2')), '{"uri": "nile:3" , "headline":"ب"}'];
    const { status, json } = await gateway.push({ body: ` [ ${slices[0]} ,\n ${slices[1]} ]\n` });
    expect(status).toBe(202);
    for (const [index, uri] of ['nile:2', 'nile:3'].entries()) {
      const id = itemId('nile', uri);
      expect(json.items[index]).toEqual({ index, uri, id });
      expect((await recordOf(id)).value.toString()).toBe(slices[index]);
    }
  });

  it('keeps what is right of NDJSON when a line is wrong, and names line and reason', async () => {
    const lines = [JSON.stringify(ninjs('nile:4')), '{"uri": "nile:5", ', JSON.stringify(ninjs('nile:6'))];
    const { status, json } = await gateway.push({ type: 'application/x-ndjson', body: lines.join('\n') });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      accepted: 2,
      rejected: 1,
      items: [
        { index: 0, uri: 'nile:4' },
        { index: 1, error: { code: 'unreadable', detail: expect.any(String) } },
        { index: 2, uri: 'nile:6' },
      ],
    });
    expect((await recordOf(itemId('nile', 'nile:6'))).value.toString()).toBe(lines[2]);
  });

  it('may begin with a byte order mark', async () => {
    const { status } = await gateway.push({ body: `\uFEFF${JSON.stringify(ninjs('nile:bom'))}` });
    expect(status).toBe(202);
    expect(JSON.parse((await recordOf(itemId('nile', 'nile:bom'))).value.toString())).toMatchObject({
      uri: 'nile:bom',
    });
  });

  it('sends both of two items with one uri: the deduplicator decides', async () => {
    const body = JSON.stringify([ninjs('nile:twin', { version: '1' }), ninjs('nile:twin', { version: '2' })]);
    expect((await gateway.push({ body })).json.accepted).toBe(2);
    const id = itemId('nile', 'nile:twin');
    const twins = (await gateway.raw()).filter(({ key }) => key === id);
    expect(twins.map(({ value }) => JSON.parse(value.toString()).version)).toEqual(['1', '2']);
    expect(new Set(twins.map(({ headers }) => headers.ce_id)).size).toBe(2);
    expect(new Set(twins.map(({ headers }) => headers['slugline-received-at'])).size).toBe(1);
  });

  it('refuses an empty item where it stands', async () => {
    const body = JSON.stringify([{ uri: 'nile:empty', headline: ' ' }, ninjs('nile:full')]);
    const { status, json } = await gateway.push({ body });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      accepted: 1,
      rejected: 1,
      items: [{ index: 0, error: { code: 'empty' } }, {}],
    });
  });

  it('takes a kill, which needs no text', async () => {
    const body = JSON.stringify({ uri: 'nile:1', pubstatus: 'canceled' });
    expect(await gateway.push({ body })).toMatchObject({ status: 202, json: { accepted: 1 } });
  });

  it('keeps the trace of the request', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await gateway.push({ body: JSON.stringify(ninjs('nile:traced')), headers: { traceparent } });
    expect((await recordOf(itemId('nile', 'nile:traced'))).headers.traceparent).toBe(traceparent);
  });
});

describe('a push of plain text', () => {
  const article = 'افتتاح الميناء الجديد - موقع الساحل\n\nقال المتحدث إن الميناء افتتح صباح الاثنين.\n';

  it('is one item, with what the query says beside it', async () => {
    const query = `?uri=nile:p1&published=2026-11-23T09:30:00%2B02:00&lang=ar&source=${encodeURIComponent('الساحل')}`;
    const { status, json } = await gateway.push({ type: 'text/plain; charset=utf-8', query, body: article });
    expect(status).toBe(202);
    expect(json.items).toEqual([{ index: 0, uri: 'nile:p1', id: itemId('nile', 'nile:p1') }]);
    const record = await recordOf(itemId('nile', 'nile:p1'));
    expect(record.value.toString()).toBe(article);
    expect(JSON.parse(record.headers['slugline-push'] ?? '')).toEqual({
      uri: 'nile:p1',
      published: '2026-11-23T09:30:00+02:00',
      lang: 'ar',
      source: 'الساحل',
    });
  });

  it('without uri has one made of its text, the same whenever it comes', async () => {
    const [first, again] = [
      await gateway.push({ type: 'text/plain', body: article }),
      await gateway.push({ type: 'text/plain', body: article }),
    ];
    expect(first.json.items[0].uri).toMatch(/^urn:slugline:sha256-[0-9a-f]{64}$/);
    expect(again.json).toEqual(first.json);
  });

  it.each([
    ['published', '?published=yesterday', 422, 'invalid'],
    ['lang', '?lang=what%20we%20speak', 422, 'invalid'],
    ['publised', '?publised=2026-11-23', 400, 'bad-request'],
  ])('with a wrong parameter is refused naming %s', async (field, query, status, code) => {
    const answer = await gateway.push({ type: 'text/plain', query, body: article });
    expect(answer.status).toBe(status);
    expect(answer.json.errors).toMatchObject([{ code, field, detail: expect.any(String) }]);
  });
});

describe('access', () => {
  const body = JSON.stringify(ninjs('nile:access'));

  it('is answered in the order 401, 404, 403, as problems', async () => {
    const { harbour, editor } = gateway.keys;
    const answers = [
      await gateway.push({ key: null, feed: 'oasis', body }),
      await gateway.push({ key: newSecret(), body }),
      await gateway.push({ key: harbour, feed: 'oasis', body }),
      await gateway.push({ key: harbour, body }),
      await gateway.push({ key: editor, body }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 404, 403, 403]);
    expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer');
    for (const { headers, status, json } of answers) {
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(json).toMatchObject({ status, type: expect.stringMatching(/^urn:slugline:problem:/) });
      expect(json.errors).toMatchObject([{ code: expect.any(String), field: expect.any(String) }]);
    }
  });
});

describe('what is not a push', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/v1/feeds/nile/items'],
    ['PUT', '/v1/feeds/nile/items'],
    ['GET', '/v1/marks'],
    ['POST', '/v1/feeds/nile'],
  ])('%s %s is answered 404 as a problem', async (method, path) => {
    const response = await fetch(gateway.url + path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 404, type: 'urn:slugline:problem:not-found' });
  });

  it('HEAD is answered 404 without a body', async () => {
    const response = await fetch(`${gateway.url}/v1/feeds/nile/items`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('health and metrics answer beside it', async () => {
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/gateway_items_total\{feed="nile",outcome="accepted"\} \d+/);
    expect(metrics).toMatch(/gateway_items_total\{feed="nile",outcome="empty"\} 1/);
    expect(metrics).toMatch(/gateway_request_seconds_count\{status="202"\} \d+/);
    expect(metrics).toMatch(/gateway_bytes_in_flight 0/);
  });
});
