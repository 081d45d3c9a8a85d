/** Sport. */
export const sport = `
sport; sporting; sports; athlete; athletic | رياضة; رياضي; رياضيين; رياضات; ألعاب; رياضية
football; soccer; footballer | كرة; قدم; القدم; كروي
match; game; play; fixture; friendly | مباراة; لقاء; لعبة; مباريات; ودية; ودي; المباراة
player; squad; lineup; captain | لاعب; لاعبين; تشكيلة; لاعبو; قائمة; لاعبون; كابتن
team; side; club | فريق; نادي; أندية; فرق; ناد
national-team; selection; pick | منتخب; منتخبات; اختيار
coach; manager; trainer | مدرب; مدير; مدربين; فني; مدربا
referee; umpire; linesman | حكم; حكام; تحكيم; تحكيمي
goal; score; scorer; goalscorer | هدف; أهداف; سجل; هداف; أحرز; تسجيل; يسجل; إحراز
goalkeeper; keeper | حارس; مرمى; حراس
striker; forward; winger; midfielder; defender | مهاجم; مدافع; وسط; لاعب; جناح; ظهير; مدافعين
penalty; kick; spot-kick | ركلة; جزاء; ضربة; ركلات
draw; tie; equalise; equalizer; level | تعادل; تعادلا; يتعادل; تعادل
win; winner; beat; won; victory; defeat | فوز; فاز; فائز; تغلب; يفوز; انتصار; هزم; فائزين
lose; loser; loss; beaten; lost | خسارة; خسر; هزيمة; خاسر; يخسر
champion; championship; title | بطل; بطولة; لقب; بطولات; أبطال; ألقاب
league; premier; division | دوري; الدوري; الدرجة; الممتاز
cup; trophy | كأس; كاس; الكأس
final; semifinal; quarterfinal; semi-final; quarter-final | نهائي; النهائي; نصف; ربع
group; round; stage; knockout; qualifier; qualify; qualification; playoff | مجموعة; دور; مرحلة; تأهل; تصفيات; جولة; يتأهل; متأهل; أدوار; التصفيات
standings; table; rank; ranking; point; points | ترتيب; جدول; نقطة; نقاط; تصنيف; صدارة; رصيد; المركز
stadium; pitch; arena; field | ملعب; استاد; ملاعب; إستاد; مدرجات; أرضية
fan; supporter; spectator; ultras; crowd | مشجع; جمهور; جماهير; مشجعين; ألتراس; أنصار; التراس; مشجعو
transfer; sign; signing; loan; contract | انتقال; تعاقد; إعارة; صفقة; انتقالات; عقد; ينتقل; تجديد
injury; fitness; injured; recover; recovery | إصابة; شفاء; تعافي; مصاب; عاد; تعافى
ban; suspend; suspension; red; yellow; booked | إيقاف; بطاقة; حمراء; طرد; صفراء; موقوف; إنذار
olympic; olympics; olympian | أولمبي; أولمبياد; الأولمبية; أوليمبي; الأوليمبية; أولمبية
tennis; wimbledon; grand-slam | تنس; التنس
basketball; basket | سلة; السلة
handball | يد; اليد
volleyball | طائرة; الطائرة
boxing; boxer; wrestling; wrestler; judo; karate; taekwondo | ملاكمة; ملاكم; مصارعة; مصارع; جودو; كاراتيه; تايكوندو
swimming; swimmer; diving; diver | سباحة; سباح; غوص; غطس; غواص; غواصين
race; racing; formula; rally; sprint; marathon; runner | سباق; سباقات; فورمولا; ماراثون; عداء; رالي; متسابق
cycling; cyclist | دراجات; دراج; الدراجات
golf; cricket; rugby; hockey; baseball; chess; squash | جولف; كريكيت; رجبي; هوكي; شطرنج; اسكواش; بيسبول; غولف
horse; jockey; equestrian; camel | حصان; خيل; فروسية; فارس; خيول; جمل; إبل; جمال
doping; steroid; drugs-test | منشطات; المنشطات
record; record-breaking | رقم; قياسي; قياسية
medal; gold; bronze | ميدالية; ذهبية; برونزية; فضية; ميداليات
season; opener; debut | موسم; مواسم; افتتاح
federation; association; fifa; uefa; caf | اتحاد; فيفا; جمعية; الفيفا; كاف; يويفا
tournament; competition; contest | بطولة; مسابقة; منافسة; دورة; منافسات; مسابقات
minute; extra; stoppage-time; first-half | دقيقة; شوط; دقائق; إضافي; الشوط
derby; clasico; rival; rivalry | ديربي; كلاسيكو; غريم; منافس; قمة
retire; retirement | اعتزال; تقاعد; يعتزل; اعتزل
fans-violence; hooliganism | شغب; الملاعب
`;
