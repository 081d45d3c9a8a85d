import { hashText, joined } from './feature-hash.js';
import { placeKind as kind } from './place-kinds.js';
import { SameWords } from './same-words.js';
import {
  coarsePart,
  flagsPart,
  middlePart,
  partCount,
  shapePart,
  TaggerText,
  wordFlag,
  wordPart,
} from './tagger-text.js';

/** A place has no more: 18 by its neighbours, and six other places of its word with six each. */
const mostFeatures = 64;
/** Few, so that a text of one word a thousand times takes no longer. */
const othersLookedAt = 6;
/** Stands for every part of a word that is not there. */
const nothing = 1;

const [elseCapital, elseSmall] = [hashText(kind.elseCapital, ''), hashText(kind.elseSmall, '')];

/** Features that depend on where a word stands: hashes in `found`, for one token after another. */
export class PlaceFeatures {
  readonly found = new Int32Array(mostFeatures);
  readonly #same = new SameWords();
  #text = new TaggerText();
  #parts = new Int32Array(0);
  #count = 0;

  /** `leavesOutPlain`: those of `plainPlace` are added elsewhere. */
  constructor(private readonly leavesOutPlain: boolean) {}

  /** Begins a text; until the next one. */
  begin(text: TaggerText): void {
    this.#text = text;
    this.#parts = text.parts;
    this.#same.read(text);
  }

  /** How many features the place of a token has; they stand in `found` until the next call. */
  of(at: number): number {
    const { starts, known } = this.#text;
    const before = starts[at] === 1 ? -1 : at - 1;
    const after = starts[at + 1] === 1 ? -1 : at + 1;
    this.#count = 0;
    this.#addBeside(at);
    this.#addNeighbours(before, at, after);
    if (before >= 0 && known[before] !== 0) this.#add(joined(kind.knownBefore, known[before] as number));
    if (after >= 0 && known[after] !== 0) this.#add(joined(kind.knownAfter, known[after] as number));
    this.#addElsewhere(at);
    return this.#count;
  }

  #add(hash: number): void {
    this.found[this.#count++] = hash;
  }

  #part(at: number, part: number): number {
    return at < 0 ? nothing : (this.#parts[at * partCount + part] as number);
  }

  /** What stands between the words, how the text uses capitals, and which known name the word is in. */
  #addBeside(at: number): void {
    const text = this.#text;
    const shape = this.#part(at, shapePart);
    if (!(this.leavesOutPlain && text.isPlainAt(at))) {
      const gap = text.gaps[at] as number;
      this.#add(joined(kind.gap, gap));
      this.#add(joined(kind.gapAfter, text.gaps[at + 1] as number));
      this.#add(joined(joined(kind.gap, gap), shape));
      this.#add(joined(joined(kind.mode, text.mode), shape));
    }
    if (text.starts[at] === 1) {
      this.#add(joined(kind.start, shape));
      this.#add(joined(kind.start, this.#part(at, middlePart)));
    }
    if (text.known[at] === 0) return;
    const tag = joined(kind.known, text.known[at] as number);
    this.#add(tag);
    this.#add(joined(tag, shape));
  }

  /** Pairs and triples of neighbouring words, shapes and clusters, within the sentence; -1 for no neighbour. */
  #addNeighbours(before: number, at: number, after: number): void {
    const word = this.#part(at, wordPart);
    const wordBefore = this.#part(before, wordPart);
    const wordAfter = this.#part(after, wordPart);
    this.#add(joined(kind.pair, joined(wordBefore, word)));
    this.#add(joined(kind.before, joined(word, wordAfter)));
    this.#add(joined(kind.across, joined(wordBefore, wordAfter)));
    const shape = this.#part(at, shapePart);
    const shapes = joined(this.#part(before, shapePart), joined(shape, this.#part(after, shapePart)));
    this.#add(joined(kind.shapes, shapes));
    const middle = this.#part(at, middlePart);
    this.#add(joined(kind.middles, joined(this.#part(before, middlePart), middle)));
    this.#add(joined(kind.middlesAfter, joined(middle, this.#part(after, middlePart))));
    const coarse = this.#part(before, coarsePart);
    const others = joined(this.#part(at, coarsePart), this.#part(after, coarsePart));
    this.#add(joined(kind.coarses, joined(coarse, others)));
    this.#add(joined(kind.coarsesGap, joined(coarse, joined(this.#text.gaps[at] as number, shape))));
  }

  /** What the same word has around it elsewhere in the text: a surname is introduced once and then stands alone. */
  #addElsewhere(at: number): void {
    let place = this.#same.severalFrom(this.#part(at, wordPart));
    const first = this.#count;
    const hasCapital = this.#part(at, flagsPart) & wordFlag.hasCapital;
    for (let nth = 0; nth < othersLookedAt && place >= 0; nth++, place = this.#same.next(place))
      if (place !== at) this.#addOther(place, hasCapital, first);
  }

  #addOther(place: number, hasCapital: number, first: number): void {
    const { starts, known } = this.#text;
    const otherCapital = this.#part(place, flagsPart) & wordFlag.hasCapital;
    if (otherCapital !== hasCapital || starts[place] !== 1)
      this.#addOnce(otherCapital !== 0 ? elseCapital : elseSmall, first);
    if (starts[place] !== 1) {
      this.#addOnce(joined(kind.elseBefore, this.#part(place - 1, middlePart)), first);
      if ((this.#part(place - 1, flagsPart) & wordFlag.isGiven) !== 0) this.#addOnce(kind.elseGiven, first);
    }
    if (starts[place + 1] !== 1) {
      this.#addOnce(joined(kind.elseNext, this.#part(place + 1, middlePart)), first);
      this.#addOnce(joined(kind.elseNextShape, this.#part(place + 1, shapePart)), first);
    }
    if (known[place] !== 0) this.#addOnce(joined(kind.elseKnown, known[place] as number), first);
  }

  #addOnce(hash: number, first: number): void {
    for (let at = first; at < this.#count; at++) if (this.found[at] === hash) return;
    this.#add(hash);
  }
}
