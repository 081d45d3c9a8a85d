/**
 * More cities, provinces and places in the news: states and cities of America, provinces and large cities of Asia,
 * Africa and Europe, landmarks and fronts of today. Columns as in cities.
 */
export const citiesOfTheWorld = `
# United States: the other states and territories
delaware | US | Delaware | ديلاوير; ديلاوار | 38.99 -75.51
minnesota | US | Minnesota | مينيسوتا; منيسوتا; مينسوتا | 46.73 -94.69
indiana | US | Indiana | إنديانا; انديانا | 39.77 -86.16
kentucky | US | Kentucky | كنتاكي; كنتاكى; كينتاكي | 37.84 -84.27
south-carolina | US | South Carolina | ساوث كارولاينا; كارولاينا الجنوبية; كارولينا الجنوبية; ساوث كارولينا | 33.84 -81.16
mississippi | US | Mississippi | ميسيسيبي; ميسيسبي; المسيسيبي | 32.35 -89.40
arkansas | US | Arkansas | أركنساس; أركنسو; اركنساس | 35.20 -91.83
west-virginia | US | West Virginia | فيرجينيا الغربية; ويست فيرجينيا; وست فرجينيا; وست فيرجينيا; فرجينيا الغربية; غرب فيرجينيا | 38.60 -80.45
vermont | US | Vermont | فيرمونت | 44.56 -72.58
new-hampshire | US | New Hampshire | نيو هامبشير; نيوهامبشير; نيو هامبشاير | 43.19 -71.57
maine | US | Maine | ولاية مين; ولاية ماين | 45.25 -69.45
rhode-island | US | Rhode Island | رود آيلاند; رود ايلاند; رود أيلاند | 41.58 -71.48
idaho | US | Idaho | أيداهو; آيداهو; ايداهو | 44.07 -114.74
montana | US | Montana | مونتانا | 46.88 -110.36
wyoming | US | Wyoming | وايومنغ; وايومينغ; وايومنج | 43.08 -107.29
north-dakota | US | North Dakota | داكوتا الشمالية; نورث داكوتا | 47.55 -101.00
south-dakota | US | South Dakota | داكوتا الجنوبية; ساوث داكوتا | 43.97 -99.90
washington-state | US | Washington state; Washington State; state of Washington | ولاية واشنطن | 47.75 -120.74
# United States: cities and places
tampa | US | Tampa | تامبا | 27.95 -82.46
sacramento | US | Sacramento | ساكرامنتو; سكرامنتو | 38.58 -121.49
portland | US | Portland | بورتلاند | 45.52 -122.68
memphis | US | Memphis | ممفيس | 35.15 -90.05
charlotte | US | -Charlotte; Charlotte, North Carolina | مدينة شارلوت | 35.23 -80.84
nashville | US | Nashville | ناشفيل | 36.16 -86.78
san-antonio | US | San Antonio | سان أنطونيو; سان انطونيو | 29.42 -98.49
milwaukee | US | Milwaukee | ميلووكي | 43.04 -87.91
pittsburgh | US | Pittsburgh | بيتسبرغ; بيتسبيرغ; بتسبرغ; بيتسبرج | 40.44 -79.99
st-louis | US | St. Louis; St Louis | سانت لويس | 38.63 -90.20
kansas-city | US | Kansas City | كانساس سيتي | 39.10 -94.58
salt-lake-city | US | Salt Lake City | سولت ليك سيتي | 40.76 -111.89
indianapolis | US | Indianapolis | إنديانابوليس | 39.77 -86.16
maui | US | Maui | ماوي; جزيرة ماوي | 20.80 -156.33
anchorage | US | Anchorage | أنكوريج; أنكوريدج; أنكوراج | 61.22 -149.90
uvalde | US | Uvalde | يوفالدي; أوفالدي | 29.21 -99.79
manhattan | US | Lower Manhattan; Manhattan | مانهاتن; منهاتن | 40.78 -73.97
brooklyn | US | Brooklyn | بروكلين | 40.65 -73.95
the-bronx | US | the Bronx; Bronx | برونكس; البرونكس; ذا برونكس | 40.84 -73.87
staten-island | US | Staten Island | ستاتن آيلاند; ستاتن أيلاند | 40.58 -74.15
silicon-valley | US | Silicon Valley | وادي السيليكون; سيليكون فالي; سيليكون فالى | 37.39 -122.06
gulf-coast | US | Gulf Coast; U.S. Gulf Coast | ساحل خليج المكسيك; ساحل الخليج الأمريكي | 29.50 -90.00
alcatraz | US | Alcatraz | سجن ألكاتراز; ألكاتراز | 37.83 -122.42
# Canada and Latin America
british-columbia | CA | British Columbia | بريتيش كولومبيا; كولومبيا البريطانية | 53.73 -127.65
manitoba | CA | Manitoba | مانيتوبا | 53.76 -98.81
saskatchewan | CA | Saskatchewan | ساسكاتشوان; ساسكاتشيوان | 52.94 -106.45
nova-scotia | CA | Nova Scotia | نوفا سكوشا; نوفا سكوشيا | 44.68 -63.74
calgary | CA | Calgary | كالغاري; كالجاري | 51.05 -114.07
kananaskis | CA | Kananaskis | كاناناسكيس | 51.08 -115.15
sinaloa | MX | Sinaloa | سينالوا | 25.17 -107.48
guadalajara | MX | Guadalajara | غوادالاخارا; جوادالاخارا | 20.66 -103.35
monterrey | MX | Monterrey | مونتيري; مونتيراي | 25.69 -100.32
michoacan | MX | Michoacan; Michoacán | ميتشواكان | 19.57 -101.71
acapulco | MX | Acapulco | أكابولكو; اكابولكو | 16.86 -99.88
belem | BR | Belem; Belém | -بيليم; بيليم البرازيلية; مدينة بيليم; بيليم | -1.46 -48.49
amazon-region | - | Amazon rainforest; Amazon basin; Amazon rain forest | غابات الأمازون; حوض الأمازون; الأمازون | -3.47 -62.22
porto-alegre | BR | Porto Alegre | بورتو أليغري; بورتو أليجري | -30.03 -51.22
rio-grande-do-sul | BR | Rio Grande do Sul | ريو غراندي دو سول; ريو جراندي دو سول | -30.03 -53.00
cucuta | CO | Cucuta; Cúcuta | كوكوتا | 7.89 -72.50
maracaibo | VE | Maracaibo | ماراكايبو; مراكايبو | 10.65 -71.64
la-guaira | VE | La Guaira | لا غوايرا; لا جوايرا; لاغوايرا | 10.60 -66.93
essequibo | GY | Essequibo | إيسيكويبو; إسيكيبو; ايسيكيبو | 5.50 -59.00
darien-gap | PA | Darien Gap; Darién Gap | غابة دارين; فجوة دارين; ممر دارين | 7.90 -77.40
panama-canal | PA | Panama Canal | قناة بنما | 9.08 -79.68
cusco | PE | Cusco; Cuzco | كوسكو | -13.53 -71.97
santiago-de-cuba | CU | Santiago de Cuba | سانتياغو دي كوبا; سانتياجو دي كوبا | 20.02 -75.82
# Britain and Ireland
southport | GB | Southport | ساوثبورت | 53.65 -3.01
bristol | GB | Bristol | بريستول | 51.45 -2.59
sheffield | GB | Sheffield | شيفيلد | 53.38 -1.47
nottingham | GB | Nottingham | نوتنغهام; نوتنجهام | 52.95 -1.15
leicester | GB | Leicester | ليستر | 52.64 -1.13
southampton | GB | Southampton | ساوثهامبتون; ساوثمبتون | 50.90 -1.40
windsor | GB | Windsor Castle; Windsor, England | قصر وندسور; قلعة وندسور; قصر ويندسور; قلعة ويندسور | 51.48 -0.60
heathrow | GB | Heathrow; Heathrow Airport; London Heathrow | هيثرو; مطار هيثرو; مطار هيثرو اللندني | 51.47 -0.45
english-channel | - | English Channel | القناة الإنجليزية; بحر المانش; المانش; القنال الإنجليزي | 50.20 -0.50
# Continental Europe
dunkirk | FR | Dunkirk | دونكيرك; دنكيرك | 51.04 2.38
lille | FR | Lille | مدينة ليل الفرنسية | 50.63 3.07
nantes | FR | Nantes | نانت | 47.22 -1.55
rennes | FR | Rennes | رين الفرنسية; مدينة رين | 48.11 -1.68
montpellier | FR | Montpellier | مونبلييه; مونبيلييه | 43.61 3.88
champs-elysees | FR | Champs-Elysees; Champs-Élysées; Champs Elysees | الشانزليزيه; الشانزيليزيه; جادة الشانزليزيه | 48.87 2.31
notre-dame | FR | Notre-Dame Cathedral; Notre Dame Cathedral; Notre-Dame de Paris; Notre Dame de Paris | كاتدرائية نوتردام; نوتردام | 48.85 2.35
louvre | FR | Louvre; Louvre Museum; Louvre museum | متحف اللوفر; اللوفر | 48.86 2.34
evian | FR | Evian-les-Bains; Evian | إيفيان; إفيان | 46.40 6.59
seine | FR | Seine; River Seine | نهر السين | 48.86 2.33
solingen | DE | Solingen | زولينغن; زولينجن | 51.17 7.08
magdeburg | DE | Magdeburg | ماغديبورغ; ماجديبورج; ماغدبورغ | 52.13 11.62
dortmund-city | DE | Dortmund | مدينة دورتموند | 51.51 7.47
bremen | DE | Bremen | بريمن | 53.08 8.80
hanover | DE | Hanover; Hannover | هانوفر | 52.37 9.73
saxony | DE | Saxony | ساكسونيا; سكسونيا | 51.10 13.20
thuringia | DE | Thuringia | تورينغن; تورينجن; تورينغيا | 50.90 11.00
ramstein | DE | Ramstein; Ramstein Air Base | رامشتاين; قاعدة رامشتاين | 49.44 7.60
bologna | IT | Bologna | بولونيا الإيطالية | 44.49 11.34
st-peters-square | VA | St Peter's Square; St. Peter's Square; Saint Peter's Square | ساحة القديس بطرس; ميدان القديس بطرس | 41.90 12.46
st-peters-basilica | VA | St Peter's Basilica; St. Peter's Basilica; Saint Peter's Basilica | كاتدرائية القديس بطرس; بازيليك القديس بطرس; كنيسة القديس بطرس | 41.90 12.45
santa-maria-maggiore | IT | Basilica of Santa Maria Maggiore; Santa Maria Maggiore; Basilica of St Mary Major; St. Mary Major | كنيسة سانتا ماريا ماجوري; بازيليك سانتا ماريا ماجوري; سانتا ماريا ماجوري; كاتدرائية سانتا ماريا ماجوري | 41.90 12.50
galicia-es | ES | Galicia | غاليسيا; جاليسيا; غاليثيا | 42.76 -7.87
murcia | ES | Murcia | مورسيا; مرسية | 37.99 -1.13
majorca | ES | Majorca; Mallorca | مايوركا; ميورقة | 39.70 3.02
madeira | PT | Madeira | ماديرا | 32.75 -17.00
utrecht | NL | Utrecht | أوتريخت | 52.09 5.12
eindhoven | NL | Eindhoven | مدينة أيندهوفن; آيندهوفن الهولندية | 51.44 5.48
crans-montana | CH | Crans-Montana; Crans Montana | كران مونتانا; كرانس مونتانا | 46.31 7.48
innsbruck | AT | Innsbruck | إنسبروك | 47.27 11.39
graz | AT | Graz | غراتس; جراتس | 47.07 15.44
novi-sad | RS | Novi Sad | نوفي ساد | 45.27 19.83
kaliningrad | RU | Kaliningrad | كالينينغراد; كالينينجراد | 54.71 20.51
santorini | GR | Santorini | سانتوريني | 36.39 25.46
rhodes | GR | -Rhodes; island of Rhodes; Greek island of Rhodes | رودس اليونانية; جزيرة رودس | 36.43 28.22
gavdos | GR | Gavdos | جزيرة غافدوس; غافدوس | 34.84 24.08
transnistria | MD | Transnistria; Transdniestria; Trans-Dniester | ترانسنيستريا; ترانسدنيستريا | 46.84 29.64
gagauzia | MD | Gagauzia | غاغاوزيا; جاجاوزيا | 46.09 28.64
nuuk | GL | Nuuk | نوك عاصمة غرينلاند; نوك الغرينلاندية | 64.18 -51.72
# Ukraine and Russia
kryvyi-rih | UA | Kryvyi Rih | كريفي ريه; كريفي ريغ; كريفي ريا | 47.91 33.39
sumy | UA | Sumy | سومي; سومى | 50.91 34.80
poltava | UA | Poltava | بولتافا | 49.59 34.55
ternopil | UA | Ternopil | تيرنوبيل; ترنوبيل | 49.55 25.59
kramatorsk | UA | Kramatorsk | كراماتورسك | 48.74 37.56
sloviansk | UA | Sloviansk; Slaviansk | سلوفيانسك; سلافيانسك | 48.85 37.61
toretsk | UA | Toretsk | توريتسك | 48.40 37.85
vovchansk | UA | Vovchansk | فوفتشانسك | 50.29 36.94
avdiivka | UA | Avdiivka | أفدييفكا; افدييفكا | 48.14 37.74
izium | UA | Izium; Izyum | إيزيوم | 49.21 37.27
mykolaiv | UA | Mykolaiv | ميكولايف; ميكولاييف | 46.98 32.00
chernihiv | UA | Chernihiv | تشيرنيهيف; تشرنيهيف | 51.50 31.29
bucha | UA | Bucha | بوتشا | 50.55 30.21
khmelnytskyi | UA | Khmelnytskyi | خميلنيتسكي; خملنيتسكي | 49.42 26.99
kerch-bridge | UA | Kerch Bridge; Crimean Bridge; Kerch Strait Bridge | جسر القرم; جسر كيرتش | 45.30 36.51
novorossiysk | RU | Novorossiysk | نوفوروسيسك | 44.72 37.77
ryazan | RU | Ryazan | ريازان | 54.63 39.74
bryansk | RU | Bryansk | بريانسك | 53.24 34.36
rostov-on-don | RU | Rostov-on-Don; Rostov | روستوف على الدون; روستوف | 47.24 39.70
kamchatka | RU | Kamchatka | كامتشاتكا | 56.00 159.00
tatarstan | RU | Tatarstan | تتارستان; تاتارستان | 55.18 50.73
murmansk | RU | Murmansk | مورمانسك | 68.97 33.08
# East and South Asia
hangzhou | CN | Hangzhou | هانغتشو; هانغجو; هانجتشو | 30.27 120.16
nanjing | CN | Nanjing | نانجينغ; نانجينج | 32.06 118.80
xian | CN | Xi'an; Xian | شيان; شيآن | 34.34 108.94
kunming | CN | Kunming | كونمينغ; كونمينج | 25.04 102.71
yunnan | CN | Yunnan | يونان الصينية; مقاطعة يوننان; يوننان | 25.05 101.86
hainan | CN | Hainan | هاينان | 19.20 109.70
zhejiang | CN | Zhejiang | تشجيانغ; جيجيانغ; تشيجيانغ | 29.16 119.79
fujian | CN | Fujian | فوجيان | 26.10 117.99
hubei | CN | Hubei | هوبي الصينية; مقاطعة هوبي | 30.74 112.24
qinghai | CN | Qinghai | تشينغهاي | 35.74 96.41
guangdong | CN | Guangdong | قوانغدونغ; غوانغدونغ; جوانجدونج | 23.38 113.76
zhuhai | CN | Zhuhai | تشوهاي; جوهاي | 22.27 113.58
scarborough-shoal | - | Scarborough Shoal | سكاربورو شول; جزيرة سكاربورو المرجانية; شعاب سكاربورو | 15.18 117.76
spratly-islands | - | Spratly Islands; Spratlys | جزر سبراتلي; سبراتلي | 9.75 114.28
kaohsiung | TW | Kaohsiung | كاوهسيونغ | 22.63 120.30
jeju | KR | Jeju; Jeju Island | جيجو; جزيرة جيجو | 33.49 126.50
gyeongju | KR | Gyeongju | غيونغجو; كيونغجو; جيونججو | 35.86 129.22
incheon | KR | Incheon | إنتشون; انتشون; إنشيون | 37.46 126.71
muan | KR | Muan; Muan International Airport | موان; مطار موان; مطار موان الدولي | 34.99 126.48
noto | JP | Noto Peninsula | شبه جزيرة نوتو; نوتو | 37.30 137.00
hokkaido | JP | Hokkaido | هوكايدو | 43.22 142.86
aomori | JP | Aomori | أوموري; آوموري | 40.82 140.74
kyushu | JP | Kyushu | كيوشو | 32.90 130.80
mandalay | MM | Mandalay | ماندالاي; مندالاي | 21.96 96.09
sagaing | MM | Sagaing | ساغاينغ; ساجاينج; ساغينغ | 21.88 95.98
irrawaddy | MM | Irrawaddy; Ayeyarwady | نهر إيراوادي; إيراوادي | 18.60 95.10
chiang-mai | TH | Chiang Mai | شيانغ ماي; تشيانغ ماي | 18.79 98.98
preah-vihear | KH | Preah Vihear | برياه فيهيار; بريا فيهير; معبد برياه فيهيار | 14.39 104.68
siem-reap | KH | Siem Reap | سيام ريب; سيم ريب | 13.36 103.86
da-nang | VN | Da Nang; Danang | دا نانغ; دانانغ; دا نانج | 16.07 108.22
cebu | PH | Cebu; Cebu City | سيبو; جزيرة سيبو; سيبو الفلبينية | 10.32 123.89
luzon | PH | Luzon | لوزون; جزيرة لوزون | 16.00 121.00
davao | PH | Davao; Davao City | دافاو; دافاو سيتي | 7.07 125.61
surabaya | ID | Surabaya | سورابايا | -7.26 112.75
papua | ID | West Papua | بابوا الغربية | -2.50 133.00
penang | MY | Penang | بينانغ; بينانج | 5.41 100.33
johor | MY | Johor | جوهور | 1.49 103.74
ahmedabad | IN | Ahmedabad | أحمد آباد; أحمد أباد; احمد اباد | 23.02 72.57
pahalgam | IN | Pahalgam | باهالغام; باهلغام; بهلغام; باهالجام | 34.02 75.33
jammu | IN | Jammu | جامو | 32.73 74.87
manipur | IN | Manipur | مانيبور | 24.66 93.91
bihar | IN | Bihar | بيهار; ولاية بيهار | 25.60 85.14
maharashtra | IN | Maharashtra | ماهاراشترا | 19.66 75.30
kochi-in | IN | Kochi | كوتشي; كوشي الهندية | 9.93 76.27
tamil-nadu | IN | Tamil Nadu | تاميل نادو | 11.13 78.66
uttarakhand | IN | Uttarakhand | أوتاراخند; أوتاراخاند | 30.07 79.49
assam | IN | Assam | آسام; أسام; ولاية آسام | 26.20 92.94
goa | IN | Goa | غوا الهندية; ولاية غوا | 15.30 74.12
west-bengal | IN | West Bengal | البنغال الغربية; غرب البنغال | 22.99 87.85
ladakh | IN | Ladakh | لداخ; لاداخ | 34.15 77.58
bay-of-bengal | - | Bay of Bengal | خليج البنغال | 15.00 88.00
line-of-control | - | Line of Control | خط السيطرة; خط المراقبة في كشمير | 34.50 74.50
muzaffarabad | PK | Muzaffarabad | مظفر آباد; مظفر اباد | 34.37 73.47
bahawalpur | PK | Bahawalpur | باهاوالبور; بهاولبور; بهاوالبور | 29.40 71.68
khyber | PK | Khyber Pakhtunkhwa | خيبر بختونخوا; خيبر بختونخواه | 34.95 72.33
faisalabad | PK | Faisalabad | فيصل آباد; فيصل اباد | 31.42 73.08
gwadar | PK | Gwadar | غوادر; جوادر; كوادر الباكستانية | 25.12 62.33
sindh | PK | Sindh | إقليم السند; السند الباكستانية | 25.89 68.52
coxs-bazar | BD | Cox's Bazar | كوكس بازار | 21.43 92.01
durand-line | - | Durand Line | خط ديورند | 31.00 66.40
kunar | AF | Kunar | كونر; كونار; ولاية كونر | 34.85 71.10
# the Arab world
lusail | QA | Lusail; Lusail City | لوسيل | 25.42 51.50
lusail-stadium | QA | Lusail Stadium | استاد لوسيل; ملعب لوسيل | 25.42 51.49
hamad-airport | QA | Hamad International Airport | مطار حمد الدولي; مطار حمد | 25.27 51.61
al-udeid | QA | Al Udeid Air Base; Al-Udeid; Al Udeid; al-Udeid air base | قاعدة العديد; العديد الجوية; قاعدة العديد الجوية | 25.12 51.31
ain-al-asad | IQ | Ain al-Asad; Ain al-Asad air base; Al-Asad air base | قاعدة عين الأسد; عين الأسد | 33.79 42.44
tuffah | PS | Tuffah; al-Tuffah | حي التفاح | 31.51 34.48
zeitoun-gaza | PS | Zeitoun neighbourhood; Zeitoun neighborhood; Gaza City's Zeitoun | حي الزيتون | 31.49 34.45
sheikh-radwan | PS | Sheikh Radwan | الشيخ رضوان; حي الشيخ رضوان | 31.53 34.46
tal-al-hawa | PS | Tal al-Hawa; Tel al-Hawa | تل الهوى; حي تل الهوى | 31.50 34.44
morag-corridor | PS | Morag Corridor; Morag corridor; Morag axis | محور موراج; محور موراغ; ممر موراغ | 31.30 34.30
masafer-yatta | PS | Masafer Yatta | مسافر يطا | 31.37 35.12
peoples-palace-damascus | SY | People's Palace in Damascus; Damascus' People's Palace | قصر الشعب; قصر الشعب بدمشق | 33.52 36.26
sednaya | SY | Sednaya; Saydnaya; Sednaya prison; Saydnaya prison | صيدنايا; سجن صيدنايا | 33.70 36.38
jaramana | SY | Jaramana | جرمانا | 33.49 36.35
jableh | SY | Jableh | جبلة السورية; مدينة جبلة | 35.36 35.93
wadi-natrun | EG | Wadi al-Natrun; Wadi el-Natrun; Wadi Natrun; Wadi al-Natrun prison | وادي النطرون; سجن وادي النطرون | 30.40 30.33
new-alamein | EG | New Alamein; El Alamein; al-Alamein | العلمين الجديدة; مدينة العلمين الجديدة; مدينة العلمين | 30.83 28.95
ras-el-hekma | EG | Ras El-Hekma; Ras el-Hekma; Ras al-Hikma | رأس الحكمة; مدينة رأس الحكمة | 31.23 27.87
new-capital-eg | EG | New Administrative Capital | العاصمة الإدارية الجديدة; العاصمة الإدارية | 30.02 31.76
north-coast-eg | EG | North Coast of Egypt; Egypt's North Coast | الساحل الشمالي | 30.95 28.90
cairo-stadium | EG | Cairo International Stadium; Cairo Stadium | استاد القاهرة الدولي; ستاد القاهرة الدولي; استاد القاهرة; ستاد القاهرة | 30.07 31.31
north-darfur | SD | North Darfur | شمال دارفور; ولاية شمال دارفور | 15.77 26.00
south-darfur | SD | South Darfur | جنوب دارفور; ولاية جنوب دارفور | 11.75 25.00
west-darfur | SD | West Darfur | غرب دارفور; ولاية غرب دارفور | 12.90 22.90
north-kordofan | SD | North Kordofan | شمال كردفان; ولاية شمال كردفان | 13.83 30.00
south-kordofan | SD | South Kordofan | جنوب كردفان; ولاية جنوب كردفان | 11.20 29.42
west-kordofan | SD | West Kordofan | غرب كردفان; ولاية غرب كردفان | 12.00 28.50
abu-shouk | SD | Abu Shouk; Abu Shouk camp; Abu Shouk displacement camp | مخيم أبو شوك; معسكر أبو شوك; أبو شوك | 13.67 25.34
adre | TD | Adre; Adré; Adre crossing | معبر أدري; أدري | 13.47 22.20
ras-isa | YE | Ras Isa; Ras Issa; Ras Isa port | رأس عيسى; ميناء رأس عيسى | 15.12 42.60
salif | YE | Salif; port of Salif | الصليف; ميناء الصليف | 15.31 42.67
seiyun | YE | Seiyun; Sayun | سيئون | 15.94 48.79
mahra | YE | al-Mahra; Mahra | محافظة المهرة; المهرة اليمنية | 16.50 51.50
zaporizhzhia-plant | UA | Zaporizhzhia nuclear plant; Zaporizhzhia nuclear power plant; Zaporizhzhia plant | محطة زابوريجيا النووية; محطة زابوريجيا; محطة زاباروجيا النووية | 47.51 34.59
lake-victoria | - | Lake Victoria | بحيرة فيكتوريا | -1.00 33.00
# Australia and the Pacific
bondi | AU | Bondi Beach; Bondi | شاطئ بونداي; بونداي; شاطئ بوندي | -33.89 151.27
new-south-wales | AU | New South Wales | نيو ساوث ويلز; نيوساوث ويلز | -31.25 146.92
adelaide | AU | Adelaide | أديلايد; أدلايد | -34.93 138.60
darwin | AU | -Darwin; Darwin, Australia | داروين الأسترالية; مدينة داروين | -12.46 130.84
great-barrier-reef | AU | Great Barrier Reef | الحاجز المرجاني العظيم | -18.29 147.70
port-vila | VU | Port Vila | بورت فيلا | -17.73 168.32
`;
