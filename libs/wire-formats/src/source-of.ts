import type { Copy } from '#libs/contracts';
import { agencyNamed, fold } from '#libs/text';
import type { FeedFacts } from './parts.js';

/**
 * A source by name: the feed's own id where it bears the feed's name, the stable id of a known agency, else its name
 * in folded words joined by hyphens.
 */
export function sourceNamed(name: string, feed: FeedFacts): Copy['source'] {
  if (fold(name) === fold(feed.name)) return { id: feed.id, name: feed.name };
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return { id: agencyNamed(name)?.id ?? (slug === '' ? feed.id : slug), name };
}

export const sourceOfFeed = (feed: FeedFacts): Copy['source'] => ({ id: feed.id, name: feed.name });
