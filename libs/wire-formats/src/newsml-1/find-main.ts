import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { formalName, languageAt, primaryOf } from './tree.js';

export interface MainComponent {
  readonly main: XmlElement | undefined;
  readonly path: readonly XmlElement[];
  readonly components: readonly XmlElement[];
}

interface Place {
  readonly component: XmlElement;
  readonly path: readonly XmlElement[];
}

/**
 * The component that the item is about: the first with text, one with the role Main before others, one in the item's
 * language before others, captions and teasers last; of items without text the first component with content.
 */
export function findMain(item: XmlElement): MainComponent {
  const places = elementsOf(item, 'NewsComponent').flatMap((component) => placesBelow(component, []));
  const wanted = primaryOf(languageAt(item) ?? languageAt(places[0]?.component));
  const ranked = places
    .map((place) => ({ place, rank: rankOf(place, wanted) }))
    .reduce<{ place: Place; rank: number } | undefined>(
      (best, next) => (best === undefined || next.rank > best.rank ? next : best),
      undefined,
    );
  return {
    main: ranked?.place.component,
    path: ranked?.place.path ?? [],
    components: places.map(({ component }) => component),
  };
}

function placesBelow(component: XmlElement, above: readonly XmlElement[]): Place[] {
  const path = [...above, component];
  return [
    { component, path },
    ...elementsOf(component, 'NewsComponent').flatMap((inner) => placesBelow(inner, path)),
  ];
}

function rankOf({ component, path }: Place, wanted: string | undefined): number {
  const items = elementsOf(component, 'ContentItem');
  const text = items.some(isText) ? 16 : items.length > 0 ? 4 : 0;
  const role = roleOf(component) ?? roleOf(path.at(-2));
  const byRole = role === 'main' ? 8 : asides.has(role ?? '') ? -8 : 0;
  const language = languageOf(component) ?? languageOf(path.at(-2));
  return text + byRole + (language !== undefined && language === wanted ? 2 : 0);
}

const asides = new Set([
  'caption',
  'supporting',
  'teaser',
  'thumbnail',
  'quicklook',
  'sidebar',
  'preview',
  'summary',
]);

export const roleOf = (component: XmlElement | undefined): string | undefined =>
  formalName(elementAt(component, 'Role'))?.toLowerCase();

const languageOf = (component: XmlElement | undefined): string | undefined =>
  primaryOf(
    formalName(elementAt(component, 'DescriptiveMetadata', 'Language')) ??
      languageAt(component) ??
      languageAt(elementAt(component, 'NewsLines', 'HeadLine')) ??
      languageAt(elementAt(component, 'ContentItem', 'DataContent')),
  );

/** Text that stands in the document itself. */
export function isText(item: XmlElement): boolean {
  const data = elementAt(item, 'DataContent');
  if (data === undefined || elementAt(item, 'Encoding') !== undefined) {
    return elementAt(item, 'Encoding', 'DataContent') !== undefined && isTextMedia(item);
  }
  return isTextMedia(item) && data.children.some((child) => typeof child !== 'string' || child.trim() !== '');
}

/** Media types for people, MIME types for machines; without either a text is meant. */
function isTextMedia(item: XmlElement): boolean {
  const medium = formalName(elementAt(item, 'MediaType'));
  const mime = formalName(elementAt(item, 'MimeType'));
  if (medium !== undefined) return /text/i.test(medium);
  return mime === undefined || /^(?:text\/|application\/(?:xhtml|xml|nitf))/i.test(mime);
}
