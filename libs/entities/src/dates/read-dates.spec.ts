import { describe, expect, it } from 'vitest';
import { readField } from '../field-text.js';
import { localDay } from './calendar-days.js';
import { readDates } from './read-dates.js';

/** A Thursday. */
const today = localDay(Date.parse('2026-03-12T09:00:00Z'), 'UTC');
const read = (text: string) =>
  readDates(readField('body', text), today).map(({ start, end, date }) => [text.slice(start, end), date]);

describe('days named in Arabic', () => {
  it.each([
    ['افتتح الوزير الجسر أمس الأربعاء في أسوان', 'أمس الأربعاء', '2026-03-11'],
    ['وأمس وصل الوفد إلى الدوحة', 'أمس', '2026-03-11'],
    ['التقى الوفدان أول أمس في مسقط', 'أول أمس', '2026-03-10'],
    ['وصلت السفينة أول من أمس إلى الميناء', 'أول من أمس', '2026-03-10'],
    ['يبدأ المعرض غداً في جدة', 'غداً', '2026-03-13'],
    ['وقع الحادث يوم الاثنين قرب الجسر', 'الاثنين', '2026-03-09'],
    ['سيجتمع المجلس يوم الاثنين لبحث الموازنة', 'الاثنين', '2026-03-16'],
    ['تعقد القمة الأحد المقبل', 'الأحد المقبل', '2026-03-15'],
    ['انتهت المهلة الخميس الماضي', 'الخميس الماضي', '2026-03-05'],
    ['تنطلق الدورة في 5 نيسان/أبريل 2027 في عمان', '5 نيسان/أبريل 2027', '2027-04-05'],
    ['ولد في الثالث من كانون الثاني عام 1990 في حلب', 'الثالث من كانون الثاني عام 1990', '1990-01-03'],
    ['صدر القرار في ٢٨ ديسمبر بعد نقاش', '٢٨ ديسمبر', '2025-12-28'],
    ['بتاريخ 7/2/2026 صدر الحكم', '7/2/2026', '2026-02-07'],
  ])('%s', (text, words, date) => {
    expect(read(text)).toEqual([[words, date]]);
  });

  it.each([
    'قالت صحيفة المصري اليوم إن المشروع تأخر',
    'مارس اللاعب هوايته في النادي',
    'تجمع الطلاب في ميدان 25 يناير ثم تفرقوا',
    'حضر أحد الوزراء صلاة الجمعة في المسجد الكبير',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('days named in English', () => {
  it.each([
    ['The bridge was opened yesterday by the mayor.', 'yesterday', '2026-03-11'],
    ['He said on Wednesday that the talks went well.', 'Wednesday', '2026-03-11'],
    ['The council will meet on Monday to vote.', 'Monday', '2026-03-16'],
    ['She resigned last Thursday over the report.', 'Thursday', '2026-03-05'],
    ['Ferries resume next Friday at dawn.', 'Friday', '2026-03-13'],
    ['It began on Nov. 30 in Geneva.', 'Nov. 30', '2025-11-30'],
    ['The law of 5 April 2018 stands.', '5 April 2018', '2018-04-05'],
    ['Signed on May 2nd, 2025 in Oslo.', 'May 2nd, 2025', '2025-05-02'],
    ['The file is dated 2026-02-28 in all copies.', '2026-02-28', '2026-02-28'],
    ['Boats left the day before yesterday.', 'day before yesterday', '2026-03-10'],
  ])('%s', (text, words, date) => {
    expect(read(text)).toEqual([[words, date]]);
  });

  it.each([
    'The Sunday Times reported it first.',
    'He told USA Today that rates may 5 times rise.',
    'Trade fell in April 2018 and in March.',
    'They drew 1/2/3 on the board on 31/31/2020.',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('counts the day in the zone of the feed', () => {
  const lateInUtc = Date.parse('2026-03-12T22:30:00Z');
  expect(localDay(lateInUtc, 'Africa/Cairo') - localDay(lateInUtc, 'UTC')).toBe(1);
});
