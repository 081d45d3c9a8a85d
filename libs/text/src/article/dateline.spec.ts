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
  // The dot of a shortened state belongs to the place.
  ['BRANFORD, Conn. (AP) — The', { place: 'BRANFORD, Conn.', source: 'AP' }, 'The'],
  ['BRANFORD, Conn. - The', { place: 'BRANFORD, Conn.' }, 'The'],
  ['ELMIRA, N.Y., March 4 - The', { place: 'ELMIRA, N.Y.', date: 'March 4' }, 'The'],
  ['DURBAN, May 7 - The', { place: 'DURBAN', date: 'May 7' }, 'The'],
  ['Oslo, MAY 7 - The', { place: 'Oslo', date: 'MAY 7' }, 'The'],
  // A source that we do not know, beside a day or a city.
  ['Jan 9 (SCOREDESK) - The', { date: 'Jan 9', source: 'SCOREDESK' }, 'The'],
  [
    'ACCRA, July 2 (The Harbour Ledger) - The',
    { place: 'ACCRA', date: 'July 2', source: 'The Harbour Ledger' },
    'The',
  ],
  ['London (Metalwatch) - The', { place: 'London', source: 'Metalwatch' }, 'The'],
  // Several sources.
  ['Lyon (xyz/dpa) - The', { place: 'Lyon', source: 'xyz/dpa' }, 'The'],
  ['BERLIN, Feb 3 (dpa/AFP) - The', { place: 'BERLIN', date: 'Feb 3', source: 'dpa/AFP' }, 'The'],
  // Sources without brackets.
  ['SUVA March 2 AAP - The', { place: 'SUVA', date: 'March 2', source: 'AAP' }, 'The'],
  ['موسكو، 5 يناير/ سبوتنيك. أعلنت', { place: 'موسكو', date: '5 يناير', source: 'سبوتنيك' }, 'أعلنت'],
  ['بغداد / واع: أعلنت', { place: 'بغداد', source: 'واع' }, 'أعلنت'],
  ['دمشق-سانا أعلنت', { place: 'دمشق', source: 'سانا' }, 'أعلنت'],
  ['بيروت في 5 أيار - أعلنت', { place: 'بيروت', date: '5 أيار' }, 'أعلنت'],
  // Spaces about slashes and hyphens.
  ['أبوظبي في 5 يناير / وام / أعلنت', { place: 'أبوظبي', date: '5 يناير', source: 'وام' }, 'أعلنت'],
  ['الكويت - 5 - 1 (كونا) -- أعلنت', { place: 'الكويت', date: '5 - 1', source: 'كونا' }, 'أعلنت'],
  ['عمّان 5 كانون الثاني (بترا)- أعلنت', { place: 'عمّان', date: '5 كانون الثاني', source: 'بترا' }, 'أعلنت'],
  // Other languages.
  ['Aarhus /ritzau/: En', { place: 'Aarhus', source: 'ritzau' }, 'En'],
  ['Bonn, 5. Februar (dpa) - Die', { place: 'Bonn', date: '5. Februar', source: 'dpa' }, 'Die'],
  ['PARIS, 5 fév 2024 (AFP) - Le', { place: 'PARIS', date: '5 fév 2024', source: 'AFP' }, 'Le'],
  ['Madrid, 5 ene (EFE).- El', { place: 'Madrid', date: '5 ene', source: 'EFE' }, 'El'],
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
  'Jan 5 (Monday) - the talks open',
  'Feb 3 (Rome) - ministers meet',
  'SALES (Net) - 45 mln',
  'ARSENAL 5-3 - a good day for the visitors',
  'Jane Doe (Labour) - the only candidate',
  'By Jane Doe Harare, July 2 (The Harbour Ledger) - The',
  'سوهاج / قنا: طريق طويل',
])('leaves %s as it is', (paragraph) => expect(cutDateline(paragraph)).toBeUndefined());

it('names every party of a dateline, by the name of the agencies that we know', () => {
  expect(cutDateline('Lyon (xyz/dpa) - The')?.origins).toEqual([{ name: 'xyz' }, { id: 'dpa', name: 'dpa' }]);
});
