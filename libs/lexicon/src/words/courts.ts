/** Courts, crime, police. */
export const courts = `
court; tribunal; courtroom | محكمة; محاكم; قضاء
judge; judicial; judiciary; magistrate; justice | قاضي; قضاة; قضائي; قضاء; قاض; عدل; عدالة; القضائية
trial; try; tried; retrial | محاكمة; محاكمات; يحاكم; حوكم
lawyer; attorney; counsel; solicitor | محامي; محام; محامين; محامون
prosecutor; prosecution; prosecute | نيابة; مدعي; ادعاء; المدعي; النيابة
defence; defendant; defend | دفاع; يدافع; مدافع; دافع
accused; suspect; suspicion; suspected | متهم; متهمين; مشتبه; مشبوه; اشتباه; متهمون; شبهة
charge; indict; indictment | تهمة; تهم; اتهام; لائحة; يتهم
verdict; ruling; judgment; judgement; rule | حكم; أحكام; قضت; يقضي; منطوق
sentence; sentenced; condemned | حكم; عقوبة; سجن; محكوم
convict; conviction; guilty; guilt | إدانة; مدان; مذنب; أدين
acquit; acquittal; innocent; exonerate; innocence | براءة; تبرئة; بريء; أبرياء
appeal; appellate; cassation | استئناف; طعن; نقض; طعون; يستأنف; الاستئناف
adjourn; postpone; delay; postponement; defer | تأجيل; أجل; يؤجل; تأجلت; إرجاء; مؤجل
hearing; session | جلسة; جلسات
lawsuit; suit; sue; case; complaint; petition | دعوى; قضية; شكوى; بلاغ; دعاوى; قضايا; بلاغات; عريضة; شكاوى
witness; testify; testimony; testified | شاهد; شهادة; شهود; يشهد; أقوال
evidence; proof; prove | دليل; أدلة; إثبات; برهان; يثبت
confess; confession; admit; admission | اعتراف; اعترف; يعترف; إقرار; أقر
investigate; investigation; investigator; inquiry; probe; inspect; inspection; inspector | تحقيق; تحقيقات; محقق; يحقق; تفتيش; مفتش; تحري; تحريات
interrogate; interrogation; question; questioned | استجواب; يستجوب; سؤال; أسئلة
arrest; arrested; detain; detention; detainee; custody | اعتقال; معتقل; معتقلين; توقيف; احتجاز; ضبط; القبض; محتجز; حبس; موقوف; اعتقلت; يعتقل; اعتقالات
prison; jail; prisoner; inmate; imprison; imprisonment; jailed | سجن; سجين; سجناء; مسجون; حبس; سجون; مساجين
captive; captured; capture | أسير; أسرى; أسر
bail | كفالة
release; freed; free | إفراج; أفرج; يفرج; إطلاق; سراح; الإفراج
pardon; amnesty; clemency | عفو; العفو
execution; execute; executed; hang; hanging; gallows | إعدام; أعدم; شنق; إعدامات
death; die; died; dead; fatality; deceased | وفاة; موت; توفي; مات; وفيات; موتى; ميت; مصرع; لقي
penalty; punish; punishment; fine | عقوبة; غرامة; عقاب; يعاقب; غرامات; معاقبة
crime; criminal; felony | جريمة; جرائم; جنائي; مجرم; جناية; إجرامي; جنايات
murder; homicide; murderer; manslaughter | قتل; جريمة; قاتل; القتل; اغتيال
kill; killed; killing; slain; slay | قتل; مقتل; قتلى; يقتل; قتيل; قاتل; مصرع; قتلت
assassinate; assassination; assassin | اغتيال; اغتال; اغتيالات; يغتال
shoot; shooting; shot; gunfire; gunman; gunmen | إطلاق; نار; رصاص; مسلح; مسلحين; النار; الرصاص; مسلحون
stab; stabbing; knife; slash | طعن; سكين; مطواة; طعنات; ذبح
kidnap; kidnapping; abduct; abduction; kidnapper; hostage | خطف; اختطاف; مخطوف; رهينة; رهائن; مختطف; خاطف; اختطف; مختطفين
ransom | فدية
rape; rapist | اغتصاب; يغتصب; مغتصب
harassment; harass; harasser; sexual; assault; molest | تحرش; متحرش; جنسي; اعتداء; الجنسي; هتك
torture; abuse; ill-treatment; brutality; mistreat | تعذيب; عذب; انتهاك; إساءة; سوء; معاملة
violation; violate; breach; abuses | انتهاك; انتهاكات; مخالفة; خرق; مخالفات; ينتهك; خروقات
theft; steal; stolen; stole; thief; thieves; rob; robbery; robber; burglar; burglary; heist | سرقة; سرق; لص; لصوص; سطو; مسروق; يسرق; نهب; سرقات; مسروقات
loot; looting; plunder | نهب; سلب; منهوب
fraud; swindle; scam; forge; forgery; counterfeit | احتيال; نصب; تزوير; مزور; غش; تزييف; محتال
bribe; bribery; kickback | رشوة; رشاوى; رشاوي; مرتشي; ارتشاء
embezzle; embezzlement; squander; profiteering | اختلاس; تبديد; إهدار; تربح; مختلس
launder; laundering | غسل; غسيل; تبييض
smuggle; smuggling; smuggler; contraband; trafficking; trafficker | تهريب; مهرب; مهربين; اتجار; يهرب; مهربة
drug; narcotic; heroin; cocaine; hashish; cannabis | مخدر; مخدرات; هيروين; حشيش; كوكايين; المخدرات; بانجو
gang; mafia; ring | عصابة; تشكيل; عصابات; عصابي; مافيا
thug; thugs; hooligan; bully | بلطجي; بلطجية; بلطجة; مشاغب
fugitive; flee; escape; fled; runaway | هارب; هروب; فرار; هرب; فر; هاربين; يهرب
extradite; extradition; hand; handover; surrender | تسليم; يسلم; سلم; استسلام; استسلم
police; policeman; policemen; officer; cop | شرطة; شرطي; ضابط; ضباط; أمن; الشرطة; أفراد
security | أمن; أمني; الأمن; أمنية
guard; bodyguard; protect; protection | حرس; حارس; حماية; حراسة; يحمي; حراس
patrol; checkpoint; roadblock | دورية; حاجز; كمين; نقطة; دوريات; حواجز; أكمنة
raid; storm; stormed; swoop; crackdown | مداهمة; مداهمات; اقتحام; اقتحم; داهم; حملة; يقتحم; قمع
seize; seizure; confiscate; impound | مصادرة; ضبط; صادر; حجز; استيلاء; استولى; مضبوطات
search; hunt; manhunt | بحث; تفتيش; ملاحقة; مطاردة; ملاحق
vandal; vandalism; sabotage; saboteur; torch; arson; burn | تخريب; حرق; إحراق; مخرب; أحرق; تخريبي; إضرام; يحرق
tear; teargas; gas; canister | مسيل; دموع; الغاز; غاز; قنابل
disperse; dispersal; water-cannon | تفريق; فض; يفرق; فرق
curfew; emergency | حظر; تجوال; طوارئ; التجول
ban; banned; prohibit; forbid; bar; outlaw | حظر; منع; يمنع; محظور; ممنوع; تحريم; يحظر; محظورة
illegal; illicit; unlawful; unlicensed | غير; مشروع; قانوني; مخالف; ترخيص
licence; license; permit; permission | ترخيص; رخصة; تصريح; إذن; تراخيص
victim; casualty; casualties | ضحية; ضحايا; المجني
body; corpse; remains; morgue; autopsy | جثة; جثمان; جثث; مشرحة; تشريح; رفات; الجثة
burial; bury; funeral; buried; mourner; mourning; mourn | دفن; جنازة; تشييع; شيع; يشيع; حداد; عزاء; جثمان; تشييع
martyr; martyrdom | شهيد; شهداء; استشهاد; استشهد
injure; injured; injury; wound; wounded; hurt | إصابة; مصاب; جريح; جرحى; أصيب; إصابات; مصابين; جرح; مصابون
beat; beating; beaten; attack; assailant; assault | ضرب; اعتداء; تعدي; اعتدى; يعتدي; ضربوا; سحل
attack; attacker; raid; strike | هجوم; هاجم; يهاجم; مهاجم; هجمات; مهاجمة
suicide; self-immolation | انتحار; انتحاري; انتحر; ينتحر
missing; disappear; disappearance; vanish | مفقود; اختفاء; مفقودين; اختفى; مختفي; فقدان
slander; defamation; insult; libel; offend | سب; قذف; إهانة; تشهير; إساءة; ازدراء; يهين; مسيء; مسيئة
blasphemy; contempt | ازدراء; تجديف; إساءة
treason; espionage; spy; spying; traitor | خيانة; تجسس; جاسوس; تخابر; خائن; جواسيس
intelligence | مخابرات; استخبارات
inheritance; divorce; custody; alimony | ميراث; طلاق; نفقة; حضانة; إرث; مطلقة
compensation; compensate; reparation; damages | تعويض; تعويضات; يعوض
dissolve; dissolution; disband | حل; تفكيك; يحل
annul; void; overturn; quash; cancel; abolish; revoke; repeal; scrap | إلغاء; بطلان; ألغى; يلغي; باطل; إبطال; سحب; لغى
enforce; implement; implementation; enforcement | تنفيذ; ينفذ; تطبيق; يطبق; نفذ
notary; register; registration; registry | توثيق; تسجيل; سجل; الشهر; سجلات; قيد
identity; passport; document | هوية; جواز; بطاقة; وثيقة; وثائق; جوازات; مستند; مستندات
video; footage; tape; recording; clip | فيديو; تسجيل; مقطع; شريط; لقطات; تسجيلات
weapon; arms; firearm; rifle; pistol; gun; ammunition | سلاح; أسلحة; ذخيرة; بندقية; مسدس; ذخائر; بنادق
minor; juvenile; underage | قاصر; حدث; أحداث; قصر
forensic; laboratory | شرعي; جنائي; معمل; مختبر; معامل
bench; chamber; circuit | دائرة; هيئة; منصة
dock; cage; plead; plea | قفص; مرافعة; التماس; يترافع
`;
