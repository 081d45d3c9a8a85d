/** Events that come again or are known by a name: `slug | country or - | English | Arabic`; editions beside the series. */
export const events = `
# sport
world-cup | - | -FIFA World Cup; World Cup; FIFA World Cup; World Cup finals; Soccer World Cup | -كأس العالم; كأس العالم; كأس العالم لكرة القدم; المونديال; مونديال; بطولة كأس العالم; نهائيات كأس العالم
world-cup-2018 | RU | World Cup 2018; 2018 World Cup; 2018 FIFA World Cup | كأس العالم 2018; مونديال 2018; مونديال روسيا; كأس العالم في روسيا
world-cup-2022 | QA | World Cup 2022; 2022 World Cup; 2022 FIFA World Cup; Qatar World Cup | كأس العالم 2022; مونديال 2022; مونديال قطر; كأس العالم في قطر; مونديال قطر 2022; كأس العالم قطر 2022
world-cup-2026 | - | World Cup 2026; 2026 World Cup; 2026 FIFA World Cup | كأس العالم 2026; مونديال 2026
world-cup-2030 | - | World Cup 2030; 2030 World Cup; 2030 FIFA World Cup | كأس العالم 2030; مونديال 2030
world-cup-2034 | SA | World Cup 2034; 2034 World Cup; 2034 FIFA World Cup | كأس العالم 2034; مونديال 2034
club-world-cup | - | Club World Cup; FIFA Club World Cup | كأس العالم للأندية; مونديال الأندية; بطولة كأس العالم للأندية
womens-world-cup | - | Women's World Cup; FIFA Women's World Cup | كأس العالم للسيدات; مونديال السيدات
u20-world-cup | - | U-20 World Cup; Under-20 World Cup; FIFA U-20 World Cup | كأس العالم للشباب; مونديال الشباب; كأس العالم تحت 20 عاما
rugby-world-cup | - | Rugby World Cup | كأس العالم للرغبي; كأس العالم للركبي
cricket-world-cup | - | Cricket World Cup; T20 World Cup; ICC World Cup | كأس العالم للكريكيت; كأس العالم للكريكت
africa-cup-of-nations | - | Africa Cup of Nations; African Cup of Nations; African Nations Cup; AFCON; Africa Nations Cup | كأس الأمم الأفريقية; كأس أمم أفريقيا; كأس الأمم الإفريقية; كأس أمم إفريقيا; أمم أفريقيا; أمم إفريقيا; كان 2025
asian-cup | - | Asian Cup; AFC Asian Cup | كأس آسيا; كأس الأمم الآسيوية; كأس أمم آسيا
arab-cup | - | Arab Cup; FIFA Arab Cup | كأس العرب; بطولة كأس العرب
gulf-cup | - | Gulf Cup; Arabian Gulf Cup | كأس الخليج; كأس الخليج العربي; خليجي 21; خليجي 26; خليجي 27
euro-football | - | European Championship; Euro 2016; Euro 2020; Euro 2024; Euro 2028; UEFA Euro | كأس أمم أوروبا; بطولة أمم أوروبا; يورو 2016; يورو 2020; يورو 2024; يورو 2028; كأس الأمم الأوروبية
copa-america | - | Copa America; Copa América | كوبا أمريكا; كوبا أميركا
nations-league | - | Nations League; UEFA Nations League | دوري الأمم الأوروبية; دوري الأمم
champions-league | - | Champions League; UEFA Champions League; European Cup | دوري أبطال أوروبا; دوري الأبطال; رابطة أبطال أوروبا; دوري أبطال أوربا
europa-league | - | Europa League; UEFA Europa League | الدوري الأوروبي; يوروبا ليغ; دوري أوروبا
conference-league | - | Conference League; Europa Conference League | دوري المؤتمر الأوروبي; دوري المؤتمر
caf-champions-league | - | CAF Champions League; African Champions League | دوري أبطال أفريقيا; دوري أبطال إفريقيا; رابطة أبطال أفريقيا; رابطة أبطال إفريقيا
caf-confederation-cup | - | CAF Confederation Cup; African Confederation Cup | كأس الكونفيدرالية الأفريقية; كأس الاتحاد الأفريقي; كأس الكونفدرالية; الكونفيدرالية الأفريقية
afc-champions-league | - | AFC Champions League; Asian Champions League | دوري أبطال آسيا; دوري أبطال آسيا للنخبة
premier-league | GB | Premier League; English Premier League | الدوري الإنجليزي الممتاز; الدوري الإنكليزي الممتاز; البريميرليغ; الدوري الإنجليزي
la-liga | ES | La Liga; LaLiga | الدوري الإسباني; الليغا; الليجا; لاليغا
serie-a | IT | Serie A | الدوري الإيطالي; السيري آ; الكالتشيو
bundesliga | DE | Bundesliga | الدوري الألماني; البوندسليغا; البوندسليجا
ligue-1 | FR | Ligue 1 | الدوري الفرنسي
egyptian-league | EG | Egyptian Premier League | الدوري المصري الممتاز; الدوري المصري; الدوري الممتاز المصري
saudi-league | SA | Saudi Pro League; Roshn Saudi League | الدوري السعودي; دوري روشن; دوري روشن السعودي; دوري المحترفين السعودي
fa-cup | GB | FA Cup | كأس الاتحاد الإنجليزي; كأس الاتحاد الإنكليزي
copa-del-rey | ES | Copa del Rey; King's Cup | كأس ملك إسبانيا
olympics | - | Olympic Games; Olympics; Summer Olympics; Summer Games | الألعاب الأولمبية; دورة الألعاب الأولمبية; الأولمبياد; أولمبياد
olympics-2024 | FR | Paris Olympics; Paris 2024; 2024 Olympics; Paris Games | أولمبياد باريس; باريس 2024; أولمبياد باريس 2024
olympics-2028 | US | Los Angeles Olympics; LA28; 2028 Olympics | أولمبياد لوس أنجلوس; أولمبياد لوس أنجليس; أولمبياد 2028
winter-olympics | - | Winter Olympics; Winter Games; Winter Olympic Games | الأولمبياد الشتوي; الألعاب الأولمبية الشتوية; دورة الألعاب الأولمبية الشتوية
winter-olympics-2026 | IT | Milano Cortina; Milan-Cortina Olympics; Milano Cortina 2026; 2026 Winter Olympics | ميلانو كورتينا; أولمبياد ميلانو كورتينا; أولمبياد ميلانو
paralympics | - | Paralympics; Paralympic Games | الألعاب البارالمبية; البارالمبياد; دورة الألعاب البارالمبية
asian-games | - | Asian Games | دورة الألعاب الآسيوية; الألعاب الآسيوية; الأسياد
commonwealth-games | - | Commonwealth Games | ألعاب الكومنولث; دورة ألعاب الكومنولث
wimbledon | GB | Wimbledon; Wimbledon Championships | بطولة ويمبلدون; ويمبلدون
us-open | US | US Open; U.S. Open | بطولة أمريكا المفتوحة; أمريكا المفتوحة; بطولة الولايات المتحدة المفتوحة; فلاشينغ ميدوز
french-open | FR | French Open; Roland Garros | بطولة فرنسا المفتوحة; رولان غاروس; رولان جاروس; فرنسا المفتوحة
australian-open | AU | Australian Open | بطولة أستراليا المفتوحة; أستراليا المفتوحة
davis-cup | - | Davis Cup | كأس ديفيز
ryder-cup | - | Ryder Cup | كأس رايدر
tour-de-france | FR | Tour de France | طواف فرنسا; سباق فرنسا للدراجات; تور دو فرانس
dakar-rally | - | Dakar Rally | رالي داكار
formula-1 | - | Formula One; Formula 1 | فورمولا 1; الفورمولا 1; فورمولا وان; الفورمولا واحد; سباقات فورمولا 1
super-bowl | US | Super Bowl | السوبر بول; سوبر بول
world-series | US | World Series | بطولة العالم للبيسبول
six-nations | - | Six Nations; Six Nations Championship | بطولة الأمم الست
the-ashes | - | Ashes series; The Ashes | سلسلة الآشز
ballon-d-or | - | Ballon d'Or | الكرة الذهبية; جائزة الكرة الذهبية
# summits and politics
un-climate-conference | - | United Nations Climate Change Conference; COP climate summit; UN climate conference; United Nations climate conference; United Nations climate summit; UN Climate Change Conference; UN Climate Conference; UN climate summit; Conference of the Parties | مؤتمر الأمم المتحدة لتغير المناخ; مؤتمر الأمم المتحدة للمناخ; مؤتمر المناخ; قمة المناخ; مؤتمر الأطراف; قمة الأمم المتحدة للمناخ
cop21 | FR | COP21; COP 21 | كوب 21; كوب21
cop26 | GB | COP26; COP 26 | كوب 26; كوب26
cop27 | EG | COP27; COP 27 | كوب 27; كوب27
cop28 | AE | COP28; COP 28 | كوب 28; كوب28
cop29 | AZ | COP29; COP 29 | كوب 29; كوب29
cop30 | BR | COP30; COP 30 | كوب 30; كوب30; مؤتمر الأطراف الثلاثين
cop31 | TR | COP31; COP 31 | كوب 31; كوب31
g20-summit | - | G20 summit; G-20 summit; G20 Summit; G20 leaders' summit | قمة مجموعة العشرين; قمة العشرين; قمة دول مجموعة العشرين; قمة مجموعة ال20
g7-summit | - | G7 summit; G-7 summit; G7 Summit | قمة مجموعة السبع; قمة السبع; قمة مجموعة الدول السبع
brics-summit | - | BRICS summit; BRICS Summit | قمة بريكس; قمة البريكس; قمة مجموعة بريكس
nato-summit | - | NATO summit; NATO Summit; Nato summit | قمة الناتو; قمة حلف شمال الأطلسي; قمة حلف الناتو; قمة الأطلسي
eu-summit | - | EU summit; European Council summit | القمة الأوروبية; قمة الاتحاد الأوروبي
arab-summit | - | Arab summit; Arab League summit; Arab Summit | القمة العربية; قمة جامعة الدول العربية; مؤتمر القمة العربية
gcc-summit | - | GCC summit; Gulf summit | القمة الخليجية; قمة مجلس التعاون; قمة مجلس التعاون الخليجي
african-summit | - | African Union summit; AU summit | القمة الأفريقية; القمة الإفريقية; قمة الاتحاد الأفريقي; قمة الاتحاد الإفريقي
islamic-summit | - | Islamic summit; OIC summit | القمة الإسلامية; قمة منظمة التعاون الإسلامي
apec-summit | - | APEC summit; APEC Summit | قمة آبيك; قمة أبيك; قمة منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ
asean-summit | - | ASEAN summit; ASEAN Summit | قمة آسيان; قمة رابطة آسيان
davos-forum | CH | World Economic Forum meeting; Davos forum; Davos summit | المنتدى الاقتصادي العالمي في دافوس; مؤتمر دافوس
munich-security-conference | DE | Munich Security Conference | مؤتمر ميونيخ للأمن; مؤتمر ميونخ للأمن
un-general-assembly-session | - | United Nations General Assembly session; UN General Assembly session; UNGA | دورة الجمعية العامة للأمم المتحدة; اجتماعات الجمعية العامة للأمم المتحدة
brexit | GB | Brexit | بريكست; البريكست; بريكسيت
arab-spring | - | Arab Spring | الربيع العربي; ثورات الربيع العربي
oslo-accords | - | Oslo Accords; Oslo accords; Oslo Agreement | اتفاقيات أوسلو; اتفاق أوسلو; اتفاقية أوسلو
camp-david-accords | - | Camp David Accords; Camp David accords | اتفاقية كامب ديفيد; معاهدة كامب ديفيد; اتفاقيات كامب ديفيد
abraham-accords | - | Abraham Accords; Abraham accords | الاتفاقات الإبراهيمية; اتفاقيات أبراهام; الاتفاقيات الإبراهيمية; اتفاقات إبراهيم; اتفاقات أبراهام
paris-climate-agreement | - | Paris climate agreement; Paris Agreement; Paris Climate Agreement; Paris climate accord | اتفاق باريس للمناخ; اتفاقية باريس للمناخ; اتفاق باريس المناخي
us-election-2024 | US | 2024 U.S. presidential election; 2024 US presidential election; 2024 presidential election; U.S. presidential election of 2024 | الانتخابات الرئاسية الأمريكية 2024; الانتخابات الرئاسية الأميركية 2024; الانتخابات الرئاسية الأميركية لعام 2024; انتخابات الرئاسة الأمريكية 2024; انتخابات الرئاسة الأميركية 2024
us-midterms-2026 | US | 2026 U.S. midterm elections; 2026 midterm elections; 2026 midterms; 2026 US midterm elections; 2026 congressional elections; 2026 midterm election | انتخابات التجديد النصفي الأمريكية 2026; انتخابات التجديد النصفي 2026; انتخابات التجديد النصفي لعام 2026; انتخابات التجديد النصفي للكونغرس 2026; انتخابات التجديد النصفي عام 2026; انتخابات منتصف الولاية 2026; انتخابات منتصف الولاية لعام 2026
us-election-2028 | US | 2028 U.S. presidential election; 2028 US presidential election; 2028 presidential election; 2028 presidential race | الانتخابات الرئاسية الأمريكية 2028; الانتخابات الرئاسية الأميركية 2028; انتخابات الرئاسة الأميركية 2028; انتخابات الرئاسة الأمريكية 2028; الانتخابات الرئاسية لعام 2028
human-fraternity-document | - | Document on Human Fraternity; Human Fraternity document | وثيقة الأخوة الإنسانية
# wars and attacks
world-war-i | - | World War I; World War One; First World War; WWI | الحرب العالمية الأولى
world-war-ii | - | World War II; World War Two; Second World War; WWII | الحرب العالمية الثانية
cold-war | - | Cold War | الحرب الباردة
holocaust | - | Holocaust | الهولوكوست; المحرقة اليهودية; محرقة اليهود
october-war-1973 | - | Yom Kippur War; October War; Ramadan War; 1973 war; 1973 Arab-Israeli War | حرب أكتوبر; حرب تشرين; حرب رمضان; حرب السادس من أكتوبر; حرب أكتوبر المجيدة; العاشر من رمضان 1973
six-day-war | - | Six-Day War; Six Day War; 1967 war; 1967 Arab-Israeli War | حرب 1967; حرب الأيام الستة; نكسة 1967; حرب حزيران; حرب يونيو 1967
nakba | - | Nakba | النكبة الفلسطينية; نكبة 1948; ذكرى النكبة
gulf-war | - | Gulf War; First Gulf War | حرب الخليج; حرب الخليج الثانية; حرب تحرير الكويت
vietnam-war | - | Vietnam War | حرب فيتنام
korean-war | - | Korean War | الحرب الكورية
sept-11-attacks | US | Sept. 11 attacks; September 11 attacks; 9/11 attacks; Sept 11 attacks | هجمات 11 سبتمبر; هجمات الحادي عشر من سبتمبر; أحداث 11 سبتمبر; هجمات 11 أيلول; اعتداءات 11 سبتمبر; أحداث الحادي عشر من سبتمبر
oct-7-attack | IL | October 7 attack; Oct. 7 attack; October 7 attacks; Oct. 7 attacks | هجوم 7 أكتوبر; هجوم السابع من أكتوبر; طوفان الأقصى; عملية طوفان الأقصى; هجمات 7 أكتوبر; معركة طوفان الأقصى; هجوم 7 تشرين الأول
january-25-revolution | EG | January 25 revolution; Jan. 25 revolution; January 25 Revolution | ثورة 25 يناير; ثورة الخامس والعشرين من يناير; ثورة يناير
june-30-revolution | EG | June 30 revolution; June 30 Revolution | ثورة 30 يونيو; ثورة الثلاثين من يونيو
july-23-revolution | EG | July 23 revolution; July 23 Revolution | ثورة 23 يوليو; ثورة يوليو
operation-sindoor | IN | Operation Sindoor | عملية سيندور; عملية "سيندور"; عملية سندور
operation-rising-lion | IL | Operation Rising Lion; Rising Lion | عملية الأسد الصاعد; عملية "الأسد الصاعد"; عملية شعب كالأسد; عملية "شعب كالأسد"
operation-midnight-hammer | US | Operation Midnight Hammer; Midnight Hammer | عملية مطرقة منتصف الليل; عملية "مطرقة منتصف الليل"
operation-spiderweb | UA | Operation Spiderweb; Operation Spider's Web; Operation Spider Web | عملية شبكة العنكبوت; عملية "شبكة العنكبوت"
gideons-chariots | IL | Operation Gideon's Chariots; Gideon's Chariots | عملية عربات جدعون; عربات جدعون; عملية "عربات جدعون"
prosperity-guardian | - | Operation Prosperity Guardian; Prosperity Guardian | عملية حارس الازدهار; تحالف حارس الازدهار; حارس الازدهار
# culture, faith and economy
eurovision | - | Eurovision; Eurovision Song Contest | يوروفيجن; مسابقة يوروفيجن; يوروفيجن الغنائية; مسابقة الأغنية الأوروبية
oscars | US | Oscars; Academy Awards; Academy Award | جوائز الأوسكار; الأوسكار; جائزة الأوسكار
grammys | US | Grammys; Grammy Awards; Grammy | جوائز غرامي; جوائز جرامي; الغرامي
golden-globes | US | Golden Globes; Golden Globe Awards; Golden Globe | جوائز غولدن غلوب; جولدن جلوب; غولدن غلوب
cannes-festival | FR | Cannes Film Festival; Cannes festival; Cannes Festival | مهرجان كان; مهرجان كان السينمائي; مهرجان كان السينمائي الدولي
venice-festival | IT | Venice Film Festival; Venice festival | مهرجان البندقية; مهرجان البندقية السينمائي; مهرجان فينيسيا
berlinale | DE | Berlinale; Berlin Film Festival | مهرجان برلين السينمائي; مهرجان برلين; برليناله
cairo-film-festival | EG | Cairo International Film Festival; Cairo Film Festival | مهرجان القاهرة السينمائي; مهرجان القاهرة السينمائي الدولي
cairo-book-fair | EG | Cairo International Book Fair; Cairo Book Fair | معرض القاهرة الدولي للكتاب; معرض القاهرة للكتاب
frankfurt-book-fair | DE | Frankfurt Book Fair | معرض فرانكفورت للكتاب; معرض فرانكفورت الدولي للكتاب
nobel-prize | - | Nobel Prize; Nobel Peace Prize; Nobel Prizes; Nobel | جائزة نوبل; جائزة نوبل للسلام; نوبل للسلام; جوائز نوبل; نوبل للآداب
booker-prize | - | Booker Prize; International Booker Prize | جائزة بوكر; جائزة البوكر
pulitzer-prize | US | Pulitzer Prize; Pulitzer Prizes; Pulitzer | جائزة بوليتزر; جوائز بوليتزر
riyadh-season | SA | Riyadh Season | موسم الرياض
expo-2020 | AE | Expo 2020; Expo 2020 Dubai | إكسبو 2020; إكسبو دبي; إكسبو 2020 دبي
expo-2030 | SA | Expo 2030; Riyadh Expo 2030 | إكسبو 2030; إكسبو الرياض; إكسبو 2030 الرياض
hajj | SA | -Hajj; Hajj; hajj pilgrimage; Haj pilgrimage | -الحج; موسم الحج; مناسك الحج
covid-pandemic | - | COVID-19 pandemic; Covid-19 pandemic; coronavirus pandemic; COVID pandemic; Covid pandemic | جائحة كورونا; جائحة كوفيد-19; وباء كورونا; جائحة كوفيد 19; جائحة فيروس كورونا
great-depression | US | Great Depression | الكساد الكبير; الكساد العظيم
hurricane-katrina | US | Hurricane Katrina | إعصار كاترينا; الإعصار كاترينا
chernobyl-disaster | UA | Chernobyl disaster; Chernobyl nuclear disaster; Chernobyl accident | كارثة تشيرنوبيل; كارثة تشرنوبيل; حادث تشيرنوبيل
fukushima-disaster | JP | Fukushima disaster; Fukushima nuclear disaster | كارثة فوكوشيما; حادث فوكوشيما
`;
