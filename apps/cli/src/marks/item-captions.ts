import { isTombstone, type NewsDocument } from '#libs/news-index';

/** A line that tells a person which item it is: feed and headline, or that it is killed. */
export function captionOf(document: NewsDocument): string {
  if (isTombstone(document)) return `${document.feed}  (killed ${document.killedAt})`;
  return `${document.feed}  ${headlineOf(document)}`;
}

export function headlineOf(document: Exclude<NewsDocument, { pubStatus: 'canceled' }>): string {
  const { headline, body } = document.text?.ar ?? document.text?.en ?? document.text?.other ?? {};
  return headline ?? body?.slice(0, 80) ?? '(no text)';
}
