import { describe, expect, it } from 'vitest';
import { feedIdOf, toNinjs } from './json-lines.js';

describe('feedIdOf', () => {
  it.each([
    ['El Dostor.news', 'el-dostor-news'],
    ['el-dostor.news', 'el-dostor-news'],
    ['Ahram_Online!', 'ahram-online'],
    ['almasryalyoum', 'almasryalyoum'],
  ])('makes of %s the feed %s', (source, feed) => expect(feedIdOf(source)).toBe(feed));
});

describe('toNinjs', () => {
  it('carries an article over with its own section as an unknown key, for extras', () => {
    const line = {
      id: 'a-1',
      source: 'Nile Post',
      feed: 'politics',
      published: '2013-02-04T10:00:00',
      title: 'عنوان',
      text: 'نص',
    };
    const { feed, line: ninjs } = toNinjs(JSON.stringify(line), 1);
    expect(feed).toBe('nile-post');
    expect(JSON.parse(ninjs)).toMatchObject({ uri: 'a-1', versionCreated: line.published, feed: 'politics' });
  });

  it.each([
    ['not json', /line 7: /],
    ['{"id":"a"}', /line 7: source must be a text/],
    ['null', /line 7: id must be a text/],
    ['{"id":"a","source":"…"}', /line 7: source "…" gives no feed id/],
  ])('names the line and field of %s', (text, reason) => expect(() => toNinjs(text, 7)).toThrow(reason));
});
