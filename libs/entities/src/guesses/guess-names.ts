import type { EntityType } from '#libs/contracts';
import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { closesQuote, type Found } from '../find-names.js';
import { readingOf, type WordReading } from '../name-recogniser.js';
import { isFirst, type NameType, typeOfLabel } from '../tagger/name-labels.js';
import type { NameTagger } from '../tagger/name-tagger.js';
import { shippedTagger, type TaggerLanguage } from '../tagger/shipped-taggers.js';
import { cliticLetters } from './clitic-letters.js';
import { isBehindPlaceWord, typeByHead } from './head-words.js';
import type { NameGuess } from './name-guess.js';
import { isNoName } from './no-names.js';
import { aroundPerson } from './trim-person.js';

const types: Readonly<Record<NameType, EntityType | undefined>> = {
  PER: 'person',
  ORG: 'org',
  LOC: 'place',
  MISC: undefined,
};

/**
 * Names in a field whose letters are those of the language; none for other languages and scripts. Words that are a known
 * name by their letters are left to its rules: "مالي" is often money.
 */
export function guessNames(
  field: FieldText,
  finds: readonly Found[],
  language: string | undefined,
  given?: WordReading,
): NameGuess[] {
  const known = taggerLanguage(language);
  if (known === undefined || !isWrittenIn(field, known)) return [];
  const tagger = shippedTagger(known);
  const ruled = new Set(finds.map(spanKey));
  const reading = given === undefined ? tagger.read(field, finds) : readingOf(given);
  return spansOf(field, reading.labels).flatMap((span) => {
    const guess = guessAt(field, span, tagger);
    if (guess === undefined || ruled.has(spanKey(guess))) return [];
    return [{ ...guess, confidence: reading.chanceOf(span.from, span.to, span.name) }];
  });
}

function taggerLanguage(tag: string | undefined): TaggerLanguage | undefined {
  const primary = tag?.split(/[-_]/, 1)[0]?.toLowerCase();
  return primary === 'ar' || primary === 'en' ? primary : undefined;
}

/** No name has so many words. */
const mostWords = 4_096;
const spanKey = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from * mostWords + Math.min(to - from, mostWords - 1);

const wordsLookedAt = 60;

function isWrittenIn({ facts }: FieldText, language: TaggerLanguage): boolean {
  const looked = facts.slice(0, wordsLookedAt);
  const arabic = looked.filter(({ isArabic }) => isArabic).length;
  return language === 'ar' ? arabic * 2 > looked.length : arabic * 4 < looked.length;
}

interface LabelSpan {
  readonly from: number;
  readonly to: number;
  readonly name: NameType;
  readonly type: EntityType;
}

function spansOf(field: FieldText, labels: Uint8Array): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let from = 0; from < labels.length; ) {
    const name = typeOfLabel(labels[from] as number);
    let to = from + 1;
    while (to < labels.length && goesOn(field, labels, to, name)) to++;
    const type = name === undefined ? undefined : types[name];
    if (name !== undefined && type !== undefined) spans.push({ from, to, name, type });
    from = to;
  }
  return spans;
}

function goesOn(
  { text, tokens }: FieldText,
  labels: Uint8Array,
  at: number,
  name: NameType | undefined,
): boolean {
  const label = labels[at] as number;
  if (name === undefined || isFirst(label) || typeOfLabel(label) !== name) return false;
  const before = tokens[at - 1] as Token;
  return !endsName.test(text.slice(before.end, (tokens[at] as Token).start));
}

/** In words; beyond that it is a list, or a text without spaces. */
const longestName = 12;

/** Names go over no line, no comma, no dash of a dateline and no end of a sentence; a point between initials is none. */
const endsName = / [-–—]+ |[\n!?؟،,;:؛()[\]]|\S*\.\s+\S|["»”]\s*\S/;

function guessAt(field: FieldText, span: LabelSpan, tagger: NameTagger) {
  const { from, to, type } = trimmed(field, span);
  const { tokens } = field;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (
    first === undefined ||
    last === undefined ||
    from >= to ||
    to - from > longestName ||
    /^[a-z]/.test(first.surface)
  )
    return undefined;
  const skip =
    first.surface.length === first.folded.length ? cliticLetters(first.folded, tagger.clusters) : 0;
  const words = field.tokens.slice(from, to).map(({ folded }) => folded);
  words[0] = first.folded.slice(skip);
  if (!words.some((word) => /\p{L}{2}/u.test(word)) || isNoName(words)) return undefined;
  const start = first.start + skip;
  const end = closesQuote(field.text, start, last.end) ? last.end + 1 : last.end;
  return {
    ...{ field, from, to, words, start, end },
    type: isBehindPlaceWord(tokens[from - 1]?.folded, tokens[from - 2]?.folded)
      ? 'place'
      : typeByHead(words, type),
  };
}

function trimmed({ tokens }: FieldText, span: LabelSpan): LabelSpan {
  const { from, to, type } = span;
  if (type !== 'person') return span;
  const { before, behind } = aroundPerson(tokens.slice(from, to).map(({ folded }) => folded));
  return { ...span, from: from + before, to: to - behind };
}
