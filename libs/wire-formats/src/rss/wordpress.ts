import type { Association, FieldProblem, Link } from '#libs/contracts';
import { webAddress } from '../web-feed/absolute-links.js';
import type { Entry } from '../web-feed/entry-draft.js';
import { feedTime } from '../web-feed/feed-time.js';
import { Fields, lineOf } from '../web-feed/fields.js';
import type { FeedElement } from '../web-feed/read-feed-xml.js';

/** What a WordPress export (WXR) says of an item beside RSS; nothing for items of other feeds. */
export type WordpressFacts = (
  fields: Fields,
  entry: Entry,
) => Partial<Entry> | { readonly problem: FieldProblem };

/** Kinds of an export that hold no copy: menus, styles, the site's own settings. */
const inner =
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+|acf-.+)$/;

/**
 * Reads the items of an export together: a picture that belongs to a post comes as its association, one that belongs
 * to none as an item of its own. Only published posts can be used; drafts, private and thrown-away ones are withheld, a post for later has
 * its time as embargo.
 */
export function wordpressFacts(items: readonly FeedElement[]): WordpressFacts {
  const fieldsOf = items.map((item) => new Fields(item));
  const posts = new Set(
    fieldsOf.filter((fields) => !isAttachment(fields)).map((fields) => lineOf(fields.peek('wp:post_id'))),
  );
  const pictures = new Map<string, Association[]>();
  for (const fields of fieldsOf.filter(isAttachment)) {
    const parent = lineOf(fields.peek('wp:post_parent'));
    if (parent === undefined || !posts.has(parent)) continue;
    pictures.set(parent, [...(pictures.get(parent) ?? []), associationOf(fields)]);
  }
  return (fields, entry) => factsOf(fields, entry, posts, pictures);
}

const isAttachment = (fields: Fields) => lineOf(fields.peek('wp:post_type')) === 'attachment';

function factsOf(
  fields: Fields,
  entry: Entry,
  posts: ReadonlySet<string | undefined>,
  pictures: ReadonlyMap<string, Association[]>,
): ReturnType<WordpressFacts> {
  const kind = lineOf(fields.peek('wp:post_type'));
  if (kind === undefined) return {};
  if (inner.test(kind)) return refused(`"${kind}" of a WordPress export is no copy`);
  if (isAttachment(fields) && posts.has(lineOf(fields.peek('wp:post_parent')))) {
    return refused('an attachment of another post of this export, and comes with that one');
  }
  const id = fields.line('wp:post_id');
  const summary = fields.line('excerpt:encoded');
  // Addresses of readers are nobody's business here; that there were comments is.
  const comments = fields.all('wp:comment').length;
  const links: Link[] = [...(entry.links ?? []), ...fileOf(fields)];
  const extras = { ...(comments > 0 ? { comments } : {}) };
  return {
    times: timesOf(fields, entry),
    ...statusOf(fields),
    links,
    associations: [...(entry.associations ?? []), ...(pictures.get(id ?? '') ?? [])],
    ...(summary === undefined ? {} : { summary: { html: summary } }),
    extras,
  };
}

const refused = (detail: string) => ({
  problem: { code: 'unsupported-type' as const, field: 'wp:post_type', detail },
});

function statusOf(fields: Fields): Pick<Entry, 'pubStatus'> {
  const status = lineOf(fields.peek('wp:status')) ?? 'publish';
  const isOpen = status === 'publish' || status === 'future' || status === 'inherit';
  const hasPassword = fields.peek('wp:post_password') !== undefined;
  fields.all('wp:post_password');
  return isOpen && !hasPassword ? {} : { pubStatus: 'withheld' };
}

/** Times of an export are in UTC where their name says so; others are the site's wall clock. */
function timesOf(fields: Fields, { times }: Entry): Entry['times'] {
  const utc = (tag: string) => {
    const text = fields.line(tag);
    return text === undefined || text.startsWith('0000') ? undefined : feedTime(`${text} UTC`);
  };
  const firstCreated = utc('wp:post_date_gmt') ?? times.firstCreated;
  const versionCreated = utc('wp:post_modified_gmt') ?? firstCreated;
  const isLater = lineOf(fields.peek('wp:status')) === 'future';
  return {
    ...times,
    firstCreated,
    versionCreated,
    ...(isLater ? { embargoedUntil: firstCreated ?? '' } : {}),
  };
}

function fileOf(fields: Fields): Link[] {
  const href = webAddress(fields.line('wp:attachment_url'));
  return href === undefined ? [] : [{ rel: 'enclosure', href }];
}

function associationOf(fields: Fields): Association {
  const headline = lineOf(fields.peek('title'));
  const body = lineOf(fields.peek('content:encoded')) ?? lineOf(fields.peek('excerpt:encoded'));
  const uri = lineOf(fields.peek('guid'));
  return {
    rel: 'attachment',
    ...(uri === undefined ? {} : { uri }),
    ...(headline === undefined ? {} : { headline }),
    ...(body === undefined ? {} : { body }),
    links: fileOf(fields),
  };
}
