import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.js';

function said(body: string) {
  return annotate({
    headline: '',
    body,
    language: /[a-z]/.test(body) ? 'en' : 'ar',
    dateline: undefined,
  }).quotes.map(({ start, end, speaker, speakerText }) => [body.slice(start, end), speaker, speakerText]);
}

describe('quotes in Arabic', () => {
  it('have the one after the verb for a speaker, who goes on until another is named', () => {
    const body =
      'وقال البيت الأبيض في بيان "سنعمل مع شركائنا من أجل السلام"، حسب وكالة رويترز.\nوأضاف "لن نترك حلفاءنا وحدهم في هذه المعركة".\nوتابع مسؤول كبير بالوزارة "الأمر يحتاج إلى وقت أطول مما نظن".';
    expect(said(body)).toEqual([
      ['سنعمل مع شركائنا من أجل السلام', 'org-white-house', 'البيت الأبيض'],
      ['لن نترك حلفاءنا وحدهم في هذه المعركة', 'org-white-house', 'البيت الأبيض'],
      ['الأمر يحتاج إلى وقت أطول مما نظن', undefined, 'مسؤول كبير بالوزارة'],
    ]);
  });

  it('are told of a person behind titles, and of a role that the item has named', () => {
    const body = 'التقى الرئيس إيمانويل ماكرون وفدا من المزارعين. وقال الرئيس: «هذه أرضكم وسوف نحميها معا».';
    expect(said(body)).toEqual([['هذه أرضكم وسوف نحميها معا', 'person-emmanuel-macron', 'الرئيس']]);
  });

  it('are no names in quotation marks, and nothing that nobody says', () => {
    expect(
      said('قال الوزير إن تنظيم "الدولة" تراجع. وعرضت فرقة مسرحية "حلم ليلة في آخر الصيف" أمس.'),
    ).toEqual([]);
  });
});

describe('quotes in English', () => {
  it('have their speaker before or after, and pronouns mean the last one', () => {
    const body =
      '"We will rebuild the harbour by spring," Emmanuel Macron said. "It is our duty to all," he added. Angela Merkel said: "This was the right thing to do."';
    expect(said(body)).toEqual([
      ['We will rebuild the harbour by spring', 'person-emmanuel-macron', 'Emmanuel Macron'],
      ['It is our duty to all', 'person-emmanuel-macron', 'Emmanuel Macron'],
      ['This was the right thing to do.', 'person-angela-merkel', 'Angela Merkel'],
    ]);
  });

  it('may end with a question before the one who asks', () => {
    expect(said('"Who will pay for all of this?" a fisherman asked.')).toEqual([
      ['Who will pay for all of this?', undefined, 'a fisherman'],
    ]);
  });

  it('are not those of the one who is told, nor of a country whose coach speaks', () => {
    expect(said('"The nets are empty again," a fisherman told Reuters.')).toEqual([
      ['The nets are empty again', undefined, 'a fisherman'],
    ]);
    expect(said('"We were too slow for them," said France coach Didier Martel.')).toEqual([
      ['We were too slow for them', expect.stringMatching(/^person-x-/), 'France coach Didier Martel'],
    ]);
  });

  it('are no titles', () => {
    expect(said('She said a book called "The Last Days of the Old Harbour" sold well.')).toEqual([]);
  });
});

describe('quotes in a hostile text', () => {
  const hostile = (times: number) => 'said Ahmed Salem "one two three four" '.repeat(times);
  const millis = (text: string) => {
    const started = performance.now();
    said(text);
    return performance.now() - started;
  };

  it('cost in proportion to its length, though no sentence ends', { timeout: 30_000 }, () => {
    millis(hostile(500));
    const once = Math.min(millis(hostile(1_000)), millis(hostile(1_000)));
    expect(millis(hostile(8_000)) / once).toBeLessThan(24);
  });
});
