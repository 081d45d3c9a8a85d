/** Terms of a text as 32-bit prints, each once, with how much each counts. */
export interface Terms {
  readonly prints: Uint32Array;
  readonly hefts: Float64Array;
}

/** Prints that count the same. */
export const evenTerms = (prints: Iterable<number>): Terms => {
  const each = Uint32Array.from(new Set(prints));
  return { prints: each, hefts: new Float64Array(each.length).fill(1) };
};

/** An entity or a term across languages as a print (FNV-1a): that two of the some thousand of an answer meet by chance is one in a thousand. */
export function printOfTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
