/** War, armies, militancy, refugees. */
export const conflict = `
war; warfare; wartime | حرب; حروب; حربي
battle; fight; fighting; fighter; combat; combatant; fought | معركة; قتال; معارك; مقاتل; مقاتلين; يقاتل; مقاتلون; اقتتال
clash; skirmish; confrontation; scuffle; brawl | اشتباك; اشتباكات; مواجهة; مواجهات; صدام; اشتبك; مشاجرة; مناوشات; صدامات
conflict; strife; hostility; hostilities | صراع; نزاع; صراعات; نزاعات; عداء; أعمال
army; military; armed | جيش; عسكري; جيوش; العسكرية; مسلح; المسلحة; عسكريين
force; troop; troops | قوات; قوة; القوات
soldier; conscript; recruit; serviceman | جندي; جنود; مجند; مجندين; عسكري; عساكر
general; colonel; brigadier; lieutenant; major; commander | لواء; عقيد; عميد; فريق; جنرال; رائد; قائد; ملازم; قادة
navy; naval; warship; frigate; destroyer; submarine | بحرية; غواصة; فرقاطة; بارجة; مدمرة; سفينة; حربية
airforce; aircraft; warplane; jet; fighter; helicopter; bomber | طائرة; طيران; مقاتلة; مروحية; طائرات; هليكوبتر; مقاتلات; حربية; الجوية
drone; unmanned | طيار; بدون; مسيرة; مسيرات; درون
tank; armoured; armored; armour | دبابة; مدرعة; دبابات; مدرعات
missile; rocket; ballistic | صاروخ; صواريخ; صاروخي; باليستي; بالستي
bomb; bombing; bomber; explosive; explosion; explode; blast; detonate; grenade | قنبلة; تفجير; انفجار; متفجرات; انفجر; قنابل; عبوة; ناسفة; مفجر; تفجيرات; ينفجر; عبوات; تفجر
mine; landmine; minefield | لغم; ألغام
shell; shelling; bombard; bombardment; artillery; mortar | قصف; قذيفة; مدفعية; قذائف; هاون; يقصف; مدفعي; قصفت
airstrike; strike; raid; sortie | غارة; غارات; ضربة; جوية; ضربات
sniper | قناص; قناصة
ambush | كمين; كمائن
siege; besiege; blockade; surround; encircle | حصار; محاصر; يحاصر; محاصرة; حاصر; تطويق; طوق
invasion; invade; incursion; infiltrate; infiltration | غزو; اجتياح; توغل; تسلل; غزا; اجتاح; متسلل
offensive; onslaught; advance; assault | هجوم; تقدم; زحف; هجومي; يتقدم
retreat; withdraw; withdrawal; pullout; pull | انسحاب; ينسحب; سحب; انسحب; تراجع
defeat; victory; win; triumph; victorious | هزيمة; انتصار; نصر; فوز; انتصر; هزم; منتصر
ceasefire; truce; armistice; lull | هدنة; وقف; تهدئة; الهدنة
rebel; rebellion; insurgent; insurgency; mutiny; mutineer | متمرد; تمرد; متمردين; ثوار; متمردون; عصيان; المعارضة
militant; militancy; gunman; extremist; extremism; radical | متشدد; متطرف; تطرف; متطرفين; متشددين; مسلح; راديكالي; متشددون
militia; paramilitary | ميليشيا; مليشيا; ميليشيات; مليشيات
terror; terrorism; terrorist; counterterrorism | إرهاب; إرهابي; إرهابيين; الإرهابية
jihad; jihadist; mujahideen; holy | جهاد; جهادي; مجاهدين; جهاديين; الجهادية
cell; network | خلية; شبكة; خلايا; شبكات
resistance; resist | مقاومة; يقاوم; مقاوم
massacre; genocide; slaughter; atrocity | مجزرة; مذبحة; إبادة; مجازر; مذابح; فظائع
chemical; poison; toxic; sarin | كيميائي; كيماوي; سام; الكيماوية; تسمم; الكيميائية; سموم
nuclear; atomic; uranium; enrich; enrichment; reactor | نووي; ذري; يورانيوم; تخصيب; النووية; مفاعل; الذرية; مفاعلات
deploy; deployment; mobilise; mobilize; station | نشر; انتشار; تعبئة; ينتشر; نشرت; تمركز
exercise; drill; manoeuvre; maneuver; wargame; training; train; trainer | مناورة; تدريب; مناورات; تدريبات; تمرين; يدرب; تمارين; دورة
base; barracks; headquarters; camp | قاعدة; معسكر; ثكنة; مقر; قواعد; ثكنات; معسكرات; مقرات
front; frontline | جبهة; خط; جبهات
neighbourhood; neighborhood; district; quarter; suburb | حي; أحياء; ضاحية; منطقة; مركز; ضواحي; ريف
refugee; displaced; displacement; displace; asylum | لاجئ; لاجئين; نازح; نازحين; نزوح; لجوء; لاجئون; تهجير; نازحون; مهجر
migrant; migration; immigrant; immigration; emigrate; expatriate | مهاجر; هجرة; مهاجرين; مغترب; مغتربين; وافد; المهجر
camp; tent; shelter | مخيم; خيمة; خيام; مخيمات; مأوى; إيواء
aid; relief; humanitarian; donor; donate; donation; charity | مساعدات; إغاثة; معونة; إنساني; الإنسانية; إنسانية; مانح; تبرع; تبرعات; خيرية; مانحين; معونات; خيري
convoy; caravan; motorcade | قافلة; موكب; قوافل
civilian; noncombatant | مدني; مدنيين
prisoner; swap; exchange | تبادل; أسرى; أسير; صفقة
defect; defection; deserter; defector | انشقاق; منشق; انشق; منشقين; فار
destroy; destruction; demolish; demolition; devastate; ruin | تدمير; دمار; هدم; مدمر; دمر; يدمر; إزالة; خراب
collapse; fall; crumble | انهيار; سقوط; انهار; سقط; ينهار; يسقط
control; capture; seize; retake | سيطرة; سيطر; يسيطر; استعادة; السيطرة; تسيطر
intervention; intervene; interfere; interference; meddling | تدخل; يتدخل; تدخلات
target; aim; objective | استهداف; هدف; يستهدف; استهدف; أهداف; مستهدف
toll; count | حصيلة; عدد; ارتفاع
veteran; retired; retiree; pensioner | متقاعد; قدامى; محارب; متقاعدين
tribe; tribal; clan; sheikh | قبيلة; قبائل; عشيرة; قبلي; شيخ; عشائر; عشائري; شيوخ
sect; sectarian; sectarianism; communal | طائفة; طائفي; طائفية; فتنة; طوائف; الطائفية; مذهبي
ethnic; racial; racism; racist | عرقي; عنصري; عنصرية; عرقية; عرق
violence; violent | عنف; عنيف; أعمال
enemy; foe; hostile | عدو; معادي; أعداء
hero; heroic | بطل; بطولة; بطولي; أبطال
tunnel; underground; trench | نفق; أنفاق; خندق; خنادق
fence; barrier; wall; barricade | سياج; جدار; حاجز; سور; متاريس; حواجز
airspace; overfly; no-fly | مجال; أجواء; المجال; الجوي
surveillance; monitor; monitoring; observer; observe; watchdog | مراقبة; رصد; مراقب; مراقبين; يراقب; رقابة; مرصد; استطلاع
logistics; equipment; gear; supply; supplies | معدات; تجهيز; إمداد; إمدادات; تجهيزات; تموين; عتاد
pilot; crew; captain; sailor; seaman | طيار; طاقم; قبطان; ربان; بحار; بحارة; طيارين
pirate; piracy; hijack; hijacker | قرصان; قرصنة; قراصنة; مختطفة; خطف
`;
