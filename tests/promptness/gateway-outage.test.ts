import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KafkaSettings } from '#libs/pipeline';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { kafkaFor, runGateway } from '../support/running-gateway.js';

let kafka: KafkaSettings;
beforeAll(async () => {
  kafka = await kafkaFor(servers().kafkaBrokers, uniqueNamespace());
});

const item = (uri: string) => JSON.stringify({ uri, headline: 'انقطاع', body_text: 'Kafka is away.' });

/** A way to Kafka's first contact that can be cut. */
async function cuttableWay(broker: string, at = 0) {
  const [host, port] = broker.split(':');
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far).pipe(near);
  }).listen(at, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  const { port: own } = server.address() as AddressInfo;
  return { port: own, broker: `127.0.0.1:${own}`, cut };
}

describe('readiness', () => {
  it('turns red when Kafka goes, though nobody pushes', async () => {
    const way = await cuttableWay(kafka.brokers[0] as string);
    const gateway = await runGateway({ ...kafka, brokers: [way.broker] });
    const ready = async () => (await fetch(`${gateway.url}/readyz`)).status;
    expect(await ready()).toBe(200);
    way.cut();
    await eventually(async () => expect(await ready()).toBe(503));
    await gateway.stop();
  });
});

describe('without Kafka', () => {
  it('a push is answered 503 with Retry-After, in bounded time, and never 2xx', async () => {
    const away = { brokers: ['127.0.0.1:1'], clientId: 'slugline-test', namespace: kafka.namespace };
    const lonely = await runGateway(away, { GATEWAY_KAFKA_TIMEOUT_MS: '1500' });
    const started = Date.now();
    const answers = await Promise.all([1, 2, 3].map((n) => lonely.push({ body: item(`nile:away-${n}`) })));
    expect(Date.now() - started).toBeLessThan(5000);
    for (const { status, headers, json } of answers) {
      expect([status, headers.get('retry-after'), json.errors[0].code]).toEqual([503, '5', 'unavailable']);
    }
    expect((await fetch(`${lonely.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${lonely.url}/readyz`)).status).toBe(503);
    await lonely.stop();
  });
});

describe('when Kafka comes', () => {
  it('a gateway that was started before it takes pushes', async () => {
    const way = await cuttableWay(kafka.brokers[0] as string);
    way.cut();
    const early = await runGateway({ ...kafka, brokers: [way.broker] }, { GATEWAY_KAFKA_TIMEOUT_MS: '1500' });
    const body = item('nile:early');
    expect((await early.push({ body })).status).toBe(503);
    const again = await cuttableWay(kafka.brokers[0] as string, way.port);
    await eventually(async () => expect((await early.push({ body })).status).toBe(202));
    await eventually(async () => expect((await fetch(`${early.url}/readyz`)).status).toBe(200));
    again.cut();
    await early.stop();
  });
});

describe('a stop', () => {
  it('answers the requests that are running', async () => {
    const stopping = await runGateway(kafka);
    const push = request(`${stopping.url}/v1/feeds/nile/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stopping.keys.nile}`, 'content-type': 'application/json' },
    });
    const body = item('nile:last');
    push.write(body.slice(0, 10));
    await sleep(200);
    const stopped = stopping.stop();
    push.end(body.slice(10));
    const [response] = await once(push, 'response');
    expect(response.statusCode).toBe(202);
    response.resume();
    const answered = Date.now();
    await stopped;
    expect(Date.now() - answered).toBeLessThan(2000);
    await expect(stopping.push({ body })).rejects.toThrow();
  });
});
