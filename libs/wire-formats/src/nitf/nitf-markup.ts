import { escapeHtml } from '#libs/text';
import { elementsOf, isElement, textBelow, type XmlElement, type XmlNode } from '../xml/xml-element.js';
import { attributeOf, lineOf } from './walk.js';

/** NITF's blocks by the HTML that they are; elements with the same name in both stand in `kept`. */
const renamed: Readonly<Record<string, string>> = {
  block: 'div',
  bq: 'blockquote',
  fn: 'p',
  hl1: 'h2',
  hl2: 'h3',
  note: 'p',
  postaddr: 'p',
  addressee: 'p',
  credit: 'p',
  datasource: 'p',
  'nitf-col': 'col',
};
const kept = new Set(
  'p table caption thead tbody tfoot tr th td ol ul li dl dt dd br hr em q sub sup a strong b i u h1 h2 h3 h4 h5 h6 div span blockquote'.split(
    ' ',
  ),
);
/** Not for readers here: media become associations, and the other elements have a field of their own. */
const leftOut = new Set(
  'media nitf-table-metadata nitf-table-summary alt-code byline distributor copyrite copyright classifier custom-table script style'.split(
    ' ',
  ),
);
/** Lines of a text that was broken for a teleprinter, in letters. */
const brokenLine = { least: 40, most: 84 };

/** The readers' part of `body.content` as HTML; `buildCopy` makes it safe. */
export function nitfMarkup(element: XmlElement): string {
  return element.children.map(markup).join('');
}

function markup(node: XmlNode): string {
  if (!isElement(node)) return escapeHtml(node);
  const { name } = node;
  if (leftOut.has(name) || isForEditors(node)) return '';
  if (name === 'pre') return preformatted(node);
  if (name === 'p' && !hasText(node)) return '';
  if (name === 'p' && isBrokenIntoLines(node)) return `<p>${node.children.map(unbroken).join('')}</p>`;
  if (name === 'br' || name === 'hr') return `<${name}>`;
  if (name === 'frac') return escapeHtml(elementsOf(node).map(textBelow).join(''));
  const tag = renamed[name] ?? (kept.has(name) ? name : undefined);
  const inner = nitfMarkup(node);
  if (tag !== undefined) return `<${tag}${attributes(node)}>${inner}</${tag}>`;
  const language =
    attributeOf(node, 'xml:lang') ?? (name === 'lang' ? attributeOf(node, 'iso-lang') : undefined);
  return language === undefined ? inner : `<span lang="${escapeHtml(language)}">${inner}</span>`;
}

const hasText = (element: XmlElement) => lineOf(element) !== undefined;

function attributes(element: XmlElement): string {
  return ['href', 'title', 'colspan', 'rowspan', 'dir', 'lang']
    .map((name) => [name, attributeOf(element, name === 'lang' ? 'xml:lang' : name)] as const)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** Advice that the standard calls non-publishable never becomes text for readers. */
export const isForEditors = (element: XmlElement) =>
  element.name === 'note' &&
  (/^(?:npa|non-publishable)/i.test(attributeOf(element, 'type') ?? '') ||
    /^(?:editorsnote|hd)$/i.test(attributeOf(element, 'noteclass') ?? ''));

/** Its lines are what it means: they stay lines. */
function preformatted(element: XmlElement): string {
  return textBelow(element)
    .split(/\n\s*\n/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
    .map((block) => `<p>${escapeHtml(block).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Every line but the last is as long as a teleprinter's: the breaks mean nothing. */
function isBrokenIntoLines(element: XmlElement): boolean {
  if (!element.children.some((child) => isElement(child) && child.name === 'br')) return false;
  const lines = element.children
    .map((child) => (isElement(child) && child.name === 'br' ? '\n' : textBelow(child).replace(/\s+/gu, ' ')))
    .join('')
    .split('\n')
    .map((line) => line.trim());
  const full = lines.slice(0, -1);
  return full.every(({ length }) => length >= brokenLine.least && length <= brokenLine.most);
}

const unbroken = (node: XmlNode) => (isElement(node) && node.name === 'br' ? ' ' : markup(node));
