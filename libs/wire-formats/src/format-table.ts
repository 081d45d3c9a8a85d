import { anpaReader } from './anpa/read-anpa.js';
import { atomReader } from './atom/read-atom.js';
import type { Format, FormatReader } from './format-reader.js';
import { htmlReader } from './html-page/read-html-page.js';
import { iptc7901Reader } from './iptc7901/read-iptc7901.js';
import { jsonFeedReader } from './json-feed/read-json-feed.js';
import { mailReader } from './mail/read-mail.js';
import { newsml1Reader } from './newsml-1/read-newsml-1.js';
import { newsmlG2Reader } from './newsml-g2/read-newsml-g2.js';
import { nitfReader } from './nitf/read-nitf.js';
import { plainText } from './plain-text.js';
import { rdfReader } from './rdf/read-rdf.js';
import { rssReader } from './rss/read-rss.js';

/** Every format whose documents are read through drafts; ninjs is cut by its bytes and has its own way in `parse-record`. */
const readers: readonly FormatReader[] = [
  newsmlG2Reader,
  newsml1Reader,
  nitfReader,
  iptc7901Reader,
  anpaReader,
  mailReader,
  rssReader,
  rdfReader,
  atomReader,
  jsonFeedReader,
  htmlReader,
  plainText,
];

const byFormat = new Map<Format, FormatReader>(readers.map((reader) => [reader.format, reader]));

export const readerOf = (format: Format): FormatReader | undefined => byFormat.get(format);
