/** Armed groups, parties, movements and institutions in the news of the Middle East: `slug | country | English | Arabic`. */
export const middleEastOrganisations = `
# armed groups
abu-shabab-militia | PS | Popular Forces; Abu Shabab militia; Abu Shabab gang | القوات الشعبية في رفح; ميليشيا أبو شباب; مليشيا أبو شباب; عصابة أبو شباب; جماعة ياسر أبو شباب
gaza-humanitarian-foundation | - | Gaza Humanitarian Foundation; GHF | مؤسسة غزة الإنسانية; مؤسسة غزة الانسانية; مؤسسة "غزة الإنسانية"
board-of-peace | - | Board of Peace; Gaza Board of Peace | مجلس السلام في غزة; مجلس السلام لغزة; -مجلس السلام
international-stabilization-force | - | International Stabilization Force; International Stabilisation Force; ISF in Gaza | قوة الاستقرار الدولية; قوة الاستقرار الدولية في غزة; القوة الدولية لتحقيق الاستقرار
civil-military-coordination-center | US | Civil-Military Coordination Center; CMCC | مركز التنسيق المدني العسكري; مركز التنسيق المدني - العسكري
global-sumud-flotilla | - | Global Sumud Flotilla; Sumud Flotilla | أسطول الصمود العالمي; أسطول الصمود; اسطول الصمود
freedom-flotilla | - | Freedom Flotilla Coalition; Freedom Flotilla | أسطول الحرية; تحالف أسطول الحرية; اسطول الحرية
unit-8200 | IL | Unit 8200 | الوحدة 8200; وحدة 8200
africa-corps | RU | Africa Corps; Russia's Africa Corps | الفيلق الأفريقي; الفيلق الإفريقي; فيلق أفريقيا; فيلق إفريقيا
fano | ET | Fano militia; Fano | ميليشيا فانو; مليشيا فانو; قوات فانو
rsf-tasis | SD | Tasis; Tasis alliance; Sudan Founding Alliance | تحالف تأسيس; تحالف السودان التأسيسي; تحالف "تأسيس"
somoud-sudan | SD | Somoud; Sumud alliance; Civil Democratic Alliance of the Revolutionary Forces | تحالف صمود; التحالف المدني الديمقراطي لقوى الثورة
islamic-resistance-iraq | IQ | Islamic Resistance in Iraq | المقاومة الإسلامية في العراق; المقاومة الاسلامية في العراق
general-security-syria | SY | General Security Service; Syrian General Security; Syrian Internal Security Forces | الأمن العام السوري; جهاز الأمن العام السوري; قوى الأمن الداخلي السورية
syrian-peoples-assembly | SY | Syrian People's Assembly; People's Assembly of Syria | مجلس الشعب السوري
white-helmets-ministry | SY | Ministry of Emergency and Disaster Management | وزارة الطوارئ وإدارة الكوارث; وزارة الطوارئ وإدارة الكوارث السورية
islamic-state | - | Islamic State; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State group; IS; so-called Islamic State; Islamic State of Iraq | تنظيم الدولة الإسلامية; داعش; تنظيم داعش; تنظيم الدولة; الدولة الإسلامية في العراق والشام; تنظيم الدولة الإسلامية في العراق والشام; الدولة الإسلامية في العراق وسوريا; تنظيم الدولة الاسلامية; تنظيم الدولة الإسلامية في العراق وسوريا; دولة العراق الإسلامية; الدواعش; داعشي; تنظيم الدولة الإسلامية داعش; داعش الإرهابي
is-sinai | EG | Islamic State Sinai Province; Ansar Beit al-Maqdis; Ansar Bait al-Maqdis; Sinai Province; Ansar Beit al-Maqdes | ولاية سيناء; أنصار بيت المقدس; جماعة أنصار بيت المقدس; تنظيم ولاية سيناء; تنظيم أنصار بيت المقدس
is-khorasan | AF | Islamic State Khorasan; ISIS-K; ISKP; Islamic State in Khorasan Province; IS-K | داعش خراسان; تنظيم الدولة الإسلامية ولاية خراسان; ولاية خراسان; تنظيم داعش خراسان
al-qaeda | - | Al-Qaeda; al-Qaida; Al Qaeda; al Qaeda; al-Qaeda; Al Qaida; al-Qa'ida | القاعدة; تنظيم القاعدة
aqap | YE | Al-Qaeda in the Arabian Peninsula; AQAP; al-Qaida in the Arabian Peninsula; al Qaeda in the Arabian Peninsula | تنظيم القاعدة في جزيرة العرب; القاعدة في جزيرة العرب; تنظيم القاعدة في شبه الجزيرة العربية; القاعدة في اليمن; القاعدة في شبه الجزيرة العربية; أنصار الشريعة في اليمن
aqim | - | Al-Qaeda in the Islamic Maghreb; AQIM; al-Qaida in the Islamic Maghreb; al Qaeda in the Islamic Maghreb | تنظيم القاعدة في بلاد المغرب الإسلامي; القاعدة في بلاد المغرب الإسلامي; القاعدة في المغرب الإسلامي; تنظيم القاعدة ببلاد المغرب الإسلامي
jnim | ML | JNIM; Jama'at Nusrat al-Islam wal-Muslimin | جماعة نصرة الإسلام والمسلمين; نصرة الإسلام والمسلمين
ansar-dine | ML | Ansar Dine; Ansar al-Dine; Ansar Eddine | أنصار الدين; جماعة أنصار الدين; حركة أنصار الدين
mujao | ML | MUJAO; Movement for Oneness and Jihad in West Africa | حركة التوحيد والجهاد في غرب أفريقيا; حركة التوحيد والجهاد; التوحيد والجهاد في غرب إفريقيا; حركة التوحيد والجهاد في غرب إفريقيا
mnla | ML | MNLA; National Movement for the Liberation of Azawad | الحركة الوطنية لتحرير أزواد; الحركة الوطنية لتحرير ازواد
boko-haram | NG | Boko Haram | بوكو حرام; جماعة بوكو حرام
al-shabaab | SO | al-Shabaab; Al Shabaab; al Shabaab; al-Shabab; Al-Shabab | حركة الشباب; حركة الشباب الصومالية; حركة الشباب المجاهدين; الشباب المجاهدين
taliban | AF | Taliban; Taleban; Afghan Taliban | طالبان; حركة طالبان; حركة طالبان الأفغانية
ttp | PK | Tehrik-i-Taliban Pakistan; Pakistani Taliban; TTP; Tehreek-e-Taliban Pakistan | حركة طالبان باكستان; طالبان الباكستانية; طالبان باكستان; حركة طالبان الباكستانية
haqqani-network | AF | Haqqani network; Haqqani Network | شبكة حقاني
lashkar-e-taiba | PK | Lashkar-e-Taiba; Lashkar-e-Tayyiba | عسكر طيبة; لشكر طيبة; جماعة عسكر طيبة; لشكر طيبه
jaish-e-mohammed | PK | Jaish-e-Mohammed; Jaish-e-Mohammad | جيش محمد
abu-sayyaf | PH | Abu Sayyaf | أبو سياف; جماعة أبو سياف; جماعة أبي سياف
jemaah-islamiyah | ID | Jemaah Islamiyah | الجماعة الإسلامية الإندونيسية
ltte | LK | Liberation Tigers of Tamil Eelam; Tamil Tigers; LTTE; Tamil Tiger | نمور التاميل; جبهة نمور تحرير تاميل إيلام
farc | CO | FARC; Revolutionary Armed Forces of Colombia | فارك; القوات المسلحة الثورية الكولومبية; القوات المسلحة الثورية في كولومبيا
eln | CO | National Liberation Army of Colombia; ELN | جيش التحرير الوطني الكولومبي
eta | ES | ETA; Basque separatist group ETA | منظمة إيتا; إيتا الباسكية; منظمة إيتا الباسكية
ira | GB | Irish Republican Army; IRA; Provisional IRA | الجيش الجمهوري الأيرلندي; الجيش الجمهوري الإيرلندي
hezbollah | LB | Hezbollah; Hizbollah; Hizbullah; Hezballah; Hezbullah | حزب الله; حزب الله اللبناني; ميليشيا حزب الله; جماعة حزب الله; مليشيا حزب الله
kataib-hezbollah | IQ | Kataib Hezbollah; Kata'ib Hezbollah | كتائب حزب الله; كتائب حزب الله العراقي; كتائب حزب الله العراقية
hamas | PS | Hamas | حماس; حركة حماس; حركة المقاومة الإسلامية حماس; حركة المقاومة الإسلامية; حركة المقاومة الاسلامية
qassam-brigades | PS | Qassam Brigades; Izz ad-Din al-Qassam Brigades; Al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades | كتائب القسام; كتائب عز الدين القسام; كتائب الشهيد عز الدين القسام; القسام
islamic-jihad | PS | Islamic Jihad; Palestinian Islamic Jihad | حركة الجهاد الإسلامي; الجهاد الإسلامي; حركة الجهاد الإسلامي في فلسطين; حركة الجهاد الاسلامي; الجهاد الاسلامي
saraya-al-quds | PS | Al-Quds Brigades; Saraya al-Quds; al-Quds Brigades | سرايا القدس
fatah | PS | Fatah; Fateh | فتح الفلسطينية; حركة فتح; حركة التحرير الوطني الفلسطيني فتح; حركة التحرير الوطني الفلسطيني; فتح
aqsa-brigades | PS | Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades | كتائب شهداء الأقصى; كتائب شهداء الاقصى
plo | PS | Palestine Liberation Organization; PLO; Palestine Liberation Organisation | منظمة التحرير الفلسطينية; منظمة التحرير
pflp | PS | Popular Front for the Liberation of Palestine; PFLP | الجبهة الشعبية لتحرير فلسطين
dflp | PS | Democratic Front for the Liberation of Palestine; DFLP | الجبهة الديمقراطية لتحرير فلسطين; الجبهة الديموقراطية لتحرير فلسطين
palestinian-authority | PS | Palestinian Authority; Palestinian National Authority; PNA | السلطة الفلسطينية; السلطة الوطنية الفلسطينية
plc | PS | Palestinian Legislative Council | المجلس التشريعي الفلسطيني
pnc | PS | Palestinian National Council | المجلس الوطني الفلسطيني
houthis | YE | Houthis; Houthi; Ansar Allah; Huthi; Huthis; Houthi movement; Ansarullah | الحوثيون; الحوثيين; الحوثي; جماعة الحوثي; أنصار الله; ميليشيا الحوثي; ميليشيات الحوثي; جماعة أنصار الله; جماعة الحوثيين; المتمردين الحوثيين; المتمردون الحوثيون; مليشيا الحوثي; الحوثية; ميليشيات الحوثيين; مليشيات الحوثي
stc | YE | Southern Transitional Council; STC | المجلس الانتقالي الجنوبي; الانتقالي الجنوبي
islah-ye | YE | Islah party; Al-Islah; Yemeni Congregation for Reform | حزب الإصلاح اليمني; التجمع اليمني للإصلاح; حزب التجمع اليمني للإصلاح
gpc-ye | YE | General People's Congress | حزب المؤتمر الشعبي العام; المؤتمر الشعبي العام
southern-movement | YE | Southern Movement; al-Hirak | الحراك الجنوبي; الحراك الجنوبي اليمني
popular-resistance-ye | YE | Popular Resistance Committees in Yemen | المقاومة الشعبية اليمنية; المقاومة الشعبية في اليمن
# Syria
sdf | SY | Syrian Democratic Forces; SDF | قوات سوريا الديمقراطية; قسد; قوات سورية الديمقراطية; قوات سوريا الديموقراطية; ميليشيا قسد; مليشيا قسد
ypg | SY | YPG; People's Protection Units; Kurdish People's Protection Units | وحدات حماية الشعب; وحدات حماية الشعب الكردية; وحدات الحماية الكردية; الوحدات الكردية; وحدات الشعب الكردية
ypj | SY | YPJ; Women's Protection Units | وحدات حماية المرأة
pyd | SY | Democratic Union Party; PYD; Syrian Kurdish Democratic Union Party | حزب الاتحاد الديمقراطي; حزب الاتحاد الديمقراطي الكردي; حزب الاتحاد الديمقراطي السوري
syrian-democratic-council | SY | Syrian Democratic Council | مجلس سوريا الديمقراطية; مسد
rojava | SY | Autonomous Administration of North and East Syria | الإدارة الذاتية لشمال وشرق سوريا; الإدارة الذاتية الكردية; الإدارة الذاتية في شمال وشرق سوريا; الإدارة الذاتية لشمال شرق سوريا
fsa | SY | Free Syrian Army; FSA | الجيش السوري الحر; الجيش الحر; الجيش السورى الحر
sna | SY | Syrian National Army | الجيش الوطني السوري
snc | SY | Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian opposition coalition | الائتلاف الوطني السوري; الائتلاف السوري المعارض; الائتلاف الوطني لقوى الثورة والمعارضة السورية; ائتلاف المعارضة السورية; الائتلاف السوري; الائتلاف الوطني لقوى الثورة والمعارضة; ائتلاف قوى الثورة والمعارضة; الائتلاف الوطني السوري المعارض; الإئتلاف الوطني السوري
syrian-national-council | SY | Syrian National Council | المجلس الوطني السوري
hnc-sy | SY | High Negotiations Committee | الهيئة العليا للمفاوضات; هيئة التفاوض السورية; هيئة التفاوض العليا
ncc-sy | SY | National Coordination Committee; National Coordination Body for Democratic Change | هيئة التنسيق الوطنية; هيئة التنسيق الوطني; هيئة التنسيق لقوى التغيير الديمقراطي; هيئة التنسيق الوطنية لقوى التغيير الديمقراطي
nusra | SY | Al-Nusra Front; Nusra Front; Jabhat al-Nusra; al-Nusra Front; al-Nusra; Al-Nusra | جبهة النصرة; جبهة النصرة لأهل الشام; النصرة; تنظيم جبهة النصرة; تنظيم النصرة
hts | SY | Hayat Tahrir al-Sham; HTS; Tahrir al-Sham; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham | هيئة تحرير الشام; تحرير الشام; جبهة فتح الشام; فتح الشام
ahrar-al-sham | SY | Ahrar al-Sham; Ahrar ash-Sham | أحرار الشام; حركة أحرار الشام; حركة أحرار الشام الإسلامية
jaish-al-islam | SY | Jaish al-Islam; Jaysh al-Islam; Army of Islam | جيش الإسلام; لواء الإسلام
jaish-al-fatah | SY | Jaish al-Fatah; Army of Conquest | جيش الفتح
faylaq-al-sham | SY | Faylaq al-Sham; Sham Legion | فيلق الشام
faylaq-al-rahman | SY | Faylaq al-Rahman; Failaq al-Rahman | فيلق الرحمن
zenki | SY | Nour al-Din al-Zenki; Nureddin al-Zinki | حركة نور الدين الزنكي; نور الدين الزنكي; كتائب نور الدين الزنكي
hurras-al-din | SY | Hurras al-Din | حراس الدين; تنظيم حراس الدين
islamic-front-sy | SY | Islamic Front | الجبهة الإسلامية السورية
southern-front-sy | SY | Southern Front rebels | الجبهة الجنوبية السورية
liwa-al-tawhid | SY | Liwa al-Tawhid; Tawhid Brigade | لواء التوحيد
white-helmets | SY | White Helmets; Syria Civil Defence; Syrian Civil Defence | الخوذ البيضاء; الدفاع المدني السوري; أصحاب الخوذ البيضاء; الخوذات البيضاء
syrian-army | SY | Syrian army; Syrian Army; Syrian Arab Army; Syrian government forces | الجيش السوري; الجيش العربي السوري; قوات النظام السوري; جيش النظام السوري; قوات الجيش السوري; قوات النظام; الجيش السورى; الجيش النظامي السوري
baath | SY | Baath Party; Ba'ath Party; Baath party | حزب البعث; حزب البعث العربي الاشتراكي; حزب البعث السوري
local-coordination | SY | Local Coordination Committees | لجان التنسيق المحلية; لجان التنسيق المحلية في سوريا
syrian-revolution-commission | SY | Syrian Revolution General Commission | الهيئة العامة للثورة السورية
shabiha | SY | Shabiha; shabiha militia | الشبيحة; شبيحة النظام
fatemiyoun | SY | Fatemiyoun Brigade; Liwa Fatemiyoun | لواء فاطميون; فاطميون; ميليشيا فاطميون
# Iraq and the Kurds
pmf | IQ | Popular Mobilization Forces; Popular Mobilisation Forces; Hashed al-Shaabi; Hashd al-Shaabi; PMF; Hashed | الحشد الشعبي; قوات الحشد الشعبي; هيئة الحشد الشعبي; ميليشيات الحشد الشعبي; ميليشيا الحشد الشعبي
asaib-ahl-al-haq | IQ | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq | عصائب أهل الحق; حركة عصائب أهل الحق
badr | IQ | Badr Organization; Badr Organisation | منظمة بدر; فيلق بدر
nujaba | IQ | Harakat al-Nujaba; Nujaba Movement | حركة النجباء; حركة النجباء العراقية
mahdi-army | IQ | Mahdi Army; Saraya al-Salam; Peace Brigades | جيش المهدي; سرايا السلام
sadrist-movement | IQ | Sadrist Movement; Sadrist bloc | التيار الصدري; الكتلة الصدرية; كتلة الأحرار
dawa | IQ | Dawa Party; Islamic Dawa Party; Dawa party | حزب الدعوة; حزب الدعوة الإسلامية
state-of-law | IQ | State of Law Coalition; State of Law coalition; State of Law | ائتلاف دولة القانون; دولة القانون
iraqiya | IQ | Iraqiya bloc; Iraqiya list | القائمة العراقية; ائتلاف العراقية
supreme-council-iq | IQ | Islamic Supreme Council of Iraq | المجلس الأعلى الإسلامي العراقي; المجلس الأعلى الإسلامي
iraqi-army | IQ | Iraqi army; Iraqi Army; Iraqi security forces | الجيش العراقي; القوات العراقية; القوات المسلحة العراقية
peshmerga | IQ | Peshmerga; peshmerga | البيشمركة; قوات البيشمركة; البشمركة; قوات البيشمركة الكردية; البيشمركه; قوات البشمركة
krg | IQ | Kurdistan Regional Government; KRG | حكومة إقليم كردستان; حكومة كردستان العراق; حكومة اقليم كردستان
kdp | IQ | Kurdistan Democratic Party; KDP | الحزب الديمقراطي الكردستاني
puk | IQ | Patriotic Union of Kurdistan; PUK | الاتحاد الوطني الكردستاني; حزب الاتحاد الوطني الكردستاني
pkk | TR | Kurdistan Workers' Party; PKK; Kurdistan Workers Party | حزب العمال الكردستاني; بي كا كا; بي كي كي; العمال الكردستاني; حزب العمال الكردستانى
coalition-provisional | IQ | Coalition Provisional Authority | سلطة الائتلاف المؤقتة
# Iran
irgc | IR | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Revolutionary Guard Corps; Revolutionary Guards Corps | الحرس الثوري الإيراني; الحرس الثوري; الحرس الثورى; الحرس الثوري الايراني; حرس الثورة الإسلامية; الحرس الثورى الإيرانى; حرس الثورة الإيراني
quds-force | IR | Quds Force; Qods Force; IRGC Quds Force | فيلق القدس; فيلق القدس الإيراني; فيلق القدس التابع للحرس الثوري; قوة القدس
basij | IR | Basij; Basij militia | الباسيج; قوات الباسيج; ميليشيا الباسيج; البسيج
mek | IR | People's Mujahedin of Iran; Mujahedin-e Khalq; MEK; People's Mujahideen; Mujahideen-e-Khalq | مجاهدي خلق; منظمة مجاهدي خلق; مجاهدو خلق
ncri | IR | National Council of Resistance of Iran; NCRI | المجلس الوطني للمقاومة الإيرانية; المجلس الوطني للمقاومة
guardian-council | IR | Guardian Council | مجلس صيانة الدستور
assembly-of-experts | IR | Assembly of Experts | مجلس خبراء القيادة; مجلس الخبراء الإيراني
aeoi | IR | Atomic Energy Organization of Iran; AEOI | منظمة الطاقة الذرية الإيرانية; هيئة الطاقة الذرية الإيرانية
# Egypt
muslim-brotherhood | EG | Muslim Brotherhood; Brotherhood; MB; Ikhwan | جماعة الإخوان المسلمين; الإخوان المسلمين; الإخوان المسلمون; جماعة الإخوان; الإخوان; تنظيم الإخوان; الاخوان المسلمين; الاخوان; جماعة الاخوان المسلمين; جماعة الاخوان; الإخوان الإرهابية; تنظيم الإخوان المسلمين; الاخوان المسلمون; إخوان مصر
fjp | EG | Freedom and Justice Party; FJP; Freedom and Justice party; Freedom and Justice | حزب الحرية والعدالة; الحرية والعدالة; حزب الحريه والعداله; حزب "الحرية والعدالة"
nour-party | EG | Nour Party; Al-Nour Party; Salafist Nour Party; Nour party; al-Nour Party; Al-Nour party | حزب النور; حزب النور السلفي; النور السلفي; النور السلفى
nsf | EG | National Salvation Front; NSF | جبهة الإنقاذ الوطني; جبهة الإنقاذ; جبهة الانقاذ الوطني; جبهة الانقاذ; جبهة الإنقاذ الوطنى; جبهة الإنقاذ المعارضة
wafd | EG | Wafd Party; Al-Wafd; Wafd party; New Wafd; Al-Wafd Party; Wafd | حزب الوفد; حزب الوفد الجديد; حزب الوفد المصري
dostour-party | EG | Constitution Party; Dostour Party; Al-Dostour Party; Constitution party | حزب الدستور; حزب الدستور المصري
ndp-eg | EG | National Democratic Party; NDP; National Democratic party | الحزب الوطني المنحل; الحزب الوطني الديمقراطي; الحزب الوطني; الحزب الوطنى المنحل; الحزب الوطنى
popular-current | EG | Popular Current; Egyptian Popular Current; Popular Current Party | التيار الشعبي; التيار الشعبي المصري; التيار الشعبى; التيار الشعبى المصرى
egyptian-social-democrats | EG | Egyptian Social Democratic Party | الحزب المصري الديمقراطي الاجتماعي; الحزب المصري الديمقراطي; الحزب المصرى الديمقراطى الاجتماعى; المصري الديمقراطي الاجتماعي; الحزب المصري الديموقراطي
free-egyptians | EG | Free Egyptians Party; Free Egyptians; Free Egyptians party | حزب المصريين الأحرار; المصريين الأحرار; حزب المصريين الاحرار; المصريون الأحرار
wasat | EG | Wasat Party; Al-Wasat Party; Wasat party; Al-Wasat | حزب الوسط; حزب الوسط المصري
watan-party | EG | Watan Party; Al-Watan Party; Watan party | حزب الوطن; حزب الوطن السلفي; حزب الوطن السلفى
strong-egypt | EG | Strong Egypt Party; Strong Egypt; Strong Egypt party | حزب مصر القوية; مصر القوية
ghad-al-thawra | EG | Ghad El-Thawra Party; Ghad al-Thawra; Ghad Party; El-Ghad Party | حزب غد الثورة; غد الثورة; حزب الغد
karama | EG | Karama Party; Dignity Party | حزب الكرامة; حزب الكرامه
tagammu | EG | Tagammu Party; Tagammu; Tagammu party | حزب التجمع; حزب التجمع المصري
nasserist-party | EG | Nasserist Party; Arab Democratic Nasserist Party | الحزب الناصري; الحزب العربي الناصري; الحزب الناصرى; الحزب العربي الديمقراطي الناصري
congress-party-eg | EG | Conference Party; Congress Party of Egypt | حزب المؤتمر المصري; حزب المؤتمر
popular-alliance | EG | Socialist Popular Alliance Party; Socialist Popular Alliance | حزب التحالف الشعبي الاشتراكي; التحالف الشعبي الاشتراكي; حزب التحالف الشعبي; التحالف الشعبى الاشتراكى; حزب التحالف الشعبى الاشتراكى
gamaa-islamiya | EG | Gamaa Islamiya; al-Gamaa al-Islamiya; Al-Gama'a al-Islamiyya; Gamaa al-Islamiya | الجماعة الإسلامية; الجماعة الاسلامية
building-development | EG | Building and Development Party; Construction and Development Party | حزب البناء والتنمية; البناء والتنمية
islamic-jihad-eg | EG | Egyptian Islamic Jihad | تنظيم الجهاد; جماعة الجهاد; جماعة الجهاد المصرية
salafist-call | EG | Salafist Call; Salafi Call; al-Dawa al-Salafiya | الدعوة السلفية; الدعوة السلفيه
salafist-front | EG | Salafi Front; Salafist Front | الجبهة السلفية
april-6 | EG | April 6 Youth Movement; April 6 movement; 6 April Youth Movement; April 6 Movement; 6 April movement | حركة شباب 6 أبريل; حركة 6 أبريل; شباب 6 أبريل; حركة شباب 6 ابريل; حركة شباب السادس من أبريل; حركة 6 إبريل; حركة شباب 6 إبريل; شباب 6 إبريل
kefaya | EG | Kefaya; Kifaya; Kefaya movement | حركة كفاية; كفاية المصرية
tamarod | EG | Tamarod; Tamarrod; Tamarod campaign | حركة تمرد; حملة تمرد; تمرد المصرية
black-bloc | EG | Black Bloc | بلاك بلوك; البلاك بلوك; مجموعة بلاك بلوك; مجموعات البلاك بلوك; جماعة بلاك بلوك; "البلاك بلوك"
revolutionary-socialists | EG | Revolutionary Socialists | الاشتراكيين الثوريين; الاشتراكيون الثوريون; حركة الاشتراكيين الثوريين
national-association-change | EG | National Association for Change | الجمعية الوطنية للتغيير
maspero-youth | EG | Maspero Youth Union | اتحاد شباب ماسبيرو
ultras-ahlawy | EG | Ultras Ahlawy | ألتراس أهلاوي; التراس أهلاوي; ألتراس أهلاوى; أولتراس أهلاوي; التراس اهلاوي
ultras-white-knights | EG | Ultras White Knights | وايت نايتس; ألتراس وايت نايتس; التراس وايت نايتس
egyptian-army | EG | Egyptian Armed Forces; Egyptian army; Egyptian military; Egyptian Army | القوات المسلحة المصرية; الجيش المصري; الجيش المصرى
scaf | EG | Supreme Council of the Armed Forces; SCAF; Supreme Council of Armed Forces | المجلس الأعلى للقوات المسلحة; المجلس العسكري المصري; المجلس الاعلى للقوات المسلحة
republican-guard-eg | EG | Egyptian Republican Guard | الحرس الجمهوري المصري; قوات الحرس الجمهوري; الحرس الجمهوري; الحرس الجمهورى; قوات الحرس الجمهورى
egyptian-interior | EG | Egyptian Interior Ministry; Egyptian interior ministry; Egypt's Interior Ministry; Egypt's interior ministry | وزارة الداخلية المصرية
shura-council-eg | EG | Shura Council; Egypt's Shura Council; upper house Shura Council | مجلس الشورى المصري; مجلس الشورى; مجلس الشوري
peoples-assembly-eg | EG | People's Assembly; Egyptian parliament; Egypt's parliament | مجلس الشعب المصري; البرلمان المصري; مجلس النواب المصري; مجلس الشعب المنحل; البرلمان المصرى
constitutional-court-eg | EG | Supreme Constitutional Court; Egypt's Supreme Constitutional Court; High Constitutional Court | المحكمة الدستورية العليا; الدستورية العليا; المحكمة الدستورية
constituent-assembly-eg | EG | Constituent Assembly; Egypt's Constituent Assembly | الجمعية التأسيسية للدستور; الجمعية التأسيسية; تأسيسية الدستور; اللجنة التأسيسية للدستور
court-of-cassation-eg | EG | Court of Cassation; Egypt's Court of Cassation | محكمة النقض; محكمة النقض المصرية
cairo-criminal-court | EG | Cairo Criminal Court | محكمة جنايات القاهرة; جنايات القاهرة
admin-court-eg | EG | Administrative Court of Egypt; Egypt's Administrative Court | محكمة القضاء الإداري; القضاء الإداري; محكمة القضاء الادارى; محكمة القضاء الإدارى
al-azhar | EG | Al-Azhar; al-Azhar; Al Azhar | الأزهر; الأزهر الشريف; مشيخة الأزهر; الازهر الشريف; الازهر; جامع الأزهر
al-azhar-university | EG | Al-Azhar University | جامعة الأزهر; جامعة الازهر
coptic-church | EG | Coptic Orthodox Church; Coptic Church | الكنيسة القبطية الأرثوذكسية; الكنيسة القبطية; الكنيسة الأرثوذكسية القبطية; الكنيسة المصرية; الكنيسة الأرثوذكسية
dar-al-ifta | EG | Dar al-Ifta; Dar al-Iftaa | دار الإفتاء المصرية; دار الإفتاء; دار الافتاء
judges-club | EG | Judges Club; Judges' Club; Egyptian Judges Club | نادي القضاة; نادى القضاة; نادي قضاة مصر
press-syndicate-eg | EG | Egyptian Journalists Syndicate; Journalists Syndicate; Press Syndicate; Journalists' Syndicate | نقابة الصحفيين; نقابة الصحفيين المصرية; نقابة الصحفيين المصريين
lawyers-syndicate-eg | EG | Egyptian Bar Association; Lawyers Syndicate; Lawyers' Syndicate | نقابة المحامين; نقابة المحامين المصرية
doctors-syndicate-eg | EG | Egyptian Medical Syndicate; Doctors Syndicate; Doctors' Syndicate | نقابة الأطباء; نقابة أطباء مصر; نقابة الأطباء المصرية
cbe | EG | Central Bank of Egypt; CBE | البنك المركزي المصري; البنك المركزى المصرى; المركزي المصري; البنك المركزى المصري
egx | EG | Egyptian Exchange; EGX; Egyptian stock exchange; Cairo stock exchange | البورصة المصرية; بورصة مصر; بورصة القاهرة
nbe | EG | National Bank of Egypt | البنك الأهلي المصري; البنك الأهلى المصرى; البنك الأهلي المصرى
banque-misr | EG | Banque Misr | بنك مصر
cib | EG | Commercial International Bank; CIB | البنك التجاري الدولي; البنك التجارى الدولى
egyptair | EG | EgyptAir; Egyptair; Egypt Air | مصر للطيران; شركة مصر للطيران
suez-canal-authority | EG | Suez Canal Authority | هيئة قناة السويس
capmas | EG | CAPMAS; Central Agency for Public Mobilization and Statistics; Central Agency for Public Mobilisation and Statistics | الجهاز المركزي للتعبئة العامة والإحصاء; الجهاز المركزي للتعبئة والإحصاء; الجهاز المركزى للتعبئة العامة والإحصاء
nchr-eg | EG | National Council for Human Rights | المجلس القومي لحقوق الإنسان; المجلس القومى لحقوق الإنسان; القومي لحقوق الإنسان; المجلس القومي لحقوق الانسان
arab-network-hr | EG | Arabic Network for Human Rights Information; ANHRI | الشبكة العربية لمعلومات حقوق الإنسان
eohr | EG | Egyptian Organization for Human Rights; EOHR | المنظمة المصرية لحقوق الإنسان; المنظمة المصرية لحقوق الانسان
eipr | EG | Egyptian Initiative for Personal Rights; EIPR | المبادرة المصرية للحقوق الشخصية
cairo-university | EG | Cairo University | جامعة القاهرة
ain-shams-university | EG | Ain Shams University | جامعة عين شمس
alexandria-university | EG | Alexandria University; University of Alexandria | جامعة الإسكندرية; جامعة الاسكندرية; جامعة الأسكندرية
auc | EG | American University in Cairo; AUC | الجامعة الأمريكية بالقاهرة; الجامعة الأمريكية في القاهرة; الجامعة الأميركية بالقاهرة
qasr-al-aini | EG | Qasr al-Aini Hospital; Kasr Al-Ainy | مستشفى قصر العيني; قصر العيني; مستشفى القصر العيني; القصر العيني; قصر العينى; القصر العينى
ahly | EG | Al Ahly; Al-Ahly; Ahly | النادي الأهلي المصري; النادي الأهلي; الأهلي; النادى الأهلى; الاهلي; الأهلى; الأهلي المصري
zamalek | EG | Zamalek SC; Zamalek | نادي الزمالك; الزمالك; نادى الزمالك
ismaily | EG | Ismaily; Ismaily SC | النادي الإسماعيلي; النادي الاسماعيلي; الإسماعيلي; الدراويش; الاسماعيلى; الإسماعيلى
al-masry-club | EG | Al-Masry SC; Al Masry; Al-Masry | النادي المصري; النادي المصري البورسعيدي; المصري البورسعيدي; النادى المصرى البورسعيدى; النادى المصرى
efa | EG | Egyptian Football Association; EFA | اتحاد الكرة المصري; الاتحاد المصري لكرة القدم; الاتحاد المصرى لكرة القدم; اتحاد الكرة المصرى
# Lebanon
future-movement | LB | Future Movement; Future Current | تيار المستقبل; حركة المستقبل
amal | LB | Amal Movement; Amal movement; Shiite Amal | حركة أمل; حركة امل
fpm | LB | Free Patriotic Movement; FPM | التيار الوطني الحر; التيار الوطنى الحر
lebanese-forces | LB | Lebanese Forces | القوات اللبنانية; حزب القوات اللبنانية
kataeb | LB | Kataeb Party; Phalange Party; Kataeb | حزب الكتائب; حزب الكتائب اللبنانية; الكتائب اللبنانية
psp | LB | Progressive Socialist Party | الحزب التقدمي الاشتراكي
ssnp | LB | Syrian Social Nationalist Party | الحزب السوري القومي الاجتماعي
march-14 | LB | March 14 alliance; March 14 coalition | قوى 14 آذار; 14 آذار; تحالف 14 آذار; فريق 14 آذار; قوى الرابع عشر من آذار
march-8 | LB | March 8 alliance; March 8 coalition | قوى 8 آذار; 8 آذار; تحالف 8 آذار; فريق 8 آذار; قوى الثامن من آذار
lebanese-army | LB | Lebanese Army; Lebanese Armed Forces; Lebanese army | الجيش اللبناني; الجيش اللبنانى
banque-du-liban | LB | Banque du Liban; Lebanon's central bank | مصرف لبنان; مصرف لبنان المركزي
aub | LB | American University of Beirut; AUB | الجامعة الأمريكية في بيروت; الجامعة الأميركية في بيروت; الجامعة الأمريكية ببيروت
# Israel
likud | IL | Likud; Likud party | الليكود; حزب الليكود; ليكود
labor-il | IL | Israeli Labor Party; Labor Party of Israel | حزب العمل الإسرائيلي; حزب العمل الاسرائيلي
kadima | IL | Kadima | كاديما; حزب كاديما
yesh-atid | IL | Yesh Atid | يش عتيد; حزب يش عتيد; هناك مستقبل; حزب هناك مستقبل; ييش عتيد; حزب يوجد مستقبل
yisrael-beiteinu | IL | Yisrael Beiteinu; Israel Beitenu; Yisrael Beitenu | إسرائيل بيتنا; حزب إسرائيل بيتنا; يسرائيل بيتينو; اسرائيل بيتنا
jewish-home | IL | Jewish Home; Habayit Hayehudi | البيت اليهودي; حزب البيت اليهودي
shas | IL | Shas; Shas party | شاس; حزب شاس; حركة شاس
blue-and-white | IL | Blue and White; Kahol Lavan | حزب أزرق أبيض; أزرق أبيض; تحالف أزرق أبيض; كاحول لافان
meretz | IL | Meretz | ميرتس; حزب ميرتس; ميريتس
knesset | IL | Knesset; Israeli parliament | الكنيست; الكنيست الإسرائيلي; الكنيست الاسرائيلي
idf | IL | Israel Defense Forces; IDF; Israeli army; Israeli military; Israel Defence Forces; Israeli Army; Israeli Defense Forces | الجيش الإسرائيلي; جيش الاحتلال; جيش الدفاع الإسرائيلي; جيش الاحتلال الإسرائيلي; قوات الاحتلال الإسرائيلي; الجيش الاسرائيلي; قوات الاحتلال; جيش الدفاع الاسرائيلي; جيش العدو; قوات الاحتلال الاسرائيلي; الجيش الإسرائيلى
mossad | IL | Mossad | الموساد; جهاز الموساد; الموساد الإسرائيلي
shin-bet | IL | Shin Bet; Israel Security Agency | الشاباك; جهاز الشاباك; الشين بيت; جهاز الأمن العام الإسرائيلي; شين بيت; الشاباك الإسرائيلي
btselem | IL | B'Tselem | بتسيلم; منظمة بتسيلم
peace-now | IL | Peace Now | السلام الآن; حركة السلام الآن
# Turkey
akp | TR | Justice and Development Party of Turkey; AKP; AK Party; Turkey's Justice and Development Party | حزب العدالة والتنمية التركي; العدالة والتنمية التركي; حزب العدالة والتنمية الحاكم في تركيا; حزب العدالة والتنمية
chp | TR | Republican People's Party; CHP | حزب الشعب الجمهوري; الشعب الجمهوري
mhp | TR | Nationalist Movement Party; MHP | حزب الحركة القومية; الحركة القومية التركي
hdp | TR | Peoples' Democratic Party; HDP; Pro-Kurdish Peoples' Democratic Party | حزب الشعوب الديمقراطي; الشعوب الديمقراطي; حزب الشعوب الديموقراطي
bdp | TR | Peace and Democracy Party; BDP | حزب السلام والديمقراطية الكردي; حزب السلام والديمقراطية
good-party-tr | TR | Iyi Party; Good Party | حزب الجيد; حزب الخير التركي; حزب إيي
gulen-movement | TR | Gulen movement; Gülen movement; Fethullah Terrorist Organization; FETO | جماعة غولن; حركة غولن; تنظيم غولن; جماعة كولن; منظمة فتح الله غولن; تنظيم غولن الإرهابي
turkish-army | TR | Turkish army; Turkish Armed Forces; Turkish military; Turkish Army | الجيش التركي; القوات المسلحة التركية; القوات التركية; الجيش التركى
dhkp-c | TR | DHKP-C; Revolutionary People's Liberation Party-Front | حزب جبهة التحرير الشعبي الثوري; جبهة حزب التحرر الشعبي الثوري; حزب التحرير الشعبي الثوري
# Gulf
wefaq | BH | Al Wefaq; Al-Wefaq; Wefaq | جمعية الوفاق; الوفاق البحرينية; جمعية الوفاق الوطني الإسلامية; جمعية الوفاق البحرينية; جمعية الوفاق الوطني
aramco | SA | Saudi Aramco; Aramco | أرامكو السعودية; أرامكو; شركة أرامكو; ارامكو; شركة الزيت العربية السعودية; الزيت العربية السعودية
sabic | SA | SABIC; Saudi Basic Industries Corporation | سابك; شركة سابك
pif | SA | Public Investment Fund; PIF | صندوق الاستثمارات العامة; صندوق الاستثمارات العامة السعودي
sama | SA | Saudi Central Bank; SAMA; Saudi Arabian Monetary Agency | البنك المركزي السعودي; مؤسسة النقد العربي السعودي; ساما; مؤسسة النقد
tadawul | SA | Tadawul; Saudi stock exchange | تداول السعودية; السوق المالية السعودية; البورصة السعودية; سوق الأسهم السعودية
saudia | SA | Saudia; Saudi Arabian Airlines; Saudi Airlines | الخطوط الجوية العربية السعودية; الخطوط السعودية; الخطوط الجوية السعودية
shura-sa | SA | Saudi Shura Council; Consultative Assembly of Saudi Arabia | مجلس الشورى السعودي; مجلس الشورى
senior-scholars | SA | Council of Senior Scholars | هيئة كبار العلماء; هيئة كبار العلماء السعودية
emirates-airline | AE | Emirates Airline; Emirates airline | طيران الإمارات; شركة طيران الإمارات
etihad | AE | Etihad Airways; Etihad | الاتحاد للطيران; طيران الاتحاد; شركة الاتحاد للطيران
adnoc | AE | ADNOC; Abu Dhabi National Oil Company | أدنوك; شركة بترول أبوظبي الوطنية
dp-world | AE | DP World | موانئ دبي العالمية; موانئ دبي
emaar | AE | Emaar Properties; Emaar | إعمار العقارية; شركة إعمار
etisalat | AE | Etisalat | اتصالات الإماراتية; مؤسسة اتصالات الإماراتية
fnc-ae | AE | Federal National Council | المجلس الوطني الاتحادي
qatar-airways | QA | Qatar Airways | الخطوط الجوية القطرية; الخطوط القطرية
qatar-petroleum | QA | QatarEnergy; Qatar Petroleum; Qatargas | قطر للطاقة; قطر للبترول; قطر غاز
qia | QA | Qatar Investment Authority | جهاز قطر للاستثمار; هيئة قطر للاستثمار
kuwait-parliament | KW | Kuwaiti National Assembly; Kuwait's parliament; Kuwaiti parliament | مجلس الأمة الكويتي; البرلمان الكويتي
kpc | KW | Kuwait Petroleum Corporation; KPC; Kuwait Petroleum Corp | مؤسسة البترول الكويتية
kia | KW | Kuwait Investment Authority | الهيئة العامة للاستثمار الكويتية; هيئة الاستثمار الكويتية
# Jordan
iaf-jo | JO | Islamic Action Front | حزب جبهة العمل الإسلامي; جبهة العمل الإسلامي
jordanian-army | JO | Jordanian army; Jordan Armed Forces; Jordanian Armed Forces | القوات المسلحة الأردنية; الجيش الأردني; الجيش العربي الأردني
# Maghreb and Libya
ennahda | TN | Ennahda; Ennahda Movement; Ennahdha; Nahda movement | حركة النهضة; حركة النهضة التونسية; حزب النهضة; النهضة التونسية; حزب حركة النهضة; حركة النهضة الإسلامية
nidaa-tounes | TN | Nidaa Tounes; Nida Tunis; Nidaa Tunis | نداء تونس; حزب نداء تونس; حركة نداء تونس
ugtt | TN | Tunisian General Labour Union; UGTT; Tunisian General Labor Union | الاتحاد العام التونسي للشغل; الاتحاد التونسي للشغل; اتحاد الشغل; اتحاد الشغل التونسي
cpr-tn | TN | Congress for the Republic | حزب المؤتمر من أجل الجمهورية; المؤتمر من أجل الجمهورية
ettakatol | TN | Ettakatol | حزب التكتل الديمقراطي; التكتل الديمقراطي من أجل العمل والحريات; حزب التكتل
popular-front-tn | TN | Popular Front of Tunisia; Tunisia's Popular Front | الجبهة الشعبية التونسية; الجبهة الشعبية في تونس
ansar-al-sharia | - | Ansar al-Sharia; Ansar al-Shariah | أنصار الشريعة; جماعة أنصار الشريعة; تنظيم أنصار الشريعة; تيار أنصار الشريعة
nca-tn | TN | National Constituent Assembly of Tunisia; Tunisian Constituent Assembly; Assembly of the Representatives of the People | المجلس الوطني التأسيسي; المجلس التأسيسي التونسي; المجلس الوطني التأسيسي التونسي; مجلس نواب الشعب التونسي; البرلمان التونسي
gnc-ly | LY | General National Congress; GNC; Libyan National Congress | المؤتمر الوطني العام; المؤتمر الوطني الليبي; المؤتمر الوطني العام الليبي; المؤتمر الوطني العام في ليبيا
hor-ly | LY | Libyan House of Representatives; House of Representatives in Tobruk; Tobruk-based parliament | مجلس النواب الليبي; برلمان طبرق; مجلس نواب طبرق; البرلمان الليبي
gna-ly | LY | Government of National Accord; GNA; Libyan Government of National Accord | حكومة الوفاق الوطني; حكومة الوفاق; حكومة الوفاق الليبية; حكومة الوفاق الوطني الليبية
gnu-ly | LY | Government of National Unity of Libya; Libya's Government of National Unity | حكومة الوحدة الوطنية الليبية; حكومة الوحدة الليبية; حكومة الوحدة الوطنية
ntc-ly | LY | National Transitional Council; NTC; Libyan National Transitional Council | المجلس الوطني الانتقالي الليبي; المجلس الانتقالي الليبي; المجلس الوطني الانتقالي; المجلس الوطني الإنتقالي
lna | LY | Libyan National Army; LNA; Libyan Arab Armed Forces | الجيش الوطني الليبي; القوات المسلحة العربية الليبية; قوات حفتر; قوات خليفة حفتر; مليشيات حفتر; الجيش الليبي
fajr-libya | LY | Libya Dawn | فجر ليبيا; قوات فجر ليبيا; ميليشيات فجر ليبيا; عملية فجر ليبيا
noc-ly | LY | National Oil Corporation; NOC | المؤسسة الوطنية للنفط; المؤسسة الوطنية للنفط الليبية; مؤسسة النفط الليبية
jcp-ly | LY | Justice and Construction Party | حزب العدالة والبناء
fln | DZ | National Liberation Front of Algeria; FLN | جبهة التحرير الوطني الجزائرية; جبهة التحرير الوطني; حزب جبهة التحرير الوطني
rnd | DZ | National Rally for Democracy; RND | التجمع الوطني الديمقراطي; حزب التجمع الوطني الديمقراطي
hms | DZ | Movement of Society for Peace | حركة مجتمع السلم; حركة مجتمع السلم الجزائرية
sonatrach | DZ | Sonatrach | سوناطراك; شركة سوناطراك; سوناطراك الجزائرية
pjd | MA | Justice and Development Party of Morocco; PJD | حزب العدالة والتنمية المغربي; حزب العدالة والتنمية; العدالة والتنمية المغربي
istiqlal | MA | Istiqlal Party; Istiqlal | حزب الاستقلال المغربي; حزب الاستقلال
pam | MA | Authenticity and Modernity Party | حزب الأصالة والمعاصرة; الأصالة والمعاصرة
rni | MA | National Rally of Independents | حزب التجمع الوطني للأحرار; التجمع الوطني للأحرار
polisario | EH | Polisario Front; Polisario | جبهة البوليساريو; البوليساريو; جبهة البوليزاريو; البوليزاريو
# Sudan
ncp-sd | SD | National Congress Party; National Congress Party of Sudan | حزب المؤتمر الوطني السوداني; حزب المؤتمر الوطني الحاكم في السودان; حزب المؤتمر الوطني; المؤتمر الوطني الحاكم
pcp-sd | SD | Popular Congress Party | حزب المؤتمر الشعبي السوداني; حزب المؤتمر الشعبي; المؤتمر الشعبي السوداني
umma-sd | SD | National Umma Party; Umma Party | حزب الأمة القومي; حزب الأمة السوداني; حزب الأمة القومي السوداني
splm | SS | Sudan People's Liberation Movement; SPLM | الحركة الشعبية لتحرير السودان; الحركة الشعبية لتحرير السودان شمال; الحركة الشعبية قطاع الشمال
srf-sd | SD | Sudan Revolutionary Front | الجبهة الثورية السودانية; تحالف الجبهة الثورية
jem | SD | Justice and Equality Movement; JEM | حركة العدل والمساواة; حركة العدل والمساواة السودانية
rsf-sd | SD | Rapid Support Forces; RSF paramilitary; paramilitary Rapid Support Forces | قوات الدعم السريع; الدعم السريع; ميليشيا الدعم السريع; مليشيا الدعم السريع
sudanese-army | SD | Sudanese Armed Forces; Sudanese army; Sudanese Army | القوات المسلحة السودانية; الجيش السوداني; الجيش السودانى
ffc-sd | SD | Forces of Freedom and Change; FFC | قوى إعلان الحرية والتغيير; قوى الحرية والتغيير; إعلان الحرية والتغيير
spa-sd | SD | Sudanese Professionals Association | تجمع المهنيين السودانيين; تجمع المهنيين
janjaweed | SD | Janjaweed; janjaweed militia | الجنجويد; ميليشيا الجنجويد; مليشيا الجنجويد
`;
