/** News agencies, broadcasters and newspapers that wires quote: `slug | country | English | Arabic`. */
export const mediaOrganisations = `
reuters | GB | Reuters; Thomson Reuters; Reuters News Agency | رويترز; وكالة رويترز; وكالة رويترز للأنباء; وكالة أنباء رويترز; وكالة الأنباء البريطانية رويترز
afp | FR | Agence France-Presse; AFP; Agence France Presse | وكالة الصحافة الفرنسية; وكالة فرانس برس; فرانس برس; أ ف ب; وكالة الأنباء الفرنسية; أ.ف.ب; ا ف ب; وكالة فرانس برس للأنباء; وكالة الانباء الفرنسية; أ. ف. ب
ap | US | Associated Press; AP; A.P.; The Associated Press | وكالة أسوشيتد برس; أسوشيتد برس; اسوشيتد برس; وكالة أسوشيتيد برس; أسوشيتدبرس; أسوشييتد برس; الأسوشيتد برس; أسوشيتيد برس; أ ب; وكالة الأسوشيتد برس
dpa | DE | dpa; DPA; Deutsche Presse-Agentur; German Press Agency | وكالة الأنباء الألمانية; د ب أ; د.ب.أ; وكالة الأنباء الألمانية د ب أ; وكالة الانباء الالمانية
efe | ES | EFE; Agencia EFE | وكالة إفي; =إفي; وكالة الأنباء الإسبانية; وكالة إيفي; وكالة الأنباء الإسبانية إفي
ansa | IT | ANSA; Ansa | أنسا; وكالة أنسا; وكالة أنسا الإيطالية; وكالة الأنباء الإيطالية
aki | IT | Adnkronos; AKI | وكالة آكي; وكالة آكي الإيطالية; أدنكرونوس
upi | US | United Press International; UPI | يونايتد برس إنترناشونال; يونايتد برس; يو بي آي; يونايتد برس إنترناشيونال
bloomberg | US | Bloomberg; Bloomberg News | بلومبرغ; بلومبيرغ; بلومبرج; وكالة بلومبرغ; وكالة بلومبرج; وكالة بلومبيرغ
dow-jones | US | Dow Jones Newswires; Dow Jones | داو جونز
pa-media | GB | Press Association; PA Media | برس أسوسيشن; بريس أسوسييشن
tass | RU | TASS; Itar-Tass; ITAR-TASS; Tass | تاس; وكالة تاس; إيتار تاس; ايتار تاس; وكالة إيتار تاس; وكالة تاس الروسية; وكالة أنباء تاس
ria-novosti | RU | RIA Novosti; RIA; RIA news agency | ريا نوفوستي; نوفوستي; وكالة نوفوستي; وكالة ريا نوفوستي; وكالة أنباء نوفوستي; وكالة الإعلام الروسية
interfax | RU | Interfax | إنترفاكس; وكالة إنترفاكس; انترفاكس; وكالة انترفاكس
sputnik | RU | Sputnik; Sputnik News | سبوتنيك; وكالة سبوتنيك; وكالة سبوتنيك الروسية
rt | RU | RT; Russia Today | روسيا اليوم; قناة روسيا اليوم; آر تي; قناة آر تي
xinhua | CN | Xinhua; Xinhua News Agency; Xinhua news agency; New China News Agency | شينخوا; وكالة شينخوا; وكالة أنباء الصين الجديدة; وكالة أنباء شينخوا; وكالة الأنباء الصينية; شينخوا الصينية
cgtn | CN | CGTN; China Central Television; CCTV | التلفزيون المركزي الصيني; التلفزيون الصيني
global-times | CN | Global Times | غلوبال تايمز; جلوبال تايمز
scmp | HK | South China Morning Post; SCMP | ساوث تشاينا مورنينغ بوست; ساوث تشاينا مورننج بوست
kyodo | JP | Kyodo; Kyodo News | كيودو; وكالة كيودو; وكالة أنباء كيودو; وكالة كيودو للأنباء
jiji | JP | Jiji Press; Jiji | جيجي برس; وكالة جيجي برس
nhk | JP | NHK | إن إتش كيه; هيئة الإذاعة والتلفزيون اليابانية; هيئة الإذاعة اليابانية
nikkei | JP | Nikkei Asia; Nihon Keizai Shimbun | نيكي آسيا; صحيفة نيكي
yonhap | KR | Yonhap; Yonhap News Agency; Yonhap news agency | يونهاب; وكالة يونهاب; وكالة يونهاب للأنباء; وكالة أنباء يونهاب
kcna | KP | KCNA; Korean Central News Agency | وكالة الأنباء المركزية الكورية; وكالة الأنباء الكورية الشمالية; وكالة أنباء كوريا الشمالية
pti | IN | Press Trust of India; PTI | برس تراست أوف إنديا; وكالة برس تراست الهندية; برس ترست أوف إنديا
bernama | MY | Bernama | برناما; وكالة برناما; وكالة الأنباء الماليزية
antara | ID | Antara news agency; ANTARA | وكالة أنتارا; أنتارا
anadolu | TR | Anadolu Agency; Anadolu; Anatolia news agency; Anadolu news agency; Anadolu Ajansı; state-run Anatolian | وكالة الأناضول; الأناضول; وكالة أنباء الأناضول; وكالة الأناضول للأنباء; وكالة أنباء الأناضول التركية; وكالة الاناضول
trt | TR | TRT; TRT World | تي آر تي; هيئة الإذاعة والتلفزيون التركية; تي آر تي عربي
hurriyet | TR | Hurriyet; Hürriyet | حرييت; صحيفة حرييت
irna | IR | IRNA; Islamic Republic News Agency | إرنا; وكالة الأنباء الإيرانية; وكالة إرنا; وكالة أنباء الجمهورية الإسلامية; وكالة الأنباء الإيرانية الرسمية; ارنا; وكالة أنباء الجمهورية الإسلامية الإيرانية
fars | IR | Fars News Agency; Fars news agency; Fars News | وكالة فارس; وكالة أنباء فارس; وكالة فارس للأنباء; وكالة أنباء فارس الإيرانية
tasnim | IR | Tasnim; Tasnim News Agency; Tasnim news agency | وكالة تسنيم; وكالة أنباء تسنيم; وكالة تسنيم للأنباء
mehr | IR | Mehr News Agency; Mehr news agency | وكالة مهر; وكالة أنباء مهر; وكالة مهر للأنباء; وكالة مهر الإيرانية
isna | IR | ISNA; Iranian Students' News Agency; Iranian Students News Agency | إيسنا; وكالة إيسنا; وكالة أنباء الطلبة الإيرانية; وكالة الطلبة الإيرانية
press-tv | IR | Press TV | برس تي في; قناة برس تي في
al-alam | IR | Al-Alam TV; Al Alam | قناة العالم; قناة العالم الإيرانية
mena | EG | Middle East News Agency; MENA | وكالة أنباء الشرق الأوسط; أ ش أ; أ.ش.أ; وكالة انباء الشرق الأوسط; وكالة أنباء الشرق الاوسط; ا ش ا; أ. ش. أ
spa | SA | Saudi Press Agency; SPA | وكالة الأنباء السعودية; واس; وكالة الانباء السعودية; وكالة الأنباء السعودية واس
wam | AE | Emirates News Agency; WAM | وكالة أنباء الإمارات; وام; وكالة أنباء الإمارات وام; وكالة الأنباء الإماراتية
kuna | KW | Kuwait News Agency; KUNA | وكالة الأنباء الكويتية; كونا; وكالة الأنباء الكويتية كونا
qna | QA | Qatar News Agency; QNA | وكالة الأنباء القطرية; وكالة الأنباء القطرية قنا
bna | BH | Bahrain News Agency; BNA | وكالة أنباء البحرين
oman-news | OM | Oman News Agency; ONA | وكالة الأنباء العمانية
saba | YE | Saba News Agency; Saba news agency; SABA | وكالة الأنباء اليمنية; وكالة سبأ; وكالة الأنباء اليمنية سبأ; وكالة أنباء سبأ; سبأ نت
sana | SY | SANA; Syrian Arab News Agency | سانا; وكالة سانا; الوكالة العربية السورية للأنباء; وكالة الأنباء السورية; وكالة الأنباء السورية سانا; الوكالة السورية للأنباء; وكالة أنباء سانا
nna-lebanon | LB | National News Agency; NNA | الوكالة الوطنية للإعلام; الوكالة الوطنية للاعلام
petra | JO | Petra News Agency; Jordan News Agency; Petra news agency | وكالة الأنباء الأردنية; وكالة بترا; وكالة الأنباء الأردنية بترا; وكالة البتراء
wafa | PS | WAFA; Wafa; Palestinian News and Information Agency; WAFA news agency | وفا; وكالة وفا; وكالة الأنباء الفلسطينية; وكالة الأنباء والمعلومات الفلسطينية; وكالة الأنباء الفلسطينية وفا; وكالة الأنباء الفلسطينية الرسمية
maan | PS | Ma'an News Agency; Maan News Agency | وكالة معا; وكالة معا الإخبارية; وكالة معا الاخبارية
safa-ps | PS | Safa Press Agency | وكالة صفا; وكالة الصحافة الفلسطينية; وكالة الصحافة الفلسطينية صفا
ina | IQ | Iraqi News Agency; INA | وكالة الأنباء العراقية
lana | LY | Libyan News Agency; LANA | وكالة الأنباء الليبية; وكالة الأنباء الليبية وال
tap | TN | Tunis Afrique Presse; Tunisian state news agency TAP | وكالة تونس أفريقيا للأنباء; وكالة تونس إفريقيا للأنباء; وكالة الأنباء التونسية
aps | DZ | Algeria Press Service; APS; Algérie Presse Service | وكالة الأنباء الجزائرية
map | MA | Maghreb Arabe Presse; Moroccan state news agency MAP | وكالة المغرب العربي للأنباء; وكالة الأنباء المغربية; لاماب
suna | SD | SUNA; Sudan News Agency | وكالة السودان للأنباء; وكالة الأنباء السودانية; وكالة سونا
al-jazeera | QA | Al Jazeera; Al-Jazeera; Aljazeera | قناة الجزيرة; الجزيرة نت; شبكة الجزيرة; الجزيرة مباشر; قناة الجزيرة القطرية; فضائية الجزيرة; الجزيرة مباشر مصر; الجزيرة الإنجليزية
al-arabiya | SA | Al Arabiya; Al-Arabiya | قناة العربية; العربية نت; العربية.نت; العربية الحدث; قناة العربية الحدث; فضائية العربية
sky-news-arabia | AE | Sky News Arabia | سكاي نيوز عربية
sky-news | GB | Sky News | سكاي نيوز; قناة سكاي نيوز
bbc | GB | BBC; British Broadcasting Corporation; BBC News | بي بي سي; هيئة الإذاعة البريطانية; البي بي سي; بي.بي.سي; هيئة الاذاعة البريطانية; شبكة بي بي سي
cnn | US | CNN; Cable News Network | سي إن إن; شبكة سي إن إن; سي.إن.إن; سي ان ان; قناة سي إن إن
fox-news | US | Fox News | فوكس نيوز; شبكة فوكس نيوز; قناة فوكس نيوز
cbs | US | CBS; CBS News; Columbia Broadcasting System | سي بي إس; شبكة سي بي إس; سي بي إس نيوز
abc-news | US | ABC News | إيه بي سي نيوز; إيه بي سي; شبكة إيه بي سي; أيه بي سي
nbc | US | NBC; NBC News | إن بي سي; شبكة إن بي سي; إن بي سي نيوز
cnbc | US | CNBC | سي إن بي سي; شبكة سي إن بي سي
msnbc | US | MSNBC | إم إس إن بي سي
npr | US | NPR; National Public Radio | الإذاعة الوطنية العامة الأمريكية
voa | US | Voice of America; VOA | صوت أمريكا; إذاعة صوت أمريكا; صوت أميركا
alhurra | US | Alhurra; Al-Hurra | قناة الحرة; الحرة نت
france24 | FR | France 24 | فرانس 24; فرانس24; قناة فرانس 24
rfi | FR | Radio France Internationale; RFI | إذاعة فرنسا الدولية; راديو فرنسا الدولي
monte-carlo | FR | Monte Carlo Doualiya | مونت كارلو الدولية; إذاعة مونت كارلو الدولية; راديو مونت كارلو
dw | DE | Deutsche Welle; DW | دويتشه فيله; دويتشه فيليه; دويتشه فيلله
euronews | - | Euronews; euronews | يورونيوز; يورو نيوز
new-york-times | US | New York Times; The New York Times; NY Times; N.Y. Times | نيويورك تايمز; صحيفة نيويورك تايمز; النيويورك تايمز
washington-post | US | Washington Post; The Washington Post | واشنطن بوست; صحيفة واشنطن بوست; الواشنطن بوست
wsj | US | Wall Street Journal; The Wall Street Journal; WSJ | وول ستريت جورنال; صحيفة وول ستريت جورنال; وول ستريت جورنل; وول استريت جورنال
la-times | US | Los Angeles Times; LA Times | لوس أنجلوس تايمز; لوس انجلوس تايمز; لوس أنجليس تايمز
usa-today | US | USA Today | يو إس إيه توداي; يو اس ايه توداي
csmonitor | US | Christian Science Monitor | كريستيان ساينس مونيتور
time-magazine | US | Time magazine; Time Magazine; TIME magazine | مجلة تايم; مجلة التايم; مجلة تايم الأمريكية
newsweek | US | Newsweek | نيوزويك; مجلة نيوزويك
foreign-policy-magazine | US | Foreign Policy magazine | فورين بوليسي; مجلة فورين بوليسي; فورين بوليسى
axios | US | Axios | أكسيوس; موقع أكسيوس
politico | US | Politico | بوليتيكو; موقع بوليتيكو
huffington-post | US | Huffington Post; HuffPost | هافينغتون بوست; هافنجتون بوست; هافينجتون بوست
guardian | GB | The Guardian; Guardian newspaper | الغارديان; الجارديان; صحيفة الغارديان; صحيفة الجارديان; غارديان البريطانية; ذا جارديان; ذي غارديان
times-london | GB | Times of London; The Times of London | صحيفة التايمز; التايمز البريطانية; صحيفة تايمز البريطانية; ذا تايمز; تايمز اللندنية
sunday-times | GB | Sunday Times; The Sunday Times | صنداي تايمز; الصنداي تايمز
telegraph | GB | Daily Telegraph; The Daily Telegraph; The Telegraph; Sunday Telegraph | ديلي تلغراف; الديلي تلجراف; صحيفة التلغراف; تلغراف البريطانية; ديلي تليغراف; الديلي تليجراف; ديلى تليجراف; الديلي تلغراف; صنداي تلغراف; صحيفة تليجراف
independent | GB | The Independent | الإندبندنت; الاندبندنت; الإندبندنت البريطانية; صحيفة الإندبندنت; إندبندنت
daily-mail | GB | Daily Mail; The Daily Mail | ديلي ميل; الديلي ميل; صحيفة ديلي ميل; ديلى ميل
financial-times | GB | Financial Times; The Financial Times | فايننشال تايمز; الفايننشال تايمز; فاينانشيال تايمز; صحيفة فايننشال تايمز; فاينانشال تايمز; فاينانشيال تايمز البريطانية
economist | GB | The Economist | الإيكونوميست; مجلة الإيكونوميست; إيكونوميست; الايكونوميست; ذي إيكونوميست
le-monde | FR | Le Monde | لوموند; صحيفة لوموند; لوموند الفرنسية
le-figaro | FR | Le Figaro | لوفيغارو; لوفيجارو; صحيفة لوفيغارو; لو فيغارو
liberation-fr | FR | Libération newspaper; Liberation newspaper | ليبراسيون; صحيفة ليبراسيون
der-spiegel | DE | Der Spiegel; Spiegel | دير شبيغل; شبيغل; مجلة دير شبيغل; دير شبيجل; مجلة شبيغل
bild | DE | Bild newspaper; Bild | صحيفة بيلد; بيلد الألمانية
die-welt | DE | Die Welt | دي فيلت; صحيفة دي فيلت
faz | DE | Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine | فرانكفورتر ألغماينه; فرانكفورتر ألجماينه
sueddeutsche | DE | Süddeutsche Zeitung; Sueddeutsche Zeitung | زود دويتشه تسايتونغ; زود دويتشه تسايتونج
el-pais | ES | El País; El Pais | إلباييس; البايس; صحيفة إل باييس; إل باييس; الباييس
el-mundo | ES | El Mundo | إلموندو; إل موندو
corriere | IT | Corriere della Sera | كورييري ديلا سيرا; كوريري ديلا سيرا
haaretz | IL | Haaretz; Ha'aretz | هآرتس; صحيفة هآرتس; هاآرتس; هاأرتس
yedioth | IL | Yedioth Ahronoth; Yedioth Ahronot; Ynet | يديعوت أحرونوت; يديعوت احرونوت; صحيفة يديعوت أحرونوت; يديعوت
maariv | IL | Maariv; Ma'ariv | معاريف; صحيفة معاريف
jerusalem-post | IL | Jerusalem Post; The Jerusalem Post | جيروزاليم بوست; جيروزالم بوست; صحيفة جيروزاليم بوست
times-of-israel | IL | Times of Israel; The Times of Israel | تايمز أوف إسرائيل; تايمز أوف اسرائيل
israel-hayom | IL | Israel Hayom | إسرائيل هيوم; يسرائيل هيوم; إسرائيل اليوم; صحيفة إسرائيل اليوم
israel-radio | IL | Israel Radio; Army Radio; Israeli Army Radio | الإذاعة الإسرائيلية; إذاعة الجيش الإسرائيلي; الإذاعة العبرية; الاذاعة الاسرائيلية; راديو إسرائيل
kan | IL | Kan public broadcaster; Kan radio | هيئة البث الإسرائيلية; هيئة البث الإسرائيلي
channel-12-il | IL | Israel's Channel 12; Channel 12 | القناة 12; القناة 12 الإسرائيلية; القناة الثانية الإسرائيلية; القناة الثانية عشرة الإسرائيلية; القناة العاشرة الإسرائيلية
asharq-al-awsat | SA | Asharq Al-Awsat; Asharq al-Awsat | صحيفة الشرق الأوسط; الشرق الأوسط اللندنية; الشرق الأوسط; جريدة الشرق الأوسط; صحيفة الشرق الاوسط
al-hayat | - | Al-Hayat newspaper; Al-Hayat; al-Hayat | صحيفة الحياة; الحياة اللندنية; جريدة الحياة; صحيفة الحياة اللندنية
al-quds-al-arabi | GB | Al-Quds Al-Arabi | القدس العربي; صحيفة القدس العربي
al-araby-al-jadeed | GB | Al-Araby Al-Jadeed; The New Arab | العربي الجديد; صحيفة العربي الجديد
rai-al-youm | GB | Rai al-Youm; Raialyoum | رأي اليوم; صحيفة رأي اليوم
okaz | SA | Okaz | صحيفة عكاظ; عكاظ السعودية; جريدة عكاظ
al-riyadh-paper | SA | Al Riyadh newspaper; Al-Riyadh newspaper | صحيفة الرياض; جريدة الرياض
al-watan-sa | SA | Al-Watan newspaper | صحيفة الوطن السعودية; الوطن السعودية; صحيفة الوطن
arab-news | SA | Arab News | عرب نيوز; أراب نيوز
mbc | SA | MBC; MBC Group | إم بي سي; ام بي سي; مجموعة إم بي سي; قنوات إم بي سي
gulf-news | AE | Gulf News; Khaleej Times | غلف نيوز; جلف نيوز; خليج تايمز
the-national | AE | The National newspaper; Abu Dhabi's The National | ذا ناشونال; ذي ناشونال; ذا ناشيونال
al-ittihad | AE | Al-Ittihad newspaper; Al Ittihad newspaper | صحيفة الاتحاد الإماراتية; الاتحاد الإماراتية
al-khaleej | AE | Al Khaleej newspaper | صحيفة الخليج الإماراتية; الخليج الإماراتية
al-bayan | AE | Al Bayan newspaper | صحيفة البيان الإماراتية; البيان الإماراتية
al-rai-kw | KW | Al-Rai newspaper; Alrai | صحيفة الراي الكويتية; الراي الكويتية; جريدة الراي الكويتية; الرأي الكويتية
al-qabas | KW | Al-Qabas; Al Qabas | القبس الكويتية; صحيفة القبس; جريدة القبس; القبس
al-anba-kw | KW | Al-Anba newspaper | الأنباء الكويتية; صحيفة الأنباء الكويتية; جريدة الأنباء الكويتية
al-ahram | EG | Al-Ahram; Al Ahram; Ahram Online | الأهرام; صحيفة الأهرام; جريدة الأهرام; بوابة الأهرام; مؤسسة الأهرام; الأهرام العربي; الأهرام أونلاين
al-akhbar-eg | EG | Akhbar el-Yom; Akhbar Al-Youm; Al-Akhbar newspaper | أخبار اليوم; مؤسسة أخبار اليوم; بوابة أخبار اليوم; صحيفة أخبار اليوم
al-gomhuria | EG | Al-Gomhuria; El Gomhouria | صحيفة الجمهورية; جريدة الجمهورية; دار التحرير للطبع والنشر
al-masry-al-youm | EG | Al-Masry Al-Youm; Almasry Alyoum; Egypt Independent | المصري اليوم; صحيفة المصري اليوم; المصرى اليوم
youm7 | EG | Youm7; Al-Youm Al-Sabea; Youm El Sabea | اليوم السابع; صحيفة اليوم السابع; موقع اليوم السابع; جريدة اليوم السابع
shorouk | EG | Al-Shorouk newspaper; Shorouk News; El Shorouk newspaper | صحيفة الشروق; جريدة الشروق; بوابة الشروق; الشروق المصرية
al-wafd-paper | EG | Al-Wafd newspaper | بوابة الوفد; صحيفة الوفد; جريدة الوفد
al-dostor | EG | Al-Dostour; El Dostor | جريدة الدستور; صحيفة الدستور
al-watan-eg | EG | El Watan newspaper; El-Watan newspaper | جريدة الوطن; الوطن المصرية; صحيفة الوطن المصرية
masrawy | EG | Masrawy | مصراوي; موقع مصراوي
daily-news-egypt | EG | Daily News Egypt | ديلي نيوز إيجيبت
rose-al-youssef | EG | Rose al-Youssef | روز اليوسف; مجلة روز اليوسف; روزاليوسف
nile-tv | EG | Nile TV; Egyptian state television; Egyptian state TV; state-run Nile TV | التلفزيون المصري; التليفزيون المصري; التلفزيون المصرى; قناة النيل للأخبار; التليفزيون المصرى; ماسبيرو; مبنى ماسبيرو
ertu | EG | Egyptian Radio and Television Union | اتحاد الإذاعة والتلفزيون; اتحاد الإذاعة والتليفزيون; الهيئة الوطنية للإعلام
cbc-eg | EG | CBC Egypt; CBC channel | قناة سي بي سي; قناة سى بى سى; فضائية سي بي سي; قناة cbc; قناة CBC
on-tv | EG | ONtv; ON TV | أون تي في; قناة أون تي في; أون تى فى; قناة ontv; اون تي في; قناة ON TV
dream-tv | EG | Dream TV | قناة دريم; دريم 2; قناة دريم 2; فضائية دريم; قنوات دريم
al-nahar-tv | EG | Al-Nahar TV; Al Nahar channel | قناة النهار; قناة النهار المصرية; فضائية النهار; قناة النهار الفضائية
al-hayat-tv | EG | Al-Hayat TV; Al Hayat channel | قناة الحياة; قنوات الحياة; فضائية الحياة; قناة الحياة المصرية
al-mehwar | EG | Al Mehwar TV; Al-Mehwar | قناة المحور; فضائية المحور
sada-el-balad | EG | Sada El-Balad; Sada al-Balad | صدى البلد; قناة صدى البلد; موقع صدى البلد
an-nahar | LB | An-Nahar; Annahar newspaper; An Nahar | النهار اللبنانية; صحيفة النهار; صحيفة النهار اللبنانية; جريدة النهار
as-safir | LB | As-Safir; Assafir | السفير اللبنانية; صحيفة السفير; صحيفة السفير اللبنانية; جريدة السفير
al-akhbar-lb | LB | Al-Akhbar of Lebanon; Lebanon's Al-Akhbar | الأخبار اللبنانية; صحيفة الأخبار; صحيفة الأخبار اللبنانية; جريدة الأخبار
daily-star-lb | LB | Daily Star; The Daily Star | ديلي ستار
lbc | LB | LBCI; LBC | إل بي سي; قناة إل بي سي; ال بي سي اللبنانية; المؤسسة اللبنانية للإرسال
mtv-lb | LB | MTV Lebanon | قناة إم تي في; إم تي في اللبنانية
al-manar | LB | Al-Manar; Al Manar TV; Al-Manar TV | قناة المنار; تلفزيون المنار; المنار اللبنانية
al-mayadeen | LB | Al Mayadeen; Al-Mayadeen | قناة الميادين; الميادين نت; شبكة الميادين
syrian-tv | SY | Syrian state television; Syrian state TV; Al-Ikhbariya | التلفزيون السوري; الإخبارية السورية; قناة الإخبارية السورية; التلفزيون الرسمي السوري; التليفزيون السوري
enab-baladi | SY | Enab Baladi | عنب بلدي; صحيفة عنب بلدي; موقع عنب بلدي
orient-tv | SY | Orient News | أورينت نت; أورينت نيوز; قناة أورينت
baladi-news | SY | Baladi News | بلدي نيوز; شبكة بلدي نيوز; شبكة بلدي الإعلامية
amaq | - | Amaq news agency; Amaq; Amaq News Agency | وكالة أعماق; وكالة أعماق الإخبارية
rudaw | IQ | Rudaw | رووداو; شبكة رووداو; شبكة رووداو الإعلامية; روداو
alsumaria | IQ | Alsumaria; Al Sumaria | السومرية نيوز; السومرية; قناة السومرية
jordan-times | JO | Jordan Times; The Jordan Times | جوردان تايمز; جوردن تايمز
al-ghad-jo | JO | Al-Ghad newspaper | صحيفة الغد الأردنية; الغد الأردنية; صحيفة الغد
al-hayat-al-jadida | PS | Al-Hayat al-Jadida | الحياة الجديدة; صحيفة الحياة الجديدة
echorouk | DZ | Echorouk; El Khabar | الشروق الجزائرية; صحيفة الخبر الجزائرية; الخبر الجزائرية; الشروق اليومي
hespress | MA | Hespress | هسبريس; هيسبريس
mosaique | TN | Mosaique FM; Mosaïque FM | موزاييك إف إم; إذاعة موزاييك; موزاييك أف أم; إذاعة موزاييك أف أم
libya-al-ahrar | LY | Libya Al-Ahrar; Libya Alahrar | ليبيا الأحرار; قناة ليبيا الأحرار
al-masirah | YE | Al Masirah; Al-Masirah | قناة المسيرة; المسيرة نت; قناة المسيرة الفضائية
middle-east-eye | - | Middle East Eye | ميدل إيست آي; موقع ميدل إيست آي
al-monitor | US | Al-Monitor | المونيتور; موقع المونيتور
`;
