import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '#libs/text';

/** An address as http(s), resolved against a base where it is relative; undefined for anything else. */
export function webAddress(given: string | undefined, base?: string): string | undefined {
  const text = given?.trim() ?? '';
  if (text === '' || text.length > 4096) return undefined;
  const url = URL.parse(text, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  // As written where it is whole: URL's own spelling of letters and slashes would change what others call it.
  return /^https?:\/\//i.test(text) && !/[\s\p{Cc}]/u.test(text) ? text : url.href;
}

/** HTML whose links begin at the base; what is absolute stays as it is written. */
export function withAbsoluteLinks(html: string, base: string | undefined): string {
  if (base === undefined || URL.parse(base) === null) return html;
  return html.replace(
    /(<a\b[^<>]*?\shref\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi,
    (whole, start: string, double: string | undefined, single: string | undefined) => {
      const href = decodeHTMLAttribute(double ?? single ?? '').trim();
      if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(href)) return whole;
      const url = URL.parse(href, base);
      return url === null ? whole : `${start}"${escapeHtml(url.href)}"`;
    },
  );
}
