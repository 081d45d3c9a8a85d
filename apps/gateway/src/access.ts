import type { Feed, FieldProblem } from '#libs/contracts';
import type { FeedDirectory } from '#libs/feeds';

export type Access =
  | { readonly feed: Feed; readonly problem?: undefined }
  | { readonly feed?: undefined; readonly problem: FieldProblem };

const refuse = (code: FieldProblem['code'], field: string, detail: string) => ({
  problem: { code, field, detail },
});
const noSecret = refuse('unauthorized', 'authorization', 'expected the header Authorization: Bearer KEY');
const wrongSecret = refuse('unauthorized', 'authorization', 'this key is not valid (any more)');

const secretIn = (authorization: string | undefined) =>
  /^bearer +([\w~+/.-]+=*) *$/i.exec(authorization ?? '')?.[1];

/**
 * Decides whether the bearer of a key may push to a feed. Without a valid key nobody learns which feeds exist:
 * 401 comes before 404, and 404 before 403.
 */
export function admit(
  authorization: string | undefined,
  feedId: string,
  feeds: Pick<FeedDirectory, 'feed' | 'holdersOf'>,
): Access {
  const secret = secretIn(authorization);
  if (secret === undefined) return noSecret;
  const held = feeds.holdersOf(secret);
  if (held.length === 0) return wrongSecret;
  const feed = feeds.feed(feedId);
  if (feed === undefined) return refuse('unknown-feed', 'feed', `there is no feed ${feedId.slice(0, 80)}`);
  const own = held.filter((each) => each.feed.id === feedId);
  if (own.length === 0) return refuse('forbidden', 'feed', `this key is of another feed than ${feedId}`);
  if (own.some(({ key }) => key.scope === 'feed')) return { feed };
  return refuse('forbidden', 'authorization', 'this key is for marks of editors and pushes no items');
}

export type EditorAccess =
  | { readonly editor: string; readonly problem?: undefined }
  | { readonly editor?: undefined; readonly problem: FieldProblem };

/** Decides whether the bearer of a key may post marks: only a key of scope `editor` may. */
export function admitEditor(
  authorization: string | undefined,
  feeds: Pick<FeedDirectory, 'holdersOf'>,
): EditorAccess {
  const secret = secretIn(authorization);
  if (secret === undefined) return noSecret;
  const held = feeds.holdersOf(secret);
  if (held.length === 0) return wrongSecret;
  const editor = held.find(({ key }) => key.scope === 'editor');
  if (editor !== undefined) return { editor: editor.key.id };
  return {
    problem: {
      code: 'forbidden',
      field: 'authorization',
      detail: 'this key pushes items; marks need one of scope editor',
    },
  };
}
