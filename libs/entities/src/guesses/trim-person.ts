import { fold } from '#libs/text';

const folded = (words: string) => new Set(words.trim().split(/\s+/).map(fold));

/** Stand before a name and are none. */
const titles = folded(`
Mr Mrs Ms Miss Dr Sir Lord Lady Prof Professor Judge Justice Gen General Col Colonel Capt Captain Lt Lieutenant Maj Major
Sgt Sergeant Cpl Det Detective Insp Inspector Supt Superintendent Cmdr Commander Adm Admiral Father Rev Reverend Bishop
Sheikh Sheik President Minister Premier Chancellor Senator Sen Rep Congressman Gov Governor Mayor Ambassador Chief
السيد السيدة الدكتور الدكتورة دكتور المستشار المستشارة المهندس المهندسة مهندس الأستاذ الأستاذة الشيخ اللواء لواء العميد عميد
العقيد عقيد المقدم الرائد رائد النقيب نقيب الملازم الفريق المشير الرقيب القاضي النائب السفير السفيرة الوزير الرئيس الأمير
الأميرة الملك الملكة الفنان الفنانة الكاتب الإعلامي الصحفي المطرب اللاعب المدرب الكابتن كابتن القس الأنبا البابا الحاج
`);

/** Stand behind a name and belong to what follows. */
const after = folded('في من على إلى عن مع بعد قبل تحت فوق أن إن الذي التي قال أكد and of in the for at on');

/** Words of a person's name without titles before it and small words behind it: how many to leave out at either end. */
export function aroundPerson(words: readonly string[]): { readonly before: number; readonly behind: number } {
  let before = 0;
  while (before < words.length && titles.has(words[before] as string)) before++;
  let behind = 0;
  while (before + behind < words.length && after.has(words.at(-1 - behind) as string)) behind++;
  return { before, behind };
}
