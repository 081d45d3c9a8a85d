/**
 * Capitals, and cities and regions in the news: `slug | country | English | Arabic | latitude longitude`, to about
 * a kilometre for cities, the middle for regions and seas.
 */
export const cities = `
# capitals
washington | US | Washington; Washington, D.C.; Washington DC; Washington, DC; Washington D.C. | واشنطن; العاصمة الأمريكية واشنطن; واشنطن العاصمة; واشنطون | 38.90 -77.04
london | GB | London | لندن | 51.51 -0.13
paris | FR | Paris | باريس | 48.86 2.35
berlin | DE | Berlin; East Berlin; West Berlin | برلين | 52.52 13.41
bonn | DE | Bonn | -بون; بون الألمانية; مدينة بون | 50.74 7.10
rome | IT | Rome | روما | 41.90 12.50
madrid | ES | Madrid | مدريد | 40.42 -3.70
lisbon | PT | Lisbon | لشبونة | 38.72 -9.14
brussels | BE | Brussels | بروكسل; بروكسيل | 50.85 4.35
amsterdam | NL | Amsterdam | أمستردام; امستردام | 52.37 4.90
the-hague | NL | The Hague; Hague | لاهاي | 52.08 4.31
luxembourg-city | LU | Luxembourg City | مدينة لوكسمبورغ | 49.61 6.13
bern | CH | Bern; Berne | برن; بيرن | 46.95 7.45
vienna | AT | Vienna | فيينا; فينا | 48.21 16.37
dublin | IE | Dublin | دبلن | 53.35 -6.26
copenhagen | DK | Copenhagen | كوبنهاغن; كوبنهاجن | 55.68 12.57
stockholm | SE | Stockholm | ستوكهولم; استوكهولم | 59.33 18.07
oslo | NO | Oslo | أوسلو; اوسلو | 59.91 10.75
helsinki | FI | Helsinki | هلسنكي; هيلسنكي | 60.17 24.94
reykjavik | IS | Reykjavik; Reykjavík | ريكيافيك; ريكجافيك | 64.15 -21.94
warsaw | PL | Warsaw | وارسو | 52.23 21.01
prague | CZ | Prague | براغ; براج | 50.09 14.42
bratislava | SK | Bratislava | براتيسلافا | 48.15 17.11
budapest | HU | Budapest | بودابست | 47.50 19.04
bucharest | RO | Bucharest | بوخارست | 44.43 26.10
sofia | BG | Sofia | صوفيا | 42.70 23.32
athens | GR | Athens | أثينا; اثينا | 37.98 23.73
belgrade | RS | Belgrade | بلغراد; بلجراد | 44.79 20.45
zagreb | HR | Zagreb | زغرب | 45.81 15.98
ljubljana | SI | Ljubljana | ليوبليانا | 46.06 14.51
sarajevo | BA | Sarajevo | سراييفو; سيراييفو | 43.86 18.41
skopje | MK | Skopje | سكوبيه; سكوبي | 42.00 21.43
podgorica | ME | Podgorica | بودغوريتسا | 42.44 19.26
tirana | AL | Tirana | تيرانا | 41.33 19.82
pristina | XK | Pristina | بريشتينا; برشتينا | 42.66 21.17
nicosia | CY | Nicosia | نيقوسيا | 35.17 33.37
valletta | MT | Valletta; Valetta | فاليتا; لا فاليتا | 35.90 14.51
kyiv | UA | Kyiv; Kiev | كييف | 50.45 30.52
minsk | BY | Minsk | مينسك | 53.90 27.57
chisinau | MD | Chisinau; Chișinău | كيشيناو; كيشيناوا; تشيسيناو | 47.01 28.86
vilnius | LT | Vilnius | فيلنيوس | 54.69 25.28
riga | LV | Riga | ريغا; ريجا | 56.95 24.11
tallinn | EE | Tallinn | تالين | 59.44 24.75
moscow | RU | Moscow | موسكو | 55.76 37.62
tbilisi | GE | Tbilisi | تبليسي; تفليس | 41.72 44.79
yerevan | AM | Yerevan | يريفان | 40.18 44.51
baku | AZ | Baku | باكو | 40.41 49.87
astana | KZ | Astana; Nur-Sultan | أستانا; آستانا; أستانة; نور سلطان; الأستانة الكازاخية | 51.17 71.45
tashkent | UZ | Tashkent | طشقند | 41.30 69.24
bishkek | KG | Bishkek | بيشكيك; بشكيك | 42.87 74.59
dushanbe | TJ | Dushanbe | دوشنبه; دوشنبة | 38.56 68.77
ashgabat | TM | Ashgabat; Ashkhabad | عشق آباد; عشق أباد; عشق اباد | 37.95 58.38
ankara | TR | Ankara | أنقرة; انقرة; أنقره | 39.93 32.86
cairo | EG | Cairo | القاهرة; القاهره; العاصمة المصرية القاهرة | 30.04 31.24
damascus | SY | Damascus | دمشق | 33.51 36.29
beirut | LB | Beirut | بيروت | 33.89 35.50
amman | JO | Amman | =عمّان; عمان; العاصمة الأردنية عمان | 31.95 35.93
jerusalem | PS | Jerusalem; East Jerusalem; Al-Quds; West Jerusalem | القدس; القدس المحتلة; القدس الشرقية; القدس الشريف; القدس الغربية | 31.78 35.22
baghdad | IQ | Baghdad | بغداد | 33.31 44.37
tehran | IR | Tehran; Teheran | طهران | 35.69 51.39
riyadh | SA | Riyadh | الرياض | 24.71 46.68
kuwait-city | KW | Kuwait City | مدينة الكويت | 29.38 47.98
manama | BH | Manama | المنامة; =المنامه | 26.23 50.59
doha | QA | Doha | الدوحة; الدوحه | 25.29 51.53
abu-dhabi | AE | Abu Dhabi | أبوظبي; أبو ظبي; ابوظبي; ابو ظبي; أبوظبى; أبو ظبى | 24.45 54.38
muscat | OM | Muscat | مسقط | 23.59 58.41
sanaa | YE | Sanaa; Sana'a; Sana'a city | صنعاء; صنعا | 15.37 44.19
khartoum | SD | Khartoum | الخرطوم | 15.50 32.56
juba | SS | Juba | جوبا | 4.85 31.58
tripoli-ly | LY | Tripoli | طرابلس; طرابلس الغرب; العاصمة الليبية طرابلس | 32.89 13.19
tunis | TN | Tunis | تونس العاصمة; العاصمة تونس | 36.81 10.18
algiers | DZ | Algiers | الجزائر العاصمة; العاصمة الجزائرية | 36.75 3.06
rabat | MA | Rabat | الرباط | 34.02 -6.84
nouakchott | MR | Nouakchott | نواكشوط | 18.08 -15.98
mogadishu | SO | Mogadishu | مقديشو; مقديشيو | 2.05 45.32
djibouti-city | DJ | Djibouti City | مدينة جيبوتي | 11.59 43.15
moroni | KM | Moroni | موروني | -11.70 43.26
asmara | ER | Asmara | أسمرة; أسمرا; اسمرة | 15.32 38.93
addis-ababa | ET | Addis Ababa | أديس أبابا; اديس ابابا; أديس ابابا; أديس بابا | 9.03 38.74
nairobi | KE | Nairobi | نيروبي; نيروبى | -1.29 36.82
kampala | UG | Kampala | كمبالا; كامبالا | 0.35 32.58
kigali | RW | Kigali | كيغالي; كيجالي | -1.95 30.06
bujumbura | BI | Bujumbura | بوجمبورا; بوجومبورا | -3.36 29.36
dodoma | TZ | Dodoma | دودوما | -6.16 35.75
dar-es-salaam | TZ | Dar es Salaam | -دار السلام; دار السلام التنزانية; دار السلام بتنزانيا | -6.79 39.21
lusaka | ZM | Lusaka | لوساكا | -15.39 28.32
harare | ZW | Harare | هراري; هرارى | -17.83 31.05
lilongwe | MW | Lilongwe | ليلونغوي; ليلونجوي | -13.96 33.79
maputo | MZ | Maputo | مابوتو | -25.97 32.57
pretoria | ZA | Pretoria | بريتوريا | -25.75 28.19
windhoek | NA | Windhoek | ويندهوك; فيندهوك | -22.56 17.08
gaborone | BW | Gaborone | غابورون; جابورون | -24.63 25.92
luanda | AO | Luanda | لواندا | -8.84 13.23
kinshasa | CD | Kinshasa | كينشاسا | -4.44 15.27
brazzaville | CG | Brazzaville | برازافيل | -4.26 15.24
bangui | CF | Bangui | بانغي; بانجي; بانغى | 4.39 18.56
ndjamena | TD | N'Djamena; Ndjamena | نجامينا; إنجامينا; انجامينا; أنجامينا | 12.13 15.06
yaounde | CM | Yaounde; Yaoundé | ياوندي | 3.85 11.50
libreville | GA | Libreville | ليبرفيل | 0.42 9.47
malabo | GQ | Malabo | مالابو | 3.75 8.78
abuja | NG | Abuja | أبوجا; ابوجا | 9.08 7.40
niamey | NE | Niamey | نيامي | 13.51 2.11
bamako | ML | Bamako | باماكو | 12.64 -8.00
ouagadougou | BF | Ouagadougou | واغادوغو; واجادوجو; واغادوجو | 12.37 -1.52
accra | GH | Accra | أكرا; اكرا | 5.60 -0.19
lome | TG | Lome; Lomé | لومي | 6.13 1.22
porto-novo | BJ | Porto-Novo | بورتو نوفو | 6.50 2.63
cotonou | BJ | Cotonou | كوتونو | 6.37 2.39
abidjan | CI | Abidjan | أبيدجان; ابيدجان | 5.36 -4.01
yamoussoukro | CI | Yamoussoukro | ياموسوكرو | 6.83 -5.29
monrovia | LR | Monrovia | مونروفيا | 6.30 -10.80
freetown | SL | Freetown | فريتاون; فري تاون | 8.48 -13.23
conakry | GN | Conakry | كوناكري | 9.64 -13.58
bissau | GW | Bissau | بيساو | 11.86 -15.60
dakar | SN | Dakar | داكار; دكار | 14.72 -17.47
banjul | GM | Banjul | بانجول; بانغول | 13.45 -16.58
praia | CV | Praia | -برايا; مدينة برايا | 14.93 -23.51
antananarivo | MG | Antananarivo | أنتاناناريفو; انتاناناريفو | -18.88 47.51
port-louis | MU | Port Louis | بور لويس; بورت لويس | -20.16 57.50
kabul | AF | Kabul | كابول; كابل | 34.56 69.21
islamabad | PK | Islamabad | إسلام آباد; إسلام أباد; اسلام اباد; إسلام اباد; اسلام آباد | 33.68 73.05
new-delhi | IN | New Delhi; Delhi | نيودلهي; دلهي; نيو دلهي; نيودلهى | 28.61 77.21
kathmandu | NP | Kathmandu; Katmandu | كاتماندو; كاتمندو | 27.72 85.32
dhaka | BD | Dhaka; Dacca | دكا; داكا | 23.81 90.41
colombo | LK | Colombo | كولومبو | 6.93 79.86
male-mv | MV | Malé | العاصمة ماليه; مدينة ماليه | 4.18 73.51
thimphu | BT | Thimphu | تيمفو | 27.47 89.64
naypyidaw | MM | Naypyidaw; Naypyitaw; Nay Pyi Taw | نايبيداو; نايبيتاو; نايبيداو العاصمة | 19.76 96.08
yangon | MM | Yangon; Rangoon | يانغون; رانغون; يانجون; رانجون | 16.84 96.17
bangkok | TH | Bangkok | بانكوك | 13.76 100.50
vientiane | LA | Vientiane | فينتيان | 17.98 102.63
phnom-penh | KH | Phnom Penh | بنوم بنه; بنوم بن; فنوم بنه | 11.56 104.92
hanoi | VN | Hanoi | هانوي; هانوى | 21.03 105.85
kuala-lumpur | MY | Kuala Lumpur | كوالالمبور; كوالا لمبور; كوالالامبور | 3.14 101.69
jakarta | ID | Jakarta | جاكرتا; جاكارتا | -6.21 106.85
manila | PH | Manila | مانيلا | 14.60 120.98
dili | TL | Dili | -ديلي; ديلي عاصمة تيمور الشرقية | -8.56 125.57
bandar-seri-begawan | BN | Bandar Seri Begawan | بندر سري بكاوان; بندر سري بيجاوان | 4.90 114.94
beijing | CN | Beijing; Peking | بكين; بيجين; بيكين | 39.90 116.41
pyongyang | KP | Pyongyang | بيونغ يانغ; بيونجيانج; بيونغيانغ; بيونج يانج | 39.02 125.75
seoul | KR | Seoul | سيول; سول; سيئول | 37.57 126.98
tokyo | JP | Tokyo | طوكيو | 35.68 139.69
taipei | TW | Taipei | تايبيه; تايبه; تايبي | 25.03 121.57
ulaanbaatar | MN | Ulaanbaatar; Ulan Bator | أولان باتور; اولان باتور | 47.89 106.91
canberra | AU | Canberra | كانبرا; كانبيرا | -35.28 149.13
wellington | NZ | Wellington | ويلينغتون; ولنغتون; ويلينجتون; ولينغتون | -41.29 174.78
port-moresby | PG | Port Moresby | بورت مورسبي; بورت موريسبي | -9.44 147.18
suva | FJ | Suva | -سوفا; مدينة سوفا | -18.14 178.44
ottawa | CA | Ottawa | أوتاوا; اوتاوا; أوتوا | 45.42 -75.70
mexico-city | MX | Mexico City | مكسيكو سيتي; مدينة مكسيكو; مكسيكو; مدينة المكسيك; العاصمة مكسيكو | 19.43 -99.13
guatemala-city | GT | Guatemala City | مدينة غواتيمالا; غواتيمالا سيتي | 14.63 -90.51
tegucigalpa | HN | Tegucigalpa | تيغوسيغالبا; تيجوسيجالبا | 14.07 -87.19
san-salvador | SV | San Salvador | سان سلفادور | 13.69 -89.22
managua | NI | Managua | ماناغوا; ماناجوا | 12.11 -86.24
san-jose-cr | CR | San José; San Jose | سان خوسيه | 9.93 -84.08
panama-city | PA | Panama City | بنما سيتي; مدينة بنما | 8.98 -79.52
havana | CU | Havana | هافانا; العاصمة الكوبية هافانا | 23.11 -82.37
port-au-prince | HT | Port-au-Prince; Port au Prince | بورت أو برنس; بور أو برنس; بورت أو برانس; بور او برنس | 18.54 -72.34
santo-domingo | DO | Santo Domingo | سانتو دومينغو; سانتو دومينجو | 18.49 -69.93
kingston | JM | Kingston | كينغستون; كينجستون | 17.97 -76.79
caracas | VE | Caracas | كاراكاس; كراكاس | 10.48 -66.90
bogota | CO | Bogota; Bogotá | بوغوتا; بوجوتا | 4.71 -74.07
quito | EC | Quito | كيتو | -0.18 -78.47
lima | PE | Lima | ليما | -12.05 -77.04
la-paz | BO | La Paz | لاباز; لا باز | -16.49 -68.12
santiago | CL | Santiago | سانتياغو; سانتياجو | -33.45 -70.67
buenos-aires | AR | Buenos Aires | بوينس آيرس; بوينس أيرس; بوينوس آيرس; بوينس ايرس; بوينوس أيرس | -34.60 -58.38
montevideo | UY | Montevideo | مونتيفيديو; مونتفيديو | -34.90 -56.16
asuncion | PY | Asuncion; Asunción | أسونسيون; أسنسيون | -25.26 -57.58
brasilia | BR | Brasilia; Brasília | برازيليا | -15.79 -47.88
georgetown-gy | GY | Georgetown | -جورج تاون; جورج تاون عاصمة غيانا | 6.80 -58.16
el-aaiun | EH | Laayoune; El Aaiun; Laâyoune | العيون الصحراوية; مدينة العيون | 27.15 -13.20
# Egypt
alexandria | EG | Alexandria | الإسكندرية; الاسكندرية; الأسكندرية; إسكندرية; اسكندرية | 31.20 29.92
giza | EG | Giza; Gizeh | الجيزة; =الجيزه; محافظة الجيزة | 30.01 31.21
port-said | EG | Port Said | بورسعيد; بور سعيد | 31.26 32.30
suez | EG | Suez; Suez City | السويس | 29.97 32.53
ismailia | EG | Ismailia; Ismailiya | الإسماعيلية; الاسماعيلية; إسماعيلية | 30.60 32.27
mahalla | EG | Mahalla; El-Mahalla El-Kubra; Mahalla al-Kubra; Mahalla el-Kubra; Mahalla El-Kobra | المحلة الكبرى; المحلة; مدينة المحلة; المحله الكبرى; المحلة الكبري | 30.97 31.17
mansoura | EG | Mansoura; Mansura | المنصورة; المنصوره | 31.04 31.38
tanta | EG | Tanta | طنطا | 30.79 31.00
luxor | EG | Luxor | الأقصر; الاقصر | 25.69 32.64
aswan | EG | Aswan | أسوان; اسوان | 24.09 32.90
asyut | EG | Assiut; Asyut; Assyut | أسيوط; اسيوط | 27.18 31.18
sohag | EG | Sohag | سوهاج | 26.56 31.70
qena | EG | Qena | قنا; محافظة قنا | 26.16 32.73
minya | EG | Minya; Menya; al-Minya | المنيا | 28.09 30.76
beni-suef | EG | Beni Suef; Bani Sweif | بني سويف; بنى سويف | 29.07 31.10
fayoum | EG | Fayoum; Fayyum; Faiyum | الفيوم | 29.31 30.84
damietta | EG | Damietta | دمياط | 31.42 31.81
dakahlia | EG | Daqahliya; Dakahlia; Daqahlia; Dakahliya | الدقهلية; الدقهليه | 31.05 31.38
gharbia | EG | Gharbia; Gharbiya; Gharbeya | -الغربية; محافظة الغربية; الغربية المصرية; محافظ الغربية | 30.87 31.03
sharqia | EG | Sharqia; Sharqiya; Sharkia | -الشرقية; محافظة الشرقية; محافظ الشرقية | 30.70 31.80
menoufia | EG | Menoufia; Monufia; Menufiya; Monoufiya; Menoufiya | المنوفية; المنوفيه | 30.60 30.99
beheira | EG | Beheira; Behera | البحيرة; =البحيره; محافظة البحيرة | 30.61 30.43
kafr-el-sheikh | EG | Kafr el-Sheikh; Kafr El Sheikh; Kafr al-Sheikh | كفر الشيخ | 31.11 30.94
qalyubia | EG | Qalyubia; Qalyubiya; Qaliubiya; Qalioubiya | القليوبية; القليوبيه | 30.41 31.21
damanhur | EG | Damanhur; Damanhour | دمنهور | 31.04 30.47
zagazig | EG | Zagazig | الزقازيق | 30.59 31.50
banha | EG | Benha; Banha | بنها | 30.47 31.18
shubra | EG | Shubra; Shubra al-Kheima; Shubra El-Kheima | شبرا; شبرا الخيمة | 30.12 31.25
sinai | EG | Sinai; Sinai Peninsula; North Sinai; South Sinai; Northern Sinai | سيناء; شمال سيناء; جنوب سيناء; شبه جزيرة سيناء; سينا | 29.50 33.80
arish | EG | Arish; El-Arish; el-Arish; Al-Arish | العريش | 31.13 33.80
rafah-crossing | EG | Rafah crossing; Rafah border crossing | معبر رفح; معبر رفح البري; معبر رفح الحدودي | 31.25 34.26
sharm | EG | Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh; Sharm al-Sheikh | شرم الشيخ | 27.92 34.33
taba | EG | Taba | طابا | 29.49 34.90
hurghada | EG | Hurghada | الغردقة; الغردقه | 27.26 33.81
red-sea-governorate | EG | Red Sea governorate; Red Sea Governorate | محافظة البحر الأحمر; محافظ البحر الأحمر | 26.10 33.50
marsa-alam | EG | Marsa Alam; Marsa Allam | مرسى علم; مرسي علم | 25.07 34.90
matrouh | EG | Marsa Matrouh; Matrouh; Mersa Matruh | مطروح; مرسى مطروح; مرسي مطروح | 31.35 27.24
siwa | EG | Siwa; Siwa Oasis | سيوة; واحة سيوة | 29.20 25.52
new-valley | EG | New Valley governorate; New Valley Governorate | الوادي الجديد; الوادى الجديد | 25.45 30.55
halaib | EG | Halaib Triangle; Halaib; Hala'ib Triangle | حلايب; مثلث حلايب; حلايب وشلاتين; شلاتين | 22.23 36.60
tahrir-square | EG | Tahrir Square; Tahrir | ميدان التحرير | 30.04 31.24
heliopolis | EG | Heliopolis | مصر الجديدة; مصر الجديده | 30.09 31.32
nasr-city | EG | Nasr City; Madinet Nasr | مدينة نصر; مدينه نصر | 30.06 31.34
maadi | EG | Maadi | المعادي; المعادى | 29.96 31.26
helwan | EG | Helwan | حلوان | 29.84 31.30
rabaa-square | EG | Rabaa al-Adawiya; Rabaa Al-Adawiya; Rabaa al-Adawiya Square; Rabaa | رابعة العدوية; ميدان رابعة العدوية; اعتصام رابعة; ميدان رابعة | 30.07 31.33
nahda-square | EG | Nahda Square; al-Nahda Square | ميدان النهضة | 30.03 31.21
mokattam | EG | Moqattam; Mokattam; Muqattam | المقطم | 30.01 31.31
zamalek-district | EG | Zamalek district; Zamalek neighborhood; Zamalek island | حي الزمالك | 30.06 31.22
dokki | EG | Dokki | الدقي; الدقى | 30.04 31.21
imbaba | EG | Imbaba | إمبابة; امبابة | 30.08 31.21
mohandessin | EG | Mohandessin; Mohandiseen; Mohandeseen | المهندسين بالجيزة; ميدان مصطفى محمود | 30.06 31.20
6-october-city | EG | 6th of October City; Sixth of October City; 6 October City | مدينة 6 أكتوبر; السادس من أكتوبر بالجيزة; مدينة السادس من أكتوبر; 6 أكتوبر بالجيزة | 29.95 30.92
ain-sokhna | EG | Ain Sokhna; Ain al-Sokhna | العين السخنة | 29.60 32.32
dahab | EG | Dahab | دهب | 28.50 34.51
suez-canal | EG | Suez Canal; Suez canal | قناة السويس; مدن القناة; مدن قناة السويس | 30.58 32.27
nile | - | Nile; River Nile; Nile River | نهر النيل; النيل | 24.00 32.90
nile-delta | EG | Nile Delta | دلتا النيل; الدلتا المصرية | 30.90 31.10
upper-egypt | EG | Upper Egypt | صعيد مصر; الصعيد | 26.20 32.00
nubia | EG | Nubia | النوبة | 22.50 32.00
renaissance-dam | ET | Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam | سد النهضة; سد النهضة الإثيوبي; سد الألفية | 11.21 35.09
# Syria
aleppo | SY | Aleppo | حلب | 36.20 37.16
homs | SY | Homs | حمص | 34.73 36.71
hama | SY | Hama | حماة; =حماه; مدينة حماة | 35.13 36.75
idlib | SY | Idlib; Idleb | إدلب; ادلب | 35.93 36.63
latakia | SY | Latakia; Lattakia | اللاذقية; اللاذقيه | 35.53 35.79
tartus | SY | Tartus; Tartous | طرطوس | 34.89 35.89
daraa | SY | Daraa; Deraa; Dera'a; Dara'a | درعا | 32.62 36.10
raqqa | SY | Raqqa; Raqqah; al-Raqqa; Rakka | الرقة; =الرقه; مدينة الرقة | 35.95 39.01
deir-ez-zor | SY | Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir Al-Zor; Deir el-Zour; Deir Ezzour; Deir al-Zour | دير الزور; ديرالزور | 35.34 40.14
hasakah | SY | Hasakah; Hasaka; al-Hasakah; Hassakeh; Hasakeh | الحسكة; =الحسكه; مدينة الحسكة | 36.50 40.75
qamishli | SY | Qamishli; Qamishly; Kamishli | القامشلي; القامشلى; قامشلي; قامشلو | 37.05 41.23
kobani | SY | Kobani; Kobane; Ain al-Arab; Kobanî | كوباني; عين العرب; كوبانى; عين العرب كوباني | 36.89 38.35
manbij | SY | Manbij | منبج | 36.53 37.95
afrin | SY | Afrin | عفرين | 36.51 36.87
al-bab | SY | al-Bab; Al-Bab; Al Bab | -الباب; مدينة الباب; الباب السورية; الباب بريف حلب | 36.37 37.52
jarabulus | SY | Jarabulus; Jarablus | جرابلس | 36.82 38.01
azaz | SY | Azaz; A'zaz | أعزاز; اعزاز; إعزاز | 36.59 37.04
tal-abyad | SY | Tal Abyad; Tell Abyad | تل أبيض; تل ابيض | 36.70 38.96
ras-al-ain | SY | Ras al-Ain; Ras al-Ayn | رأس العين; رأس العين السورية | 36.85 40.07
palmyra | SY | Palmyra | تدمر | 34.56 38.28
ghouta | SY | Ghouta; Eastern Ghouta; East Ghouta; Western Ghouta; eastern Ghouta | الغوطة الشرقية; الغوطة; الغوطة الغربية; غوطة دمشق | 33.52 36.45
douma | SY | Douma | دوما | 33.57 36.40
harasta | SY | Harasta | حرستا | 33.56 36.37
daraya | SY | Daraya; Darayya | داريا | 33.46 36.24
yarmouk-camp | SY | Yarmouk camp; Yarmouk refugee camp | مخيم اليرموك | 33.47 36.30
rukban | SY | Rukban; Rukban camp; al-Rukban | مخيم الركبان; الركبان | 33.31 38.70
al-hol | SY | al-Hol; Al-Hol camp; al-Hol camp; Al-Hawl | مخيم الهول; الهول | 36.37 41.15
tanf | SY | al-Tanf; Al-Tanf; Tanf | التنف; قاعدة التنف; معبر التنف | 33.49 38.66
bab-al-hawa | SY | Bab al-Hawa; Bab al-Hawa crossing | معبر باب الهوى; باب الهوى | 36.24 36.67
bab-al-salama | SY | Bab al-Salama; Bab al-Salam crossing | معبر باب السلامة; باب السلامة; معبر باب السلام | 36.65 37.08
abu-kamal | SY | Abu Kamal; Albu Kamal; Al-Bukamal; Abukamal | البوكمال; أبو كمال; البو كمال | 34.45 40.92
mayadin | SY | Mayadin; al-Mayadeen city | -الميادين; مدينة الميادين; الميادين السورية | 35.02 40.45
tabqa | SY | Tabqa; Al-Tabqa; Tabqah | -الطبقة; مطار الطبقة; مدينة الطبقة; سد الطبقة | 35.84 38.55
khan-sheikhoun | SY | Khan Sheikhoun; Khan Shaykhun | خان شيخون | 35.44 36.65
maarat-al-numan | SY | Maarat al-Numan; Maaret al-Numan; Maaret al-Nuaman | معرة النعمان | 35.64 36.68
saraqib | SY | Saraqib; Saraqeb | سراقب | 35.86 36.80
jisr-al-shughur | SY | Jisr al-Shughur; Jisr al-Shughour | جسر الشغور | 35.81 36.32
qusayr | SY | Qusayr; Al-Qusayr; Qusair | -القصير; مدينة القصير; القصير السورية; القصير بريف حمص | 34.51 36.58
rastan | SY | Rastan; al-Rastan | الرستن | 34.93 36.73
quneitra | SY | Quneitra; Kuneitra | القنيطرة; القنيطره | 33.13 35.82
suwayda | SY | Suwayda; Sweida; As-Suwayda; Sweida province | السويداء | 32.71 36.57
zabadani | SY | Zabadani | الزبداني | 33.72 36.10
madaya | SY | Madaya | مضايا | 33.69 36.10
maaloula | SY | Maaloula; Maalula | معلولا | 33.84 36.55
khmeimim | SY | Hmeimim; Khmeimim; Hmeymim; Hmeimim air base | حميميم; قاعدة حميميم | 35.41 35.95
golan | SY | Golan Heights; Golan; Syrian Golan; occupied Golan Heights | الجولان; هضبة الجولان; مرتفعات الجولان; الجولان المحتل; الجولان السوري المحتل; الجولان السوري; الجولان السورية | 33.00 35.75
euphrates | - | Euphrates; Euphrates River | نهر الفرات; الفرات; شرق الفرات; شرقي الفرات | 35.00 40.50
# Lebanon, Jordan, Palestine, Israel
nuseirat | PS | Nuseirat; Nuseirat refugee camp; Nuseirat camp | النصيرات; مخيم النصيرات | 31.45 34.39
bureij | PS | Bureij; Bureij refugee camp; al-Bureij | البريج; مخيم البريج | 31.44 34.40
maghazi | PS | Maghazi refugee camp; al-Maghazi; Maghazi | مخيم المغازي; المغازي وسط قطاع غزة | 31.42 34.39
beit-lahia | PS | Beit Lahia; Beit Lahiya; Beit Lahya | بيت لاهيا | 31.55 34.50
mawasi | PS | al-Mawasi; Al-Mawasi; Mawasi | المواصي; مواصي خان يونس; منطقة المواصي | 31.34 34.25
shujaiya | PS | Shujaiya; Shujayea; Shejaiya; Shuja'iyya; Shijaiyah | الشجاعية; حي الشجاعية | 31.50 34.47
zikim | IL | Zikim; Zikim crossing | زيكيم; معبر زيكيم | 31.61 34.52
philadelphi-corridor | PS | Philadelphi corridor; Philadelphi Corridor; Philadelphi Route | محور فيلادلفيا; ممر فيلادلفيا; محور صلاح الدين | 31.27 34.25
netzarim-corridor | PS | Netzarim corridor; Netzarim Corridor; Netzarim | محور نتساريم; ممر نتساريم; نتساريم | 31.47 34.41
nur-shams | PS | Nur Shams; Nur Shams camp; Nur Shams refugee camp | نور شمس; مخيم نور شمس | 32.32 35.06
naqoura | LB | Naqoura; Naqura; Ras al-Naqoura | الناقورة; رأس الناقورة | 33.12 35.14
masnaa | LB | Masnaa; Masnaa crossing; Masnaa border crossing | معبر المصنع; المصنع الحدودي; معبر المصنع الحدودي | 33.69 35.92
tripoli-lb | LB | -Tripoli; Lebanese Tripoli; northern city of Tripoli; Tripoli | طرابلس اللبنانية; طرابلس الشام; طرابلس شمال لبنان; طرابلس | 34.43 35.84
sidon | LB | Sidon; Saida | صيدا | 33.56 35.37
tyre | LB | Tyre | -صور; مدينة صور; صور اللبنانية | 33.27 35.20
baalbek | LB | Baalbek; Baalbeck | بعلبك | 34.01 36.22
bekaa | LB | Bekaa Valley; Bekaa; Beqaa Valley; Beqaa | سهل البقاع; البقاع; البقاع اللبناني; وادي البقاع | 33.85 35.90
arsal | LB | Arsal; Aarsal | عرسال | 34.18 36.42
zahle | LB | Zahle; Zahleh | زحلة; =زحله | 33.85 35.90
ain-al-hilweh | LB | Ain al-Hilweh; Ain el-Hilweh | عين الحلوة; مخيم عين الحلوة | 33.54 35.38
dahiyeh | LB | Dahiyeh; Dahiyeh suburb; Beirut's southern suburbs | الضاحية الجنوبية; الضاحية الجنوبية لبيروت; ضاحية بيروت الجنوبية | 33.85 35.51
south-lebanon | LB | South Lebanon; southern Lebanon; south Lebanon | جنوب لبنان; الجنوب اللبناني | 33.27 35.35
shebaa-farms | LB | Shebaa Farms; Chebaa Farms | مزارع شبعا | 33.35 35.70
irbid | JO | Irbid | إربد; اربد | 32.56 35.85
zarqa | JO | Zarqa | الزرقاء; محافظة الزرقاء | 32.07 36.09
aqaba | JO | Aqaba | العقبة; خليج العقبة; =العقبه | 29.53 35.01
maan-jo | JO | Ma'an | -معان; مدينة معان; معان الأردنية; محافظة معان | 30.19 35.73
mafraq | JO | Mafraq | المفرق; مدينة المفرق; محافظة المفرق | 32.34 36.21
karak | JO | Karak; Kerak | الكرك; محافظة الكرك; قلعة الكرك | 31.18 35.70
zaatari | JO | Zaatari; Zaatari camp; Zaatari refugee camp; Za'atari | مخيم الزعتري; الزعتري; مخيم الزعترى | 32.29 36.33
petra-site | JO | -Petra; ancient city of Petra | مدينة البتراء; البتراء | 30.33 35.44
dead-sea | - | Dead Sea | البحر الميت | 31.50 35.48
gaza | PS | Gaza; Gaza Strip; Gaza City; the Gaza Strip | غزة; قطاع غزة; مدينة غزة; =غزه; قطاع غزه | 31.50 34.47
west-bank | PS | West Bank; occupied West Bank; the West Bank | الضفة الغربية; الضفة الغربية المحتلة; الضفة; الضفة المحتلة | 32.00 35.25
ramallah | PS | Ramallah | رام الله; رام اللـه | 31.90 35.20
hebron | PS | Hebron; Al-Khalil | الخليل; مدينة الخليل | 31.53 35.10
nablus | PS | Nablus | نابلس | 32.22 35.25
jenin | PS | Jenin | جنين; مخيم جنين; مدينة جنين | 32.46 35.30
bethlehem | PS | Bethlehem | بيت لحم | 31.71 35.20
tulkarm | PS | Tulkarm; Tulkarem | طولكرم | 32.31 35.03
qalqilya | PS | Qalqilya; Qalqilia | قلقيلية; قلقيليه | 32.19 34.97
jericho | PS | Jericho | أريحا; اريحا | 31.86 35.46
khan-younis | PS | Khan Younis; Khan Yunis | خان يونس; خانيونس | 31.35 34.30
rafah | PS | Rafah | رفح; مدينة رفح; رفح الفلسطينية; رفح المصرية | 31.29 34.25
beit-hanoun | PS | Beit Hanoun; Erez crossing | بيت حانون; معبر بيت حانون; معبر إيرز | 31.54 34.54
jabalia | PS | Jabalia; Jabaliya; Jabalya | جباليا; مخيم جباليا | 31.53 34.48
deir-al-balah | PS | Deir al-Balah; Deir el-Balah | دير البلح | 31.42 34.35
al-aqsa | PS | Al-Aqsa Mosque; Al-Aqsa; al-Aqsa mosque; Temple Mount; Haram al-Sharif; al-Aqsa Mosque; Noble Sanctuary | المسجد الأقصى; الأقصى; الحرم القدسي; المسجد الاقصى; الحرم القدسي الشريف; المسجد الأقصى المبارك; الاقصى المبارك | 31.78 35.24
kerem-shalom | IL | Kerem Shalom; Kerem Shalom crossing | كرم أبو سالم; معبر كرم أبو سالم | 31.23 34.28
tel-aviv | IL | Tel Aviv; Tel-Aviv | تل أبيب; تل ابيب | 32.09 34.78
haifa | IL | Haifa | حيفا | 32.79 34.99
nazareth | IL | Nazareth | الناصرة; مدينة الناصرة; =الناصره | 32.70 35.30
acre | IL | -Acre; northern city of Acre | مدينة عكا; عكا | 32.93 35.08
jaffa | IL | Jaffa | يافا | 32.05 34.75
ashkelon | IL | Ashkelon | عسقلان | 31.67 34.57
ashdod | IL | Ashdod | أشدود; اشدود; أسدود | 31.80 34.65
beersheba | IL | Beersheba; Beersheva; Be'er Sheva; Beer Sheva | بئر السبع | 31.25 34.79
eilat | IL | Eilat | إيلات; ايلات | 29.56 34.95
sderot | IL | Sderot | سديروت | 31.52 34.60
dimona | IL | Dimona | ديمونا; ديمونة; مفاعل ديمونا | 31.07 35.03
negev | IL | Negev; Negev desert | النقب; صحراء النقب | 30.80 34.80
# Iraq
mosul | IQ | Mosul | الموصل; موصل | 36.34 43.13
basra | IQ | Basra; Basrah | البصرة; =البصره; محافظة البصرة | 30.51 47.78
erbil | IQ | Erbil; Irbil; Arbil | أربيل; اربيل; إربيل | 36.19 44.01
sulaymaniyah | IQ | Sulaymaniyah; Sulaimaniya; Sulaimaniyah; Suleimaniya | السليمانية; =السليمانيه | 35.56 45.43
dohuk | IQ | Dohuk; Duhok | دهوك | 36.87 42.99
kirkuk | IQ | Kirkuk | كركوك | 35.47 44.39
tikrit | IQ | Tikrit | تكريت | 34.61 43.68
fallujah | IQ | Fallujah; Falluja | الفلوجة; =الفلوجه | 33.35 43.78
ramadi | IQ | Ramadi | الرمادي; مدينة الرمادي; الرمادى | 33.43 43.30
anbar | IQ | Anbar; Anbar province; al-Anbar; Anbar Province | الأنبار; الانبار; محافظة الأنبار | 33.00 42.00
samarra | IQ | Samarra | سامراء | 34.20 43.87
najaf | IQ | Najaf | النجف; النجف الأشرف | 32.00 44.33
karbala | IQ | Karbala; Kerbala | كربلاء | 32.61 44.02
nasiriyah | IQ | Nasiriyah; Nasiriya; Nassiriya | الناصرية; =الناصريه | 31.05 46.26
diyala | IQ | Diyala; Diyala province | ديالى; محافظة ديالى | 33.90 45.00
baqubah | IQ | Baquba; Baqubah; Baqouba | بعقوبة; =بعقوبه | 33.75 44.64
nineveh | IQ | Nineveh; Nineveh province; Nineveh Plains; Ninawa | نينوى; محافظة نينوى; سهل نينوى | 36.00 42.50
salahuddin | IQ | Salahuddin province; Salaheddin province; Salah al-Din province; Saladin province | محافظة صلاح الدين | 34.50 43.60
hilla | IQ | Hilla; Hillah | مدينة الحلة; الحلة العراقية; الحلة | 32.48 44.43
kut | IQ | Kut | مدينة الكوت; الكوت | 32.51 45.82
sinjar | IQ | Sinjar | سنجار; جبل سنجار | 36.32 41.86
tal-afar | IQ | Tal Afar | تلعفر; تل عفر | 36.38 42.45
baiji | IQ | Baiji; Beiji | -بيجي; بيجي العراقية; مصفاة بيجي; مدينة بيجي; قضاء بيجي | 34.93 43.49
hawija | IQ | Hawija | الحويجة | 35.32 43.77
haditha | IQ | Haditha | -حديثة; حديثة العراقية; قضاء حديثة; مدينة حديثة | 34.14 42.38
sadr-city | IQ | Sadr City | مدينة الصدر | 33.38 44.46
green-zone | IQ | Green Zone; Baghdad's Green Zone | المنطقة الخضراء | 33.31 44.38
kurdistan-region | IQ | Kurdistan Region; Iraqi Kurdistan; Kurdistan region; Kurdistan | إقليم كردستان; كردستان العراق; إقليم كردستان العراق; كردستان; اقليم كردستان | 36.20 44.00
abu-ghraib | IQ | Abu Ghraib | أبو غريب; سجن أبو غريب | 33.29 44.07
# Gulf and Yemen
jeddah | SA | Jeddah; Jedda; Jiddah | =جدة; مدينة جدة | 21.49 39.19
mecca | SA | Mecca; Makkah | مكة المكرمة; =مكة; مكة المكرمه; منطقة مكة المكرمة | 21.39 39.86
medina | SA | Medina; Madinah | المدينة المنورة; المدينه المنوره | 24.52 39.57
dammam | SA | Dammam | الدمام | 26.43 50.10
khobar | SA | Khobar; Al-Khobar | -الخبر; الخبر السعودية; مدينة الخبر | 26.28 50.21
dhahran | SA | Dhahran | الظهران | 26.29 50.11
taif | SA | Taif; Ta'if | الطائف | 21.27 40.42
tabuk | SA | Tabuk | تبوك | 28.38 36.57
abha | SA | Abha | أبها; ابها | 18.22 42.51
jizan | SA | Jizan; Jazan | جازان; جيزان | 16.89 42.55
najran | SA | Najran | نجران | 17.49 44.13
qassim | SA | Qassim; Al-Qassim; Buraydah | القصيم; بريدة; منطقة القصيم | 26.33 43.97
hail | SA | Ha'il | -حائل; منطقة حائل; مدينة حائل | 27.52 41.69
qatif | SA | Qatif; Al-Qatif | القطيف | 26.56 50.01
ahsa | SA | Al-Ahsa; Al-Hasa; al-Ahsa | الأحساء; الاحساء | 25.38 49.59
asir | SA | Asir; Asir region; Aseer | منطقة عسير; عسير | 18.80 42.50
yanbu | SA | Yanbu | ينبع | 24.09 38.06
jubail | SA | Jubail | الجبيل | 27.01 49.66
neom | SA | Neom; NEOM | نيوم; مدينة نيوم | 28.00 35.20
dubai | AE | Dubai | دبي; دبى; إمارة دبي | 25.20 55.27
sharjah | AE | Sharjah | الشارقة; =الشارقه | 25.35 55.41
ajman | AE | Ajman | عجمان | 25.41 55.44
ras-al-khaimah | AE | Ras al-Khaimah; Ras Al Khaimah | رأس الخيمة | 25.79 55.94
fujairah | AE | Fujairah; Fujeirah | الفجيرة; =الفجيره | 25.13 56.33
al-ain | AE | Al Ain; Al-Ain | -العين; مدينة العين; العين الإماراتية | 24.21 55.74
salalah | OM | Salalah | صلالة; =صلاله | 17.02 54.09
sohar | OM | Sohar | صحار | 24.35 56.71
aden | YE | Aden | عدن; مدينة عدن; خليج عدن | 12.79 45.02
taiz | YE | Taiz; Ta'iz; Taez | تعز | 13.58 44.02
hodeidah | YE | Hodeidah; Hodeida; Hudaydah; Al Hudaydah; al-Hodeidah | الحديدة; =الحديده; مدينة الحديدة | 14.80 42.95
marib | YE | Marib; Ma'rib; Mareb | مأرب; مارب | 15.46 45.33
saada | YE | Saada; Sa'ada; Sa'dah; Saadah | صعدة; =صعده; محافظة صعدة | 16.94 43.76
mukalla | YE | Mukalla; Al-Mukalla | المكلا | 14.54 49.12
hadramawt | YE | Hadramawt; Hadramout; Hadhramaut; Hadramaut | حضرموت | 16.00 49.50
abyan | YE | Abyan | أبين; محافظة أبين | 13.60 46.10
lahij | YE | Lahj; Lahij | محافظة لحج; لحج | 13.06 44.88
dhale | YE | Dhale; al-Dhale; Al Dhale | الضالع | 13.70 44.73
al-bayda-ye | YE | al-Bayda; Al Bayda province; al-Baida | -البيضاء; محافظة البيضاء; البيضاء اليمنية; البيضاء وسط اليمن | 14.00 45.57
shabwa | YE | Shabwa; Shabwah | شبوة; =شبوه | 14.53 46.83
ibb | YE | Ibb | -إب; محافظة إب; مدينة إب | 13.97 44.18
hajjah | YE | Hajjah; Hajja | -حجة; محافظة حجة; حجة اليمنية | 15.69 43.60
socotra | YE | Socotra; Soqotra | سقطرى; جزيرة سقطرى; سقطري | 12.51 53.90
mocha | YE | Mokha; al-Makha | المخا; ميناء المخا | 13.32 43.25
bab-al-mandab | - | Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb; Bab al-Mandab strait; Bab el-Mandab | باب المندب; مضيق باب المندب | 12.58 43.33
hormuz | - | Strait of Hormuz; Hormuz; Straits of Hormuz | مضيق هرمز; هرمز | 26.57 56.25
persian-gulf | - | Persian Gulf; Arabian Gulf | الخليج العربي; الخليج الفارسي; مياه الخليج; الخليج العربى | 26.90 51.50
red-sea | - | Red Sea | البحر الأحمر; البحر الاحمر | 20.28 38.51
arabian-sea | - | Arabian Sea | بحر العرب | 14.50 65.00
mediterranean | - | Mediterranean; Mediterranean Sea; eastern Mediterranean | البحر المتوسط; البحر الأبيض المتوسط; شرق المتوسط; شرق البحر المتوسط; جنوب المتوسط; حوض المتوسط; غرب المتوسط; البحر الابيض المتوسط | 35.00 18.00
black-sea | - | Black Sea | البحر الأسود; البحر الاسود | 43.00 34.00
caspian-sea | - | Caspian Sea; Caspian | بحر قزوين; قزوين | 41.70 50.70
aegean | - | Aegean Sea; Aegean | بحر إيجه; بحر إيجة; ايجه | 38.50 25.00
baltic | - | Baltic Sea; Baltic | بحر البلطيق; البلطيق | 58.50 20.00
north-sea | - | North Sea | بحر الشمال | 56.00 3.00
south-china-sea | - | South China Sea | بحر الصين الجنوبي; بحر جنوب الصين | 12.00 113.00
abu-musa | - | Abu Musa; Greater and Lesser Tunbs | جزيرة أبو موسى; أبو موسى; طنب الكبرى; طنب الكبرى والصغرى; الجزر الإماراتية الثلاث | 25.87 55.03
# Maghreb, Libya, Sudan
el-obeid | SD | El Obeid; El-Obeid; al-Obeid; Al-Ubayyid | الأبيض عاصمة شمال كردفان; مدينة الأبيض; الأبيض السودانية | 13.18 30.22
babanusa | SD | Babanusa; Babanousa | بابنوسة; بابنوسه | 11.33 27.80
bara-sd | SD | Bara, North Kordofan; Bara in North Kordofan | مدينة بارا; بارا السودانية | 13.70 30.37
tawila-sd | SD | Tawila | طويلة بشمال دارفور; طويلة في شمال دارفور | 13.50 24.88
zamzam-camp | SD | Zamzam camp; Zamzam displacement camp; Zamzam | مخيم زمزم; مخيم زمزم للنازحين | 13.49 25.31
benghazi | LY | Benghazi | بنغازي; بنغازى; بني غازي; بنى غازى | 32.12 20.09
misrata | LY | Misrata; Misurata | مصراتة; مصراته | 32.38 15.09
sirte | LY | Sirte | سرت | 31.21 16.59
sabha | LY | Sabha; Sebha | سبها | 27.04 14.43
tobruk | LY | Tobruk | طبرق | 32.08 23.96
derna | LY | Derna; Darnah | درنة; =درنه | 32.77 22.64
zintan | LY | Zintan | الزنتان | 31.93 12.25
zawiya | LY | Zawiya; Zawiyah | -الزاوية; الزاوية الليبية; مدينة الزاوية | 32.76 12.73
bani-walid | LY | Bani Walid | بني وليد; بنى وليد | 31.76 13.99
tarhuna | LY | Tarhuna | ترهونة | 32.43 13.63
ajdabiya | LY | Ajdabiya | أجدابيا; اجدابيا; إجدابيا | 30.76 20.23
bayda-ly | LY | Bayda | -البيضاء; البيضاء الليبية; مدينة البيضاء | 32.76 21.75
kufra | LY | Kufra | الكفرة | 24.18 23.31
brega | LY | Brega; Ras Lanuf | البريقة; رأس لانوف | 30.41 19.57
fezzan | LY | Fezzan | فزان | 26.00 14.00
cyrenaica | LY | Cyrenaica | برقة; إقليم برقة | 31.00 22.50
sfax | TN | Sfax | صفاقس | 34.74 10.76
sousse | TN | Sousse | سوسة; =سوسه; سوسة التونسية | 35.83 10.64
kairouan | TN | Kairouan | القيروان | 35.68 10.10
bizerte | TN | Bizerte; Bizerta | بنزرت | 37.27 9.87
gabes | TN | Gabes; Gabès | قابس | 33.88 10.10
gafsa | TN | Gafsa | قفصة | 34.43 8.78
sidi-bouzid | TN | Sidi Bouzid | سيدي بوزيد; سيدى بوزيد | 35.04 9.48
kasserine | TN | Kasserine | القصرين | 35.17 8.83
djerba | TN | Djerba; Jerba | جربة; جزيرة جربة | 33.81 10.85
oran | DZ | Oran | وهران | 35.70 -0.63
constantine-dz | DZ | -Constantine; eastern city of Constantine | قسنطينة; قسنطينه | 36.37 6.61
annaba | DZ | Annaba | عنابة; =عنابه | 36.90 7.77
tizi-ouzou | DZ | Tizi Ouzou | تيزي وزو; تيزى وزو | 36.71 4.05
ain-amenas | DZ | In Amenas; Ain Amenas | عين أميناس; إن أميناس; عين اميناس | 28.04 9.55
tamanrasset | DZ | Tamanrasset | تمنراست | 22.79 5.52
hassi-messaoud | DZ | Hassi Messaoud | حاسي مسعود | 31.68 6.07
kabylie | DZ | Kabylie; Kabylia | منطقة القبائل; القبائل الجزائرية | 36.55 4.50
tindouf | DZ | Tindouf | تندوف; مخيمات تندوف | 27.67 -8.15
casablanca | MA | Casablanca | الدار البيضاء | 33.57 -7.59
marrakesh | MA | Marrakesh; Marrakech | مراكش | 31.63 -8.00
fez | MA | Fez; Fes | -فاس; مدينة فاس; فاس المغربية | 34.03 -5.00
tangier | MA | Tangier; Tangiers | طنجة; =طنجه | 35.76 -5.83
agadir | MA | Agadir | أغادير; أكادير; اغادير | 30.43 -9.60
meknes | MA | Meknes; Meknès | مكناس | 33.89 -5.55
oujda | MA | Oujda | -وجدة; مدينة وجدة | 34.68 -1.91
tetouan | MA | Tetouan; Tétouan | تطوان | 35.57 -5.37
al-hoceima | MA | Al Hoceima; Al-Hoceima; Hoceima | الحسيمة | 35.25 -3.93
rif | MA | Rif region; Rif movement | الريف المغربي; منطقة الريف | 35.00 -4.50
ceuta | ES | Ceuta | سبتة; =سبته | 35.89 -5.32
melilla | ES | Melilla | مليلية; مليلة; =مليليه | 35.29 -2.94
omdurman | SD | Omdurman | أم درمان; ام درمان; أمدرمان | 15.64 32.48
port-sudan | SD | Port Sudan | بورتسودان; بور سودان; بورسودان; بورت سودان | 19.62 37.22
darfur | SD | Darfur | دارفور; إقليم دارفور; دار فور | 13.50 24.50
el-fasher | SD | El Fasher; al-Fashir; El-Fasher; al-Fasher | الفاشر | 13.63 25.35
nyala | SD | Nyala | نيالا | 12.05 24.88
el-geneina | SD | El Geneina; El-Geneina; Geneina | الجنينة; مدينة الجنينة | 13.45 22.45
kordofan | SD | Kordofan | كردفان | 13.00 30.00
blue-nile | SD | Blue Nile state; Blue Nile | النيل الأزرق; ولاية النيل الأزرق | 11.50 34.00
abyei | SD | Abyei | أبيي; ابيي; منطقة أبيي | 9.59 28.44
wad-madani | SD | Wad Madani; Wad Medani | ود مدني; ود مدنى | 14.40 33.52
kassala | SD | Kassala | كسلا | 15.45 36.40
atbara | SD | Atbara | عطبرة | 17.70 33.99
malakal | SS | Malakal | ملكال | 9.53 31.66
bentiu | SS | Bentiu | بانتيو; بنتيو | 9.26 29.80
# Turkey, Iran, Afghanistan, Pakistan
istanbul | TR | Istanbul | إسطنبول; اسطنبول; استانبول; إستانبول; استنبول | 41.01 28.98
izmir | TR | Izmir | إزمير; ازمير; أزمير | 38.42 27.14
gaziantep | TR | Gaziantep; Antep | غازي عنتاب; عنتاب; غازى عنتاب; غازي عينتاب | 37.07 37.38
diyarbakir | TR | Diyarbakir; Diyarbakır | ديار بكر; دياربكر | 37.91 40.23
adana | TR | Adana | أضنة; أضنه; اضنة | 37.00 35.32
antalya | TR | Antalya | أنطاليا; انطاليا | 36.90 30.70
bursa | TR | Bursa | -بورصة; بورصة التركية; مدينة بورصة التركية | 40.19 29.06
hatay | TR | Hatay; Antakya | هاتاي; أنطاكيا; أنطاكية; هطاي; إقليم هاتاي; لواء إسكندرون | 36.20 36.16
sanliurfa | TR | Sanliurfa; Şanlıurfa; Urfa | شانلي أورفا; أورفا; شانلي اورفا; أورفة | 37.17 38.79
kilis | TR | Kilis | كيليس; كلس التركية | 36.72 37.12
mardin | TR | Mardin | ماردين | 37.31 40.74
suruc | TR | Suruc; Suruç | سروج; سوروتش | 36.98 38.43
reyhanli | TR | Reyhanli; Reyhanlı | الريحانية; الريحانية التركية; ريحانلي | 36.27 36.57
incirlik | TR | Incirlik; Incirlik air base | إنجرليك; انجرليك; قاعدة إنجرليك; إنجيرليك | 37.00 35.43
taksim | TR | Taksim Square; Taksim; Gezi Park | ميدان تقسيم; ساحة تقسيم; حديقة جيزي; متنزه غيزي; حديقة غيزي | 41.04 28.99
bosphorus | TR | Bosphorus; Bosporus | البوسفور; مضيق البوسفور | 41.12 29.08
mashhad | IR | Mashhad | -مشهد; مشهد الإيرانية; مدينة مشهد | 36.30 59.61
isfahan | IR | Isfahan; Esfahan | أصفهان; اصفهان | 32.65 51.67
shiraz | IR | Shiraz | شيراز | 29.59 52.58
tabriz | IR | Tabriz | تبريز | 38.08 46.29
qom | IR | Qom; Qum | -قم; مدينة قم; قم الإيرانية | 34.64 50.88
ahvaz | IR | Ahvaz; Ahwaz | الأحواز; الأهواز; الاهواز; الاحواز | 31.32 48.67
bandar-abbas | IR | Bandar Abbas | بندر عباس | 27.18 56.27
bushehr | IR | Bushehr; Bushehr nuclear plant | بوشهر; مفاعل بوشهر | 28.97 50.84
natanz | IR | Natanz | نطنز; منشأة نطنز | 33.51 51.92
fordow | IR | Fordow; Fordo | فوردو; فردو; منشأة فوردو | 34.88 51.00
parchin | IR | Parchin | بارشين; بارجين; موقع بارشين | 35.52 51.77
arak | IR | Arak | آراك; أراك الإيرانية; مفاعل أراك; مفاعل آراك | 34.09 49.69
abadan | IR | Abadan | عبادان | 30.34 48.30
kharg | IR | Kharg Island | جزيرة خرج; جزيرة خارك; خرج الإيرانية | 29.24 50.31
khuzestan | IR | Khuzestan | خوزستان | 31.40 49.00
sistan | IR | Sistan-Baluchestan; Sistan and Baluchestan | سيستان بلوشستان; سيستان وبلوشستان | 27.50 60.60
kandahar | AF | Kandahar | قندهار | 31.61 65.71
helmand | AF | Helmand; Helmand province | هلمند; إقليم هلمند | 31.00 64.00
kunduz | AF | Kunduz | قندوز; قندز | 36.73 68.86
jalalabad | AF | Jalalabad | جلال آباد; جلال أباد; جلال اباد | 34.43 70.45
herat | AF | Herat | هرات; هيرات | 34.34 62.20
mazar-i-sharif | AF | Mazar-i-Sharif; Mazar-e-Sharif | مزار شريف; مزار الشريف | 36.71 67.11
nangarhar | AF | Nangarhar | ننكرهار; ننغرهار; نانغارهار; ننجرهار | 34.30 70.40
bagram | AF | Bagram; Bagram air base | باغرام; قاعدة باغرام; باجرام | 34.95 69.27
karachi | PK | Karachi | كراتشي; كراتشى | 24.86 67.00
lahore | PK | Lahore | لاهور | 31.55 74.34
peshawar | PK | Peshawar | بيشاور | 34.01 71.58
quetta | PK | Quetta | كويتا | 30.18 66.98
rawalpindi | PK | Rawalpindi | روالبندي; راولبندي | 33.57 73.02
waziristan | PK | Waziristan; North Waziristan; South Waziristan | وزيرستان; شمال وزيرستان; وزيرستان الشمالية; وزيرستان الجنوبية | 32.50 69.90
swat | PK | Swat Valley | وادي سوات | 35.20 72.40
baluchistan | PK | Balochistan; Baluchistan | بلوشستان; إقليم بلوشستان | 28.50 65.50
punjab | - | Punjab | البنجاب; إقليم البنجاب | 31.00 73.00
kashmir | - | Kashmir; Jammu and Kashmir | كشمير; جامو وكشمير; إقليم كشمير | 34.00 76.00
# Europe
pokrovsk | UA | Pokrovsk | بوكروفسك | 48.28 37.18
kupiansk | UA | Kupiansk; Kupyansk | كوبيانسك | 49.71 37.62
chasiv-yar | UA | Chasiv Yar | تشاسيف يار | 48.59 37.86
huliaipole | UA | Huliaipole; Hulyaipole | هوليايبوله; غوليايبوله | 47.66 36.26
kostiantynivka | UA | Kostiantynivka; Kostyantynivka | كوستيانتينيفكا; كونستانتينوفكا | 48.53 37.71
marseille | FR | Marseille; Marseilles | مرسيليا; مارسيليا | 43.30 5.37
lyon | FR | Lyon; Lyons | -ليون; ليون الفرنسية; مدينة ليون | 45.76 4.84
nice | FR | -Nice; southern French city of Nice | -نيس; نيس الفرنسية; مدينة نيس | 43.70 7.27
toulouse | FR | Toulouse | تولوز | 43.60 1.44
strasbourg | FR | Strasbourg | ستراسبورغ; ستراسبورج | 48.57 7.75
bordeaux | FR | Bordeaux | بوردو | 44.84 -0.58
cannes | FR | Cannes | -كان; مدينة كان الفرنسية; كان الفرنسية; مهرجان كان | 43.55 7.02
calais | FR | Calais | كاليه; مدينة كاليه | 50.95 1.86
corsica | FR | Corsica | كورسيكا | 42.15 9.08
normandy | FR | Normandy | نورماندي; نورمانديا | 49.00 0.00
birmingham | GB | Birmingham | برمنغهام; بيرمنغهام; برمنجهام; بيرمنجهام | 52.49 -1.89
manchester | GB | Manchester | مانشستر; مانشيستر | 53.48 -2.24
liverpool | GB | Liverpool | ليفربول | 53.41 -2.98
leeds | GB | Leeds | ليدز | 53.80 -1.55
edinburgh | GB | Edinburgh | إدنبرة; أدنبرة; إدنبره | 55.95 -3.19
glasgow | GB | Glasgow | غلاسكو; جلاسجو; غلاسغو | 55.86 -4.25
belfast | GB | Belfast | بلفاست | 54.60 -5.93
cardiff | GB | Cardiff | كارديف | 51.48 -3.18
salisbury | GB | Salisbury | سالزبري; سالزبوري; سالزبيري | 51.07 -1.79
frankfurt | DE | Frankfurt | فرانكفورت | 50.11 8.68
munich | DE | Munich | ميونخ; ميونيخ | 48.14 11.58
hamburg | DE | Hamburg | هامبورغ; هامبورج | 53.55 9.99
cologne | DE | Cologne | كولونيا; كولون | 50.94 6.96
dusseldorf | DE | Düsseldorf; Dusseldorf; Duesseldorf | دوسلدورف | 51.23 6.78
stuttgart | DE | Stuttgart | شتوتغارت; شتوتجارت | 48.78 9.18
dresden | DE | Dresden | دريسدن | 51.05 13.74
leipzig | DE | Leipzig | لايبزيغ; لايبزغ; لايبزيج | 51.34 12.37
bavaria | DE | Bavaria | بافاريا; ولاية بافاريا | 48.95 11.40
milan | IT | Milan | ميلانو | 45.46 9.19
naples | IT | Naples | نابولي; نابولى | 40.85 14.27
turin | IT | Turin | تورينو | 45.07 7.69
venice | IT | Venice | فينيسيا; البندقية; مدينة البندقية | 45.44 12.32
genoa | IT | Genoa | جنوة; =جنوى | 44.41 8.93
florence | IT | Florence | فلورنسا | 43.77 11.26
palermo | IT | Palermo | باليرمو | 38.12 13.36
lampedusa | IT | Lampedusa | لامبيدوزا; جزيرة لامبيدوزا; لمبيدوزا | 35.51 12.60
sicily | IT | Sicily | صقلية; جزيرة صقلية | 37.60 14.02
sardinia | IT | Sardinia | سردينيا | 40.12 9.01
barcelona | ES | Barcelona | برشلونة; =برشلونه | 41.39 2.17
valencia | ES | Valencia | بلنسية; فالنسيا | 39.47 -0.38
seville | ES | Seville; Sevilla | إشبيلية; اشبيلية | 37.39 -5.99
granada | ES | Granada | غرناطة | 37.18 -3.60
malaga | ES | Malaga; Málaga | ملقة; مالقة; ملقا | 36.72 -4.42
bilbao | ES | Bilbao | بلباو; بيلباو | 43.26 -2.93
catalonia | ES | Catalonia; Catalunya | كتالونيا; كاتالونيا; إقليم كتالونيا | 41.80 1.50
basque-country | ES | Basque Country; Basque region | إقليم الباسك; بلاد الباسك | 43.00 -2.60
canary-islands | ES | Canary Islands | جزر الكناري | 28.29 -16.63
porto | PT | Oporto; Porto | -بورتو; بورتو البرتغالية; مدينة بورتو | 41.15 -8.61
rotterdam | NL | Rotterdam | روتردام | 51.92 4.48
maastricht | NL | Maastricht | ماستريخت; ماسترخت | 50.85 5.69
antwerp | BE | Antwerp | أنتويرب; أنفرس; أنتويربن | 51.22 4.40
molenbeek | BE | Molenbeek | مولنبيك | 50.85 4.31
geneva | CH | Geneva | جنيف | 46.20 6.14
zurich | CH | Zurich; Zürich | زيورخ; زيوريخ; زيورخ السويسرية | 47.38 8.54
davos | CH | Davos | دافوس | 46.80 9.84
basel | CH | Basel; Basle | بازل; بال السويسرية | 47.56 7.59
lausanne | CH | Lausanne | لوزان | 46.52 6.63
montreux | CH | Montreux | مونترو | 46.43 6.91
salzburg | AT | Salzburg | سالزبورغ; سالزبورج | 47.81 13.06
malmo | SE | Malmo; Malmö | مالمو | 55.60 13.00
gothenburg | SE | Gothenburg | غوتنبرغ; جوتنبرج; غوتنبورغ | 57.71 11.97
utoya | NO | Utoya; Utøya | أوتويا; جزيرة أوتويا | 60.02 10.25
gdansk | PL | Gdansk; Gdańsk | غدانسك; جدانسك | 54.35 18.65
krakow | PL | Krakow; Kraków; Cracow | كراكوف; كراكوفيا | 50.06 19.94
auschwitz | PL | Auschwitz | أوشفيتز; اوشفيتز; أوشفيتس | 50.03 19.18
thessaloniki | GR | Thessaloniki; Salonika | سالونيك; تسالونيكي; ثيسالونيكي | 40.64 22.94
lesbos | GR | Lesbos; Lesvos | ليسبوس; جزيرة ليسبوس | 39.10 26.55
crete | GR | Crete | جزيرة كريت; كريت | 35.24 24.81
kos | GR | -Kos; island of Kos | جزيرة كوس; كوس اليونانية | 36.89 27.29
piraeus | GR | Piraeus | بيرايوس; بيريوس | 37.94 23.65
srebrenica | BA | Srebrenica | سربرنيتسا; سربرينيتسا; سريبرينيتسا | 44.10 19.30
dubrovnik | HR | Dubrovnik | دوبروفنيك | 42.65 18.09
constanta | RO | Constanta; Constanța | كونستانتا | 44.18 28.63
burgas | BG | Burgas; Bourgas | بورغاس; بورجاس; بورغاس البلغارية | 42.50 27.46
varna | BG | Varna | مدينة فارنا; فارنا البلغارية | 43.21 27.91
kharkiv | UA | Kharkiv; Kharkov | خاركيف; خاركوف | 49.99 36.23
odesa | UA | Odesa; Odessa | أوديسا; اوديسا | 46.48 30.73
lviv | UA | Lviv; Lvov | لفيف; لفوف | 49.84 24.03
donetsk | UA | Donetsk | دونيتسك; دونتسك | 48.02 37.80
luhansk | UA | Luhansk; Lugansk | لوهانسك; لوغانسك; لوجانسك | 48.57 39.31
donbas | UA | Donbas; Donbass | دونباس; إقليم دونباس; الدونباس | 48.00 38.50
mariupol | UA | Mariupol | ماريوبول | 47.10 37.54
bakhmut | UA | Bakhmut | باخموت | 48.60 38.00
kherson | UA | Kherson | خيرسون | 46.64 32.62
zaporizhzhia | UA | Zaporizhzhia; Zaporizhia; Zaporozhye | زابوريجيا; زابوروجيا; زابوريجيه | 47.84 35.14
dnipro | UA | Dnipro | دنيبرو | 48.47 35.05
crimea | UA | Crimea; Crimean peninsula; Crimean Peninsula | القرم; شبه جزيرة القرم | 45.30 34.40
sevastopol | UA | Sevastopol; Sebastopol | سيفاستوبول; سيباستوبول | 44.62 33.53
chernobyl | UA | Chernobyl; Chornobyl | تشيرنوبيل; تشرنوبل; تشيرنوبل | 51.39 30.10
maidan | UA | Maidan; Independence Square in Kyiv | ميدان الاستقلال في كييف; ساحة ميدان الأوكرانية | 50.45 30.52
saint-petersburg | RU | Saint Petersburg; St. Petersburg; St Petersburg; Leningrad | سان بطرسبرغ; سانت بطرسبرغ; سان بطرسبورغ; بطرسبورغ; سانت بطرسبرج; سان بطرسبرج; لينينغراد | 59.93 30.34
sochi | RU | Sochi | سوتشي; سوتشى | 43.60 39.73
kazan | RU | Kazan | قازان; كازان | 55.80 49.11
grozny | RU | Grozny | غروزني; جروزني | 43.32 45.69
chechnya | RU | Chechnya; Chechen Republic | الشيشان; جمهورية الشيشان | 43.40 45.70
dagestan | RU | Dagestan; Daghestan | داغستان; داجستان | 43.00 47.00
vladivostok | RU | Vladivostok | فلاديفوستوك | 43.12 131.89
novosibirsk | RU | Novosibirsk | نوفوسيبيرسك | 55.03 82.92
yekaterinburg | RU | Yekaterinburg; Ekaterinburg | يكاترينبورغ; إيكاترينبورغ | 56.84 60.60
volgograd | RU | Volgograd; Stalingrad | فولغوغراد; فولجوجراد; ستالينغراد; فولغوجراد | 48.71 44.51
belgorod | RU | Belgorod | بيلغورود; بيلجورود | 50.60 36.59
kursk | RU | Kursk | كورسك | 51.73 36.19
siberia | RU | Siberia | سيبيريا | 60.00 105.00
chelyabinsk | RU | Chelyabinsk | تشيليابينسك | 55.16 61.40
nagorno-karabakh | AZ | Nagorno-Karabakh; Karabakh; Nagorno Karabakh | ناغورني قره باغ; قره باغ; ناجورنو كاراباخ; إقليم قره باغ; ناغورنو كاراباخ; كاراباخ | 39.82 46.75
abkhazia | GE | Abkhazia | أبخازيا | 43.00 41.00
south-ossetia | GE | South Ossetia | أوسيتيا الجنوبية | 42.30 44.00
caucasus | - | Caucasus; North Caucasus | القوقاز; شمال القوقاز | 42.50 45.00
balkans | - | Balkans; Western Balkans | البلقان; غرب البلقان; دول البلقان | 43.00 21.00
almaty | KZ | Almaty; Alma-Ata | ألماتي; ألما آتا; الماتي | 43.24 76.89
# Americas
mar-a-lago | US | Mar-a-Lago | مارالاغو; مار إيه لاغو; مارالاجو; منتجع مارالاغو; مار آلاغو | 26.68 -80.04
new-york | US | New York; New York City; NYC; N.Y. | نيويورك; مدينة نيويورك | 40.71 -74.01
los-angeles | US | Los Angeles | لوس أنجلوس; لوس انجلوس; لوس أنجليس; لوس أنجيليس | 34.05 -118.24
chicago | US | Chicago | شيكاغو; شيكاجو | 41.88 -87.63
houston | US | Houston | هيوستن; هيوستون | 29.76 -95.37
boston | US | Boston | بوسطن | 42.36 -71.06
san-francisco | US | San Francisco | سان فرانسيسكو; سان فرنسيسكو | 37.77 -122.42
philadelphia | US | Philadelphia | فيلادلفيا | 39.95 -75.17
miami | US | Miami | ميامي; ميامى | 25.76 -80.19
dallas | US | Dallas | دالاس | 32.78 -96.80
detroit | US | Detroit | ديترويت | 42.33 -83.05
atlanta | US | Atlanta | أتلانتا; اتلانتا | 33.75 -84.39
seattle | US | Seattle | سياتل | 47.61 -122.33
las-vegas | US | Las Vegas | لاس فيغاس; لاس فيجاس | 36.17 -115.14
new-orleans | US | New Orleans | نيو أورليانز; نيو اورليانز; نيوأورلينز; نيو أورلينز | 29.95 -90.07
minneapolis | US | Minneapolis | مينيابوليس; منيابولس | 44.98 -93.27
baltimore | US | Baltimore | بالتيمور | 39.29 -76.61
cleveland | US | Cleveland | كليفلاند | 41.50 -81.69
denver | US | Denver | دنفر | 39.74 -104.99
phoenix | US | Phoenix | -فينيكس; مدينة فينيكس; فينيكس الأمريكية | 33.45 -112.07
charlottesville | US | Charlottesville | شارلوتسفيل; تشارلوتسفيل | 38.03 -78.48
newtown | US | -Newtown; Sandy Hook; Sandy Hook Elementary School | نيوتاون; ساندي هوك; مدرسة ساندي هوك | 41.41 -73.30
orlando | US | Orlando | أورلاندو; اورلاندو | 28.54 -81.38
san-diego | US | San Diego | سان دييغو; سان دييجو | 32.72 -117.16
camp-david | US | Camp David | كامب ديفيد; كامب ديفد | 39.65 -77.46
guantanamo | US | Guantanamo Bay; Guantanamo; Guantánamo | غوانتانامو; جوانتانامو; معتقل غوانتانامو; غوانتانمو; سجن غوانتانامو; جوانتانمو | 19.90 -75.15
california | US | California | كاليفورنيا | 36.78 -119.42
texas | US | Texas | تكساس | 31.97 -99.90
florida | US | Florida | فلوريدا | 27.66 -81.52
ohio | US | Ohio | أوهايو; اوهايو | 40.42 -82.91
virginia | US | Virginia | فيرجينيا; فرجينيا; فيرجينيا الأمريكية | 37.43 -78.66
pennsylvania | US | Pennsylvania | بنسلفانيا; بنسيلفانيا | 41.20 -77.19
michigan | US | Michigan | ميشيغان; ميتشيغان; ميشيجان; ميتشيجان | 44.31 -85.60
arizona | US | Arizona | أريزونا; اريزونا | 34.05 -111.09
alaska | US | Alaska | ألاسكا; الاسكا | 64.20 -149.49
hawaii | US | Hawaii | هاواي; هاواى | 19.90 -155.58
alabama | US | Alabama | ألاباما; الاباما | 32.32 -86.90
iowa | US | Iowa | أيوا; آيوا; ولاية أيوا | 41.88 -93.10
wisconsin | US | Wisconsin | ويسكونسن; ويسكونسين | 43.78 -88.79
illinois | US | Illinois | إلينوي; الينوي | 40.63 -89.40
georgia-us | US | -Georgia (US state); U.S. state of Georgia; state of Georgia; Georgia | ولاية جورجيا; ولاية جورجيا الأمريكية; جورجيا الأمريكية | 32.17 -82.90
massachusetts | US | Massachusetts | ماساتشوستس; ماساشوستس | 42.41 -71.38
new-jersey | US | New Jersey | نيوجيرسي; نيوجرسي; نيو جيرسي | 40.06 -74.41
connecticut | US | Connecticut | كونيتيكت; كونيتيكيت; كونيكتيكت | 41.60 -73.09
north-carolina | US | North Carolina | كارولاينا الشمالية; نورث كارولينا; كارولينا الشمالية | 35.76 -79.02
colorado | US | Colorado | كولورادو | 39.55 -105.78
louisiana | US | Louisiana | لويزيانا | 30.98 -91.96
oklahoma | US | Oklahoma | أوكلاهوما; اوكلاهوما | 35.01 -97.09
nevada | US | Nevada | نيفادا | 38.80 -116.42
maryland | US | Maryland | ميريلاند; ماريلاند | 39.05 -76.64
missouri | US | Missouri | ميزوري; ميسوري | 37.96 -91.83
tennessee | US | Tennessee | تينيسي; تنيسي | 35.52 -86.58
kansas | US | Kansas | كانساس; كنساس | 39.01 -98.48
nebraska | US | Nebraska | نبراسكا | 41.49 -99.90
oregon | US | Oregon | أوريغون; أوريجون | 43.80 -120.55
utah | US | Utah | -يوتا; ولاية يوتا | 39.32 -111.09
new-mexico | US | New Mexico | نيو مكسيكو; نيومكسيكو | 34.52 -105.87
gulf-of-mexico | - | Gulf of Mexico | خليج المكسيك | 25.00 -90.00
toronto | CA | Toronto | تورونتو; تورنتو | 43.65 -79.38
montreal | CA | Montreal; Montréal | مونتريال | 45.50 -73.57
vancouver | CA | Vancouver | فانكوفر | 49.28 -123.12
quebec | CA | Quebec; Québec | كيبك; كيبيك; مقاطعة كيبيك | 46.81 -71.21
alberta | CA | Alberta | ألبرتا; مقاطعة ألبرتا | 53.93 -116.58
ontario | CA | Ontario | أونتاريو | 51.25 -85.32
tijuana | MX | Tijuana | تيخوانا | 32.51 -117.04
cancun | MX | Cancun; Cancún | كانكون | 21.16 -86.85
ciudad-juarez | MX | Ciudad Juarez; Ciudad Juárez | سيوداد خواريز; ثيوداد خواريز | 31.69 -106.42
rio | BR | Rio de Janeiro; Rio | ريو دي جانيرو; ريو دى جانيرو | -22.91 -43.17
sao-paulo | BR | São Paulo; Sao Paulo | ساو باولو; ساوباولو | -23.55 -46.63
bahia | BR | Bahia | باهيا; ولاية باهيا | -12.97 -38.50
medellin | CO | Medellin; Medellín | ميديلين; ميدلين | 6.24 -75.58
guayaquil | EC | Guayaquil | غواياكيل; جواياكيل | -2.19 -79.89
caribbean | - | Caribbean; Caribbean Sea | البحر الكاريبي; الكاريبي; منطقة الكاريبي | 15.00 -75.00
# Asia and the Pacific
shanghai | CN | Shanghai | شنغهاي; شانغهاي; شنجهاي | 31.23 121.47
wuhan | CN | Wuhan | ووهان | 30.59 114.31
guangzhou | CN | Guangzhou; Canton | غوانغتشو; قوانغتشو; جوانجزهو; غوانجو الصينية | 23.13 113.26
shenzhen | CN | Shenzhen | شنتشن; شينزين; شنجن الصينية; شينجين | 22.54 114.06
chongqing | CN | Chongqing | تشونغتشينغ; تشونجتشينج | 29.56 106.55
tianjin | CN | Tianjin | تيانجين; تيانجين الصينية | 39.34 117.36
chengdu | CN | Chengdu | تشنغدو | 30.57 104.07
sichuan | CN | Sichuan | سيتشوان; مقاطعة سيتشوان; إقليم سيتشوان | 30.65 103.00
xinjiang | CN | Xinjiang | شينجيانغ; شينغيانغ; إقليم شينجيانغ; تركستان الشرقية; شينجيانج; سنجان | 41.00 86.00
tibet | CN | Tibet | التبت; التيبت; هضبة التبت | 31.70 88.00
lhasa | CN | Lhasa | لاسا | 29.65 91.17
tiananmen | CN | Tiananmen Square; Tiananmen | ساحة تيانانمين; تيانانمن; ساحة تيان آن من; ميدان تيانانمين | 39.90 116.39
taiwan-strait | - | Taiwan Strait; Taiwan Straits | مضيق تايوان | 24.50 119.50
senkaku | - | Senkaku Islands; Diaoyu Islands; Senkaku; Diaoyu | جزر سينكاكو; سينكاكو; دياويو; جزر دياويو; جزر دياويوس | 25.75 123.48
osaka | JP | Osaka | أوساكا; اوساكا | 34.69 135.50
kyoto | JP | Kyoto | كيوتو | 35.01 135.77
hiroshima | JP | Hiroshima | هيروشيما | 34.39 132.46
nagasaki | JP | Nagasaki | ناغازاكي; ناجازاكي | 32.75 129.88
fukushima | JP | Fukushima; Fukushima Daiichi | فوكوشيما; فوكوشيما دايتشي; محطة فوكوشيما | 37.75 140.47
okinawa | JP | Okinawa | أوكيناوا; اوكيناوا | 26.21 127.68
nagoya | JP | Nagoya | ناغويا; ناجويا | 35.18 136.91
busan | KR | Busan; Pusan | بوسان | 35.18 129.08
panmunjom | KR | Panmunjom; DMZ; Demilitarized Zone | بانمونجوم; بانمونغوم; المنطقة المنزوعة السلاح بين الكوريتين | 37.96 126.68
punggye-ri | KP | Punggye-ri | بونغي ري; بونجي ري; بنغي ري | 41.28 129.09
yongbyon | KP | Yongbyon; Nyongbyon | يونغبيون; يونجبيون | 39.80 125.75
kaesong | KP | Kaesong | كيسونغ; كايسونغ; كيسونج | 37.97 126.55
mumbai | IN | Mumbai; Bombay | مومباي; بومباي; مومباى | 19.08 72.88
kolkata | IN | Kolkata; Calcutta | كلكتا; كولكاتا | 22.57 88.36
chennai | IN | Chennai; Madras | تشيناي; مدراس; شيناي | 13.08 80.27
bangalore | IN | Bangalore; Bengaluru | بنغالور; بنجالور; بانغالور | 12.97 77.59
hyderabad | IN | Hyderabad | حيدر آباد; حيدر أباد; حيدر اباد; حيدرآباد | 17.39 78.49
gujarat | IN | Gujarat | غوجارات; كجرات; جوجارات; ولاية غوجارات | 22.30 71.19
kerala | IN | Kerala | كيرالا | 10.85 76.27
uttar-pradesh | IN | Uttar Pradesh | أوتار براديش; اوتار براديش | 26.85 80.91
srinagar | IN | Srinagar | سريناغار; سريناجار | 34.08 74.80
chittagong | BD | Chittagong; Chattogram | شيتاغونغ; تشيتاغونغ | 22.36 91.78
rakhine | MM | Rakhine; Rakhine state; Arakan | راخين; ولاية راخين; أراكان; إقليم أراكان; أركان البورمية; إقليم راخين; راخاين | 20.10 93.50
ho-chi-minh | VN | Ho Chi Minh City; Saigon | هو شي منه سيتي; هوشي منه; سايغون; مدينة هو شي منه | 10.82 106.63
phuket | TH | Phuket | بوكيت; بوكيت التايلاندية; فوكيت | 7.88 98.39
bali | ID | Bali | -بالي; جزيرة بالي; بالي الإندونيسية | -8.41 115.19
aceh | ID | Aceh | آتشيه; اتشيه; إقليم آتشيه; أتشيه | 4.70 96.75
sumatra | ID | Sumatra | سومطرة; جزيرة سومطرة | -0.59 101.34
java | ID | Java island; West Java; East Java; Central Java | جزيرة جاوة; جاوة; جزيرة جاوا | -7.61 110.20
sulawesi | ID | Sulawesi; Palu | سولاويسي; جزيرة سولاويسي; سولاويزي; سولاوسي; سولويزي; بالو الإندونيسية | -1.43 121.45
borneo | - | Borneo; Sabah; Sarawak | بورنيو; جزيرة بورنيو; ولاية صباح الماليزية; ساراواك | 0.96 114.55
mindanao | PH | Mindanao; Marawi; southern Philippines | مينداناو; جزيرة مينداناو; مراوي; جنوب الفلبين | 7.87 124.45
sydney | AU | Sydney | سيدني; سيدنى | -33.87 151.21
melbourne | AU | Melbourne | ملبورن; ميلبورن; ملبورن الأسترالية | -37.81 144.96
perth | AU | Perth | -بيرث; مدينة بيرث; بيرث الأسترالية; بيرث | -31.95 115.86
brisbane | AU | Brisbane | بريزبن; بريزبين; بريسبان; بريزبان | -27.47 153.03
queensland | AU | Queensland | كوينزلاند | -20.92 142.70
auckland | NZ | Auckland | أوكلاند; اوكلاند | -36.85 174.76
christchurch | NZ | Christchurch | كرايستشيرش; كرايست تشيرش; كرايستشرش | -43.53 172.64
# Africa
bukavu | CD | Bukavu | بوكافو | -2.50 28.86
uvira | CD | Uvira | أوفيرا; اوفيرا | -3.40 29.14
lagos | NG | Lagos | لاغوس; لاجوس | 6.52 3.38
kano | NG | Kano | -كانو; مدينة كانو; كانو النيجيرية | 12.00 8.52
maiduguri | NG | Maiduguri | مايدوغوري; مايدوجوري | 11.83 13.15
borno | NG | Borno; Borno state | بورنو; ولاية بورنو | 11.89 13.15
chibok | NG | Chibok | شيبوك; تشيبوك; بلدة شيبوك | 10.87 12.85
niger-delta | NG | Niger Delta | دلتا النيجر | 4.90 6.20
timbuktu | ML | Timbuktu; Timbuctoo | تمبكتو; تومبوكتو; تمبوكتو; تومبكتو | 16.77 -3.01
gao | ML | Gao | غاو; مدينة غاو; غاو شمالي مالي; مدينة جاو | 16.27 -0.04
kidal | ML | Kidal | كيدال; كيدال شمال مالي | 18.44 1.41
azawad | ML | Azawad | أزواد; إقليم أزواد; ازواد | 18.00 -1.00
agadez | NE | Agadez | أغاديز; أغادير النيجرية; أجاديز | 16.97 7.99
sahel | - | Sahel; Sahel region | الساحل الأفريقي; منطقة الساحل; منطقة الساحل الإفريقي; الساحل الإفريقي; منطقة الساحل الأفريقي; الساحل والصحراء | 15.00 5.00
horn-of-africa | - | Horn of Africa | القرن الأفريقي; القرن الإفريقي; القرن الافريقي | 8.00 47.00
goma | CD | Goma | غوما; مدينة غوما; جوما | -1.68 29.22
kivu | CD | North Kivu; South Kivu; Kivu | كيفو; شمال كيفو; جنوب كيفو; إقليم كيفو | -1.50 28.90
katanga | CD | Katanga; Lubumbashi | كاتانغا; لوبومباشي; كاتنغا | -11.66 27.48
mombasa | KE | Mombasa | مومباسا; ممباسا; مومباسة | -4.04 39.67
garissa | KE | Garissa | غاريسا; جاريسا | -0.45 39.65
dadaab | KE | Dadaab | داداب; مخيم داداب; دداب | 0.06 40.31
kismayo | SO | Kismayo; Kismayu | كيسمايو; كسمايو; كيسمايو الصومالية | -0.36 42.55
somaliland | SO | Somaliland; Hargeisa | أرض الصومال; صوماليلاند; هرجيسا; جمهورية أرض الصومال | 9.56 44.07
puntland | SO | Puntland; Bosaso | بونتلاند; بونت لاند; بوصاصو | 9.00 49.00
tigray | ET | Tigray; Tigray region; Mekelle | تيغراي; إقليم تيغراي; تيجراي; ميكيلي | 13.50 39.47
ogaden | ET | Ogaden | أوغادين; إقليم أوغادين | 7.00 45.00
zanzibar | TZ | Zanzibar | زنجبار; زنزبار | -6.17 39.20
johannesburg | ZA | Johannesburg | جوهانسبرغ; جوهانسبرج; جوهانسبورغ; يوهانسبورغ | -26.20 28.05
cape-town | ZA | Cape Town | كيب تاون; كيبتاون; مدينة الكاب | -33.92 18.42
durban | ZA | Durban | ديربان; دربان | -29.86 31.03
soweto | ZA | Soweto | سويتو | -26.27 27.86
bulawayo | ZW | Bulawayo | بولاوايو | -20.15 28.58
marikana | ZA | Marikana | ماريكانا; منجم ماريكانا | -25.70 27.48
# regions of the world
middle-east | - | Middle East; Mideast; Near East | الشرق الأوسط; الشرق الاوسط; الشرق الأدنى | 29.00 41.00
gulf | - | Gulf states; Gulf countries; Gulf Arab states; the Gulf | دول الخليج; دول الخليج العربية; منطقة الخليج; الخليج; دول الخليج العربي | 25.00 50.00
arab-world | - | Arab world; Arab countries; Arab states | العالم العربي; الوطن العربي; الدول العربية; العالم العربى; البلاد العربية; المنطقة العربية | 25.00 25.00
levant | - | Levant | بلاد الشام; المشرق العربي | 33.50 36.50
maghreb | - | Maghreb | المغرب العربي; المغرب الكبير; بلاد المغرب; منطقة المغرب العربي | 31.50 0.00
north-africa | - | North Africa; Northern Africa | شمال أفريقيا; شمال إفريقيا; شمال افريقيا | 27.00 13.00
west-africa | - | West Africa; Western Africa | غرب أفريقيا; غرب إفريقيا; غرب افريقيا; غربي أفريقيا | 13.00 -3.00
east-africa | - | East Africa; Eastern Africa | شرق أفريقيا; شرق إفريقيا; شرق افريقيا; شرقي أفريقيا | 0.00 37.00
africa | - | Africa; sub-Saharan Africa; Sub-Saharan Africa | أفريقيا; إفريقيا; افريقيا; القارة الأفريقية; القارة السمراء; القارة الإفريقية; أفريقيا جنوب الصحراء | 2.00 16.00
europe | - | Europe; Western Europe; Eastern Europe | أوروبا; اوروبا; أوربا; القارة الأوروبية; أوروبا الشرقية; أوروبا الغربية; اوربا | 50.00 15.00
asia | - | Asia; South Asia; Southeast Asia; South-East Asia; East Asia; Central Asia | آسيا; اسيا; جنوب شرق آسيا; شرق آسيا; آسيا الوسطى; جنوب آسيا; وسط آسيا; أسيا; جنوب شرق اسيا | 34.00 100.00
latin-america | - | Latin America; South America; Central America | أمريكا اللاتينية; أمريكا الجنوبية; أميركا اللاتينية; أميركا الجنوبية; أمريكا الوسطى; أميركا الوسطى; امريكا اللاتينية; امريكا الجنوبية | -10.00 -60.00
north-america | - | North America | أمريكا الشمالية; أميركا الشمالية | 45.00 -100.00
antarctica | - | Antarctica; Antarctic | القارة القطبية الجنوبية; أنتاركتيكا; القطب الجنوبي | -82.00 0.00
arctic | - | Arctic; Arctic Ocean | القطب الشمالي; المحيط المتجمد الشمالي; القطبية الشمالية | 82.00 0.00
scandinavia | - | Scandinavia; Nordic countries | الدول الاسكندنافية; اسكندنافيا; الدول الإسكندنافية | 63.00 16.00
indian-ocean | - | Indian Ocean | المحيط الهندي; المحيط الهندى | -20.00 80.00
pacific | - | Pacific Ocean; Pacific | المحيط الهادئ; المحيط الهادي; المحيط الهاديء | 0.00 -160.00
atlantic | - | Atlantic Ocean; Atlantic | المحيط الأطلسي; المحيط الأطلنطي; الأطلسي; الأطلنطي; المحيط الأطلنطى | 15.00 -35.00
`;
