import type { Link } from '#libs/contracts';
import { readableLine } from './readable-line.js';

/** Addresses that a browser would run or that lead into somebody's own disk are no links. */
const harmful = /^\s*(?:javascript|vbscript|data|file|blob):/i;

const countOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;

export interface LinkFacts {
  readonly rel: string;
  readonly href: string | undefined;
  readonly mediaType?: string | undefined;
  readonly title?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly bytes?: string | undefined;
}

/** A link of the facts that a document gives as text; undefined without an address that may be followed. */
export function linkOf({ rel, href, mediaType, title, width, height, bytes }: LinkFacts): Link | undefined {
  const address = href?.trim() ?? '';
  if (address === '' || harmful.test(address)) return undefined;
  const facts = {
    mediaType: readableLine(mediaType),
    title: readableLine(title),
    width: countOf(width),
    height: countOf(height),
    bytes: countOf(bytes),
  };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { rel, href: address, ...Object.fromEntries(given) };
}
