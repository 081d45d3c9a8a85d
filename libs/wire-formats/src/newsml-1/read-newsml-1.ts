import { bodyError } from '../body-error.js';
import type { Draft, DraftPart } from '../draft.js';
import { FieldError } from '../field-error.js';
import type { FormatReader } from '../format-reader.js';
import { type EmbeddedNitf, joinedNotes } from '../newsml/embedded-nitf.js';
import { readXmlDocument } from '../xml/read-xml-document.js';
import { elementAt, elementsOf, lineAt, type XmlElement } from '../xml/xml-element.js';
import { XmlLeftovers } from '../xml/xml-json.js';
import { findMain } from './find-main.js';
import { readContent } from './read-content.js';
import { type NewsItemIdentity, readIdentity } from './read-identity.js';
import { readLines } from './read-lines.js';
import { readManagement } from './read-management.js';
import { creatorOf, readLanguageOf, readMetadata } from './read-metadata.js';
import { formalName, type NewsItemContext } from './tree.js';

/** NewsML 1.0 to 1.2: an envelope and one or more news items. */
export const newsml1Reader: FormatReader = {
  format: 'newsml-1',
  draftsOf(document) {
    const { root, signals } = readXmlDocument(document);
    const envelope = elementAt(root, 'NewsEnvelope');
    return itemsBelow(root).map((item) => partOf(item, envelope, signals));
  },
};

/** Items may stand inside components of others; deeper ones would each be read again with all that is around them. */
const deepestItem = 4;

function itemsBelow(element: XmlElement, depth = 0, found: XmlElement[] = []): XmlElement[] {
  for (const child of elementsOf(element)) {
    const isItem = child.name === 'NewsItem';
    if (isItem && depth >= deepestItem) {
      throw bodyError('too-deep', `NewsItems nested more than ${deepestItem} deep`, 'NewsItem');
    }
    if (isItem) found.push(child);
    itemsBelow(child, isItem ? depth + 1 : depth, found);
  }
  return found;
}

function partOf(item: XmlElement, envelope: XmlElement | undefined, signals: readonly string[]): DraftPart {
  const identity = readIdentity(item);
  if (identity === undefined) {
    const detail = 'a NewsItem with neither PublicIdentifier nor NewsItemId';
    return { problem: { code: 'invalid', field: 'NewsIdentifier', detail } };
  }
  const { uri } = identity;
  if (elementAt(item, 'NewsComponent') === undefined && elementAt(item, 'TopicSet') !== undefined) {
    return {
      problem: { code: 'invalid', field: 'TopicSet', detail: 'a set of topics is a vocabulary and no news' },
      uri,
    };
  }
  const context: NewsItemContext = {
    item,
    envelope,
    management: elementAt(item, 'NewsManagement'),
    ...findMain(item),
    left: new XmlLeftovers(),
  };
  try {
    return { draft: draftOf(context, identity, signals) };
  } catch (error) {
    if (error instanceof FieldError) return { problem: error.problem, uri };
    throw error;
  }
}

function draftOf(context: NewsItemContext, identity: NewsItemIdentity, signals: readonly string[]): Draft {
  const management = readManagement(context, identity.uri);
  const lines = readLines(context, readLanguageOf(context));
  const metadata = readMetadata(context);
  const { nitf, type, body, links, associations } = readContent(context);
  const extras = extrasOf(context, identity, nitf);
  return {
    uri: identity.uri,
    version: identity.version,
    type,
    body,
    ...management,
    ...lines,
    ...metadata,
    headline: lines.headline ?? (nitf?.headline === undefined ? undefined : { plain: nitf.headline }),
    byline: lines.byline ?? nitf?.byline ?? creatorOf(context),
    dateline: lines.dateline ?? nitf?.dateline,
    usageTerms: lines.usageTerms ?? metadata.usageTerms,
    links,
    ednote: joinedNotes(lines.ednote, nitf?.ednote),
    associations: [...associations, ...(management.associations ?? []), ...(nitf?.associations ?? [])],
    serviceNumber: serviceNumberOf(context),
    lenientTimes: true,
    extras,
    signals: [...signals, ...(context.left.isCut ? ['extras-cut'] : [])],
  };
}

/** A short number that grows by one with each transmission; dates and composed identifiers are none. */
function serviceNumberOf({ envelope, item }: NewsItemContext): Draft['serviceNumber'] {
  const id = lineAt(envelope, 'TransmissionId') ?? '';
  if (!/^\d{1,7}$/.test(id)) return undefined;
  const service =
    formalName(elementAt(envelope, 'NewsService')) ??
    lineAt(item, 'Identification', 'NewsIdentifier', 'ProviderId') ??
    'newsml';
  return { service, number: Number(id) };
}

/** Whatever has no place in a draft, by the names of the standard; the envelope stands under `NewsEnvelope`. */
function extrasOf(
  { item, envelope, left }: NewsItemContext,
  identity: NewsItemIdentity,
  nitf: EmbeddedNitf | undefined,
) {
  const identification = elementAt(item, 'Identification');
  left.take(elementAt(identification, 'NewsIdentifier'));
  const extras: Record<string, unknown> = { ...left.grouped(elementsOf(item)) };
  const sent = left.of(envelope);
  if (sent !== undefined) extras.NewsEnvelope = sent;
  if (nitf !== undefined && Object.keys(nitf.extras).length > 0) extras.nitf = nitf.extras;
  if (identity.publicIdentifier !== undefined && identity.publicIdentifier !== identity.uri) {
    extras.PublicIdentifier = identity.publicIdentifier;
  }
  if (identity.update !== undefined && identity.update !== 'N') extras.Update = identity.update;
  return extras;
}
