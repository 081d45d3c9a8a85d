import type { Copy, Feed, FieldProblem, PushFacts } from '#libs/contracts';

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
