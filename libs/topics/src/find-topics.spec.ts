import { expect, it } from 'vitest';
import { findTopics, subjectsOf } from './index.js';

const rootsOf = (headline: string, language: string, body = '') =>
  findTopics({ headline, body, language })
    .filter(({ code }) => code.endsWith('000000'))
    .map(({ code }) => code.slice('medtop:'.length, -'000000'.length));

it.each([
  ['15', 'Striker scores twice as Rovers win cup final', 'en'],
  ['15', 'المدير الفني يستدعي حارس المرمى قبل مباراة نصف النهائي', 'ar'],
  ['04', 'Central bank cuts interest rates as inflation slows', 'en'],
  ['04', 'ارتفاع مؤشر البورصة بعد خفض أسعار الفائدة', 'ar'],
  ['02', 'Court jails gang leader for armed robbery and murder', 'en'],
  ['02', 'محكمة الجنايات تقضي بسجن عصابة لسرقة السيارات', 'ar'],
  ['11', 'Prime minister reshuffles cabinet before parliamentary election', 'en'],
  ['11', 'رئيس الوزراء يعلن تشكيل الحكومة قبل الانتخابات البرلمانية', 'ar'],
  ['16', 'Rebels shell army positions as air strikes resume', 'en'],
  ['16', 'غارات جوية وقصف مدفعي على مواقع المتمردين', 'ar'],
  ['01', 'Film festival opens with premiere of new movie by veteran director', 'en'],
  ['01', 'افتتاح مهرجان السينما بفيلم جديد لمخرج شاب', 'ar'],
  ['17', 'Snowstorm and strong winds forecast, weather service warns', 'en'],
  ['17', 'هيئة الأرصاد: طقس بارد وأمطار رعدية غدا', 'ar'],
])('finds %s in a headline: %s', (root, headline, language) => {
  expect(rootsOf(headline, language)).toContain(root);
});

it('says how sure it is, roots first, each before what is below it', () => {
  const found = findTopics({
    headline: 'Court jails two men for murder',
    body: 'A judge sentenced the killers to life in prison. Police had arrested them after the shooting.',
    language: 'en',
  });
  expect(found[0]?.code).toBe('medtop:02000000');
  expect(found.slice(1).map(({ code }) => code)).toContain('medtop:20000106');
  for (const { confidence } of found) {
    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

it.each([
  ['Advisory', 'en'],
  ['تنويه', 'ar'],
  ['12:30', 'en'],
  ['', 'en'],
  ['La banque centrale abaisse ses taux', 'fr'],
])('is silent where it cannot know: %s', (headline, language) => {
  expect(findTopics({ headline, body: '', language })).toEqual([]);
});

const football = { headline: 'Striker scores twice in cup final', body: '', language: 'en' };

it('leaves the subjects of a feed that lead to a Media Topic, and adds nothing but what is above them', () => {
  expect(subjectsOf([{ code: 'medtop:20000574' }], football)).toEqual([
    { code: 'medtop:20000574', name: 'election' },
    { code: 'medtop:11000000', name: 'politics' },
  ]);
  expect(subjectsOf([{ code: 'subj:15054000', name: 'soccer' }], football)).toEqual([
    { code: 'subj:15054000', name: 'soccer' },
    { code: 'medtop:15000000', name: 'sport' },
  ]);
});

it('finds topics where the words of a feed lead to none, labelled in the language of the item', () => {
  const own = { code: 'anpa-category:s', name: 'Sports' };
  const [first, second] = subjectsOf([own], football);
  expect(first).toEqual(own);
  expect(second).toMatchObject({ code: 'medtop:15000000', name: 'sport' });
  expect(second?.confidence).toBeGreaterThan(0.5);
  const [arabic] = subjectsOf([], { headline: 'اللاعب يسجل هدفين في مباراة الدوري', language: 'ar' });
  expect(arabic).toMatchObject({ code: 'medtop:15000000', name: 'رياضة' });
});

it('reads a long text no further than its beginning and stays quick with a hostile one', () => {
  const endless = 'goal '.repeat(200_000);
  const began = performance.now();
  findTopics({ headline: endless.slice(0, 50_000), body: endless, language: 'en' });
  expect(performance.now() - began).toBeLessThan(500);
});
