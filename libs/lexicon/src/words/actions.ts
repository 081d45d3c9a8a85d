/** What happens in any news: verbs, times, measures, and what people say of things. */
export const actions = `
begin; start; began; commence; launch; kick-off; begun | بدء; بدأ; انطلاق; بداية; يبدأ; انطلق; أطلق; إطلاق; تدشين; ينطلق; تبدأ
end; finish; conclude; complete; completion; ended | نهاية; انتهاء; انتهى; ختام; اختتام; ينتهي; إنهاء; استكمال; أنهى; اختتم; إتمام
continue; continuation; ongoing; persist; remain | استمرار; مستمر; يواصل; مواصلة; استمر; يستمر; واصل; تواصل
stop; halt; suspend; suspension; cease; pause; freeze | وقف; توقف; إيقاف; تعليق; أوقف; يوقف; علق; تجميد; يتوقف; جمد
resume; resumption; restart; return; comeback | استئناف; عودة; استأنف; عاد; يعود; رجوع; يستأنف; العائدين
open; opening; reopen; inaugurate | افتتاح; فتح; افتتح; يفتتح; إعادة; يفتح
close; closure; shut; closing; shutdown | إغلاق; أغلق; غلق; يغلق; مغلق
leave; depart; departure; exit; go | مغادرة; غادر; رحيل; يغادر; خروج; رحل; يرحل; سفر
enter; entry; entrance; access | دخول; دخل; يدخل; مدخل
move; transfer; transport; carry | نقل; انتقل; تحرك; ينقل; تحويل; منقول
send; dispatch; sent | إرسال; أرسل; يرسل; بعث; أوفد; إيفاد
bring; take; took; taken | جلب; أخذ; أحضر; يأخذ
give; grant; award; gave; given; hand | منح; إعطاء; أعطى; يمنح; يعطي; منحة; قدم; تقديم
present; submit; offer; provide | تقديم; قدم; عرض; توفير; يقدم; يوفر; وفر; يعرض
create; establish; establishment; set; found; founder | تأسيس; إنشاء; أسس; مؤسس; أنشأ; إقامة; يؤسس; مؤسسي
form; formation | تشكيل; شكل; يشكل; تكوين
join; accession; participate; participation; participant; attend; attendance; take-part | انضمام; مشاركة; شارك; مشارك; حضور; حضر; يشارك; انضم; مشاركين; ينضم; يحضر; المشاركين
organise; organize; organisation; organization; organiser; hold; held | تنظيم; منظمة; نظم; منظمات; ينظم; عقد; يعقد; تنظم; منظم
prepare; preparation; ready; readiness; arrange; arrangement | استعداد; إعداد; تحضير; جاهز; استعدادات; يستعد; ترتيب; تحضيرات; ترتيبات; جاهزية
seek; attempt; try; effort; bid; endeavour | محاولة; سعي; حاول; يسعى; جهود; يحاول; مساعي; محاولات; جهد
succeed; success; successful; achieve; achievement | نجاح; نجح; إنجاز; تحقيق; ينجح; ناجح; إنجازات; حقق
fail; failure; collapse; unsuccessful | فشل; إخفاق; فاشل; يفشل; أخفق
face; confront; tackle; combat; counter | مواجهة; يواجه; مكافحة; تصدي; واجه; يتصدى; التصدي
prevent; prevention; avoid; avert | منع; تجنب; وقاية; يتجنب; تفادي; يمنع; وقائي
allow; let; enable | سماح; سمح; يسمح; تمكين; السماح
force; compel; oblige; coerce | إجبار; أجبر; يجبر; إرغام; اضطر; إكراه
help; helped | مساعدة; ساعد; يساعد; مساعدات
use; usage; employ | استخدام; استعمال; يستخدم; استخدم; مستخدم
change; alter; shift; transform; transformation | تغيير; تغير; تحول; يغير; تغييرات; متغير; تحويل
replace; replacement; substitute; successor; succeed | بديل; استبدال; خلف; خليفة; يستبدل; خلفا
choose; choice; select; option; chosen | اختيار; خيار; اختار; يختار; خيارات
develop; development; developer; developing | تطوير; تنمية; تطور; تنموي; يطور; تطورات; نامية; النامية
improve; improvement; better; enhance; boost; strengthen | تحسين; تعزيز; تحسن; يعزز; دعم; أفضل; تقوية; يحسن
worsen; deteriorate; deterioration; worse; worst | تدهور; تفاقم; أسوأ; سوء; يتدهور; متدهور
exceed; surpass; over; more | تجاوز; يتجاوز; أكثر; يفوق; تخطى
include; comprise; contain | تضمن; يشمل; شمل; ضم; يضم; يتضمن; تشمل
show; display; demonstrate; appear; appearance | ظهر; عرض; أظهر; يظهر; ظهور; أظهرت; تظهر
hide; conceal; secret; secretly; hidden | سري; إخفاء; خفي; سر; سرية; أسرار; مخفي; سرا
know; knowledge; learn; aware; awareness | معرفة; علم; عرف; توعية; يعرف; وعي; يعلم
information; data; figure; statistics; detail; details | معلومات; بيانات; إحصاء; إحصائية; تفاصيل; أرقام; إحصائيات; معلومة
report; reported; account | تقرير; تقارير; ذكر; أفاد; أفادت; ذكرت; أورد
source; sources | مصدر; مصادر
survey; poll; pollster; questionnaire | استطلاع; استطلاعات; مسح; استبيان
letter; message; note; memo | رسالة; خطاب; رسائل; مذكرة; برقية; مذكرات
interview; conversation | مقابلة; حوار; حديث; مقابلات
listen; hear; heard | استماع; سماع; سمع; يستمع
see; watch; look; witness | شاهد; رؤية; شهد; يشاهد; مشاهدة; نظر; يشهد
wait; await; pending | انتظار; ينتظر; منتظر; ترقب
fear; afraid; worry; concern; anxiety; worried | خوف; قلق; مخاوف; خشية; يخشى; تخوف; خشي
anger; angry; fury; outrage; furious | غضب; غاضب; استياء; غاضبين; غاضبة; سخط
hope; optimistic; optimism; pessimistic | أمل; تفاؤل; يأمل; متفائل; آمال; تشاؤم
sad; sorrow; grief; condolence; regret; apology; apologise; apologize | حزن; تعازي; أسف; اعتذار; عزاء; تعزية; يعتذر; اعتذر; أسفه; ندم
happy; joy; delight; pleased | سعادة; فرح; سعيد; سرور; فرحة
love; hate; hatred | حب; كراهية; كره; يحب
trust; confidence; confident; credibility | ثقة; واثق; مصداقية; يثق
doubt; sceptical; skeptical; uncertain | شك; تشكيك; شكوك; مشكك
responsible; responsibility; claim; duty | مسؤولية; مسئولية; تبني; واجب; يتحمل; واجبات; تبنت
role; part | دور; أدوار
goal; purpose; aim; intend; intention | هدف; غرض; نية; يهدف; أهداف; ينوي; تهدف
reason; cause; motive; because | سبب; أسباب; دافع; تسبب; دوافع; بسبب
result; outcome; consequence; effect; impact; affect | نتيجة; أثر; تأثير; نتائج; عواقب; تداعيات; يؤثر; آثار
problem; issue; challenge; obstacle; difficulty; difficult; hard | مشكلة; قضية; تحدي; عقبة; صعوبة; مشاكل; تحديات; صعب; مشكلات; صعوبات; عقبات
need; necessary; require; requirement; essential | حاجة; ضرورة; يحتاج; ضروري; احتياجات; لازم; مطلوب; متطلبات
important; importance; significant; key; major | أهمية; مهم; هام; رئيسي; بارز
new; latest; recent; modern | جديد; حديث; أخير; جديدة; أحدث; مؤخرا
former; ex; previous; past; late | سابق; ماضي; سابقا; أسبق; الراحل; سابقين
future; upcoming; next; coming; forthcoming | مستقبل; مقبل; قادم; قادمة; مستقبلي; القادم; المقبلة
first; initial | أول; أولى; مبدئي; أولي
last; final; latest | آخر; أخير; نهائي
big; large; huge; massive; great; grand; giant | كبير; ضخم; عظيم; هائل; كبيرة; عملاق; كبرى; عملاقة
small; little; tiny; limited | صغير; محدود; قليل; صغيرة; محدودة
strong; powerful; fierce; severe | قوي; شديد; عنيف; قوية; شديدة; حاد
weak; weakness; fragile | ضعيف; ضعف; هش
high; higher; top; highest | عالي; مرتفع; أعلى; عليا; كبار
low; lower; lowest | منخفض; أدنى; أقل
full; complete; whole; total; entire; comprehensive | كامل; شامل; كل; إجمالي; كلي; شاملة; كاملة
joint; common; mutual | مشترك; متبادل; مشتركة
special; private; exclusive; particular | خاص; خاصة; حصري
serious; grave; critical; seriously | خطير; حرج; جدي; خطيرة; حرجة
urgent; immediate; immediately; quick | عاجل; فوري; عاجلة; سريع; فورا
real; true; truth; fact; genuine | حقيقة; حقيقي; صحيح; واقع; حقائق
false; fake; rumour; rumor; lie; hoax; untrue; baseless | كاذب; شائعة; كذب; مزيف; شائعات; زائف; أكاذيب; إشاعة; وهمي
controversial; controversy; debate | جدل; مثير; جدلي; سجال
scandal; scandalous | فضيحة; فضائح
famous; well-known; prominent; notable | شهير; معروف; بارز; مشهور; بارزين
unknown; anonymous; unidentified | مجهول; مجهولين; مجهولون; مجهولة
alive; live; life; living | حي; حياة; عيش; معيشة; على; أحياء
age; aged; year-old | عمر; عمره; عاما; سن
sleep; wake | نوم; نائم; يستيقظ
eat; drink | أكل; شرب; يأكل; يشرب
run; walk; foot | ركض; مشي; جري; سير; مشاة
fall; jump; throw; hurl; threw; stone; pelt | قفز; رشق; ألقى; حجارة; إلقاء; رمى; حجر; يلقي; رشقوا
hit; strike; struck; smash | ضرب; صدم; ضربت; أصاب; ضربة
break; broke; broken | كسر; كسور; تحطيم; مكسور; كسرت
cut; block; sever; disconnect; blocked | قطع; يقطع; انقطاع; قطعوا; مقطوع; سد
hold; keep; preserve; maintain | حفاظ; يحافظ; احتفاظ; حافظ; محافظة
steal; sneak; slip | تسلل; تسرب
divide; division; share | تقسيم; قسم; انقسام; حصة; تقاسم; حصص
compare; similar; like; equal; equality | مقارنة; مماثل; مثل; مساواة; متساوي
different; difference; various | مختلف; فرق; اختلاف; متنوع
today; day; daily | يوم; اليوم; يومي; أيام; يومية
week; weekly; weekend | أسبوع; أسبوعي; أسابيع
month; monthly | شهر; شهري; أشهر; شهور
year; annual; yearly; decade | سنة; عام; سنوي; أعوام; عقد; سنوات; سنوية
hour; hours | ساعة; ساعات
night; overnight; evening | ليلة; ليل; مساء; مسائي; ليلا
morning; dawn; noon; afternoon | صباح; فجر; ظهر; صباحا; عصر; ظهيرة
january | يناير; كانون
february | فبراير; شباط
march | مارس; آذار
april | أبريل; إبريل; نيسان
may | مايو; أيار
june | يونيو; يونيه; حزيران
july | يوليو; يوليه; تموز
august | أغسطس; آب
september | سبتمبر; أيلول
october | أكتوبر; تشرين
november | نوفمبر
december | ديسمبر
saturday | السبت
sunday | الأحد
monday | الاثنين; الإثنين
tuesday | الثلاثاء
wednesday | الأربعاء
thursday | الخميس
friday | الجمعة
one | واحد; واحدة
two; couple; pair | اثنان; اثنين; اثنتين; زوج
three | ثلاثة; ثلاث
four | أربعة; أربع
five | خمسة; خمس
six | ستة; ست
seven | سبعة; سبع
eight | ثمانية; ثماني; ثمان
nine | تسعة; تسع
ten | عشرة; عشر
twenty | عشرين; عشرون
thirty | ثلاثين; ثلاثون
kilometre; kilometer; mile; km | كيلومتر; كم; كيلو; ميل; كيلومترات
metre; meter | متر; أمتار
tonne; ton | طن; أطنان
kilogram; kilo; kg | كيلوجرام; كيلو; كيلوغرام
litre; liter; gallon | لتر; جالون; لترات
`;
