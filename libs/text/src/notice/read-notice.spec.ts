import { describe, expect, it } from 'vitest';
import { readNotice } from '../index.js';

describe('kills', () => {
  it.each([
    [
      {
        headline: 'BULLETIN KILL',
        body: 'Kill the story slugged BC-River-Bridge, a0456. The bridge is open.',
      },
      { pubStatus: 'canceled', targets: [{ slugline: 'BC-River-Bridge', number: 'a0456' }] },
    ],
    [
      { headline: 'MANDATORY KILL - Council unveils plan to mend four bridges' },
      { pubStatus: 'canceled', targets: [{ headline: 'Council unveils plan to mend four bridges' }] },
    ],
    [
      {
        headline: 'Kill: River bridge',
        body: 'Editors, please kill the story headlined "River bridge to close for a year". It named the wrong bridge.',
      },
      { pubStatus: 'canceled', targets: [{ headline: 'River bridge to close for a year' }] },
    ],
    [
      { headline: 'KILL - BC-River-Bridge' },
      { pubStatus: 'canceled', targets: [{ slugline: 'BC-River-Bridge' }] },
    ],
    [
      { headline: 'ADVISORY - KILL', body: 'The item bc0123 is wrong. Please do not use it.' },
      { pubStatus: 'canceled', targets: [{ number: 'bc0123' }] },
    ],
    [
      { headline: 'STORY WITHDRAWN: Mayor opens new river bridge', slugline: 'RIVER-BRIDGE/' },
      { pubStatus: 'canceled', targets: [{ headline: 'Mayor opens new river bridge' }] },
    ],
    [
      {
        headline: 'WITHDRAWN: Mayor opens new river bridge',
        body: 'The story is withdrawn. There will be no substitute story.',
      },
      { pubStatus: 'canceled', targets: [{ headline: 'Mayor opens new river bridge' }] },
    ],
    [
      {
        headline: 'River bridge',
        body: 'Editors: please withhold the story slugged "RIVER-BRIDGE" until further notice.',
      },
      { pubStatus: 'withheld', targets: [{ slugline: 'RIVER-BRIDGE' }] },
    ],
    [
      { headline: 'إلغاء خبر', body: 'يرجى إلغاء الخبر رقم ١٢٣ بعنوان "افتتاح الجسر الجديد غدا" لعدم دقته.' },
      { pubStatus: 'canceled', targets: [{ headline: 'افتتاح الجسر الجديد غدا', number: '123' }] },
    ],
    [{ headline: 'تنويه: يلغى الخبر رقم 4567' }, { pubStatus: 'canceled', targets: [{ number: '4567' }] }],
    [
      { headline: 'رجاء إلغاء خبر «افتتاح الجسر الجديد غدا»' },
      { pubStatus: 'canceled', targets: [{ headline: 'افتتاح الجسر الجديد غدا' }] },
    ],
    [
      { headline: 'إلغاء: افتتاح الجسر الجديد غدا', body: 'نرجو عدم نشر الخبر المذكور لوروده بالخطأ.' },
      { pubStatus: 'canceled', targets: [{ headline: 'افتتاح الجسر الجديد غدا' }] },
    ],
    [
      { headline: 'سحب خبر', body: 'الرجاء سحب الخبر بعنوان «افتتاح الجسر الجديد غدا».' },
      { pubStatus: 'canceled', targets: [{ headline: 'افتتاح الجسر الجديد غدا' }] },
    ],
    [
      { headline: 'تنبيه للمحررين: يرجى عدم نشر الخبر رقم 88' },
      { pubStatus: 'withheld', targets: [{ number: '88' }] },
    ],
  ])('reads the notice in %o', (copy, notice) => {
    expect(readNotice(copy)).toEqual(notice);
  });

  it('names the slugline of the notice where its words name nothing', () => {
    expect(readNotice({ headline: 'MANDATORY KILL', slugline: 'RIVER-BRIDGE, KILL', body: 'Kill.' })).toEqual(
      {
        pubStatus: 'canceled',
        targets: [{ slugline: 'RIVER-BRIDGE' }],
      },
    );
    expect(readNotice({ headline: 'BULLETIN KILL' })).toEqual({ pubStatus: 'canceled', targets: [] });
  });

  it.each([
    'Police kill two in river raid',
    'Kill: the film that shook a festival',
    'KILL BILL: why the law on bridges failed',
    'Company withdraws offer for bridge builder',
    'Withdrawn: how an army left the valley',
    'Troops withdrawn from the border',
    'Mandatory killing of poultry begins',
    'Story of a kill on the river',
    'Minister asked to kill the bridge bill',
    'إلغاء خبراء لاجتماعهم في العاصمة',
    'إلغاء الانتخابات في ثلاث مدن',
    'إلغاء: قرار مفاجئ من الاتحاد قبل المباراة',
    'سحب الثقة من الحكومة',
    'سحب خبرات الشركة إلى الخارج',
    'صحيفة تعتذر عن خبر وفاة الفنان',
    'إلغاء خبر سار لجماهير النادي',
  ])('takes "%s" for a story', (headline) => {
    expect(
      readNotice({ headline, body: 'The council met on Tuesday.\n\nاجتمع المجلس أمس الثلاثاء في العاصمة.' }),
    ).toBeUndefined();
  });
});

describe('corrections and updates', () => {
  it.each([
    [{ headline: 'CORRECTED-Council mends four bridges' }, { revisionKind: 'correction' }],
    [{ headline: 'CORRECTED (OFFICIAL)-UPDATE 2-Council mends bridges' }, { revisionKind: 'correction' }],
    [{ headline: 'REFILE-UPDATE 1-Council mends four bridges' }, { revisionKind: 'correction' }],
    [{ headline: 'Correction: River-Bridge story' }, { revisionKind: 'correction' }],
    [{ headline: 'UPDATE 1-Council mends four bridges' }, { revisionKind: 'update' }],
    [{ headline: 'RPT-UPDATE 3-Council mends four bridges' }, { revisionKind: 'update' }],
    [
      { headline: 'Bridges', slugline: 'RIVER-BRIDGE/ (UPDATE 1, PIX, CORRECTED)' },
      { revisionKind: 'correction' },
    ],
    [{ headline: 'Bridges', slugline: 'RIVER-BRIDGE/ (UPDATE 1, PIX)' }, { revisionKind: 'update' }],
    [
      {
        headline: 'Council mends bridges',
        body: '(Corrects spelling of Haddad in paragraph 3)\n\nThe council met.',
      },
      { revisionKind: 'correction', correctionNote: 'Corrects spelling of Haddad in paragraph 3' },
    ],
    [
      {
        headline: 'Council',
        body: 'LONDON, Jan 4 (Reuters) - (In Jan. 3 story, corrects last paragraph to say four)\nIt met.',
      },
      { revisionKind: 'correction', correctionNote: 'In Jan. 3 story, corrects last paragraph to say four' },
    ],
    [
      { headline: 'Council', body: '(Adds quotes, background)\n\nThe council met.' },
      { revisionKind: 'update' },
    ],
    [
      { headline: 'Council', body: 'It met.', ednote: 'Eds: Updates with quotes.' },
      { revisionKind: 'update' },
    ],
    [
      {
        headline: 'Council',
        body: 'This story has been corrected to show that four bridges are meant.\nIt met.',
      },
      {
        revisionKind: 'correction',
        correctionNote: 'This story has been corrected to show that four bridges are meant.',
      },
    ],
    [{ headline: 'تصحيح: المجلس يصلح أربعة جسور' }, { revisionKind: 'correction' }],
    [{ headline: 'تصحيح - المجلس يصلح أربعة جسور' }, { revisionKind: 'correction' }],
    [
      { headline: 'المجلس يصلح أربعة جسور', body: '(تصحيح: عدد الجسور في الفقرة الثانية)\nاجتمع المجلس.' },
      { revisionKind: 'correction', correctionNote: 'تصحيح: عدد الجسور في الفقرة الثانية' },
    ],
    [
      { headline: 'المجلس يصلح أربعة جسور', body: '(صحح اسم الوزير في الفقرة الأولى)\nاجتمع المجلس.' },
      { revisionKind: 'correction', correctionNote: 'صحح اسم الوزير في الفقرة الأولى' },
    ],
    [
      {
        headline: '(مصحح) -المجلس يصلح أربعة جسور',
        body: '(في هذا الخبر الذي بثته وكالة النهر يوم الأحد يرجى توضيح عدد الجسور)\nاجتمع المجلس.',
      },
      {
        revisionKind: 'correction',
        correctionNote: 'في هذا الخبر الذي بثته وكالة النهر يوم الأحد يرجى توضيح عدد الجسور',
      },
    ],
    [
      {
        headline: 'CORRECTED - RIVER BANK NET',
        body: 'Net 17 mln vs 15 mln.\nShr 3 vs 2.\nRevs 5.\nQtly.\nEnd.\n(Corrects headline and\ndividend)',
      },
      { revisionKind: 'correction', correctionNote: 'Corrects headline and dividend' },
    ],
    [{ headline: 'تحديث 1-المجلس يصلح أربعة جسور' }, { revisionKind: 'update' }],
  ])('reads %o', (copy, notice) => {
    expect(readNotice(copy)).toEqual(notice);
  });

  it.each([
    'Correction officers strike for a third day',
    'Market correction: what comes next',
    'UPDATE 1-0: late goal decides the derby',
    'Corrected figures show a smaller deficit',
    'تصحيح المسار: حركة جديدة في المدينة',
    'تحديث الأسطول الجوي',
  ])('takes "%s" for a story', (headline) => {
    expect(
      readNotice({ headline, body: 'It met (as it does on Tuesdays). وقالت حركة (تصحيح المسار) ذلك.' }),
    ).toBeUndefined();
  });
});

describe('tests', () => {
  it.each([
    { headline: 'TEST TEST TEST' },
    { headline: 'TEST - PLEASE IGNORE' },
    { headline: 'Test message 12' },
    { headline: 'Bridge', body: 'TEST TEST TEST\nThe quick brown fox.' },
    { headline: 'This is a test. Please disregard.' },
    { headline: 'TEST' },
    { headline: 'PLEASE IGNORE - TEST' },
    { headline: 'تجربة تجربة' },
    { headline: 'تجربة تجربة تجربة', body: 'نص' },
    { headline: 'اختبار - يرجى الإهمال' },
    { headline: 'رسالة تجريبية - رجاء عدم النشر' },
    { headline: 'هذه رسالة تجريبية' },
  ])('knows %o', (copy) => {
    expect(readNotice(copy)).toEqual({ test: true });
  });

  it.each([
    'Test match: Lions bat first',
    'Nuclear test shakes the valley',
    'Test, test and test again, says health chief',
    'Test drive: the new river ferry',
    'This is a test of character, says the coach',
    'Tests ignore the poorest, study finds',
    'اختبار نووي جديد',
    'تجربة ناجحة لصاروخ جديد',
    'اختبار القدرات: موعد النتائج',
  ])('takes "%s" for a story', (headline) => {
    expect(readNotice({ headline, body: 'The council met on Tuesday. '.repeat(20) })).toBeUndefined();
  });
});
