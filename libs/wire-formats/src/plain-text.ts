import { uriOfText } from '#libs/contracts';
import { decodeDocument } from './encodings/decode-document.js';
import type { FormatReader } from './format-reader.js';

/** A scraped article: one item, its headline in the text; the uri of the push, else one made of the text itself. */
export const plainText: FormatReader = {
  format: 'text',
  draftsOf({ bytes, charset }, push) {
    const { text, signals } = decodeDocument({ bytes, charset });
    return [
      { draft: { uri: push.uri ?? uriOfText(text), body: { plain: text }, wholeArticle: true, signals } },
    ];
  },
};
