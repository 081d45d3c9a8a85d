/** What of a tokenizer is used here. */
export interface PieceMaker {
  encode(text: string, options?: { add_special_tokens?: boolean }): { readonly ids: readonly number[] };
}

/** So many pieces of a word are read: what is longer is no word. */
const piecesKept = 32;

/** Words in pieces that a model takes at a time. */
export interface Window {
  readonly ids: readonly number[];
  /** Where the first piece of each word stands, from the word `from` on; -1 of a word that has none. */
  readonly firstPieces: readonly number[];
  readonly from: number;
}

/** Cuts words into pieces and these into windows, between words, each within the marks that the model was trained with. */
export class WordPieces {
  readonly #before: readonly number[];
  readonly #after: readonly number[];

  constructor(
    private readonly maker: PieceMaker,
    private readonly most: number,
    /** Byte-level tokenizers know the beginning of a word by the blank before it. */
    private readonly needsBlank: boolean,
  ) {
    const marks = maker.encode('').ids;
    this.#before = marks.slice(0, 1);
    this.#after = marks.slice(1);
  }

  *windows(words: readonly string[]): Generator<Window> {
    const room = this.most - this.#before.length - this.#after.length;
    let [pieces, firsts, from]: [number[], number[], number] = [[], [], 0];
    for (const [at, word] of words.entries()) {
      const ids = this.#piecesOf(word);
      if (pieces.length + ids.length > room) {
        yield this.#window(pieces, firsts, from);
        [pieces, firsts, from] = [[], [], at];
      }
      firsts.push(ids.length === 0 ? -1 : this.#before.length + pieces.length);
      pieces.push(...ids);
    }
    if (firsts.length > 0) yield this.#window(pieces, firsts, from);
  }

  #window(pieces: readonly number[], firstPieces: readonly number[], from: number): Window {
    return { ids: [...this.#before, ...pieces, ...this.#after], firstPieces, from };
  }

  #piecesOf(word: string): readonly number[] {
    const { ids } = this.maker.encode(this.needsBlank ? ` ${word}` : word, { add_special_tokens: false });
    return ids.slice(0, piecesKept);
  }
}
