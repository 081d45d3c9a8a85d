import { hashText, joined } from './feature-hash.js';
import { placeKind as kind } from './place-kinds.js';
import { SameWords } from './same-words.js';
import type { TaggerText } from './tagger-text.js';
import type { WordFeatures } from './word-features.js';

/** A place has no more: 18 by its neighbours, and six other places of its word with six each. */
const mostFeatures = 64;
/** Few, so that a text of one word a thousand times takes no longer. */
const othersLookedAt = 6;

const [elseCapital, elseSmall] = [hashText(kind.elseCapital, ''), hashText(kind.elseSmall, '')];

/** Features that depend on where a word stands: hashes in `found`, for one token after another. */
export class PlaceFeatures {
  readonly found = new Int32Array(mostFeatures);
  readonly #same = new SameWords();
  #text: TaggerText | undefined;
  #count = 0;

  /** `leavesOutPlain`: those of `plainPlace` are added elsewhere. */
  constructor(private readonly leavesOutPlain: boolean) {}

  /** Begins a text; until the next one. */
  begin(text: TaggerText): void {
    this.#text = text;
    this.#same.read(text.words);
  }

  /** How many features the place of a token has; they stand in `found` until the next call. */
  of(at: number): number {
    const text = this.#text as TaggerText;
    const { starts, known } = text;
    const word = text.words[at] as WordFeatures;
    const before = starts[at] === 1 ? undefined : (text.words[at - 1] as WordFeatures);
    const after = starts[at + 1] === 1 ? undefined : (text.words[at + 1] as WordFeatures);
    this.#count = 0;
    this.#addBeside(text, at, word);
    this.#addNeighbours(before, word, after, text.gaps[at] as number);
    if (before !== undefined && known[at - 1] !== 0)
      this.#add(joined(kind.knownBefore, known[at - 1] as number));
    if (after !== undefined && known[at + 1] !== 0)
      this.#add(joined(kind.knownAfter, known[at + 1] as number));
    this.#addElsewhere(text, at, word);
    return this.#count;
  }

  #add(hash: number): void {
    this.found[this.#count++] = hash;
  }

  /** What stands between the words, how the text uses capitals, and which known name the word is in. */
  #addBeside(text: TaggerText, at: number, { shape, middle }: WordFeatures): void {
    if (!(this.leavesOutPlain && text.isPlainAt(at))) {
      const gap = text.gaps[at] as number;
      this.#add(joined(kind.gap, gap));
      this.#add(joined(kind.gapAfter, text.gaps[at + 1] as number));
      this.#add(joined(joined(kind.gap, gap), shape));
      this.#add(joined(joined(kind.mode, text.mode), shape));
    }
    if (text.starts[at] === 1) {
      this.#add(joined(kind.start, shape));
      this.#add(joined(kind.start, middle));
    }
    if (text.known[at] === 0) return;
    const tag = joined(kind.known, text.known[at] as number);
    this.#add(tag);
    this.#add(joined(tag, shape));
  }

  /** Pairs and triples of neighbouring words, shapes and clusters, within the sentence. */
  #addNeighbours(
    before: WordFeatures | undefined,
    word: WordFeatures,
    after: WordFeatures | undefined,
    gap: number,
  ): void {
    const [wordBefore, wordAfter] = [before?.word ?? 1, after?.word ?? 1];
    this.#add(joined(kind.pair, joined(wordBefore, word.word)));
    this.#add(joined(kind.before, joined(word.word, wordAfter)));
    this.#add(joined(kind.across, joined(wordBefore, wordAfter)));
    this.#add(joined(kind.shapes, joined(before?.shape ?? 1, joined(word.shape, after?.shape ?? 1))));
    this.#add(joined(kind.middles, joined(before?.middle ?? 1, word.middle)));
    this.#add(joined(kind.middlesAfter, joined(word.middle, after?.middle ?? 1)));
    const coarse = before?.coarse ?? 1;
    this.#add(joined(kind.coarses, joined(coarse, joined(word.coarse, after?.coarse ?? 1))));
    this.#add(joined(kind.coarsesGap, joined(coarse, joined(gap, word.shape))));
  }

  /** What the same word has around it elsewhere in the text: a surname is introduced once and then stands alone. */
  #addElsewhere(text: TaggerText, at: number, word: WordFeatures): void {
    let place = this.#same.severalFrom(word.word);
    const first = this.#count;
    for (let nth = 0; nth < othersLookedAt && place >= 0; nth++, place = this.#same.next(place))
      if (place !== at) this.#addOther(text, place, word, first);
  }

  #addOther({ words, starts, known }: TaggerText, place: number, word: WordFeatures, first: number): void {
    const other = words[place] as WordFeatures;
    if (other.hasCapital !== word.hasCapital || starts[place] !== 1)
      this.#addOnce(other.hasCapital ? elseCapital : elseSmall, first);
    if (starts[place] !== 1) {
      const before = words[place - 1] as WordFeatures;
      this.#addOnce(joined(kind.elseBefore, before.middle), first);
      if (before.isGiven) this.#addOnce(kind.elseGiven, first);
    }
    if (starts[place + 1] !== 1) {
      const after = words[place + 1] as WordFeatures;
      this.#addOnce(joined(kind.elseNext, after.middle), first);
      this.#addOnce(joined(kind.elseNextShape, after.shape), first);
    }
    if (known[place] !== 0) this.#addOnce(joined(kind.elseKnown, known[place] as number), first);
  }

  #addOnce(hash: number, first: number): void {
    for (let at = first; at < this.#count; at++) if (this.found[at] === hash) return;
    this.#add(hash);
  }
}
