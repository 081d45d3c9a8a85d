import type { TopicWords } from './topic-words.js';

/** Roots 05 to 08. */
export const learningNatureHealth: readonly TopicWords[] = [
  {
    code: '05000000',
    en: 'education, education minister, university, universities, college, campus, faculty, dean, scholarship, tuition, academic year, degree course, graduates, graduate school, literacy, kindergarten, ~academic, ~professor, ~graduation',
    ar: 'تعليم, وزير تعليم, وزارة تعليم, تعليم عالي, تربية وتعليم, جامعة, جامعات, كلية, كليات, عميد كلية, رئيس جامعة, هيئة تدريس, أعضاء هيئة, عام دراسي, فصل دراسي, رياض أطفال, محو أمية, ابتعاث, مبتعثين, بعثات, دراسات عليا, ماجستير, دكتوراه, خريجين, قبول موحد, تنسيق جامعات, ~أكاديمية, ~دراسة, ~تعليمي',
  },
  {
    code: '20000400',
    en: 'school, schools, primary school, secondary school, high school, schoolchildren, classroom, pupils, headteacher, head teacher, boarding school, school board, school district',
    ar: 'مدرسة, مدارس, مدرسة ابتدائية, ثانوية, إعدادية, ابتدائية, ثانوية عامة, فصول دراسية, إدارة تعليمية, مدير مدرسة, كتب مدرسية, تلاميذ, تلميذ',
  },
  {
    code: '20000413',
    en: 'exam, exams, examination results, final exams, test scores, exam paper, exam leak',
    ar: 'امتحان, امتحانات, نتائج امتحانات, اختبارات, تسريب امتحان, أوراق إجابة, لجان امتحان, كنترول, قياس وتقويم',
  },
  {
    code: '20000415',
    en: 'students, student union, undergraduate, undergraduates, student protest, student',
    ar: 'طلاب, طالب, طلبة, طالبات, اتحاد طلاب, طلاب جامعة, طلابي, مدينة جامعية',
  },
  {
    code: '20000416',
    en: 'teacher, teachers, teachers union, lecturer',
    ar: 'معلم, معلمين, معلمات, معلمة, مدرسين, نقابة معلمين, مدرس',
  },
  {
    code: '20000412',
    en: 'curriculum, curricula, textbooks, syllabus',
    ar: 'مناهج دراسية, مناهج, مقررات دراسية, منهج دراسي, كتب دراسية',
  },
  {
    code: '06000000',
    en: 'environment ministry, environmental, environmentalist, ecology, ecological, greenpeace, sustainability, biodiversity, ~environment',
    ar: 'بيئة, وزير بيئة, بيئي, بيئية, تنوع بيولوجي, حماية بيئة, أرصاد وحماية',
  },
  {
    code: '20000418',
    en: 'climate change, global warming, greenhouse gas, carbon emissions, emissions, carbon dioxide, climate talks, melting ice, sea level, kyoto, iceberg, climate summit',
    ar: 'تغير مناخ, تغيرات مناخية, تغير مناخي, احتباس حراري, انبعاثات, غازات دفيئة, ثاني أكسيد, ذوبان جليد, اتفاقية مناخ, مؤتمر مناخ, مناخ',
  },
  {
    code: '20000420',
    en: 'conservation, endangered species, endangered, poaching, poacher, extinction, nature reserve, wildlife reserve, national park, deforestation, rainforest, conservationists',
    ar: 'محمية طبيعية, محميات, أنواع مهددة, انقراض, مهددة بالانقراض, صيد جائر, حياة فطرية, إزالة غابات, تشجير, غابات',
  },
  {
    code: '20000424',
    en: 'pollution, polluted, air pollution, smog, oil spill, toxic waste, sewage, contaminated water, pesticide, plastic waste, recycling, radioactive waste, ~waste',
    ar: 'تلوث, ملوثة, ملوثات, تلوث هواء, صرف صناعي, بقعة زيت, تسرب نفطي, نفايات, مخلفات, قمامة, تدوير, ضباب دخاني, مياه صرف',
  },
  {
    code: '20000430',
    en: 'water resources, water shortage, renewable energy, solar power, wind power, nile water, fish stocks, forests',
    ar: 'موارد مائية, مياه نيل, حوض نيل, سد نهضة, طاقة شمسية, طاقة متجددة, شح مياه, مياه جوفية, نقص مياه, حوض النيل',
  },
  {
    code: '20000441',
    en: 'wildlife, species, ecosystem, coral reef, whales, rhino, elephants, birds, ~animals, marine life',
    ar: 'كائنات, شعاب مرجانية, طيور مهاجرة, نظام بيئي, سلاحف, حيوانات برية, أسماك نافقة, نفوق',
  },
  {
    code: '07000000',
    en: 'health, public health, health ministry, health minister, healthcare, ~medical, ~patients',
    ar: 'وزارة صحة, وزير صحة, صحة عامة, صحي, صحية, خدمات صحية, ~صحة, ~طبية, ~مرضى, ~طبي',
  },
  {
    code: '20000446',
    en: 'disease, cancer, tumour, tumor, diabetes, heart disease, heart attack, stroke, virus, coronavirus, covid, influenza, flu, bird flu, swine flu, h1n1, h7n9, ebola, malaria, cholera, measles, tuberculosis, hiv, aids, hepatitis, epidemic, pandemic, outbreak, infection, infected, infections, obesity, dementia, alzheimer, asthma, allergy, autism, depression, kidney stones, mental illness, symptoms, bacteria, microbe, addiction, blood pressure, ~pain',
    ar: 'مرض, أمراض, سرطان, ورم, أورام, سكري, مرض سكر, أمراض قلب, ذبحة صدرية, نوبة قلبية, جلطة, فيروس, فيروسات, كورونا, إنفلونزا, أنفلونزا, إنفلونزا طيور, إيبولا, ملاريا, كوليرا, حصبة, درن, إيدز, التهاب كبد, فيروس سي, وباء, أوبئة, عدوى, إصابة بفيروس, سمنة, زهايمر, ربو, حساسية, توحد, اكتئاب, ضغط دم, فشل كلوي, أعراض, تسمم غذائي, حمى, بكتيريا, إدمان',
  },
  {
    code: '20000461',
    en: 'hospital, clinic, intensive care, nursing home, emergency room',
    ar: 'مستشفى, مستشفيات, عيادة, مركز صحي, مراكز صحية, عناية مركزة, مستوصف, مدينة طبية, منشآت طبية, وحدة صحية',
  },
  {
    code: '20000464',
    en: 'treatment, vaccine, vaccination, vaccinated, vitamin, antibiotics, drug trial, clinical trial, medicine, medication, surgery, transplant, therapy, chemotherapy, diet, supplements, prescription, blood donation, ~dose',
    ar: 'علاج, عقار طبي, دواء, أدوية, لقاح, تطعيم, تطعيمات, فيتامين, مضاد حيوي, مضادات حيوية, عملية جراحية, جراحة, زراعة كبد, زراعة أعضاء, تبرع بدم, علاج كيماوي, أعشاب, حمية, رجيم, صيدلية, صيدليات, جرعات, أشعة تشخيصية',
  },
  {
    code: '20000485',
    en: 'doctor, doctors, physician, surgeon, nurse, nurses, dentist, surgeon general, midwife, pharmacist, medics',
    ar: 'أطباء, طبيب, أطباء امتياز, نقابة أطباء, ممرضة, ممرضات, تمريض, جراح, استشاري, صيادلة, صيدلي, أخصائي, طبيب أسنان',
  },
  {
    code: '20000498',
    en: 'nobel prize, prize winner, lottery, awarded prize, ~award, ~prize, lifetime achievement, medal of',
    ar: 'جائزة نوبل, جائزة, جوائز, فائزين بجائزة, تكريم فائزين, ~تكريم, وسام',
  },
  {
    code: '20000499',
    en: 'guinness world, guinness record, oldest person, world oldest, tallest man',
    ar: 'موسوعة غينيس, غينيس, جينيس, أكبر معمر, أطول رجل, رقم قياسي',
  },
  {
    code: '20000500',
    en: 'pet dog, dog, cat, puppy, zoo, panda, kitten, gorilla, ~pet, ~horse',
    ar: 'حديقة حيوان, كلب, كلاب, قطة, قطط, أسد, باندا, حيوان أليف, قرد, جمل',
  },
  {
    code: '20000505',
    en: 'celebrity, celebrities, reality star, kardashian, paparazzi, gossip, red carpet, boyfriend, girlfriend, divorced, broke up, baby boy, baby girl, engaged to, pinup, rehab, lohan, heartthrob',
    ar: 'مشاهير, نجمة عالمية, نجمة إغراء, هيفاء وهبي, شائعات, خطوبة, حفل زفاف, طلاقها, مولودها, فستان, سجادة حمراء, إطلالة',
  },
  {
    code: '20000504',
    en: 'royal wedding, royal baby, duchess, prince william, prince harry, royal family',
    ar: 'دوقة, أمير وليام, زفاف ملكي, عائلة مالكة',
  },
  {
    code: '20000503',
    en: 'bizarre, prank, hilarious, viral video, oddly, mishap',
    ar: 'طرائف, غرائب, من غرائب, طريفة, أغرب',
  },
  {
    code: '20001237',
    en: 'anniversary of, centenary, memorial service, obituary, dies at, dies aged, died aged',
    ar: 'ذكرى ميلاد, ذكرى رحيل, ذكرى وفاة, مئوية, تأبين, تشييع جثمان',
  },
];
