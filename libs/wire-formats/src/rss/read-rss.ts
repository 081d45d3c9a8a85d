import type { DraftPart } from '../draft.js';
import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader } from '../format-reader.js';
import { Fields } from '../web-feed/fields.js';
import { type FeedElement, isFeedElement, readFeedXml } from '../web-feed/read-feed-xml.js';
import { withSignals } from '../web-feed/with-signals.js';
import { readChannel } from './rss-channel.js';
import { itemPart } from './rss-item.js';
import { wordpressFacts } from './wordpress.js';

/** RSS 0.91 to 2.0 with the modules in use, and WordPress exports. */
export const rssReader: FormatReader = {
  format: 'rss',
  draftsOf(document) {
    const { text, signals } = decodeDocument(document);
    return withSignals(partsOf(readFeedXml(text, ['rss', 'rdf'])), signals);
  },
};

/** The items of a feed whose root is `rss` or `rdf:RDF`; both may stand inside or beside the channel. */
export function partsOf(root: FeedElement): DraftPart[] {
  const channelElement = root.children.filter(isFeedElement).find((child) => child.tag === 'channel') ?? root;
  const items = itemsBelow(root);
  const fields = new Fields(channelElement);
  fields.all('item', 'items', 'image', 'textinput');
  const channel = readChannel(root, fields);
  const wordpress = wordpressFacts(items);
  return items.map((item) => itemPart(item, channel, wordpress));
}

/** Feeds put items inside the channel, beside it, and where an element before them was left open. */
function itemsBelow(element: FeedElement): FeedElement[] {
  return element.children
    .filter(isFeedElement)
    .flatMap((child) => (child.tag === 'item' ? [child] : itemsBelow(child)));
}
