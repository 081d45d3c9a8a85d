import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import { cutCredits } from './credits.js';
import type { Dateline } from './dateline.js';
import { type Attribution, findAttributions } from './find-attributions.js';
import { readFrontMatter } from './front-matter.js';
import { bodyOf, type Line, linesOf } from './lines.js';
import { isSameName } from './outlets.js';
import { cutRelated } from './related-tail.js';
import { splitHeadline } from './split-headline.js';

/** An article taken apart; what it does not have is absent or empty. */
export interface CleanArticle {
  readonly headline?: string;
  /** The agency or site that the copy names as its own, as it stands there. */
  readonly source?: string;
  readonly byline?: string;
  readonly dateline?: Dateline;
  /** Paragraphs with blank lines between them. */
  readonly body?: string;
  /** Other agencies that the copy names as its origin, each once. */
  readonly attributions: readonly Attribution[];
  readonly relatedHeadlines: readonly string[];
}

export interface ArticleHints {
  /** The name of the feed: in a title it is the site's suffix, above the text the source. */
  readonly feedName?: string | undefined;
}

/**
 * Takes a scraped article in Arabic or English apart: headline without the site's name and without its repetition,
 * source, byline and dateline above the text, paragraphs, agencies named as origin, and the headlines that the site
 * lists. Whatever is not plainly one of these stays in the body.
 */
export function cleanArticle(text: string, { feedName }: ArticleHints = {}): CleanArticle {
  const { headline, site, rest } = splitHeadline(linesOf(text), feedName);
  const cleaned = cleanLines(rest, feedName);
  const agency = site === undefined ? undefined : agencyNamed(site);
  if (agency === undefined || isSameName(site ?? '', feedName))
    return { ...withHeadline(headline), ...cleaned };
  const named = { id: agency.id, name: nameIn(agency, text) };
  return { ...withHeadline(headline), ...cleaned, attributions: unique([...cleaned.attributions, named]) };
}

/**
 * The same for a body that came with its headline beside it, as ninjs has it: a first line that only repeats the
 * headline goes, the rest as in `cleanArticle`.
 */
export function cleanBody(
  body: string,
  headline: string | undefined,
  { feedName }: ArticleHints = {},
): CleanArticle {
  const lines = linesOf(body);
  const [first] = lines;
  const repeated = first !== undefined && lines.length > 1 && isSameText(first.text, headline);
  return cleanLines(repeated ? lines.slice(1) : lines, feedName);
}

const withHeadline = (headline: string | undefined) => (headline === undefined ? {} : { headline });

function isSameText(line: string, headline: string | undefined): boolean {
  // Folding changes a length by little: a paragraph need not be cut into words to differ from a headline.
  if (headline === undefined || line.length > 2 * headline.length + 20) return false;
  return wordsOf(line).join(' ') === wordsOf(headline).join(' ');
}

function cleanLines(lines: readonly Line[], feedName: string | undefined): CleanArticle {
  const { rest, origins, ...front } = readFrontMatter(lines, feedName);
  const { body: kept, related } = cutRelated(rest);
  const { lines: text, credits } = cutCredits(kept, feedName);
  const body = bodyOf(text);
  const found = body === undefined ? [] : findAttributions(body);
  const others = [...origins, ...found, ...credits].filter(({ name }) => !isSameName(name, feedName));
  return {
    ...front,
    ...(body === undefined ? {} : { body }),
    attributions: unique(others),
    relatedHeadlines: related,
  };
}

function unique(attributions: readonly Attribution[]): Attribution[] {
  const known = new Map(attributions.toReversed().map((party) => [party.id ?? party.name, party]));
  return [...known.values()].toReversed();
}
