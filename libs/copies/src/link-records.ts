import { likenessSteps } from './near/settled-groups.js';

/** A text that another one was compared with, and how alike they are: 1 to 255. */
export interface Link {
  readonly id: string;
  readonly steps: number;
}

const idLetters = 22;
const idBytes = 17;
const linkBytes = idBytes + 1;

/** Pairs less alike than this are never one text, and are not kept: they count as not alike at all. */
const leastKept = 0.05;

/** How alike two texts are as it is kept; undefined for what is not worth keeping. */
export const stepsOf = (similarity: number): number | undefined =>
  similarity < leastKept ? undefined : Math.round(similarity * likenessSteps);

/** Said by the item itself: all that it was compared with is there. Else others have told of it, and more may be missing. */
const whole = 1;

/** Links of one item to others, as `settleScript` adds them to what it has. */
export function packLinks(links: readonly Link[], ofItself: boolean): Buffer {
  const bytes = Buffer.alloc(1 + links.length * linkBytes);
  bytes[0] = ofItself ? whole : 0;
  for (const [nth, { id, steps }] of links.entries()) {
    const at = 1 + nth * linkBytes;
    Buffer.from(`${id}AA`, 'base64url').copy(bytes, at, 0, idBytes);
    bytes.writeUInt8(steps, at + idBytes);
  }
  return bytes;
}

/** The links of an item, and whether it was compared itself; none when nothing is known of it. */
export function unpackLinks(bytes: Buffer): { readonly links: Link[]; readonly whole: boolean } {
  const links: Link[] = [];
  for (let at = 1; at + linkBytes <= bytes.length; at += linkBytes) {
    const id = bytes.toString('base64url', at, at + idBytes).slice(0, idLetters);
    links.push({ id, steps: bytes.readUInt8(at + idBytes) });
  }
  return { links, whole: bytes[0] === whole };
}

/** Links kept of one item: a text that everybody prints has more copies than it is ever compared with. */
export const mostLinks = 64;
export const linkSize = linkBytes;
