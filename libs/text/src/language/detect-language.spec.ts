import { expect, it } from 'vitest';
import { detectLanguage } from '../index.js';

it.each([
  ['ar', 'مقتل خمسة جنود في هجوم على حاجز شمال البلاد'],
  ['ar', 'وزير المالية يستقيل'],
  ['ar', 'اجتماع طارئ'],
  ['fa', 'رئیس جمهور از سفر خود به مسکو بازگشت'],
  ['fa', 'زلزله در جنوب کشور'],
  ['fa', 'بهای نفت بالا رفت'],
  ['ur', 'وزیراعظم نے اجلاس طلب کر لیا'],
  ['ur', 'کراچی میں بارش سے سڑکیں بند'],
  ['en', 'Finance minister resigns'],
  ['en', 'Storm leaves thousands without power'],
  ['en', 'Striker signs new three-year deal'],
  ['en', "Egypt's parliament dissolved"],
  ['fr', 'Le ministre des Finances démissionne'],
  ['fr', 'Grève dans les transports : trafic perturbé'],
  ['fr', 'Un mort dans un accident de train'],
  ['de', 'Finanzminister tritt zurück'],
  ['de', 'Tausende nach Sturm ohne Strom'],
  ['de', 'Streik bei der Bahn beendet'],
  ['es', 'Dimite el ministro de Hacienda'],
  ['es', 'Miles de personas sin luz tras la tormenta'],
  ['es', 'Huelga de trenes en Barcelona'],
  ['tr', 'Maliye bakanı istifa etti'],
  ['tr', 'Fırtına binlerce evi elektriksiz bıraktı'],
  ['tr', 'Meclis yeni yasayı kabul etti'],
  ['tr', "Yılmaz'ın yeni filmi vizyonda"],
  ['tr', "Rangers'tan transfer açıklaması"],
  ['en', 'BIG OIL FIRMS RAISE OUTPUT'],
  ['en', 'PARIS BOURSE FALLS ON RATE FEARS'],
  ['en', 'Milan sign Ramirez from Santos'],
  ['de', 'Jean-Pierre Dubois spricht heute in Berlin'],
  ['es', 'Smith y Johnson ganan el premio'],
  ['fr', 'Smith et Johnson ont gagné le prix'],
  ['fa', 'مردم شهر گرسنه ماندند'],
  ['ru', 'Министр финансов подал в отставку'],
  ['he', 'שר האוצר התפטר'],
  ['zh', '财政部长辞职'],
  ['zh', '台風影響鐵路交通'],
  ['ja', '財務大臣が辞任'],
  ['ja', 'ストで列車が運休'],
])('tells %s from a headline: %s', (language, headline) => {
  expect(detectLanguage(headline)?.language).toBe(language);
});

it('looks past some words of another script', () => {
  expect(detectLanguage('شركة Apple تعلن عن هاتف iPhone الجديد في الأسواق')?.language).toBe('ar');
  expect(detectLanguage('Blue Lagoon Stars يفوز بجائزة')?.language).toBe('ar');
  expect(detectLanguage('Steven Gerrard به لندن برگشت')?.language).toBe('fa');
  expect(detectLanguage('The word سلام means peace in many songs')?.language).toBe('en');
});

it.each(['', '12:30', '5 - 3', 'Xu', '…'])('is silent when it cannot know: %s', (text) => {
  expect(detectLanguage(text)).toBeUndefined();
});

it('is surer of a longer text', () => {
  const short = detectLanguage('Trump in Paris')?.confidence ?? 0;
  const long =
    detectLanguage('Trump in Paris for talks that were broken off when the two sides could not agree')
      ?.confidence ?? 0;
  expect(long).toBeGreaterThan(short);
});
