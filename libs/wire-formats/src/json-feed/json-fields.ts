import { joinedNames } from '../web-feed/channel-facts.js';

/** The members of a JSON object, from which readers take what they know; the rest goes to `extras`. */
export class JsonFields {
  readonly #left: Map<string, unknown>;

  constructor(value: object) {
    this.#left = new Map(Object.entries(value));
  }

  take(key: string): unknown {
    const value = this.#left.get(key);
    this.#left.delete(key);
    return value;
  }

  /** A text that is not blank, also where a feed gives a number; anything else is left over. */
  text(key: string): string | undefined {
    const value = this.#left.get(key);
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') return undefined;
    this.#left.delete(key);
    return text.trim() === '' ? undefined : text;
  }

  number(key: string): number | undefined {
    const value = this.#left.get(key);
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
    this.#left.delete(key);
    return value;
  }

  /** The objects of an array; the array is taken only if it holds nothing else. */
  objects(key: string): JsonFields[] {
    const value = this.#left.get(key);
    if (!Array.isArray(value)) return [];
    const objects = value.filter((entry) => entry !== null && typeof entry === 'object');
    if (objects.length === value.length) this.#left.delete(key);
    return objects.map((entry: object) => new JsonFields(entry));
  }

  texts(key: string): string[] {
    const value = this.#left.get(key);
    if (!Array.isArray(value)) return [];
    const texts = value.filter((entry) => typeof entry === 'string');
    if (texts.length === value.length) this.#left.delete(key);
    return texts;
  }

  /** `authors` of 1.1, else `author` of 1.0; their addresses and pictures are of no use to a byline. */
  people(): string | undefined {
    const single = this.take('author');
    const authors = this.objects('authors');
    const all =
      authors.length > 0 ? authors : single && typeof single === 'object' ? [new JsonFields(single)] : [];
    return joinedNames(all.map((author) => author.text('name')));
  }

  rest(): Record<string, unknown> {
    return Object.fromEntries([...this.#left].filter(([, value]) => value !== null && value !== ''));
  }
}
