import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DoorsOnTrial, doorsOnTrial } from '../support/doors-on-trial.js';
import { eventually } from '../support/eventually.js';
import { type Asked, type OutsideSite, outsideSite } from '../support/outside-site.js';

/** The gateway has one address for hubs; tests reach it wherever it listens. */
const publicUrl = 'http://gateway.example.org/wire';
const secret = 'a secret of feed and hub';

let doors: DoorsOnTrial;
let site: OutsideSite;
let gateway: string;
const start = () => doors.start({ GATEWAY_PUBLIC_URL: `${publicUrl}/`, HUB_SECRET: secret });
beforeAll(async () => {
  [doors, site] = await Promise.all([doorsOnTrial(), outsideSite()]);
  gateway = await start();
});
afterAll(async () => {
  await doors?.remove();
  await site?.close();
});

let feed: string;
let topic: string;
let hub: string;
let count = 0;
beforeEach(() => {
  count += 1;
  feed = `hubbed-${count}`;
  topic = `/${feed}/topic`;
  hub = `/${feed}/hub`;
  site.serve(topic, {
    headers: { link: [`<${site.url}${hub}>; rel="hub"`, `<${site.url}${topic}>; rel="self"`] },
    body: JSON.stringify([item('polled')]),
  });
  site.serve(hub, { status: 202 });
});

const item = (uri: string) => ({ uri, headline: `خبر ${uri}`, body_text: 'An item.' });
const subscribed = (more: object = {}) => ({
  id: feed,
  kind: 'websub' as const,
  websub: { topic: `${site.url}${topic}`, secret: { env: 'HUB_SECRET' }, allowPrivate: true, ...more },
});
const counted = (outcome: string) => `gateway_websub_total{feed="${feed}",outcome="${outcome}"}`;
const formOf = ({ body }: Asked) => Object.fromEntries(new URLSearchParams(body));

/** Subscribes the feed and answers what the hub was sent. */
async function asked(times = 1): Promise<Record<string, string>> {
  return eventually(() => {
    const requests = site.askedFor(hub);
    expect(requests.length).toBeGreaterThanOrEqual(times);
    return formOf(requests[times - 1] as Asked);
  });
}
const here = (form: Record<string, string>) => (form['hub.callback'] as string).replace(publicUrl, gateway);
function ask(form: Record<string, string>, more: Record<string, string> = {}): Promise<Response> {
  const query = {
    'hub.mode': form['hub.mode'] as string,
    'hub.topic': form['hub.topic'] as string,
    'hub.challenge': 'a <b>challenge</b>',
    'hub.lease_seconds': '864000',
    ...more,
  };
  return fetch(`${here(form)}?${new URLSearchParams(query)}`);
}
function bring(form: Record<string, string>, body: string, signature?: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(signature === undefined ? {} : { 'x-hub-signature': signature }),
  };
  return fetch(here(form), { method: 'POST', headers, body });
}
const sign = (body: string, method = 'sha256', key = secret) =>
  `${method}=${createHmac(method, key).update(body).digest('hex')}`;

describe('a subscribed feed', () => {
  it('asks the hub that its topic names, and answers what the hub asks back', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    expect(form).toEqual({
      'hub.mode': 'subscribe',
      'hub.topic': `${site.url}${topic}`,
      'hub.callback': expect.stringMatching(new RegExp(`^${publicUrl}/v1/websub/${feed}/[\\w-]{32}$`)),
      'hub.secret': secret,
      'hub.lease_seconds': '864000',
    });
    const answer = await ask(form);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('a <b>challenge</b>');
    await doors.reached(gateway, counted('verified'));
  });

  it('is also looked at where it is published', async () => {
    await doors.feeds(subscribed());
    await eventually(async () => expect(await doors.uris(feed)).toEqual(['polled']));
  });

  it('takes what is signed, by every method of the specification', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    const methods = ['sha1', 'sha256', 'sha384', 'sha512'];
    for (const method of methods) {
      const body = JSON.stringify(item(method));
      expect((await bring(form, body, sign(body, method))).status).toBe(202);
    }
    await eventually(async () => expect(await doors.uris(feed)).toEqual(expect.arrayContaining(methods)));
  });

  it('drops what is not signed right, and says so to nobody', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    const body = JSON.stringify(item('forged'));
    for (const signature of [undefined, sign(body, 'sha256', 'guessed'), sign(`${body} `), 'sha256=']) {
      expect((await bring(form, body, signature)).status).toBe(202);
    }
    await doors.reached(gateway, counted('bad-signature'), 4);
    expect(await doors.uris(feed)).not.toContain('forged');
  });

  it('is found at its own address only', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    const guessed = { ...form, 'hub.callback': `${publicUrl}/v1/websub/${feed}/${'A'.repeat(32)}` };
    const body = JSON.stringify(item('guessed'));
    expect((await ask(guessed)).status).toBe(404);
    expect((await bring(guessed, body, sign(body))).status).toBe(404);
    const unknown = { ...form, 'hub.callback': (form['hub.callback'] as string).replace(feed, 'nobody') };
    expect((await ask(unknown)).status).toBe(404);
    expect((await bring(unknown, body, sign(body))).status).toBe(404);
  });

  it.each<Record<string, string>>([
    { 'hub.topic': 'http://other.example.org/' },
    { 'hub.mode': 'unsubscribe' },
    { 'hub.mode': 'delete' },
    { 'hub.challenge': '' },
  ])('does not confirm what it did not ask for: %j', async (wrong) => {
    await doors.feeds(subscribed());
    expect((await ask(await asked(), wrong)).status).toBe(404);
  });

  it('is renewed before its end', async () => {
    await doors.feeds(subscribed());
    const began = performance.now();
    expect((await ask(await asked(), { 'hub.lease_seconds': '4' })).status).toBe(200);
    expect((await asked(2))['hub.mode']).toBe('subscribe');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('is asked for once by two gateways, and not again after a restart', async () => {
    const second = await start();
    await doors.feeds(subscribed());
    expect((await ask(await asked())).status).toBe(200);
    await doors.end(gateway);
    gateway = await start();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(site.askedFor(hub)).toHaveLength(1);
    const body = JSON.stringify(item('later'));
    expect((await bring(formOf(site.askedFor(hub)[0] as Asked), body, sign(body))).status).toBe(202);
    await eventually(async () => expect(await doors.uris(feed)).toContain('later'));
    await doors.end(second);
  });

  it('is given up at the hub when it leaves the feeds file', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    expect((await ask(form)).status).toBe(200);
    await doors.feeds();
    const last = await asked(2);
    expect(last).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': form['hub.topic'] });
    expect(last['hub.callback']).toBe(form['hub.callback']);
    expect((await ask(last)).status).toBe(200);
    const body = JSON.stringify(item('after'));
    expect((await bring(last, body, sign(body))).status).toBe(404);
  });

  it('knows when the hub has denied it', async () => {
    await doors.feeds(subscribed());
    const form = await asked();
    expect((await ask(form, { 'hub.mode': 'denied' })).status).toBe(200);
    await doors.reached(gateway, counted('denied'));
  });

  it('does not ask a hub in a private network without leave', async () => {
    await doors.feeds(subscribed({ allowPrivate: false, hub: `${site.url}${hub}` }));
    await doors.reached(gateway, counted('hub-failed'));
    expect(site.askedFor(hub)).toEqual([]);
  });

  it('is not run without an address for hubs', async () => {
    const bare = await doors.start({ HUB_SECRET: secret });
    await doors.feeds(subscribed());
    await doors.reached(bare, `gateway_feed_not_run{feed="${feed}",kind="websub"}`);
    await doors.end(bare);
  });
});
