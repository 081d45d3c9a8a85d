import type { Association, Link } from '#libs/contracts';
import { elementsOf, type XmlElement } from '../xml/xml-element.js';
import { attributeOf, lineOf } from './walk.js';

const types: Readonly<Record<string, string>> = {
  image: 'picture',
  photo: 'picture',
  picture: 'picture',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
  text: 'text',
};

/** A `media` element with its files, caption and maker; undefined for one that names and shows nothing. */
export function mediaAssociation(media: XmlElement): Association | undefined {
  const references = elementsOf(media, 'media-reference');
  const links = references.map(linkOf).filter((link): link is Link => link !== undefined);
  const caption = elementsOf(media, 'media-caption').map(lineOf).filter(isText).join('\n\n');
  const producer = lineOf(elementsOf(media, 'media-producer')[0]);
  const source = attributeOf(references[0], 'source');
  if (links.length === 0 && caption === '' && source === undefined) return undefined;
  const kind = (attributeOf(media, 'media-type') ?? mainType(references)).toLowerCase();
  const uri = attributeOf(references[0], 'id') ?? (links.length === 0 ? source : undefined);
  const headline = attributeOf(references[0], 'name');
  return {
    rel: attributeOf(media, 'class') ?? 'media',
    ...(uri === undefined ? {} : { uri }),
    type: types[kind] ?? kind,
    ...(headline === undefined ? {} : { headline }),
    ...(caption === '' ? {} : { body: caption }),
    ...(producer === undefined ? {} : { byline: producer }),
    ...(links.length === 0 ? {} : { links }),
  };
}

const isText = (text: string | undefined): text is string => text !== undefined;

const mainType = (references: readonly XmlElement[]) =>
  attributeOf(references[0], 'mime-type')?.split('/')[0] ?? 'other';

function linkOf(reference: XmlElement): Link | undefined {
  const href = attributeOf(reference, 'source');
  // An agency's own number for a picture is no address.
  if (href === undefined || !/[./]/.test(href)) return undefined;
  const title = attributeOf(reference, 'alternate-text');
  const mediaType = attributeOf(reference, 'mime-type');
  const width = sizeOf(reference, 'width');
  const height = sizeOf(reference, 'height');
  return {
    rel: 'rendition',
    href,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(title === undefined ? {} : { title }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

function sizeOf(reference: XmlElement, name: string): number | undefined {
  const size = Number.parseInt(attributeOf(reference, name) ?? '', 10);
  return size > 0 ? size : undefined;
}
