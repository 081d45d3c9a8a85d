import type { FormText } from '../draft.js';
import { elementsIn, markupIn } from '../web-feed/fields.js';
import { guessedText } from '../web-feed/plain-line.js';
import { attributeOf, type FeedElement } from '../web-feed/read-feed-xml.js';
import { innerMarkup, textBelow } from '../xml/xml-element.js';

/**
 * A text construct of Atom 1.0 (RFC 4287, 3.1) or 0.3, whose `mode` says the same in other words. Undefined for what
 * is no text: a picture in base64, an XML document of another kind.
 */
export function textConstruct(element: FeedElement | undefined): FormText | undefined {
  if (element === undefined) return undefined;
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase().split(';')[0]?.trim();
  const mode = attributeOf(element, 'mode')?.toLowerCase();
  if (mode === 'base64') return undefined;
  if (type === 'xhtml' || type === 'application/xhtml+xml') return { html: innerMarkup(wrapped(element)) };
  if (type === 'html' || type === 'text/html') return { html: markupIn(element) };
  if (type !== 'text' && type !== 'text/plain') return undefined;
  // Elements in what calls itself text, and Atom 0.3's escaped HTML, are HTML all the same.
  if (elementsIn(element).length > 0) return { html: innerMarkup(wrapped(element)) };
  return mode === 'escaped' || mode === 'xml'
    ? guessedText(textBelow(element))
    : { plain: textBelow(element) };
}

/** XHTML stands in one div that is no part of it. */
function wrapped(element: FeedElement): FeedElement {
  const [only, ...others] = elementsIn(element);
  const isWrapper = only?.name.toLowerCase() === 'div' && others.length === 0;
  const besideText = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return isWrapper && !besideText ? only : element;
}
