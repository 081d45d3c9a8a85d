import type { Copy, PubStatus, Statement } from '#libs/contracts';
import type { Draft, DraftTimes } from '../draft.js';
import { asciiDigits } from '../encodings/ascii-digits.js';
import { readTime } from '../read-time.js';
import { elementAt, elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { attributeOf, descendants } from './walk.js';

/** What a NITF head says in fields of ours. */
export type DocFacts = Pick<
  Draft,
  | 'version'
  | 'pubStatus'
  | 'urgency'
  | 'times'
  | 'statements'
  | 'evolvedFrom'
  | 'revisionKind'
  | 'correctionNote'
  | 'copyrightHolder'
  | 'copyrightNotice'
  | 'usageTerms'
> & { readonly id: string | undefined; readonly ednotes: readonly string[] };

/** Reads `docdata`; agencies also leave parts of it beside, so everything is looked for in the whole head. */
export function docFacts(head: XmlElement | undefined): DocFacts {
  const first = (name: string) => descendants(head, name)[0];
  const docdata = first('docdata');
  const status = attributeOf(docdata, 'management-status');
  const { id, version } = identityOf(first('doc-id'), first('du-key'));
  const correction = first('correction');
  const corrected = attributeOf(correction, 'id-string');
  return {
    id,
    version,
    pubStatus: status === undefined ? undefined : statusOf(status),
    urgency: urgencyOf(attributeOf(first('urgency'), 'ed-urg')),
    times: timesOf(head, status),
    statements: statementsOf(docdata),
    evolvedFrom: corrected === id ? undefined : corrected,
    revisionKind: correction === undefined ? undefined : 'correction',
    correctionNote: attributeOf(correction, 'info'),
    ednotes: descendants(head, 'ed-msg')
      .map((message) => attributeOf(message, 'info') ?? (textBelow(message).trim() || undefined))
      .filter((message): message is string => message !== undefined),
    ...rightsOf(first('doc.copyright'), first('doc.rights')),
  };
}

/**
 * A du-key names a family whose members may share it for years, so it is no id; but an id that is the key and a number
 * tells its version that way.
 */
function identityOf(docId: XmlElement | undefined, duKey: XmlElement | undefined) {
  const given = attributeOf(docId, 'id-string');
  const key = attributeOf(duKey, 'key');
  const generation = attributeOf(duKey, 'generation');
  const ownVersion = attributeOf(duKey, 'version');
  const suffix =
    key !== undefined && given?.startsWith(key)
      ? /^[_:.-]v?(\d+)$/i.exec(given.slice(key.length))?.[1]
      : undefined;
  const version =
    ownVersion !== undefined && generation !== undefined
      ? `${generation}.${ownVersion}`
      : (ownVersion ?? generation);
  return {
    id: suffix === undefined ? given : key,
    version: version === undefined ? suffix : asciiDigits(version),
  };
}

/** `usable` is also what embargoed copy becomes when its time has come. */
export function statusOf(status: string): PubStatus {
  if (/^(?:cancel|kill|delet)/i.test(status)) return 'canceled';
  return /^(?:with|hold)/i.test(status) ? 'withheld' : 'usable';
}

/** 1 is the most urgent, 5 normal, 8 the least. */
function urgencyOf(given: string | undefined): number | undefined {
  const urgency = Number(asciiDigits(given ?? ''));
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

function timesOf(head: XmlElement | undefined, status: string | undefined): DraftTimes {
  const norm = (name: string) => {
    const element = descendants(head, name)[0];
    return attributeOf(element, 'norm') ?? (textBelow(element).trim() || undefined);
  };
  const issue = norm('date.issue');
  const release = norm('date.release');
  const published = attributeOf(descendants(head, 'pubdata')[0], 'date.publication');
  return {
    versionCreated: issue ?? published ?? release,
    expires: norm('date.expire'),
    embargoedUntil: embargoOf(status, issue, release),
  };
}

/** A release later than the issue is an embargo; the status alone, or with a time that cannot be read, one without end. */
function embargoOf(status: string | undefined, issue: string | undefined, release: string | undefined) {
  const releaseTime = release === undefined ? undefined : readTime(release, 'UTC');
  if (status !== undefined && /^embargo/i.test(status)) return releaseTime === undefined ? '' : release;
  const issueTime = issue === undefined ? undefined : readTime(issue, 'UTC');
  return releaseTime !== undefined && issueTime !== undefined && releaseTime.iso > issueTime.iso
    ? release
    : undefined;
}

/** A field of the format says it of another document of the agency, so it is obeyed. */
function statementsOf(docdata: XmlElement | undefined): Statement[] {
  const uri = attributeOf(docdata, 'management-doc-idref');
  const status = attributeOf(docdata, 'management-idref-status');
  if (uri === undefined || status === undefined) return [];
  return [{ uri, pubStatus: /^embargo/i.test(status) ? 'withheld' : statusOf(status), certain: true }];
}

function rightsOf(copyright: XmlElement | undefined, rights: XmlElement | undefined) {
  const holder = attributeOf(copyright, 'holder');
  const year = attributeOf(copyright, 'year');
  const terms = [attributeOf(rights, 'type'), attributeOf(rights, 'limitations')].filter(Boolean);
  return {
    copyrightHolder: holder ?? attributeOf(rights, 'owner'),
    copyrightNotice: holder === undefined ? undefined : `© ${year === undefined ? '' : `${year} `}${holder}`,
    usageTerms: terms.length === 0 ? undefined : terms.join('; '),
  };
}

/** Subjects by IPTC's subject reference numbers, with the most exact name that stands beside the number. */
export function subjectsOf(head: XmlElement | undefined): Copy['subjects'] {
  return descendants(head, 'tobject.subject').flatMap((subject) => {
    const number = /(\d{8})$/.exec(asciiDigits(attributeOf(subject, 'tobject.subject.refnum') ?? ''))?.[1];
    const name = ['detail', 'matter', 'type', 'code']
      .map((part) => attributeOf(subject, `tobject.subject.${part}`))
      .find((part) => part !== undefined);
    if (number === undefined && name === undefined) return [];
    return [
      {
        ...(number === undefined ? {} : { code: `subj:${number}` }),
        ...(name === undefined ? {} : { name }),
      },
    ];
  });
}

export function genresOf(head: XmlElement | undefined): Copy['genres'] {
  return descendants(head, 'tobject.property')
    .map((property) => attributeOf(property, 'tobject.property.type'))
    .filter((name): name is string => name !== undefined)
    .map((name) => ({ name }));
}

/** Keywords are attributes in the standard and texts with some agencies. */
export function keywordsOf(head: XmlElement | undefined): string[] {
  const given = descendants(head, 'keyword').map(
    (keyword) => attributeOf(keyword, 'key') ?? textBelow(keyword).trim(),
  );
  return [...new Set(given.filter((keyword) => keyword !== ''))];
}

/** Where it happened, from the exact to the wide; another thing than where the copy was written. */
export function eventPlaceOf(head: XmlElement | undefined): string | undefined {
  const place = descendants(head, 'evloc')[0];
  const parts = ['city', 'county-dist', 'state-prov', 'iso-cc'].map((part) => attributeOf(place, part));
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ') || undefined;
}

/** The agency on whose wire it came first. */
export const deliveredBy = (head: XmlElement | undefined): string | undefined =>
  attributeOf(descendants(head, 'from-src')[0], 'src-name');

export const titleOf = (nitf: XmlElement) =>
  textBelow(elementAt(nitf, 'head', 'title'))
    .replace(/\s+/gu, ' ')
    .trim();

export const metaOf = (nitf: XmlElement): readonly (readonly [string, string])[] =>
  elementsOf(elementAt(nitf, 'head'), 'meta').flatMap((meta) => {
    const [name, content] = [attributeOf(meta, 'name'), attributeOf(meta, 'content')];
    return name === undefined || content === undefined ? [] : [[name, content] as const];
  });
