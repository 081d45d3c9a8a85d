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

export const feedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  /** BCP 47, for items that do not say; else it is detected. */
  language: z.string().optional(),
  /** IANA name, for times without zone; without it UTC is assumed and the item gets the signal `zone-assumed`. */
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone such as Africa/Cairo').optional(),
  order: z.enum(['version', 'time', 'received']).optional(),
  keys: z.array(keySchema).default([]),
});
export type Feed = z.infer<typeof feedSchema>;

export const feedsFileSchema = z.strictObject({ feeds: z.array(feedSchema) }).superRefine((file, context) => {
  const seen = new Set<string>();
  for (const [index, feed] of file.feeds.entries()) {
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

function isTimeZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';
}
