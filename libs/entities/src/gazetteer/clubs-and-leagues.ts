/** Clubs, teams and leagues of sport in the news beside those in the table of states: `slug | country | English | Arabic`. */
export const clubsAndLeagues = `
# clubs of England, Spain, Italy, Germany and France
newcastle | GB | Newcastle United | نيوكاسل يونايتد; نيوكاسل
aston-villa | GB | Aston Villa | أستون فيلا
west-ham | GB | West Ham United; West Ham | وست هام يونايتد; وست هام
everton | GB | Everton | إيفرتون
nottingham-forest | GB | Nottingham Forest; Nottm Forest | نوتنغهام فورست; نوتنغهام فوريست; نوتنجهام فورست
crystal-palace | GB | Crystal Palace | كريستال بالاس
brighton-fc | GB | Brighton & Hove Albion; Brighton and Hove Albion | برايتون
wolves | GB | Wolverhampton Wanderers; Wolverhampton | ولفرهامبتون; وولفرهامبتون
fulham | GB | Fulham FC; Fulham | فولهام
bournemouth | GB | AFC Bournemouth; Bournemouth | بورنموث
brentford | GB | Brentford FC; Brentford | برنتفورد; برينتفورد
leeds | GB | Leeds United; Leeds | ليدز يونايتد; ليدز
southampton-fc | GB | Southampton FC; Southampton | ساوثهامبتون الإنجليزي; نادي ساوثهامبتون
leicester-city | GB | Leicester City | ليستر سيتي
celtic | GB | Celtic FC; Glasgow Celtic | سلتيك; سيلتيك
rangers-gb | GB | Rangers FC; Glasgow Rangers | غلاسكو رينجرز; غلاسغو رينجرز; رينجرز الاسكتلندي
sevilla-fc | ES | Sevilla FC; Sevilla | إشبيلية الإسباني; نادي إشبيلية; إشبيلية
real-sociedad | ES | Real Sociedad | ريال سوسييداد; ريال سوسيداد
athletic-bilbao | ES | Athletic Bilbao; Athletic Club Bilbao | أتلتيك بلباو; أتلتيك بيلباو; أتلتيك بيلباو الإسباني
valencia-cf | ES | Valencia CF; Valencia | فالنسيا الإسباني; نادي فالنسيا; فالنسيا
villarreal | ES | Villarreal | فياريال
real-betis | ES | Real Betis | ريال بيتيس
girona-fc | ES | Girona FC; Girona | جيرونا الإسباني; نادي جيرونا; جيرونا
napoli | IT | Napoli; SSC Napoli | نابولي الإيطالي; نادي نابولي; نابولي
as-roma | IT | AS Roma; Roma | روما الإيطالي; نادي روما; أس روما; روما
lazio | IT | Lazio; SS Lazio | لاتسيو; لاتسيو الإيطالي
atalanta | IT | Atalanta | أتالانتا; أتالانتا الإيطالي
fiorentina | IT | Fiorentina | فيورنتينا
leverkusen | DE | Bayer Leverkusen | باير ليفركوزن; ليفركوزن
rb-leipzig | DE | RB Leipzig; Leipzig | لايبزيغ الألماني; آر بي لايبزيغ; لايبزيج الألماني; لايبزيغ
eintracht-frankfurt | DE | Eintracht Frankfurt | أينتراخت فرانكفورت; آينتراخت فرانكفورت; إينتراخت فرانكفورت
olympique-marseille | FR | Olympique de Marseille; Olympique Marseille; Marseille | أولمبيك مرسيليا; مرسيليا الفرنسي; مرسيليا
olympique-lyon | FR | Olympique Lyonnais; Olympique Lyon; Lyon | أولمبيك ليون; ليون الفرنسي; ليون
as-monaco | MC | AS Monaco; Monaco | موناكو الفرنسي; نادي موناكو; موناكو
lille-osc | FR | Lille OSC; Lille | ليل الفرنسي; نادي ليل
# clubs of other countries
benfica | PT | Benfica | بنفيكا
fc-porto | PT | FC Porto; Porto | بورتو البرتغالي; نادي بورتو; بورتو
sporting-lisbon | PT | Sporting Lisbon; Sporting CP | سبورتينغ لشبونة; سبورتنغ لشبونة; سبورتينج لشبونة
ajax | NL | Ajax Amsterdam; Ajax | أياكس أمستردام; أياكس
psv | NL | PSV Eindhoven; PSV | أيندهوفن; بي إس في أيندهوفن; آيندهوفن
feyenoord | NL | Feyenoord | فينورد; فاينورد
galatasaray | TR | Galatasaray | غلطة سراي; غلطه سراي; جالطة سراي; جلطة سراي
fenerbahce | TR | Fenerbahce; Fenerbahçe | فنربخشة; فنربهتشه; فناربخشة; فنربهتشة
besiktas | TR | Besiktas; Beşiktaş | بشكتاش; بشيكتاش
olympiacos | GR | Olympiacos; Olympiakos | أولمبياكوس
shakhtar | UA | Shakhtar Donetsk | شاختار دونيتسك
flamengo | BR | Flamengo | فلامنغو; فلامنجو
palmeiras | BR | Palmeiras | بالميراس
botafogo | BR | Botafogo | بوتافوغو; بوتافوجو
fluminense | BR | Fluminense | فلوميننسي; فلومينينسي
boca-juniors | AR | Boca Juniors | بوكا جونيورز
river-plate | AR | River Plate | ريفر بليت
al-ain-fc | AE | Al-Ain FC; Al Ain FC | العين الإماراتي; نادي العين
shabab-al-ahli | AE | Shabab Al Ahli; Shabab Al-Ahli | شباب الأهلي دبي; شباب الأهلي الإماراتي
al-sadd | QA | Al-Sadd; Al Sadd | السد القطري; نادي السد
al-duhail | QA | Al-Duhail; Al Duhail | الدحيل القطري; نادي الدحيل
al-qadsiah | SA | Al-Qadsiah; Al Qadsiah | القادسية السعودي; نادي القادسية السعودي
mamelodi-sundowns | ZA | Mamelodi Sundowns | ماميلودي صن داونز; صن داونز; صنداونز
orlando-pirates | ZA | Orlando Pirates | أورلاندو بايرتس; أورلاندو بايريتس
wydad | MA | Wydad AC; Wydad Athletic Club; Wydad Casablanca | الوداد الرياضي; الوداد البيضاوي; الوداد المغربي
rs-berkane | MA | RS Berkane; Renaissance Berkane | نهضة بركان; نهضة بركان المغربي
far-rabat | MA | AS FAR; FAR Rabat | الجيش الملكي المغربي; الجيش الملكي
etoile-du-sahel | TN | Etoile du Sahel; Étoile du Sahel | النجم الساحلي; النجم الساحلي التونسي
mc-alger | DZ | MC Alger; Mouloudia Alger | مولودية الجزائر
usm-alger | DZ | USM Alger | اتحاد العاصمة الجزائري; اتحاد الجزائر
# leagues, teams and bodies of sport
nba | US | NBA; National Basketball Association | رابطة كرة السلة الأمريكية; دوري كرة السلة الأمريكي; دوري السلة الأمريكي; دوري كرة السلة الأميركي; رابطة كرة السلة الأميركية
nfl | US | NFL; National Football League | دوري كرة القدم الأمريكية; دوري كرة القدم الأميركية; الرابطة الوطنية لكرة القدم الأميركية
mlb | US | MLB; Major League Baseball | دوري البيسبول الأمريكي; دوري البيسبول الأميركي
mls | US | MLS; Major League Soccer | الدوري الأمريكي لكرة القدم; الدوري الأميركي لكرة القدم; الدوري الأميركي للمحترفين
atp | - | ATP; Association of Tennis Professionals | رابطة لاعبي التنس المحترفين; رابطة محترفي التنس
wta | - | WTA; Women's Tennis Association | رابطة لاعبات التنس المحترفات; رابطة محترفات التنس
world-athletics | - | World Athletics | الاتحاد الدولي لألعاب القوى
icc-cricket | - | International Cricket Council | المجلس الدولي للكريكيت; مجلس الكريكيت الدولي
la-lakers | US | Los Angeles Lakers; LA Lakers; Lakers | لوس أنجليس ليكرز; لوس أنجلوس ليكرز; ليكرز
golden-state-warriors | US | Golden State Warriors | غولدن ستيت ووريورز; جولدن ستيت ووريورز
la-dodgers | US | Los Angeles Dodgers; Dodgers | لوس أنجليس دودجرز; لوس أنجلوس دودجرز
ny-yankees | US | New York Yankees; Yankees | نيويورك يانكيز
kc-chiefs | US | Kansas City Chiefs | كانساس سيتي تشيفز
ferrari | IT | Ferrari; Scuderia Ferrari | فيراري
mclaren | GB | McLaren | ماكلارين; مكلارين
red-bull-racing | AT | Red Bull Racing | رد بول ريسينغ; ريد بول ريسينغ
`;
