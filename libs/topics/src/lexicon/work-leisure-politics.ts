import type { TopicWords } from './topic-words.js';

/** Roots 09 to 12. */
export const workLeisurePolitics: readonly TopicWords[] = [
  {
    code: '20000509',
    en: 'minimum wage, wages, salaries, pay rise, overtime, working hours, paid leave, job cuts, layoffs, laid off, recruitment, hiring, employees, ~workers, ~jobs, work permits, temporary workers',
    ar: 'أدنى للأجور, أجور, رواتب, مرتبات, تثبيت عمالة, تثبيت مؤقتين, عمالة مؤقتة, مؤقتين, علاوات, ساعات عمل, توظيف, تسريح عمال, فصل تعسفي, عاملين, موظفين, وزير قوى, قوى عاملة, عمالة وافدة, تأشيرات عمل, سعودة, مكتب عمل, وزارة عمل, ~عمال, ~وظائف',
  },
  {
    code: '20000524',
    en: 'strike, strikers, labour dispute, labor dispute, walkout, industrial action, wildcat strike, picket, collective bargaining, labour strike, on strike, general strike, lockout',
    ar: 'إضراب, إضراب عام, إضراب عمال, مضربين, إضرابات, أضرب, اعتصام عمال, اعتصام عاملين, مستحقات مالية, تفاوض جماعي, نزاع عمالي, مطالب عمال, مطالب مالية',
  },
  {
    code: '20000533',
    en: 'unemployment, unemployed, jobless, jobless claims',
    ar: 'بطالة, عاطلين عن, معدل بطالة, فرص عمل, إعانة بطالة, حافز',
  },
  {
    code: '20000536',
    en: 'trade union, labour union, labor union, union leader, unions, teamsters, union members, union congress, uaw',
    ar: 'نقابة عمال, اتحاد عمال, نقابات عمالية, نقابات مستقلة, نقابات مهنية, نقابيين, نقابي, نقيب عمال, نقابات, نقابة',
  },
  {
    code: '20000531',
    en: 'pension, pensions, pensioners, retirement age, retirees',
    ar: 'معاشات, معاش, متقاعدين, سن تقاعد, أصحاب معاشات, مكافأة نهاية',
  },
  {
    code: '20000538',
    en: 'holidaymakers, cruise, travel guide, gardening, hobby, chess, board game, video games, gamers, playstation, xbox, nightlife, theme park, camping, recipe, picnic',
    ar: 'متنزهات, منتزه, ترفيه, ألعاب فيديو, بلايستيشن, رحلات سياحية, هواية, مهرجان صيف, ألعاب نارية, تخييم, ملاهي, فعاليات عيد',
  },
  {
    code: '20000565',
    en: 'lifestyle, recipes, cooking, cuisine, chef, restaurant review, beauty tips, make-up, skincare, home decor, trends, wine, gourmet',
    ar: 'وصفات, مطبخ, طبخ, طهي, طباخ, شيف, مكياج, بشرة, ديكور, نصائح جمال, رشاقة, أناقة, عطور, مطعم',
  },
  {
    code: '20000574',
    en: 'election, elections, election campaign, electoral, ballot, ballot box, polling station, voters, voter turnout, vote count, candidate, candidates, referendum, primary election, presidential election, opinion poll, by-election, exit poll, constituency, run for, runoff, re-election, campaign trail',
    ar: 'انتخابات, انتخابي, انتخابية, انتخابات برلمانية, انتخابات رئاسية, مرشح, مرشحين, ترشح, صناديق اقتراع, اقتراع, ناخبين, ناخب, استفتاء, حملة انتخابية, دائرة انتخابية, لجنة انتخابات, جولة إعادة, قائمة انتخابية, قانون انتخابات, تصويت, استطلاع رأي',
  },
  {
    code: '20000587',
    en: 'human rights, civil rights, freedom of, press freedom, rights group, amnesty international, rights watch, torture, censorship, women rights, rights activists, civil liberties',
    ar: 'حقوق إنسان, حرية تعبير, حريات, حرية رأي, منظمة عفو, هيومن رايتس, حقوقي, حقوقية, حقوق مرأة, منظمات حقوقية, ناشط حقوقي, حقوقيين, انتهاكات حقوق',
  },
  {
    code: '20000593',
    en: 'prime minister, president, cabinet, cabinet reshuffle, parliament, parliamentary, senate, senator, congress, congressman, lawmakers, legislator, mps, house of, minister, interior minister, governor, mayor, white house, downing street, kremlin, knesset, bundestag, lower house, upper house, speaker of, constitution, constitutional, constituent assembly, coalition government, ruling party, shura council, royal decree, monarchy, presidency, presidential, government, ~administration, ~officials, premier, vice president, defence minister, defense secretary, ambassador',
    ar: 'رئيس وزراء, مجلس وزراء, رئيس جمهورية, رئاسة جمهورية, رئاسة, رئيس مرسي, حكومة, حكومي, تعديل وزاري, تشكيل حكومة, حكومة جديدة, وزير, وزراء, برلمان, برلماني, مجلس شعب, مجلس نواب, مجلس شورى, مجلس شيوخ, شورى, كونجرس, كونغرس, كنيست, نائب رئيس, رئيس مجلس, نواب, محافظ, محافظين, أمير منطقة, ولي عهد, ولي ولي, خادم حرمين, ملك سلمان, ديوان ملكي, أمر ملكي, مرسوم, سمو أمير, دستور, دستوري, تأسيسية, جمعية تأسيسية, لجنة تأسيسية, ائتلاف حاكم, حزب حاكم, بيت أبيض, كرملين, استقالة حكومة, استقالة وزير, متحدث باسم, قصر رئاسي, ~رئيس, ~مجلس, مجلس محلي, بلدية, أمانة منطقة, مجلس منطقة',
  },
  {
    code: '20000621',
    en: 'government policy, foreign policy, defence policy, defense policy, immigration policy, economic policy, housing policy, national security, nationalisation, privatisation, military spending, ~policy, nuclear programme, nuclear program, reform plan',
    ar: 'سياسة خارجية, سياسات حكومية, أمن قومي, سياسة دفاعية, خصخصة, تأميم, برنامج نووي, خطة حكومية, إصلاحات, إصلاح سياسي',
  },
  {
    code: '20000638',
    en: 'foreign minister, foreign ministry, state department, diplomat, diplomatic, diplomacy, embassy, envoy, bilateral, summit, sanctions, united nations, security council, european union, arab league, nato, un chief, treaty, state visit, foreign affairs, talks with, peace talks, negotiations, nuclear deal, nuclear talks, oic, ties with, relations with, relations between, annexation, settlements in, visit to',
    ar: 'وزير خارجية, وزارة خارجية, خارجية, دبلوماسي, دبلوماسية, دبلوماسيين, سفارة, سفير, قنصل, قنصلية, مبعوث, قمة, قمة إسلامية, قمة عربية, عقوبات دولية, عقوبات على, عقوبات, أمم متحدة, مجلس أمن, اتحاد أوروبي, جامعة عربية, جامعة دول, مجلس تعاون, دول تعاون, معاهدة, علاقات ثنائية, علاقات بين, تعزيز علاقات, تعاون مشترك, مباحثات, محادثات, مفاوضات, اتفاق نووي, استقبل رئيس, زيارة رسمية, ملف نووي, سفراء, أمين عام, مشاورات, بان كي, تطبيع, استيطان, مستوطنات, تأشيرات, لقاء رئيس',
  },
  {
    code: '20000646',
    en: 'non-governmental, ngo, ngos, civil society, aid group, charity group, charities',
    ar: 'غير حكومية, مجتمع مدني, جمعيات أهلية, منظمات مجتمع, جمعية خيرية, عمل تطوعي, منظمات أهلية',
  },
  {
    code: '20000647',
    en: 'political crisis, political turmoil, political deadlock, no-confidence, vote of, impeachment, impeach, political instability, power vacuum, resignation of',
    ar: 'أزمة سياسية, فراغ سياسي, سحب ثقة, إسقاط حكومة, إسقاط نظام, استقالة رئيس, أزمة راهنة, عدم استقرار, تنحي, انسداد سياسي',
  },
  {
    code: '20000648',
    en: 'dissident, dissidents, opposition leader, opposition figure, opposition activist, political prisoner, anti-government, opposition, political prisoners, activists',
    ar: 'معارضة, معارض, معارضين, قوى معارضة, ناشط سياسي, نشطاء, نشطاء سياسيين, معتقل سياسي, جبهة إنقاذ, قوى ثورية, قوى سياسية, حركة 6, تيار شعبي, اغتيال سياسي, منشق',
  },
  {
    code: '20000649',
    en: 'political party, party leader, democrats, republicans, democratic party, conservative party, labour party, muslim brotherhood, islamist party, national dialogue, coalition talks, democracy, lobbying, politician, politicians, politics, political, party congress, salafist, leftist, liberals, conservatives, tory, communist party, party members',
    ar: 'حزب, أحزاب, حزبي, رئيس حزب, حزب حرية, حرية وعدالة, حزب وطني, حزب نور, حزب وفد, جمهوريين, ديمقراطيين, ديمقراطية, إخوان, إخوان مسلمين, جماعة إخوان, جماعة إسلامية, تيار إسلامي, سلفيين, ليبرالي, يساري, علمانيين, مكتب سياسي, مكتب إرشاد, حوار وطني, هيئة عليا, قيادي, قياديين, سياسي, سياسية, سياسيين, توافق وطني, محلل سياسي, تحالف سياسي, برنامج حزب, أمين حزب, مبادرة',
  },
  {
    code: '20000657',
    en: 'islam, islamic, muslim, muslims, christianity, christian, christians, catholic, protestant, orthodox church, jewish, judaism, hindu, buddhist, sunni, shia, shiite, coptic, copts, faith, religion, religious, atheism, ~sect',
    ar: 'إسلام, مسلمين, مسيحية, مسيحيين, كاثوليك, بروتستانت, أرثوذكس, أقباط, قبطي, يهودية, يهود, هندوس, بوذي, سنة وشيعة, شيعة, أهل سنة, سلفية, دعوة سلفية, صوفية, عقيدة, ديني, دينية, ~إسلامية, ~إسلامي, إلحاد, تشيع, فقه, شريعة, شريعة إسلامية',
  },
  {
    code: '20000690',
    en: 'ramadan, eid, christmas, easter, passover, hanukkah, diwali, mawlid, holy month',
    ar: 'رمضان, شهر رمضان, عيد فطر, عيد أضحى, ميلاد مجيد, مولد نبوي, عيد قيامة, عيد مبارك, عاشوراء',
  },
  {
    code: '20000696',
    en: 'prayer, prayers, pray, pilgrimage, pilgrims, hajj, umrah, baptism, fasting, funeral prayer, mass at, sermon, worship, worshippers, friday prayer',
    ar: 'صلاة, صلاة جمعة, خطبة جمعة, خطيب, خطبة, حج, حجاج, حجيج, موسم حج, عمرة, معتمرين, مناسك, صيام, صائم, تلاوة, قداس, مصلين, زكاة, إفطار صائم, طواف',
  },
  {
    code: '20000697',
    en: 'mosque, mosques, church, churches, synagogue, temple, cathedral, monastery, shrine, grand mosque, vatican',
    ar: 'مسجد, مساجد, كنيسة, كنائس, كنيس, معبد, كاتدرائية, دير, ضريح, مسجد حرام, مسجد نبوي, حرم مكي, مسجد أقصى, فاتيكان, حرمين شريفين, جامع',
  },
  {
    code: '20000703',
    en: 'pope, cardinal, archbishop, bishop, priest, pastor, imam, cleric, clerics, mufti, grand mufti, grand imam, ayatollah, rabbi, patriarch, sheikh of, al-azhar, azhar, dalai lama, fatwa, religious edict, preacher, nun',
    ar: 'شيخ أزهر, أزهر, أزهر شريف, إمام أكبر, مفتي, مفتي جمهورية, إفتاء, دار إفتاء, فتوى, فتاوى, هيئة كبار, كبار علماء, داعية, دعاة, إمام, أئمة, وزير أوقاف, أوقاف, بابا تواضروس, بابا فاتيكان, بابا, أنبا, مطران, بطريرك, أسقف, كاهن, قسيس, حاخام, رجال دين, علماء دين, شئون إسلامية, شؤون إسلامية, عالم إسلامي',
  },
  {
    code: '20000705',
    en: 'quran, koran, bible, torah, gospel, scripture, hadith',
    ar: 'قرآن, قرآن كريم, مصحف, آية, آيات, حديث شريف, حديث نبوي, إنجيل, توراة, تحفيظ قرآن, تجويد, كتاب مقدس, سنة نبوية',
  },
  {
    code: '20000688',
    en: 'sectarian clashes, sectarian violence, sectarian strife, religious conflict, blasphemy, contempt of, anti-islam, religious hatred, islamophobia',
    ar: 'فتنة طائفية, طائفية, عنف طائفي, ازدراء أديان, ازدراء, فيلم مسيء, إساءة للرسول, إساءة للإسلام, احتقان طائفي',
  },
];
