import { expect, it } from 'vitest';
import { tidyText } from './index.js';

it.each([
  ['replaces half of a surrogate pair', 'a\ud83dz', 'a\ufffdz'],
  ['keeps whole pairs', 'a😀z', 'a😀z'],
  ['removes control characters, but no tab or line feed', 'a\u0000b\u001b\tc\nd', 'ab\tc\nd'],
  ['makes line ends one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['composes letters', 'e\u0301', 'é'],
  ['reads presentation forms', 'ﺳﻮﺭﻳﺎ', 'سوريا'],
  ['reads words of one sign', 'بيت عبدﷲ وﷴ', 'بيت عبدالله ومحمد'],
  ['keeps signs that are no mere shapes of letters', 'النبي ﷺ و5 ﷼', 'النبي ﷺ و5 ﷼'],
  ['drops a BOM', '\ufeffa', 'a'],
  ['keeps the joiner that Persian needs', 'می\u200cرود', 'می\u200cرود'],
  ['keeps harakat and letters as they are', 'مُحَمَّد وآسيا', 'مُحَمَّد وآسيا'],
])('%s', (_, text, expected) => expect(tidyText(text)).toBe(expected.normalize('NFC')));
