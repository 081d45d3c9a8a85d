import { eventKeys, planningKeys } from './event-keys.js';
import { advices, contactinfo, countOf, rightsinfo } from './first-major.js';
import {
  among,
  between,
  each,
  geojson,
  list,
  number,
  type ObjectShape,
  object,
  type Shape,
  string,
  time,
  uri,
} from './shape.js';

/** ninjs 2.x; minor 3 stands for the development schema after 2.2. */
export function secondMajor(minor: number): ObjectShape {
  const item: Shape = { kind: 'later', shape: () => whole };
  const since = (first: number, keys: Record<string, Shape>) => (minor >= first ? keys : {});
  const keys: Record<string, Shape> = {
    ...coreKeys(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component']),
    ...each('firstcreated versioncreated contentcreated embargoed', time),
    ...each('copyrightholder copyrightnotice usageterms ednote', string),
    pubstatus: among('usable', 'withheld', 'canceled'),
    representationtype: among('full', 'partial'),
    urgency: minor >= 1 ? between(1, 9) : number,
    ...textKeys(2, 'contenttype', 'charcount', 'wordcount'),
    ...conceptKeys(minor, 'contactinfo', 'geojson', 'symboltype'),
    infosources: list(object(infosource(minor, 'contactinfo'))),
    renditions: list(rendition2),
    altids: list(object({ role: string, value: string })),
    trustindicators: list(object({ role: uri, title: string, href: uri })),
    genres: list(object({ name: string, uri: minor >= 1 ? string : uri, literal: string })),
    rightsinfo,
    ...since(1, { expires: time }),
    ...since(2, { digitalsourcetype: object({ name: string, uri, literal: string }) }),
    ...since(3, { advices }),
  };
  const named = object({ ...keys, name: string }, { required: ['name', 'uri'] });
  // In 2.0 whatever has a name will do.
  const associated: Shape =
    minor >= 1
      ? {
          kind: 'later',
          shape: () => ({ ...named, keys: { ...named.keys, associations: list(associated) } }),
        }
      : { kind: 'either', shapes: [object({ name: string }, { required: ['name'], open: true }), item] };
  const whole = object({ ...keys, associations: list(associated) }, { required: ['uri'] });
  return whole;
}

/** ninjs 3.x, with events and planned coverage. */
export function thirdMajor(minor: number): ObjectShape {
  const organisation = object(conceptOf(3, 'contactInfo', organisationExtra('symbolType')));
  const keys: Record<string, Shape> = {
    ...coreKeys(newsTypes),
    ...each('firstCreated versionCreated contentCreated embargoedUntil expires', time),
    ...each('copyrightHolder copyrightNotice usageTerms edNote', string),
    pubStatus: among('usable', 'withheld', 'canceled'),
    representationType: among('full', 'partial'),
    urgency: between(1, 9),
    ...textKeys(3, 'contentType', 'charCount', 'wordCount'),
    ...conceptKeys(3, 'contactInfo', 'geoJSON', 'symbolType'),
    organisations: list(organisation),
    events: list(object({ id: string, ...concept })),
    infoSources: list(object(infosource(3, 'contactInfo'))),
    ...eventKeys(organisation),
    plannedCoverage: list(object(planningKeys(among(...newsTypes), rendition3))),
    renditions: list(rendition3),
    altIds: list(object({ role: string, value: string })),
    trustIndicators: list(object({ role: uri, title: string, href: uri })),
    genres: list(object({ name: string, uri: string, literal: string })),
    rightsInfo: object(
      { langId: uri, linkedRights: uri, encodedRights: string },
      { oneOf: [['linkedRights', 'encodedRights']] },
    ),
    ...(minor >= 1 ? { digitalSourceType: object({ name: string, uri, literal: string }) } : {}),
  };
  const associated: Shape = {
    kind: 'later',
    shape: () =>
      object(
        { ...keys, name: string, rel: string, associations: list(associated) },
        { required: ['name', 'uri'] },
      ),
  };
  return object({ ...keys, associations: list(associated) }, { required: ['uri'] });
}

const newsTypes = 'text audio video picture graphic composite component event planning'.split(' ');
const concept = { name: string, rel: string, uri, literal: string };

const coreKeys = (types: readonly string[]): Record<string, Shape> => ({
  uri,
  type: among(...types),
  ...each('profile version language title by slugline located', string),
  standard: object({ name: string, version: string, schema: uri }),
});

function textKeys(major: 2 | 3, type: string, chars: string, words: string): Record<string, Shape> {
  const text = { role: string, [type]: string, value: string };
  const needsValue = { required: ['value'] };
  return {
    ...each('headlines descriptions', list(object(text, needsValue))),
    bodies: list(object({ ...text, ...each(`${chars} ${words}`, countOf(major)) }, needsValue)),
  };
}

const conceptOf = (
  minor: number,
  contact: 'contactinfo' | 'contactInfo',
  extra: Record<string, Shape> = {},
) => ({
  ...concept,
  ...extra,
  ...(minor >= 1
    ? { [contact]: list(contactinfo(contact === 'contactInfo' ? 'postalCode' : 'postalcode')) }
    : {}),
});

/** Symbols of the stock exchange; ninjs 3 no longer has the plain ticker. */
const organisationExtra = (type: 'symboltype' | 'symbolType'): Record<string, Shape> => ({
  symbols: list(
    object({
      exchange: string,
      [type]: uri,
      symbol: string,
      ...(type === 'symboltype' ? { ticker: string } : {}),
    }),
  ),
});

function conceptKeys(
  minor: number,
  contact: 'contactinfo' | 'contactInfo',
  geo: 'geojson' | 'geoJSON',
  symbolType: 'symboltype' | 'symbolType',
): Record<string, Shape> {
  const judged = minor >= 1 ? { creator: string, ...each('relevance confidence', between(0, 100)) } : {};
  const plainSymbols = { symbols: list(object({ ticker: string, exchange: string })) };
  return {
    people: list(object(conceptOf(minor, contact))),
    organisations: list(
      object(conceptOf(minor, contact, minor >= 1 ? organisationExtra(symbolType) : plainSymbols)),
    ),
    places: list(object(conceptOf(minor, contact, { [geo]: geojson }))),
    subjects: list(object({ ...concept, ...judged })),
    events: list(object(concept)),
    objects: list(object(concept)),
  };
}

/** Its role is a URI only in 2.0. */
function infosource(minor: number, contact: 'contactinfo' | 'contactInfo'): Record<string, Shape> {
  const { rel: _, ...rest } = conceptOf(minor, contact);
  return { ...rest, role: minor >= 1 ? string : uri };
}

const rendition2 = object(
  {
    ...each('name contenttype title format', string),
    href: uri,
    ...each('height width sizeinbytes duration', countOf(2)),
  },
  { required: ['name'] },
);

const rendition3 = object(
  {
    ...each('name contentType title format aspectRatio videoCodec transportProtocol bitrate', string),
    href: uri,
    ...each('width height sizeInBytes', countOf(3)),
    ...each('duration frameRate', number),
    poi: object(each('x y', countOf(3))),
    scanType: among('progressive', 'interlaced'),
  },
  { required: ['name'] },
);
