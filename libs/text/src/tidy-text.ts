import { isControl } from './invisible-signs.js';

/** Letters and whole words; ﷺ ﷻ and ﷼, from U+FDFA on, are signs that writers choose, and `fold` reads them as words. */
const presentationForms = /[\ufb50-\ufdf9\ufe70-\ufefc]+/g;

/**
 * Text as every later step may rely on it: composed (NFC), line feeds only, no control characters and no BOM, Arabic
 * presentation forms as the letters they stand for, and a lone surrogate, which Elasticsearch would refuse with its
 * whole document, as U+FFFD. Spaces, words and paragraphs stay as they are.
 */
export function tidyText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .replace(/[^\n\t\u0020-\u007e\u00a0-\ufefe\uff00-\uffff]/g, removed)
    .normalize('NFC');
}

/** Most texts need nothing, and seeing that is much cheaper than five rewrites. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x7f ? unit < 0x20 && unit !== 0x0a && unit !== 0x09 : !isPlainBeyondAscii(unit)) return false;
  }
  return text.isWellFormed();
}

/** Latin-1 letters, Arabic letters that do not compose, and common signs; all others go the long way. */
function isPlainBeyondAscii(unit: number): boolean {
  if (unit >= 0xa0 && unit < 0x300) return true;
  if (unit >= 0x60c && unit < 0x653) return unit < 0x610 || unit > 0x61a;
  return (unit >= 0x656 && unit < 0x6d6) || (unit >= 0x2010 && unit < 0x2028) || unit === 0x200f;
}

function removed(character: string): string {
  const unit = character.charCodeAt(0);
  return isControl(unit) || unit === 0xfeff ? '' : character;
}
