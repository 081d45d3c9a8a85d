import { expect, it } from 'vitest';
import { parseRecord } from '../index.js';

function problem(item: unknown) {
  const bytes = Buffer.from(JSON.stringify(item));
  const feed = { id: 'plain', name: 'Plain Wire' };
  const [part] = parseRecord({ contentType: 'application/json', bytes, push: {}, feed, receivedAt: '' });
  return part && 'problem' in part ? part.problem : undefined;
}

it.each([
  ['uri', { headline: 'H' }],
  ['uri', { uri: ' ', headline: 'H' }],
  ['uri', { uri: 7, headline: 'H' }],
  ['uri', { uri: 'a\ud800', headline: 'H' }],
  ['urgency', { uri: 'u', headline: 'H', urgency: 0 }],
  ['urgency', { uri: 'u', headline: 'H', urgency: 10 }],
  ['urgency', { uri: 'u', headline: 'H', urgency: 2.5 }],
  ['urgency', { uri: 'u', headline: 'H', urgency: '2' }],
  ['version', { uri: 'u', headline: 'H', version: {} }],
  ['pubStatus', { uri: 'u', headline: 'H', pubStatus: 'replaced' }],
  ['pubstatus', { uri: 'u', headline: 'H', pubstatus: true }],
  ['versionCreated', { uri: 'u', headline: 'H', versionCreated: 'yesterday' }],
  ['versioncreated', { uri: 'u', headlines: [{ value: 'H' }], versioncreated: '2018-02-30' }],
  ['firstcreated', { uri: 'u', headline: 'H', firstcreated: 2018 }],
  ['headline', { uri: 'u', headline: ['H'] }],
  ['headlines', { uri: 'u', headlines: 'H' }],
  ['headlines[0]', { uri: 'u', headlines: ['H'] }],
  ['bodies[1].value', { uri: 'u', bodies: [{ value: 'B' }, { value: 3 }] }],
  ['body_text', { uri: 'u', body_text: {} }],
  ['by', { uri: 'u', headline: 'H', by: ['Jane'] }],
  ['language', { uri: 'u', headline: 'H', language: 1 }],
  ['type', { uri: 'u', headline: 'H', type: 1 }],
])('with a wrong field is refused by its name: %s', (field, item) => {
  expect(problem(item)).toMatchObject({ code: 'invalid', field, detail: expect.stringMatching(/\S/) });
});
