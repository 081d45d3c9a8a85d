import type { Found } from './find-names.js';
import type { Alias } from './gazetteer-entity.js';
import type { Name } from './name-trie.js';

/** All spellings of a person's surname are one; a demonym is only its own form. */
const strangerKey = ({ entity, kind, text }: Alias) => (kind === 'demonym' ? text : entity.id);

/** Which entities an item names beyond doubt, and where: what its other, shorter names are judged by. */
export class Evidence {
  /** Places are indexes into the finds. */
  readonly #places = new Map<string, number[]>();
  readonly #countries = new Set<string>();
  /** Surnames and demonyms that somebody else in the item bears as a surname. */
  readonly #strangers = new Set<string>();

  constructor(finds: readonly Found[]) {
    for (const { strangers } of finds) {
      for (const { alias } of strangers) this.#strangers.add(strangerKey(alias));
    }
  }

  add({ alias: { entity } }: Name, place: number): void {
    const places = this.#places.get(entity.id);
    if (places === undefined) this.#places.set(entity.id, [place]);
    else places.push(place);
    if (entity.country !== undefined) this.#countries.add(entity.country);
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  hasCountry(country: string | undefined): boolean {
    return country !== undefined && this.#countries.has(country);
  }

  /** A short form, or a surname that stands by itself elsewhere, in an item with a namesake. */
  needsFullName({ alias, isPerson, words }: Name): boolean {
    if (alias.kind === 'short') return true;
    if (words.length > 1 || !(isPerson || alias.kind === 'demonym')) return false;
    return this.#strangers.has(strangerKey(alias));
  }

  /** The name whose bearer was named last before a place, else the first named after it; for places in order. */
  nearest(names: readonly Name[], place: number): Name | undefined {
    let best: { readonly name: Name; readonly distance: number } | undefined;
    for (const name of names) {
      const distance = distanceTo(this.#places.get(name.alias.entity.id) ?? [], place);
      if (best === undefined || distance < best.distance) best = { name, distance };
    }
    return best?.name;
  }

  /** Puts places in order, once those beyond doubt are all there. */
  sort(): void {
    for (const places of this.#places.values()) places.sort((one, other) => one - other);
  }
}

/** Places after come behind all places before; by halves, because a text may repeat a name a hundred thousand times. */
function distanceTo(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  if (before !== undefined) return place - before;
  return Number.MAX_SAFE_INTEGER / 2 + (places[low] ?? Number.MAX_SAFE_INTEGER / 4) - place;
}
