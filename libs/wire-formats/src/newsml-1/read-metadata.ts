import type { Copy } from '#libs/contracts';
import { agencyNamed } from '#libs/text';
import type { Draft } from '../draft.js';
import { bylineOf, readableLine } from '../newsml/readable-line.js';
import { elementAt, elementsOf, lineAt, textBelow, type XmlElement } from '../xml/xml-element.js';
import {
  allFromMain,
  everyBelow,
  formalName,
  fromMain,
  languageAt,
  type NewsItemContext,
  propertyOf,
} from './tree.js';

type Subject = Copy['subjects'][number];

/** Who made the item, what it is about, and on what terms it may be used. */
export function readMetadata(context: NewsItemContext): Partial<Draft> {
  return {
    source: readSource(context),
    language: readLanguageOf(context),
    genres: readGenres(context),
    subjects: readSubjects(context),
    located: readLocated(context),
    ...readRights(context),
  };
}

function readSource(context: NewsItemContext): string | undefined {
  const provider = lineAt(context.item, 'Identification', 'NewsIdentifier', 'ProviderId');
  const parties = ['Source', 'Provider'].map((name) =>
    partyOf(fromMain(context, 'AdministrativeMetadata', name)),
  );
  const sender = partyOf(elementAt(context.envelope, 'SentFrom'));
  const named = [...parties, sender].find((name) => name !== undefined);
  // "afp.com" is a name only without its domain.
  const short = provider?.replace(/^www\.|\.[a-z]{2,4}$/gi, '');
  return named ?? (short !== undefined && agencyNamed(short) !== undefined ? short : provider);
}

const partyOf = (element: XmlElement | undefined): string | undefined => {
  const party = elementAt(element, 'Party');
  return (
    readableLine(propertyOf(party, 'FullName')) ??
    formalName(party) ??
    readableLine(element && textBelow(element))
  );
};

/** Who wrote or photographed it, where no line says so: a creator that is no agency and has more names than one. */
export function creatorOf(context: NewsItemContext): string | undefined {
  const name = bylineOf(partyOf(fromMain(context, 'AdministrativeMetadata', 'Creator')));
  return name !== undefined && /\s/u.test(name) ? name : undefined;
}

export function readLanguageOf(context: NewsItemContext): string | undefined {
  const own = formalName(fromMain(context, 'DescriptiveMetadata', 'Language'));
  const above = [...context.path]
    .toReversed()
    .map(languageAt)
    .find((tag) => tag !== undefined);
  const inText = context.main && languageAt(elementAt(context.main, 'NewsLines', 'HeadLine'));
  return own ?? above ?? inText ?? languageAt(context.item);
}

function readGenres(context: NewsItemContext): Subject[] {
  const genres = allFromMain(context, 'DescriptiveMetadata', 'Genre');
  context.left.take(...genres);
  const names = genres.map(formalName).filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => ({ name }));
}

const subjectLevels = new Set(['Subject', 'SubjectMatter', 'SubjectDetail', 'SubjectQualifier']);

/** IPTC's subject codes in any of their levels, codes of agencies, and topics that the document explains itself. */
function readSubjects(context: NewsItemContext): Subject[] {
  const codes = allFromMain(context, 'DescriptiveMetadata', 'SubjectCode');
  const found = codes.flatMap((code) => {
    const levels = elementsOf(code).filter(({ name }) => subjectLevels.has(name));
    return (levels.length === 0 ? [code] : levels).map(subjectOf);
  });
  const occurrences = allFromMain(context, 'DescriptiveMetadata', 'TopicOccurrence');
  const explained = occurrences.length === 0 ? new Map<string | undefined, XmlElement>() : topicsOf(context);
  const topics = occurrences.map((occurrence) => topicOf(occurrence, explained));
  context.left.take(...codes);
  const known = new Map<string, Subject>();
  for (const subject of [...found, ...topics]) {
    if (subject !== undefined) known.set(`${subject.code} ${subject.name}`, subject);
  }
  return [...known.values()];
}

function subjectOf(element: XmlElement): Subject | undefined {
  const code = formalName(element);
  if (code === undefined) return undefined;
  const name = readableLine(element.attributes.Value) ?? propertyOf(element, 'Description');
  const digits = /(?:^|\D)(\d{8})$/.exec(code)?.[1];
  // The codes of subjects begin with 01 to 17; those of Media Topics that are no subject codes with 20.
  const alias = digits?.startsWith('20') ? 'medtop' : 'subj';
  return {
    code: digits === undefined ? code : `${alias}:${digits}`,
    ...(name === undefined ? {} : { name }),
  };
}

const topicsOf = ({ item }: NewsItemContext): ReadonlyMap<string | undefined, XmlElement> =>
  new Map(everyBelow(item, 'Topic').map((topic) => [topic.attributes.Duid, topic]));

/** `Topic="#t1"` points to a topic in the document's own sets. */
function topicOf(
  { attributes }: XmlElement,
  topics: ReadonlyMap<string | undefined, XmlElement>,
): Subject | undefined {
  const topic = topics.get(attributes.Topic?.replace(/^[^#]*#/, ''));
  const name = lineAt(topic, 'Description') ?? lineAt(topic, 'FormalName');
  return name === undefined ? undefined : { name };
}

/** Where it was filed before where it happened, the town before the country. */
function readLocated(context: NewsItemContext): string | undefined {
  const places = allFromMain(context, 'DescriptiveMetadata', 'Location');
  const isOrigin = ({ attributes }: XmlElement) => /origin/i.test(attributes.HowPresent ?? '');
  const ordered = [...places.filter(isOrigin), ...places.filter((place) => !isOrigin(place))];
  for (const name of ['City', 'CountryArea', 'Region', 'SubLocation', 'CountryName', 'Country']) {
    const found = ordered.map((place) => propertyOf(place, name)).find((value) => value !== undefined);
    if (found !== undefined) return found;
  }
  return ordered.map(formalName).find((name) => name !== undefined);
}

function readRights(context: NewsItemContext): Partial<Draft> {
  const holder = fromMain(context, 'RightsMetadata', 'Copyright', 'CopyrightHolder');
  const rights = allFromMain(context, 'RightsMetadata', 'UsageRights');
  const terms = rights.flatMap((one) =>
    ['UsageType', 'Geography', 'Limitations']
      .map((name) => lineAt(one, name))
      .filter((line) => line !== undefined),
  );
  return {
    copyrightHolder: partyOf(holder),
    ...(terms.length === 0 ? {} : { usageTerms: terms.join('; ') }),
  };
}
