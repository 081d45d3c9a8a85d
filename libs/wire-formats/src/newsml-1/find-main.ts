import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { formalName, languageAt, primaryOf } from './tree.js';

export interface MainComponent {
  readonly main: XmlElement | undefined;
  readonly path: readonly XmlElement[];
  readonly components: readonly XmlElement[];
}

/** A component and the one around it. Role and language are read once: a parent may have thousands of children. */
interface Place {
  readonly component: XmlElement;
  readonly parent: Place | undefined;
  readonly role: string | undefined;
  readonly language: string | undefined;
}

/**
 * The component that the item is about: the first with text, one with the role Main before others, one in the item's
 * language before others, captions and teasers last; of items without text the first component with content.
 */
export function findMain(item: XmlElement): MainComponent {
  const places = placesBelow(item, undefined);
  const wanted = primaryOf(languageAt(item) ?? languageAt(places[0]?.component));
  let best: { place: Place; rank: number } | undefined;
  for (const place of places) {
    const rank = rankOf(place, wanted);
    if (best === undefined || rank > best.rank) best = { place, rank };
  }
  return {
    main: best?.place.component,
    path: best === undefined ? [] : pathTo(best.place),
    components: places.map(({ component }) => component),
  };
}

function placesBelow(element: XmlElement, parent: Place | undefined, found: Place[] = []): Place[] {
  for (const component of elementsOf(element, 'NewsComponent')) {
    const place = { component, parent, role: roleOf(component), language: languageOf(component) };
    found.push(place);
    placesBelow(component, place, found);
  }
  return found;
}

const pathTo = ({ component, parent }: Place): XmlElement[] => [
  ...(parent === undefined ? [] : pathTo(parent)),
  component,
];

function rankOf({ component, parent, ...own }: Place, wanted: string | undefined): number {
  const items = elementsOf(component, 'ContentItem');
  const text = items.some(isText) ? 16 : items.length > 0 ? 4 : 0;
  const role = own.role ?? parent?.role;
  const byRole = role === 'main' ? 8 : asides.has(role ?? '') ? -8 : 0;
  const language = own.language ?? parent?.language;
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
