import type { Association, Copy } from '#libs/contracts';
import type { FormText } from '../draft.js';
import { titleOf } from '../nitf/docdata.js';
import { nitfBody } from '../nitf/nitf-body.js';
import type { XmlElement } from '../xml/xml-element.js';
import { looseParagraphs } from './body-markup.js';
import { bylineOf, readableLine } from './readable-line.js';

/** What an article in NITF says that stands inside another format; that one's own metadata goes first. */
export interface EmbeddedNitf {
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Copy['dateline'];
  readonly ednote?: string | undefined;
  readonly body?: FormText | undefined;
  readonly associations: readonly Association[];
  readonly extras: Readonly<Record<string, unknown>>;
}

/** A `nitf` element, its `body`, or an element with `body.content` in it. */
export function embeddedNitf(element: XmlElement): EmbeddedNitf {
  const { headline, byline, dateline, ednote, body, associations, extras } = nitfBody(element);
  return {
    headline: readableLine(headline?.plain) ?? readableLine(titleOf(element)),
    byline: bylineOf(byline),
    dateline,
    ednote,
    body: body ?? looseParagraphs(element),
    associations,
    extras,
  };
}

/** Notes of the metadata and of the text, each once. */
export function joinedNotes(...notes: readonly (string | undefined)[]): string | undefined {
  const given = [...new Set(notes.filter((note) => note !== undefined && note !== ''))];
  return given.length === 0 ? undefined : given.join('\n\n');
}
