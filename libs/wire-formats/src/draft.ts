import type { Association, Copy, FieldProblem, Link, Statement } from '#libs/contracts';

/** One text in the forms that a format carries it in; both are the same words. */
export interface FormText {
  readonly plain?: string | undefined;
  /** As it came: `buildCopy` makes it safe. */
  readonly html?: string | undefined;
}

/** Times as they are written in the document, with or without zone. */
export interface DraftTimes {
  readonly firstCreated?: string | undefined;
  readonly versionCreated?: string | undefined;
  readonly expires?: string | undefined;
  /** Empty text: an embargo without a time, which only a later version lifts. */
  readonly embargoedUntil?: string | undefined;
}

/**
 * What a format's reader found in an item, in the words of the document: nothing is cleaned, no zone assumed, no HTML
 * made safe. `buildCopy` turns it into a Copy; the gateway's look at an item uses the same drafts.
 */
export interface Draft {
  readonly uri: string;
  readonly version?: string | undefined;
  /** Default `text`. */
  readonly type?: string | undefined;
  /** Default `usable`. */
  readonly pubStatus?: Copy['pubStatus'] | undefined;
  readonly urgency?: number | undefined;
  /** As given; what is no language tag goes to `extras.language`. */
  readonly language?: string | undefined;
  readonly headline?: FormText | undefined;
  readonly body?: FormText | undefined;
  /** The body is a whole scraped article, its headline inside; `headline` is then ignored. */
  readonly wholeArticle?: boolean | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Copy['dateline'] | undefined;
  /** Name of who made it; default the feed. */
  readonly source?: string | undefined;
  readonly credit?: string | undefined;
  readonly located?: string | undefined;
  readonly slugline?: string | undefined;
  readonly ednote?: string | undefined;
  readonly times?: DraftTimes | undefined;
  /** What the document calls its times, for reasons and for those left over; default the names here. */
  readonly timeNames?: Partial<Readonly<Record<keyof DraftTimes, string>>> | undefined;
  /** IANA name or offset (`+02:00`) that the document itself gives for its times; goes before the feed's zone. */
  readonly zone?: string | undefined;
  /** A time that cannot be read is left over with the signal `time-unreadable` instead of refusing the item. */
  readonly lenientTimes?: boolean | undefined;
  readonly subjects?: Copy['subjects'] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly genres?: Copy['genres'] | undefined;
  readonly usageTerms?: string | undefined;
  readonly copyrightHolder?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly associations?: readonly Association[] | undefined;
  readonly relatedHeadlines?: readonly string[] | undefined;
  readonly evolvedFrom?: string | undefined;
  readonly revisionKind?: Copy['revisionKind'] | undefined;
  readonly correctionNote?: string | undefined;
  readonly test?: boolean | undefined;
  readonly statements?: readonly Statement[] | undefined;
  readonly serviceNumber?: Copy['serviceNumber'] | undefined;
  readonly signals?: readonly string[] | undefined;
  /** Whatever has no place above, by the name that the format gives it. */
  readonly extras?: Readonly<Record<string, unknown>> | undefined;
}

/** One item of a document: found, or refused with a reason. */
export type DraftPart =
  | { readonly draft: Draft }
  | { readonly problem: FieldProblem; readonly uri?: string | undefined };
