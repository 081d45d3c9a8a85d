const arabicMonths =
  'يناير|فبراير|مارس|أبريل|ابريل|إبريل|نيسان|مايو|أيار|ايار|يونيو|يونيه|حزيران|يوليو|يوليه|تموز|أغسطس|اغسطس|آب|سبتمبر|أيلول|ايلول|' +
  'أكتوبر|اكتوبر|تشرين الأول|تشرين الثاني|تشرين أول|تشرين ثاني|نوفمبر|ديسمبر|كانون الأول|كانون الثاني|كانون أول|كانون ثاني|شباط|آذار|اذار|' +
  'جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|رمضان|شوال|محرم|صفر|رجب|شعبان';
const englishMonths =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const arabicDays = '(?:يوم )?(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)';
const englishDays = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const digits = '[0-9\u0660-\u0669]';
const year = `${digits}{4}\\s?م?`;
const bothMonths = `(?:${arabicMonths})(?:\\s?[/(-]\\s?(?:${arabicMonths})\\)?)?`;

/** A day as datelines give it: "5 يناير", "5 كانون الثاني/يناير 2018", "April 5", "Apr. 5, 2018". */
export const dayPattern =
  `(?:(?:${arabicDays}|${englishDays})\\s?[،,]?\\s?)?(?:${digits}{1,2}\\s?${bothMonths}(?:[،,]?\\s${year})?` +
  `|(?:${englishMonths})\\.?\\s${digits}{1,2}(?:,?\\s${year})?|${digits}{1,2}\\s(?:${englishMonths})\\.?(?:,?\\s${year})?` +
  `|${digits}{1,2}[/-]${digits}{1,2}(?:[/-]${digits}{2,4})?|${digits}{4}-${digits}{2}-${digits}{2})`;

const clock = `${digits}{1,2}[:.]${digits}{2}(?::${digits}{2})?(?:\\s?(?:am|pm|AM|PM|a\\.m\\.|p\\.m\\.|ص|م|صباحا|مساء|GMT|UTC|[A-Z]{3,4}))*`;
const label =
  '(?:Published|Updated|Last updated|Posted|Modified|Date|First published|تاريخ النشر|نشر(?: في| بتاريخ)?|آخر تحديث|اخر تحديث|تم النشر|التاريخ|تحديث|حدث في)(?: on| at| في| بتاريخ)?\\s?[:،-]?\\s?';
const gap = '[\\s،,|•·–—-]*(?:at |الساعة |في تمام )?';
const wholeLine = new RegExp(
  `^(?:${label})?(?:(?:${arabicDays}|${englishDays})${gap})?(?:${clock}${gap})?${dayPattern}(?:${gap}${clock})?(?:${gap}${label}${dayPattern}(?:${gap}${clock})?)?$`,
  'u',
);
const ago =
  /^(?:منذ (?:\S+ ){0,2}\S+|قبل (?:\S+ )?(?:ساعة|ساعات|دقيقة|دقائق|يوم|أيام)|(?:about )?\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?) ago)$/iu;

/** Is the whole line nothing but a time: when it was published, or how long ago? */
export const isDateLine = (line: string) => wholeLine.test(line) || (line.length <= 30 && ago.test(line));
