import type { DraftPart } from '../draft.js';
import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader } from '../format-reader.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { channelExtras, langOf } from '../web-feed/channel-facts.js';
import { feedTime } from '../web-feed/feed-time.js';
import { Fields } from '../web-feed/fields.js';
import { attributeOf, type FeedElement, isFeedElement, readFeedXml } from '../web-feed/read-feed-xml.js';
import { withSignals } from '../web-feed/with-signals.js';
import { atomEntryPart, atomLinks, type FeedOfEntries, peopleIn } from './atom-entry.js';

/** Atom 1.0 (RFC 4287) and 0.3, whole feeds and single entries, with tombstones (RFC 6721). */
export const atomReader: FormatReader = {
  format: 'atom',
  draftsOf(document) {
    const { text, signals } = decodeDocument(document);
    const root = readFeedXml(text, ['feed', 'entry']);
    return withSignals(partsOf(root), signals);
  },
};

function partsOf(root: FeedElement): DraftPart[] {
  if (root.name.toLowerCase() === 'entry') return [atomEntryPart(root, alone(root))];
  const fields = new Fields(root);
  fields.all('entry', 'at:deleted-entry');
  const feed = feedOf(root, fields);
  return entriesBelow(root).map((element) =>
    element.tag === 'entry' ? atomEntryPart(element, feed) : tombstonePart(element),
  );
}

/** An element before them that was left open holds the entries. */
function entriesBelow(element: FeedElement): FeedElement[] {
  return element.children
    .filter(isFeedElement)
    .flatMap((child) => (/^(?:entry|at:deleted-entry)$/.test(child.tag) ? [child] : entriesBelow(child)));
}

const alone = (root: FeedElement): FeedOfEntries => ({
  base: undefined,
  language: langOf(root),
  byline: undefined,
  rights: undefined,
  license: undefined,
  extras: undefined,
});

function feedOf(root: FeedElement, fields: Fields): FeedOfEntries {
  const self = fields.all('link').find((link) => attributeOf(link, 'rel') === 'self');
  const own = webAddress(attributeOf(self, 'href'));
  const base = webAddress(attributeOf(root, 'xml:base'), own) ?? own;
  const links = atomLinks(fields, base);
  const byline = peopleIn(fields);
  const rights = fields.line('rights', 'copyright', 'dc:rights');
  const language = langOf(root) ?? fields.line('dc:language', 'language');
  const title = fields.line('title');
  fields.all('updated', 'modified');
  const extras = channelExtras({
    ...(title === undefined ? {} : { title }),
    ...(links.page === undefined ? {} : { link: links.page }),
    ...fields.rest(),
  });
  return { base: base ?? links.page, language, byline, rights, license: links.license, extras };
}

/** RFC 6721: the entry is gone and is not to be shown any more. */
function tombstonePart(element: FeedElement): DraftPart {
  const uri = attributeOf(element, 'ref');
  if (uri === undefined) {
    return {
      problem: {
        code: 'invalid',
        field: 'at:deleted-entry',
        detail: 'ref is missing: which entry is deleted?',
      },
    };
  }
  const extras = new Fields(element).rest();
  const versionCreated = feedTime(attributeOf(element, 'when'));
  return { draft: { uri, pubStatus: 'canceled', times: { versionCreated }, lenientTimes: true, extras } };
}
