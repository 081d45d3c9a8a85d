import type { Association, Link } from '#libs/contracts';
import type { Draft, DraftPart, DraftTimes, FormText } from '../draft.js';
import { withAbsoluteLinks } from './absolute-links.js';
import { bodyImages } from './body-images.js';
import { declaredLanguage } from './declared-language.js';
import { once, typeOfLink } from './entry-media.js';
import { type Category, subjectsOf } from './entry-subjects.js';
import { entryUri } from './entry-uri.js';
import { holdsText, plainLine } from './plain-line.js';

/** An entry of a feed of any format, as its reader found it. */
export interface Entry {
  readonly id?: string | undefined;
  /** Its page, absolute. */
  readonly link?: string | undefined;
  readonly headline?: FormText | undefined;
  readonly body?: FormText | undefined;
  /** Shown beside the body, or in its place where there is none. */
  readonly summary?: FormText | undefined;
  /** Relative links in the body begin here. */
  readonly base?: string | undefined;
  readonly byline?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  readonly times: DraftTimes;
  readonly pubStatus?: Draft['pubStatus'];
  readonly categories?: readonly Category[];
  readonly links?: readonly Link[];
  readonly associations?: readonly Association[];
  readonly usageTerms?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly located?: string | undefined;
  readonly signals?: readonly string[];
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** The part of an entry; one with nothing to tell it from others is refused as `empty`. */
export function entryPart(entry: Entry): DraftPart {
  const headline = filled(entry.headline);
  const full = filled(entry.body);
  const body = full ?? filled(entry.summary) ?? shownText(entry);
  const uri = entryUri({
    id: entry.id,
    link: entry.link,
    title: textOf(headline),
    date: entry.times.firstCreated ?? entry.times.versionCreated,
    body: textOf(body),
  });
  if (uri === undefined) {
    return {
      problem: { code: 'empty', field: '', detail: 'an entry with neither id, link, title nor text' },
    };
  }
  const language = declaredLanguage(entry.language, `${textOf(headline) ?? ''} ${textOf(body) ?? ''}`);
  const { subjects, keywords } = subjectsOf(entry.categories ?? []);
  const links = linksOf(entry, body);
  const summary = full === undefined ? undefined : summaryBeside(entry.summary, full);
  const { byline, source, usageTerms, copyrightNotice, located, pubStatus, signals, associations } = entry;
  return {
    draft: {
      uri,
      type: headline || body ? 'text' : (typeOf(links) ?? 'text'),
      headline,
      body: based(body, entry.base),
      byline,
      source,
      usageTerms,
      copyrightNotice,
      located,
      pubStatus,
      signals,
      subjects,
      keywords,
      links,
      associations,
      language: language.language,
      times: entry.times,
      lenientTimes: true,
      extras: { ...entry.extras, ...language.extras, ...(summary === undefined ? {} : { summary }) },
    },
  };
}

/** What a video or picture says of itself, where the entry has no other text. */
const shownText = ({ associations = [] }: Entry) =>
  filled({ plain: associations.find((association) => association.body !== undefined)?.body });

const textOf = (text: FormText | undefined) => text?.plain ?? text?.html;

const filled = (text: FormText | undefined) =>
  text !== undefined && holdsText(textOf(text) ?? '') ? text : undefined;

const based = (text: FormText | undefined, base: string | undefined): FormText | undefined =>
  text?.html === undefined ? text : { ...text, html: withAbsoluteLinks(text.html, base) };

/** A summary that says no more than the body begins with is no text of its own. */
function summaryBeside(summary: FormText | undefined, body: FormText): string | undefined {
  const text = plainLine(textOf(summary) ?? '');
  return text === '' || plainLine(textOf(body) ?? '') === text ? undefined : text;
}

function linksOf(entry: Entry, body: FormText | undefined): Link[] {
  const page: Link[] = entry.link === undefined ? [] : [{ rel: 'canonical', href: entry.link }];
  const given = entry.links ?? [];
  const shown = new Set(
    [...given, ...(entry.associations ?? []).flatMap(({ links = [] }) => links)].map(({ href }) => href),
  );
  const images = body?.html === undefined ? [] : bodyImages(body.html, entry.base);
  return once([...page, ...given, ...images.filter(({ href }) => !shown.has(href))]);
}

/** An entry without words is what its enclosure is. */
const typeOf = (links: readonly Link[]) =>
  links
    .filter(({ rel }) => rel === 'enclosure' || rel === 'media')
    .map(typeOfLink)
    .find((type) => type !== undefined);

const cutDetail = 'the document ends inside this entry';

/** An entry that the end of the document cut off: half a text is worse than a reason. */
export const cutPart = (uri: string | undefined): DraftPart => ({
  problem: { code: 'unreadable', field: '', detail: cutDetail },
  ...(uri === undefined ? {} : { uri }),
});
