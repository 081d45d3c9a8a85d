import { expect, it } from 'vitest';
import { addressRule } from '../../apps/gateway/src/pull/address-rules.js';
import { fetchDocument } from '../../apps/gateway/src/pull/fetch-document.js';
import { FetchTools } from '../../apps/gateway/src/pull/fetch-tools.js';
import { outsideSite } from '../support/outside-site.js';

/** 127.0.0.2 plays the public internet here; every other address is judged as in production. */
const rules = () => (address: string) => (address === '127.0.0.2' ? undefined : addressRule(false)(address));

it.each(['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]'])(
  'a public site cannot send us on to this machine as %s',
  async (host) => {
    const [outside, inside] = await Promise.all([outsideSite('127.0.0.2'), outsideSite('127.0.0.1')]);
    const tools = new FetchTools(
      {
        timeoutMs: 5_000,
        userAgent: 'Slugline/test',
        limits: { bodyBytes: 1_000_000, itemBytes: 1_000_000, items: 10, depth: 10 },
        inTurn: (_host, _signal, work) => work(),
      },
      rules,
    );
    outside.serve('/feed', { status: 302, headers: { location: `http://${host}:${inside.port}/secret` } });
    inside.serve('/secret', { body: 'inside' });
    const url = new URL(`${outside.url}/feed`);
    const { signal } = new AbortController();
    const fetched = await fetchDocument({ url, home: url, headers: {}, signal }, tools.for(false));
    expect(fetched).toMatchObject({
      kind: 'failed',
      failure: 'refused',
      reason: expect.stringContaining('loopback address'),
    });
    expect(outside.asked).toHaveLength(1);
    expect(inside.asked).toEqual([]);
    await Promise.all([tools.close(), outside.close(), inside.close()]);
  },
);
