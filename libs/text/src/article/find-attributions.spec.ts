import { expect, it } from 'vitest';
import { findAttributions } from '../index.js';

it.each([
  ['حسب وكالة رويترز.', ['reuters']],
  ['وفقا لوكالة الأنباء الفرنسية «أ ف ب»', ['afp']],
  ['نقلا عن فرانس برس', ['afp']],
  ['وقال المتحدث لرويترز إن الأمر انتهى', ['reuters']],
  ['ونقلت وكالة أنباء الشرق الأوسط (أ.ش.أ) عن شهود', ['mena']],
  ['أفادت وكالة الأنباء السورية سانا', ['sana']],
  ['في تصريح لوكالة الأناضول', ['anadolu']],
  ['ذكرت وكالة أنباء "فارس" الإيرانية', ['fars']],
  ['وقال للأناضول إن', ['anadolu']],
  ['A spokesman told Reuters that it was over', ['reuters']],
  ['according to the Associated Press and AFP', ['ap']],
  ['The army fired back, Xinhua reported.', ['xinhua']],
  ['state news agency SANA said', ['sana']],
  ['said a witness (dpa)', ['dpa']],
  ['ذكرت رويترز أن، ونقلت وكالة تاس عن', ['reuters', 'tass']],
])('finds the origin in: %s', (text, ids) => {
  expect(findAttributions(text).map(({ id }) => id)).toEqual(ids);
});

it.each([
  'اعتقال صحفيين من رويترز في العاصمة',
  'كرم المهرجان فارس الدراما وقال لفارس إنه يستحق',
  'دعا إلى حوار. رويترز لم تعلق',
  'سافر لكوريا الجنوبية',
  'Two Reuters journalists were jailed',
  'He looked at a map of the spa town',
  'The map showed where MAP offices are',
])('does not take a mere mention for an origin: %s', (text) => {
  expect(findAttributions(text)).toEqual([]);
});

it('names the agency in the language of the text', () => {
  expect(findAttributions('told AFP, according to reports')).toEqual([{ id: 'afp', name: 'AFP' }]);
  expect(findAttributions('نقلا عن أ ف ب')).toEqual([{ id: 'afp', name: 'فرانس برس' }]);
});
