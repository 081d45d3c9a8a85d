/** Governments, parliaments, services, parties and companies of the world: `slug | country | English | Arabic`. */
export const stateOrganisations = `
# United States
us-congress | US | US Congress; U.S. Congress; Congress; United States Congress | الكونغرس الأمريكي; الكونغرس; الكونجرس; الكونجرس الأمريكي; الكونغرس الأميركي; الكونجرس الأمريكى; الكونجرس الامريكي
us-senate | US | US Senate; U.S. Senate; Senate | مجلس الشيوخ الأمريكي; مجلس الشيوخ الأميركي; مجلس الشيوخ الأمريكى
us-house | US | US House of Representatives; House of Representatives; U.S. House of Representatives; U.S. House | مجلس النواب الأمريكي; مجلس النواب الأميركي; مجلس النواب الأمريكى
state-department | US | US State Department; State Department; U.S. State Department; State Dept | وزارة الخارجية الأمريكية; الخارجية الأمريكية; وزارة الخارجية الأميركية; الخارجية الأميركية; الخارجية الامريكية; وزارة الخارجية الامريكية
us-treasury | US | US Treasury; U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department | وزارة الخزانة الأمريكية; الخزانة الأمريكية; وزارة الخزانة الأميركية; الخزانة الأميركية; وزارة الخزانة الامريكية
justice-department | US | US Justice Department; Justice Department; U.S. Justice Department; Department of Justice | وزارة العدل الأمريكية; وزارة العدل الأميركية; وزارة العدل الامريكية
dhs | US | Department of Homeland Security; DHS; Homeland Security | وزارة الأمن الداخلي الأمريكية; وزارة الأمن الداخلي الأميركية; الأمن الداخلي الأمريكي
agriculture-us | US | U.S. Agriculture Department; US Department of Agriculture; USDA; U.S. Department of Agriculture | وزارة الزراعة الأمريكية; وزارة الزراعة الأميركية
us-commerce | US | U.S. Commerce Department; US Commerce Department; Commerce Department | وزارة التجارة الأمريكية; وزارة التجارة الأميركية
us-supreme-court | US | US Supreme Court; U.S. Supreme Court | المحكمة العليا الأمريكية; المحكمة العليا الأميركية; المحكمة العليا في الولايات المتحدة
nsc-us | US | US National Security Council; National Security Council; U.S. National Security Council | مجلس الأمن القومي الأمريكي; مجلس الأمن القومي الأميركي
cia | US | CIA; Central Intelligence Agency; C.I.A. | وكالة المخابرات المركزية الأمريكية; وكالة الاستخبارات المركزية; سي آي إيه; المخابرات المركزية الأمريكية; سي آي أيه; وكالة المخابرات المركزية; وكالة الاستخبارات المركزية الأمريكية; السي آي إيه; المخابرات الأمريكية; الاستخبارات الأمريكية; سى آى إيه; وكالة الاستخبارات المركزية الأميركية
fbi | US | FBI; Federal Bureau of Investigation; F.B.I. | مكتب التحقيقات الفيدرالي; إف بي آي; مكتب التحقيقات الاتحادي; مكتب التحقيقات الفدرالي; أف بي آي; مكتب التحقيقات الفيدرالى; المباحث الفيدرالية; مكتب التحقيقات الفيدرالي الأمريكي
nsa | US | National Security Agency; NSA | وكالة الأمن القومي الأمريكية; وكالة الأمن القومي الأميركية; وكالة الأمن القومي
nasa | US | NASA; Nasa; National Aeronautics and Space Administration | ناسا; وكالة ناسا; وكالة الفضاء الأمريكية; إدارة الطيران والفضاء الأمريكية; وكالة الفضاء الأميركية; وكالة ناسا الأمريكية; وكالة الفضاء الأمريكية ناسا
federal-reserve | US | Federal Reserve; U.S. Federal Reserve; US Federal Reserve; Federal Reserve Board; Fed | الاحتياطي الفيدرالي; مجلس الاحتياطي الاتحادي; الاحتياطي الفيدرالي الأمريكي; مجلس الاحتياطي الفيدرالي; مجلس الاحتياطي الاتحادي الأمريكي; الاحتياطي الاتحادي; البنك المركزي الأمريكي; المركزي الأمريكي; مجلس الاحتياط الفيدرالي; الفيدرالي الأمريكي
sec | US | Securities and Exchange Commission; SEC; U.S. Securities and Exchange Commission | هيئة الأوراق المالية والبورصات الأمريكية; لجنة الأوراق المالية والبورصات; هيئة الأوراق المالية الأمريكية
fda | US | Food and Drug Administration; FDA; U.S. Food and Drug Administration | إدارة الغذاء والدواء الأمريكية; إدارة الغذاء والدواء; هيئة الغذاء والدواء الأمريكية; إدارة الغذاء والدواء الأميركية
cdc | US | Centers for Disease Control and Prevention; CDC; Centers for Disease Control | مراكز السيطرة على الأمراض والوقاية منها; المراكز الأمريكية لمكافحة الأمراض; مراكز مكافحة الأمراض والوقاية منها
epa | US | Environmental Protection Agency; EPA; U.S. Environmental Protection Agency | وكالة حماية البيئة الأمريكية; الوكالة الأمريكية لحماية البيئة
faa | US | Federal Aviation Administration; FAA | إدارة الطيران الاتحادية; إدارة الطيران الفيدرالية; إدارة الطيران الفيدرالية الأمريكية
usgs | US | US Geological Survey; USGS; U.S. Geological Survey | هيئة المسح الجيولوجي الأمريكية; المسح الجيولوجي الأمريكي; هيئة المسح الجيولوجي; المعهد الأمريكي للجيوفيزياء
eia | US | Energy Information Administration; U.S. Energy Information Administration | إدارة معلومات الطاقة الأمريكية; إدارة معلومات الطاقة
usaid | US | USAID; US Agency for International Development; U.S. Agency for International Development | الوكالة الأمريكية للتنمية الدولية; يو إس إيد; المعونة الأمريكية; الوكالة الأميركية للتنمية الدولية; هيئة المعونة الأمريكية
centcom | US | CENTCOM; US Central Command; U.S. Central Command; Centcom | القيادة المركزية الأمريكية; سنتكوم; القيادة الوسطى الأمريكية; القيادة المركزية الأميركية; القيادة الأمريكية الوسطى
us-army | US | US Army; U.S. Army; US military; U.S. military; American military; US forces; U.S. forces | الجيش الأمريكي; القوات الأمريكية; القوات الأميركية; الجيش الأميركي; القوات المسلحة الأمريكية; الجيش الامريكي; القوات الامريكية; الجيش الأمريكى
us-navy | US | US Navy; U.S. Navy | البحرية الأمريكية; البحرية الأميركية; القوات البحرية الأمريكية; سلاح البحرية الأمريكي
fifth-fleet | US | US Fifth Fleet; U.S. Fifth Fleet; Fifth Fleet; U.S. 5th Fleet; US 5th Fleet | الأسطول الخامس الأمريكي; الأسطول الخامس; الأسطول الأمريكي الخامس
us-democrats | US | Democratic Party; Democrats; US Democratic Party; U.S. Democratic Party | الحزب الديمقراطي الأمريكي; الحزب الديمقراطي; الحزب الديموقراطي; الديمقراطيين الأمريكيين; الحزب الديمقراطي الأميركي
us-republicans | US | Republican Party; Republicans; GOP; US Republican Party | الحزب الجمهوري الأمريكي; الحزب الجمهوري; الجمهوريين الأمريكيين; الحزب الجمهوري الأميركي; الحزب الجمهوري الامريكي
aipac | US | AIPAC; American Israel Public Affairs Committee | أيباك; آيباك; إيباك; لجنة الشؤون العامة الأمريكية الإسرائيلية
brookings | US | Brookings Institution | معهد بروكينغز; معهد بروكينجز; مؤسسة بروكينغز
washington-institute | US | Washington Institute for Near East Policy; Washington Institute | معهد واشنطن لسياسة الشرق الأدنى; معهد واشنطن; معهد واشنطن لسياسات الشرق الأدنى
carnegie | US | Carnegie Endowment for International Peace; Carnegie Endowment; Carnegie Middle East Center | مؤسسة كارنيغي; معهد كارنيغي; مؤسسة كارنيجي للسلام الدولي; مركز كارنيغي للشرق الأوسط; معهد كارنيجي
rand | US | RAND Corporation; Rand Corporation; Rand Corp | مؤسسة راند; مؤسسة راند الأمريكية; معهد راند
harvard | US | Harvard University; Harvard | جامعة هارفارد; هارفارد
mit | US | Massachusetts Institute of Technology; MIT | معهد ماساتشوستس للتكنولوجيا; معهد ماساتشوستس للتقنية
stanford | US | Stanford University; Stanford | جامعة ستانفورد; ستانفورد
yale | US | Yale University; Yale | جامعة ييل; جامعة يال
columbia-university | US | Columbia University | جامعة كولومبيا
princeton | US | Princeton University | جامعة برينستون; جامعة برنستون
nyse | US | New York Stock Exchange; NYSE | بورصة نيويورك; بورصة نيويورك للأوراق المالية
nasdaq | US | Nasdaq; NASDAQ | ناسداك; مؤشر ناسداك; بورصة ناسداك
pentagon | US | Pentagon; US Defense Department; Department of Defense; Defense Department; U.S. Defense Department; US Department of Defense | البنتاغون; البنتاجون; البنتاكون; وزارة الدفاع الأمريكية; وزارة الدفاع الأميركية; وزارة الدفاع الأمريكية البنتاجون; وزارة الدفاع الامريكية; وزارة الدفاع الأمريكية البنتاغون
# Britain
uk-parliament | GB | House of Commons; British parliament; British Parliament; UK Parliament; House of Lords | مجلس العموم البريطاني; البرلمان البريطاني; مجلس العموم; مجلس اللوردات; مجلس اللوردات البريطاني
foreign-office | GB | Foreign Office; British Foreign Office; Foreign and Commonwealth Office; UK Foreign Office | وزارة الخارجية البريطانية; الخارجية البريطانية
conservatives-gb | GB | Conservative Party; British Conservatives; Tories; Tory party; Conservatives | حزب المحافظين البريطاني; حزب المحافظين; المحافظين البريطاني
labour-gb | GB | Labour Party; British Labour Party; Labour | حزب العمال البريطاني; حزب العمال البريطانى
libdems-gb | GB | Liberal Democrats; Lib Dems | حزب الديمقراطيين الأحرار; الديمقراطيين الأحرار; الحزب الليبرالي الديمقراطي البريطاني
ukip | GB | UKIP; UK Independence Party; Ukip; Brexit Party | حزب استقلال المملكة المتحدة; حزب الاستقلال البريطاني; حزب بريكست
snp | GB | Scottish National Party; SNP | الحزب الوطني الاسكتلندي; الحزب القومي الاسكتلندي; الحزب الوطني الأسكتلندي
sinn-fein | IE | Sinn Fein; Sinn Féin | شين فين; حزب شين فين
bank-of-england | GB | Bank of England; BoE | بنك إنجلترا; بنك إنجلترا المركزي; بنك انجلترا; بنك إنكلترا; المركزي البريطاني
mi6 | GB | MI6; MI-6; Secret Intelligence Service | إم آي 6; جهاز المخابرات البريطاني; المخابرات البريطانية; الاستخبارات البريطانية
mi5 | GB | MI5 | إم آي 5; جهاز الأمن الداخلي البريطاني
scotland-yard | GB | Scotland Yard; Metropolitan Police; London police | سكوتلاند يارد; اسكتلنديارد; شرطة لندن; سكوتلانديارد; شرطة سكوتلانديارد; اسكتلاند يارد
mod-uk | GB | British Ministry of Defence; UK Ministry of Defence; Ministry of Defence | وزارة الدفاع البريطانية
london-stock-exchange | GB | London Stock Exchange | بورصة لندن
lloyds | GB | Lloyd's of London; Lloyds; Lloyd's | لويدز; لويدز أوف لندن
oxford-university | GB | Oxford University; University of Oxford | جامعة أكسفورد; جامعة أوكسفورد
cambridge-university | GB | Cambridge University; University of Cambridge | جامعة كامبريدج; جامعة كمبريدج; جامعة كامبردج
chatham-house | GB | Chatham House; Royal Institute of International Affairs | تشاتام هاوس; معهد تشاتام هاوس; المعهد الملكي للشؤون الدولية; شاتام هاوس
iiss | GB | International Institute for Strategic Studies; IISS | المعهد الدولي للدراسات الاستراتيجية
# France, Germany, Europe
french-foreign-ministry | FR | French Foreign Ministry; Quai d'Orsay; French foreign ministry | وزارة الخارجية الفرنسية; الخارجية الفرنسية; الكي دورسيه
french-assembly | FR | French National Assembly; National Assembly of France; French parliament | الجمعية الوطنية الفرنسية; البرلمان الفرنسي
national-rally | FR | National Rally; National Front; Rassemblement National; Front National | التجمع الوطني الفرنسي; الجبهة الوطنية الفرنسية; حزب الجبهة الوطنية; حزب التجمع الوطني; حزب الجبهة الوطنية الفرنسي
lrem | FR | La République En Marche; Renaissance party; La Republique En Marche; En Marche | الجمهورية إلى الأمام; حزب الجمهورية إلى الأمام; حزب النهضة الفرنسي
ump | FR | UMP; Les Républicains; Les Republicains; Union for a Popular Movement | حزب الجمهوريين الفرنسي; الاتحاد من أجل حركة شعبية; حزب الاتحاد من أجل حركة شعبية
ps-fr | FR | French Socialist Party; Parti Socialiste | الحزب الاشتراكي الفرنسي; الاشتراكي الفرنسي
lfi | FR | La France Insoumise; France Unbowed | فرنسا الأبية; حزب فرنسا الأبية; حركة فرنسا الأبية
bundestag | DE | Bundestag; German parliament | البوندستاغ; البرلمان الألماني; البوندستاج
bundesbank | DE | Bundesbank; Deutsche Bundesbank | البنك المركزي الألماني; البوندسبنك; بوندسبنك; المركزي الألماني
cdu | DE | Christian Democratic Union; CDU; Christian Democrats | الاتحاد الديمقراطي المسيحي; الحزب المسيحي الديمقراطي; الحزب الديمقراطي المسيحي; حزب الاتحاد الديمقراطي المسيحي; الاتحاد المسيحي الديمقراطي
csu | DE | Christian Social Union; CSU | الاتحاد الاجتماعي المسيحي; الحزب المسيحي الاجتماعي; الحزب الاجتماعي المسيحي
spd | DE | Social Democratic Party of Germany; SPD; German Social Democrats | الحزب الاشتراكي الديمقراطي الألماني; الحزب الاشتراكي الديمقراطي; الحزب الديمقراطي الاشتراكي الألماني
afd | DE | Alternative for Germany; AfD | البديل من أجل ألمانيا; حزب البديل من أجل ألمانيا; حزب البديل لألمانيا; البديل لألمانيا
greens-de | DE | German Greens; Alliance 90/The Greens | حزب الخضر الألماني; الخضر الألماني
fdp | DE | Free Democratic Party; FDP; German Free Democrats | الحزب الديمقراطي الحر; الحزب الليبرالي الألماني; الحزب الديمقراطي الحر الألماني
bnd | DE | BND; German Federal Intelligence Service | جهاز الاستخبارات الألماني; المخابرات الألمانية; الاستخبارات الألمانية
bundeswehr | DE | Bundeswehr | الجيش الألماني; البوندسفير
podemos | ES | Podemos | بوديموس; حزب بوديموس
vox-es | ES | Vox party | حزب فوكس; حزب فوكس الإسباني
psoe | ES | PSOE; Spanish Socialist Workers' Party | حزب العمال الاشتراكي الإسباني; الحزب الاشتراكي الإسباني
pp-es | ES | People's Party of Spain; Partido Popular | الحزب الشعبي الإسباني; حزب الشعب الإسباني
five-star | IT | Five Star Movement; 5-Star Movement; 5 Star Movement | حركة خمس نجوم; حركة الخمس نجوم; حركة النجوم الخمس
lega | IT | Lega; Northern League; League party | حزب الرابطة; رابطة الشمال; حزب الرابطة الإيطالي; حزب رابطة الشمال
forza-italia | IT | Forza Italia | فورزا إيطاليا; حزب فورزا إيطاليا; إيطاليا إلى الأمام
brothers-of-italy | IT | Brothers of Italy; Fratelli d'Italia | إخوة إيطاليا; حزب إخوة إيطاليا; أخوة إيطاليا
syriza | GR | Syriza; SYRIZA | سيريزا; حزب سيريزا
new-democracy | GR | New Democracy party; New Democracy | الديمقراطية الجديدة; حزب الديمقراطية الجديدة
golden-dawn | GR | Golden Dawn | الفجر الذهبي; حزب الفجر الذهبي
fidesz | HU | Fidesz | فيدس; حزب فيدس; فيديس
pis | PL | Law and Justice party; Law and Justice | حزب القانون والعدالة; القانون والعدالة البولندي
solidarity | PL | Solidarity trade union; Solidarnosc | نقابة تضامن; حركة تضامن البولندية
fpo | AT | Freedom Party of Austria; Austrian Freedom Party; FPÖ | حزب الحرية النمساوي
pvv | NL | Dutch Freedom Party; PVV | حزب الحرية الهولندي
# Russia and neighbours
duma | RU | State Duma; Russian parliament; Duma | مجلس الدوما; الدوما; مجلس الدوما الروسي; البرلمان الروسي; الدوما الروسي
russian-foreign-ministry | RU | Russian Foreign Ministry; Russia's Foreign Ministry; Russian foreign ministry | وزارة الخارجية الروسية; الخارجية الروسية
russian-defence-ministry | RU | Russian Defence Ministry; Russian Defense Ministry; Russia's Defence Ministry; Russian defence ministry; Russian Ministry of Defence | وزارة الدفاع الروسية; الدفاع الروسية
russian-army | RU | Russian army; Russian Armed Forces; Russian military; Russian forces | الجيش الروسي; القوات الروسية; القوات المسلحة الروسية
fsb | RU | FSB; Federal Security Service | جهاز الأمن الفيدرالي الروسي; جهاز الأمن الاتحادي الروسي; هيئة الأمن الفيدرالية الروسية; الأمن الفيدرالي الروسي; جهاز الأمن الاتحادي
kgb | RU | KGB | كي جي بي; الكي جي بي; جهاز كي جي بي
gru | RU | GRU | المخابرات العسكرية الروسية; الاستخبارات العسكرية الروسية
united-russia | RU | United Russia | روسيا الموحدة; حزب روسيا الموحدة
wagner | RU | Wagner Group; Wagner; Wagner mercenary group | مجموعة فاغنر; فاغنر; شركة فاغنر; قوات فاغنر; مرتزقة فاغنر; مجموعة فاجنر
gazprom | RU | Gazprom | غازبروم; جازبروم; شركة غازبروم
rosneft | RU | Rosneft | روسنفت; روس نفط; شركة روسنفت
rosatom | RU | Rosatom | روساتوم; روس آتوم; شركة روساتوم; شركة روس آتوم
lukoil | RU | Lukoil; LUKOIL | لوك أويل; لوكويل
azov | UA | Azov Regiment; Azov Battalion; Azov Brigade | كتيبة آزوف; فوج آزوف; لواء آزوف
ukrainian-army | UA | Ukrainian army; Ukrainian military; Armed Forces of Ukraine; Ukrainian forces | الجيش الأوكراني; القوات الأوكرانية; القوات المسلحة الأوكرانية
rada | UA | Verkhovna Rada; Ukrainian parliament | البرلمان الأوكراني; فيرخوفنا رادا; مجلس الرادا
# Asia
ccp | CN | Chinese Communist Party; Communist Party of China; CCP | الحزب الشيوعي الصيني; الحزب الشيوعي الحاكم في الصين
pla | CN | People's Liberation Army; PLA | جيش التحرير الشعبي; الجيش الصيني; جيش التحرير الشعبي الصيني
npc | CN | National People's Congress; Chinese parliament; China's parliament | المجلس الوطني لنواب الشعب الصيني; البرلمان الصيني; المجلس الوطني لنواب الشعب
pboc | CN | People's Bank of China; PBOC; Bank of China | بنك الشعب الصيني; بنك الشعب; البنك المركزي الصيني
kuomintang | TW | Kuomintang; KMT | الكومينتانغ; حزب الكومينتانغ
dpp | TW | Democratic Progressive Party | الحزب الديمقراطي التقدمي التايواني; الحزب التقدمي الديمقراطي
ldp-jp | JP | Liberal Democratic Party of Japan; Japan's Liberal Democratic Party; Liberal Democratic Party; LDP | الحزب الليبرالي الديمقراطي الياباني; الحزب الديمقراطي الحر الياباني; الحزب الليبرالي الديمقراطي
boj | JP | Bank of Japan; BOJ | بنك اليابان; بنك اليابان المركزي; المركزي الياباني
miti | JP | Ministry of International Trade and Industry; MITI | وزارة التجارة الدولية والصناعة اليابانية
tepco | JP | Tokyo Electric Power; TEPCO; Tepco | شركة طوكيو للطاقة الكهربائية; تيبكو; طوكيو إلكتريك باور
tokyo-stock-exchange | JP | Tokyo Stock Exchange | بورصة طوكيو; بورصة طوكيو للأوراق المالية
bjp | IN | Bharatiya Janata Party; BJP | حزب بهاراتيا جاناتا; بهاراتيا جاناتا; حزب بهاراتيا جاناتا الهندوسي; بهارتيا جاناتا
inc | IN | Indian National Congress; Congress party; Congress Party of India | حزب المؤتمر الهندي; حزب المؤتمر الوطني الهندي
aap | IN | Aam Aadmi Party; AAP | حزب عام آدمي; حزب الرجل العادي
pml-n | PK | Pakistan Muslim League; PML-N; Pakistan Muslim League-Nawaz | حزب الرابطة الإسلامية الباكستانية; الرابطة الإسلامية الباكستانية; حزب الرابطة الإسلامية
ppp-pk | PK | Pakistan People's Party; PPP; Pakistan Peoples Party | حزب الشعب الباكستاني
pti-pk | PK | Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf | حركة الإنصاف الباكستانية; حزب حركة الإنصاف; حركة إنصاف; حزب الإنصاف الباكستاني
isi | PK | Inter-Services Intelligence; ISI | جهاز الاستخبارات الباكستاني; المخابرات الباكستانية; الاستخبارات الباكستانية
awami-league | BD | Awami League | رابطة عوامي; حزب رابطة عوامي; عوامي ليغ
bnp | BD | Bangladesh Nationalist Party | حزب بنغلاديش القومي; الحزب القومي البنغلاديشي; حزب بنغلاديش الوطني
jamaat-bd | BD | Jamaat-e-Islami | الجماعة الإسلامية في بنغلاديش; حزب الجماعة الإسلامية
nld | MM | National League for Democracy; NLD | الرابطة الوطنية من أجل الديمقراطية; الرابطة الوطنية للديمقراطية
tatmadaw | MM | Tatmadaw; Myanmar military; Myanmar junta | جيش ميانمار; المجلس العسكري في ميانمار; الجيش الميانماري
milf | PH | Moro Islamic Liberation Front; MILF | جبهة مورو الإسلامية للتحرير; جبهة تحرير مورو الإسلامية
# Africa and Latin America
anc | ZA | African National Congress; ANC | المؤتمر الوطني الأفريقي; حزب المؤتمر الوطني الأفريقي; حزب المؤتمر الوطني الإفريقي; المؤتمر الوطني الإفريقي
zanu-pf | ZW | ZANU-PF; Zanu-PF | زانو بي إف; حزب زانو; الاتحاد الوطني الأفريقي في زيمبابوي
tplf | ET | Tigray People's Liberation Front; TPLF | الجبهة الشعبية لتحرير تيغراي; جبهة تحرير تيغراي; جبهة تحرير شعب تيغراي; جبهة تيغراي
m23 | CD | M23; March 23 Movement; M23 rebels | حركة 23 مارس; حركة إم 23; متمردو إم 23; متمردي حركة 23 مارس; حركة ام 23
lra | UG | Lord's Resistance Army; LRA | جيش الرب; جيش الرب للمقاومة; جيش الرب الأوغندي
seleka | CF | Seleka; Séléka; Seleka rebels | سيليكا; تحالف سيليكا; متمردو سيليكا; متمردي سيليكا
anti-balaka | CF | anti-balaka; Anti-balaka | أنتي بالاكا; ميليشيا أنتي بالاكا; مناهضو بالاكا
pt-br | BR | Workers' Party of Brazil; Brazil's Workers' Party | حزب العمال البرازيلي; حزب العمال في البرازيل
petrobras | BR | Petrobras | بتروبراس; بيتروبراس; شركة بتروبراس
pdvsa | VE | PDVSA; Petroleos de Venezuela | بتروليوس دي فنزويلا; شركة النفط الفنزويلية
pemex | MX | Pemex; Petroleos Mexicanos | بيميكس; شركة بيميكس
pri-mx | MX | Institutional Revolutionary Party | الحزب الثوري المؤسسي
# companies in the news
anthropic | US | Anthropic | أنثروبيك; شركة أنثروبيك; أنثروبك
deepseek | CN | DeepSeek; Deepseek | ديب سيك; ديبسيك; شركة ديب سيك
bytedance | CN | ByteDance; Bytedance | بايت دانس; بايتدانس; شركة بايت دانس
starlink | US | Starlink | ستارلينك; شركة ستارلينك; خدمة ستارلينك
xai | US | =xAI; xAI Corp | إكس إيه آي; شركة إكس إيه آي
palantir | US | Palantir; Palantir Technologies | بالانتير; شركة بالانتير
byd | CN | BYD | بي واي دي; شركة بي واي دي
nippon-steel | JP | Nippon Steel | نيبون ستيل; شركة نيبون ستيل
rheinmetall | DE | Rheinmetall | راينميتال; شركة راينميتال
elbit | IL | Elbit Systems; Elbit | إلبيت سيستمز; شركة إلبيت للأنظمة
masdar | AE | Masdar | شركة مصدر الإماراتية; شركة أبوظبي لطاقة المستقبل
adq | AE | ADQ; Abu Dhabi Developmental Holding Company | القابضة إيه دي كيو; شركة القابضة الإماراتية
acwa-power | SA | ACWA Power; Acwa Power | أكوا باور; شركة أكوا باور
riyadh-air | SA | Riyadh Air | طيران الرياض; شركة طيران الرياض
google | US | Google | غوغل; جوجل; شركة غوغل; شركة جوجل; قوقل
alphabet | US | Alphabet Inc | شركة ألفابت; ألفابت
apple | US | Apple Inc; Apple Inc.; Apple | =آبل; شركة آبل; شركة أبل; أبل الأمريكية; شركة ابل; آبل الأمريكية; أبل
microsoft | US | Microsoft; Microsoft Corp | مايكروسوفت; شركة مايكروسوفت; ميكروسوفت
facebook | US | Facebook; Meta Platforms | فيسبوك; فيس بوك; شركة فيسبوك; موقع فيسبوك; الفيس بوك; الفيسبوك; شركة ميتا; ميتا بلاتفورمز
twitter | US | Twitter | تويتر; موقع تويتر; شركة تويتر; منصة إكس
youtube | US | YouTube; Youtube | يوتيوب; موقع يوتيوب; اليوتيوب
instagram | US | Instagram | إنستغرام; انستغرام; إنستجرام; انستجرام
whatsapp | US | WhatsApp; Whatsapp | واتساب; واتس آب; الواتس آب; واتس أب; الواتساب
telegram | - | Telegram app; Telegram messaging app | تطبيق تلغرام; تطبيق تليغرام; تيليغرام; تلغرام
tiktok | CN | TikTok | تيك توك; تطبيق تيك توك
skype | US | Skype | سكايب
amazon | US | Amazon.com; Amazon Web Services | شركة أمازون; أمازون الأمريكية
openai | US | OpenAI; ChatGPT | أوبن إيه آي; شركة أوبن إيه آي; تشات جي بي تي; أوبن أيه آي
nvidia | US | Nvidia; NVIDIA | إنفيديا; شركة إنفيديا; نفيديا
netflix | US | Netflix | نتفليكس; نتفلكس; شبكة نتفليكس
uber | US | Uber; Uber Technologies | أوبر; شركة أوبر; اوبر
tesla | US | Tesla Inc; Tesla Motors; Tesla | تسلا; شركة تسلا; تيسلا
spacex | US | SpaceX | سبيس إكس; شركة سبيس إكس; سبايس إكس
ibm | US | IBM; International Business Machines | آي بي إم; شركة آي بي إم; أي بي إم
intel | US | Intel Corp; Intel Corporation | شركة إنتل; إنتل
hp | US | Hewlett-Packard; Hewlett Packard | هيوليت باكارد; إتش بي
dell | US | Dell Inc; Dell Technologies | شركة ديل; ديل تكنولوجيز
oracle | US | Oracle Corp; Oracle Corporation | أوراكل; شركة أوراكل
yahoo | US | Yahoo; Yahoo! | ياهو; شركة ياهو; ياهوو
samsung | KR | Samsung; Samsung Electronics | سامسونغ; سامسونج; شركة سامسونغ; شركة سامسونج; سامسونغ إلكترونيكس
lg | KR | LG Electronics | إل جي; إل جي إلكترونيكس
hyundai | KR | Hyundai; Hyundai Motor | هيونداي; شركة هيونداي; هيونداي موتور; هيونداى
sony | JP | Sony; Sony Corp | سوني; شركة سوني
toyota | JP | Toyota; Toyota Motor; Toyota Motor Corp | تويوتا; شركة تويوتا; تويوتا موتور
nissan | JP | Nissan; Nissan Motor | نيسان اليابانية; شركة نيسان; نيسان موتور
honda | JP | Honda; Honda Motor | هوندا; شركة هوندا
toshiba | JP | Toshiba; Toshiba Corp | توشيبا; شركة توشيبا
softbank | JP | SoftBank; Softbank | سوفت بنك; سوفتبنك
huawei | CN | Huawei; Huawei Technologies | هواوي; شركة هواوي
alibaba | CN | Alibaba; Alibaba Group | علي بابا الصينية; مجموعة علي بابا; شركة علي بابا
cnpc | CN | CNPC; China National Petroleum Corporation; PetroChina | مؤسسة البترول الوطنية الصينية; بتروتشاينا; بترو تشاينا
sinopec | CN | Sinopec | سينوبك; شركة سينوبك
boeing | US | Boeing; Boeing Co | بوينغ; شركة بوينغ; بوينج; شركة بوينج
airbus | FR | Airbus | إيرباص; شركة إيرباص; ايرباص; آيرباص
lockheed | US | Lockheed Martin; Lockheed; Lockheed Corp | لوكهيد مارتن; شركة لوكهيد مارتن; لوكهيد
general-electric | US | General Electric; General Electric Co | جنرال إلكتريك; جنرال الكتريك; شركة جنرال إلكتريك
general-motors | US | General Motors; General Motors Corp | جنرال موتورز; شركة جنرال موتورز
ford | US | Ford Motor; Ford Motor Co; Ford Motor Company | شركة فورد; فورد موتور; فورد للسيارات
chrysler | US | Chrysler; Chrysler Corp | كرايسلر; شركة كرايسلر
volkswagen | DE | Volkswagen; Volkswagen AG; VW | فولكس فاغن; فولكسفاغن; فولكس فاجن; شركة فولكسفاغن; فولكس واجن
bmw | DE | BMW | بي إم دبليو; شركة بي إم دبليو
mercedes | DE | Mercedes-Benz; Daimler; Daimler-Benz | مرسيدس بنز; مرسيدس; دايملر; شركة دايملر
siemens | DE | Siemens; Siemens AG | سيمنز; شركة سيمنز; سيمنس; سيمينز
deutsche-bank | DE | Deutsche Bank | دويتشه بنك; دويتشة بنك
lufthansa | DE | Lufthansa; Deutsche Lufthansa | لوفتهانزا; شركة لوفتهانزا; لوفتهانسا
bayer | DE | Bayer AG | شركة باير
renault | FR | Renault | رينو; شركة رينو; رينو الفرنسية
peugeot | FR | Peugeot; PSA Peugeot Citroen | بيجو; شركة بيجو; بيجو سيتروين
total | FR | TotalEnergies; Total SA | توتال; شركة توتال; توتال إنرجي; توتال الفرنسية
air-france | FR | Air France; Air France-KLM | إير فرانس; اير فرانس; الخطوط الجوية الفرنسية; إيرفرانس
bnp-paribas | FR | BNP Paribas | بي إن بي باريبا; بنك بي إن بي باريبا; بي ان بي باريبا
societe-generale | FR | Société Générale; Societe Generale | سوسيتيه جنرال; بنك سوسيتيه جنرال; سوسيتيه جينرال
eni | IT | Eni SpA; ENI | إيني; شركة إيني; إيني الإيطالية; شركة إيني الإيطالية
fiat | IT | Fiat; Fiat Chrysler; Fiat SpA | =فيات; شركة فيات
shell | NL | Royal Dutch Shell; Shell plc; Royal Dutch/Shell; Shell Oil | رويال داتش شل; شركة شل; شل الهولندية; رويال دتش شل
bp | GB | BP; British Petroleum; BP Plc | بي بي البريطانية; بريتش بتروليوم; بريتيش بتروليوم; شركة بي بي; بي.بي
hsbc | GB | HSBC; HSBC Holdings | إتش إس بي سي; بنك إتش إس بي سي; اتش اس بي سي
barclays | GB | Barclays; Barclays Bank | باركليز; بنك باركليز
standard-chartered | GB | Standard Chartered | ستاندرد تشارترد; بنك ستاندرد تشارترد
british-airways | GB | British Airways | الخطوط الجوية البريطانية; بريتيش إيرويز; الخطوط البريطانية; بريتش إيرويز
rolls-royce | GB | Rolls-Royce; Rolls Royce | رولز رويس
vodafone | GB | Vodafone; Vodafone Group | فودافون; شركة فودافون
astrazeneca | GB | AstraZeneca | أسترازينيكا; استرازينيكا; شركة أسترازينيكا
exxon | US | Exxon Mobil; ExxonMobil; Exxon; Exxon Corp | إكسون موبيل; اكسون موبيل; إكسون; شركة إكسون موبيل; إيكسون موبيل
chevron | US | Chevron; Chevron Corp | شيفرون; شركة شيفرون
conocophillips | US | ConocoPhillips | كونوكو فيليبس; كونوكوفيليبس
halliburton | US | Halliburton | هاليبرتون
goldman-sachs | US | Goldman Sachs; Goldman, Sachs | غولدمان ساكس; جولدمان ساكس
jpmorgan | US | JPMorgan; JPMorgan Chase; J.P. Morgan; JP Morgan | جي بي مورغان; جيه بي مورغان; جي بي مورجان; جيه بي مورجان; جي بي مورغان تشيس
morgan-stanley | US | Morgan Stanley | مورغان ستانلي; مورجان ستانلي
citigroup | US | Citigroup; Citibank; Citicorp | سيتي غروب; سيتي جروب; سيتي بنك; مجموعة سيتي; سيتي غروب الأمريكية
bank-of-america | US | Bank of America; BankAmerica | بنك أوف أمريكا; بنك أوف أميركا; بنك اوف امريكا
lehman | US | Lehman Brothers | ليمان براذرز; بنك ليمان براذرز
moodys | US | Moody's; Moody's Investors Service | موديز; وكالة موديز; وكالة موديز للتصنيف الائتماني; موديز للتصنيف الائتماني
s-and-p | US | Standard & Poor's; S&P Global; Standard and Poor's | ستاندرد آند بورز; ستاندرد اند بورز; وكالة ستاندرد آند بورز; ستاندارد آند بورز; ستاندرد أند بورز; ستاندر آند بورز
fitch | US | Fitch Ratings; Fitch | فيتش; وكالة فيتش; وكالة فيتش للتصنيف الائتماني; فيتش للتصنيف الائتماني
pfizer | US | Pfizer | فايزر; شركة فايزر
moderna | US | Moderna | موديرنا; شركة موديرنا; مودرنا
johnson-johnson | US | Johnson & Johnson | جونسون آند جونسون; جونسون اند جونسون
walmart | US | Walmart; Wal-Mart | وول مارت; وولمارت
coca-cola | US | Coca-Cola; Coca Cola; Coca-Cola Co | كوكا كولا; شركة كوكاكولا; كوكاكولا
pepsico | US | PepsiCo; Pepsi | بيبسيكو; بيبسي
mcdonalds | US | McDonald's; McDonalds; McDonald's Corp | ماكدونالدز; مطاعم ماكدونالدز
disney | US | Walt Disney; Disney | والت ديزني; ديزني; شركة ديزني
visa-inc | US | Visa Inc | شركة فيزا
blackwater | US | Blackwater USA; Blackwater | بلاك ووتر; شركة بلاك ووتر
turkish-airlines | TR | Turkish Airlines | الخطوط الجوية التركية; الخطوط التركية
orascom | EG | Orascom; Orascom Construction; Orascom Telecom | أوراسكوم; أوراسكوم للإنشاء; أوراسكوم تليكوم; أوراسكوم للإنشاء والصناعة; اوراسكوم
ezz-steel | EG | Ezz Steel | حديد عز; شركة حديد عز
# clubs
inter-miami | US | Inter Miami | إنتر ميامي; نادي إنتر ميامي
pyramids-fc | EG | Pyramids FC | نادي بيراميدز; فريق بيراميدز; بيراميدز المصري
real-madrid | ES | Real Madrid | ريال مدريد; نادي ريال مدريد; النادي الملكي الإسباني
barcelona-fc | ES | FC Barcelona; Barca; Barça; Barcelona | برشلونة الإسباني; نادي برشلونة; البارسا; فريق برشلونة; البرسا; برشلونه الإسباني; برشلونة
atletico | ES | Atletico Madrid; Atlético Madrid; Atletico de Madrid | أتلتيكو مدريد; أتليتكو مدريد; اتلتيكو مدريد
man-utd | GB | Manchester United; Man United; Man Utd | مانشستر يونايتد; نادي مانشستر يونايتد; المان يونايتد; مانشيستر يونايتد
man-city | GB | Manchester City; Man City | مانشستر سيتي; نادي مانشستر سيتي; مان سيتي; مانشيستر سيتي; مانشستر سيتى
liverpool-fc | GB | Liverpool FC; Liverpool | نادي ليفربول; ليفربول الإنجليزي; فريق ليفربول; ليفربول
arsenal | GB | Arsenal FC; Arsenal | آرسنال; نادي آرسنال; أرسنال; ارسنال; أرسنال الإنجليزي
chelsea-fc | GB | Chelsea FC; Chelsea | تشيلسي; نادي تشيلسي; تشيلسى; تشلسي
tottenham | GB | Tottenham Hotspur; Tottenham | توتنهام; توتنهام هوتسبير
bayern | DE | Bayern Munich; Bayern München; FC Bayern | بايرن ميونخ; بايرن ميونيخ; البايرن; بايرن ميونخ الألماني
dortmund | DE | Borussia Dortmund; Dortmund | بوروسيا دورتموند; بروسيا دورتموند; دورتموند
juventus | IT | Juventus | يوفنتوس; نادي يوفنتوس; اليوفي; جوفنتوس
ac-milan | IT | AC Milan | إيه سي ميلان; ميلان الإيطالي; نادي ميلان; آي سي ميلان; ميلان
inter | IT | Inter Milan; Internazionale | إنتر ميلان; انتر ميلان; الإنتر; إنترميلان
psg | FR | Paris Saint-Germain; PSG; Paris St Germain; Paris St-Germain | باريس سان جيرمان; سان جيرمان; نادي باريس سان جيرمان; باريس سان جيرمين
saff | SA | Saudi Arabian Football Federation | الاتحاد السعودي لكرة القدم; اتحاد الكرة السعودي; الاتحاد السعودى لكرة القدم
al-ahli-sa | SA | Al-Ahli Saudi; Al Ahli; Al-Ahli | الأهلي السعودي; نادي الأهلي السعودي; الأهلي; النادي الأهلي
al-hilal | SA | Al Hilal; Al-Hilal | نادي الهلال; الهلال السعودي; نادي الهلال السعودي; الهلال
al-nassr | SA | Al Nassr; Al-Nassr | نادي النصر; النصر السعودي; نادي النصر السعودي
al-ittihad-club | SA | Al Ittihad; Al-Ittihad Jeddah | نادي الاتحاد; الاتحاد السعودي; نادي الاتحاد السعودي; اتحاد جدة
esperance | TN | Esperance; Espérance; Esperance Tunis | الترجي التونسي; الترجي; الترجي الرياضي التونسي; الترجى التونسى
raja | MA | Raja Casablanca | الرجاء البيضاوي; الرجاء المغربي
`;
