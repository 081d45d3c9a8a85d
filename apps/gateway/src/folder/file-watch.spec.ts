import { describe, expect, it } from 'vitest';
import { FileWatch, type SeenFile } from './file-watch.js';

const file = (key: string, more: Partial<SeenFile> = {}): SeenFile => ({
  key,
  inode: `i-${key}`,
  size: 10,
  mtimeMs: 1000,
  unfinished: false,
  ...more,
});

describe('a file in a watched folder', () => {
  it('is whole when it has not changed for long enough', () => {
    const watch = new FileWatch(2000);
    expect(watch.look([file('a')], 0)).toEqual([]);
    expect(watch.look([file('a')], 1999)).toEqual([]);
    expect(watch.look([file('a')], 2000)).toEqual(['a']);
  });

  it.each([
    ['size', { size: 11 }],
    ['time', { mtimeMs: 1001 }],
    ['self', { inode: 'other' }],
  ])('is waited for again when its %s changes', (_what, change) => {
    const watch = new FileWatch(2000);
    watch.look([file('a')], 0);
    expect(watch.look([file('a', change)], 2000)).toEqual([]);
    expect(watch.look([file('a', change)], 4000)).toEqual(['a']);
  });

  it('is whole at once when it was written under another name and renamed', () => {
    const watch = new FileWatch(600_000);
    const written = file('a.part', { inode: '7', unfinished: true });
    expect(watch.look([written], 0)).toEqual([]);
    expect(watch.look([file('a', { inode: '7' })], 1000)).toEqual(['a']);
  });

  it('is waited for when it has grown since it had its unfinished name', () => {
    const watch = new FileWatch(600_000);
    watch.look([file('a.part', { inode: '7', unfinished: true })], 0);
    expect(watch.look([file('a', { inode: '7', size: 20 })], 1000)).toEqual([]);
  });

  it('is never whole under an unfinished name', () => {
    const watch = new FileWatch(0);
    const part = file('a.part', { unfinished: true });
    watch.look([part], 0);
    expect(watch.look([part], 1e9)).toEqual([]);
  });

  it('is given a minute when it is empty', () => {
    const watch = new FileWatch(0);
    expect(watch.look([file('a', { size: 0 })], 0)).toEqual([]);
    expect(watch.look([file('a', { size: 0 })], 59_999)).toEqual([]);
    expect(watch.look([file('a', { size: 0 })], 60_000)).toEqual(['a']);
  });

  it('comes in the order in which files were written', () => {
    const watch = new FileWatch(0);
    const files = [file('b', { mtimeMs: 3 }), file('c', { mtimeMs: 1 }), file('a', { mtimeMs: 3 })];
    expect(watch.look(files, 0)).toEqual(['c', 'a', 'b']);
  });
});
