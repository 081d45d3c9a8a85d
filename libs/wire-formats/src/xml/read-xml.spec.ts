import { describe, expect, it } from 'vitest';
import { BodyError } from '../body-error.js';
import { readXml } from './read-xml.js';
import { elementsOf, markupOf, textBelow } from './xml-element.js';

const twoMegabytes = 2 * 1024 * 1024;
const filled = (piece: string) => piece.repeat(Math.floor(twoMegabytes / piece.length));

function problemOf(xml: string) {
  try {
    readXml(xml);
  } catch (error) {
    if (error instanceof BodyError) return error.problem;
    throw error;
  }
  return undefined;
}

it.each([
  ['a bomb of entities', '<!DOCTYPE n [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><n>&b;</n>', 'DOCTYPE'],
  [
    'a file of ours',
    '<!DOCTYPE NewsML [<!ENTITY x SYSTEM "file:///etc/passwd">]><NewsML>&x;</NewsML>',
    'DOCTYPE',
  ],
  ['a DTD of unknown kind', '<!DOCTYPE evil SYSTEM "http://attacker.example/x.dtd"><evil/>', 'DOCTYPE'],
  ['an unknown entity', '<a>&secret;</a>', ''],
  ['an undeclared prefix', '<a><secret:b/></a>', ''],
  ['a tag that does not close', '<a><secret></a>', ''],
  ['two roots', '<a/><secret/>', ''],
  ['nothing', ' ', ''],
])('refuses %s without quoting the document', (_, xml, field) => {
  const problem = problemOf(xml);
  expect(problem).toMatchObject({ code: 'unreadable', field });
  expect(problem?.detail).not.toMatch(/secret|passwd|attacker/);
});

it('says where a document is not well-formed', () => {
  expect(problemOf('<a>\n  <b></c>\n</a>')?.detail).toMatch(/line 2, column \d+: /);
});

it('reads a document that only cites the DTD of its standard, and the letters that DTD names', () => {
  const root = readXml('<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf>caf&eacute;&nbsp;&amp; &mdash;</nitf>');
  expect(textBelow(root)).toBe('café\u00a0& —');
});

it('finds elements whatever their capitals, and their attributes by local name', () => {
  const root = readXml('<m xmlns:x="urn:x"><Header xml:lang="ar" x:a="1" b="2"/></m>');
  expect(elementsOf(root, 'header')[0]?.attributes).toEqual({ 'xml:lang': 'ar', 'x:a': '1', b: '2' });
});

it('writes markup that HTML reads the same way', () => {
  expect(markupOf(readXml('<h:p xmlns:h="urn:h" title="a&quot;b">1 &lt; 2<h:br/>x</h:p>'))).toBe(
    '<p title="a&quot;b">1 &lt; 2<br/>x</p>',
  );
});

describe('two megabytes of the worst take no time by their square, which would be minutes', () => {
  const attacks: readonly [string, string][] = [
    ['unclosed tags', filled('<a>')],
    ['nested tags', `${filled('<a>')}${filled('</a>')}`],
    ['attributes', `<a ${Array.from({ length: 150_000 }, (_, index) => `b${index}="1"`).join(' ')}/>`],
    ['namespaces', `<a ${Array.from({ length: 80_000 }, (_, index) => `xmlns:b${index}="u"`).join(' ')}/>`],
    ['the same attribute', `<a ${filled('b="1" ')}/>`],
    ['a giant element name', `<${filled('a')}/>`],
    ['a giant attribute name', `<a ${filled('b')}="1"/>`],
    ['a giant prefix', `<${filled('p')}:a/>`],
    ['entities', `<!DOCTYPE n [${filled('<!ENTITY a "b">')}]><n/>`],
    ['a DOCTYPE that never ends', `<!DOCTYPE nitf ${filled('a ')}`],
    ['references', `<a>${filled('&amp;')}</a>`],
    ['comments', `${filled('<!---->')}<a/>`],
    ['a comment that never ends', `<!--${filled('a ')}`],
    ['brackets', filled('<')],
    ['empty elements in deep ones', `${'<a>'.repeat(120)}${filled('<b/>')}`],
    ['namespaces in deep ones', `${'<a>'.repeat(120)}${filled('<b xmlns:x="u" x:a="1"/>')}`],
  ];

  it.each(attacks)('%s', (_, xml) => {
    const start = performance.now();
    const problem = problemOf(xml);
    const tookMs = performance.now() - start;
    // Twice the promise: the machine of a test is shared.
    expect(tookMs).toBeLessThan(3_000);
    if (problem !== undefined) {
      expect(problem.code).toMatch(/^(?:unreadable|too-deep|too-large)$/);
      expect(problem.detail.length).toBeLessThan(200);
    }
  });
});
