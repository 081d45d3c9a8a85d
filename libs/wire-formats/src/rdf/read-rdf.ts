import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader } from '../format-reader.js';
import { partsOf } from '../rss/read-rss.js';
import { readFeedXml } from '../web-feed/read-feed-xml.js';
import { withSignals } from '../web-feed/with-signals.js';

/** RSS 0.90 and 1.0: the items stand beside the channel, their names in `rdf:about`. */
export const rdfReader: FormatReader = {
  format: 'rdf',
  draftsOf(document) {
    const { text, signals } = decodeDocument(document);
    return withSignals(partsOf(readFeedXml(text, ['rdf'])), signals);
  },
};
