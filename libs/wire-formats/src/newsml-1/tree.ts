import { readableLine } from '../newsml/readable-line.js';
import { readLanguage } from '../read-language.js';
import { elementAt, elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import type { XmlLeftovers } from '../xml/xml-json.js';

/** One NewsItem of a document while it is read. */
export interface NewsItemContext {
  readonly item: XmlElement;
  readonly envelope: XmlElement | undefined;
  readonly management: XmlElement | undefined;
  /** The component with the text that the item is about. */
  readonly main: XmlElement | undefined;
  /** Components from the item's own down to the main one: what one does not say, those above it do. */
  readonly path: readonly XmlElement[];
  /** All components of the item, in its order. */
  readonly components: readonly XmlElement[];
  readonly left: XmlLeftovers;
}

/** `FormalName`, or the text where somebody wrote it there. */
export function formalName(element: XmlElement | undefined): string | undefined {
  return readableLine(element?.attributes.FormalName) ?? readableLine(element && textBelow(element));
}

/** The value of a Property with this name, case aside. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = elementsOf(element, 'Property').find(
    ({ attributes }) => attributes.FormalName?.toLowerCase() === name.toLowerCase(),
  );
  return readableLine(found?.attributes.Value) ?? readableLine(found?.attributes.ValueRef);
}

/** All elements of this name anywhere below, those in one another too. */
export function everyBelow(
  element: XmlElement | undefined,
  name: string,
  found: XmlElement[] = [],
): XmlElement[] {
  for (const child of elementsOf(element)) {
    if (child.name === name) found.push(child);
    everyBelow(child, name, found);
  }
  return found;
}

/** The first element at a path of names in the main component, else in the ones above it. */
export function fromMain(context: NewsItemContext, ...path: readonly string[]): XmlElement | undefined {
  return context.path
    .toReversed()
    .map((component) => elementAt(component, ...path))
    .find((element) => element !== undefined);
}

/** All elements at a path of names, the main component's before those of the ones above it. */
export function allFromMain(context: NewsItemContext, parent: string, name: string): XmlElement[] {
  return context.path
    .toReversed()
    .flatMap((component) => elementsOf(component, parent).flatMap((part) => elementsOf(part, name)));
}

export const languageAt = (element: XmlElement | undefined): string | undefined =>
  readableLine(element?.attributes['xml:lang']);

/** The first part of a language tag, by which texts in several languages are told apart. */
export const primaryOf = (tag: string | undefined): string | undefined =>
  tag === undefined ? undefined : (readLanguage(tag) ?? tag).split('-')[0]?.toLowerCase();
