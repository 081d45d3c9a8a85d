import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DoorsOnTrial, doorsOnTrial } from '../support/doors-on-trial.js';
import { eventually } from '../support/eventually.js';
import { type OutsideSite, outsideSite, type SiteAnswer } from '../support/outside-site.js';
import { loseKeys } from '../support/redis-keys.js';

let doors: DoorsOnTrial;
let site: OutsideSite;
let gateway: string;
beforeAll(async () => {
  [doors, site] = await Promise.all([doorsOnTrial(), outsideSite()]);
  gateway = await doors.start({
    GATEWAY_PULL_TIMEOUT_MS: '1500',
    GATEWAY_BODY_BYTES: '1000000',
    GATEWAY_ITEM_BYTES: '500000',
    GATEWAY_CONTACT: 'desk@example.org',
    WIRE_TOKEN: 'a-token-of-the-feed',
  });
});
afterAll(async () => {
  await doors?.remove();
  await site?.close();
});

let feed: string;
let path: string;
let count = 0;
beforeEach(() => {
  count += 1;
  feed = `pulled-${count}`;
  path = `/${feed}.json`;
});
afterEach(() => doors.feeds());

const item = (uri: string, more: object = {}) => ({
  uri,
  headline: `خبر ${uri}`,
  body_text: 'An item.',
  ...more,
});
const json = (items: readonly object[], more: SiteAnswer = {}): SiteAnswer => ({
  ...more,
  headers: { 'content-type': 'application/json', ...more.headers },
  body: JSON.stringify(items),
});
const pulled = (more: object = {}) => ({
  id: feed,
  kind: 'pull' as const,
  pull: { url: `${site.url}${path}`, everySeconds: 5, allowPrivate: true, ...more },
});
const outcome = (name: string, of = feed) => `gateway_pulls_total{feed="${of}",outcome="${name}"}`;
const uris = () => doors.uris(feed);
/** Makes the feed due now. */
async function lookAgain(): Promise<void> {
  const key = `${doors.namespace}{door-${feed}}cursor`;
  const cursor = JSON.parse((await doors.redis.get(key)) ?? '{}');
  await doors.redis.set(key, JSON.stringify({ ...cursor, nextAt: 0 }));
}

describe('a pulled feed', () => {
  it('comes onto wire.raw, and is asked for politely', async () => {
    site.serve(path, json([item('p:1'), item('p:2')]));
    await doors.feeds(pulled({ headers: { 'x-token': { env: 'WIRE_TOKEN' } } }));
    await eventually(async () => expect((await uris()).sort()).toEqual(['p:1', 'p:2']));
    const [asked] = site.askedFor(path);
    expect(asked?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^Slugline\/\d+\.\d+\.\d+ \(wire ingestion; desk@example\.org\)$/),
      'accept-encoding': 'gzip, deflate, br',
      'x-token': 'a-token-of-the-feed',
    });
    await doors.reached(gateway, outcome('taken'));
    expect(await doors.redis.get(`${doors.namespace}{door-${feed}}cursor`)).not.toContain('a-token');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may be packed as %s', async (encoding, pack) => {
    site.serve(path, { headers: { 'content-encoding': encoding }, body: pack(JSON.stringify([item('z')])) });
    await doors.feeds(pulled());
    await eventually(async () => expect(await uris()).toEqual(['z']));
  });

  it('is asked with what it gave, and says so when nothing is new', async () => {
    site.serve(path, ({ headers }) =>
      headers['if-none-match'] === '"v1"' && headers['if-modified-since'] === 'Mon, 23 Nov 2026 10:00:00 GMT'
        ? { status: 304 }
        : json([item('e')], { headers: { etag: '"v1"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' } }),
    );
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome('taken'));
    await lookAgain();
    await doors.reached(gateway, outcome('unchanged'));
    expect(await uris()).toEqual(['e']);
  });

  it('sends an entry again only when it has changed', async () => {
    const before = [item('n:1'), item('n:2')];
    const answers = [before, before, [item('n:3'), item('n:1'), item('n:2', { version: '2' })]];
    site.serve(path, () =>
      json(answers.length > 1 ? (answers.shift() as object[]) : (answers[0] as object[])),
    );
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome('taken'));
    await lookAgain();
    await doors.reached(gateway, outcome('unchanged'));
    await lookAgain();
    await doors.reached(gateway, outcome('taken'), 2);
    expect((await uris()).sort()).toEqual(['n:1', 'n:2', 'n:2', 'n:3']);
  });

  it('is taken without what cannot be taken of it', async () => {
    site.serve(path, json([item('good'), { headline: 'without uri' }]));
    await doors.feeds(pulled());
    await eventually(async () => expect(await uris()).toEqual(['good']));
  });

  it('is pulled by one of two gateways at a time, each entry once', async () => {
    const second = await doors.start();
    let open = 0;
    let most = 0;
    let version = 0;
    site.serve(path, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 300));
      open -= 1;
      version += 1;
      return json([item('two', { version: String(version) })]);
    });
    await doors.feeds(pulled());
    for (let looks = 1; looks <= 4; looks += 1) {
      await eventually(() => expect(site.askedFor(path).length).toBeGreaterThanOrEqual(looks));
      await eventually(async () => expect((await uris()).length).toBeGreaterThanOrEqual(looks));
      await lookAgain();
    }
    expect(most).toBe(1);
    const records = await uris();
    expect(records).toHaveLength(version);
    await doors.end(second);
  });

  it('is pulled again when Redis has lost everything, and not while it cannot be asked', async () => {
    site.serve(path, json([item('lost')]));
    await doors.feeds(pulled());
    await eventually(async () => expect(await uris()).toEqual(['lost']));
    await doors.end(gateway);
    await loseKeys(doors.redis, doors.namespace);
    gateway = await doors.start({ REDIS_URL: 'redis://127.0.0.1:9' });
    await doors.reached(gateway, outcome('no-redis'));
    expect((await fetch(`${gateway}/readyz`)).status).toBe(200);
    expect(site.askedFor(path)).toHaveLength(1);
    await doors.end(gateway);
    gateway = await doors.start({
      GATEWAY_PULL_TIMEOUT_MS: '1500',
      GATEWAY_BODY_BYTES: '1000000',
      GATEWAY_ITEM_BYTES: '500000',
    });
    await eventually(async () => expect(await uris()).toEqual(['lost', 'lost']));
  });

  it('is not run while a variable that it names is not set', async () => {
    site.serve(path, json([item('never')]));
    await doors.feeds(pulled({ headers: { authorization: { env: 'NOBODY_SET_THIS' } } }));
    await doors.reached(gateway, `gateway_feed_not_run{feed="${feed}",kind="pull"}`);
    expect(site.askedFor(path)).toEqual([]);
    await doors.feeds(pulled());
    await eventually(async () => expect(await uris()).toEqual(['never']));
  });

  it('is asked at one request a time and a pause between, with the others of its host', async () => {
    const slow = await doors.start({ GATEWAY_PULL_GAP_MS: '700' });
    await doors.end(gateway);
    const feeds = [1, 2, 3].map((n) => ({ ...pulled(), id: `${feed}-${n}` }));
    site.serve(path, json([item('polite')]));
    await doors.feeds(...feeds);
    await eventually(() => expect(site.askedFor(path)).toHaveLength(3));
    const times = site.askedFor(path).map(({ at }) => at);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThan(650);
    expect((times[2] as number) - (times[1] as number)).toBeGreaterThan(650);
    await doors.feeds();
    await doors.end(slow);
    gateway = await doors.start({
      GATEWAY_PULL_TIMEOUT_MS: '1500',
      GATEWAY_BODY_BYTES: '1000000',
      GATEWAY_ITEM_BYTES: '500000',
    });
  });
});

describe('a site that has moved, or is tired', () => {
  it('is followed, and remembered where it moved for good', async () => {
    site.serve(path, { status: 301, headers: { location: `${path}/new` } });
    site.serve(`${path}/new`, { status: 302, headers: { location: `${path}/today` } });
    site.serve(`${path}/today`, json([item('moved')]));
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome('taken'));
    await lookAgain();
    await doors.reached(gateway, outcome('unchanged'));
    expect(site.askedFor(path)).toHaveLength(1);
    expect(site.askedFor(`${path}/new`)).toHaveLength(2);
  });

  it('learns nothing that was meant for another origin', async () => {
    const other = await outsideSite('127.0.0.1');
    other.serve('/there', json([item('there')]));
    site.serve(path, { status: 307, headers: { location: `${other.url}/there` } });
    await doors.feeds(pulled({ headers: { authorization: 'Bearer of-this-site' } }));
    await eventually(async () => expect(await uris()).toEqual(['there']));
    expect(site.askedFor(path)[0]?.headers.authorization).toBe('Bearer of-this-site');
    expect(other.asked[0]?.headers.authorization).toBeUndefined();
    await other.close();
  });

  it('is left alone for as long as it asks', async () => {
    site.serve(path, { status: 503, headers: { 'retry-after': '3600' } });
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome('status'));
    const cursor = JSON.parse((await doors.redis.get(`${doors.namespace}{door-${feed}}cursor`)) ?? '{}');
    expect(cursor.nextAt).toBeGreaterThan(Date.now() + 3_500_000);
    expect(cursor.failures).toBe(1);
  });

  it('is not asked again after 410 until its settings change', async () => {
    site.serve(path, { status: 410 });
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome('gone'));
    await lookAgain();
    site.serve(path, json([item('back')]));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(site.askedFor(path)).toHaveLength(1);
    await doors.feeds(pulled({ everySeconds: 6 }));
    await eventually(async () => expect(await uris()).toEqual(['back']));
  });
});

describe('a hostile site', () => {
  const trickle: SiteAnswer = {
    write: (response) => {
      const timer = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(timer));
    },
  };
  const endless: SiteAnswer = {
    write: (response) => {
      const more = () => {
        while (response.writable && response.write(Buffer.alloc(64_000, 32)));
        if (response.writable) response.once('drain', more);
      };
      more();
    },
  };
  it.each<[string, SiteAnswer]>([
    ['timeout', trickle],
    ['timeout', { write: () => undefined }],
    ['too-large', endless],
    ['too-large', { headers: { 'content-length': '20000000' }, write: (response) => response.write('[') }],
    ['too-large', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000, 32)) }],
    [
      'too-large',
      { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(5_000_000, 32)) },
    ],
    ['unreadable', { headers: { 'content-encoding': 'gzip' }, body: 'not packed' }],
    ['unreachable', { write: (response) => response.socket?.destroy() }],
    ['refused', { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } }],
    ['refused', { status: 302, headers: { location: 'http://[::ffff:a9fe:a9fe]/' } }],
    ['refused', { status: 302, headers: { location: 'http://0.0.0.0/' } }],
    ['refused', { status: 302, headers: { location: 'file:///etc/passwd' } }],
    ['refused', { status: 302, headers: { location: 'http://127.0.0.1:6379/' } }],
    ['refused', { status: 302, headers: { location: 'self' } }],
    [
      'nothing-taken',
      {
        body: '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      },
    ],
  ])('ends as %s and gives nothing', async (name, answer) => {
    site.serve(path, answer);
    site.serve('/self', answer);
    await doors.feeds(pulled());
    await doors.reached(gateway, outcome(name));
    expect(await uris()).toEqual([]);
  });

  it.each([
    ['127.0.0.1', (port: number) => `http://127.0.0.1:${port}`],
    ['a name of it', (port: number) => `http://localhost:${port}`],
    ['2130706433', (port: number) => `http://2130706433:${port}`],
    ['0x7f.1', (port: number) => `http://0x7f.1:${port}`],
    ['::ffff:127.0.0.1', (port: number) => `http://[::ffff:127.0.0.1]:${port}`],
  ])('may not be this machine, as %s, without leave', async (_name, base) => {
    site.serve(path, json([item('inside')]));
    await doors.feeds(pulled({ url: `${base(site.port)}${path}`, allowPrivate: false }));
    await doors.reached(gateway, outcome('refused'));
    expect(site.askedFor(path)).toEqual([]);
  });
});
