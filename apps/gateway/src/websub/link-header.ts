/** A link of a Link header: where to, and the relations it has. */
export interface HeaderLink {
  readonly href: string;
  readonly rels: readonly string[];
}

/**
 * One link: `<target>` and its parameters, up to the comma before the next one. A comma inside the target or inside a
 * quoted value separates nothing.
 */
const link = /<([^<>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)/g;
const parameter = /;\s*([\w!#$&+.^`|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g;

/** Headers are bounded by the HTTP client; more links than this are no feed's. */
const mostLinks = 100;

/** Reads a Link header (RFC 8288); several headers are joined with commas. What is no link is passed over. */
export function linksOf(header: string): HeaderLink[] {
  const links: HeaderLink[] = [];
  for (const [, href = '', parameters = ''] of header.matchAll(link)) {
    if (links.length === mostLinks) break;
    const rels = relationOf(parameters).trim().toLowerCase().split(/\s+/).filter(Boolean);
    if (rels.length > 0) links.push({ href: href.trim(), rels });
  }
  return links;
}

/** The first `rel` counts (RFC 8288, 3.3); one inside another parameter's quotes is none. */
function relationOf(parameters: string): string {
  for (const [, name, quoted, bare] of parameters.matchAll(parameter)) {
    if (name?.toLowerCase() === 'rel') return quoted ?? bare ?? '';
  }
  return '';
}
