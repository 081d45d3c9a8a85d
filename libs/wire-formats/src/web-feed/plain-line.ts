import { decodeHTML } from 'entities';
import type { FormText } from '../draft.js';
import { looksLikeHtml } from '../read-html.js';

/** Text of a short HTML for a place that holds no markup, such as a keyword; white space collapsed. */
export function plainLine(html: string): string {
  return decodeHTML(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text whose feed does not say whether it is HTML: entities or a tag that a news text cannot mean make it so. */
export function guessedText(text: string): FormText {
  return looksLikeHtml(text) ||
    /<(?:img|figure|iframe|video|audio|center|font|hr|dl|pre)\b[^<>]*>/i.test(text) ||
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i.test(text)
    ? { html: text }
    : { plain: text };
}

/** Does HTML or plain text hold anything to read between its tags? */
export const holdsText = (markup: string): boolean =>
  /[\p{L}\p{N}\p{S}]/u.test(markup.replace(/<[^<>]*>|&nbsp;|&#(?:160|xa0);/giu, ' '));
