import type { Sketch } from './near-types.js';
import { shortOf, textName } from './posting-records.js';

/** Copies come within hours: of so many texts, some 100 MB, nearly all that are asked for again are found. */
const mostTexts = 20_000;

/** Sketches and groups that were read or given under one sentinel; neither ever changes under it. */
export class KnownTexts<Read extends Sketch> {
  readonly #sketches = new Map<string, Read>();
  readonly #groups = new Map<string, string>();
  #sentinel = '';

  /** Forgets all that was known under another sentinel. */
  under(sentinel: string): void {
    if (sentinel === this.#sentinel) return;
    this.#sentinel = sentinel;
    this.#sketches.clear();
    this.#groups.clear();
  }

  sketch(text: string): Read | undefined {
    return renewed(this.#sketches, text);
  }

  /** The group of an item that the short form of its id names. */
  group(short: string): string | undefined {
    return renewed(this.#groups, short);
  }

  learnSketch(sentinel: string, sketch: Read): void {
    if (sentinel === this.#sentinel) put(this.#sketches, textName(sketch.id, sketch.exact), sketch);
  }

  learnGroup(sentinel: string, id: string, group: string): void {
    if (sentinel === this.#sentinel) put(this.#groups, shortOf(id), group);
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
