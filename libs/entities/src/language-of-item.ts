import { detectLanguage } from '#libs/text';

/** Languages written in Arabic letters; every other tag that feeds give us is taken to be Latin or else unknown. */
const arabicScript = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'arz', 'ary', 'apc']);
const latinScript = new Set(
  'en fr de es pt it nl sv no nb nn da fi pl cs sk hu ro tr az id ms vi sw so ha sq hr sl bs et lv lt is ga ca eu gl mt af'.split(
    ' ',
  ),
);
/** Enough of a text to tell its script. */
const looked = 1_000;

/**
 * The language the feed gave, unless the text is plainly in another script; else the one detected. Undefined for a
 * text that tells nothing, such as numbers.
 */
export function languageOfItem(item: {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly language?: string | undefined;
}): string | undefined {
  const text = `${item.headline ?? ''}\n${item.body?.slice(0, looked) ?? ''}`;
  if (item.language !== undefined && isPlausible(item.language, text)) return item.language;
  return detectLanguage(text)?.language ?? item.language;
}

function isPlausible(tag: string, text: string): boolean {
  const primary = (tag.split(/[-_]/)[0] ?? '').toLowerCase();
  const expected = arabicScript.has(primary) ? 'arabic' : latinScript.has(primary) ? 'latin' : undefined;
  if (expected === undefined) return primary !== '';
  const script = scriptOf(text);
  return script === undefined || script === expected;
}

function scriptOf(text: string): 'arabic' | 'latin' | 'other' | undefined {
  let [arabic, latin, other] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x621 && unit <= 0x64a) arabic++;
    else if (isLatin(unit)) latin++;
    else if (isOther(unit)) other++;
  }
  const most = Math.max(arabic, latin, other);
  if (most === 0) return undefined;
  return most === arabic ? 'arabic' : most === latin ? 'latin' : 'other';
}

const isLatin = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);

/** Greek, Cyrillic and Armenian; Hebrew; kana and Han; Hangul. */
const isOther = (unit: number) =>
  (unit >= 0x370 && unit <= 0x52f) ||
  (unit >= 0x590 && unit <= 0x5ff) ||
  (unit >= 0x3040 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7af);
