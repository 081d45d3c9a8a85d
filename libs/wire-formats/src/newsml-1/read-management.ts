import type { Association, Statement } from '#libs/contracts';
import type { Draft } from '../draft.js';
import { fieldError } from '../field-error.js';
import { readableLine, tailOf } from '../newsml/readable-line.js';
import { elementAt, elementsOf, lineAt, textBelow, type XmlElement } from '../xml/xml-element.js';
import { withoutRevision } from './read-identity.js';
import { formalName, type NewsItemContext } from './tree.js';

type PubStatus = NonNullable<Draft['pubStatus']>;

const statuses: Readonly<Record<string, PubStatus>> = {
  '': 'usable',
  usable: 'usable',
  embargoed: 'usable',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
  deleted: 'canceled',
};

/** NewsManagement: whether the item may be used and when, how urgent it is, and what it replaces. */
export function readManagement(context: NewsItemContext, uri: string): Partial<Draft> {
  const { management, envelope, left } = context;
  const word = tailOf(formalName(elementAt(management, 'Status')));
  const pubStatus = statuses[word];
  if (pubStatus === undefined) throw fieldError('Status', 'expected Usable, Embargoed, Withheld or Canceled');
  const urgency = numberOf(elementAt(management, 'Urgency')) ?? numberOf(elementAt(envelope, 'Priority'));
  const kind = elementAt(management, 'NewsItemType');
  for (const name of ['Status', 'Urgency', 'FirstCreated', 'ThisRevisionCreated']) {
    left.take(elementAt(management, name));
  }
  if (formalName(kind)?.toLowerCase() === 'news') left.take(kind);
  return {
    pubStatus,
    urgency,
    ...(/^test/i.test(formalName(kind) ?? '') ? { test: true } : {}),
    ...readTimes(context, word),
    ...readRelations(context, uri),
    ...readInstructions(context),
  };
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const digit = /^[1-9]$/.exec(tailOf(formalName(element)))?.[0];
  return digit === undefined ? undefined : Number(digit);
}

/**
 * An embargo lifts itself when StatusWillChange makes the item usable; without such a time only a later revision
 * lifts it. One that makes a usable item end is its expiry.
 */
function readTimes({ management, envelope, left }: NewsItemContext, word: string): Pick<Draft, 'times'> {
  const change = elementAt(management, 'StatusWillChange');
  const future = tailOf(formalName(elementAt(change, 'FutureStatus')));
  const at = lineAt(change, 'DateAndTime') ?? '';
  const isReleased = future === 'usable' || future === '';
  const embargoedUntil = word !== 'embargoed' ? undefined : isReleased ? at : '';
  const expires = word !== 'embargoed' && statuses[future] !== 'usable' && at !== '' ? at : undefined;
  if (embargoedUntil !== undefined || expires !== undefined) left.take(change);
  return {
    times: {
      firstCreated: lineAt(management, 'FirstCreated'),
      versionCreated: lineAt(management, 'ThisRevisionCreated') ?? lineAt(envelope, 'DateAndTime'),
      embargoedUntil,
      expires,
    },
  };
}

function readRelations({ management, left }: NewsItemContext, uri: string) {
  let evolvedFrom: string | undefined;
  for (const element of elementsOf(management, 'DerivedFrom')) {
    const target = newsItemOf(element);
    if (target !== undefined && target !== uri) evolvedFrom ??= target;
    if (target === evolvedFrom || target === uri) left.take(element);
  }
  const associations = elementsOf(management, 'AssociatedWith').flatMap((element): Association[] => {
    const target = newsItemOf(element);
    if (target === undefined) return [];
    left.take(element);
    return [{ rel: tailOf(element.attributes.FormalName) || 'related', uri: target }];
  });
  return { evolvedFrom, associations };
}

const newsItemOf = (element: XmlElement): string | undefined => {
  const given = readableLine(element.attributes.NewsItem) ?? readableLine(textBelow(element));
  return given === undefined ? undefined : withoutRevision(given);
};

/**
 * Instructions to whoever has earlier revisions. A kill names another item, which makes it a statement on that one, or
 * means this item; what only says that earlier revisions are out of date changes nothing. "Update" and "Rectify" tell
 * what this revision is.
 */
function readInstructions({ management, left }: NewsItemContext) {
  const statements: Statement[] = [];
  let found: Partial<Draft> = {};
  for (const element of elementsOf(management, 'Instruction')) {
    const word = tailOf(formalName(element));
    const status = killing(word);
    const target = readableLine(element.attributes.NewsItem);
    if (/^(?:correct(?:ion|ed)?|rectif\w*|erratum)$/.test(word))
      found = { ...found, revisionKind: 'correction' };
    else if (/^updat/.test(word)) found = { revisionKind: 'update', ...found };
    else if (status !== undefined && target !== undefined) {
      statements.push({ pubStatus: status, certain: true, uri: withoutRevision(target) });
    } else if (status !== undefined && elementAt(element, 'RevisionStatus') === undefined) {
      found = { ...found, pubStatus: status };
    } else continue;
    left.take(element);
  }
  return { ...found, statements };
}

function killing(word: string): PubStatus | undefined {
  if (/kill|delet|cancel/.test(word)) return 'canceled';
  return /withdr|withh/.test(word) ? 'withheld' : undefined;
}
