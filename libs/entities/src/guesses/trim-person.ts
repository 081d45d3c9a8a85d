import { foldedSet } from '../folded-words.js';
import { personTitles } from '../title-words.js';

/** Stand behind a name and belong to what follows. */
const after = foldedSet(
  'في من على إلى عن مع بعد قبل تحت فوق أن إن الذي التي قال أكد and of in the for at on',
);

/** Verbs and nouns of headlines before a name: نعى شريف إدريس. */
const before = foldedSet(`
نعى ينعى تنعى قال قالت يقول تقول أكد أكدت يؤكد تؤكد أعلن أعلنت يعلن دعا دعت يدعو زار يزور تزور استقبل يستقبل التقى يلتقي بحث يبحث
كرم يكرم توفي توفيت رحيل وفاة مقتل تكريم تعيين فوز حوار لقاء هاجم يهاجم انتقد ينتقد نفى ينفي كشف يكشف تكشف شكر يشكر هنأ يهنئ عين
طالب يطالب شارك يشارك سجل يسجل أضاف أضافت وقال وقالت وأكد وأكدت وأضاف وأضافت وأوضح وأوضحت أوضح أوضحت رد يرد عاد يعود غادر يغادر
بقيادة برئاسة بحضور بمشاركة بتوقيع ضد بين عبر خلال حول اسم باسم المدعو يدعى تدعى أسرة عائلة والد والدة نجل شقيق شقيقة زوجة أرملة
`);

/** Roles that follow a name without a comma: "سيد أحمد رئيس تحرير", and what someone does next. */
const behindRoles = foldedSet(`
رئيس رئيسة مدير مديرة وزير وزيرة نائب نائبة عضو محافظ أمين أمينة وكيل سفير سفيرة قائد مستشار مستشارة أستاذ أستاذة مساعد مرشح
صاحب صاحبة الذي التي وزوجته وزوجها يوم أمس اليوم أول خلال ضد حول لدى منذ بأن بعدما حتى
Says Said Tells Told Dies Wins Vows Urges Warns Calls Slams Hits Leads Scores Quits Backs Denies Asks
`);

/** The article melted into a preposition: "صلاح للانضمام" is صلاح, who is to join. */
const melted = /^لل../;

/** Words of a person's name without titles and verbs before it, roles and small words behind it: how many to leave out. */
export function aroundPerson(words: readonly string[]): { readonly before: number; readonly behind: number } {
  let first = 0;
  const isBefore = (word: string) => personTitles.has(word) || before.has(word);
  while (first < words.length && isBefore(words[first] as string)) first++;
  let behind = 0;
  const isBehind = (word: string) => after.has(word) || behindRoles.has(word) || melted.test(word);
  while (first + behind < words.length && isBehind(words.at(-1 - behind) as string)) behind++;
  return { before: first, behind };
}
