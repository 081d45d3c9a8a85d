import { expect, it } from 'vitest';
import { cleanArticle } from '../index.js';

const feedName = 'صوت الوادي';

it('takes apart a whole page: title with the site, heading, source and writer, text, related list', () => {
  const page = `المجلس المحلي يعلن خطة "عاجلة" لإصلاح الجسور - Nahr & Friends!

المجلس المحلي يعلن خطة "عاجلة" لإصلاح الجسور

صوت الوادي – (هالة المنصور)
أعلن المجلس المحلي، أمس الثلاثاء، خطة لإصلاح أربعة جسور فوق النهر قبل موسم الأمطار.
وقال رئيس المجلس إن العمل يبدأ الأسبوع المقبل، حسب وكالة الأناضول.

مقالات ذات صلة

ما الذي أخر إصلاح جسر "النورس"؟

انقطاع الطريق الشرقي بسبب السيول

الوزير: لن نترك القرى وحدها`;
  expect(cleanArticle(page, { feedName })).toEqual({
    headline: 'المجلس المحلي يعلن خطة "عاجلة" لإصلاح الجسور',
    source: 'صوت الوادي',
    byline: 'هالة المنصور',
    body:
      'أعلن المجلس المحلي، أمس الثلاثاء، خطة لإصلاح أربعة جسور فوق النهر قبل موسم الأمطار.\n\n' +
      'وقال رئيس المجلس إن العمل يبدأ الأسبوع المقبل، حسب وكالة الأناضول.',
    attributions: [{ id: 'anadolu', name: 'الأناضول' }],
    relatedHeadlines: [
      'ما الذي أخر إصلاح جسر "النورس"؟',
      'انقطاع الطريق الشرقي بسبب السيول',
      'الوزير: لن نترك القرى وحدها',
    ],
    cleanedBy: ['site-suffix', 'repeated-headline', 'source-line', 'related-list'],
  });
});

it('reads an agency dateline under a title that is not repeated', () => {
  const page = `ارتفاع أسعار القمح في الأسواق العالمية – الجزيرة نت
عمان - 9 آذار/مارس (رويترز) - ارتفعت أسعار القمح لليوم الثالث على التوالي.
وقال تاجر لوكالة فرانس برس إن الطلب كبير.`;
  expect(cleanArticle(page, { feedName })).toEqual({
    headline: 'ارتفاع أسعار القمح في الأسواق العالمية',
    dateline: { place: 'عمان', date: '9 آذار/مارس', source: 'رويترز' },
    body: 'ارتفعت أسعار القمح لليوم الثالث على التوالي.\n\nوقال تاجر لوكالة فرانس برس إن الطلب كبير.',
    attributions: [
      { id: 'reuters', name: 'رويترز' },
      { id: 'afp', name: 'فرانس برس' },
      { id: 'aljazeera', name: 'الجزيرة' },
    ],
    relatedHeadlines: [],
    cleanedBy: ['site-suffix', 'dateline'],
  });
});

it('keeps a colon, a dash and dots that belong to the headline', () => {
  for (const headline of [
    'وزير النقل: الجسر جاهز - والافتتاح قريب',
    'بعد عام من الفيضان.. ماذا تغير؟ – أسئلة وأجوبة',
    'بالفيديو | سكان القرية يروون ما حدث ليلة الفيضان',
  ]) {
    const article = cleanArticle(`${headline}\n\nقال السكان إنهم ما زالوا ينتظرون.`, { feedName });
    expect(article).toMatchObject({ headline, body: 'قال السكان إنهم ما زالوا ينتظرون.' });
  }
});

it('reads a writer before a colon, in the line of the text or above it', () => {
  const inline =
    'عودة القطارات إلى الخط الشمالي\nكتبت - منى الخطيب: عادت القطارات صباح اليوم إلى الخط الشمالي.';
  expect(cleanArticle(inline)).toMatchObject({
    byline: 'منى الخطيب',
    body: 'عادت القطارات صباح اليوم إلى الخط الشمالي.',
  });
  const above = 'عودة القطارات إلى الخط الشمالي\nبقلم: سامي درويش\nعادت القطارات صباح اليوم.';
  expect(cleanArticle(above)).toMatchObject({ byline: 'سامي درويش', body: 'عادت القطارات صباح اليوم.' });
});

it('reads the place between source and writer', () => {
  const page = 'هدوء حذر في المدينة\nصوت الوادي - حلب (ياسر حمود)\nساد الهدوء شوارع المدينة.';
  expect(cleanArticle(page, { feedName })).toMatchObject({
    source: 'صوت الوادي',
    byline: 'ياسر حمود',
    dateline: { place: 'حلب' },
    body: 'ساد الهدوء شوارع المدينة.',
  });
});

it('takes a single line as a headline', () => {
  expect(cleanArticle('عاجل: استقالة رئيس الوزراء', { feedName })).toEqual({
    headline: 'عاجل: استقالة رئيس الوزراء',
    attributions: [],
    relatedHeadlines: [],
    cleanedBy: [],
  });
});

it('takes a first line as long as a paragraph for one', () => {
  const paragraph = `${'قالت اللجنة إن النتائج ستعلن قريبا '.repeat(10)}.`;
  const article = cleanArticle(paragraph);
  expect(article.headline).toBeUndefined();
  expect(article.body).toBe(paragraph);
});

it('reads Windows line ends, a BOM and presentation forms', () => {
  const page =
    '\ufeffﺳﻮﺭﻳﺎ ﺗﻔﺘﺢ ﺍﻟﻤﻌﺒﺮ - صوت الوادي\r\nسوريا تفتح المعبر\r\n\r\nفتحت السلطات المعبر صباحا.\r\n';
  expect(cleanArticle(page, { feedName })).toEqual({
    headline: 'سوريا تفتح المعبر',
    body: 'فتحت السلطات المعبر صباحا.',
    attributions: [],
    relatedHeadlines: [],
    cleanedBy: ['site-suffix', 'repeated-headline'],
  });
});

it('keeps paragraphs after a list in the middle, and a text without final points', () => {
  const page = `توقف العمل في الميناء
توقف العمل في الميناء الرئيسي بعد عطل في الرافعات أصاب حركة السفن منذ الفجر
اقرأ أيضا: كيف يعمل أكبر موانئ المنطقة؟
وقالت الإدارة إن فرق الصيانة وصلت إلى الموقع وإن الحركة ستعود تدريجيا خلال ساعات قليلة كما هو مقرر`;
  const article = cleanArticle(page);
  expect(article.relatedHeadlines).toEqual(['كيف يعمل أكبر موانئ المنطقة؟']);
  expect(article.body?.split('\n\n')).toHaveLength(2);
});

it('keeps the last paragraph when no list follows it', () => {
  const page = 'افتتاح المكتبة\nافتتحت المكتبة أبوابها.\nوحضر الافتتاح عدد كبير من الطلاب';
  expect(cleanArticle(page).body).toBe('افتتحت المكتبة أبوابها.\n\nوحضر الافتتاح عدد كبير من الطلاب');
});

it('leaves dates, bullets and buttons out of the related headlines', () => {
  const page = `نتائج الانتخابات المحلية
أعلنت اللجنة النتائج مساء اليوم.

المصدر: رويترز + وكالات

أخبار ذات صلة:
• اللجنة تمدد التصويت ساعتين
منذ 3 ساعات
• إقبال كبير في الجنوب
جميع الحقوق محفوظة`;
  const article = cleanArticle(page);
  expect(article.relatedHeadlines).toEqual(['اللجنة تمدد التصويت ساعتين', 'إقبال كبير في الجنوب']);
  expect(article.body).toBe('أعلنت اللجنة النتائج مساء اليوم.');
  expect(article.attributions).toEqual([{ id: 'reuters', name: 'رويترز' }, { name: 'وكالات' }]);
});

it('finds the heading below a rubric and a date', () => {
  const page = `انخفاض منسوب النهر إلى أدنى مستوى | البيئة | صوت الوادي
البيئة
الخميس 5 أبريل 2018
انخفاض منسوب النهر إلى أدنى مستوى
انخفض منسوب النهر عشرة أمتار.`;
  const article = cleanArticle(page, { feedName });
  expect(article.headline).toBe('انخفاض منسوب النهر إلى أدنى مستوى');
  expect(article.body).toContain('انخفض منسوب النهر عشرة أمتار.');
  expect(article.body).not.toContain('أدنى مستوى');
});
