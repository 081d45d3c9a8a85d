import { Parser } from 'htmlparser2';
import { bodyError } from '../body-error.js';

/** What a page says of itself, without its text. */
export interface PageFacts {
  readonly lang: string | undefined;
  readonly title: string | undefined;
  readonly heading: string | undefined;
  /** `<meta>` by property, name or itemprop in lower case, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly jsonLd: readonly string[];
  readonly times: readonly string[];
  /** There are letters or numbers outside of scripts and styles. */
  readonly hasLetters: boolean;
}

/** Beyond what pages of news have; time of all that walks a page grows with each of these. */
const limits = { depth: 200, elements: 15_000, attributes: 200, pieces: 60_000 };
/** Letters, each counted as often as elements hold it: whoever asks every element for its text reads so many. */
const mostWeight = 4_000_000;
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg']);

/**
 * One pass over a page without building it: its own names for itself, told from metadata. Cheap enough for the gateway,
 * and what bounds the dear reading after it: throws BodyError for pages that nest or count beyond all use.
 */
export function scanPage(text: string): PageFacts {
  const scan = new Scan();
  const parser = new Parser(scan.handler(), { decodeEntities: true });
  parser.write(text);
  parser.end();
  return scan.facts();
}

class Scan {
  #lang: string | undefined;
  readonly #metas = new Map<string, string[]>();
  readonly #links: Record<string, string>[] = [];
  readonly #jsonLd: string[] = [];
  readonly #times: string[] = [];
  readonly #texts = { title: '', h1: '' };
  #depth = 0;
  #count = 0;
  #silent = 0;
  #pieces = 0;
  #weight = 0;
  #into: 'title' | 'h1' | 'ld' | undefined;
  #ld = '';
  #hasLetters = false;

  handler() {
    return {
      onopentag: (name: string, attributes: Record<string, string>) => this.#open(name, attributes),
      onclosetag: (name: string) => this.#close(name),
      ontext: (text: string) => this.#text(text),
    };
  }

  facts(): PageFacts {
    return {
      lang: this.#lang,
      title: lineOf(this.#texts.title),
      heading: lineOf(this.#texts.h1),
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      times: this.#times,
      hasLetters: this.#hasLetters,
    };
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > limits.depth)
      throw bodyError('too-deep', `HTML nested more than ${limits.depth} deep`);
    if (++this.#count > limits.elements)
      throw bodyError('too-large', `more than ${limits.elements} elements`);
    if (Object.keys(attributes).length > limits.attributes) {
      throw bodyError('too-large', `more than ${limits.attributes} attributes on one element`);
    }
    if (unread.has(name)) this.#silent++;
    if (name === 'html') this.#lang ??= attributes.lang ?? attributes['xml:lang'];
    if (name === 'meta') this.#meta(attributes);
    if (name === 'link' && attributes.rel) this.#links.push(attributes);
    if (name === 'time' && attributes.datetime) this.#times.push(attributes.datetime);
    if (name === 'title' && this.#silent === 0 && this.#texts.title === '') this.#into = 'title';
    if (name === 'h1' && this.#texts.h1 === '') this.#into = 'h1';
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.#into = 'ld';
  }

  #meta(attributes: Record<string, string>): void {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase();
    const content = attributes.content?.trim();
    if (!name || !content) return;
    this.#metas.set(name, [...(this.#metas.get(name) ?? []).slice(0, 50), content]);
  }

  #close(name: string): void {
    this.#depth--;
    if (unread.has(name)) this.#silent--;
    if (name === 'script' && this.#into === 'ld') {
      this.#jsonLd.push(this.#ld);
      this.#ld = '';
      this.#into = undefined;
    }
    if (name === this.#into) this.#into = undefined;
  }

  #text(text: string): void {
    if (this.#silent === 0) this.#weight += text.length * this.#depth;
    if (++this.#pieces > limits.pieces || this.#weight > mostWeight) {
      throw bodyError('too-large', 'more text in more elements than any article has');
    }
    if (this.#into === 'ld') this.#ld += text;
    else if (this.#into !== undefined) this.#texts[this.#into] += text;
    if (this.#silent === 0 && this.#into !== 'title') this.#hasLetters ||= /[\p{L}\p{N}]/u.test(text);
  }
}

function lineOf(text: string): string | undefined {
  return text.replace(/\s+/gu, ' ').trim() || undefined;
}
