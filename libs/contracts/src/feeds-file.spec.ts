import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { feedsFileSchema, feedsJsonSchema } from './feeds-file.js';

it('has the JSON Schema that lies in deploy (npm run schema)', () => {
  const file = new URL('../../../deploy/feeds.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(feedsJsonSchema());
});

it('wants the settings of the door that a feed comes by', () => {
  const read = feedsFileSchema.safeParse({ feeds: [{ id: 'a', name: 'A', kind: 'pull' }] });
  expect(read.error?.issues[0]).toMatchObject({ path: ['feeds', 0, 'kind'] });
});

it('takes a secret by the name of its variable only', () => {
  const feed = { id: 'a', name: 'A', signing: ['whsec_abc'] };
  expect(feedsFileSchema.safeParse({ feeds: [feed] }).success).toBe(false);
  const named = { ...feed, signing: [{ env: 'A_SECRET' }] };
  expect(feedsFileSchema.safeParse({ feeds: [named] }).success).toBe(true);
});
