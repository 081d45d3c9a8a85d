/** Encodings of one byte a letter that are told apart by their letters; what the web calls iso-8859-1 is windows-1252. */
export const oneByteCharsets = ['windows-1252', 'windows-1256', 'iso-8859-6'] as const;
export type OneByteCharset = (typeof oneByteCharsets)[number];

export const isOneByteCharset = (name: string): name is OneByteCharset =>
  (oneByteCharsets as readonly string[]).includes(name);

const upperHalf = Uint8Array.from({ length: 128 }, (_, index) => index + 128);

const bytesOf: ReadonlyMap<OneByteCharset, ReadonlyMap<number, number>> = new Map(
  oneByteCharsets.map((charset) => {
    const letters = [...new TextDecoder(charset).decode(upperHalf)];
    return [charset, new Map(letters.map((letter, index) => [letter.charCodeAt(0), index + 128]))];
  }),
);

/**
 * The bytes that give this text in a charset; undefined where it has a letter that the charset lacks. A C1 control
 * stands for its own byte, as decoders leave it where the charset has nothing there.
 */
export function encodeOneByte(text: string, charset: OneByteCharset): Buffer | undefined {
  const known = bytesOf.get(charset);
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0xa0 ? unit : known?.get(unit);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
