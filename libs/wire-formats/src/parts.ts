import type { Copy, Feed, FieldProblem, PubStatus, PushFacts } from '#libs/contracts';

/** One item of a record: read, or refused with a reason. */
export type Part =
  | { readonly part: number | undefined; readonly copy: Copy }
  | { readonly part: number | undefined; readonly problem: FieldProblem; readonly uri?: string | undefined };

/** The feed facts that reading an item may need. */
export type FeedFacts = Pick<Feed, 'id' | 'name' | 'language' | 'timeZone'> &
  Partial<Pick<Feed, 'urgency' | 'rights' | 'cleaning'>>;

/** What is known of an item beside its bytes. */
export interface Surroundings {
  readonly push: PushFacts;
  readonly feed: FeedFacts;
}

/** What the gateway needs to know of an item. */
export interface Peeked {
  readonly uri: string;
  readonly version?: string | undefined;
  readonly urgency?: number | undefined;
  readonly pubStatus: PubStatus;
  /** It carries an embargo, with or without a time. */
  readonly embargoed: boolean;
  /** A usable text with neither headline nor body. */
  readonly empty: boolean;
}

/** One item of a piece: seen, or refused with a reason. */
export type PeekedPart = Peeked | { readonly problem: FieldProblem };
