const arabicMonths =
  'يناير|فبراير|مارس|أبريل|ابريل|إبريل|نيسان|مايو|أيار|ايار|يونيو|يونيه|حزيران|يوليو|يوليه|تموز|أغسطس|اغسطس|آب|سبتمبر|أيلول|ايلول|' +
  'أكتوبر|اكتوبر|تشرين الأول|تشرين الثاني|تشرين أول|تشرين ثاني|نوفمبر|ديسمبر|كانون الأول|كانون الثاني|كانون أول|كانون ثاني|شباط|آذار|اذار|' +
  'جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|رمضان|شوال|محرم|صفر|رجب|شعبان|جمادى (?:الأولى|الآخرة|الثانية)|ربيع (?:الأول|الآخر|الثاني)|ذ[وي] (?:القعدة|الحجة)';
const englishMonths =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const arabicDays = '(?:يوم )?(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)';
const englishDays = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const digits = '[0-9\u0660-\u0669]';
const year = `${digits}{4}\\s?(?:هـ|م)?`;
const bothMonths = `(?:${arabicMonths})(?:\\s?[/(-]\\s?(?:${arabicMonths})\\)?)?`;

/** A day as datelines give it: "5 يناير", "5 كانون الثاني/يناير 2018", "April 5", "Apr. 5, 2018". */
export const dayPattern =
  `(?:(?:${arabicDays}|${englishDays})\\s?[،,]?\\s?)?(?:${digits}{1,2}\\s?${bothMonths}(?:[،,]?\\s${year})?` +
  `|(?:${englishMonths})\\.?\\s${digits}{1,2}(?:,?\\s${year})?|${digits}{1,2}\\s(?:${englishMonths})\\.?(?:,?\\s${year})?` +
  `|${digits}{1,2}(?:[/-]|\\s-\\s)${digits}{1,2}(?:[/-]${digits}{2,4})?|${digits}{4}-${digits}{2}-${digits}{2})`;

/** Months of wires in other languages; only a dateline has them, where place or source stand beside. */
const otherMonths =
  'janv?(?:ier)?|févr?(?:ier)?|fev|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|octobre|déc(?:embre)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|set|septiembre|dic(?:iembre)?|' +
  'gen(?:naio)?|febbraio|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|settembre|ott(?:obre)?|dicembre|januar|jän(?:ner)?|februar|märz|juni|juli|august|okt(?:ober)?|dez(?:ember)?|out(?:ubro)?';

/** A day as a dateline gives it, also "5 fév 2024", "5. Februar", "5 GEN". */
export const datelineDay = `(?:${dayPattern}|(?i:${englishMonths})\\.?\\s${digits}{1,2}(?:,?\\s${year})?|${digits}{1,2}\\.?\\s(?:de\\s)?(?i:${otherMonths}|${englishMonths})\\.?(?!\\p{L})(?:,?\\s${year})?)`;

/** What may stand about the day in a line that tells when: labels, clocks and their zones, names of days, signs. */
const about = new RegExp(
  `(?:first published|last (?:updated|modified)|published|updated|posted|modified|date|تاريخ النشر|نشر(?: في| بتاريخ)?|(?:آخر|اخر) تحديث|تم النشر|التاريخ|تحديث|حدث في)(?=[\\s:،-]|$)` +
    `|${digits}{1,2}[:.]${digits}{2}(?:[:.]${digits}{2})?|${digits}{4}(?=\\s(?:GMT|UTC|[A-Z]{3,4}\\)))|${arabicDays}|${englishDays}(?!\\p{L})` +
    `|(?<!\\p{L})(?:am|pm|a\\.m\\.|p\\.m\\.|GMT|UTC|[A-Z]{2}T|[A-Z]HKT|HKT|ص|م|صباحا|صباحًا|مساء|مساءً|بتوقيت \\p{L}+|بالتوقيت المحلي|غرينتش|at|on|في|الساعة|بتاريخ)(?!\\p{L})`,
  'giu',
);
const oneDay = new RegExp(dayPattern, 'u');
const allDays = new RegExp(dayPattern, 'gu');
const longestDateLine = 100;
const unit =
  '(?:ثوان|ثانية|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|أيام|ايام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر)';
const ago = new RegExp(
  `^(?:(?:منذ|قبل) (?:[\\p{L}\\p{N}]+ )?${unit}|(?:about )?\\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?) ago)$`,
  'iu',
);

/**
 * Is the whole line nothing but a time: when it was published, or how long ago? A rubric of one or two words set off
 * by a bar may stand beside it ("محلي | 2018-04-05 12:44").
 */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine) return false;
  if (ago.test(line)) return true;
  if (!oneDay.test(line)) return false;
  const rest = line.replace(allDays, ' ').replace(about, ' ');
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 || (words.length <= 2 && /[|•·]/u.test(line) && !/\d/u.test(rest));
}

/** "Aug 31", "6 إبريل": a day alone, which may be the name of a movement or the head of a table, and tells no time of publication. */
export const isBareDay = (line: string) =>
  (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3 && !ago.test(line);
