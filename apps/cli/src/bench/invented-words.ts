const arabicWords =
  'في من على إلى أن عن مع بعد قبل خلال قال وقال أكد وأكد ' +
  'أوضح وأوضح أعلن وأعلن أضاف وأضاف اليوم أمس غدا صباح مساء الوزير وزارة الحكومة ' +
  'المدينة المحافظة الرئيس المتحدث باسم الشركة السلطات المسؤول مسؤولون الخطة المشروع الطريق الجسر المرفأ ' +
  'المطار المستشفى الجامعة المدرسة الطلاب العمال السكان المزارعون الموسم القمح الزيت السوق الأسعار الدولار ' +
  'الموازنة المصرف الفائدة التضخم النمو الصادرات الواردات الطاقة الكهرباء الغاز النفط المياه السد النهر ' +
  'البحر السفينة القطار الحافلة السيارة الطائرة الرحلة المسافرون الفريق المباراة الهدف المدرب البطولة الجمهور ' +
  'الملعب المعرض الكتاب الفيلم المخرج الممثل المسرح الجائزة اللقاح الأطباء المرضى العلاج الدراسة الباحثون ' +
  'المناخ الأمطار الحرارة العاصفة الزلزال السيول المساعدات القافلة المخيم اللاجئون الاتفاق المحادثات الوفد السفير ' +
  'القمة البيان القرار القانون المحكمة القاضي المحامي البرلمان النواب الانتخابات اللجنة التصويت الحزب التحالف ' +
  'الجيش الشرطة الحدود المعبر الهدنة الأمن الحادث التحقيق المصادر التقرير الصحيفة الوكالة شديد كبير ' +
  'جديد قديم طويل قصير سريع بطيء مهم واسع محلي دولي مشترك سنوي يومي أول ' +
  'ثان ثالث أخير عشرة عشرون مئة ألف مليون نحو أكثر أقل حوالي نصف ربع ' +
  'بالمئة يستمر يبدأ ينتهي يشمل يبلغ يرتفع ينخفض يتراجع يزداد تستعد تواصل تناقش تبحث ' +
  'توقع تعتمد تمول ترفض تقبل تدعو تطالب تنفي تكشف';
const englishWords =
  'the of in to a and on for said with that by from at ' +
  'after before during officials minister ministry government city province president spokesman company authorities plan ' +
  'project road bridge port airport hospital university school students workers residents farmers season wheat ' +
  'oil market prices dollar budget bank interest inflation growth exports imports energy electricity gas ' +
  'water dam river sea ship train bus car aircraft flight passengers team match goal ' +
  'coach tournament crowd stadium fair book film director actor theatre prize vaccine doctors patients ' +
  'treatment study researchers climate rain heat storm quake floods aid convoy camp refugees agreement ' +
  'talks delegation ambassador summit statement decision law court judge lawyer parliament deputies election committee ' +
  'vote party alliance army police border crossing truce security accident inquiry sources report newspaper ' +
  'agency heavy large new old long short fast slow important wide local international joint ' +
  'annual daily first second third last ten twenty hundred thousand million about more less ' +
  'nearly half quarter percent continues begins ends covers reaches rises falls slips grows prepares ' +
  'debates signs adopts finances rejects accepts urges demands denies reveals';
const rareArabic = 'سلا مرو كفر درب عين جبل وادي بئر تل دير خان نجع عزب ميت شبر منش'.split(' ');
const rareEnglish = 'Ash Brook Crest Dun Elm Fen Glen Holm Ivy Kirk Lang Marsh Nor Oak Pen Rush'.split(' ');
const endings = ['an', 'or', 'is', 'um', 'et', 'al', 'on', 'ey', 'ith', 'ford', 'wick', 'stead'];
const arabicEndings = ['ان', 'ين', 'ات', 'ور', 'يم', 'اب', 'ود', 'اس', 'وم', 'يل', 'اء', 'ية'];

/** Words that stand in few items, so that an index of invented items has a long tail as a real one has. */
function rare(beginnings: readonly string[], ends: readonly string[]): string[] {
  const tails = ends.flatMap((first) =>
    ends.flatMap((second) => ends.map((third) => first + second + third)),
  );
  return tails.flatMap((tail) => beginnings.map((beginning) => beginning + tail));
}

/** What invented items are made of: frequent words first, then the tail; names the gazetteer knows. */
export const ninjsWords = {
  ar: {
    feed: 'bench-ar',
    words: [...arabicWords.split(' '), ...rare(rareArabic, arabicEndings)],
    names: [
      'القاهرة',
      'بيروت',
      'دمشق',
      'بغداد',
      'الرياض',
      'عمان',
      'باريس',
      'واشنطن',
      'لندن',
      'موسكو',
      'الأمم المتحدة',
      'الاتحاد الأوروبي',
      'البنك الدولي',
      'مصر',
      'لبنان',
      'سوريا',
      'العراق',
      'السعودية',
      'فرنسا',
      'تركيا',
      'روسيا',
      'الصين',
      'إيمانويل ماكرون',
      'قناة السويس',
    ],
  },
  en: {
    feed: 'bench-en',
    words: [...englishWords.split(' '), ...rare(rareEnglish, endings)],
    names: [
      'Cairo',
      'Beirut',
      'Damascus',
      'Baghdad',
      'Riyadh',
      'Amman',
      'Paris',
      'Washington',
      'London',
      'Moscow',
      'the United Nations',
      'the European Union',
      'the World Bank',
      'Egypt',
      'Lebanon',
      'Syria',
      'Iraq',
      'Saudi Arabia',
      'France',
      'Turkey',
      'Russia',
      'China',
      'Emmanuel Macron',
      'the Suez Canal',
    ],
  },
} as const;
