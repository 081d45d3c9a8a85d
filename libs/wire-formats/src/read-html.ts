import sanitizeHtml from 'sanitize-html';
import { tidyText } from '#libs/text';

const blocks =
  'p div section article header footer aside main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr hr address';
const inline = 'a abbr b br cite code del em i ins mark q s small span strong sub sup time u td th bdi bdo';

/** Text and links only: what would load, run, or be styled from elsewhere has no place in a stored copy. */
const allowlist: sanitizeHtml.IOptions = {
  allowedTags: [...blocks.split(' '), ...inline.split(' ')],
  allowedAttributes: {
    '*': ['dir', 'lang'],
    a: ['href', 'title'],
    time: ['datetime'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 60,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener noreferrer' }) },
};
allowlist.allowedAttributes = { ...allowlist.allowedAttributes, a: ['href', 'title', 'rel'] };

/**
 * The HTML with nothing in it but allowed tags and attributes. The parser's time grows with the square of the nesting
 * (200,000 tags in one another take a minute): markup that nests beyond all use is dropped, its text kept.
 */
export function safeHtml(html: string): string {
  return sanitizeHtml(nestsDeep(html) ? html.replace(/<[^<>]*>/g, ' ') : html, allowlist);
}

const deepestNesting = 1000;
/** Tags without an end, or with one that the next tag may stand for: they do not nest by being left open. */
const neverNest = new Set(
  'br hr img input meta link area base col embed source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

function nestsDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (neverNest.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}

const breaks = new RegExp(`</?(?:${blocks.replaceAll(' ', '|')})(?:\\s[^>]*)?/?>`, 'gi');
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/**
 * Plain text of HTML that `safeHtml` made, blank lines between paragraphs. It relies on its form: balanced tags, no
 * comments, no entities but the four that HTML needs.
 */
export function textOfSafeHtml(safe: string): string {
  const text = safe
    .replace(/\s+/gu, ' ')
    .replace(/ ?<br\s*\/?> ?/gi, '\n')
    .replace(breaks, '\n\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return tidyText(text).trim();
}

/** Does a text that names no type hold HTML? Only a tag that a news text cannot mean otherwise counts. */
export const looksLikeHtml = (text: string) =>
  /<(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span|blockquote|table|section|article)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
