import { expect, it } from 'vitest';
import { strictNinjsProblems, strictNinjsVersions } from './strict-ninjs.js';

const judge = (version: string, item: unknown) =>
  strictNinjsProblems(version, Buffer.from(JSON.stringify(item)));

it('needs nothing but a uri in every version', () => {
  for (const version of strictNinjsVersions) {
    expect(judge(version, { uri: 'urn:example:1' }), version).toEqual([]);
    expect(judge(version, {})[0], version).toMatchObject({ code: 'invalid', field: 'uri' });
  }
});

it.each([
  ['1.0', 'urgency', { urgency: 4 }],
  ['1.1', 'ednote', { ednote: 'راجع الفقرة الثانية' }],
  ['1.1', 'type', { type: 'component' }],
  ['1.2', 'headline_web', { headline_web: 'Short' }],
  ['1.3', 'expires', { expires: '2026-01-01T00:00:00Z' }],
  ['1.4', 'person[0].contactinfo', { person: [{ contactinfo: [{ value: 'x' }] }] }],
  ['1.5', 'digitalsourcetype', { digitalsourcetype: { name: 'x' } }],
  ['1.6', 'advices', { advices: [{}] }],
  ['2.0', 'expires', { expires: '2026-01-01T00:00:00Z' }],
  ['2.1', 'digitalsourcetype', { digitalsourcetype: { name: 'x' } }],
  ['2.2', 'headline', { headline: 'One of the first major' }],
  ['3.0', 'digitalSourceType', { digitalSourceType: { name: 'x' } }],
  ['3.1', 'versioncreated', { versioncreated: '2026-01-01T00:00:00Z' }],
])('under %s refuses what only another version has: %s', (version, field, keys) => {
  expect(judge(version, { uri: 'urn:example:1', ...keys })).toEqual([
    { code: 'invalid', field, detail: expect.stringMatching(/no such key|expected one of/) },
  ]);
});

it('names a wrong field inside of others by its path', () => {
  const renditions = { thumb: { href: 'urn:x', width: '640' } };
  const inner = { uri: 'urn:example:2', associations: { deep: { uri: 'urn:example:3', renditions } } };
  expect(judge('1.6', { uri: 'urn:example:1', associations: { side: inner } })).toEqual([
    {
      code: 'invalid',
      field: 'associations.side.associations.deep.renditions.thumb.width',
      detail: 'expected a number, got a string',
    },
  ]);
});

it('asks for dates and addresses only where the standard came to ask for them', () => {
  const item = { uri: 'no scheme', versioncreated: 'Last Tuesday' };
  expect(judge('1.3', item)).toEqual([]);
  expect(judge('1.4', item).map(({ field }) => field)).toEqual(['uri', 'versioncreated']);
  expect(judge('1.4', { uri: 'urn:x', versioncreated: '2026-02-01T10:00:00+02:00' })).toEqual([]);
  expect(judge('1.4', { uri: 'urn:x', versioncreated: '2026-02-01' })).toHaveLength(1);
});

it('wants whole urgencies from 1 to 9 since 1.6 and 2.1', () => {
  for (const version of ['1.5', '2.0']) expect(judge(version, { uri: 'urn:x', urgency: 0.5 })).toEqual([]);
  for (const version of ['1.6', '2.1', '3.0']) {
    expect(judge(version, { uri: 'urn:x', urgency: 0.5 })).toHaveLength(1);
    expect(judge(version, { uri: 'urn:x', urgency: 10 })).toHaveLength(1);
  }
});

it('wants a name and a uri of what is associated since 2.1; in 2.0 one of the two', () => {
  const associated = (version: string, entry: object) =>
    judge(version, { uri: 'urn:x', associations: [entry] }).map(({ field }) => field);
  expect(associated('2.0', { name: 'logo', anything: 1 })).toEqual([]);
  expect(associated('2.0', { uri: 'urn:y', anything: 1 })).toEqual(['associations[0].anything']);
  expect(associated('2.1', { name: 'logo' })).toEqual(['associations[0].uri']);
  expect(associated('3.1', { uri: 'urn:y', name: 'logo', rel: 'about' })).toEqual([]);
});

it('tells rights, contacts and dates of which exactly one must be given', () => {
  const both = { linkedRights: 'https://example.org/r', encodedRights: 'x' };
  expect(judge('3.0', { uri: 'urn:x', rightsInfo: both })[0]?.field).toBe('rightsInfo');
  const dates = { startDate: '2026-01-01T09:00:00Z', expectedStartDate: '2026-01' };
  expect(judge('3.0', { uri: 'urn:x', eventDetails: { dates } })[0]?.field).toBe('eventDetails.dates');
  expect(judge('3.0', { uri: 'urn:x', eventDetails: { dates: { expectedStartDate: '2026-01' } } })).toEqual(
    [],
  );
});

it('checks GeoJSON down to its coordinates', () => {
  const at = (geoJSON: unknown) =>
    judge('3.0', { uri: 'urn:x', places: [{ geoJSON }] }).map(({ field }) => field);
  expect(at({ type: 'Point', coordinates: [31.2, 30.1] })).toEqual([]);
  expect(at({ type: 'Point', coordinates: ['a', 'b'] })).toEqual(['places[0].geoJSON.coordinates']);
  expect(at({ coordinates: [31.2, 30.1] })).toEqual(['places[0].geoJSON.type']);
  expect(at({ type: 'FeatureCollection', features: [{ type: 'Nowhere' }] })).toEqual([
    'places[0].geoJSON.features[0].type',
  ]);
});

it('gives the reason for what is no JSON object, and knows its versions', () => {
  expect(strictNinjsProblems('1.0', Buffer.from('{"uri": '))).toMatchObject([{ code: 'unreadable' }]);
  expect(judge('1.0', [1])).toMatchObject([{ code: 'invalid', detail: 'expected an object, got an array' }]);
  expect(() => judge('0.9', {})).toThrow('ninjs 0.9 is not known');
});
