import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import { RuleTrail } from './cleaning-rules.js';
import type { Dateline } from './dateline.js';
import { cutEditorNotes } from './editor-notes.js';
import { type FeedRules, keptLines, keptText, languageFor } from './feed-rules.js';
import { type Attribution, findAttributions } from './find-attributions.js';
import { readFrontMatter } from './front-matter.js';
import { bodyOf, type Line, linesOf } from './lines.js';
import { isOutletName, isSameName } from './outlets.js';
import { cutRelated } from './related-tail.js';
import { isShareBar } from './share-bar.js';
import { cutSite, goesOn, splitHeadline } from './split-headline.js';
import { cutTail, type TailFinds } from './tail.js';

/** An article taken apart; what it does not have is absent or empty. */
export interface CleanArticle {
  readonly headline?: string;
  /** The agency or site that the copy names as its own, as it stands there. */
  readonly source?: string;
  readonly byline?: string;
  readonly dateline?: Dateline;
  /** Paragraphs with blank lines between them; absent where nothing was for publication. */
  readonly body?: string;
  /** Other agencies that the copy names as its origin, each once. */
  readonly attributions: readonly Attribution[];
  readonly relatedHeadlines: readonly string[];
  /** What the copy says to editors, and its sign-offs; not for publication. */
  readonly ednote?: string;
  /** Ids of the rules that changed something, each once, in the order of their first use. */
  readonly cleanedBy: string[];
}

export interface ArticleHints {
  /** The name of the feed: in a title it is the site's suffix, above the text the source. */
  readonly feedName?: string | undefined;
  /** BCP 47; feed rules for one language ask for it, and it is detected when they need it and it is absent. */
  readonly language?: string | undefined;
  /** The writer as a field of the item gives it: cleaned by the feed's rules, and preferred to what the text says. */
  readonly byline?: string | undefined;
  /** The feed's own rules; they run before the built-in ones. */
  readonly rules?: FeedRules | undefined;
}

/**
 * Takes a scraped article in Arabic or English apart: headline without the site's name and without its repetition,
 * source, byline and dateline above the text, paragraphs, agencies named as origin, and the headlines that the site
 * lists. Whatever is not plainly one of these stays in the body.
 */
export function cleanArticle(text: string, hints: ArticleHints = {}): CleanArticle {
  const cleaning = new Cleaning(hints, text);
  const [first, ...others] = linesOf(text);
  const title = first === undefined ? undefined : cleaning.own('headline', first.text);
  const below = cleaning.ownLines(others);
  const lines = first === undefined || title === undefined ? below : [{ ...first, text: title }, ...below];
  const { lines: publishable, notes } = cutEditorNotes(lines, cleaning.trail, { titled: true });
  const { headline, site, rest } = splitHeadline(publishable, hints.feedName, cleaning.trail);
  return cleaning.take(headline, rest, notes, originsOf(site, hints.feedName));
}

/** A site of another name than the feed's is whom the copy comes from: cut off the headline, it is named here. */
function originsOf(site: string | undefined, feedName: string | undefined): Attribution[] {
  if (site === undefined || isSameName(site, feedName)) return [];
  const agency = agencyNamed(site);
  if (agency !== undefined) return [{ id: agency.id, name: nameIn(agency, site) }];
  return isOutletName(site) ? [{ name: site.trim() }] : [];
}

/**
 * The same for a body that came with its headline beside it, as ninjs has it: a first line that only repeats the
 * headline goes, and the name of a known site at the headline's end; the rest as in `cleanArticle`.
 */
export function cleanBody(
  body: string,
  headline: string | undefined,
  hints: ArticleHints = {},
): CleanArticle {
  const cleaning = new Cleaning(hints, body);
  const own = headline === undefined ? undefined : cleaning.own('headline', headline);
  const { headline: title, site } =
    own === undefined ? noTitle : cutSite(own, hints.feedName, cleaning.trail);
  const { lines, notes } = cutEditorNotes(cleaning.ownLines(linesOf(body)), cleaning.trail, {
    titled: false,
  });
  const first = lines.length > 1 ? (lines[0]?.text ?? '') : '';
  const repeated = !goesOn(lines[1]) && (isSameText(first, title) || isSameText(first, headline));
  if (repeated) cleaning.trail.add('repeated-headline');
  return cleaning.take(title, repeated ? lines.slice(1) : lines, notes, originsOf(site, hints.feedName));
}

const noTitle = { headline: undefined, site: undefined };

function isSameText(line: string, headline: string | undefined): boolean {
  // Folding changes a length by little: a paragraph need not be cut into words to differ from a headline.
  if (line === '' || headline === undefined || line.length > 2 * headline.length + 20) return false;
  return wordsOf(line).join(' ') === wordsOf(headline).join(' ');
}

/** One run over one article: its hints, and the trail of the rules that were applied. */
class Cleaning {
  readonly trail = new RuleTrail();
  readonly #language: string | undefined;

  constructor(
    private readonly hints: ArticleHints,
    text: string,
  ) {
    this.#language = languageFor(hints.rules, hints.language, text);
  }

  /** One field after the feed's own rules; absent when they leave nothing. */
  own(field: 'headline' | 'byline', text: string): string | undefined {
    return keptText(this.hints.rules, field, text, this.#language, this.trail);
  }

  ownLines(lines: readonly Line[]): readonly Line[] {
    return keptLines(this.hints.rules, lines, this.#language, this.trail);
  }

  /** Everything but the headline: `origins` are attributions that the headline gave. */
  take(
    headline: string | undefined,
    lines: readonly Line[],
    notes: readonly string[],
    origins: readonly Attribution[],
  ): CleanArticle {
    const { feedName } = this.hints;
    const front = readFrontMatter(lines, feedName, this.trail);
    const finds: TailFinds = { credits: [], notes: [] };
    const { body: kept, related } = cutRelated(cutTail(front.rest, feedName, finds, this.trail), this.trail);
    const text = this.withoutBars(cutTail(kept, feedName, finds, this.trail));
    const body = bodyOf(text);
    const found = body === undefined ? [] : findAttributions(body);
    const named = [...front.origins, ...found, ...finds.credits].filter(
      ({ name }) => !isSameName(name, feedName),
    );
    const given = this.hints.byline === undefined ? undefined : this.own('byline', this.hints.byline);
    const inText = front.byline ?? finds.reporters;
    const byline = given ?? (inText === undefined ? undefined : this.own('byline', inText));
    const ednote = [...notes, ...finds.notes].join('\n');
    return {
      ...(headline === undefined ? {} : { headline }),
      ...(front.source === undefined ? {} : { source: front.source }),
      ...(byline === undefined ? {} : { byline }),
      ...(front.dateline === undefined ? {} : { dateline: front.dateline }),
      ...(body === undefined ? {} : { body }),
      attributions: unique([...named, ...origins]),
      relatedHeadlines: related,
      ...(ednote === '' ? {} : { ednote }),
      cleanedBy: this.trail.list(),
    };
  }

  private withoutBars(lines: readonly Line[]): readonly Line[] {
    const kept = lines.filter(({ text }) => !isShareBar(text));
    if (kept.length === lines.length || kept.length === 0) return lines;
    this.trail.add('share-bar');
    return kept;
  }
}

function unique(attributions: readonly Attribution[]): Attribution[] {
  const known = new Map(attributions.toReversed().map((party) => [party.id ?? party.name, party]));
  return [...known.values()].toReversed();
}
