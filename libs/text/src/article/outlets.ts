import { agencyNamed, longestName, wordsOf } from './agencies.js';

const folded = (list: string) => new Set(list.split('|').map((name) => wordsOf(name).join(' ')));

/** Outlets whose names neither begin nor end with a word that gives them away. */
const outlets = folded(
  'BBC|BBC Arabic|BBC News عربي|BBC عربي|بي بي سي عربي|CNN Arabic|CNN بالعربية|France 24|فرانس 24|DW|دويتشه فيله|RT Arabic|RT|روسيا اليوم|' +
    'Al Jazeera|Al Jazeera English|Al Arabiya English|الجزيرة|الجزيرة مباشر|العربية|الحدث|الحرة|الميادين|المنار|سكاي نيوز عربية|العربي الجديد|العربي|' +
    'القدس العربي|الشرق الأوسط|الحياة|الشرق|الأهرام|أهرام|المصري اليوم|اليوم السابع|الوطن|الشروق|الدستور|الفجر|التحرير|الوفد|مصراوي|المدن|النهار|' +
    'الأخبار|السفير|عنب بلدي|بلدي نيوز|زمان الوصل|أورينت|هسبريس|الخبر|الرأي|الغد|البيان|الخليج|الاتحاد|الرياض|عكاظ|إيلاف|' +
    'The Guardian|Guardian|The Independent|Independent|The Economist|Politico|Axios|Time|Newsweek|Vox|Slate|The Atlantic|Al-Monitor|' +
    'Ahram Online|Haaretz|The National|Middle East Eye|HuffPost|NPR|PBS|ABC|NBC|CBS|MSNBC|Euronews|Deutsche Welle|Yahoo|MSN|Breitbart|Forbes|USA Today',
);

const lastWords =
  /^(?:news|times|post|herald|tribune|gazette|journal|chronicle|telegraph|guardian|independent|observer|mail|mirror|sun|star|express|standard|press|today|daily|weekly|online|radio|tv|network|media|agency|review|magazine|monitor|globe|bulletin|dispatch|نيوز|نت|برس|اونلاين|اون لاين|تي في)$/;
const firstWords = /^(?:صحيفه|جريده|موقع|شبكه|قناه|بوابه|وكاله|اذاعه|تلفزيون|مجله|راديو|نيوز)$/;
const domain =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|co|tv|me|eg|sa|ae|uk|news|sy|iq|ly|ma|dz|tn|jo|lb|ps|qa|kw)$/i;
const mostWords = 5;

/** Is this text, as a whole, the name of a site, a paper, a channel or an agency? */
export function isOutletName(text: string, feedName?: string): boolean {
  if (text.length > longestName) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return false;
  if (isSameName(text, feedName) || isKnownOutlet(text)) return true;
  if (words.length === 1) return false;
  return firstWords.test(words[0] ?? '') || (lastWords.test(words.at(-1) ?? '') && isCapitalised(text));
}

/** A name that we know, or a domain; no guess by the words in it. */
export function isKnownOutlet(text: string): boolean {
  if (text.length > longestName) return false;
  return domain.test(text.trim()) || outlets.has(wordsOf(text).join(' ')) || agencyNamed(text) !== undefined;
}

/**
 * The same name, compared folded, without "the" and the like before it and without "net" or "online" behind it; one
 * word more is allowed where two agree ("Daily News" and "Daily News Egypt").
 */
export function isSameName(text: string, name: string | undefined): boolean {
  if (name === undefined || text.length > longestName) return false;
  const [a, b] = [keyOf(text), keyOf(name)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return short.includes(' ') && long.startsWith(`${short} `) && !long.slice(short.length + 1).includes(' ');
}

function keyOf(name: string): string {
  return wordsOf(name)
    .join(' ')
    .replace(/^(?:the|وكاله|صحيفه|موقع|شبكه|قناه|جريده) (?=.)/u, '')
    .replace(/(?<=.) (?:نت|net|online|اونلاين|com)$/u, '');
}

/** Every Latin word begins with a capital or a digit, as in a name; Arabic has no capitals to ask. */
export function isCapitalised(text: string): boolean {
  return text
    .split(/[\s-]+/u)
    .every((word) => !/^\p{Ll}/u.test(word) || /^(?:of|the|and|for|in|al|el|de)$/.test(word));
}
