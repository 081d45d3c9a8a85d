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
  const arabic = count(text, /[\u0621-\u064a]/g);
  const latin = count(text, /[A-Za-z\u00c0-\u024f]/g);
  const other = count(text, /[\u0370-\u052f\u0590-\u05ff\u3040-\u9fff\uac00-\ud7af]/g);
  const most = Math.max(arabic, latin, other);
  if (most === 0) return undefined;
  return most === arabic ? 'arabic' : most === latin ? 'latin' : 'other';
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
