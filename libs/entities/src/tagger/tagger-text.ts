import type { FieldText } from '../field-text.js';
import type { Found } from '../find-names.js';
import type { Alias } from '../gazetteer-entity.js';
import { hashText, joined } from './feature-hash.js';
import { gapOf } from './gaps.js';
import { placeKind } from './place-kinds.js';

/** What stands where among the parts of a token; `flags` holds the three bits below. */
export const [wordPart, shapePart, coarsePart, middlePart, flagsPart, partCount] = [
  0, 1, 2, 3, 4, 5,
] as const;
export const wordFlag = { isGiven: 1, hasCapital: 2, mayBeName: 4 } as const;

/** A field as the tagger sees it. One object reads one field after another, since none is looked at twice. */
export class TaggerText {
  count = 0;
  /** Per token `partCount` numbers of its word, which features of its place are made of. */
  parts = new Int32Array(0);
  mode = 0;
  /** Per token, and one behind the last: hash of what stands between it and the token before. */
  gaps = new Int32Array(0);
  /** Per token, and one behind the last: the first of its sentence. */
  starts = new Uint8Array(0);
  /** Per token: hash of the known name that it is in; 0 for none. */
  known = new Int32Array(0);

  /** Reads all but `parts`, for which it makes room; `finds` are the field's known names. */
  read(field: FieldText, finds: readonly Found[]): void {
    this.count = field.tokens.length;
    this.mode = modes[field.capitalisation];
    if (this.known.length < this.count) this.#grow(this.count * 2);
    this.#readGaps(field);
    this.known.fill(0, 0, this.count);
    for (const { from, to, names } of finds) {
      const alias = names[0]?.alias;
      if (alias === undefined) continue;
      const tag = tagOf(alias);
      for (let at = from; at < to; at++) this.known[at] = at === from ? tag : joined(tag, 1);
    }
  }

  /** A word like most: a single space on either side, in a text that uses capitals as sentences do. */
  isPlainAt(at: number): boolean {
    return this.gaps[at] === 0 && this.gaps[at + 1] === 0 && this.mode === modes.sentence;
  }

  #grow(size: number): void {
    this.gaps = new Int32Array(size + 1);
    this.starts = new Uint8Array(size + 1);
    this.known = new Int32Array(size);
    this.parts = new Int32Array(size * partCount);
  }

  #readGaps({ text, tokens }: FieldText): void {
    const { gaps, starts, count } = this;
    let end = 0;
    let length = 0;
    for (let at = 0; at < count; at++) {
      const token = tokens[at] as FieldText['tokens'][number];
      if (token.start - end === 1 && text.charCodeAt(end) === 32) {
        gaps[at] = 0;
        starts[at] = 0;
      } else {
        const gap = gapOf(text.slice(end, token.start), length > 2);
        gaps[at] = gap.hash;
        starts[at] = gap.isBreak ? 1 : 0;
      }
      end = token.end;
      length = token.surface.length;
    }
    gaps[0] = textStart;
    gaps[count] = textEnd;
    starts[0] = 1;
    starts[count] = 1;
  }
}

/** Features of a word's place that `isPlainAt` and its shape decide. */
export const plainPlace = (shape: number): readonly number[] => [
  joined(placeKind.gap, 0),
  joined(placeKind.gapAfter, 0),
  joined(joined(placeKind.gap, 0), shape),
  joined(joined(placeKind.mode, modes.sentence), shape),
];

const textStart = hashText(placeKind.gap, '^');
const textEnd = hashText(placeKind.gap, '$');
const modes = {
  sentence: hashText(placeKind.mode, 'sentence'),
  title: hashText(placeKind.mode, 'title'),
  capitals: hashText(placeKind.mode, 'capitals'),
} as const;

const tags = new WeakMap<Alias, number>();

function tagOf(alias: Alias): number {
  let tag = tags.get(alias);
  if (tag === undefined) {
    tag = hashText(placeKind.known, `${alias.entity.type} ${alias.kind}`);
    tags.set(alias, tag);
  }
  return tag;
}
