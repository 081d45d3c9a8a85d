import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemId, markSchema, topics } from '#libs/contracts';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { kafkaFor, type RunningGateway, runGateway } from '../support/running-gateway.js';

let gateway: RunningGateway;
const secrets = [1, 2].map(() => `whsec_${randomBytes(32).toString('base64')}`) as [string, string];

beforeAll(async () => {
  const kafka = await kafkaFor(servers().kafkaBrokers, uniqueNamespace());
  const [NILE_SECRET, NILE_NEXT_SECRET] = secrets;
  gateway = await runGateway(kafka, { NILE_SECRET, NILE_NEXT_SECRET });
});
afterAll(() => gateway?.stop());

const sign = (secret: string, body: string, seconds = Math.floor(Date.now() / 1000)) => {
  const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'));
  const signature = mac.update(`m-1.${seconds}.${body}`).digest('base64');
  return {
    'webhook-id': 'm-1',
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
};

describe('a signed push', () => {
  const body = JSON.stringify({ uri: 'signed:1', headline: 'افتتاح الجسر الجديد' });

  it.each([0, 1])('passes with live secret %d', async (at) => {
    const headers = sign(secrets[at as 0 | 1], body);
    expect((await gateway.push({ key: null, headers, body })).status).toBe(202);
  });

  it('is refused with another secret, another body, an old time, and for a feed that does not sign', async () => {
    const other = `whsec_${randomBytes(32).toString('base64')}`;
    const [secret] = secrets;
    const old = Math.floor(Date.now() / 1000) - 400;
    const tries = [
      { headers: sign(other, body), body },
      { headers: sign(secret, body), body: `${body} ` },
      { headers: sign(secret, body, old), body },
      { headers: sign(secret, body), body, feed: 'harbour' },
      { headers: sign(secret, body), body, feed: 'nobody' },
    ];
    for (const one of tries) {
      const { status, json } = await gateway.push({ key: null, ...one });
      expect([status, json.errors[0].code]).toEqual([401, 'unauthorized']);
    }
  });
});

describe('the flash lane', () => {
  it('takes urgent items and kills, the rest goes the usual way', async () => {
    const items = [
      { uri: 'lane:1', urgency: 1, headline: 'عاجل' },
      { uri: 'lane:2', headline: 'Market report' },
      { uri: 'lane:3', pubStatus: 'canceled' },
    ];
    expect((await gateway.push({ body: JSON.stringify(items) })).json.accepted).toBe(3);
    const keysOf = async (lane: 'flash' | 'bulk') =>
      (await gateway.recordsOf(topics.raw, lane)).map(({ key }) => key);
    expect(await keysOf('flash')).toEqual(
      expect.arrayContaining([itemId('nile', 'lane:1'), itemId('nile', 'lane:3')]),
    );
    const bulk = await keysOf('bulk');
    expect(bulk).toContain(itemId('nile', 'lane:2'));
    expect(bulk).not.toContain(itemId('nile', 'lane:1'));
  });
});

describe('marks of editors', () => {
  const item = itemId('nile', 'lane:2');
  const post = async (key: string | undefined, request: unknown) => {
    const response = await fetch(`${gateway.url}/v1/marks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(request),
    });
    const json = (await response.json()) as { accepted: number; errors: [{ field: string }] };
    return { status: response.status, json };
  };

  it('lie on wire.marks when the answer comes', async () => {
    const kill = { kind: 'kill', items: [item], value: { reason: 'wrong picture' } };
    const { status, json } = await post(gateway.keys.editor, kill);
    expect([status, json.accepted]).toEqual([202, 1]);
    const records = await gateway.recordsOf(topics.marks);
    const marks = records.map(({ key, value }) => ({
      key,
      mark: markSchema.parse(JSON.parse(value.toString())),
    }));
    expect(marks).toMatchObject([{ key: `${item}/kill`, mark: { item, kind: 'kill', value: kill.value } }]);
  });

  it('are for keys of scope editor only, and name what is wrong', async () => {
    const kill = { kind: 'kill', items: [item] };
    expect((await post(undefined, kill)).status).toBe(401);
    expect((await post(gateway.keys.nile, kill)).status).toBe(403);
    const wrong = await post(gateway.keys.editor, { kind: 'hold', items: [item] });
    expect([wrong.status, wrong.json.errors[0].field]).toEqual([422, 'kind']);
  });
});
