import { afterAll, beforeAll, expect, it } from 'vitest';
import { addKeys, keyOf, newSecret, revokeKey } from '#libs/feeds';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { kafkaFor, type RunningGateway, runGateway } from '../support/running-gateway.js';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await runGateway(await kafkaFor(servers().kafkaBrokers, uniqueNamespace()));
});
afterAll(() => gateway?.stop());

it('the gateway follows the feeds file: a new key works and a revoked one stops within 2 s', async () => {
  const secret = newSecret();
  const key = keyOf(secret);
  const body = JSON.stringify({
    uri: 'nile:keys',
    headline: 'Ferry fares rise',
    body_text: 'Fares rise on Monday.',
  });
  await addKeys(gateway.feedsFile, [{ feed: 'nile', key }]);
  const push = () => gateway.push({ key: secret, body });
  await eventually(async () => expect((await push()).status).toBe(202), 2_000);
  await revokeKey(gateway.feedsFile, 'nile', key.id);
  await eventually(async () => expect((await push()).status).toBe(401), 2_000);
  expect((await gateway.push({ body })).status).toBe(202);
});
