import { describe, expect, it } from 'vitest';
import { FeedsFileError, parseFeeds } from './feeds-text.js';

const problemsOf = (text: string) => {
  try {
    parseFeeds(text, 'feeds.yaml');
  } catch (error) {
    if (error instanceof FeedsFileError) return error.problems;
    throw error;
  }
  return [];
};

describe('a feeds file', () => {
  it('is read with defaults filled in', () => {
    const { feeds } = parseFeeds('feeds:\n  - id: nile\n    name: وكالة النيل\n', 'feeds.yaml');
    const defaults = { kind: 'push', keys: [], signing: [], cleaning: [] };
    expect(feeds).toEqual([{ id: 'nile', name: 'وكالة النيل', ...defaults }]);
  });

  it.each([
    ['a wrong time zone', 'feeds:\n  - id: a\n    name: A\n    timeZone: Cairo\n', 4, 'feeds[0].timeZone'],
    ['a missing name', 'feeds:\n  - id: a\n    name: A\n  - id: b\n', 4, 'feeds[1].name'],
    [
      'a feed that stands twice',
      'feeds:\n- {id: a, name: A}\n# more\n- {id: a, name: B}\n',
      4,
      'feeds[1].id',
    ],
    [
      'a hash that is none',
      'feeds:\n- id: a\n  name: A\n  keys:\n  - {id: k, hash: x, created: 2026-11-23T00:00:00Z}\n',
      5,
      'feeds[0].keys[0].hash',
    ],
    ['an unknown field', 'feeds:\n  - id: a\n    name: A\n    colour: red\n', 2, 'feeds[0]'],
    [
      'a cleaning pattern that is none',
      'feeds:\n- id: a\n  name: A\n  cleaning:\n  - id: x\n    pattern: "(("\n    action: drop-line\n',
      6,
      'feeds[0].cleaning[0].pattern',
    ],
    ['text that is no YAML', 'feeds:\n  - id: "a\n', 3, 'YAML'],
    ['an empty file', '', 1, 'file'],
  ])('with %s is refused with line and field', (_what, text, line, field) => {
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ line, field }));
  });

  it('names everything wrong, one line each, in a message that begins with the path', () => {
    expect(() => parseFeeds('feeds:\n  - id: A B\n    name: ""\n', 'dir/feeds.yaml')).toThrow(
      /^dir\/feeds\.yaml:2: feeds\[0\]\.id: expected lower-case.*\ndir\/feeds\.yaml:3: feeds\[0\]\.name: /,
    );
  });
});
