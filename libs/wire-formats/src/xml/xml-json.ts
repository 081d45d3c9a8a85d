import { elementsOf, innerMarkup, isElement, textBelow, type XmlElement } from './xml-element.js';

/** What of a document found no place of its own, in plain JSON: attributes as `@name`, text as `#text`. */
export type XmlJson = string | readonly XmlJson[] | { readonly [name: string]: XmlJson };

/** So many characters of an item's leftovers are kept: what is longer is no metadata. */
const mostCharacters = 64 * 1024;

/**
 * Keeps count of which elements a reader has used in full; the rest can be told as JSON, so that nothing is silently
 * lost. `isCut` says that there was more than is kept.
 */
export class XmlLeftovers {
  private readonly taken = new Set<XmlElement>();
  private room = mostCharacters;
  isCut = false;

  /** The elements, all they say included, have found their place. */
  take(...elements: readonly (XmlElement | undefined)[]): void {
    for (const element of elements) if (element) this.taken.add(element);
  }

  /** What is left below an element; undefined where that is nothing. */
  of(element: XmlElement | undefined): XmlJson | undefined {
    if (element === undefined || this.taken.has(element)) return undefined;
    const children = element.children.filter(isElement);
    const rest = children.filter((child) => !this.taken.has(child));
    const attributes = Object.entries(element.attributes).filter(([name]) => !name.startsWith('xsi:'));
    if (isMixed(element))
      return this.fit(withAttributes(attributes, { '#markup': innerMarkup(element).trim() }));
    if (children.length === 0) return this.plain(element, attributes);
    const named = this.grouped(rest);
    return attributes.length === 0 && Object.keys(named).length === 0
      ? undefined
      : this.fit(withAttributes(attributes, named));
  }

  /** What is left of some elements, by their names. */
  grouped(elements: readonly XmlElement[]): Record<string, XmlJson> {
    const named = new Map<string, XmlJson[]>();
    for (const element of elements) {
      const value = this.of(element);
      if (value === undefined) continue;
      const list = named.get(element.name);
      if (list) list.push(value);
      else named.set(element.name, [value]);
    }
    const entries = [...named].map(([name, list]) => [name, list.length === 1 ? list[0] : list]);
    return Object.fromEntries(entries) as Record<string, XmlJson>;
  }

  private plain(element: XmlElement, attributes: readonly [string, string][]): XmlJson | undefined {
    const text = textBelow(element).replace(/\s+/gu, ' ').trim();
    if (attributes.length === 0) return text === '' ? undefined : this.fit(text);
    return this.fit(withAttributes(attributes, text === '' ? {} : { '#text': text }));
  }

  private fit(value: XmlJson): XmlJson | undefined {
    // Children have paid for themselves already; what an element adds is its own attributes and text.
    this.room -= ownLength(value);
    if (this.room >= 0) return value;
    this.isCut = true;
    return undefined;
  }
}

const withAttributes = (
  attributes: readonly [string, string][],
  rest: Record<string, XmlJson>,
): Record<string, XmlJson> => ({
  ...Object.fromEntries(attributes.map(([name, value]) => [`@${name}`, value])),
  ...rest,
});

function ownLength(value: XmlJson): number {
  if (typeof value === 'string') return value.length;
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + name.length + (typeof inner === 'string' ? inner.length : 0),
    8,
  );
}

/** Text and elements beside one another: markup, whose order counts. */
const isMixed = (element: XmlElement) =>
  elementsOf(element).length > 0 &&
  element.children.some((child) => typeof child === 'string' && child.trim() !== '');
