import { readLanguage } from '../read-language.js';

/** Letters enough to tell a script; the beginning of a text is as good as its whole. */
const looked = 4000;

/**
 * The language that a feed or page declares, unless the text is plainly in another script: sites keep the `en-US` of
 * their software over Arabic copy. Then it is kept as `extras.declaredLanguage` and the text decides.
 */
export function declaredLanguage(
  declared: string | undefined,
  text: string,
): { language?: string; extras?: { declaredLanguage: string } } {
  const given = declared?.trim() ?? '';
  if (given === '') return {};
  const tag = readLanguage(given);
  return tag !== undefined && contradicts(tag, text)
    ? { extras: { declaredLanguage: given } }
    : { language: given };
}

function contradicts(tag: string, text: string): boolean {
  const bare = text.slice(0, looked).replace(/<[^<>]*>?|https?:\S+/g, ' ');
  const arabic = bare.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = bare.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic + latin < 20) return false;
  const script = new Intl.Locale(tag).maximize().script;
  return (script === 'Latn' && arabic > 3 * latin) || (script === 'Arab' && latin > 10 * arabic);
}
