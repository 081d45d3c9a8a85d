import type { LinkedItem } from './linked-item.js';
import type { Sketch } from './near-types.js';
import { textName } from './posting-records.js';

/** Copies come within hours: of so many texts, some 100 MB, nearly all that are asked for again are found. */
const mostTexts = 20_000;

/**
 * Sketches that were read under one sentinel, which never change, and how items stood when they were seen last, which others
 * may have changed since.
 */
export class KnownTexts<Read extends Sketch> {
  readonly #sketches = new Map<string, Read>();
  readonly #items = new Map<string, LinkedItem>();
  #sentinel = '';

  /** Forgets all that was known under another sentinel. */
  under(sentinel: string): void {
    if (sentinel === this.#sentinel) return;
    this.#sentinel = sentinel;
    this.#sketches.clear();
    this.#items.clear();
  }

  sketch(text: string): Read | undefined {
    return renewed(this.#sketches, text);
  }

  item(id: string): LinkedItem | undefined {
    return renewed(this.#items, id);
  }

  learnSketch(sentinel: string, sketch: Read): void {
    if (sentinel === this.#sentinel) put(this.#sketches, textName(sketch.id, sketch.exact), sketch);
  }

  learnItem(sentinel: string, item: LinkedItem): void {
    if (sentinel === this.#sentinel) put(this.#items, item.id, item);
  }

  forgetItem(id: string): void {
    this.#items.delete(id);
  }
}

/** What was used last is forgotten last. */
function renewed<Value>(known: Map<string, Value>, name: string): Value | undefined {
  const value = known.get(name);
  if (value === undefined) return undefined;
  known.delete(name);
  known.set(name, value);
  return value;
}

function put<Value>(known: Map<string, Value>, name: string, value: Value): void {
  known.delete(name);
  known.set(name, value);
  if (known.size <= mostTexts) return;
  for (const oldest of known.keys()) {
    known.delete(oldest);
    return;
  }
}
