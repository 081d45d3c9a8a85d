import { expect, it } from 'vitest';
import { html, SafeHtml } from './html.js';

it('escapes text between tags and inside attributes', () => {
  const evil = `"><script>alert('x')</script>&`;
  expect(html`<a title="${evil}">${evil}</a>`.toString()).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
  );
});

it('takes pieces, lists of pieces and nothing as they are', () => {
  const rows = ['a', '<b>'].map((row) => html`<li>${row}</li>`);
  expect(html`<ul>${rows}</ul>${undefined}${false}${3}${new SafeHtml('<hr>')}`.toString()).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>3<hr>',
  );
});
