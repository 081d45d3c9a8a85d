/** A declaration may stand behind scripts and styles, beyond the 1,024 bytes in which a browser looks for it. */
const searchedBytes = 64 * 1024;

/** The name of an encoding as `TextDecoder` calls it; undefined for one that it does not know. */
export function charsetNamed(name: string): string | undefined {
  // ASCII is a part of every encoding here, so the name says nothing of what the other bytes are.
  if (/^(?:us-)?ascii$/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a document says of its own encoding: in its XML declaration, else in a `meta` of HTML. */
export function declaredInside(bytes: Uint8Array): string | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, searchedBytes));
  const head = view.toString('latin1', 0, 1024).trimStart();
  if (!head.startsWith('<')) return undefined;
  const inProlog = /^<\?xml[^>]{0,300}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  const name = inProlog ?? inMeta(view.toString('latin1'));
  return name === undefined ? undefined : charsetNamed(name);
}

const inMeta = (head: string) => /<meta\s[^<>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
