import type { Draft } from '../draft.js';
import { bylineOf, readableLine } from '../newsml/readable-line.js';
import { splitDateline } from '../newsml/split-dateline.js';
import { elementAt, elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import {
  allFromMain,
  everyBelow,
  formalName,
  fromMain,
  languageAt,
  type NewsItemContext,
  primaryOf,
} from './tree.js';

/** NewsLines: what stands above, below and beside the text, in the item's language where it comes in several. */
export function readLines(context: NewsItemContext, language: string | undefined): Partial<Draft> {
  const line = (name: string) => chosenLine(context, name, language);
  const dateline = line('DateLine');
  const headline = line('HeadLine');
  return {
    headline: headline === undefined ? undefined : { plain: headline },
    byline: bylineOf(line('ByLine')),
    dateline: dateline === undefined ? undefined : splitDateline(dateline),
    credit: line('CreditLine'),
    copyrightNotice: line('CopyrightLine'),
    usageTerms: line('RightsLine'),
    slugline: line('SlugLine'),
    keywords: readKeywords(context, line('KeywordLine')),
    ednote: readNotes(context),
  };
}

const forEditors = /note|advisory|instruction|caveat|comment/i;

/** Lines and comments for editors, wherever they stand: what stays among the leftovers is shown to readers. */
function readNotes({ item, left }: NewsItemContext): string | undefined {
  const lines = everyBelow(item, 'NewsLine').filter((line) =>
    forEditors.test(formalName(elementAt(line, 'NewsLineType')) ?? ''),
  );
  const comments = everyBelow(item, 'Comment');
  left.take(...lines, ...comments);
  const texts = [...lines.flatMap((line) => elementsOf(line, 'NewsLineText')), ...comments].map((element) =>
    readableLine(spaced(element)),
  );
  const notes = [...new Set(texts.filter((text) => text !== undefined))];
  return notes.length === 0 ? undefined : notes.join('\n\n');
}

function chosenLine(
  context: NewsItemContext,
  name: string,
  language: string | undefined,
): string | undefined {
  const given = allFromMain(context, 'NewsLines', name).filter(
    (element) => readableLine(spaced(element)) !== undefined,
  );
  const wanted = primaryOf(language);
  const chosen = given.find((element) => primaryOf(languageAt(element)) === wanted) ?? given[0];
  context.left.take(chosen);
  return readableLine(chosen && spaced(chosen));
}

/** Words on both sides of a line break or another element stay apart. */
const spaced = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : ` ${textBelow(child)} `)).join('');

function readKeywords(context: NewsItemContext, line: string | undefined): string[] {
  const metadata = fromMain(context, 'DescriptiveMetadata');
  const properties = allFromMain(context, 'DescriptiveMetadata', 'Property').filter(
    ({ attributes }) => attributes.FormalName?.toLowerCase() === 'keyword',
  );
  context.left.take(...(metadata === undefined ? [] : properties));
  const words = [
    ...properties.map(({ attributes }) => readableLine(attributes.Value)),
    ...(line?.split(/[,;،]/u).map(readableLine) ?? []),
  ];
  return [...new Set(words.filter((word) => word !== undefined))];
}
