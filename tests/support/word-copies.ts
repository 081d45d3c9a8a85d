import { createHash } from 'node:crypto';
import type { CopyJudge, CopyPrint, Sketch } from '#libs/copies';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** 22 letters, as item ids and text prints have them. */
export const letters = (text: string) => digest(text).toString('base64url').slice(0, 22);

interface Words extends Sketch {
  readonly words: readonly string[];
}

/** A text whose every word is an anchor, so that a test says itself what two texts share. */
export function wordPrint(id: string, eventTimeMs: number, text: string): CopyPrint {
  const words = text.split(' ');
  const sketch: Words = { id, eventTimeMs, exact: letters(text), words };
  return {
    exact: sketch.exact,
    anchors: words.map((word) => digest(word).readUInt32BE()),
    sketch: Buffer.from(JSON.stringify(sketch)),
  };
}

/** Texts are as alike as they share words. */
export const wordJudge: CopyJudge<Words> = {
  read: (bytes) => JSON.parse(bytes.toString()) as Words,
  compare: (a, b) => {
    const shared = a.words.filter((word) => b.words.includes(word)).length;
    const similarity = shared / Math.max(a.words.length, b.words.length);
    const reason = a.exact === b.exact ? 'exact' : 'near';
    return { similarity, reason };
  },
};
