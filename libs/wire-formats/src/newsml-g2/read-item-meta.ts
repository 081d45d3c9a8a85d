import type { Draft } from '../draft.js';
import { fieldError } from '../field-error.js';
import { markedText } from '../newsml/body-markup.js';
import { readableLine, tailOf } from '../newsml/readable-line.js';
import { safeHtml, textOfSafeHtml } from '../read-html.js';
import { elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { type ItemContext, inLanguage, takePlain } from './item-context.js';

const statuses: Readonly<Record<string, Draft['pubStatus']>> = {
  '': 'usable',
  usable: 'usable',
  embargoed: 'usable',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
};
const kinds: Readonly<Record<string, string>> = {
  photo: 'picture',
  image: 'picture',
  still: 'picture',
  package: 'composite',
  animated: 'video',
  film: 'video',
};

/** Management of the item: what it is, whether it may be used and when, and what it says to editors. */
export function readItemMeta(context: ItemContext): Partial<Draft> {
  const { itemMeta } = context;
  const status = readStatus(context);
  const firstCreated = timeOf(context, itemMeta, 'firstCreated');
  const versionCreated = timeOf(context, itemMeta, 'versionCreated');
  const expires = timeOf(context, itemMeta, 'expires');
  return {
    type: readType(context),
    pubStatus: status.pubStatus,
    times: { firstCreated, versionCreated, expires, embargoedUntil: status.embargoedUntil },
    ednote: readEdNotes(context),
    ...readSignals(context),
  };
}

function readType(context: ItemContext): string | undefined {
  const classes = elementsOf(context.itemMeta, 'itemClass');
  takePlain(context, classes, ['qcode', 'uri', 'literal']);
  const word = context.codes.wordOf(classes[0]);
  if (word !== '') return kinds[word] ?? word;
  if (context.item.name.toLowerCase() === 'packageitem') return 'composite';
  const media = elementsOf(elementsOf(context.item, 'contentSet')[0], 'remoteContent');
  const kind = /^(image|video|audio)\//.exec(media[0]?.attributes.contenttype ?? '')?.[1];
  return kind === undefined ? undefined : (kinds[kind] ?? kind);
}

function readStatus(context: ItemContext) {
  const { itemMeta, left, codes } = context;
  const [status] = elementsOf(itemMeta, 'pubStatus');
  const word = status === undefined ? '' : codes.wordOf(status) || tailOf(textBelow(status));
  const pubStatus = statuses[word];
  if (pubStatus === undefined) {
    throw fieldError('pubStatus', 'expected usable, withheld or canceled');
  }
  left.take(status);
  const [embargo] = elementsOf(itemMeta, 'embargoed');
  left.take(embargo);
  const embargoedUntil = embargo === undefined ? undefined : textBelow(embargo).trim();
  return { pubStatus, embargoedUntil: embargoedUntil ?? (word === 'embargoed' ? '' : undefined) };
}

/** A time as it is written; the rest of several stays among the leftovers. */
export function timeOf(
  context: ItemContext,
  parent: XmlElement | undefined,
  name: string,
): string | undefined {
  const [time] = elementsOf(parent, name);
  const text = readableLine(time && textBelow(time));
  if (text !== undefined) context.left.take(time);
  return text;
}

/** Each note is looked for in so many others: all of them would take time by the square of an attack. */
const mostCompared = 20;

/** Notes to editors one below the other; agencies send the same words again under several roles. */
function readEdNotes(context: ItemContext): string | undefined {
  const notes = notesBelow(context.item);
  const texts: string[] = [];
  for (const note of notes) {
    const text = textOfSafeHtml(safeHtml(markedText(note)?.html ?? ''));
    const isTold = texts.slice(0, mostCompared).some((known) => known.includes(text));
    if (text !== '' && !isTold) texts.push(text);
  }
  context.left.take(...notes);
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

/** All of them, wherever they stand: what stays among the leftovers is shown to readers. */
const notesBelow = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name.toLowerCase() === 'ednote' ? [child] : notesBelow(child),
  );

const corrections = new Set(['correction', 'corrected', 'correctionitem']);
const updates = new Set(['update', 'updated', 'majorupdate', 'minorupdate']);

/** Reuters has an alias of its own: edStat:C is a correction, edStat:U an update. */
function readSignals(context: ItemContext): Pick<Draft, 'revisionKind' | 'test'> {
  const codes = elementsOf(context.itemMeta, 'signal').map((signal) => ({
    code: context.codes.codeOf(signal) ?? '',
    word: context.codes.wordOf(signal),
  }));
  const has = (words: ReadonlySet<string>, edStat: string) =>
    codes.some(({ code, word }) => words.has(word) || code === `edStat:${edStat}`);
  const test = codes.some(({ word }) => word === 'test') ? { test: true } : {};
  if (has(corrections, 'C')) return { revisionKind: 'correction', ...test };
  return has(updates, 'U') ? { revisionKind: 'update', ...test } : test;
}

/** The title of the item, for software; the headline is for readers. */
export function readTitle(context: ItemContext): string | undefined {
  const title = inLanguage(elementsOf(context.itemMeta, 'title'), context);
  return readableLine(title && textBelow(title));
}
