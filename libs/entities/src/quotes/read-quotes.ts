import type { EntityType, Quote } from '#libs/contracts';
import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { type Quotation, quotationsIn } from './quotation-marks.js';
import {
  endsSpeaker,
  namingWords,
  pronouns,
  sayingParticiples,
  sayingVerbs,
  toSomebody,
} from './saying-words.js';

/** Where a field names an entity: tokens `from` to before `to`. */
export interface NamedHere {
  readonly id: string;
  readonly type: EntityType;
  readonly from: number;
  readonly to: number;
}

export interface Speaker {
  readonly speaker?: string;
  readonly speakerText?: string;
}

interface Reading {
  readonly field: FieldText;
  /** In their order, without demonyms. */
  readonly names: readonly NamedHere[];
}

/** A verb of saying and a quotation may stand so many words apart. */
const reach = 25;
const speakerWords = 9;
/** Bounds what a text of many quotations and names without a full stop can cost: neither is looked for further away. */
const longestSentence = 300;
const mostNamesBack = 300;

/**
 * What somebody says in a field, in quotation marks, with who says it. Quotation marks without a verb of saying in their
 * sentence are no quote. Who is not named («وأضاف», "he said") is the one who spoke last.
 */
export function readQuotes(field: FieldText, names: readonly NamedHere[]): Quote[] {
  const reading = { field, names };
  const quotes: Quote[] = [];
  let last: Speaker | undefined;
  for (const quotation of quotationsIn(field)) {
    if (namingWords.has(bare(wordAt(reading, quotation.from - 1)))) continue;
    const spoken = spokenBefore(reading, quotation, last) ?? spokenAfter(reading, quotation, last);
    if (spoken === undefined) continue;
    const { start, end } = quotation;
    quotes.push({ field: field.field, start, end, ...spoken });
    if (spoken.speaker !== undefined || spoken.speakerText !== undefined) last = spoken;
  }
  return quotes;
}

const wordAt = ({ field }: Reading, at: number): string => field.tokens[at]?.folded ?? '';
const isArabic = (word: string): boolean => /^[\u0621-\u064a]/u.test(word);
const bare = (word: string): string =>
  /^[وف]\p{L}{2,}/u.test(word) && !sayingVerbs.has(word) ? word.slice(1) : word;

/** The verb before the quotation, in its sentence. */
function spokenBefore(reading: Reading, { from }: Quotation, last: Speaker | undefined): Speaker | undefined {
  const first = sentenceStart(reading.field, from);
  for (let at = from - 1; at >= Math.max(first, from - reach); at--) {
    const word = bare(wordAt(reading, at));
    if (sayingParticiples.has(word)) return namedBetween(reading, first, at) ?? last ?? {};
    if (!sayingVerbs.has(word)) continue;
    if (isArabic(word)) return namedAfter(reading, at + 1, from, last) ?? last ?? {};
    return englishSpeaker(reading, first, at, from, last);
  }
  return undefined;
}

/** The verb after it: "…," said Smith; "…," she told reporters. */
function spokenAfter(reading: Reading, { to }: Quotation, last: Speaker | undefined): Speaker | undefined {
  const end = sentenceEnd(reading.field, to);
  for (let at = to; at < Math.min(end, to + 12); at++) {
    const word = bare(wordAt(reading, at));
    if (!sayingVerbs.has(word)) continue;
    if (isArabic(word)) return namedAfter(reading, at + 1, end, last) ?? last ?? {};
    return englishSpeaker(reading, to, at, end, last);
  }
  return undefined;
}

function englishSpeaker(
  reading: Reading,
  first: number,
  verb: number,
  end: number,
  last: Speaker | undefined,
): Speaker {
  if (pronouns.has(wordAt(reading, verb - 1)) && verb > first) return last ?? lastPerson(reading, verb) ?? {};
  const before = subjectBefore(reading, Math.max(first, verb - speakerWords), verb);
  if (before !== undefined || toSomebody.has(wordAt(reading, verb))) return before ?? last ?? {};
  return namedAfter(reading, verb + 1, end, last) ?? last ?? {};
}

/** The words before a verb, back to a sign: "…," the mayor of Lyon said. */
function subjectBefore(reading: Reading, first: number, verb: number): Speaker | undefined {
  const { text, tokens } = reading.field;
  let from = verb;
  while (from > first && !/[^\s'’ʼ.-]/u.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))) {
    if (endsSpeaker.has(wordAt(reading, from - 1))) break;
    from--;
  }
  return from === verb ? namedBetween(reading, first, verb) : namedIn(reading, from, verb);
}

/** Who is named right after a verb: a person within the next words before all others, else the words themselves. */
function namedAfter(
  reading: Reading,
  from: number,
  end: number,
  last: Speaker | undefined,
): Speaker | undefined {
  const to = phraseEnd(reading, from, Math.min(end, from + speakerWords));
  if (to === from) return undefined;
  if (pronouns.has(wordAt(reading, from))) return last;
  return knownByRole(reading, from, to) ?? namedIn(reading, from, to);
}

/** A person within the words before all others; anybody else only where the words are no more than the name. */
function namedIn(reading: Reading, from: number, to: number): Speaker {
  const named = namesWithin(reading, from, to);
  const person = named.find(({ type }) => type === 'person');
  if (person !== undefined) return { speaker: person.id, speakerText: surface(reading, from, person.to) };
  const whole = named.find((name) => name.type !== 'event' && name.from - from <= 1 && to - name.to <= 1);
  return { ...(whole && { speaker: whole.id }), speakerText: surface(reading, from, to) };
}

/** «الوزير» alone is the one whom the item has called so: «الوزير سامي …». */
function knownByRole(reading: Reading, from: number, to: number): Speaker | undefined {
  if (to - from !== 1) return undefined;
  const role = wordAt(reading, from).replace(/^ال/u, '');
  const bearer = namesBefore(reading, from).findLast(
    (name) =>
      name.type === 'person' &&
      name.to <= from &&
      [1, 2, 3].some((back) => wordAt(reading, name.from - back).replace(/^[وفبل]?ال/u, '') === role),
  );
  return bearer && { speaker: bearer.id, speakerText: surface(reading, from, to) };
}

function namedBetween(reading: Reading, from: number, to: number): Speaker | undefined {
  const named = namesWithin(reading, from, to);
  const speaker =
    named.findLast(({ type }) => type === 'person') ?? named.findLast(({ type }) => type === 'org');
  return speaker && { speaker: speaker.id, speakerText: surface(reading, speaker.from, speaker.to) };
}

function lastPerson(reading: Reading, before: number): Speaker | undefined {
  const person = namesBefore(reading, before).findLast(({ type, to }) => type === 'person' && to <= before);
  return person && { speaker: person.id, speakerText: surface(reading, person.from, person.to) };
}

/** The place of the first name that begins at a word or after it. */
function firstNameFrom({ names }: Reading, word: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NamedHere).from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const namesWithin = (reading: Reading, from: number, to: number): readonly NamedHere[] =>
  reading.names
    .slice(firstNameFrom(reading, from), firstNameFrom(reading, to))
    .filter((name) => name.to <= to);

function namesBefore(reading: Reading, word: number): readonly NamedHere[] {
  const end = firstNameFrom(reading, word);
  return reading.names.slice(Math.max(0, end - mostNamesBack), end);
}

const surface = ({ field }: Reading, from: number, to: number): string =>
  field.text.slice(field.tokens[from]?.start ?? 0, field.tokens[to - 1]?.end ?? 0).slice(0, 300);

/** Words that belong together: up to a sign, or a word that goes on with the sentence. */
function phraseEnd(reading: Reading, from: number, most: number): number {
  const { text, tokens } = reading.field;
  let at = from;
  while (at < most && !endsSpeaker.has(wordAt(reading, at))) {
    at++;
    const [here, next] = [tokens[at - 1] as Token, tokens[at]];
    if (next !== undefined && /[^\s'’ʼ.-]/u.test(text.slice(here.end, next.start))) break;
  }
  return at;
}

const sentenceSign = /[.!?؟\n](?=[\s"”»]|$)/u;

function sentenceStart({ text, tokens }: FieldText, from: number): number {
  const least = Math.max(0, from - longestSentence);
  let at = from;
  while (at > least && !sentenceSign.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) at--;
  return at;
}

function sentenceEnd({ text, tokens }: FieldText, from: number): number {
  // What closes the quotation itself ("… now?" she asked) ends no sentence.
  let at = from;
  while (
    at < Math.min(tokens.length, from + longestSentence) &&
    (at === from || !sentenceSign.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start)))
  )
    at++;
  const gap = text.slice(tokens[from - 1]?.end, tokens[from]?.start);
  return /\n/.test(gap) ? from : at;
}
