import { decodeHTMLAttribute } from 'entities';
import type { Link } from '#libs/contracts';
import { webAddress } from './absolute-links.js';

const mostImages = 20;
/** Buttons and counters that FeedBurner and WordPress add to every text. */
const counters = /^https?:\/\/(?:feeds\.feedburner\.com\/~|(?:pixel|stats)\.wp(?:ress)?\.com\/)/;

/** Pictures in an HTML body, as links: the stored HTML holds none. Counters of readers, a pixel wide, are no pictures. */
export function bodyImages(html: string, base: string | undefined): Link[] {
  const links: Link[] = [];
  for (const [tag] of html.matchAll(/<img\s[^<>]*>?/gi)) {
    const href = webAddress(attribute(tag, 'src'), base);
    const width = sizeOf(attribute(tag, 'width'));
    const height = sizeOf(attribute(tag, 'height'));
    if (href === undefined || (width ?? 100) <= 3 || (height ?? 100) <= 3) continue;
    if (counters.test(href) || links.some((link) => link.href === href)) continue;
    const title = attribute(tag, 'alt');
    links.push({
      rel: 'image',
      href,
      ...(title ? { title } : {}),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
    if (links.length === mostImages) break;
  }
  return links;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeHTMLAttribute(value).trim();
}

const sizeOf = (text: string | undefined) =>
  /^\d{1,5}(?:px)?$/.test(text ?? '') ? Number.parseInt(text ?? '', 10) : undefined;
