import { innerMarkup, textBelow } from '../xml/xml-element.js';
import { attributeOf, type FeedElement, isFeedElement } from './read-feed-xml.js';

/** The child elements of an entry or channel, from which readers take what they know; the rest goes to `extras`. */
export class Fields {
  readonly #left: Set<FeedElement>;
  readonly #byTag = new Map<string, FeedElement[]>();

  constructor(readonly element: FeedElement) {
    const children = elementsIn(element);
    this.#left = new Set(children);
    for (const child of children) {
      const known = this.#byTag.get(child.tag);
      if (known) known.push(child);
      else this.#byTag.set(child.tag, [child]);
    }
  }

  /** All elements under these names, in the order of the names; they do not go to `extras`. */
  all(...tags: readonly string[]): FeedElement[] {
    const found = tags.flatMap((tag) => this.#byTag.get(tag) ?? []);
    for (const element of found) this.#left.delete(element);
    return found;
  }

  /** The first that holds anything under the first of these names; blank ones are passed over. */
  first(...tags: readonly string[]): FeedElement | undefined {
    for (const tag of tags) {
      const found = this.#byTag.get(tag)?.find((element) => this.#left.has(element) && isFilled(element));
      if (found === undefined) continue;
      this.#left.delete(found);
      return found;
    }
    return undefined;
  }

  /** The text of `first` on one line. */
  line(...tags: readonly string[]): string | undefined {
    return lineOf(this.first(...tags));
  }

  /** The same without taking it. */
  peek(...tags: readonly string[]): FeedElement | undefined {
    return tags.flatMap((tag) => this.#byTag.get(tag) ?? []).find(isFilled);
  }

  /** Takes nothing else: the given one is read. */
  drop(element: FeedElement | undefined): void {
    if (element) this.#left.delete(element);
  }

  /** What nobody took, by name: text, or an object where there are attributes or elements; several as an array. */
  rest(): Record<string, unknown> {
    const rest: Record<string, unknown> = {};
    for (const element of this.#left) {
      const value = leftoverOf(element);
      if (value === undefined) continue;
      const before = rest[element.tag];
      rest[element.tag] =
        before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
    return rest;
  }
}

const isFilled = (element: FeedElement) =>
  textBelow(element).trim() !== '' || element.children.some(isFeedElement);

export function lineOf(element: FeedElement | undefined): string | undefined {
  const text = textBelow(element).replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** Markup that a feed wrote as text, or as elements where it forgot to escape them. */
export function markupIn(element: FeedElement): string {
  return element.children.some(isFeedElement) ? innerMarkup(element) : textBelow(element);
}

function leftoverOf(element: FeedElement): unknown {
  const text = textBelow(element).trim();
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^xmlns(?::|$)/.test(name));
  const children = elementsIn(element);
  if (attributes.length === 0 && children.length === 0) return text === '' ? undefined : text;
  const inner = children.length > 0 ? new Fields(element).rest() : text === '' ? {} : { text };
  const value = { ...Object.fromEntries(attributes), ...inner };
  return Object.keys(value).length === 0 ? undefined : value;
}

/** A number that an attribute or element gives; undefined for anything else. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

export const attributeNumber = (element: FeedElement, name: string) => numberIn(attributeOf(element, name));

export const elementsIn = (element: FeedElement) => element.children.filter(isFeedElement);
