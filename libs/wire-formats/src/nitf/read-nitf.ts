import { type Association, type PushFacts, uriOfText } from '#libs/contracts';
import { agencyNamed } from '#libs/text';
import type { Draft, DraftPart } from '../draft.js';
import type { FormatReader } from '../format-reader.js';
import { readXmlDocument } from '../xml/read-xml-document.js';
import { elementAt, textBelow, type XmlElement } from '../xml/xml-element.js';
import {
  deliveredBy,
  docFacts,
  eventPlaceOf,
  genresOf,
  keywordsOf,
  metaOf,
  subjectsOf,
  titleOf,
} from './docdata.js';
import { type NitfBody, nitfBody } from './nitf-body.js';
import { headExtras } from './nitf-extras.js';
import { attributeOf, descendants } from './walk.js';

/** NITF 2.x to 3.6, with or without namespace: one document, one item. */
export const nitfReader: FormatReader = {
  format: 'nitf',
  draftsOf(document, push): DraftPart[] {
    const { root, signals } = readXmlDocument(document);
    return [{ draft: nitfDraft(root, push, signals) }];
  },
};

function nitfDraft(nitf: XmlElement, push: PushFacts, signals: readonly string[]): Draft {
  const head = elementAt(nitf, 'head');
  const { id, ednotes, ...facts } = docFacts(head);
  const read = nitfBody(nitf);
  const { part, title } = partAndTitle(head, titleOf(nitf));
  const headline = read.headline ?? (title === '' ? undefined : { plain: title });
  const ednote = [...ednotes, ...(read.ednote === undefined ? [] : [read.ednote])].join('\n');
  return {
    ...facts,
    ...asMedia(read),
    uri: id ?? push.uri ?? uriOfText(textBelow(nitf)),
    headline,
    byline: read.byline,
    dateline: read.dateline,
    located: read.dateline?.place ?? eventPlaceOf(head),
    source: read.distributor ?? deliveredBy(head) ?? agencyOf(head) ?? knownAgency(facts.copyrightHolder),
    slugline: sluglineOf(nitf, title, headline?.plain),
    ednote: ednote === '' ? undefined : ednote,
    language: languageOf(nitf),
    lenientTimes: true,
    subjects: subjectsOf(head),
    genres: genresOf(head),
    keywords: keywordsOf(head),
    copyrightNotice: read.copyrightNotice ?? facts.copyrightNotice,
    usageTerms: read.usageTerms ?? facts.usageTerms,
    signals,
    extras: {
      ...headExtras(nitf, headline?.plain),
      ...(part === undefined ? {} : { take: part }),
      ...read.extras,
    },
  };
}

/** A document that is nothing but a picture, a film or a sound is one, with its caption as text. */
function asMedia({ body, associations }: NitfBody): Pick<Draft, 'type' | 'body' | 'links' | 'associations'> {
  const [only, ...others] = associations as readonly (Association | undefined)[];
  if (body !== undefined || only?.links === undefined || others.length > 0) return { body, associations };
  return {
    type: only.type,
    links: only.links,
    body: only.body === undefined ? undefined : { plain: only.body },
  };
}

/** "1 POLITICS Brexit": the number of the take stands before the title with the Press Association. */
function partAndTitle(head: XmlElement | undefined, title: string) {
  const part = attributeOf(descendants(head, 'series')[0], 'series.part');
  if (part === undefined || !title.startsWith(`${part} `)) return { part: undefined, title };
  return { part, title: title.slice(part.length + 1) };
}

const sluglineMeta = /^(?:slug|slugline|anpa-keyword|NTBStikkord|keyword-?line)$/i;
/** A title beside a headline that is so short is the agency's slugline. */
const longestSlug = 40;

function sluglineOf(nitf: XmlElement, title: string, headline: string | undefined): string | undefined {
  const own = metaOf(nitf).find(([name]) => sluglineMeta.test(name))?.[1];
  if (own !== undefined) return own;
  const isOther = title !== '' && headline !== undefined && title !== headline;
  return isOther && title.length <= longestSlug ? title : undefined;
}

/** A registrar that is the name of an agency; a domain or a number is none. */
function agencyOf(head: XmlElement | undefined): string | undefined {
  const registrar = attributeOf(descendants(head, 'doc-id')[0], 'regsrc');
  return registrar !== undefined && /^[\p{L} -]+$/u.test(registrar) ? registrar : undefined;
}

const knownAgency = (holder: string | undefined) =>
  holder !== undefined && agencyNamed(holder) !== undefined ? holder : undefined;

function languageOf(nitf: XmlElement): string | undefined {
  const places = [nitf, elementAt(nitf, 'body'), elementAt(nitf, 'body', 'body.content')];
  return attributeOf(nitf, 'baselang') ?? places.map((place) => attributeOf(place, 'xml:lang')).find(Boolean);
}
