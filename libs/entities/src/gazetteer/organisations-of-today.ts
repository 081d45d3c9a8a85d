/**
 * Companies, parties, services and groups in the news of the middle of the 2020s that the tables of states and
 * of the Middle East do not have: `slug | country | English | Arabic`.
 */
export const organisationsOfToday = `
# parties
reform-uk | GB | Reform UK; Reform Party UK | حزب الإصلاح البريطاني; إصلاح المملكة المتحدة; حزب "إصلاح المملكة المتحدة"; ريفورم يو كي
greens-gb | GB | Green Party of England and Wales | حزب الخضر البريطاني
dnc | US | Democratic National Committee; DNC | اللجنة الوطنية الديمقراطية; اللجنة الوطنية للحزب الديمقراطي
rnc | US | Republican National Committee; RNC | اللجنة الوطنية الجمهورية; اللجنة الوطنية للحزب الجمهوري
liberals-ca | CA | Liberal Party of Canada; Canadian Liberals | الحزب الليبرالي الكندي; الحزب الليبرالي في كندا
conservatives-ca | CA | Conservative Party of Canada; Canadian Conservatives | حزب المحافظين الكندي
labor-au | AU | Australian Labor Party | حزب العمال الأسترالي
chega | PT | Chega | تشيغا; حزب شيغا; حزب تشيغا
bsw-de | DE | Sahra Wagenknecht Alliance; BSW | تحالف سارا فاغنكنشت; تحالف زارا فاغنكنشت
die-linke | DE | Die Linke; Left Party | حزب اليسار الألماني; دي لينكه
tisza | HU | Tisza party; Tisza Party | حزب تيسا; حزب تيسا المجري
civic-platform | PL | Civic Platform; Civic Coalition | المنصة المدنية; حزب المنصة المدنية; الائتلاف المدني البولندي
ano-cz | CZ | =ANO; ANO party; ANO movement | حركة آنو; حزب آنو
aur-ro | RO | Alliance for the Union of Romanians | التحالف من أجل وحدة الرومانيين; حزب التحالف من أجل وحدة الرومانيين
georgian-dream | GE | Georgian Dream; Georgian Dream party | الحلم الجورجي; حزب الحلم الجورجي
dem-party-tr | TR | DEM Party; Peoples' Equality and Democracy Party; Pro-Kurdish DEM Party | حزب ديم; حزب المساواة وديمقراطية الشعوب; حزب الديمقراطية والمساواة للشعوب
komeito | JP | Komeito | كوميتو; حزب كوميتو
ishin | JP | Japan Innovation Party; Nippon Ishin no Kai; Ishin | حزب الابتكار الياباني; حزب إيشين; حزب التجديد الياباني
cdp-jp | JP | Constitutional Democratic Party of Japan | الحزب الديمقراطي الدستوري الياباني
sanseito | JP | Sanseito | سانسيتو; حزب سانسيتو
ppp-kr | KR | People Power Party | حزب سلطة الشعب; حزب قوة الشعب; حزب سلطة الشعب الكوري الجنوبي
dp-kr | KR | Democratic Party of Korea; South Korea's Democratic Party | الحزب الديمقراطي الكوري; الحزب الديمقراطي الكوري الجنوبي
workers-party-kp | KP | Workers' Party of Korea | حزب العمال الكوري; حزب العمال الحاكم في كوريا الشمالية
pheu-thai | TH | Pheu Thai; Pheu Thai Party | حزب بيو تاي; بيو تاي; حزب فيو تاي
bhumjaithai | TH | Bhumjaithai; Bhumjaithai Party | حزب بومجايتاي; بومجايتاي
peoples-party-th | TH | People's Party of Thailand; Move Forward Party | حزب الشعب التايلاندي; حزب التحرك إلى الأمام
ncp-bd | BD | National Citizen Party | حزب المواطن الوطني البنغلاديشي
psuv | VE | United Socialist Party of Venezuela | الحزب الاشتراكي الموحد الفنزويلي; الحزب الاشتراكي الموحد في فنزويلا
pl-br | BR | Brazil's Liberal Party; Liberal Party of Brazil | الحزب الليبرالي البرازيلي
morena | MX | Morena party | حزب مورينا; مورينا المكسيكي
la-libertad-avanza | AR | La Libertad Avanza | الحرية تتقدم; حزب الحرية تتقدم
da-za | ZA | Democratic Alliance | التحالف الديمقراطي الجنوب أفريقي; التحالف الديمقراطي في جنوب أفريقيا
mk-party | ZA | uMkhonto we Sizwe; MK Party | أومخونتو وي سيزوي; حزب أومخونتو وي سيزوي
eff | ZA | Economic Freedom Fighters | مقاتلو الحرية الاقتصادية; حزب المقاتلين من أجل الحرية الاقتصادية
odm-ke | KE | Orange Democratic Movement | الحركة الديمقراطية البرتقالية
coordination-framework | IQ | Coordination Framework; Shiite Coordination Framework; Shi'ite Coordination Framework | الإطار التنسيقي; قوى الإطار التنسيقي; الاطار التنسيقي; الإطار التنسيقي الشيعي
taqaddum | IQ | Taqaddum party; Taqadum party; Progress Party (Taqaddum) | حزب تقدم; حزب تقدم العراقي; تحالف تقدم
azm-iq | IQ | Azm Alliance; Azm alliance | تحالف العزم; تحالف عزم
reconstruction-coalition-iq | IQ | Reconstruction and Development Coalition | ائتلاف الإعمار والتنمية; تحالف الإعمار والتنمية
ihec-iq | IQ | Independent High Electoral Commission of Iraq; Iraq's Independent High Electoral Commission | مفوضية الانتخابات العراقية; المفوضية العليا المستقلة للانتخابات في العراق
kataib-sayyid-al-shuhada | IQ | Kataib Sayyid al-Shuhada | كتائب سيد الشهداء
loyalty-to-resistance | LB | Loyalty to the Resistance bloc; Loyalty to the Resistance | كتلة الوفاء للمقاومة; كتلة "الوفاء للمقاومة"
salvation-front-tn | TN | National Salvation Front of Tunisia; Tunisia's National Salvation Front | جبهة الخلاص الوطني; جبهة الخلاص الوطني التونسية
pdl-tn | TN | Free Destourian Party; Free Constitutional Party | الحزب الدستوري الحر
snjt-tn | TN | National Syndicate of Tunisian Journalists; SNJT | النقابة الوطنية للصحفيين التونسيين; النقابة الوطنية للصحافيين التونسيين
mostaqbal-watan | EG | Nation's Future Party; Mostaqbal Watan | حزب مستقبل وطن; مستقبل وطن
homat-watan | EG | Homat al-Watan; Protectors of the Nation | حزب حماة الوطن
# armed groups and security
malian-army | ML | Malian Armed Forces; FAMa; Malian army | الجيش المالي; القوات المسلحة المالية
aes | - | Alliance of Sahel States; AES; Confederation of Sahel States | تحالف دول الساحل; كونفدرالية دول الساحل; كونفيدرالية دول الساحل
iswap | NG | ISWAP; Islamic State West Africa Province | تنظيم الدولة الإسلامية في غرب أفريقيا; ولاية غرب أفريقيا; داعش غرب أفريقيا
adf-cd | CD | Allied Democratic Forces | القوات الديمقراطية المتحالفة; القوات الديموقراطية المتحالفة
fdlr | CD | FDLR; Democratic Forces for the Liberation of Rwanda | القوات الديمقراطية لتحرير رواندا
wazalendo | CD | Wazalendo | وازاليندو; ميليشيا وازاليندو
monusco | CD | MONUSCO | مونوسكو; بعثة الأمم المتحدة في الكونغو الديمقراطية; بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو الديمقراطية
tren-de-aragua | VE | Tren de Aragua | ترين دي أراغوا; عصابة ترين دي أراغوا; ترين دي أراجوا
sinaloa-cartel | MX | Sinaloa Cartel; Sinaloa cartel | كارتل سينالوا; كارتيل سينالوا
cjng | MX | Jalisco New Generation Cartel; CJNG | كارتل خاليسكو الجيل الجديد; كارتيل خاليسكو
ms-13 | SV | MS-13; Mara Salvatrucha | مارا سالفاتروتشا; عصابة إم إس 13
bla-pk | PK | Baloch Liberation Army; Balochistan Liberation Army | جيش تحرير بلوشستان; جيش تحرير البلوش
nrf-af | AF | National Resistance Front of Afghanistan | جبهة المقاومة الوطنية الأفغانية
arakan-army | MM | Arakan Army | جيش أراكان
southcom | US | U.S. Southern Command; US Southern Command; Southern Command; SOUTHCOM | القيادة الجنوبية الأمريكية; القيادة الجنوبية الأميركية; القيادة الجنوبية للجيش الأميركي
ice-us | US | Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement | إدارة الهجرة والجمارك الأمريكية; وكالة الهجرة والجمارك الأميركية; وكالة الهجرة والجمارك الأمريكية; إدارة الهجرة والجمارك الأميركية; دائرة الهجرة والجمارك الأميركية
doge | US | Department of Government Efficiency; DOGE | إدارة الكفاءة الحكومية; وزارة الكفاءة الحكومية; هيئة الكفاءة الحكومية
fema | US | Federal Emergency Management Agency; FEMA | الوكالة الفدرالية لإدارة الطوارئ; الوكالة الاتحادية لإدارة الطوارئ; الوكالة الفيدرالية لإدارة الطوارئ
nhc-us | US | National Hurricane Center; U.S. National Hurricane Center; US National Hurricane Center | المركز الوطني للأعاصير; المركز الوطني الأميركي للأعاصير; المركز الوطني الأمريكي للأعاصير; المركز الأميركي للأعاصير; المركز الأمريكي للأعاصير
noaa | US | NOAA; National Oceanic and Atmospheric Administration | الإدارة الوطنية للمحيطات والغلاف الجوي
nws-us | US | National Weather Service; U.S. National Weather Service | هيئة الأرصاد الجوية الوطنية الأميركية; خدمة الطقس الوطنية الأمريكية
fcc-us | US | Federal Communications Commission; FCC | لجنة الاتصالات الفيدرالية; لجنة الاتصالات الفدرالية
ftc-us | US | Federal Trade Commission; FTC | لجنة التجارة الفيدرالية; لجنة التجارة الفدرالية
secret-service-us | US | U.S. Secret Service; US Secret Service; Secret Service | الخدمة السرية الأمريكية; جهاز الخدمة السرية; الخدمة السرية الأميركية
ntsb | US | National Transportation Safety Board; NTSB | المجلس الوطني لسلامة النقل; المجلس الوطني الأميركي لسلامة النقل
nabu-ua | UA | NABU; National Anti-Corruption Bureau of Ukraine | المكتب الوطني لمكافحة الفساد في أوكرانيا
sbu-ua | UA | SBU; Security Service of Ukraine | جهاز الأمن الأوكراني; جهاز أمن أوكرانيا
ukmto | GB | UKMTO; UK Maritime Trade Operations; United Kingdom Maritime Trade Operations | هيئة عمليات التجارة البحرية البريطانية; عمليات التجارة البحرية البريطانية; هيئة عمليات التجارة البحرية في المملكة المتحدة
plc-ye | YE | Presidential Leadership Council; Yemen's Presidential Leadership Council | مجلس القيادة الرئاسي; مجلس القيادة الرئاسي اليمني
sovereign-council-sd | SD | Sovereign Council; Sudan's Sovereign Council; Transitional Sovereignty Council; Sovereignty Council | مجلس السيادة الانتقالي; مجلس السيادة السوداني; مجلس السيادة الانتقالي السوداني; مجلس السيادة
civil-defence-gaza | PS | Gaza's civil defence; Gaza Civil Defence; Gaza civil defence agency; Gaza's civil defense; Gaza's Civil Defence; Gaza's Civil Defense; Palestinian Civil Defence | الدفاع المدني في غزة; الدفاع المدني بغزة; الدفاع المدني في قطاع غزة; الدفاع المدني الفلسطيني
gaza-media-office | PS | Gaza Government Media Office; Gaza's Government Media Office; Gaza media office | المكتب الإعلامي الحكومي في غزة; المكتب الإعلامي الحكومي بغزة; المكتب الإعلامي الحكومي
prcs | PS | Palestine Red Crescent Society; Palestinian Red Crescent; Palestine Red Crescent | الهلال الأحمر الفلسطيني; جمعية الهلال الأحمر الفلسطيني
sarc | SY | Syrian Arab Red Crescent; SARC | الهلال الأحمر العربي السوري; الهلال الأحمر السوري
lrc-libya | LY | Libyan Red Crescent | الهلال الأحمر الليبي; جمعية الهلال الأحمر الليبي
# hospitals of Gaza
nasser-hospital | PS | Nasser Hospital; Nasser Medical Complex | مستشفى ناصر; مجمع ناصر الطبي
al-shifa-hospital | PS | Al-Shifa Hospital; Al Shifa Hospital; Shifa Hospital; al-Shifa hospital; Al-Shifa Medical Complex | مستشفى الشفاء; مجمع الشفاء الطبي; مستشفى الشفاء بغزة
al-ahli-arab-hospital | PS | Al-Ahli Arab Hospital; Al-Ahli Baptist Hospital; Al-Ahli Hospital; al-Ahli Arab hospital; Al-Ahli hospital | المستشفى الأهلي العربي; مستشفى المعمداني; المستشفى المعمداني; المستشفى الأهلي المعمداني; مستشفى الأهلي العربي
kamal-adwan-hospital | PS | Kamal Adwan Hospital; Kamal Adwan hospital | مستشفى كمال عدوان
european-hospital-gaza | PS | European Gaza Hospital; Gaza European Hospital | مستشفى غزة الأوروبي; المستشفى الأوروبي في غزة; المستشفى الأوروبي بخان يونس
aqsa-martyrs-hospital | PS | Al-Aqsa Martyrs Hospital; Al-Aqsa Hospital; al-Aqsa Martyrs Hospital | مستشفى شهداء الأقصى
indonesian-hospital | PS | Indonesian Hospital in Gaza; Indonesian Hospital; Indonesia Hospital | المستشفى الإندونيسي; المستشفى الأندونيسي
# broadcasters
al-jadeed-lb | LB | Al Jadeed; Al Jadeed TV; Al-Jadeed | قناة الجديد; تلفزيون الجديد; قناة "الجديد"
al-hadath | SA | Al-Hadath; Al Hadath | قناة الحدث; قناة "الحدث"
al-araby-tv | GB | Al-Araby TV; Al Araby TV; Al Araby Television | التلفزيون العربي; تلفزيون العربي; قناة العربي
alghad-tv | EG | Alghad TV; Al-Ghad TV | قناة الغد; قناة "الغد"
al-qahera-news | EG | Al-Qahera News; Al Qahera News; AlQahera News | القاهرة الإخبارية; قناة القاهرة الإخبارية
syria-tv | SY | Syria TV | تلفزيون سوريا
i24-news | IL | i24NEWS; i24 News | آي 24 نيوز; قناة آي 24
bfm-tv | FR | BFM TV; BFMTV; BFM | بي إف إم; بي إف إم تي في; قناة بي إف إم
cnews-fr | FR | CNews | سي نيوز
the-sun | GB | The Sun newspaper; The Sun tabloid | ذا صن; صحيفة ذا صن; صحيفة الصن
# companies
truth-social | US | Truth Social; TruthSocial | تروث سوشيال; تروث سوشال; منصة تروث سوشيال; تروث سوشل
tsmc | TW | TSMC; Taiwan Semiconductor Manufacturing; Taiwan Semiconductor | تي إس إم سي; شركة تايوان لصناعة أشباه الموصلات; تايوان لأشباه الموصلات
asml | NL | ASML | إيه إس إم إل; شركة إيه إس إم إل
amd | US | AMD; Advanced Micro Devices | إيه إم دي; أدفانسد مايكرو ديفايسز
broadcom | US | Broadcom | برودكوم
qualcomm | US | Qualcomm | كوالكوم
micron | US | Micron Technology | مايكرون تكنولوجي; شركة مايكرون
salesforce | US | Salesforce | سيلزفورس
perplexity | US | Perplexity AI | بيربلكسيتي; بيربليكسيتي
mistral-ai | FR | Mistral AI | ميسترال إيه آي; شركة ميسترال; ميسترال الفرنسية
sk-hynix | KR | SK Hynix; SK hynix | إس كيه هاينكس; إس كيه هاينيكس
tencent | CN | Tencent; Tencent Holdings | تينسنت; تنسنت
xiaomi | CN | Xiaomi | شاومي
catl | CN | CATL; Contemporary Amperex Technology | سي إيه تي إل; كاتل الصينية
temu | CN | Temu; PDD Holdings | تيمو; منصة تيمو
shein | CN | Shein | شي إن; شركة شي إن; منصة شي إن
evergrande | CN | Evergrande; China Evergrande | إيفرغراند; إيفرجراند
foxconn | TW | Foxconn; Hon Hai | فوكسكون
coinbase | US | Coinbase | كوين بيس; كوينبيس
binance | - | Binance | بينانس; منصة بينانس
blackrock | US | BlackRock; Blackrock | بلاك روك
blackstone | US | Blackstone; Blackstone Group | بلاكستون
berkshire-hathaway | US | Berkshire Hathaway | بيركشير هاثاواي; بيركشاير هاثاواي
wells-fargo | US | Wells Fargo | ويلز فارغو; ويلز فارجو
ubs | CH | UBS; UBS Group | يو بي إس; بنك يو بي إس
credit-suisse | CH | Credit Suisse | كريدي سويس
novo-nordisk | DK | Novo Nordisk | نوفو نورديسك
eli-lilly | US | Eli Lilly | إيلاي ليلي; إيلي ليلي
nestle | CH | Nestle; Nestlé | نستله; نستلة
lvmh | FR | LVMH; Moet Hennessy Louis Vuitton | إل في إم إتش; لويس فويتون
glencore | CH | Glencore | غلينكور; جلينكور
rio-tinto | GB | Rio Tinto | ريو تينتو
bhp | AU | BHP; BHP Group | بي إتش بي
unicredit | IT | UniCredit | يونيكريديت; يوني كريديت
santander | ES | Banco Santander | بنك سانتاندير; بانكو سانتاندير
stellantis | NL | Stellantis | ستيلانتس; ستيلانتيس
porsche | DE | Porsche AG; Porsche | بورشه
spirit-aerosystems | US | Spirit AeroSystems | سبيريت إيروسيستمز; سبيريت أيروسيستمز
delta-air-lines | US | Delta Air Lines | دلتا إيرلاينز; دلتا إير لاينز
united-airlines | US | United Airlines | يونايتد إيرلاينز
alaska-airlines | US | Alaska Airlines | ألاسكا إيرلاينز; خطوط ألاسكا الجوية
southwest-airlines | US | Southwest Airlines | ساوث ويست إيرلاينز; ساوثويست إيرلاينز
ryanair | IE | Ryanair | راين إير; رايان إير
easyjet | GB | easyJet; EasyJet | إيزي جيت
air-india | IN | Air India | إير إنديا; طيران الهند; الخطوط الجوية الهندية
indigo-airline | IN | IndiGo airline; IndiGo Airlines; IndiGo | إنديغو للطيران; شركة إنديغو
flydubai | AE | flydubai; Flydubai | فلاي دبي
flynas | SA | flynas; Flynas | طيران ناس; فلاي ناس
maersk | DK | Maersk; A.P. Moller-Maersk; Moller-Maersk | ميرسك; شركة ميرسك; مجموعة ميرسك
hapag-lloyd | DE | Hapag-Lloyd | هاباغ لويد; هاباج لويد
paramount | US | Paramount Skydance; Paramount Global; Skydance | باراماونت سكاي دانس; باراماونت غلوبال; باراماونت
warner-bros | US | Warner Bros Discovery; Warner Bros. Discovery; Warner Bros; Warner Bros. | وارنر براذرز ديسكفري; وارنر بروس ديسكفري; وارنر براذرز; وارنر بروس
us-steel | US | U.S. Steel; US Steel | يو إس ستيل
equinor | NO | Equinor | إكوينور
petronas | MY | Petronas | بتروناس
pertamina | ID | Pertamina | برتامينا
energean | GB | Energean; Energean Oil & Gas | إنرجيان; شركة إنرجيان
bapco | BH | Bapco Energies; Bapco | بابكو إنرجيز; بابكو
mubadala | AE | Mubadala; Mubadala Investment Company | مبادلة; شركة مبادلة; مبادلة للاستثمار; شركة مبادلة للاستثمار
g42 | AE | G42 | جي 42; شركة جي 42; مجموعة جي 42
mgx | AE | MGX | إم جي إكس; شركة إم جي إكس
humain | SA | Humain | هيوماين; شركة هيوماين
stc-sa | SA | Saudi Telecom; Saudi Telecom Company; stc Group | إس تي سي; شركة الاتصالات السعودية; الاتصالات السعودية; مجموعة إس تي سي
al-rajhi-bank | SA | Al Rajhi Bank; Al-Rajhi Bank | مصرف الراجحي; بنك الراجحي
snb-sa | SA | Saudi National Bank | البنك الأهلي السعودي
fab-ae | AE | First Abu Dhabi Bank; FAB | بنك أبوظبي الأول; أبوظبي الأول
emirates-nbd | AE | Emirates NBD | بنك الإمارات دبي الوطني; الإمارات دبي الوطني
qnb | QA | Qatar National Bank; QNB | بنك قطر الوطني; مجموعة كيو إن بي; كيو إن بي
talaat-moustafa | EG | Talaat Moustafa Group; TMG Holding; Talaat Moustafa | مجموعة طلعت مصطفى; طلعت مصطفى القابضة; مجموعة طلعت مصطفى القابضة
efg-hermes | EG | EFG Hermes; EFG Holding | إي إف جي هيرميس; إي إف جي القابضة; هيرميس القابضة; المجموعة المالية هيرميس
ocp-ma | MA | OCP Group; OCP | المجمع الشريف للفوسفاط; مجموعة المكتب الشريف للفوسفاط
schlumberger | US | Schlumberger; SLB | شلمبرجير; شلمبرجيه; إس إل بي
mastercard | US | Mastercard; MasterCard | ماستركارد; ماستر كارد
biontech | DE | BioNTech; Biontech | بيونتيك; بايونتيك; بيونتك
# science and civil society
esa | - | European Space Agency; ESA | وكالة الفضاء الأوروبية
jaxa | JP | JAXA; Japan Aerospace Exploration Agency | جاكسا; وكالة الفضاء اليابانية; وكالة استكشاف الفضاء اليابانية
isro | IN | ISRO; Indian Space Research Organisation | منظمة أبحاث الفضاء الهندية; إيسرو; وكالة الفضاء الهندية
roscosmos | RU | Roscosmos | روسكوسموس; روس كوسموس
cern | CH | CERN | سيرن; المنظمة الأوروبية للأبحاث النووية; المركز الأوروبي للأبحاث النووية
blue-origin | US | Blue Origin | بلو أوريجين; بلو أوريجن
uc-berkeley | US | University of California, Berkeley; UC Berkeley | جامعة كاليفورنيا في بيركلي; جامعة كاليفورنيا بيركلي; جامعة كاليفورنيا، بيركلي
johns-hopkins | US | Johns Hopkins University; Johns Hopkins | جامعة جونز هوبكنز; جونز هوبكنز
royal-swedish-academy | SE | Royal Swedish Academy of Sciences | الأكاديمية الملكية السويدية للعلوم
swedish-academy | SE | Swedish Academy | الأكاديمية السويدية
norwegian-nobel-committee | NO | Norwegian Nobel Committee; Nobel Committee | لجنة نوبل النرويجية; لجنة نوبل; لجنة جائزة نوبل النرويجية
wwf | - | WWF; World Wide Fund for Nature; World Wildlife Fund | الصندوق العالمي للطبيعة; الصندوق العالمي لصون الطبيعة
nrc-no | NO | Norwegian Refugee Council | المجلس النرويجي للاجئين
wck | US | World Central Kitchen; WCK | المطبخ المركزي العالمي; وورلد سنترال كيتشن; ورلد سنترال كيتشن
acled | US | ACLED; Armed Conflict Location and Event Data | أكليد; مشروع بيانات مواقع النزاعات المسلحة وأحداثها
ipc-famine | - | Integrated Food Security Phase Classification | التصنيف المرحلي المتكامل للأمن الغذائي
catholic-church | - | Roman Catholic Church; Catholic Church; Roman Catholic church | الكنيسة الكاثوليكية; الكنيسة الرومانية الكاثوليكية
church-of-england | GB | Church of England | كنيسة إنجلترا; كنيسة إنكلترا
grand-egyptian-museum | EG | Grand Egyptian Museum | المتحف المصري الكبير
`;
