import type { FieldText } from '../field-text.js';
import type { Found } from '../find-names.js';
import { hashText, joined } from './feature-hash.js';
import type { WordFeatures } from './word-features.js';

/** A field as the tagger sees it. */
export interface TaggerText {
  readonly field: FieldText;
  readonly words: readonly WordFeatures[];
  /** Per token: hash of what stands between it and the token before. */
  readonly gaps: Int32Array;
  /** Per token: the first of its sentence. */
  readonly starts: Uint8Array;
  /** Per token: number of its sentence. */
  readonly sentences: Int32Array;
  /** Per token: hash of the known name that it is in; 0 for none. */
  readonly known: Int32Array;
}

const kind = {
  ...{ gap: 33, known: 34, pair: 35, across: 36, shapes: 37, middles: 38, coarses: 39, mode: 40, start: 41 },
  ...{ elseNext: 42, elseBefore: 43, elseSmall: 44, elseCapital: 45, elseGiven: 46, elseKnown: 47 },
  ...{ gapAfter: 48, knownBefore: 49, knownAfter: 50, before: 51, modeShape: 52, elseNextShape: 53 },
} as const;

/** Few, so that a text of one word a thousand times takes no longer. */
const othersLookedAt = 6;

export function taggerText(
  field: FieldText,
  words: readonly WordFeatures[],
  finds: readonly Found[],
): TaggerText {
  const count = field.tokens.length;
  const gaps = new Int32Array(count + 1);
  const starts = new Uint8Array(count + 1);
  starts[0] = 1;
  starts[count] = 1;
  for (let at = 1; at < count; at++) readGap(field, at, gaps, starts);
  gaps[0] = hashText(kind.gap, '^');
  gaps[count] = hashText(kind.gap, '$');
  const known = new Int32Array(count);
  for (const { from, to, names } of finds) {
    const alias = names[0]?.alias;
    if (alias === undefined) continue;
    const tag = hashText(kind.known, `${alias.entity.type} ${alias.kind}`);
    for (let at = from; at < to; at++) known[at] = at === from ? tag : joined(tag, 1);
  }
  const sentences = new Int32Array(count);
  for (let at = 1; at < count; at++) sentences[at] = (sentences[at - 1] as number) + (starts[at] as number);
  return { field, words, gaps, starts, sentences, known };
}

/** Sentence ends are what a reader sees as one: a point after a letter or two ("U.S.", "St.") is none. */
function readGap({ text, tokens }: FieldText, at: number, gaps: Int32Array, starts: Uint8Array): void {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) return;
  const width = token.start - before.end;
  if (width === 1 && text.charCodeAt(before.end) === 32) return;
  const between = text.slice(before.end, token.start);
  const signs = between.replace(/\s+/g, '').slice(0, 3);
  const isBreak = between.includes('\n') || /[!?؟]/.test(signs) || endsSentence(between, before.surface);
  starts[at] = isBreak ? 1 : 0;
  gaps[at] = hashText(kind.gap, isBreak ? `$${signs.slice(-1)}` : signs === '' ? '' : signs);
}

const endsSentence = (between: string, before: string) => /\.["'”»)]*\s/.test(between) && before.length > 2;

/** Features that depend on where a word stands; answers them one token after another. */
export class PlaceFeatures {
  readonly #positions = new Map<number, number[]>();
  readonly #mode: number;

  constructor(private readonly text: TaggerText) {
    this.#mode = hashText(kind.mode, text.field.capitalisation);
    for (let at = 0; at < text.words.length; at++) {
      const { word, mayBeName } = text.words[at] as WordFeatures;
      if (!mayBeName) continue;
      const all = this.#positions.get(word);
      if (all === undefined) this.#positions.set(word, [at]);
      else all.push(at);
    }
  }

  /** The word at an offset from a token, within its sentence. */
  wordAt(at: number, offset: number): WordFeatures | undefined {
    const { words, sentences } = this.text;
    return sentences[at + offset] === sentences[at] ? words[at + offset] : undefined;
  }

  of(at: number): number[] {
    const { gaps, known, starts } = this.text;
    const word = this.text.words[at] as WordFeatures;
    const before = this.wordAt(at, -1);
    const after = this.wordAt(at, 1);
    const [gap, gapAfter] = [gaps[at] as number, gaps[at + 1] as number];
    const found = [
      joined(kind.gap, gap),
      joined(kind.gapAfter, gapAfter),
      joined(joined(kind.gap, gap), word.shape),
      joined(joined(kind.mode, this.#mode), word.shape),
      joined(kind.pair, joined(before?.word ?? 1, word.word)),
      joined(kind.before, joined(word.word, after?.word ?? 1)),
      joined(kind.across, joined(before?.word ?? 1, after?.word ?? 1)),
      joined(kind.shapes, joined(before?.shape ?? 1, joined(word.shape, after?.shape ?? 1))),
      joined(kind.middles, joined(before?.middle ?? 1, word.middle)),
      joined(kind.middles + 64, joined(word.middle, after?.middle ?? 1)),
      joined(kind.coarses, joined(before?.coarse ?? 1, joined(word.coarse, after?.coarse ?? 1))),
      joined(kind.coarses + 64, joined(before?.coarse ?? 1, joined(gap, word.shape))),
    ];
    if (starts[at] === 1) found.push(joined(kind.start, word.shape), joined(kind.start, word.middle));
    if (known[at] !== 0) {
      found.push(
        joined(kind.known, known[at] as number),
        joined(joined(kind.known, known[at] as number), word.shape),
      );
    }
    if (before !== undefined && known[at - 1] !== 0)
      found.push(joined(kind.knownBefore, known[at - 1] as number));
    if (after !== undefined && known[at + 1] !== 0)
      found.push(joined(kind.knownAfter, known[at + 1] as number));
    this.#addElsewhere(at, word, found);
    return found;
  }

  /** What the same word has around it elsewhere in the text: a surname is introduced once and then stands alone. */
  #addElsewhere(at: number, word: WordFeatures, found: number[]): void {
    const places = this.#positions.get(word.word);
    if (places === undefined || places.length < 2) return;
    const seen = new Set<number>();
    for (const place of places.slice(0, othersLookedAt)) {
      if (place === at) continue;
      const other = this.text.words[place] as WordFeatures;
      if (other.hasCapital !== word.hasCapital || this.text.starts[place] !== 1)
        seen.add(hashText(other.hasCapital ? kind.elseCapital : kind.elseSmall, ''));
      const before = this.wordAt(place, -1);
      const after = this.wordAt(place, 1);
      if (before !== undefined) seen.add(joined(kind.elseBefore, before.middle));
      if (before?.isGiven) seen.add(kind.elseGiven);
      if (after !== undefined)
        seen.add(joined(kind.elseNext, after.middle)).add(joined(kind.elseNextShape, after.shape));
      if (this.text.known[place] !== 0) seen.add(joined(kind.elseKnown, this.text.known[place] as number));
    }
    for (const hash of seen) found.push(hash);
  }
}
