import type { Feed, FieldProblem } from '#libs/contracts';
import type { FeedDirectory } from '#libs/feeds';

export type Access =
  | { readonly feed: Feed; readonly problem?: undefined }
  | { readonly feed?: undefined; readonly problem: FieldProblem };

const refuse = (code: FieldProblem['code'], field: string, detail: string): Access => ({
  problem: { code, field, detail },
});

/**
 * Decides whether the bearer of a key may push to a feed. Without a valid key nobody learns which feeds exist:
 * 401 comes before 404, and 404 before 403.
 */
export function admit(
  authorization: string | undefined,
  feedId: string,
  feeds: Pick<FeedDirectory, 'feed' | 'holdersOf'>,
): Access {
  const secret = /^bearer +([\w~+/.-]+=*) *$/i.exec(authorization ?? '')?.[1];
  if (secret === undefined) {
    return refuse('unauthorized', 'authorization', 'expected the header Authorization: Bearer KEY');
  }
  const held = feeds.holdersOf(secret);
  if (held.length === 0) return refuse('unauthorized', 'authorization', 'this key is not valid (any more)');
  const feed = feeds.feed(feedId);
  if (feed === undefined) return refuse('unknown-feed', 'feed', `there is no feed ${feedId.slice(0, 80)}`);
  const own = held.filter((each) => each.feed.id === feedId);
  if (own.length === 0) return refuse('forbidden', 'feed', `this key is of another feed than ${feedId}`);
  if (own.some(({ key }) => key.scope === 'feed')) return { feed };
  return refuse('forbidden', 'authorization', 'this key is for marks of editors and pushes no items');
}
