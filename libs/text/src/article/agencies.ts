import { fold } from '../fold.js';
import { tokenize } from '../tokenize.js';

/** A news agency or an outlet that others name as their origin. */
export interface Agency {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
}

/** id; English name, then its other spellings; Arabic name, then its other spellings. Capitals alone are acronyms. */
const rows: readonly (readonly [string, string, string])[] = [
  ['reuters', 'Reuters|Thomson Reuters', 'رويترز|رويتر'],
  ['afp', 'AFP|Agence France-Presse|France Presse', 'فرانس برس|أ ف ب|أف ب|الأنباء الفرنسية|الوكالة الفرنسية'],
  ['ap', 'AP|Associated Press', 'أسوشيتد برس|أسوشييتد برس|أسوشيتدبرس|أسوشيتيد برس|أ ب'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur', 'الأنباء الألمانية|د ب أ|دب أ'],
  ['efe', 'EFE|Agencia EFE', 'إفي|إيفي|الأنباء الإسبانية'],
  ['ansa', 'ANSA', 'أنسا|الأنباء الإيطالية|آكي'],
  ['mena', 'MENA|Middle East News Agency', 'أنباء الشرق الأوسط|أ ش أ|أش أ'],
  ['spa', 'SPA|Saudi Press Agency', 'واس|الأنباء السعودية'],
  ['wam', 'WAM|Emirates News Agency', 'وام|أنباء الإمارات'],
  ['sana', 'SANA|Syrian Arab News Agency', 'سانا|الأنباء السورية'],
  ['anadolu', 'Anadolu Agency|Anadolu|AA', 'الأناضول|أناضول'],
  ['tass', 'TASS|Itar-Tass|ITAR-TASS', 'تاس|إيتار تاس'],
  ['xinhua', 'Xinhua', 'شينخوا|الأنباء الصينية'],
  ['ria', 'RIA Novosti|RIA', 'ريا نوفوستي|نوفوستي|ريا'],
  ['sputnik', 'Sputnik', 'سبوتنيك'],
  ['interfax', 'Interfax', 'إنترفاكس'],
  ['petra', 'Petra|PETRA|Jordan News Agency', 'بترا|الأنباء الأردنية'],
  ['kuna', 'KUNA|Kuwait News Agency', 'كونا|الأنباء الكويتية'],
  ['qna', 'QNA|Qatar News Agency', 'قنا|الأنباء القطرية'],
  ['bna', 'BNA|Bahrain News Agency', 'بنا|أنباء البحرين'],
  ['ona', 'ONA|Oman News Agency', 'الأنباء العمانية|العمانية'],
  ['saba', 'Saba News Agency|SABA', 'سبأ|الأنباء اليمنية'],
  ['ina', 'INA|Iraqi News Agency', 'واع|الأنباء العراقية'],
  ['wafa', 'WAFA', 'وفا|الأنباء الفلسطينية'],
  ['nna', 'NNA|National News Agency', 'الوطنية للإعلام'],
  ['suna', 'SUNA|Sudan News Agency', 'سونا|السودان للأنباء|أنباء السودان'],
  ['lana', 'LANA|Libyan News Agency', 'وال|الأنباء الليبية'],
  ['tap', 'TAP|Tunis Afrique Presse', 'تونس أفريقيا للأنباء|تونس إفريقيا للأنباء|وات'],
  ['aps', 'APS|Algeria Press Service', 'الأنباء الجزائرية|واج'],
  ['map', 'MAP|Maghreb Arabe Presse', 'المغرب العربي للأنباء'],
  ['irna', 'IRNA|Islamic Republic News Agency', 'إرنا|الأنباء الإيرانية'],
  ['isna', 'ISNA', 'إيسنا'],
  ['fars', 'Fars News Agency|Fars', 'فارس'],
  ['tasnim', 'Tasnim', 'تسنيم'],
  ['mehr', 'Mehr News Agency|Mehr', 'مهر'],
  ['bloomberg', 'Bloomberg', 'بلومبرغ|بلومبرج|بلومبيرغ'],
  ['yonhap', 'Yonhap', 'يونهاب'],
  ['kcna', 'KCNA', 'الأنباء الكورية الشمالية'],
  ['kyodo', 'Kyodo', 'كيودو'],
  ['pti', 'PTI|Press Trust of India', 'برس تراست الهندية'],
  ['pa', 'PA Media|Press Association', 'برس أسوسييشن'],
  ['aap', 'AAP|Australian Associated Press', 'الأنباء الأسترالية'],
  ['ritzau', 'Ritzau', 'ريتزاو'],
  ['ntb', 'NTB', 'الأنباء النرويجية'],
  ['anp', 'ANP', 'الأنباء الهولندية'],
  ['belga', 'Belga', 'الأنباء البلجيكية'],
  ['lusa', 'Lusa', 'الأنباء البرتغالية'],
  ['bernama', 'Bernama', 'برناما'],
  ['antara', 'Antara', 'أنتارا'],
  ['canadian-press', 'Canadian Press', 'كنديان برس'],
  ['cnn', 'CNN', 'سي إن إن|سي ان ان'],
  ['bbc', 'BBC|BBC News', 'بي بي سي'],
  ['aljazeera', 'Al Jazeera|Al-Jazeera|Aljazeera', 'الجزيرة|الجزيرة نت'],
  ['alarabiya', 'Al Arabiya|Al-Arabiya', 'قناة العربية|العربية نت'],
  ['sky-news', 'Sky News|Sky News Arabia', 'سكاي نيوز|سكاي نيوز عربية'],
  ['new-york-times', 'New York Times', 'نيويورك تايمز'],
  ['washington-post', 'Washington Post', 'واشنطن بوست'],
  ['wall-street-journal', 'Wall Street Journal', 'وول ستريت جورنال'],
  ['guardian', 'The Guardian', 'الغارديان|الجارديان'],
  ['haaretz', 'Haaretz', 'هآرتس'],
];

export interface AgencySpelling {
  readonly agency: Agency;
  readonly words: readonly string[];
  /** Must stand in capitals: AP, MENA. */
  readonly acronym: boolean;
}

/** No name of an agency or outlet is longer; a longer line need not be cut into words to know that it is none. */
export const longestName = 120;

export const wordsOf = (text: string) => tokenize(text).map((token) => token.folded);

/** Spellings by their first folded word, longer ones first. */
export const spellings: ReadonlyMap<string, readonly AgencySpelling[]> = collectSpellings();

const exact = new Map<string, Agency>();
for (const list of spellings.values())
  for (const { words, agency } of list) exact.set(words.join(' '), agency);

/** The agency whose name a text is, with or without "وكالة" or "agency" about it: "(أ ف ب)", "وكالة رويترز". */
export function agencyNamed(text: string): Agency | undefined {
  if (text.length > longestName) return undefined;
  const words = wordsOf(text);
  const bare = words.filter((word, at) => !(at === 0 && /^(?:وكاله|the)$/.test(word)));
  if (bare.at(-1) === 'agency' && bare.at(-2) === 'news') bare.splice(-2);
  const [only] = bare;
  if (bare.length === 1 && only !== undefined && /^[a-z]{2,5}$/.test(only) && !isCapital(text, only)) {
    if (spellings.get(only)?.every((spelling) => spelling.acronym)) return undefined;
  }
  return exact.get(words.join(' ')) ?? exact.get(bare.join(' '));
}

const isCapital = (text: string, word: string) => text.includes(word.toUpperCase());

/** The name in the language of the text that names it. */
export function nameIn(agency: Agency, text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? agency.ar : agency.en;
}

/** Names that are only whole with the word for agency before them. */
function titled(name: string): string {
  return /^(?:ال)?[أا]نباء/u.test(name) ? `وكالة ${name}` : name;
}

function collectSpellings(): Map<string, AgencySpelling[]> {
  const found = new Map<string, AgencySpelling[]>();
  for (const [id, english, arabic] of rows) {
    const agency = { id, en: english.split('|')[0] ?? id, ar: titled(arabic.split('|')[0] ?? id) };
    for (const name of [...english.split('|'), ...arabic.split('|')]) {
      const words = wordsOf(name);
      const first = words[0] ?? fold(name);
      const list = found.get(first) ?? [];
      list.push({ agency, words, acronym: /^[A-Z]{2,5}$/.test(name) });
      found.set(first, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
