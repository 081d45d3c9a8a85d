import { type FieldText, isFirst, labelOf, readField, typeOfLabel } from '#libs/entities';
import type { GoldDocument } from './gold-documents.js';

/** A document as a text, with the place of each of its words. */
export interface LabelledText {
  readonly document: GoldDocument;
  readonly field: FieldText;
  /** Per word of the document: its first token, or -1 for a word without letters. */
  readonly firstTokens: readonly number[];
}

export type Recase = (text: string) => string;

/** Puts the words together as a newspaper prints them, and reads them as the pipeline does. */
export function labelledText(document: GoldDocument, recase: Recase = (text) => text): LabelledText {
  let text = '';
  const places = document.words.map((word, at) => {
    if (at > 0) text += document.ends[at - 1] ? '\n' : spaceBetween(document.words[at - 1] as string, word);
    const start = text.length;
    text += recase(word);
    return { start, end: text.length };
  });
  const field = readField('body', text);
  let token = 0;
  const firstTokens = places.map(({ start, end }) => {
    while ((field.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < start) token++;
    return (field.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < end ? token : -1;
  });
  return { document, field, firstTokens };
}

const closing = /^(?:[.,;:!?)\]%،؛؟]|'s|'|n't)/;
const spaceBetween = (before: string, after: string) =>
  closing.test(after) || /^[([$]$/.test(before) ? '' : ' ';

/** A label a token: further tokens of a word go on with its name. */
export function tokenLabels({ document, field, firstTokens }: LabelledText): Uint8Array {
  const found = new Uint8Array(field.tokens.length);
  for (const [word, from] of firstTokens.entries()) {
    if (from < 0) continue;
    const label = document.labels[word] as number;
    const next = firstTokens.slice(word + 1, word + 40).find((token) => token >= 0);
    for (let token = from; token < (next ?? field.tokens.length); token++) {
      const type = typeOfLabel(label);
      found[token] = type === undefined ? 0 : labelOf(type, isFirst(label) && token === from);
    }
  }
  return found;
}

/** Back to the words of the corpus; a sign within a name belongs to it. */
export function wordLabels({ firstTokens }: LabelledText, tokens: Uint8Array): number[] {
  const found = firstTokens.map((token) => (token < 0 ? -1 : (tokens[token] as number)));
  for (const [word, label] of found.entries()) {
    if (label >= 0) continue;
    const next = found.slice(word + 1).find((one) => one >= 0) ?? 0;
    found[word] = next > 0 && !isFirst(next) ? next : 0;
  }
  return found;
}
