import { expect, it } from 'vitest';
import { contentTypeTold } from './content-type-told.js';

it.each([
  ['application/rss+xml; charset=utf-8', 'application/rss+xml; charset=utf-8'],
  ['text/xml', 'text/xml'],
  ['Application/JSON', 'Application/JSON'],
  ['application/feed+json', 'application/feed+json'],
  ['text/plain; charset=utf-8', 'application/octet-stream'],
  ['binary/octet-stream', 'application/octet-stream'],
  ['text/javascript', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  [undefined, 'application/octet-stream'],
])('%s is told as %s', (header, expected) => expect(contentTypeTold(header)).toBe(expected));
