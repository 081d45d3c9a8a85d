/** Words are parted by spaces and compared in folded form; see docs/entities.md. */
export interface WrittenRule {
  /** Refused right after one of these words. */
  readonly notAfter?: string;
  /** Refused right before one of these words. */
  readonly notBefore?: string;
  /** Refused where a first name stands before it or a capital word follows at once: Jordan Peele. */
  readonly notBeforeName?: true;
  /** Refused where one of these entities is in the item. */
  readonly notWith?: readonly string[];
  /** The rule is for the name without article only: تركي may be a man, التركي is Turkish. */
  readonly onlyBare?: true;
  /** With any of the next five, at least one of them must hold. After one of these words: */
  readonly after?: string;
  readonly before?: string;
  /** One of these words within eight words to either side. */
  readonly near?: string;
  /** One of these entities is in the item for certain. */
  readonly entities?: readonly string[];
  /** Something else of the same country is in the item for certain. */
  readonly ownCountry?: true;
}

interface Homograph extends WrittenRule {
  readonly entity: string;
  readonly aliases: readonly string[];
}

/** Surnames and institutions that mean these only in news of their own country (or, for people, after the full name). */
const inOwnCountry: Homograph[] = [
  ['person-hosni-mubarak', 'مبارك'],
  ['person-hosni-mubarak', 'Mubarak'],
  ['person-mohamed-morsi', 'مرسى'],
  ['person-bashar-al-assad', 'الأسد', 'الاسد', 'بشار'],
  ['person-ahmed-al-sharaa', 'الجولاني'],
  ['person-mahmoud-abbas', 'عباس', 'Abbas'],
  ['person-abdrabbuh-mansur-hadi', 'هادي', 'Hadi'],
  ['person-saddam-hussein', 'صدام'],
  ['person-muqtada-al-sadr', 'الصدر'],
  ['person-nouri-al-maliki', 'المالكي'],
  ['person-omar-al-bashir', 'البشير'],
  ['person-abdel-fattah-al-burhan', 'البرهان'],
  ['person-hisham-qandil', 'قنديل'],
  ['person-khairat-el-shater', 'الشاطر'],
  ['person-essam-el-erian', 'العريان'],
  ['person-hamdeen-sabahi', 'صباحي', 'صباحى'],
  ['person-abdullah-gul', 'غول'],
  ['person-hakan-fidan', 'فيدان'],
  ['person-hulusi-akar', 'أكار', 'آكار'],
  ['person-fethullah-gulen', 'جولن', 'كولن'],
  ['person-shinzo-abe', 'آبي'],
  ['person-catherine-ashton', 'أشتون'],
  ['person-antonio-guterres', 'غوتيريس'],
  ['person-najib-mikati', 'ميقاتي'],
  ['person-hassan-nasrallah', 'نصر الله', 'نصرالله'],
  ['person-samer-issawi', 'العيساوي'],
  ['person-rached-ghannouchi', 'الغنوشي'],
  ['person-fayez-al-sarraj', 'السراج'],
  ['person-abdullah-ensour', 'النسور'],
  ['person-zine-el-abidine-ben-ali', 'بن علي', 'بن على'],
  ['person-khalid-al-falih', 'الفالح'],
  ['person-ibrahim-al-assaf', 'العساف'],
  ['person-abdul-rahman-al-sudais', 'السديس'],
  ['person-yunis-makhyoun', 'مخيون'],
  ['person-emomali-rahmon', 'Rahmon'],
  ['org-ahly', 'الأهلي', 'الاهلي', 'الأهلى'],
  ['org-ismaily', 'الدراويش'],
  ['org-shura-council-eg', 'مجلس الشورى', 'مجلس الشوري'],
  ['org-shura-sa', 'مجلس الشورى'],
  ['org-pjd', 'حزب العدالة والتنمية'],
  ['org-constitutional-court-eg', 'المحكمة الدستورية العليا', 'الدستورية العليا', 'المحكمة الدستورية'],
  ['org-court-of-cassation-eg', 'محكمة النقض'],
  ['org-press-syndicate-eg', 'نقابة الصحفيين'],
  ['org-lawyers-syndicate-eg', 'نقابة المحامين'],
  ['org-doctors-syndicate-eg', 'نقابة الأطباء'],
  ['org-admin-court-eg', 'القضاء الإداري', 'محكمة القضاء الإداري'],
  ['org-republican-guard-eg', 'الحرس الجمهوري', 'قوات الحرس الجمهوري', 'الحرس الجمهورى'],
  ['org-constituent-assembly-eg', 'الجمعية التأسيسية', 'Constituent Assembly'],
  ['org-judges-club', 'نادي القضاة', 'نادى القضاة'],
  ['org-congress-party-eg', 'حزب المؤتمر'],
  ['org-gamaa-islamiya', 'الجماعة الإسلامية', 'الجماعة الاسلامية'],
  ['org-freedom-house', 'بيت الحرية'],
  ['org-senior-scholars', 'هيئة كبار العلماء'],
  ['org-sama', 'مؤسسة النقد', 'ساما'],
  ['org-kuna', 'كونا'],
  ['org-spa', 'واس'],
  ['org-wam', 'وام'],
  ['org-wafa', 'وفا'],
  ['org-ntc-ly', 'المجلس الوطني الانتقالي', 'National Transitional Council'],
  ['org-royal-court-sa', 'الديوان الملكي'],
  ['org-stc', 'STC'],
  ['place-aqaba', 'العقبة'],
  ['place-suruc', 'سروج'],
  ['place-jenin', 'جنين'],
  ['place-al-hol', 'الهول'],
  ['place-douma', 'دوما'],
  ['place-hama', 'حماة'],
  ['place-raqqa', 'الرقة'],
  ['place-sirte', 'سرت'],
  ['place-hilla', 'الحلة'],
  ['place-kut', 'الكوت'],
  ['place-mafraq', 'المفرق'],
  ['place-zarqa', 'الزرقاء'],
  ['place-hebron', 'الخليل'],
  ['place-hodeidah', 'الحديدة'],
  ['place-marib', 'مأرب', 'مارب'],
  ['place-asir', 'عسير'],
  ['place-yanbu', 'ينبع'],
  ['place-seoul', 'سيول', 'سول'],
  ['place-tyre', 'Tyre'],
  ['place-cyrenaica', 'برقة'],
  ['place-nablus', 'نابلس'],
  ['place-el-geneina', 'الجنينة'],
  ['place-lviv', 'لفيف'],
  ['place-dahab', 'دهب'],
  ['place-maan-jo', 'معان الأردنية'],
  ['place-java', 'جاوة'],
  ['place-crete', 'كريت'],
  ['place-arak', 'Arak'],
  ['place-bali', 'بالي الإندونيسية'],
].map(([entity = '', ...aliases]) => ({ entity, aliases, ownCountry: true }));

const latinNames = (entity: string, ...aliases: string[]): Homograph => ({
  entity,
  aliases,
  notBeforeName: true,
});

/** Names that are also other words, or that several bear. */
export const homographTable: readonly Homograph[] = [
  ...inOwnCountry,
  {
    entity: 'country-ml',
    aliases: ['مالي', 'مالى'],
    after: 'في فى جمهورية دولة حكومة شمال جنوب وسط شمالي شمالى بشمال رئيس جيش إلى الى بدولة على أزمة حرب',
    entities: [
      'place-bamako',
      'place-timbuktu',
      'place-gao',
      'place-kidal',
      'place-azawad',
      'org-ansar-dine',
    ],
  },
  {
    entity: 'country-tr',
    aliases: ['تركي'],
    onlyBare: true,
    notAfter: 'الأمير الشيخ الأستاذ بن الدكتور المهندس الكابتن',
    notBefore: 'بن آل العتيبي القحطاني الغامدي السديري الدخيل الحمد العبدالله السلطان الناصر',
    after:
      'مسؤول مسئول مصدر جندي جنديا صحفي صحافي مواطن رجل دبلوماسي وفد جيش هجوم قصف تدخل دعم موقف رد عسكري قائد نائب مدرب لاعب فريق شرطي ضابط قرار رفض غضب تحرك مسلسل مستثمر خبير سياسي برلماني إعلامي طيار توغل نفوذ أصل محام ناشط كاتب رئيس وزير حزب',
  },
  {
    entity: 'country-om',
    aliases: ['عمان'],
    notWith: ['country-jo'],
    entities: [
      'place-muscat',
      'place-salalah',
      'place-sohar',
      'person-sultan-qaboos',
      'person-haitham-bin-tariq',
      'org-gcc',
      'place-gulf',
      'country-ae',
      'country-bh',
      'country-kw',
      'country-qa',
    ],
  },
  {
    entity: 'country-bj',
    aliases: ['بنين'],
    after: 'في جمهورية دولة رئيس منتخب',
    entities: ['place-cotonou', 'place-porto-novo', 'country-tg', 'country-ng', 'country-gh', 'country-ne'],
  },
  { entity: 'country-ge', aliases: ['Georgia'], notBeforeName: true, notWith: ['place-atlanta'] },
  {
    entity: 'place-georgia-us',
    aliases: ['Georgia'],
    near: 'Atlanta Florida Alabama Carolina Tennessee Texas Arizona Michigan Pennsylvania Wisconsin Nevada governor senator runoff Savannah GOP Republican Republicans Democrat Democrats',
  },
  latinNames('country-jo', 'Jordan'),
  latinNames('country-td', 'Chad'),
  latinNames('country-il', 'Israel'),
  latinNames('country-tr', 'Turkey'),
  latinNames('country-gn', 'Guinea'),
  latinNames('country-dm', 'Dominica'),
  latinNames('place-paris', 'Paris'),
  latinNames('place-london', 'London'),
  latinNames('place-washington', 'Washington'),
  latinNames('place-florence', 'Florence'),
  latinNames('place-virginia', 'Virginia'),
  latinNames('place-sydney', 'Sydney'),
  latinNames('place-orlando', 'Orlando'),
  latinNames('place-dallas', 'Dallas'),
  latinNames('place-houston', 'Houston'),
  latinNames('place-santiago', 'Santiago'),
  latinNames('place-kingston', 'Kingston'),
  latinNames('place-lima', 'Lima'),
  latinNames('place-sofia', 'Sofia'),
  latinNames('place-pacific', 'Pacific'),
  latinNames('place-atlantic', 'Atlantic'),
  latinNames('place-salisbury', 'Salisbury'),
  latinNames('place-wellington', 'Wellington'),
  latinNames('place-cleveland', 'Cleveland'),
  latinNames('place-denver', 'Denver'),
  latinNames('org-chelsea-fc', 'Chelsea'),
  latinNames('org-apple', 'Apple'),
  latinNames('org-wagner', 'Wagner'),
  latinNames('org-harvard', 'Harvard'),
  latinNames('org-stanford', 'Stanford'),
  {
    entity: 'org-us-congress',
    aliases: ['Congress'],
    notBefore: 'party',
    notAfter: 'National Indian People',
  },
  {
    entity: 'org-mena',
    aliases: ['MENA'],
    near: 'agency reported news state-run state official quoted said',
  },
  {
    entity: 'org-hamas',
    aliases: ['حماس'],
    ownCountry: true,
    near: 'حركة القسام قيادي الفصائل فتح',
    entities: ['country-il', 'org-plo'],
  },
  { entity: 'org-fatah', aliases: ['فتح'], after: 'حماس وحماس حركتي وحركة', before: 'وحماس حماس' },
  { entity: 'org-qassam-brigades', aliases: ['القسام'], ownCountry: true },
  { entity: 'org-nusra', aliases: ['النصرة'], ownCountry: true },
  {
    entity: 'org-al-qaeda',
    aliases: ['القاعدة'],
    notBefore:
      'العسكرية الجوية البحرية الشعبية الجماهيرية الدستورية القانونية الأمريكية الأميركية الروسية التركية الذهبية التي الأساسية الفقهية الانتخابية العامة العريضة الشرعية الاقتصادية الأولى',
    near: 'تنظيم زعيم مقاتلي عناصر شبكة مسلحي إرهاب إرهابي الإرهابي متشددين جهادي جهادية متطرفين لادن الظواهري هجوم هجمات طالبان داعش قيادي لتنظيم بتنظيم',
  },
  {
    entity: 'org-ittihadiya',
    aliases: ['الاتحادية'],
    notAfter:
      'الحكومة المحكمة الشرطة الوزارة الدولة القوات روسيا السلطات الهيئة ألمانيا إثيوبيا الميزانية الموازنة وزارة الشرطه جمهورية المباحث الاستخبارات السلطة الوزارات الخدمة الأجهزة الادارة',
    near: 'قصر محيط أمام متظاهرين متظاهرو متظاهري المتظاهرين أحداث اشتباكات ميدان سحل مسيرة مظاهرة التحرير القصر الرئاسة',
  },
  { entity: 'org-youm7', aliases: ['اليوم السابع'], notBefore: 'على من التوالي والأخير للتوالي علي' },
  { entity: 'org-efe', aliases: ['إفي'], near: 'وكالة لوكالة الإسبانية' },
  {
    entity: 'place-al-aqsa',
    aliases: ['الأقصى'],
    notAfter: 'الحد حد الحدود للحد بالحد المغرب الشرق الهدف السقف العقوبة',
  },
  { entity: 'place-nile', aliases: ['النيل'], notBefore: 'من منه منها منهم بين', notAfter: 'جامعة بنك قناة' },
  { entity: 'place-upper-egypt', aliases: ['الصعيد'], notAfter: 'على علي هذا ذات نفس', ownCountry: true },
  { entity: 'place-rabat', aliases: ['الرباط'], notBefore: 'الصليبي الصليبى المقدس العنق' },
  { entity: 'place-nubia', aliases: ['النوبة'], notBefore: 'القلبية الصرعية', ownCountry: true },
  { entity: 'place-muscat', aliases: ['مسقط'], notBefore: 'رأس رأسه رأسها راسه رأسهم' },
  { entity: 'place-sinai', aliases: ['سينا'], notAfter: 'ابن بن جون' },
  { entity: 'place-dhale', aliases: ['الضالع'], notBefore: 'في فى', ownCountry: true },
  {
    entity: 'place-palmyra',
    aliases: ['تدمر'],
    after: 'مدينة في إلى على من شرق ريف آثار قرب مدينتي سجن محيط وتدمر بمدينة بادية',
  },
  { entity: 'place-tripoli-lb', aliases: ['طرابلس', 'Tripoli'], ownCountry: true, notWith: ['country-ly'] },
  { entity: 'place-gulf', aliases: ['الخليج'], notAfter: 'كأس دوري نادي' },
  { entity: 'org-march-14', aliases: ['14 آذار'], notAfter: 'في يوم', ownCountry: true },
  { entity: 'org-march-8', aliases: ['8 آذار'], notAfter: 'في يوم', ownCountry: true },
  {
    entity: 'person-zayed-bin-sultan',
    aliases: ['الشيخ زايد'],
    notAfter: 'مدينة بمدينة مدينه جامع مسجد طريق كأس',
    ownCountry: true,
  },
  {
    entity: 'person-king-fahd',
    aliases: ['الملك فهد'],
    notAfter: 'جامعة مستشفى مدينة طريق مكتبة مجمع جسر استاد مركز بجامعة بمستشفى ملعب كلية',
  },
  {
    entity: 'person-king-abdulaziz',
    aliases: ['الملك عبدالعزيز', 'الملك عبد العزيز'],
    notAfter:
      'جامعة مستشفى مدينة طريق مكتبة مجمع استاد مركز بجامعة بمستشفى مطار ميناء كلية دارة بمطار قاعدة حي',
  },
  {
    entity: 'person-king-salman',
    aliases: ['الملك سلمان'],
    notAfter: 'مركز مدينة جامعة مستشفى لمركز طريق مستشفي',
  },
];

/** Where two entities share a name: who is taken first, if that one's rule holds. */
export const preferredEntities: readonly (readonly [alias: string, entity: string])[] = [
  ['عمان', 'country-om'],
  ['طرابلس', 'place-tripoli-lb'],
  ['Tripoli', 'place-tripoli-lb'],
  ['Georgia', 'place-georgia-us'],
  ['حزب العدالة والتنمية', 'org-pjd'],
  ['مجلس الشورى', 'org-shura-council-eg'],
];

/** Phrases in which a name of the gazetteer means something else. */
export const blockedPhrases: readonly string[] = [
  'مجلس الأمن القومي',
  'مجلس الأمن القومى',
  'مجلس الأمن الوطني',
  'مصر القديمة',
  'مصر القديمه',
  'مصر للبترول',
  'مصر للتأمين',
  'مصر المقاصة',
  'صلاة المغرب',
  'أذان المغرب',
  'بعد المغرب',
  'المغرب والعشاء',
  'كوبا أمريكا',
  'كوبا أميركا',
  'كوبا امريكا',
  'سوء القصد',
  'فتح باب',
  'مدينة الشيخ زايد',
  'الطريق الصحراوي',
  'جون سينا',
  'Copa America',
  'Trump Tower',
  'Jordan River',
  'Turkey sandwich',
  'Indian Wells',
  'Indian Ocean',
  'American Airlines',
  'American Express',
  'Bank of New York',
  'Washington State',
  'New England',
];
