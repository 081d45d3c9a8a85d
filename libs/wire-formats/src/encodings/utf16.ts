/** So many bytes show whether every second one is the upper half of a character. */
const judgedBytes = 4096;
/** Upper halves of Latin and Arabic letters and of general punctuation; as text of one byte they are nearly all controls. */
const isUpperHalf = (byte: number | undefined) => byte === 0x00 || byte === 0x06;

/** The UTF-16 that bytes without BOM are in: every second byte is the upper half of a Latin or an Arabic letter. */
export function utf16WithoutBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, judgedBytes) & ~1;
  if (length < 4) return undefined;
  const counts: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < length; at++) if (isUpperHalf(bytes[at])) counts[(at & 1) as 0 | 1]++;
  const [even, odd] = counts.map((count) => count / (length / 2)) as [number, number];
  if (odd > 0.7 && even < 0.2) return 'utf-16le';
  return even > 0.7 && odd < 0.2 ? 'utf-16be' : undefined;
}

/** The encoding that a byte order mark names, and its length. */
export function bomOf(bytes: Uint8Array): { charset: string; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 };
  return undefined;
}
