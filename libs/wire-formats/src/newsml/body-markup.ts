import type { FormText } from '../draft.js';
import {
  elementsOf,
  innerMarkup,
  isElement,
  markupOf,
  textBelow,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-element.js';
import { paragraphsOf } from './wrapped-lines.js';

/** Text that may have been typed in lines. */
const typed = new Set(['p', 'pre', 'div', 'body', 'td']);
/** What a page has beside its article. */
const furniture = new Set(['header', 'nav', 'script', 'style']);

/** The body of an XHTML document or of a part of one. Paragraphs that were typed in lines get their own marks. */
export function xhtmlBody(root: XmlElement): FormText | undefined {
  const body = root.name.toLowerCase() === 'html' ? elementsOf(root, 'body')[0] : root;
  if (body === undefined) return undefined;
  const kept = body.children.filter((child) => !isElement(child) || !furniture.has(child.name.toLowerCase()));
  const plain = { ...body, children: kept.length === 0 ? body.children : kept };
  return formOf(innerMarkup(asBlock(plain)));
}

/** Text of an element that may hold some markup (descriptions, notes). */
export function markedText(element: XmlElement): FormText | undefined {
  return formOf(innerMarkup(asBlock({ ...element, name: 'div', attributes: {} })));
}

const formOf = (html: string): FormText | undefined => (html.trim() === '' ? undefined : { html });

/** A block with text alone becomes paragraphs; others keep their elements, each put right in its turn. */
function asBlock(element: XmlElement): XmlElement {
  if (!element.children.some(isElement)) {
    const paragraphs = paragraphsOf(textBelow(element)).map(paragraphElement);
    return { ...element, name: 'div', children: paragraphs };
  }
  return { ...element, children: element.children.map(reflowed) };
}

function reflowed(node: XmlNode): XmlNode {
  if (!isElement(node)) return node;
  if (node.children.some(isElement)) return { ...node, children: node.children.map(reflowed) };
  if (!typed.has(node.name.toLowerCase())) return node;
  const paragraphs = paragraphsOf(textBelow(node));
  if (paragraphs.length < 2 && (paragraphs[0]?.length ?? 0) < 2) return node;
  return { ...node, name: 'div', children: paragraphs.map(paragraphElement) };
}

function paragraphElement(lines: readonly string[]): XmlElement {
  const children = lines.flatMap((line, index) => (index === 0 ? [line] : [lineBreak, line]));
  return { name: 'p', ns: '', attributes: {}, children };
}

const lineBreak: XmlElement = { name: 'br', ns: '', attributes: {}, children: [] };

/** The paragraphs of a document in a vocabulary that is not known here. */
export function looseParagraphs(root: XmlElement): FormText | undefined {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement) => {
    if (/^(?:p|para|paragraph)$/i.test(element.name)) found.push({ ...element, name: 'p', attributes: {} });
    else elementsOf(element).forEach(walk);
  };
  walk(root);
  return formOf(found.map(markupOf).join(''));
}
