import { expect, it } from 'vitest';
import { feedSchema } from '#libs/contracts';
import { compareCleaning } from './compare-cleaning.js';
import { readRules, withNewRules } from './read-rules.js';

const feed = feedSchema.parse({ id: 'valley', name: 'Valley Herald' });
const item = (body: string) => ({
  contentType: 'application/json',
  bytes: Buffer.from(JSON.stringify({ uri: 'urn:v:1', headline: 'River rises', body_text: body })),
  receivedAt: '2026-11-23T12:00:00.000Z',
  push: {},
});
const hotline = readRules('- {id: hotline, pattern: "^Hotline: ", action: drop-line}', 'r.yaml');

it('shows the lines that a new rule would take, and the rule', () => {
  const compared = compareCleaning(item('The river rose.\n\nHotline: 123\n\nIt fell.'), feed, [], hotline);
  expect(compared).toEqual({
    items: 1,
    unread: 0,
    changes: [{ uri: 'urn:v:1', lines: ['- body: Hotline: 123'], rules: ['hotline'] }],
  });
});

it('shows nothing of an item that stays as it is, and counts what cannot be read', () => {
  expect(compareCleaning(item('The river rose.'), feed, [], hotline)).toMatchObject({
    items: 1,
    changes: [],
  });
  const broken = { ...item(''), bytes: Buffer.from('{') };
  expect(compareCleaning(broken, feed, [], hotline)).toEqual({ items: 0, unread: 1, changes: [] });
});

it('shows what comes back when a rule is changed', () => {
  const narrower = readRules(
    'cleaning: [{id: hotline, pattern: "^Hotline: 9", action: drop-line}]',
    'r.yaml',
  );
  const both = withNewRules(hotline, narrower);
  expect(both).toEqual(narrower);
  const [change] = compareCleaning(item('The river rose.\n\nHotline: 123'), feed, hotline, both).changes;
  expect(change).toEqual({ uri: 'urn:v:1', lines: ['+ body: Hotline: 123'], rules: ['hotline'] });
});

it.each([
  ['- {id: a, pattern: "(x", action: drop-line}', 'r.yaml: cleaning rule a: '],
  ['- {id: a, pattern: "x*", action: drop-line}', 'matches the empty text'],
  ['- {id: a, pattern: x, action: burn}', 'r.yaml: [0].action: '],
  ['- {id: [', 'r.yaml: '],
])('refuses %s by name and reason', (text, reason) => {
  expect(() => readRules(text, 'r.yaml')).toThrow(reason);
});
