import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.js';

const organisationsIn = (body: string) =>
  annotate({ body, language: 'ar' })
    .entities.filter(({ type }) => type === 'org')
    .flatMap(({ mentions }) => mentions.map(({ surface }) => surface));

describe('organisations that are named by what they are', () => {
  it.each([
    ['أصدرت وزارة الري بيانا أمس', 'وزارة الري', 'a ministry'],
    ['قال رئيس حزب «الموجة» إنه لن يترشح', 'حزب «الموجة»', 'a name in quotation marks'],
    ['بحسب المجلس الأعلى للصيادين في تقرير له', 'المجلس الأعلى للصيادين', 'a head with article'],
    [
      'التقى وفدا من جمعية الصيادين والبحارة الأحد',
      'جمعية الصيادين والبحارة',
      'nouns that و joins, and no weekday',
    ],
    ['قررت النيابة العامة حبسه', 'النيابة العامة', 'two words that are enough'],
    ['ووقعت العقد مع بنك المرجان الوطني الدكتورة سلمى', 'بنك المرجان الوطني', 'no title behind it'],
    ['أخمد الدفاع المدني الحريق', 'الدفاع المدني', 'two more words that are enough'],
    ['احتشدوا أمام السفارة النرويجية', 'السفارة النرويجية', 'an embassy with its country'],
    ['حضر ممثل لهيئة السواحل اليونانية', 'هيئة السواحل اليونانية', 'a clitic left out, a country at the end'],
  ])('are in "%s": %s', (body, name) => {
    expect(organisationsIn(body)).toContain(name);
  });

  it.each([
    ['اجتمعت لجنة من الخبراء لبحث الأمر', 'a committee of anybody'],
    ['يعاني السكان من أزمة في إدارة الأزمة الحالية', 'no organisation'],
    ['رفض الحزب الحاكم العرض', 'whichever party rules'],
  ])('are not in "%s": %s', (body) => {
    expect(organisationsIn(body)).toEqual([]);
  });

  it('take the words of the person whom they are named after', () => {
    const { entities } = annotate({ body: 'نقل إلى مستشفى الملك فاروق المركزي', language: 'ar' });
    expect(entities.map(({ type, name }) => [type, name])).toEqual([['org', 'مستشفى الملك فاروق المركزي']]);
  });
});
