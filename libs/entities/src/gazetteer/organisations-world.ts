/** International and regional organisations, courts and clubs of states: `slug | country | English | Arabic`. */
export const worldOrganisations = `
un | - | United Nations; UN; U.N. | الأمم المتحدة; منظمة الأمم المتحدة; هيئة الأمم المتحدة; الامم المتحدة
un-security-council | - | UN Security Council; United Nations Security Council; U.N. Security Council; Security Council | مجلس الأمن الدولي; مجلس الأمن التابع للأمم المتحدة; مجلس الأمن
un-general-assembly | - | United Nations General Assembly; UN General Assembly; U.N. General Assembly; General Assembly | الجمعية العامة للأمم المتحدة
un-human-rights-council | - | United Nations Human Rights Council; UN Human Rights Council; Human Rights Council; U.N. Human Rights Council | مجلس حقوق الإنسان التابع للأمم المتحدة; مجلس حقوق الإنسان الأممي; مجلس حقوق الإنسان الدولي; مجلس حقوق الإنسان بالأمم المتحدة
ohchr | - | Office of the United Nations High Commissioner for Human Rights; Office of the UN High Commissioner for Human Rights; UN human rights office; OHCHR; U.N. human rights office | مفوضية الأمم المتحدة السامية لحقوق الإنسان; المفوضية السامية لحقوق الإنسان; مفوضية حقوق الإنسان; مكتب حقوق الإنسان التابع للأمم المتحدة
unhcr | - | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UNHCR; UN refugee agency; U.N. refugee agency | المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين; مفوضية اللاجئين; المفوضية السامية لشؤون اللاجئين; مفوضية شؤون اللاجئين; المفوضية العليا لشؤون اللاجئين
unrwa | - | UNRWA; UN Relief and Works Agency; U.N. Relief and Works Agency | الأونروا; وكالة غوث وتشغيل اللاجئين; وكالة الغوث; أونروا; الاونروا; وكالة غوث وتشغيل اللاجئين الفلسطينيين
unicef | - | UNICEF; Unicef; United Nations Children's Fund; UN Children's Fund | اليونيسيف; منظمة الأمم المتحدة للطفولة; يونيسف; اليونيسف; يونيسيف; صندوق الأمم المتحدة للطفولة
unesco | - | UNESCO; Unesco | اليونسكو; منظمة الأمم المتحدة للتربية والعلم والثقافة; يونسكو; اليونيسكو
wfp | - | World Food Programme; WFP; World Food Program | برنامج الأغذية العالمي; برنامج الغذاء العالمي
fao | - | Food and Agriculture Organization; FAO; UN Food and Agriculture Organization | منظمة الأغذية والزراعة; الفاو; منظمة الأمم المتحدة للأغذية والزراعة; منظمة الأغذية والزراعة للأمم المتحدة
who | - | World Health Organization; WHO; World Health Organisation | منظمة الصحة العالمية
undp | - | United Nations Development Programme; UN Development Programme; UNDP; UN Development Program | برنامج الأمم المتحدة الإنمائي; البرنامج الإنمائي للأمم المتحدة
ocha | - | United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; OCHA; U.N. Office for the Coordination of Humanitarian Affairs | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; أوتشا; مكتب تنسيق الشؤون الإنسانية
unifil | LB | UNIFIL; UN Interim Force in Lebanon; U.N. Interim Force in Lebanon | اليونيفيل; قوات اليونيفيل; قوة الأمم المتحدة المؤقتة في لبنان; يونيفيل
undof | SY | UNDOF; UN Disengagement Observer Force | الأندوف; أندوف; قوة الأمم المتحدة لمراقبة فض الاشتباك; أوندوف
minusma | ML | MINUSMA | مينوسما; بعثة الأمم المتحدة في مالي
unsmil | LY | United Nations Support Mission in Libya; UN Support Mission in Libya; UNSMIL | بعثة الأمم المتحدة للدعم في ليبيا; البعثة الأممية في ليبيا; بعثة الأمم المتحدة في ليبيا
unaids | - | Joint United Nations Programme on HIV/AIDS; UNAIDS | برنامج الأمم المتحدة المشترك لمكافحة الإيدز; برنامج الأمم المتحدة لمكافحة الإيدز
unep | - | United Nations Environment Programme; UN Environment Programme; UNEP | برنامج الأمم المتحدة للبيئة
unctad | - | UNCTAD; UN Conference on Trade and Development | الأونكتاد; مؤتمر الأمم المتحدة للتجارة والتنمية; أونكتاد
unodc | - | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime; UNODC | مكتب الأمم المتحدة المعني بالمخدرات والجريمة; مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
un-women | - | UN Women | هيئة الأمم المتحدة للمرأة
unfpa | - | United Nations Population Fund; UN Population Fund; UNFPA | صندوق الأمم المتحدة للسكان
iom | - | International Organization for Migration; IOM; International Organisation for Migration | المنظمة الدولية للهجرة; منظمة الهجرة الدولية
ilo | - | International Labour Organization; ILO; International Labor Organization; International Labour Organisation | منظمة العمل الدولية
iaea | - | International Atomic Energy Agency; IAEA | الوكالة الدولية للطاقة الذرية; وكالة الطاقة الذرية; الوكالة الذرية
itu | - | International Telecommunication Union; ITU | الاتحاد الدولي للاتصالات
wmo | - | World Meteorological Organization; WMO | المنظمة العالمية للأرصاد الجوية
icao | - | International Civil Aviation Organization; ICAO | منظمة الطيران المدني الدولي; إيكاو; المنظمة الدولية للطيران المدني
imo | - | International Maritime Organization; IMO | المنظمة البحرية الدولية
wipo | - | World Intellectual Property Organization; WIPO | المنظمة العالمية للملكية الفكرية
escwa | - | ESCWA; UN Economic and Social Commission for Western Asia | الإسكوا; اللجنة الاقتصادية والاجتماعية لغربي آسيا
ipcc | - | Intergovernmental Panel on Climate Change; IPCC | الهيئة الحكومية الدولية المعنية بتغير المناخ
imf | - | International Monetary Fund; IMF | صندوق النقد الدولي; صندوق النقد
world-bank | - | World Bank | البنك الدولي; مجموعة البنك الدولي
ifc | - | International Finance Corporation | مؤسسة التمويل الدولية
wto | - | World Trade Organization; WTO; World Trade Organisation | منظمة التجارة العالمية
gatt | - | GATT; General Agreement on Tariffs and Trade | الغات; الاتفاقية العامة للتعريفات الجمركية والتجارة
oecd | - | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية الاقتصادية; منظمة التعاون الاقتصادي والتنمية في أوروبا
wef | - | World Economic Forum; WEF | المنتدى الاقتصادي العالمي; منتدى دافوس; منتدى الاقتصاد العالمي
icc | - | International Criminal Court; ICC | المحكمة الجنائية الدولية; الجنائية الدولية
icj | - | International Court of Justice; ICJ; World Court | محكمة العدل الدولية
icty | - | International Criminal Tribunal for the former Yugoslavia; ICTY | المحكمة الجنائية الدولية ليوغوسلافيا السابقة; محكمة الجزاء الدولية ليوغوسلافيا السابقة
stl | LB | Special Tribunal for Lebanon | المحكمة الخاصة بلبنان; المحكمة الدولية الخاصة بلبنان
opcw | - | Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons | منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية; منظمة حظر الاسلحة الكيميائية
ctbto | - | CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization | منظمة معاهدة الحظر الشامل للتجارب النووية
interpol | - | Interpol; INTERPOL; International Criminal Police Organization | الإنتربول; المنظمة الدولية للشرطة الجنائية; الانتربول; الشرطة الدولية; إنتربول
europol | - | Europol; EUROPOL | اليوروبول; يوروبول
icrc | - | International Committee of the Red Cross; ICRC | اللجنة الدولية للصليب الأحمر; الصليب الأحمر الدولي; الصليب الأحمر
ifrc | - | International Federation of Red Cross and Red Crescent Societies; IFRC | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
msf | - | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | أطباء بلا حدود; منظمة أطباء بلا حدود
amnesty | - | Amnesty International; Amnesty | منظمة العفو الدولية; العفو الدولية; أمنستي
hrw | - | Human Rights Watch; HRW | هيومن رايتس ووتش; هيومان رايتس ووتش; هيومن رايتس وتش; منظمة هيومن رايتس ووتش
rsf | - | Reporters Without Borders; RSF | مراسلون بلا حدود; منظمة مراسلون بلا حدود
cpj | - | Committee to Protect Journalists; CPJ | لجنة حماية الصحفيين; لجنة حماية الصحافيين
transparency | - | Transparency International | منظمة الشفافية الدولية; الشفافية الدولية
greenpeace | - | Greenpeace | غرينبيس; منظمة السلام الأخضر; جرينبيس
oxfam | - | Oxfam | أوكسفام; منظمة أوكسفام
save-the-children | - | Save the Children | أنقذوا الأطفال; منظمة إنقاذ الطفولة; منظمة أنقذوا الأطفال
icg | - | International Crisis Group | مجموعة الأزمات الدولية
wikileaks | - | WikiLeaks; Wikileaks | ويكيليكس; موقع ويكيليكس
freedom-house | US | Freedom House | فريدم هاوس; منظمة فريدوم هاوس; بيت الحرية
syrian-observatory | - | Syrian Observatory for Human Rights; SOHR | المرصد السوري لحقوق الإنسان; المرصد السوري لحقوق الانسان; المرصد السوري
snhr | - | Syrian Network for Human Rights; SNHR | الشبكة السورية لحقوق الإنسان
carter-center | US | Carter Center | مركز كارتر
eu | - | European Union; EU; E.U. | الاتحاد الأوروبي; الإتحاد الأوروبي; الاتحاد الاوروبي; الاتحاد الأوربي
ec-community | - | European Community; European Economic Community; EEC; European Communities | الجماعة الأوروبية; المجموعة الأوروبية; السوق الأوروبية المشتركة
european-commission | - | European Commission; EU Commission; EC Commission | المفوضية الأوروبية; المفوضية الاوروبية
european-council | - | European Council | المجلس الأوروبي
european-parliament | - | European Parliament; EU Parliament | البرلمان الأوروبي; البرلمان الاوروبي
ecb | - | European Central Bank; ECB | البنك المركزي الأوروبي; المركزي الأوروبي
ecj | - | European Court of Justice; ECJ; Court of Justice of the European Union | محكمة العدل الأوروبية
echr | - | European Court of Human Rights; ECHR | المحكمة الأوروبية لحقوق الإنسان
council-of-europe | - | Council of Europe | مجلس أوروبا; المجلس الأوروبي لحقوق الإنسان
eurogroup | - | Eurogroup | مجموعة اليورو; يوروغروب
eurozone | - | Eurozone; euro zone; Euro zone; euro area | منطقة اليورو
frontex | - | Frontex | فرونتكس; وكالة فرونتكس
eurostat | - | Eurostat | يوروستات; مكتب الإحصاء الأوروبي
ema | - | European Medicines Agency; EMA | وكالة الأدوية الأوروبية; هيئة الأدوية الأوروبية
eib | - | European Investment Bank; EIB | بنك الاستثمار الأوروبي; البنك الأوروبي للاستثمار
ebrd | - | European Bank for Reconstruction and Development; EBRD | البنك الأوروبي لإعادة الإعمار والتنمية; البنك الأوروبي لإعادة البناء والتنمية
nato | - | NATO; North Atlantic Treaty Organization; Nato; North Atlantic Treaty Organisation | الناتو; حلف شمال الأطلسي; حلف الناتو; حلف شمال الأطلنطي; حلف الأطلسي; ناتو
osce | - | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | منظمة الأمن والتعاون في أوروبا; منظمة الأمن والتعاون الأوروبية
cis | - | Commonwealth of Independent States; CIS | رابطة الدول المستقلة; كومنولث الدول المستقلة
csto | - | Collective Security Treaty Organization; CSTO | منظمة معاهدة الأمن الجماعي
sco | - | Shanghai Cooperation Organisation; SCO; Shanghai Cooperation Organization | منظمة شنغهاي للتعاون; منظمة شنغهاي
eaeu | - | Eurasian Economic Union | الاتحاد الاقتصادي الأوراسي; الاتحاد الأوراسي
warsaw-pact | - | Warsaw Pact | حلف وارسو
comecon | - | Comecon; COMECON | الكوميكون
commonwealth | - | Commonwealth of Nations | الكومنولث; رابطة الكومنولث
francophonie | - | Organisation internationale de la Francophonie; Francophonie; La Francophonie | المنظمة الدولية للفرنكوفونية; الفرنكوفونية
arab-league | - | Arab League; League of Arab States | جامعة الدول العربية; الجامعة العربية; الجامعه العربية
gcc | - | Gulf Cooperation Council; GCC; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf | مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية; مجلس التعاون لدول الخليج; دول مجلس التعاون
maghreb-union | - | Arab Maghreb Union | اتحاد المغرب العربي; الاتحاد المغاربي
oic | - | Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Islamic Conference Organization | منظمة التعاون الإسلامي; منظمة المؤتمر الإسلامي; التعاون الإسلامي
isesco | - | ISESCO; ICESCO | الإيسيسكو; المنظمة الإسلامية للتربية والعلوم والثقافة; إيسيسكو
alecso | - | ALECSO | الألكسو; المنظمة العربية للتربية والثقافة والعلوم
isdb | - | Islamic Development Bank | البنك الإسلامي للتنمية
arab-monetary-fund | - | Arab Monetary Fund | صندوق النقد العربي
arab-parliament | - | Arab Parliament | البرلمان العربي
muslim-world-league | SA | Muslim World League | رابطة العالم الإسلامي
african-union | - | African Union; AU; Organization of African Unity; OAU | الاتحاد الأفريقي; الاتحاد الإفريقي; الاتحاد الافريقي; منظمة الوحدة الأفريقية; منظمة الوحدة الإفريقية
ecowas | - | ECOWAS; Economic Community of West African States; Ecowas | إيكواس; المجموعة الاقتصادية لدول غرب أفريقيا; المجموعة الاقتصادية لدول غرب إفريقيا; الإيكواس; الإكواس
igad | - | IGAD; Intergovernmental Authority on Development | إيغاد; الإيغاد; الهيئة الحكومية للتنمية
eac | - | East African Community | مجموعة شرق أفريقيا
sadc | - | Southern African Development Community; SADC | مجموعة تنمية الجنوب الأفريقي; الجماعة الإنمائية للجنوب الأفريقي; سادك
comesa | - | COMESA | الكوميسا; كوميسا
afdb | - | African Development Bank; AfDB | بنك التنمية الأفريقي; البنك الأفريقي للتنمية; بنك التنمية الإفريقي
nile-basin | - | Nile Basin Initiative | مبادرة حوض النيل
g5-sahel | - | G5 Sahel | مجموعة الساحل الخمس; مجموعة دول الساحل الخمس; مجموعة دول الساحل
asean | - | ASEAN; Asean; Association of Southeast Asian Nations | آسيان; رابطة دول جنوب شرق آسيا; الآسيان; رابطة آسيان
apec | - | APEC; Asia-Pacific Economic Cooperation | آبيك; أبيك; منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ
saarc | - | SAARC | سارك; رابطة جنوب آسيا للتعاون الإقليمي
adb | - | Asian Development Bank; ADB | بنك التنمية الآسيوي; البنك الآسيوي للتنمية
aiib | - | Asian Infrastructure Investment Bank; AIIB | البنك الآسيوي للاستثمار في البنية التحتية
oas | - | Organization of American States; OAS | منظمة الدول الأمريكية; منظمة الدول الأميركية
mercosur | - | Mercosur | ميركوسور; السوق المشتركة لأمريكا الجنوبية
celac | - | CELAC | سيلاك; جماعة دول أمريكا اللاتينية والكاريبي
caricom | - | CARICOM; Caricom | كاريكوم; الجماعة الكاريبية
unasur | - | UNASUR; Unasur | أوناسور; اتحاد أمم أمريكا الجنوبية
alba | - | Bolivarian Alliance for the Americas | البديل البوليفاري للأمريكتين; ألبا
iadb | - | Inter-American Development Bank | بنك التنمية للبلدان الأمريكية; مصرف التنمية للبلدان الأمريكية
brics | - | BRICS; Brics | بريكس; مجموعة بريكس; البريكس
g7 | - | G7; Group of Seven; G-7; G8; Group of Eight; G-8 | مجموعة السبع; مجموعة الدول السبع; مجموعة السبع الكبار; مجموعة الثماني; مجموعة الدول الثماني
g20 | - | G20; Group of Twenty; G-20; Group of 20 | مجموعة العشرين; مجموعة الـ20; قمة العشرين
g77 | - | Group of 77; G77 | مجموعة الـ77; مجموعة السبع والسبعين
nam | - | Non-Aligned Movement | حركة عدم الانحياز; دول عدم الانحياز
opec | - | OPEC; Organization of the Petroleum Exporting Countries; Opec; OPEC+ | أوبك; منظمة الدول المصدرة للنفط; منظمة البلدان المصدرة للبترول; منظمة أوبك; أوبك بلس; الأوبك; اوبك; منظمة الدول المصدرة للبترول
oapec | - | OAPEC | أوابك; منظمة الأقطار العربية المصدرة للبترول
iea | - | International Energy Agency; IEA | وكالة الطاقة الدولية; الوكالة الدولية للطاقة
irena | AE | IRENA; International Renewable Energy Agency | آيرينا; الوكالة الدولية للطاقة المتجددة; إيرينا
gecf | - | Gas Exporting Countries Forum; GECF | منتدى الدول المصدرة للغاز
bis | CH | Bank for International Settlements | بنك التسويات الدولية
iata | - | International Air Transport Association; IATA | الاتحاد الدولي للنقل الجوي; إياتا; الأياتا; اياتا
fatf | - | Financial Action Task Force; FATF | مجموعة العمل المالي; فاتف
fifa | - | FIFA; Fifa | فيفا; الاتحاد الدولي لكرة القدم; الفيفا; الاتحاد الدولي لكرة القدم فيفا
uefa | - | UEFA; Uefa; Union of European Football Associations | يويفا; الاتحاد الأوروبي لكرة القدم; اليويفا; الاتحاد الاوروبي لكرة القدم
caf | - | Confederation of African Football; CAF | الكاف; الاتحاد الأفريقي لكرة القدم; الاتحاد الإفريقي لكرة القدم; الاتحاد الافريقي لكرة القدم
afc | - | Asian Football Confederation; AFC | الاتحاد الآسيوي لكرة القدم; الاتحاد الأسيوي لكرة القدم
conmebol | - | CONMEBOL; Conmebol | كونميبول; اتحاد أمريكا الجنوبية لكرة القدم
concacaf | - | CONCACAF; Concacaf | كونكاكاف; الكونكاكاف
ioc | - | International Olympic Committee; IOC | اللجنة الأولمبية الدولية; اللجنة الاوليمبية الدولية; اللجنة الأوليمبية الدولية
wada | - | World Anti-Doping Agency; WADA | الوكالة العالمية لمكافحة المنشطات; وادا
cas | - | Court of Arbitration for Sport; CAS | محكمة التحكيم الرياضي; محكمة التحكيم الرياضية
fia | - | FIA; Fédération Internationale de l'Automobile | الاتحاد الدولي للسيارات
quartet | - | Middle East Quartet; Quartet on the Middle East | اللجنة الرباعية الدولية; الرباعية الدولية; اللجنة الرباعية
anti-is-coalition | - | US-led coalition; U.S.-led coalition; international coalition; Global Coalition; anti-ISIS coalition; anti-Islamic State coalition | التحالف الدولي; التحالف الدولي ضد داعش; التحالف الدولي لمحاربة داعش; التحالف الدولي ضد تنظيم الدولة
saudi-coalition | - | Saudi-led coalition; Arab coalition; Saudi-led military coalition | التحالف العربي; تحالف دعم الشرعية في اليمن; تحالف دعم الشرعية; التحالف بقيادة السعودية; قوات التحالف العربي
`;
