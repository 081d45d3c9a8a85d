import { expect, it } from 'vitest';
import { cutDateline } from './dateline.js';

it.each([
  [
    'القاهرة - 5 يناير (رويترز) - قال مسؤول',
    { place: 'القاهرة', date: '5 يناير', source: 'رويترز' },
    'قال مسؤول',
  ],
  ['القاهرة (أ ف ب) – أعلن الجيش', { place: 'القاهرة', source: 'أ ف ب' }, 'أعلن الجيش'],
  [
    'بيروت، 12 كانون الثاني/يناير 2019 (د ب أ) - ذكر',
    { place: 'بيروت', date: '12 كانون الثاني/يناير 2019', source: 'د ب أ' },
    'ذكر',
  ],
  ['الرياض /واس/ استقبل', { place: 'الرياض', source: 'واس' }, 'استقبل'],
  ['طنطا - أ ش أ: أكد', { place: 'طنطا', source: 'أ ش أ' }, 'أكد'],
  ['(رويترز) - قال', { source: 'رويترز' }, 'قال'],
  ['غزة - «القدس العربي»: قال', { place: 'غزة', source: 'القدس العربي' }, 'قال'],
  [
    'دبي، الإمارات العربية المتحدة (CNN)-- أكد',
    { place: 'دبي، الإمارات العربية المتحدة', source: 'CNN' },
    'أكد',
  ],
  ['LONDON, April 5 (Reuters) - The', { place: 'LONDON', date: 'April 5', source: 'Reuters' }, 'The'],
  ['NEW YORK (AP) — The', { place: 'NEW YORK', source: 'AP' }, 'The'],
  ['MOSCOW, April 5. /TASS/. The', { place: 'MOSCOW', date: 'April 5', source: 'TASS' }, 'The'],
  ['Berlin (dpa) - The', { place: 'Berlin', source: 'dpa' }, 'The'],
  ['BEIRUT/AMMAN (Reuters) - The', { place: 'BEIRUT/AMMAN', source: 'Reuters' }, 'The'],
  ['WASHINGTON — The', { place: 'WASHINGTON' }, 'The'],
])('cuts %s', (paragraph, dateline, rest) => {
  expect(cutDateline(paragraph)).toMatchObject({ dateline, rest });
});

it.each([
  'قال مسؤول (رويترز) إن الأمر انتهى',
  'كتب الرئيس على تويتر: نحن هنا',
  'خاص - قال مصدر',
  'الحكومة - في بيان - قالت إنها',
  'BREAKING — Two dead',
  'NATO — the alliance of 30 — met',
  'Moscow: the talks go on',
  'The minister (AP reported) left',
  'Analysis - What comes next',
  'رئيس الوزراء: لا تراجع - الحوار مستمر',
])('leaves %s as it is', (paragraph) => expect(cutDateline(paragraph)).toBeUndefined());
