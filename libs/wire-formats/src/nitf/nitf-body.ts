import type { Association, Copy } from '#libs/contracts';
import type { FormText } from '../draft.js';
import { splitDateline } from '../newsml/split-dateline.js';
import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { isForEditors, nitfMarkup } from './nitf-markup.js';
import { mediaAssociation } from './nitf-media.js';
import { attributeOf, dataOf, descendants, lineOf, linesOf } from './walk.js';

/** What the body of a NITF document says to readers; also that of one inside another format. */
export interface NitfBody {
  readonly headline?: FormText | undefined;
  readonly body?: FormText | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Copy['dateline'];
  readonly distributor?: string | undefined;
  readonly ednote?: string | undefined;
  readonly usageTerms?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly associations: readonly Association[];
  /** Subheadlines, abstract, tagline, names that are tagged with a code, and what else has no field. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Reads a `nitf` element, its `body`, or a `body.content` alone. */
export function nitfBody(element: XmlElement): NitfBody {
  const body = element.name === 'nitf' ? elementAt(element, 'body') : element;
  const head = elementAt(body, 'body.head');
  const content = body?.name === 'body.content' ? body : elementAt(body, 'body.content');
  const abstract = lineOf(elementAt(head, 'abstract'));
  const html = content === undefined ? '' : nitfMarkup(content);
  const hasBody = /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ''));
  const headline = headlineOf(head);
  return {
    headline: headline === undefined ? undefined : { plain: headline },
    body: hasBody ? { html } : abstract === undefined ? undefined : { plain: abstract },
    byline: bylineOf(head, content),
    dateline: datelineOf(elementAt(head, 'dateline') ?? descendants(content, 'dateline')[0]),
    distributor: lineOf(elementAt(head, 'distributor')),
    ednote: notesOf(body).join('\n') || undefined,
    usageTerms: lineOf(elementAt(head, 'rights')),
    copyrightNotice: lineOf(descendants(body, 'copyrite')[0]),
    associations: [...descendants(head, 'media'), ...descendants(content, 'media')]
      .map(mediaAssociation)
      .filter((media): media is Association => media !== undefined),
    extras: extrasOf(body, headline, hasBody ? abstract : undefined),
  };
}

function headlineOf(head: XmlElement | undefined): string | undefined {
  const hedline = elementAt(head, 'hedline');
  return lineOf(elementAt(hedline, 'hl1')) ?? lineOf(elementAt(hedline, 'hl2')) ?? lineOf(hedline);
}

/** Names and titles: "By JANE DOE", "AP Writer" gives "JANE DOE, AP Writer". */
function bylineOf(head: XmlElement | undefined, content: XmlElement | undefined): string | undefined {
  const own = elementsOf(head, 'byline');
  const bylines = own.length > 0 ? own : descendants(content, 'byline');
  return (
    bylines
      .map(bylineText)
      .filter((line) => line !== '')
      .join('; ') || undefined
  );
}

const bylineText = (byline: XmlElement): string =>
  linesOf(byline)
    .filter((line) => !/^by:?$/i.test(line))
    .join(', ')
    .replace(/^by\s+/i, '');

function datelineOf(dateline: XmlElement | undefined): Copy['dateline'] {
  if (dateline === undefined) return undefined;
  const location = elementAt(dateline, 'location');
  if (location === undefined && elementAt(dateline, 'story.date') === undefined)
    return writtenDateline(dateline);
  const place = (location === undefined ? ownWords(dateline) : linesOf(location))
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => part !== '')
    .join(', ');
  const storyDate = elementAt(dateline, 'story.date');
  const date = attributeOf(storyDate, 'norm') ?? lineOf(storyDate);
  if (place === '' && date === undefined) return undefined;
  return { ...(place === '' ? {} : { place }), ...(date === undefined ? {} : { date }) };
}

/** "SYDNEY March 22 AAP -": the agency without brackets, as on Australian wires. */
const withoutBrackets =
  /^(.{1,60}?),?\s+((?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}),?\s+([A-Z]{2,6})\s*[-–—]*$/i;

function writtenDateline(dateline: XmlElement): Copy['dateline'] {
  const text = lineOf(dateline) ?? '';
  const [, place, date, source] = withoutBrackets.exec(text) ?? [];
  return place === undefined ? splitDateline(text) : { place, date, source };
}

const ownWords = (dateline: XmlElement) =>
  linesOf({ ...dateline, children: dateline.children.filter((child) => typeof child === 'string') });

function notesOf(body: XmlElement | undefined): string[] {
  return descendants(body, 'note')
    .filter((note) => isForEditors(note))
    .map(lineOf)
    .filter((note): note is string => note !== undefined);
}

function extrasOf(
  body: XmlElement | undefined,
  headline: string | undefined,
  abstract: string | undefined,
): Readonly<Record<string, unknown>> {
  const head = elementAt(body, 'body.head');
  const subheadlines = [...new Set(elementsOf(elementAt(head, 'hedline'), 'hl2').map(lineOf))].filter(
    (line) => line !== undefined && line !== headline,
  );
  const notes = elementsOf(head, 'note')
    .filter((note) => !isForEditors(note))
    .map(lineOf);
  const tagged = taggedNames(elementAt(body, 'body.content'));
  const end = elementAt(body, 'body.end');
  const found = {
    subheadlines,
    abstract,
    notes,
    tagline: lineOf(elementAt(end, 'tagline')),
    bibliography: lineOf(elementAt(end, 'bibliography')),
    tagged,
  };
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Names in the text to which the agency gave a code, each once. */
function taggedNames(content: XmlElement | undefined): unknown[] {
  const names = ['person', 'org', 'location', 'event', 'object.title', 'function', 'virtloc', 'chron'];
  const found = names.flatMap((name) =>
    descendants(content, name)
      .filter((element) => Object.keys(element.attributes).length > 0)
      .map((element) => JSON.stringify({ element: name, ...(dataOf(element) as object) })),
  );
  return [...new Set(found)].map((text): unknown => JSON.parse(text));
}
