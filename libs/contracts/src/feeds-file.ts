import * as z from 'zod';

/** A key is 256 random bits; the file holds only its SHA-256, so that reading the file gives no access. */
export const keySchema = z.strictObject({
  id: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits of SHA-256'),
  created: z.iso.datetime(),
  /** `feed` pushes items, `editor` posts marks. */
  scope: z.enum(['feed', 'editor']).default('feed'),
});
export type ApiKey = z.infer<typeof keySchema>;

/** A secret is named, never written down: the environment variable of that name holds it. */
const fromEnvironment = z.strictObject({
  env: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'expected the name of an environment variable, such as REUTERS_SECRET'),
});
export type FromEnvironment = z.infer<typeof fromEnvironment>;

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https address' });

/** How often and how a feed is fetched. */
const pullSchema = z.strictObject({
  url: httpUrl,
  /** Seconds between two looks while nothing goes wrong. */
  everySeconds: z.int().min(5).max(86_400).default(120),
  /** Sent with every request: a literal value, or the environment variable that holds it. */
  headers: z.record(z.string(), z.union([z.string(), fromEnvironment])).default({}),
  /** Lets this feed's address, and where it redirects to, lie in a private network. */
  allowPrivate: z.boolean().default(false),
});
export type PullSettings = z.infer<typeof pullSchema>;

const webSubSchema = z.strictObject({
  /** The topic to subscribe to; its hub is discovered there unless `hub` names it. */
  topic: httpUrl,
  hub: httpUrl.optional(),
  /** Key of the HMAC with which the hub signs what it sends. */
  secret: fromEnvironment,
  leaseSeconds: z.int().min(300).max(2_592_000).default(864_000),
  allowPrivate: z.boolean().default(false),
});
export type WebSubSettings = z.infer<typeof webSubSchema>;

const folderSchema = z.strictObject({
  /** Files are taken from here, then moved to `processed` or `failed` below it. */
  path: z.string().min(1),
  /** A file whose size and time have not changed for so long is whole. */
  stableMs: z.int().min(0).max(600_000).default(2_000),
  /** For files whose names do not tell: a media type such as `text/plain; charset=windows-1256`. */
  contentType: z.string().optional(),
});
export type FolderSettings = z.infer<typeof folderSchema>;

/** What all items of a feed share unless they say otherwise. */
const rightsSchema = z.strictObject({
  usageTerms: z.string().optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
});

/** One rule of cleaning, for what the built-in rules cannot know of a feed. */
const cleaningRuleSchema = z.strictObject({
  /** Stands in `cleanedBy` of every item that the rule changed. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
  field: z.enum(['headline', 'byline', 'body']).default('body'),
  /** RE2 syntax, matched over one line of the field; Arabic letters as they are written. */
  pattern: z.string().min(1).max(1000),
  /** `drop-line`: the line goes; `drop-rest`: it and all that follows; `replace`: the match becomes `with`. */
  action: z.enum(['drop-line', 'drop-rest', 'replace']),
  with: z.string().max(1000).default(''),
  /** Only for items in this language (primary subtag). */
  language: z.string().optional(),
});
export type CleaningRule = z.infer<typeof cleaningRuleSchema>;

export const feedKinds = ['push', 'pull', 'websub', 'folder', 'kafka'] as const;
export type FeedKind = (typeof feedKinds)[number];

export const feedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  /** BCP 47, for items that do not say; else it is detected. */
  language: z.string().optional(),
  /** IANA name, for times without zone; without it UTC is assumed and the item gets the signal `zone-assumed`. */
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone such as Africa/Cairo').optional(),
  order: z.enum(['version', 'time', 'received']).optional(),
  /** How its items come; keys of the feed work whatever the kind. */
  kind: z.enum(feedKinds).default('push'),
  /** 1 (flash) to 9, for items that do not say. */
  urgency: z.int().min(1).max(9).optional(),
  rights: rightsSchema.optional(),
  cleaning: z.array(cleaningRuleSchema).default([]),
  keys: z.array(keySchema).default([]),
  /** Secrets of Standard Webhooks signatures (`whsec_…`); two while they rotate. */
  signing: z.array(fromEnvironment).max(2).default([]),
  pull: pullSchema.optional(),
  websub: webSubSchema.optional(),
  folder: folderSchema.optional(),
});
export type Feed = z.infer<typeof feedSchema>;

export const feedsFileSchema = z.strictObject({ feeds: z.array(feedSchema) }).superRefine((file, context) => {
  const seen = new Set<string>();
  for (const [index, feed] of file.feeds.entries()) {
    const door = feed.kind === 'push' || feed.kind === 'kafka' ? undefined : feed.kind;
    if (door !== undefined && feed[door] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['feeds', index, 'kind'],
        message: `a feed of kind ${door} needs its settings under ${door}:`,
      });
    }
    if (seen.has(feed.id)) {
      context.addIssue({
        code: 'custom',
        path: ['feeds', index, 'id'],
        message: `feed ${feed.id} stands twice`,
      });
    }
    seen.add(feed.id);
  }
});
export type FeedsFile = z.infer<typeof feedsFileSchema>;

/** JSON Schema (2020-12) of a feeds file as it is written: what has a default may be left out. */
export function feedsJsonSchema(): object {
  return { title: 'Slugline feeds file', ...z.toJSONSchema(feedsFileSchema, { io: 'input' }) };
}

function isTimeZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';
}
