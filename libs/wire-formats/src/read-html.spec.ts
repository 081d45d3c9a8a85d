import { describe, expect, it } from 'vitest';
import { safeHtml, textOfSafeHtml } from './read-html.js';

describe('HTML from a feed', () => {
  it.each([
    ['tags left open in one another', `${'<div>'.repeat(150_000)}الخبر`],
    ['tags closed in order', `${'<b>'.repeat(100_000)}الخبر${'</b>'.repeat(100_000)}`],
    ['brackets', `${'<'.repeat(200_000)} الخبر`],
  ])('made of a megabyte of %s is read in time of its length, and its text kept', (_what, html) => {
    const started = performance.now();
    expect(textOfSafeHtml(safeHtml(html))).toContain('الخبر');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('keeps its markup when it is long without nesting', () => {
    const html = `${'<p>خبر<br>one'.repeat(3000)}<ul>${'<li>two'.repeat(3000)}</ul>`;
    expect(safeHtml(html)).toContain('<li>two</li>');
  });
});
