import { foldedSet } from './folded-words.js';

/** Stand before the name of a person and are no part of it. */
export const personTitles = foldedSet(`
Mr Mrs Ms Miss Dr Sir Lord Lady Prof Professor Judge Justice Gen General Col Colonel Capt Captain Lt Lieutenant Maj Major
Sgt Sergeant Cpl Det Detective Insp Inspector Supt Superintendent Cmdr Commander Adm Admiral Father Rev Reverend Bishop
Sheikh Sheik President Minister Premier Chancellor Senator Sen Rep Congressman Gov Governor Mayor Ambassador Chief
Rapper Singer Actor Actress Comedian Author Designer Designers Presenter Broadcaster Lifeguard Paramedic Constable Officer
Striker Midfielder Defender Goalkeeper Winger Captain Coach Manager Skipper Fullback Prop Lock Quarterback Pitcher
Councillor Lawmaker MP MEP Envoy Spokesman Spokeswoman Spokesperson Chairman Chairwoman Brother Sister Mother Uncle Aunt
السيد السيدة الدكتور الدكتورة دكتور المستشار المستشارة المهندس المهندسة مهندس الأستاذ الأستاذة الشيخ اللواء لواء العميد عميد
العقيد عقيد المقدم الرائد رائد النقيب نقيب الملازم الفريق المشير الرقيب القاضي النائب السفير السفيرة الوزير الرئيس الأمير
الأميرة الملك الملكة الممثل الممثلة الممثلين ممثل ممثلة المغني المغنية مغني مغنية المخرج مخرج المصمم المصممة النجم النجمة نجم نجمة
المهاجم مهاجم المدافع مدافع الحارس حارس لاعب لاعبة اللاعبة الجناح المدير مدير رئيس رئيسة وزير وزيرة الرئيسة الوزيرة زعيم الزعيم
زعيمة السيناتور سيناتور المتحدث المتحدثة متحدث الناطق النائبة المحامي المحامية المحلل المحللة الناشط الناشطة الباحث الباحثة
الخبير خبير الصحفية الصحافي الصحافية المذيع المذيعة الإعلامية الروائي الشاعر المرشح المرشحة الضابط الجندي الطبيب
الطبيبة الأسقف الكاردينال المطران البطريرك المفتي الإمام الشهيد شهيد السلطان الحاكم العمدة القائد قائد المدعو لصالح
الراحل الراحلة الأسير المعتقل المتهم الأستاذة أستاذ الأكاديمي الأكاديمية الشيخة الحاجة السادة السيدتان
الفنان الفنانة الكاتب الإعلامي الصحفي المطرب اللاعب المدرب الكابتن كابتن القس الأنبا البابا الحاج
`);

/** Other capital words of English that stand before a surname without being a first name. */
const otherWords = foldedSet(`
Vice Prime Secretary Undersecretary Sens Congresswoman Representative Speaker Envoy Attorney Marshal Brigadier Imam
Ayatollah Pope Archbishop Cardinal King Queen Prince Princess Crown Emperor Emir Sultan Dame Chairman Chairwoman
Chair Director Head Leader Spokesman Spokeswoman Candidate Nominee Republican Democrat Democratic Conservative
Liberal Labour Socialist Independent Ex Former Acting Deputy Foreign Defense Defence Interior Finance Treasury
Commissioner Coach Striker Forward Dictator Mullah Comrade Chef Monday Tuesday Wednesday Thursday Friday Saturday
Sunday January February March April May June July August September October November December And But The When While
If As Since After Before Although Though Because For In On At With From To Of By A An Then Now Today Yesterday
Meanwhile However Earlier Later Both Like Unlike Even Only Also Not No Yes Administration Government Party House
White Senate Congress State Department Kremlin Palace US U S UN EU UK Says Said Asks Tells Meets Visits Calls Urges
Warns Backs Slams Blames Vows River Valley Border Army Police
`);

/** Whether a folded word is a title, a weekday, a month or a small word, rather than part of a name. */
export const isTitleWord = (folded: string): boolean => personTitles.has(folded) || otherWords.has(folded);
