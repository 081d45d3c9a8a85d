import { expect, it } from 'vitest';
import { cleanArticle } from '../index.js';

/** What sites put about a text, each case of a kind of its own. */
it.each([
  [
    'sections above the heading, a date, the source with its town',
    'نهر اليوم',
    'البلدية تعيد فتح السوق القديم - نهر اليوم\nالرئيسية\nمحليات\nالبلدية تعيد فتح السوق القديم\n14 أكتوبر 2018, 10:20 ص\nنهر اليوم – حماة\nأعادت البلدية فتح السوق.',
    {
      headline: 'البلدية تعيد فتح السوق القديم',
      source: 'نهر اليوم',
      dateline: { place: 'حماة' },
      body: 'أعادت البلدية فتح السوق.',
    },
  ],
  [
    'two names of the site, the source with its writer, an empty source line at the end',
    'النهر نت',
    'لا تغيير في الأسعار | النهر نت | Alnahr Net\n\nلا تغيير في الأسعار\n\nالنهر نت - مراد سليم\n\nبقيت الأسعار كما هي.\n\nالمصدر:\nالنهر نت\n\nتعليقات',
    {
      headline: 'لا تغيير في الأسعار',
      source: 'النهر نت',
      byline: 'مراد سليم',
      body: 'بقيت الأسعار كما هي.',
      attributions: [],
    },
  ],
  [
    'agencies before their town, and a time with its zone',
    'قناة النهر',
    'قمة عاجلة الأسبوع المقبل\nوكالات - أبوظبي\nالجمعة 30 مارس 2018 - 08:17 بتوقيت أبوظبي\nيعقد القادة قمة.',
    {
      dateline: { place: 'أبوظبي', source: 'وكالات' },
      body: 'يعقد القادة قمة.',
      attributions: [{ name: 'وكالات' }],
    },
  ],
  [
    'a credit above the text and one below',
    'x',
    'حوار في العاصمة\nالمصدر : رويترز + وكالات\nبدأ الحوار.\n* نقلا عن الأناضول',
    { body: 'بدأ الحوار.', attributions: [{ id: 'reuters' }, { name: 'وكالات' }, { id: 'anadolu' }] },
  ],
  [
    'a writer, a title of his, a town',
    'x',
    'افتتاح المعرض\nكتب – أحمد فؤاد ومنى زكي – القاهرة\nافتتح المعرض.\nلا يفوتك\nبرنامج المعرض كاملا\nأين تقع القاعات؟',
    {
      byline: 'أحمد فؤاد ومنى زكي',
      dateline: { place: 'القاهرة' },
      body: 'افتتح المعرض.',
      relatedHeadlines: ['برنامج المعرض كاملا', 'أين تقع القاعات؟'],
    },
  ],
  [
    'buttons, and topics to click on below the related list',
    'River News',
    'Market to open again - River News\nMarket to open again\n5 April 2018\nShare\nThe market opens on Friday.\nMore on this story\nWhy the market was shut\nRelated Topics\nTrade\nOld town',
    {
      dateline: { date: '5 April 2018' },
      body: 'The market opens on Friday.',
      relatedHeadlines: ['Why the market was shut'],
    },
  ],
  [
    'a reading time between byline and dateline',
    'x',
    'Oil climbs - Reuters\nBy Jane Roe\n3 Min Read\nSINGAPORE (Reuters) - Oil climbed.',
    {
      byline: 'Jane Roe',
      dateline: { place: 'SINGAPORE', source: 'Reuters' },
      body: 'Oil climbed.',
      attributions: [{ id: 'reuters' }],
    },
  ],
  [
    'an unknown short line before the date, which stays in the text',
    'x',
    'The town that stayed\nFrom our reporter\nThu 5 Apr 2018 06.00 BST\nResidents say they will stay.',
    {
      dateline: { date: 'Thu 5 Apr 2018 06.00 BST' },
      body: 'From our reporter\n\nResidents say they will stay.',
    },
  ],
  [
    'a list that the text itself announces, which is no list of the site',
    'x',
    'What is in the paper tomorrow\nThe paper has a survey on prices.\nYou can read there also:\nWhat bread will cost\nWho sets the price',
    {
      body: 'The paper has a survey on prices.\n\nYou can read there also:\n\nWhat bread will cost\n\nWho sets the price',
      relatedHeadlines: [],
    },
  ],
])('sees %s', (_, feedName, page, expected) => {
  expect(cleanArticle(page, { feedName })).toMatchObject(expected);
});
