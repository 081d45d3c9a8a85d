import { expect, it } from 'vitest';
import { feedSchema } from '#libs/contracts';
import { buildCopy } from './build-copy.js';
import type { Draft } from './draft.js';
import { FieldError } from './field-error.js';

const feed = feedSchema.parse({
  id: 'nile',
  name: 'Nile Wire',
  timeZone: 'Africa/Cairo',
  urgency: 4,
  rights: { usageTerms: 'Not for resale' },
  cleaning: [{ id: 'nile-hotline', pattern: '^Hotline: ', action: 'drop-line' }],
});
const copyOf = (draft: Partial<Draft>) => buildCopy({ uri: 'u', ...draft }, { push: {}, feed });
const body = (...lines: string[]) => ({ plain: lines.join('\n\n') });

it('gives an item the defaults of its feed, and what it says itself goes before them', () => {
  expect(copyOf({ headline: { plain: 'Bridge opens' } })).toMatchObject({
    urgency: 4,
    usageTerms: 'Not for resale',
    source: { id: 'nile', name: 'Nile Wire' },
  });
  const own = copyOf({ headline: { plain: 'Bridge opens' }, urgency: 2, usageTerms: 'Free' });
  expect([own.urgency, own.usageTerms]).toEqual([2, 'Free']);
});

it("runs the feed's own rules and names every rule that touched the text", () => {
  const copy = copyOf({ headline: { plain: 'Bridge opens' }, body: body('It was opened.', 'Hotline: 555') });
  expect(copy).toMatchObject({ body: 'It was opened.', cleanedBy: ['nile-hotline'] });
});

it('reads times in the zone of the document, else of the feed, and holds an embargo without time or with none that can be read', () => {
  const headline = { plain: 'H' };
  const at = (draft: Partial<Draft>) => copyOf({ headline, ...draft });
  expect(at({ times: { versionCreated: '2026-07-01T12:00:00' } }).versionCreated).toBe(
    '2026-07-01T09:00:00.000Z',
  );
  expect(at({ times: { versionCreated: '2026-07-01T12:00:00' }, zone: '+05:00' }).versionCreated).toBe(
    '2026-07-01T07:00:00.000Z',
  );
  for (const embargoedUntil of ['', 'Tuesday noon']) {
    expect(at({ times: { embargoedUntil } })).toMatchObject({
      embargoedUntil: '9999-12-31T23:59:59.999Z',
      signals: ['embargo-held'],
    });
  }
});

it('holds an embargo whose time has no zone anywhere', () => {
  const zoneless = { push: {}, feed: { id: 'f', name: 'F' } };
  const draft = { uri: 'u', headline: { plain: 'H' }, times: { embargoedUntil: '2026-07-01T12:00:00' } };
  expect(buildCopy(draft, zoneless)).toMatchObject({
    embargoedUntil: '9999-12-31T23:59:59.999Z',
    signals: ['embargo-held'],
    extras: { embargoedUntil: '2026-07-01T12:00:00' },
  });
});

it('keeps a note to editors out of the body and out of its markup', () => {
  const html = '<p>It was opened.</p><p>Not for publication: call the desk.</p>';
  const copy = copyOf({ headline: { plain: 'Bridge opens' }, body: { html } });
  expect(copy.ednote).toContain('call the desk');
  expect(copy.body).toBe('It was opened.');
  expect(copy.bodyHtml).toBe('<p>It was opened.</p>');
});

it('a kill in words is a statement that only holds its target; one by a field needs no words', () => {
  const words = {
    headline: { plain: 'BULLETIN KILL' },
    body: body('Kill the story headlined "Minister resigns over bridge".'),
  };
  expect(copyOf(words).statements).toMatchObject([{ pubStatus: 'canceled', certain: false }]);
  expect(copyOf({ ...words, pubStatus: 'canceled' }).statements).toBeUndefined();
  expect(copyOf({ ...words, evolvedFrom: 'urn:x:1' }).statements).toEqual([
    { pubStatus: 'canceled', certain: false, uri: 'urn:x:1' },
  ]);
});

it('what is no language is kept beside, and what is no text at all is empty', () => {
  expect(copyOf({ headline: { plain: 'H' }, language: 'klingonish!' }).extras).toEqual({
    language: 'klingonish!',
  });
  expect(() => copyOf({ body: { html: '<p> </p>' } })).toThrow(FieldError);
});
