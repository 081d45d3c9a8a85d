import type { Draft, DraftPart } from '../draft.js';
import { FieldError } from '../field-error.js';
import { type EmbeddedNitf, joinedNotes } from '../newsml/embedded-nitf.js';
import { unversionedUri } from '../newsml/unversioned-uri.js';
import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { XmlLeftovers } from '../xml/xml-json.js';
import { Codes } from './codes.js';
import { type ItemContext, languageOfItem } from './item-context.js';
import { readContentMeta, readDescription } from './read-content-meta.js';
import { readContentSet } from './read-content-set.js';
import { readMembers } from './read-groups.js';
import { readItemMeta, readTitle } from './read-item-meta.js';
import { readLinks } from './read-links.js';
import { readRights, readSource } from './read-parties.js';
import { readGenres, readSubjects } from './read-subjects.js';

/** What stands around an item: the message that brings it. */
export interface Around {
  readonly message: XmlElement | undefined;
  readonly header: XmlElement | undefined;
  readonly signals: readonly string[];
}

/** A news item or a package. */
export function readItem(item: XmlElement, around: Around): DraftPart {
  const guid = item.attributes.guid?.trim() ?? '';
  const version = item.attributes.version?.trim() || undefined;
  if (guid === '') {
    return { problem: { code: 'invalid', field: 'guid', detail: `a ${item.name} without guid` } };
  }
  const uri = unversionedUri(guid, version);
  try {
    return { draft: draftOf(item, { uri, guid, version }, around) };
  } catch (error) {
    if (error instanceof FieldError) return { problem: error.problem, uri };
    throw error;
  }
}

interface Identity {
  readonly uri: string;
  readonly guid: string;
  readonly version: string | undefined;
}

function draftOf(item: XmlElement, identity: Identity, around: Around): Draft {
  const context: ItemContext = {
    item,
    itemMeta: elementAt(item, 'itemMeta'),
    contentMeta: elementAt(item, 'contentMeta'),
    language: languageOfItem(item, around.message),
    codes: new Codes([around.header, item]),
    left: new XmlLeftovers(),
  };
  const itemMeta = readItemMeta(context);
  const content = readContentMeta(context);
  const { evolvedFrom, links, associations } = readLinks(context, identity.uri);
  const inside = readTexts(context, content);
  const { signals, nitf, ...texts } = inside;
  const draft = {
    uri: identity.uri,
    version: identity.version,
    ...itemMeta,
    ...content,
    ...texts,
    source: readSource(context),
    ...readRights(context),
    subjects: readSubjects(context),
    genres: readGenres(context),
    evolvedFrom,
    links: [...links, ...texts.links],
    ednote: joinedNotes(itemMeta.ednote, nitf?.ednote),
    associations: [...readMembers(context), ...associations, ...(nitf?.associations ?? [])],
    lenientTimes: true,
    urgency: content.urgency ?? priorityOf(around.header),
  };
  const extras = extrasOf(context, identity, around, nitf);
  return { ...draft, extras, signals: [...around.signals, ...signals, ...cutSignal(context)] };
}

/** The text of the item and what can only be known once it is read: metadata goes before what the text says. */
function readTexts(context: ItemContext, content: Partial<Draft>) {
  const { nitf, body, links, signals } = readContentSet(context);
  const headline = content.headline?.plain ?? nitf?.headline ?? readTitle(context);
  return {
    headline: headline === undefined ? undefined : { plain: headline },
    body: body ?? readDescription(context),
    byline: content.byline ?? nitf?.byline,
    dateline: content.dateline ?? nitf?.dateline,
    links,
    signals,
    nitf,
  };
}

/** The message's priority says how urgent its items are where they do not say so themselves. */
function priorityOf(header: XmlElement | undefined): number | undefined {
  const priority = elementAt(header, 'priority')?.children.join('').trim() ?? '';
  return /^[1-9]$/.test(priority) ? Number(priority) : undefined;
}

const cutSignal = ({ left }: ItemContext): string[] => (left.isCut ? ['extras-cut'] : []);

/** Whatever has no place in a draft, by the names of the standard; the message's header stands under `message`. */
function extrasOf(
  { item, left }: ItemContext,
  { uri, guid }: Identity,
  { header }: Around,
  nitf: EmbeddedNitf | undefined,
) {
  const { standard, standardversion, conformance } = item.attributes;
  const named = [standard, standardversion, conformance].filter((word) => word !== undefined).join(' ');
  const extras: Record<string, unknown> = {
    ...(guid === uri ? {} : { guid }),
    ...(named === '' ? {} : { standard: named }),
    ...left.grouped(elementsOf(item)),
    ...(nitf === undefined || Object.keys(nitf.extras).length === 0 ? {} : { nitf: nitf.extras }),
  };
  const message = left.of(header);
  return message === undefined ? extras : { ...extras, message };
}
