/** Health, science, schools, religion, family, media, culture. */
export const society = `
health; healthy; healthcare | صحة; صحي; صحية
hospital; clinic; ward | مستشفى; مستشفيات; عيادة; عيادات; مشفى
doctor; physician; surgeon; medical; medicine | طبيب; أطباء; طبي; طب; جراح; دكتور; طبية
nurse; nursing | ممرض; ممرضة; تمريض; ممرضين
patient; sick; ill; illness; disease; ailment | مريض; مرضى; مرض; أمراض; مرضي
treatment; treat; therapy; cure; remedy | علاج; معالجة; يعالج; عالج; علاجي; شفاء
surgery; operation; transplant; surgical | جراحة; عملية; جراحي; زراعة; عمليات; نقل
drug; medicine; pharmacy; pharmaceutical; pill; pharmacist | دواء; أدوية; صيدلية; صيدلي; عقار; عقاقير; صيادلة; دوائي
vaccine; vaccination; vaccinate; immunisation; immunization | لقاح; تطعيم; تلقيح; لقاحات; تحصين; مصل
virus; viral; flu; influenza; infection; infect; infectious; bacteria; contagious; epidemic; pandemic; outbreak | فيروس; وباء; إنفلونزا; عدوى; انفلونزا; تفشي; بكتيريا; مصاب; فيروسي; جائحة; أوبئة
cancer; tumour; tumor | سرطان; ورم; أورام; سرطاني
heart; cardiac; stroke; coma | قلب; أزمة; قلبية; سكتة; جلطة; غيبوبة
blood; bleed; bleeding | دم; دماء; نزيف; دموي; ينزف
liver; kidney; hepatitis; dialysis; lung | كبد; كلى; كلوي; التهاب; رئة; فشل; كبدي
diabetes; obesity; pressure | سكري; سمنة; ضغط; السكر
aids; hiv; malaria; cholera; tuberculosis; polio | إيدز; ملاريا; كوليرا; سل; شلل
pregnant; pregnancy; birth; born; newborn; maternity; abortion | حامل; حمل; ولادة; مولود; ولد; إجهاض; مواليد; رضيع
poisoning; food; nutrition; meal | غذاء; طعام; أغذية; تسمم; غذائي; وجبة; غذائية; أطعمة; وجبات
smoking; tobacco; cigarette; alcohol; addict; addiction | تدخين; سجائر; تبغ; إدمان; مدمن; خمور; كحول; سيجارة; مدمنين; خمر
mental; psychological; psychiatric; depression | نفسي; نفسية; اكتئاب; عقلي
disability; disabled; blind; deaf; handicapped | إعاقة; معاق; معاقين; كفيف; أصم; ذوي
science; scientist; scientific; researcher; research; study | علم; علوم; عالم; علماء; باحث; بحث; دراسة; علمي; أبحاث; باحثين; دراسات; بحوث; باحثون
discover; discovery; find; found; finding | اكتشاف; كشف; اكتشف; عثر; يكتشف; العثور; اكتشافات; نتائج
experiment; test; trial; laboratory; sample | تجربة; اختبار; مختبر; عينة; تجارب; عينات; اختبارات; فحص; تحاليل
technology; technical; technological; technician; innovation | تكنولوجيا; تقنية; تقني; فني; تكنولوجي; ابتكار; فنيين; فنية
computer; software; internet; online; website; web; digital; electronic | كمبيوتر; حاسوب; إنترنت; موقع; إلكتروني; رقمي; مواقع; برامج; الانترنت; إلكترونية; برنامج; شبكة
hacker; hack; cyber; cyberattack; malware | قراصنة; اختراق; قرصنة; هاكر; سيبراني; إلكترونية; مخترق
phone; telephone; mobile; smartphone; call; telecom; telecommunication | هاتف; تليفون; محمول; اتصال; هواتف; اتصالات; جوال; مكالمة; هاتفي; هاتفيا
facebook; twitter; youtube; google; tweet; social | فيسبوك; تويتر; يوتيوب; جوجل; تغريدة; اجتماعي; الاجتماعي; غوغل; الفيسبوك; فيس
satellite; space; astronaut; orbit; spacecraft; launch; rocket | قمر; فضاء; صناعي; فضائي; مركبة; رائد; مدار; أقمار; فضائية; إطلاق
planet; moon; star; asteroid; meteor; meteorite; comet; sun | كوكب; قمر; نجم; نيزك; كويكب; شمس; نيازك; مذنب; كواكب; نجوم
telescope; astronomer; astronomy; eclipse; nasa | تلسكوب; فلك; فلكي; كسوف; خسوف; ناسا; فلكية
engineer; engineering | مهندس; هندسة; مهندسين; هندسي
expert; specialist; analyst; analysis | خبير; خبراء; محلل; متخصص; تحليل; محللين; أخصائي; متخصصين
school; pupil; schoolboy; schoolgirl; classroom; kindergarten; nursery | مدرسة; مدارس; تلميذ; تلاميذ; فصل; حضانة; مدرسي; روضة; فصول; تلميذة
teacher; professor; lecturer; teach | معلم; مدرس; أستاذ; معلمين; مدرسين; أساتذة; يدرس; تدريس
student; undergraduate; graduate; graduation | طالب; طلاب; طلبة; خريج; طالبة; خريجين; تخرج; طلابي; طالبات
university; college; faculty; campus; academic; academy | جامعة; كلية; جامعي; جامعات; أكاديمية; كليات; أكاديمي; معهد; حرم
education; educational; curriculum; syllabus; lesson | تعليم; تعليمي; تربية; مناهج; منهج; درس; تعليمية; دروس
exam; examination; certificate; diploma; degree | امتحان; شهادة; امتحانات; دبلوم; اختبار; شهادات; درجات; مؤهل
illiteracy; literacy | أمية; محو
religion; religious; faith; cleric; clergy | دين; ديني; أديان; رجل; دينية; عقيدة
islam; islamic; muslim | إسلام; إسلامي; مسلم; مسلمين; إسلامية
christian; christianity; coptic; copt; orthodox; catholic; protestant | مسيحي; مسيحيين; قبطي; أقباط; أرثوذكسي; كاثوليكي; أرثوذكس; قبطية; نصارى; كاثوليكية
jew; jewish; judaism; synagogue; rabbi; zionist | يهود; يهودي; حاخام; صهيوني; كنيس; صهيونية; يهودية
shiite; shia | شيعة; شيعي; شيعية
sunni | سنة; سني; سنية
mosque; minaret; preacher; imam; sermon; mufti; fatwa | مسجد; جامع; إمام; مساجد; خطيب; خطبة; مفتي; فتوى; داعية; أئمة; فتاوى; دعاة
church; cathedral; bishop; priest; monastery; monk; patriarch; archbishop | كنيسة; كاتدرائية; أسقف; كاهن; دير; بطريرك; كنائس; قس; مطران; راهب; كنسي; أساقفة
pope; papal; vatican; pontiff; cardinal; conclave | بابا; بابوي; فاتيكان; كاردينال; كرادلة; البابوية
prayer; pray; worship; worshipper; friday | صلاة; مصلين; يصلي; مصلون; عبادة; جمعة; الجمعة
pilgrim; pilgrimage; hajj; umrah | حج; حاج; عمرة; حجاج; معتمر; معتمرين; الحج
ramadan; fasting; eid; feast; christmas; easter | رمضان; صوم; عيد; أعياد; صيام; الميلاد; الفصح; كريسماس
sharia; koran; quran; bible; gospel; scripture | شريعة; قرآن; إنجيل; قرآني; القرآن; شرعي
prophet; muhammad; god; allah | نبي; رسول; الرسول; الله; النبي
veil; hijab; niqab; beard; bearded; headscarf | حجاب; نقاب; لحية; محجبة; منتقبة; ملتح; ملتحي; ملتحين
woman; women; female; feminist; lady | امرأة; نساء; نسائي; سيدة; المرأة; نسوي; سيدات; أنثى; نسائية
man; men; male | رجل; رجال; ذكر
child; children; childhood; kid; boy; girl; baby; infant | طفل; أطفال; صبي; فتاة; رضيع; طفولة; طفلة; فتيات; بنت; صغير
youth; young; teenager; teen | شاب; شباب; مراهق; شبان; شابة; مراهقين
elderly; old; aged | مسن; مسنين; عجوز; كبار; السن
family; relative; kin; household | أسرة; عائلة; أهل; أقارب; أسر; عائلات; أهالي; ذوي; أسري
father; dad | أب; والد; آباء
mother; mum; mom | أم; والدة; أمهات
son; sons | ابن; نجل; أبناء
daughter | ابنة; بنت; كريمة; بنات
brother | شقيق; أخ; أشقاء
sister | شقيقة; أخت
husband; wife; spouse; couple | زوج; زوجة; أزواج; زوجين; زوجته; حرم
marriage; marry; wedding; bride; groom; married | زواج; عرس; عروس; زفاف; تزوج; عريس; يتزوج; فرح
population; census; inhabitant; resident | سكان; تعداد; مقيم; أهالي; سكاني; ساكن; مقيمين
media; press; newspaper; journalist; journalism; reporter; editor; magazine; correspondent | إعلام; صحافة; صحيفة; صحفي; صحافي; جريدة; مجلة; صحف; محرر; إعلامي; صحفيين; مراسل; جرائد; إعلاميين; صحافيين
television; tv; channel; broadcast; broadcaster; radio; station | تلفزيون; قناة; بث; إذاعة; تليفزيون; راديو; فضائية; يبث; قنوات; إذاعي; فضائيات; مذيع
presenter; anchor; host; programme; program; show | مذيع; مقدم; برنامج; برامج; مذيعة; حلقة
censor; censorship; gag | رقابة; تكميم; حجب; رقيب; تعتيم
film; movie; cinema; director; documentary | فيلم; سينما; مخرج; أفلام; وثائقي; سينمائي; تسجيلي
actor; actress; star; celebrity; artist; starring | ممثل; فنان; نجم; ممثلة; فنانة; نجوم; فنانين; بطولة
singer; song; sing; music; musician; concert; album; opera | مغني; أغنية; موسيقى; مطرب; حفل; ألبوم; غناء; أوبرا; مطربة; أغاني; موسيقي; يغني
festival; carnival; celebrate; celebration; anniversary; commemorate; commemoration; ceremony | مهرجان; احتفال; ذكرى; مهرجانات; احتفالات; يحتفل; مراسم; كرنفال; احتفل; إحياء
award; prize; honour; honor; oscar; nobel; medal; trophy | جائزة; جوائز; تكريم; وسام; نوبل; أوسكار; كرم; ميدالية; درع
theatre; theater; play; dance; ballet; stage | مسرح; مسرحية; رقص; باليه; مسرحي; راقص
book; novel; writer; author; poet; poem; poetry; publisher; publish; literature; literary | كتاب; رواية; كاتب; شاعر; شعر; ناشر; مؤلف; روائي; أدب; كتب; نشر; قصيدة; أديب; نشرت; شعراء; أدباء; ينشر
library; museum; exhibition; gallery; exhibit; fair | مكتبة; متحف; معرض; متاحف; معارض; مكتبات
art; painting; painter; sculpture; statue | فن; لوحة; رسام; تمثال; فنون; لوحات; نحت; تماثيل; رسم
culture; cultural; heritage; intellectual | ثقافة; ثقافي; تراث; مثقف; مثقفين; ثقافية; تراثي
antiquities; archaeology; archaeologist; archaeological; ancient; ruins; tomb; pharaoh; mummy; pyramid; temple | آثار; أثري; أثرية; قديم; مقبرة; فرعون; هرم; معبد; مومياء; فرعونية; أهرامات; مقابر; فرعوني; معابد
history; historic; historical; historian | تاريخ; تاريخي; مؤرخ; تاريخية
language; arabic; translation; translate | لغة; عربية; ترجمة; مترجم; لغات; لغوي
cartoon; caricature; satire; satirist; comedian; comedy; joke | كاريكاتير; ساخر; كوميدي; رسوم; سخرية; نكتة; كرتون; ساخرة
fashion; model; beauty; jewellery; jewelry | أزياء; موضة; عارضة; جمال; مجوهرات; مصوغات
gift; present | هدية; هدايا; إهداء
`;
