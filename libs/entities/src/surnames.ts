import type { Alias, GazetteerEntity } from './gazetteer-entity.js';
import { isGivenName } from './given-names.js';

/** Words that belong to the surname after them: al-Assad, بن سلمان, van der Bellen. */
const particles = new Set(
  'al el bin ibn bint abu abd abdel ben de del della da dos van von der den la le di آل ال بن ابن بنت أبو أبي عبد دي دا فان فون لو لا ولد بو'.split(
    ' ',
  ),
);
/** Numbers and such after a ruler's name, which are no surname. */
const noSurname =
  /^(I{1,3}|I?V|VI{0,3}|XI{0,3}|XIV|XV|XVI|Jr|Sr|الأول|الثاني|الثانية|الثالث|الرابع|الخامس|السادس|السابع|عشر|\d+)$/u;
/** Surnames that are everyday words, so that even after the full name they mostly mean something else. */
const everydayWords = new Set(
  'كان إمام أولي العربي عودة جمعة المبارك إيل المهندس خميس عزيز بار الأحمر الشريف جودة رئيسي عقار رحمن الدم سريع مشرف الطيب شرف بدر كوريا كيلو مسلم سرور الأب واد غالي المعلم بدوي جامع فرج غني لام الجميل نظيف روس السوداني الابن ظريف خان عامر يمين العريض الحكيم الصيد الشاهد الراعي الضيف عدنان حجاب كير كيني الأسير شاه الحسن المهدي نشيد جبريل يعقوب ليون ماس لولا تراس الحسين حمدان إدريس هنري فيليب مون زاد بري دياب الأمين راب وين كول عون يول هيه تشي جمال Jobs Key Begin Muslim Kilo Hunt English Kan Sen Wine Saber Abdullah Martin صالح سلام سلامة الأحمد الشيخ الملك الأمير النور السلام الحق الدين الله فاضل عادل مبارك سعيد عيد فهمي شعبان رجب May Brown Power Price Ban Bush Rice Grant Young Wu Li King Prince Truss Marin'.split(
    ' ',
  ),
);

/** A father's name and the name of a dynasty are shared by many: بن عبد العزيز, آل ثاني, Al Thani. */
const patronymic = new Set('بن ابن bin ibn bint آل Al ولد Ould'.split(' '));
/** Where the family name comes first. */
const familyNameFirst = new Set(['CN', 'HK', 'TW', 'KR', 'KP', 'VN', 'KH', 'MM', 'SG']);
/** Surnames that many in the news bear: alone they count only after the full name. */
const sharedSurnames = new Set(
  'Harris Sullivan Bennett Gates Santos Morales Sanders Cruz Bolton Mueller Morrison Abbott Hammond Harper Freeland Osborne Powell Castillo Correa Garcia Sanchez Sánchez Rama Duda Conte Monti Grandi Grossi Amos Banda Conde Condé Sonko Talon Barrow Sharif Ghani Singh Yunus Rasmussen Clegg Esper Brennan Holder Vance Haley Wagner Abe Suga Noda Aso Wen Yoon Marcos Castro Ortega Lugo Bolt Armstrong Hamilton Jolie Mahama Fico Zeman Stubb Merz Maas Hague Colonna Juppe Fillon Carney Arce Duque Bongo Sall Biya Ruto Odinga Masisi Lungu Sata Kony Meles Letta Kern Kurz Costa Michel Annan Nasser Hadi Diab Sadr Najib Gul Kalin Akar Soylu Salehi Mousavi Adly Barak Peres Shater Seif Jibril Hawke Key Duvalier Liberman Cohen Barrot غراندي مكارثي ماكارثي سوليفان هاريس بينيت بنيت هاميلتون سانشيز سانتشيز موراليس كاسترو دودا كونتي ساندرز مولر بولتون موريسون كاستيو هيلي هايلي كروز برينان برنان مانينغ هاربر ماتشادو غيتس جيتس سانتوس كوستا باندا فانس لوبيز بيريز مكين بولت صالحي صالحى علاوي هاشمي الهاشمي'.split(
    ' ',
  ),
);

/** Whether a surname needs its full name in the item. */
export const isSharedSurname = (text: string): boolean => sharedSurnames.has(text);

/** The surname of a person with two names or more, as short forms in both languages; none where it is no use. */
export function surnameAliases(entity: GazetteerEntity): Alias[] {
  if (familyNameFirst.has(entity.country ?? '')) return [];
  return Object.values(entity.names)
    .flatMap(surnamesOf)
    .map((text) => ({ entity, kind: 'short', text, exact: false }));
}

function surnamesOf(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  let first = words.length - 1;
  if (first < 1 || noSurname.test(last) || everydayWords.has(last)) return [];
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first--;
  if (patronymic.has(words[first] ?? '')) return [];
  const surname = words.slice(first).join(' ');
  const bare = surname.replace(/^(al|el)-/i, '');
  return [...new Set([surname, bare])].filter((word) => word.length > 2 && !isGivenName(word));
}
