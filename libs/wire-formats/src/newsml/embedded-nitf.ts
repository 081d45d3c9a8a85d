import type { FormText } from '../draft.js';
import { elementAt, elementsOf, isElement, textBelow, type XmlElement } from '../xml/xml-element.js';
import { xhtmlBody } from './body-markup.js';
import { readableLine } from './readable-line.js';

/** What an article in NITF says that stands inside another format; that one's own metadata goes first. */
export interface EmbeddedNitf {
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: string | undefined;
  readonly abstract?: string | undefined;
  readonly body?: FormText | undefined;
}

const headings: Readonly<Record<string, string>> = { hl1: 'h1', hl2: 'h2', block: 'div', nitf: 'div' };
/** Pictures and films come with captions, which are no part of the article. */
const attached = new Set(['media', 'hedline', 'byline', 'dateline', 'note', 'ednote']);

export function embeddedNitf(nitf: XmlElement): EmbeddedNitf {
  const body = elementAt(nitf, 'body') ?? nitf;
  const head = elementAt(body, 'body.head');
  const content = elementAt(body, 'body.content') ?? (head === undefined ? body : undefined);
  const end = elementAt(body, 'body.end', 'tagline');
  const hedline = elementAt(head, 'hedline') ?? elementAt(head, 'headline');
  const parts = [content, end].filter((part) => part !== undefined).map(asHtml);
  return {
    headline: lineOf(elementAt(hedline, 'hl1') ?? hedline) ?? lineOf(elementAt(nitf, 'head', 'title')),
    byline: lineOf(elementAt(head, 'byline')),
    dateline: lineOf(elementAt(head, 'dateline')),
    abstract: lineOf(elementAt(head, 'abstract')),
    body:
      parts.length === 0 ? undefined : xhtmlBody({ name: 'body', ns: '', attributes: {}, children: parts }),
  };
}

/** Words of neighbouring elements (`<person>A</person><byttl>B</byttl>`) do not run together. */
function lineOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const hasParts = elementsOf(element).length > 1;
  return readableLine(
    hasParts
      ? element.children
          .map(textBelow)
          .join(' ')
          .replace(/ +([,.;])/g, '$1')
      : textBelow(element),
  );
}

function asHtml(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => !isElement(child) || !attached.has(child.name))
    .map((child) => (isElement(child) ? asHtml(child) : child));
  const name = headings[element.name] ?? (/^(?:body\.|tagline)/.test(element.name) ? 'div' : element.name);
  return { ...element, name, children };
}
