import { wordsOf } from './agencies.js';

/** Where agencies write from most, to tell "القاهرة –" from "فيديو –"; a place that is not here needs an agency beside it. */
const list =
  'القاهرة|الإسكندرية|الجيزة|بورسعيد|السويس|دمشق|حلب|حمص|حماة|إدلب|درعا|اللاذقية|دير الزور|الرقة|الحسكة|القامشلي|عفرين|ريف دمشق|ريف حلب|ريف حمص|ريف حماة|ريف إدلب|الغوطة الشرقية|بيروت|طرابلس|صيدا|عمان|' +
  'القدس|القدس المحتلة|رام الله|غزة|الخليل|نابلس|بيت لحم|تل أبيب|بغداد|الموصل|البصرة|أربيل|كركوك|النجف|الرياض|جدة|مكة|مكة المكرمة|المدينة المنورة|الدمام|أبوظبي|أبو ظبي|دبي|الشارقة|' +
  'الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|تعز|الحديدة|الخرطوم|جوبا|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|نواكشوط|مقديشو|جيبوتي|أنقرة|إسطنبول|اسطنبول|طهران|' +
  'كابول|كابل|إسلام آباد|نيودلهي|بكين|طوكيو|سول|هونغ كونغ|واشنطن|نيويورك|الأمم المتحدة|لندن|باريس|برلين|روما|مدريد|بروكسل|جنيف|فيينا|أثينا|موسكو|كييف|وارسو|' +
  'ستوكهولم|أوسلو|لاهاي|ستراسبورغ|ميونيخ|عواصم|أديس أبابا|نيروبي|لاغوس|برازيليا|كراكاس|سيدني|' +
  'Cairo|Alexandria|Damascus|Aleppo|Homs|Idlib|Beirut|Tripoli|Amman|Jerusalem|Ramallah|Gaza|Gaza City|Tel Aviv|Baghdad|Mosul|Basra|Erbil|Riyadh|Jeddah|Mecca|Abu Dhabi|Dubai|Doha|' +
  'Kuwait|Kuwait City|Manama|Muscat|Sanaa|Aden|Khartoum|Juba|Benghazi|Tunis|Algiers|Rabat|Casablanca|Mogadishu|Ankara|Istanbul|Tehran|Kabul|Islamabad|New Delhi|Delhi|Mumbai|Beijing|Shanghai|' +
  'Tokyo|Seoul|Hong Kong|Singapore|Jakarta|Manila|Bangkok|Washington|New York|United Nations|Los Angeles|Chicago|Boston|San Francisco|London|Paris|Berlin|Frankfurt|Rome|Madrid|Barcelona|Brussels|' +
  'Geneva|Zurich|Vienna|Athens|Moscow|Kyiv|Kiev|Warsaw|Prague|Budapest|Stockholm|Oslo|Copenhagen|Helsinki|The Hague|Amsterdam|Lisbon|Dublin|Strasbourg|Munich|Addis Ababa|Nairobi|Lagos|Abuja|' +
  'Johannesburg|Cape Town|Brasilia|Rio de Janeiro|Sao Paulo|Buenos Aires|Santiago|Bogota|Caracas|Lima|Havana|Mexico City|Toronto|Ottawa|Montreal|Sydney|Canberra|Melbourne|Wellington';

const places = new Set(list.split('|').map((place) => wordsOf(place).join(' ')));

/** A city that agencies write from, alone or several ("بيروت، دمشق"; "BEIRUT/AMMAN"). */
export function isKnownPlace(text: string): boolean {
  return text.split(/[،,/]/).every((part) => places.has(wordsOf(part).join(' ')));
}
