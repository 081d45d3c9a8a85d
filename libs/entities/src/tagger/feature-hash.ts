/** FNV-1a over UTF-16 units: features are known by 32 bits, so that no text of a training set ships in the weights. */
export function hashText(kind: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(kind ^ 0x811c9dc5, 0x01000193);
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** `hashText` with one more unit. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** One feature of two: order matters. */
export function joined(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}
