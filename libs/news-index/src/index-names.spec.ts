import { describe, expect, it } from 'vitest';
import { buildIndexName, type IndexFamily, newsIndexNames, parseIndexName } from './index-names.js';

describe('names of indexes', () => {
  const cases: [string, IndexFamily, number, string][] = [
    ['', 'news', 1, 'news-0001'],
    ['t1-', 'news', 42, 't1-news-0042'],
    ['t1-', 'news', 12345, 't1-news-12345'],
    ['t1-', 'news-revisions', 1, 't1-news-revisions-0001'],
  ];
  it.each(cases)('%s %s %i is %s, and is read back as that', (namespace, family, generation, name) => {
    expect(buildIndexName(namespace, family, generation)).toBe(name);
    expect(parseIndexName(namespace, name)).toEqual({ family, generation });
  });

  it.each(['news', 'news-read', 'news-1', 'news-00012', 't2-news-0001', 'news-revisions'])(
    'does not take %s for one of its own',
    (name) => {
      expect(parseIndexName('', name)).toBeUndefined();
    },
  );

  it('keeps namespaces apart', () => {
    expect(newsIndexNames('t1-')).toEqual({
      read: 't1-news-read',
      write: 't1-news-write',
      revisions: 't1-news-revisions',
    });
  });
});
