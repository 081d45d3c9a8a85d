import type { Sketch } from './near-types.js';
import { textName } from './posting-records.js';

/** Copies come within hours: of so many texts, some 100 MB, nearly all that are asked for again are found. */
const mostTexts = 20_000;

/**
 * Sketches that were read under one sentinel, which never change, and to whom items were seen to be connected, which says
 * whom to ask for.
 */
export class KnownTexts<Read extends Sketch> {
  readonly #sketches = new Map<string, Read>();
  readonly #neighbours = new Map<string, readonly string[]>();
  #sentinel = '';

  /** Forgets all that was known under another sentinel. */
  under(sentinel: string): void {
    if (sentinel === this.#sentinel) return;
    this.#sentinel = sentinel;
    this.#sketches.clear();
    this.#neighbours.clear();
  }

  sketch(text: string): Read | undefined {
    return renewed(this.#sketches, text);
  }

  /** Ids of items that this one was last seen to be connected to. */
  neighbours(id: string): readonly string[] {
    return renewed(this.#neighbours, id) ?? [];
  }

  learnSketch(sentinel: string, sketch: Read): void {
    if (sentinel === this.#sentinel) put(this.#sketches, textName(sketch.id, sketch.exact), sketch);
  }

  learnNeighbours(sentinel: string, id: string, neighbours: readonly string[]): void {
    if (sentinel === this.#sentinel && neighbours.length > 0) put(this.#neighbours, id, neighbours);
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
