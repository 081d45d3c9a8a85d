import { fold } from '../fold.js';
import { foldTable, order } from '../fold-table.js';
import { wordClass, wordClasses } from '../word-classes.js';

/** What folding does to the words around a UTF-16 unit. */
export const plainness = {
  /** Nothing: a letter becomes letters, a digit digits, a sign between words another one. */
  plain: 0,
  /** A sign between words becomes a point or comma, which joins digits: «،», "…". */
  point: 1,
  /** It may join or part words, or change the letter before it. */
  odd: 2,
} as const;

/** By unit. A text of plain ones has the same words whether it is folded as a whole or word by word. */
export const plainUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) => plainnessOf(unit));

function plainnessOf(unit: number): number {
  const kind = wordClasses[unit];
  const folded = foldTable[unit];
  if (folded === order.context || folded === order.pair || kind === wordClass.ideograph) return plainness.odd;
  if (kind === wordClass.mark) return folded === order.drop ? plainness.plain : plainness.odd;
  const kinds = Array.from(fold(String.fromCharCode(unit)), (one) => wordClasses[one.charCodeAt(0)]);
  if (kinds.length === 0) return plainness.odd;
  if (kinds.every((one) => one === kind)) return plainness.plain;
  const isPoint = kinds.every((one) => one === wordClass.gap || one === wordClass.point);
  return kind === wordClass.gap && isPoint ? plainness.point : plainness.odd;
}
