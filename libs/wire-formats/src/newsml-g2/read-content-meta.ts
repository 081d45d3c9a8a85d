import type { Draft, FormText } from '../draft.js';
import { markedText } from '../newsml/body-markup.js';
import { bylineOf, readableLine, tailOf } from '../newsml/readable-line.js';
import { splitDateline } from '../newsml/split-dateline.js';
import { elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { codeAt } from './codes.js';
import { type ItemContext, inLanguage, nameOf, takePlain } from './item-context.js';

/** What the content is about and who made it. */
export function readContentMeta(context: ItemContext): Partial<Draft> {
  const languages = elementsOf(context.contentMeta, 'language');
  takePlain(context, languages.slice(0, 1), ['tag']);
  const headline = chosenLine(context, 'headline', /^(?:main|headline|hl1|title|)$/);
  const dateline = chosenLine(context, 'dateline');
  return {
    language: context.language,
    urgency: readUrgency(context),
    headline: headline === undefined ? undefined : { plain: headline },
    slugline: chosenLine(context, 'slugline'),
    dateline: dateline === undefined ? undefined : splitDateline(dateline),
    credit: chosenLine(context, 'creditline'),
    byline: readByline(context),
    located: readLocated(context),
    keywords: readKeywords(context),
  };
}

/**
 * The text of the field in the item's language, of several the one with the main role. All others of it stay among
 * the leftovers.
 */
function chosenLine(context: ItemContext, name: string, mainRole?: RegExp): string | undefined {
  const all = elementsOf(context.contentMeta, name).filter(
    (element) => readableLine(textBelow(element)) !== undefined,
  );
  const main = mainRole === undefined ? [] : all.filter((one) => mainRole.test(tailOf(codeAt(one, 'role'))));
  const chosen = inLanguage(main.length === 0 ? all : main, context);
  // A dateline may hold more than is read from it.
  if (name !== 'dateline') context.left.take(chosen);
  return readableLine(chosen && textBelow(chosen));
}

function readUrgency(context: ItemContext): number | undefined {
  const [urgency] = elementsOf(context.contentMeta, 'urgency');
  const text = readableLine(urgency && textBelow(urgency)) ?? '';
  if (!/^[1-9]$/.test(text)) return undefined;
  context.left.take(urgency);
  return Number(text);
}

const makers = new Set([
  'photographer',
  'phot',
  'author',
  'reporter',
  'writer',
  'journalist',
  'cameraman',
  'correspondent',
]);

/** `by`, else the people among the creators: told by role, type or an address of theirs. */
function readByline(context: ItemContext): string | undefined {
  const by = elementsOf(context.contentMeta, 'by');
  const first = inLanguage(by, context);
  const lang = first?.attributes['xml:lang'];
  const same = by.filter((one) => one.attributes['xml:lang'] === lang);
  const named = same.map((one) => bylineOf(textBelow(one))).filter((name) => name !== undefined);
  context.left.take(...same);
  if (named.length > 0) return named.join(', ');
  const people = elementsOf(context.contentMeta, 'creator')
    .filter(isPerson)
    .map((creator) => bylineOf(nameOf(creator, context)))
    .filter((name) => name !== undefined && /\s/u.test(name));
  return people.length === 0 ? undefined : people.join(', ');
}

const isPerson = (creator: XmlElement): boolean =>
  makers.has(tailOf(codeAt(creator, 'role'))) ||
  tailOf(codeAt(creator, 'type')) === 'person' ||
  /\/(?:staff|people|person|authors?)\//i.test(creator.attributes.uri ?? '');

function readLocated(context: ItemContext): string | undefined {
  const places = elementsOf(context.contentMeta, 'located');
  takePlain(context, places.slice(0, 1), ['literal']);
  return places.map((place) => nameOf(place, context)).find((name) => name !== undefined);
}

function readKeywords(context: ItemContext): string[] {
  const keywords = elementsOf(context.contentMeta, 'keyword');
  takePlain(context, keywords, ['role']);
  const words = keywords.map((keyword) => readableLine(textBelow(keyword)));
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** What serves as text where the item has none of its own, the fuller one first. */
const tellingRoles = [
  'caption',
  'script',
  'dopesheet',
  'shotlist',
  'intro',
  'summary',
  'abstract',
  'synthe',
  '',
];

/** Captions, scripts and summaries: the text of pictures and films. */
export function readDescription(context: ItemContext): FormText | undefined {
  const all = elementsOf(context.contentMeta, 'description').filter((element) => tellsMore(element, context));
  const rank = (element: XmlElement) => {
    const at = tellingRoles.indexOf(tailOf(codeAt(element, 'role')));
    return at === -1 ? tellingRoles.length : at;
  };
  const best = Math.min(...all.map(rank));
  const chosen = inLanguage(
    all.filter((element) => rank(element) === best),
    context,
  );
  context.left.take(chosen);
  return chosen === undefined ? undefined : markedText(chosen);
}

/** Some systems fill it with "SLUG:headline", which is told already. */
function tellsMore(element: XmlElement, { contentMeta }: ItemContext): boolean {
  const text = readableLine(textBelow(element));
  const headline = readableLine(textBelow(elementsOf(contentMeta, 'headline')[0])) ?? '';
  const slugline = readableLine(textBelow(elementsOf(contentMeta, 'slugline')[0])) ?? '';
  return text !== undefined && text !== headline && text !== `${slugline}:${headline}`;
}
