import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsIndexNames } from '#libs/news-index';
import { eventually } from '../support/eventually.js';
import type { DeskItem, LifecycleDesk } from '../support/lifecycle-desk.js';
import { LifecycleRun } from '../support/lifecycle-run.js';
import { nitfCopy } from '../support/nitf-copy.js';

let run: LifecycleRun;
let desk: LifecycleDesk;
beforeAll(async () => {
  run = await LifecycleRun.start();
  ({ desk } = run);
}, 180_000);
afterAll(() => run?.end());

describe('what readers never get', () => {
  it('is a test of the line, and a note to editors', async () => {
    for (const feed of ['nile', 'harbour'] as const) {
      const test = desk.item(feed);
      const headline = feed === 'nile' ? 'رسالة تجريبية - يرجى تجاهلها' : 'TEST - please ignore';
      await desk.send(test, desk.secret(test), { headline });
      const item = desk.item(feed);
      for (const version of ['1', '2']) {
        const text = desk.text(item);
        await desk.send(item, text, { version, ednote: desk.secret(item).tell });
        await desk.shown(item, text);
      }
      await eventually(async () => expect(await stored(test)).toBe(true));
      expect(desk.kindsOf(test)).toEqual([]);
    }
  });

  it('is a note that NITF calls non-publishable', async () => {
    const item = desk.item('harbour');
    for (const version of ['1', '2']) {
      const text = desk.text(item);
      const note = `<note type="npa"><p>${desk.secret(item).tell}</p></note>`;
      await desk.sendBody('harbour', 'application/xml', nitfCopy(item, text, { version, note }));
      await desk.shown(item, text);
    }
  });
});

describe('what one message says of another', () => {
  it('in words holds the story it names by its headline, until an editor lets it go', async () => {
    for (const feed of ['nile', 'harbour'] as const) {
      const { item, text } = await desk.published(feed);
      const notice = desk.item(feed);
      const headline =
        feed === 'nile' ? `إلغاء خبر: "${text.headline}"` : `MANDATORY KILL - ${text.headline}`;
      await desk.send(notice, desk.text(notice), { headline });
      await desk.hidden(item, 404);
      await desk.release('hold, let go by an editor', item, text, () =>
        desk.mark('release', item, { of: [notice.id] }),
      );
    }
  });

  it('in a field of NITF kills a document of the same feed, and does nothing to one of another', async () => {
    const [own, foreign] = [await desk.published('harbour'), await desk.published('harbour')];
    const sender = (feed: DeskItem['feed'], of: DeskItem) => {
      const item = desk.item(feed);
      const text = desk.text(item);
      const docdata = `management-doc-idref="${of.uri}" management-idref-status="canceled"`;
      return { item, text, body: nitfCopy(item, text, { docdata }) };
    };
    const [right, wrong] = [sender('harbour', own.item), sender('nile', foreign.item)];
    await desk.sendBody('nile', 'application/xml', wrong.body);
    await desk.shown(wrong.item, wrong.text);
    await desk.sendBody('harbour', 'application/xml', right.body);
    await desk.hidden(own.item, 410);
    expect((await desk.read(foreign.item)).status).toBe(200);
    expect(desk.kindsOf(foreign.item)).toEqual(['new']);
  });

  it('that it replaces it is told with it, whichever came first', async () => {
    for (const laterFirst of [true, false]) {
      const [first, second] = [desk.item('harbour'), desk.item('harbour')];
      const texts = [desk.text(first), desk.text(second)] as const;
      const sends = [
        () => desk.send(first, texts[0]),
        () => desk.send(second, texts[1], { evolvedfrom: first.uri }),
      ];
      for (const send of laterFirst ? sends.reverse() : sends) await send();
      await eventually(async () => {
        const { status, text } = await desk.read(first);
        expect(status).toBe(200);
        expect(JSON.parse(text)).toMatchObject({ supersededBy: { id: second.id } });
      });
    }
  });
});

describe('kills of editors and their restore', () => {
  it('flag the exact copy of another feed, which stays', async () => {
    const { item, text } = await desk.published('harbour');
    const copy = desk.item('nile');
    await desk.send(copy, text);
    await desk.shown(copy, text);
    await desk.mark('kill', item, { reason: 'the wrong man' });
    await eventually(async () => expect((await desk.read(item)).status).toBe(410));
    await eventually(async () => {
      expect(JSON.parse((await desk.read(copy)).text)).toMatchObject({
        // Texts of this run are copies of others that were killed before, too.
        flags: expect.arrayContaining([expect.objectContaining({ kind: 'killed-copy', of: item.id })]),
      });
    });
  });

  it('are taken back by a restore that shows the latest usable revision, and a later kill holds again', async () => {
    for (const byFeed of [true, false]) {
      const { item, text: first } = await desk.published(byFeed ? 'nile' : 'harbour');
      const second = desk.text(item);
      await desk.send(item, second, { version: '2' });
      await desk.shown(item, second);
      if (byFeed) await desk.kill(item, '3');
      else {
        await desk.mark('kill', item);
        await desk.hidden(item, 410);
      }
      // Among the revisions of the restored item the first one may be read again.
      desk.watch.lift(first);
      await desk.release('restore', item, second, () => desk.mark('restore', item));
      await desk.kill(item, '4');
    }
  });
});

describe('at the end', () => {
  it('no exit has shown what was hidden, in the whole run', () => run.expectNothingHiddenSeen());

  it('nothing that was let go stayed hidden for more than two seconds', () =>
    run.expectReleasedWithin(2_000, ['hold, let go by an editor', 'restore']));

  it('every message has ended as one thing', () => run.expectEverythingSettled());
});

async function stored({ id }: DeskItem): Promise<boolean> {
  return await run.pipeline.client.exists({ index: newsIndexNames(run.pipeline.namespace).write, id });
}
