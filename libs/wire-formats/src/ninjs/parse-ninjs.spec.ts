import { describe, expect, it } from 'vitest';
import { type Copy, copySchema, type PushFacts } from '#libs/contracts';
import { type FeedFacts, heldUntil, type Part, parseRecord } from '../index.js';

const cairo: FeedFacts = { id: 'wadi', name: 'صوت الوادي', language: 'ar', timeZone: 'Africa/Cairo' };
const zoneless: FeedFacts = { id: 'plain', name: 'Plain Wire' };

function parse(
  contentType: string,
  body: string | Uint8Array,
  feed: FeedFacts = zoneless,
  push: PushFacts = {},
): Part[] {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return parseRecord({ contentType, bytes, push, feed, receivedAt: '2026-01-01T00:00:00.000Z' });
}

function one(item: object, feed?: FeedFacts, push?: PushFacts): Copy {
  const [part] = parse('application/ninjs+json', JSON.stringify(item), feed, push);
  if (!part || !('copy' in part)) throw new Error(JSON.stringify(part));
  expect(part.part).toBeUndefined();
  expect(copySchema.parse(part.copy)).toEqual(part.copy);
  return part.copy;
}

function problem(item: unknown, feed?: FeedFacts) {
  const [part] = parse('application/json', JSON.stringify(item), feed);
  return part && 'problem' in part ? part.problem : undefined;
}

describe('ninjs', () => {
  const two = { role: 'main', contenttype: 'text/plain', value: 'First paragraph.\n\nSecond one.' };

  it.each([
    [
      '1.x',
      {
        uri: 'u:1',
        version: 3,
        versioncreated: '2018-04-05T09:00:00Z',
        firstcreated: '2018-04-04T09:00:00Z',
        pubstatus: 'usable',
        urgency: 4,
        language: 'EN-us',
        headline: 'A bridge',
        byline: 'Jane Doe',
        slugline: 'BRIDGE',
        located: 'Cairo',
        ednote: 'check',
        body_text: two.value,
        infosource: [{ name: 'Reuters' }],
        subject: [{ name: 'politics', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '11000000' }],
        person: [{ name: 'Jane Roe' }],
        usageterms: 'none',
        evolvedfrom: 'u:0',
      },
    ],
    [
      '2.x',
      {
        uri: 'u:1',
        version: '3',
        versioncreated: '2018-04-05T09:00:00Z',
        firstcreated: '2018-04-04T09:00:00Z',
        pubstatus: 'usable',
        urgency: 4,
        language: 'en_US',
        headlines: [{ role: 'main', value: 'A bridge' }],
        by: 'Jane Doe',
        slugline: 'BRIDGE',
        located: 'Cairo',
        ednote: 'check',
        bodies: [two],
        infosources: [{ name: 'Reuters' }],
        subjects: [{ name: 'politics', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' }],
        people: [{ name: 'Jane Roe' }],
        usageterms: 'none',
        evolvedfrom: 'u:0',
      },
    ],
    [
      '3.x',
      {
        uri: 'u:1',
        version: '3',
        versionCreated: '2018-04-05T09:00:00Z',
        firstCreated: '2018-04-04T09:00:00Z',
        pubStatus: 'usable',
        urgency: 4,
        language: 'en-US',
        headlines: [{ role: 'main', value: 'A bridge' }],
        by: 'Jane Doe',
        slugline: 'BRIDGE',
        located: 'Cairo',
        edNote: 'check',
        bodies: [{ role: 'main', contentType: 'text/plain', value: two.value }],
        infoSources: [{ name: 'Reuters' }],
        subjects: [{ name: 'politics', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' }],
        people: [{ name: 'Jane Roe' }],
        usageTerms: 'none',
        evolvedFrom: 'u:0',
      },
    ],
  ])('of %s gives the same copy', (_, item) => {
    expect(one(item)).toEqual({
      uri: 'u:1',
      version: '3',
      type: 'text',
      pubStatus: 'usable',
      urgency: 4,
      language: 'en-US',
      headline: 'A bridge',
      byline: 'Jane Doe',
      slugline: 'BRIDGE',
      located: 'Cairo',
      ednote: 'check',
      body: two.value,
      source: { id: 'reuters', name: 'Reuters' },
      subjects: [{ code: 'medtop:11000000', name: 'politics' }],
      firstCreated: '2018-04-04T09:00:00.000Z',
      versionCreated: '2018-04-05T09:00:00.000Z',
      evolvedFrom: 'u:0',
      usageTerms: 'none',
      attributions: [],
      relatedHeadlines: [],
      signals: [],
      extras: { people: [{ name: 'Jane Roe' }] },
    });
  });

  it('keeps every key that has no place of its own, unread', () => {
    const rest = {
      places: [{ name: 'Cairo', geoJSON: {} }],
      altIds: [{ role: 'x', value: 'y' }],
      __proto__x: 1,
      feed: { deep: [1] },
    };
    expect(one({ uri: 'u', headlines: [{ value: 'H' }], ...rest }).extras).toEqual(rest);
  });

  it('prefers the main headline and keeps the others beside', () => {
    const web = { role: 'web', value: 'Short' };
    const copy = one({ uri: 'u', headlines: [web, { role: 'main', value: 'Long headline' }] });
    expect(copy).toMatchObject({ headline: 'Long headline', extras: { headlines: [web] } });
  });

  it('makes plain text of HTML and keeps only harmless HTML', () => {
    const html =
      '<p>One &amp; <b>two</b></p><script>alert(1)</script><p onclick="x()">Three<br>four <a href="javascript:x">l</a></p>';
    const copy = one({ uri: 'u', bodies: [{ contentType: 'text/html', value: html }] });
    expect(copy.body).toBe('One & two\n\nThree\n\nfour l');
    expect(copy.bodyHtml).not.toMatch(/script|onclick/);
    expect(copy.bodyHtml).toContain('<b>two</b>');
  });

  it('takes the plain body for the text and the HTML one beside it', () => {
    const copy = one({ uri: 'u', body_html: '<p>Rich.</p>', body_text: 'Plain.' });
    expect(copy).toMatchObject({ body: 'Plain.', bodyHtml: '<p>Rich.</p>' });
  });

  it('cleans the body of a text, but not of a picture', () => {
    const body = 'H\nالقاهرة (رويترز) - قال مسؤول.\nأخبار متعلقة:\nعنوان آخر من الموقع';
    expect(one({ uri: 'u', headline: 'H', body_text: body })).toMatchObject({
      body: 'قال مسؤول.',
      dateline: { place: 'القاهرة', source: 'رويترز' },
      attributions: [{ id: 'reuters', name: 'رويترز' }],
      relatedHeadlines: ['عنوان آخر من الموقع'],
    });
    expect(one({ uri: 'u', type: 'picture', headline: 'H', body_text: body }).body).toBe(body);
  });

  it('reads a wall clock in the zone of the feed, else in UTC with a signal', () => {
    const item = { uri: 'u', headline: 'H', versioncreated: '2013-02-04T08:24:32' };
    expect(one(item, cairo)).toMatchObject({ versionCreated: '2013-02-04T06:24:32.000Z', signals: [] });
    expect(one(item)).toMatchObject({
      versionCreated: '2013-02-04T08:24:32.000Z',
      signals: ['zone-assumed'],
    });
  });

  it('holds an item whose embargo cannot be placed, and keeps what the feed wrote', () => {
    for (const embargoedUntil of ['2013-02-04T08:24:32', 'Friday noon', '', 7]) {
      expect(one({ uri: 'u', headlines: [{ value: 'H' }], embargoedUntil })).toMatchObject({
        embargoedUntil: heldUntil,
        signals: ['embargo-held'],
        extras: { embargoedUntil },
      });
    }
    expect(one({ uri: 'u', headline: 'H', embargoed: '2013-02-04T08:24:32' }, cairo)).toMatchObject({
      embargoedUntil: '2013-02-04T06:24:32.000Z',
      signals: [],
    });
  });

  it('needs no text of a kill, in British spelling too', () => {
    expect(one({ uri: 'u', pubstatus: 'canceled' }).pubStatus).toBe('canceled');
    expect(one({ uri: 'u', pubStatus: 'cancelled' }).pubStatus).toBe('canceled');
  });

  it('takes language, source and time from push and feed where the item is silent', () => {
    expect(one({ uri: 'u', headline: 'H' }, cairo)).toMatchObject({
      language: 'ar',
      source: { id: 'wadi', name: 'صوت الوادي' },
    });
    expect(one({ uri: 'u', headline: 'H' }, cairo, { source: 'Valley Herald', lang: 'fr' })).toMatchObject({
      language: 'fr',
      source: { id: 'valley-herald', name: 'Valley Herald' },
    });
    expect(one({ uri: 'u', headline: 'H', language: '??' })).not.toHaveProperty('language');
  });

  it('replaces halves of surrogate pairs everywhere, and leaves the uri as it came', () => {
    const copy = one({ uri: 'u:e\u0301', headline: 'a\ud800\u0007b', odd: { deep: ['\udfff'] } });
    expect(copy).toMatchObject({
      uri: 'u:e\u0301',
      headline: 'a\ufffdb',
      extras: { odd: { deep: ['\ufffd'] } },
    });
  });

  it('that is a text without any text is empty', () => {
    expect(problem({ uri: 'u', type: 'text', headline: ' ', body_text: '\n' })).toMatchObject({
      code: 'empty',
    });
    expect(problem({ uri: 'u', bodies: [{ contentType: 'text/html', value: '<p> </p>' }] })).toMatchObject({
      code: 'empty',
    });
    expect(one({ uri: 'u', type: 'event', title: 'Summit' }).headline).toBe('Summit');
  });

  it('of the first major with a time that is none keeps the item and says so', () => {
    expect(one({ uri: 'u', headline: 'H', versioncreated: 'Last Tuesday' })).toMatchObject({
      signals: ['time-unreadable'],
      extras: { versioncreated: 'Last Tuesday' },
    });
  });
});
