import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import type { DeskItem, LifecycleDesk } from '../support/lifecycle-desk.js';
import { LifecycleRun } from '../support/lifecycle-run.js';
import { RevisionStorm } from '../support/revision-storm.js';

/** Longer than `index.gc_deletes`, after which Elasticsearch forgets versions of what was deleted. */
const forgottenMs = 61_000;

let run: LifecycleRun;
let desk: LifecycleDesk;
beforeAll(async () => {
  run = await LifecycleRun.start();
  ({ desk } = run);
}, 180_000);
afterAll(() => run?.end());

let early: { readonly item: DeskItem; readonly killedAt: number };
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const withheld = { pubstatus: 'withheld' };

describe('revisions and kills', () => {
  it('keep an item killed that is killed early in this run, to be revised at its end', async () => {
    const { item } = await desk.published('nile');
    early = { item, killedAt: await desk.kill(item, '2') };
  });

  it('1 to 9 in any order end as 9, and with a kill among them as killed, through kills of services and a lost Redis', async () => {
    const storm = new RevisionStorm(desk, 4, 11);
    const ends = storm.items
      .filter(({ killed }) => killed)
      .map(({ item }) => desk.hidden(item, 410, 120_000));
    await storm.blow(async () => {
      await Promise.all([run.strike('deduplicator', 'after-claim:2'), run.strike('indexer', 'mid-bulk:1')]);
      await run.loseRedis();
    });
    await Promise.all(ends);
    for (const { item, killed, last } of storm.items) {
      if (!killed) await desk.shown(item, last, 120_000);
      else {
        expect((await desk.read(item)).status).toBe(410);
        await eventually(() => expect(desk.kindsOf(item)).toContain('killed'));
      }
    }
  }, 240_000);

  it('hold when the kill comes first', async () => {
    for (const feed of ['nile', 'harbour'] as const) {
      const item = desk.item(feed);
      await desk.kill(item, '2');
      await desk.send(item, desk.secret(item), { version: '1' });
      await desk.sendToKafka(item, 'flash', desk.copy(item, desk.secret(item), { version: '3' }));
    }
  });
});

describe('what is withheld', () => {
  it('is shown again by a later version, and what was withheld stays unseen among the revisions', async () => {
    for (const feed of ['nile', 'harbour'] as const) {
      const { item, text } = await desk.published(feed);
      await desk.send(item, desk.secret(item), { ...withheld, version: '2' });
      await desk.hidden(item, 404);
      const next = desk.text(item);
      desk.watch.lift(text);
      await desk.release('withheld, lifted by a version', item, next, () =>
        desk.send(item, next, { version: '3' }),
      );
      await eventually(() => expect(desk.kindsOf(item)).toEqual(['new', 'withheld', 'released']));
    }
  });

  it('may be the same version with the status changed alone, there and back', async () => {
    for (const feed of ['nile', 'harbour'] as const) {
      const { item, text } = await desk.published(feed, { versioncreated: '2026-11-20T09:00:00Z' });
      await desk.send(item, text, { ...withheld, versioncreated: '2026-11-20T09:01:00Z' });
      await desk.hidden(item, 404);
      await desk.release('status alone', item, text, () =>
        desk.send(item, text, { versioncreated: '2026-11-20T09:02:00Z' }),
      );
    }
  });
});

describe('an embargo', () => {
  it('ends at its time while indexer and search are killed and Redis is lost', async () => {
    const waiting = [6, 7, 8, 9, 10, 11].map((seconds, n) => {
      const item = desk.item(n % 2 === 0 ? 'nile' : 'harbour');
      const text = desk.text(item);
      const at = inMs(seconds * 1000);
      desk.watch.hide(text, 0, Date.parse(at));
      return { item, text, at };
    });
    for (const { item, text, at } of waiting) await desk.send(item, text, { embargoed: at });
    for (const { item } of waiting) await eventually(() => expect(desk.kindsOf(item)).toEqual(['withheld']));
    const shown = waiting.map(({ item, text }) => desk.shown(item, text));
    await run.loseRedis();
    const [, backAt] = await Promise.all([run.restart('indexer'), run.restart('search')]);
    for (const [n, { item, at }] of waiting.entries()) {
      const due = Math.max(Date.parse(at), backAt);
      desk.releases.push({ what: 'embargo', ms: ((await shown[n]) as number) - due });
      await eventually(() => expect(desk.kindsOf(item)).toEqual(['withheld', 'released']), 60_000);
      const own = desk.changes.filter(({ id }) => id === item.id);
      expect(new Set(own.map(({ version }) => version)).size).toBe(1);
    }
  }, 120_000);

  it('without a time waits for a version that lifts it; without a zone it is held', async () => {
    const [open, zoneless] = [desk.item('harbour'), desk.item('harbour')];
    await desk.send(open, desk.secret(open), { embargoed: '' });
    await desk.send(zoneless, desk.secret(zoneless), { embargoed: '2026-11-20T09:00:00' });
    for (const item of [open, zoneless])
      await eventually(() => expect(desk.kindsOf(item)).toEqual(['withheld']));
    const text = desk.text(open);
    await desk.release('embargo, lifted by a version', open, text, () =>
      desk.send(open, text, { version: '2' }),
    );
    expect((await desk.read(zoneless)).status).toBe(404);
  });

  it('has its mirror in expiry: shown before its time and never after', async () => {
    const expires = inMs(8_000);
    const { item, text } = await desk.published('nile', { expires });
    desk.watch.hide(text, Date.parse(expires));
    await desk.hidden(item, 404);
  });
});

describe('at the end', () => {
  it('a usable revision more than a minute after the kill changes nothing', async () => {
    await eventually(
      () => expect(Date.now() - early.killedAt).toBeGreaterThan(forgottenMs),
      forgottenMs,
      500,
    );
    await desk.send(early.item, desk.secret(early.item), { version: '5' });
    await run.expectEverythingSettled();
    expect((await desk.read(early.item)).status).toBe(410);
  });

  it('no exit has shown what was hidden, in the whole run', () => run.expectNothingHiddenSeen());

  it('nothing that was let go stayed hidden for more than two seconds', () =>
    run.expectReleasedWithin(2_000, [
      ...['withheld, lifted by a version', 'status alone', 'embargo', 'embargo, lifted by a version'],
    ]));

  it('every message has ended as one thing', () => run.expectEverythingSettled());
});
