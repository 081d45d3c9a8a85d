/** States, parties, elections, diplomacy. A row is one notion: `English; … | Arabic; …`, irregular and derived forms listed. */
export const politics = `
president; presidency; presidential | رئيس; رئاسة; رئاسي; الرئاسية
king; monarch; royal; monarchy; kingdom | ملك; ملكي; عاهل; مملكة
queen | ملكة
prince; princess; crown | أمير; أميرة; إمارة
sultan; sultanate | سلطان; سلطنة
minister; ministry; ministerial | وزير; وزارة; وزراء; وزاري
premier | الوزراء
deputy; vice | نائب; نواب
undersecretary | وكيل; وكلاء
government; governmental; administration | حكومة; حكومي; الإدارة
cabinet | مجلس; تشكيلة
governor; governorate; province; provincial | محافظ; محافظة; محافظات; ولاية; إقليم; والي
mayor; municipality; municipal | بلدية; عمدة; بلدي; البلديات
parliament; parliamentary; lawmaker; legislator; legislature; legislative | برلمان; برلماني; تشريعي; التشريعية; مشرع
senate; senator; upper | الشيوخ; سناتور; سيناتور
congress; congressman | كونغرس; الكونجرس
assembly | جمعية; تأسيسية
council | مجلس; مجالس
committee; commission; panel | لجنة; لجان; هيئة; مفوضية
election; electoral; elect; elected; polls | انتخاب; انتخابات; انتخابي; منتخب; ينتخب; اقتراع
vote; voter; ballot; voting; turnout | تصويت; صوت; ناخب; ناخبين; أصوات; اقتراع; إقبال
candidate; nominee; candidacy; nominate; nomination | مرشح; ترشح; ترشيح; يرشح; مرشحين
campaign | حملة; حملات
referendum; plebiscite | استفتاء
constitution; constitutional | دستور; دستوري; الدستورية
amendment; amend | تعديل; تعديلات; يعدل
law; legislation; bill; legal; act | قانون; قوانين; قانوني; تشريع; تشريعات; مشروع
decree; edict | مرسوم; فرمان
decision; decide; ruling | قرار; قرارات; يقرر; قرر
resolution | قرار
reform; reformist | إصلاح; إصلاحات; إصلاحي
policy; political; politics; politician | سياسة; سياسي; سياسات; سياسية; ساسة
party; partisan | حزب; أحزاب; حزبي
coalition; alliance; ally; bloc; allied | ائتلاف; تحالف; حليف; حلفاء; كتلة; تكتل
opposition; opponent; oppose; dissident | معارضة; معارض; معارضين; يعارض; منشق
supporter; support; backer; back; endorse | مؤيد; أنصار; دعم; يدعم; تأييد; يؤيد; مساندة; داعم
leader; leadership; lead; chief; head | زعيم; قائد; قيادة; قيادي; زعماء; قادة; رئيس
member; membership | عضو; أعضاء; عضوية
spokesman; spokeswoman; spokesperson | متحدث; ناطق
official; authority; authorities | مسؤول; مسئول; مسؤولون; سلطة; سلطات; رسمي
adviser; advisor; counsellor | مستشار; مستشارين
aide; assistant; assist | مساعد; معاون
envoy; emissary; delegate; delegation | مبعوث; وفد; موفد; مندوب; وفود
ambassador; embassy; diplomat; diplomatic; diplomacy | سفير; سفارة; دبلوماسي; دبلوماسية; سفراء; السفارات
consul; consulate; consular | قنصل; قنصلية
foreign; abroad; overseas; external | خارجية; أجنبي; خارج; أجنبية; أجانب; الخارج
domestic; internal; interior; homeland | داخلية; داخلي; محلي
international; global; world; worldwide | دولي; دولية; عالم; عالمي
national; nationalist; nation; nationwide | وطني; قومي; وطنية; أمة; قومية; الوطن
state; statehood | دولة; دول; الدول
country; countries | بلد; بلاد; بلدان; دولة
republic; republican | جمهورية; جمهوري
democracy; democratic; democrat | ديمقراطية; ديمقراطي; ديموقراطية; ديمقراطيين
liberal; liberalism | ليبرالي; ليبرالية
islamist; islamists; salafist; salafi | إسلامي; إسلاميين; سلفي; سلفيين; السلفية
secular; secularist | علماني; علمانية; مدني
communist; socialist; leftist; left | شيوعي; اشتراكي; يساري; يسار
conservative; rightist; hardliner; hardline | محافظ; يميني; متشدد; متشددين
regime | نظام; أنظمة
dictator; dictatorship; authoritarian; tyranny | ديكتاتور; دكتاتور; استبداد; مستبد; طاغية; ديكتاتورية
revolution; revolutionary; uprising; revolt | ثورة; ثوري; ثوار; انتفاضة; الثورة
coup; overthrow; oust; topple; ouster | انقلاب; إطاحة; الإطاحة; أطاح; إسقاط; انقلابي
step; resign; resignation; quit; stepdown | استقالة; يستقيل; استقال; تنحي; التنحي; مستقيل
appoint; appointment; name | تعيين; عين; يعين; تعيينات
dismiss; dismissal; sack; sacking; fire; reshuffle | إقالة; أقال; يقيل; عزل; إعفاء; تعديل
swear; oath; inauguration; sworn; inaugurate | يمين; القسم; تنصيب; يؤدي; أداء
mandate; term; tenure | ولاية; فترة; تفويض; مدة
power; empower | سلطة; قوة; الحكم; نفوذ
rule; ruler; govern; governance | حكم; حاكم; الحاكم; حكام; يحكم
summit | قمة; القمة
conference; congress; forum; convention | مؤتمر; مؤتمرات; منتدى; ملتقى
meeting; meet; met; session; gather; gathering | اجتماع; لقاء; التقى; يلتقي; جلسة; اجتماعات; يجتمع; اجتمع; لقاءات
talks; dialogue; negotiate; negotiation; negotiator; discussion; discuss | محادثات; حوار; مفاوضات; تفاوض; مباحثات; مفاوض; بحث; يبحث; مناقشة; ناقش; يناقش; التفاوض
visit; visitor; tour; trip | زيارة; زيارات; يزور; زار; جولة; رحلة; زوار
arrive; arrival; reach | وصول; وصل; يصل
receive; welcome; host; reception | استقبال; استقبل; يستقبل; يستضيف; استضافة; ترحيب; رحب; يرحب
invite; invitation; call; urge; appeal | دعوة; دعا; يدعو; نداء; يناشد; ناشد; مناشدة; حث; يحث; مطالبة
agreement; agree; deal; accord; pact | اتفاق; اتفاقية; اتفاقيات; يتفق; صفقة; اتفق; ميثاق
treaty | معاهدة
sign; signature; signing | توقيع; وقع; يوقع; توقيعات
ratify; ratification; approve; approval; adopt | موافقة; وافق; يوافق; إقرار; أقر; مصادقة; تصديق; اعتماد; يقر
reject; rejection; refuse; refusal; turn | رفض; يرفض; رافض
veto | نقض; فيتو
relation; relationship; ties; link; bilateral | علاقة; علاقات; ثنائي; الثنائية; صلة; روابط
cooperation; cooperate; collaborate; coordination; coordinate | تعاون; تنسيق; يتعاون; مشترك
dispute; disagreement; row; spat; rift | خلاف; خلافات; نزاع; خلافي
crisis; crises | أزمة; أزمات
solution; solve; settle; settlement; resolve | حل; حلول; تسوية; يحل
mediation; mediator; mediate; broker | وساطة; وسيط; يتوسط; توسط
initiative; proposal; propose; plan; scheme | مبادرة; اقتراح; مقترح; خطة; يقترح; خطط; مبادرات
peace; peaceful; peacekeeping; peacekeeper | سلام; سلمي; سلمية; السلام
sovereignty; sovereign; independence; independent | سيادة; استقلال; مستقل; مستقلين
occupation; occupy; occupied | احتلال; محتل; محتلة; المحتلة
settler; colony; colonial; colonialism | مستوطن; مستوطنين; استيطان; مستوطنات; استعمار
sanction; embargo; boycott | عقوبات; عقوبة; حظر; مقاطعة; يقاطع
recognise; recognize; recognition | اعتراف; يعترف; اعترف
condemn; condemnation; denounce; denunciation; deplore | إدانة; أدان; يدين; تنديد; ندد; يندد; استنكار; يستنكر; استنكر; شجب
criticise; criticize; criticism; critic; slam | انتقاد; انتقد; ينتقد; انتقادات; منتقد
warn; warning; caution; alert | تحذير; حذر; يحذر; تحذيرات; إنذار; تنبيه
threat; threaten; menace | تهديد; هدد; يهدد; تهديدات
demand; call; claim; ask; request | مطالب; طالب; يطالب; مطلب; طلب; يطلب; مطالبة; طلبات
promise; pledge; vow; commitment; commit | وعد; تعهد; يتعهد; وعود; التزام; يلتزم
confirm; affirm; stress; emphasise; emphasize; confirmation | تأكيد; أكد; يؤكد; شدد; يشدد
deny; denial; dismissed; refute | نفي; نفى; ينفي; إنكار; أنكر
announce; announcement; declare; declaration; unveil | إعلان; أعلن; يعلن; إعلانات
statement; communique; say; said; told; remark; comment | بيان; تصريح; صرح; تصريحات; تعليق; تعليقات; يصرح; أدلى
speech; address; deliver | خطاب; كلمة; خطبة; ألقى
explain; clarify; explanation; clarification | توضيح; أوضح; يوضح; شرح; يشرح; تفسير
add; point; note; indicate | أضاف; أشار; يشير; يضيف; لفت; نوه; إشارة
express; voice; view; opinion | عبر; يعبر; أعرب; رأي; يعرب; آراء
believe; belief; consider; think | اعتبر; يعتبر; يعتقد; اعتقاد; رأى; يرى
expect; expectation; forecast; predict; prediction | توقع; يتوقع; توقعات; متوقع; مرتقب; تنبؤ
accuse; accusation; allege; allegation; blame | اتهام; اتهم; يتهم; اتهامات; متهم; يلقي; اللوم
reveal; disclose; disclosure; expose; uncover | كشف; يكشف; كشفت; إفشاء
leak; leaked; wikileaks | تسريب; تسرب; مسرب; تسريبات
protest; protester; demonstrator; demonstration; demonstrate | احتجاج; احتجاجات; متظاهر; متظاهرين; مظاهرة; تظاهر; مظاهرات; محتج; محتجين; تظاهرات
rally; march; marcher | مسيرة; مسيرات; تجمع; حشد
sit-in; sitin | اعتصام; معتصم; معتصمين; اعتصامات
square; plaza | ميدان; ساحة; ميادين
riot; rioter; unrest; turmoil; disorder; chaos | شغب; أعمال; فوضى; اضطراب; اضطرابات; فوضوي
freedom; free; liberty; liberate | حرية; حريات; حر; أحرار; تحرير
rights; human | حقوق; حق; حقوقي; إنسان; حقوقية
activist; activism; campaigner | ناشط; نشطاء; ناشطين; ناشطة; نشط
civil; civilian; civic; society | مدني; مدنيين; مدنية; مجتمع
citizen; citizenship; national | مواطن; مواطنين; جنسية; مواطنة
people; popular; public | شعب; شعبي; شعبية; جماهير; جمهور
minority; minorities | أقلية; أقليات
majority; most | أغلبية; أكثرية; غالبية; معظم
corruption; corrupt; graft | فساد; فاسد; مفسد; فاسدين
transparency; transparent; accountability | شفافية; شفاف; مساءلة; محاسبة
conspiracy; plot; conspire | مؤامرة; تآمر; مؤامرات; تخابر
federal; federation; confederation | اتحادي; فدرالي; فيدرالي; اتحاد; فيدرالية
union; unity; unite; united; unify | اتحاد; وحدة; متحد; المتحدة; توحيد
separatist; secession; separation; separate; split | انفصال; انفصالي; فصل; انقسام; انفصاليين
autonomy; autonomous | حكم; ذاتي
border; frontier; crossing | حدود; حدودي; معبر; منفذ; معابر; منافذ; الحدود
territory; territorial; region; regional; area | إقليم; إقليمي; منطقة; مناطق; أراضي; أرض
capital | عاصمة
city; town; village; villager | مدينة; مدن; بلدة; قرية; قرى
north; northern; northeast; northwest | شمال; شمالي
south; southern; southeast; southwest | جنوب; جنوبي
east; eastern | شرق; شرقي
west; western; westerner | غرب; غربي
central; center; centre | وسط; مركز; مركزي; مراكز
crisis; impasse; deadlock; stalemate | مأزق; جمود; أزمة
tension; tense; escalation; escalate | توتر; تصعيد; يصعد; توترات; متوتر
stability; stabilise; stabilize; stable; instability | استقرار; مستقر; يستقر
transition; transitional; interim; caretaker; temporary | انتقالي; انتقالية; انتقال; مؤقت; تصريف; مؤقتة
`;
