import { describe, expect, it } from 'vitest';
import { topicLinks } from './topic-links.js';

const base = 'https://wire.example.org/feeds/all';
const look = (header: string, body: string) => topicLinks(header, Buffer.from(body), base);
const both = { hub: 'https://hub.example.org/', self: 'https://wire.example.org/feeds/self' };

describe('the hub and the own address of a topic', () => {
  it.each([
    ['its Link header', '<https://hub.example.org/>; rel=hub, </feeds/self>; rel="self"', ''],
    [
      'Atom',
      '',
      '\uFEFF<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="self"/><link href="https://hub.example.org/" rel="hub"/></feed>',
    ],
    [
      'RSS',
      '',
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><link>https://x/</link><atom:link rel="hub" href="https://hub.example.org/"/><atom:link href="https://wire.example.org/feeds/self" rel="self"/><item/></channel></rss>',
    ],
    [
      'a JSON Feed',
      '',
      '{"feed_url": "https://wire.example.org/feeds/self", "hubs": [{"type": "WebSub", "url": "https://hub.example.org/"}]}',
    ],
  ])('are read from %s', (_name, header, body) => expect(look(header, body)).toEqual(both));

  it('come from the header before the document', () => {
    const body = '<feed><link rel="hub" href="https://other.example.org/"/></feed>';
    expect(look('<https://hub.example.org/>; rel=hub', body).hub).toBe('https://hub.example.org/');
  });

  it.each([
    ['an entry', '<feed><entry><link rel="hub" href="https://bad.example.org/"/></entry></feed>'],
    ['what follows a fault', '<feed><a></b><link rel="hub" href="https://bad.example.org/"/></feed>'],
    ['addresses that are not of the web', '<feed><link rel="hub" href="file:///etc/passwd"/></feed>'],
    ['broken JSON', '{"hubs": ['],
    ['plain text', 'link rel=hub'],
  ])('are not taken from %s', (_name, body) => {
    expect(look('', body)).toEqual({ hub: undefined, self: undefined });
  });
});
