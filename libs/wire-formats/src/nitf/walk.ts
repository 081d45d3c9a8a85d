import { elementsOf, isElement, textBelow, type XmlElement } from '../xml/xml-element.js';

/** All elements of a name at any depth below, in the order of the document. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The text of an element on one line; undefined where there is none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = textBelow(element).replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** The texts of an element's own words and of its children, each on one line: a name, its title, its city. */
export function linesOf(element: XmlElement | undefined): string[] {
  return (element?.children ?? [])
    .map((child) => (isElement(child) ? lineOf(child) : child.replace(/\s+/gu, ' ').trim()))
    .filter((line): line is string => line !== undefined && line !== '');
}

/** An attribute with something in it. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined => {
  const value = element?.attributes[name]?.trim();
  return value === '' ? undefined : value;
};

/** An element as plain data: its attributes, and its text where it has any. */
export function dataOf(element: XmlElement): unknown {
  const filled = Object.entries(element.attributes).filter(([, value]) => value.trim() !== '');
  const text = lineOf(element);
  if (filled.length === 0) return text;
  return { ...Object.fromEntries(filled), ...(text === undefined ? {} : { text }) };
}
