import { demonymForms } from '../demonyms.js';
import { foldedSet } from '../folded-words.js';
import { aliases, nameKey } from '../gazetteer.js';
import { isTitleWord } from '../title-words.js';

/** Denominations, peoples and other words of newswire that a tagger takes for names, and that name nobody. */
const others = foldedSet(`
Sunni Sunnis Shia Shiite Shiites Shi'ite Shi'ites Muslim Muslims Islam Islamic Christian Christians Christianity Catholic Catholics
Protestant Protestants Orthodox Jew Jews Jewish Hindu Hindus Buddhist Buddhists Kurd Kurds Kurdish Arab Arabs Druze Alawite Alawites
Copt Copts Coptic Yazidi Yazidis Bible Quran Koran God Allah Islamist Islamists Marxist Communist Communists Nazi Nazis
Junta Commerce Treasury
Ramadan Christmas Easter Eid Internet Web AI Parliament Cabinet Government North South East West Northern Southern
البابا السنة السنه الشيعة الشيعه سنة شيعة المسلمين المسلمون الإسلام المسيحيين المسيحيون المسيحية اليهود الأقباط الأكراد العرب الدروز
العلويين العلويون الهندوس الكاثوليك الأرثوذكس البروتستانت الإيزيديين الإيزيديون الله القرآن الإنجيل رمضان الإنترنت البرلمان الحكومة
الجيش الشرطة المعارضة الإخوان الإسلاميين الإسلاميون السلفيين السلفيون الاحتلال المحكمة الوزارة الشركة النادي المنتخب الحزب
تسونامي الشمال الجنوب الشرق الغرب برلمان الجوار المحيط
`);
/** Belong to a name, and are none alone. */
const particles = foldedSet('أبو أبي أم بن ابن بنت آل عبد abu bin ibn al el de van von der la le');

let demonyms: ReadonlySet<string> | undefined;

/** Whether folded words are titles, demonyms, denominations and particles and nothing else: الفنان السعودي, Sunnis. */
export function isNoName(words: readonly string[]): boolean {
  demonyms ??= new Set(
    aliases.filter(({ kind }) => kind === 'demonym').flatMap(({ text }) => demonymForms(text).map(nameKey)),
  );
  const isNone = (word: string) =>
    others.has(word) ||
    particles.has(word) ||
    demonyms?.has(word) === true ||
    (word.startsWith('ال') && demonyms?.has(word.slice(2)) === true) ||
    isTitleWord(word);
  return words.every(isNone);
}
