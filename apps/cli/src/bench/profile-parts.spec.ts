import { expect, it } from 'vitest';
import { sharesOf } from './profile-parts.js';

const node = (url: string, hitCount: number, functionName = 'work') => ({
  ...{ id: 1, hitCount },
  callFrame: { functionName, url, scriptId: '1', lineNumber: 0, columnNumber: 0 },
});

it('adds up what ran by the folder of its file, and leaves out what waited', () => {
  const nodes = [
    node('file:///slugline/dist/libs/entities/src/tagger/name-tagger.js', 30),
    node('file:///slugline/dist/libs/entities/src/tagger/weight-table.js', 20),
    node('file:///slugline/dist/libs/entities/src/annotate.js', 10),
    node('file:///slugline/dist/libs/text/src/fold.js', 20),
    node('', 15),
    node('', 5, '(garbage collector)'),
    node('', 400, '(idle)'),
  ];
  expect(sharesOf({ nodes })).toEqual([
    { part: 'tagger', share: 0.5 },
    { part: 'words and folding', share: 0.2 },
    { part: 'JSON, strings and the rest', share: 0.15 },
    { part: 'known names', share: 0.1 },
    { part: 'collecting garbage', share: 0.05 },
  ]);
});
