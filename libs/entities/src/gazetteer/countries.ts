/**
 * Countries and territories: `slug | code | English | Arabic | demonyms | Wikidata`. A masculine nisba stands for
 * all its forms. Names of languages that mislead as demonyms (English, الإنجليزي, العربي) are left out.
 */
export const countries = `
af | AF | Afghanistan; Islamic Republic of Afghanistan | أفغانستان; جمهورية أفغانستان الإسلامية; افغانستان | Afghan; Afghans; أفغاني; أفغان | Q889
al | AL | Albania | ألبانيا | Albanian; Albanians; ألباني; ألبان | Q222
dz | DZ | Algeria | الجزائر; الجمهورية الجزائرية | Algerian; Algerians; جزائري | Q262
ad | AD | Andorra | أندورا | Andorran; أندوري | Q228
ao | AO | Angola | أنغولا; أنجولا; انغولا | Angolan; Angolans; أنغولي; أنجولي | Q916
ag | AG | Antigua and Barbuda; Antigua | أنتيغوا وبربودا; أنتيغوا وباربودا | Antiguan | Q781
ar | AR | Argentina; Argentine Republic | الأرجنتين | Argentine; Argentines; Argentinian; Argentinians; Argentinean; أرجنتيني | Q414
am | AM | Armenia | أرمينيا; ارمينيا | Armenian; Armenians; أرميني; أرمني; الأرمن | Q399
au | AU | Australia; Commonwealth of Australia | أستراليا | Australian; Australians; أسترالي | Q408
at | AT | Austria | النمسا | Austrian; Austrians; نمساوي | Q40
az | AZ | Azerbaijan | أذربيجان; أذريبجان; اذربيجان | Azerbaijani; Azerbaijanis; أذربيجاني; أذري | Q227
bs | BS | Bahamas; The Bahamas | جزر البهاما; الباهاما; البهاما | Bahamian; Bahamians; باهامي | Q778
bh | BH | Bahrain; Kingdom of Bahrain | البحرين; مملكة البحرين | Bahraini; Bahrainis; بحريني | Q398
bd | BD | Bangladesh | بنغلاديش; بنجلاديش; بنغلادش | Bangladeshi; Bangladeshis; بنغلاديشي; بنجلاديشي; بنغالي | Q902
bb | BB | Barbados | بربادوس; باربادوس | Barbadian; Barbadians | Q244
by | BY | Belarus; Byelorussia | بيلاروسيا; بيلاروس; روسيا البيضاء; بيلوروسيا | Belarusian; Belarusians; Belarussian; بيلاروسي | Q184
be | BE | Belgium | بلجيكا | Belgian; Belgians; بلجيكي | Q31
bz | BZ | Belize | بليز; بيليز | Belizean | Q242
bj | BJ | Benin | بنين; بينين | Beninese; بنيني | Q962
bt | BT | Bhutan | بوتان | Bhutanese; بوتاني | Q917
bo | BO | Bolivia | بوليفيا | Bolivian; Bolivians; بوليفي | Q750
ba | BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | البوسنة والهرسك; البوسنة | Bosnian; Bosnians; بوسني | Q225
bw | BW | Botswana | بوتسوانا; بتسوانا | Botswanan; بوتسواني | Q963
br | BR | Brazil | البرازيل | Brazilian; Brazilians; برازيلي | Q155
bn | BN | Brunei; Brunei Darussalam | بروناي; سلطنة بروناي; بروناي دار السلام | Bruneian | Q921
bg | BG | Bulgaria | بلغاريا | Bulgarian; Bulgarians; بلغاري | Q219
bf | BF | Burkina Faso | بوركينا فاسو; بوركينافاسو | Burkinabe; Burkinabé; بوركينابي | Q965
bi | BI | Burundi | بوروندي; بورندي | Burundian; Burundians; بوروندية | Q967
kh | KH | Cambodia; Kampuchea | كمبوديا; كامبوديا | Cambodian; Cambodians; كمبودي | Q424
cm | CM | Cameroon | الكاميرون | Cameroonian; Cameroonians; كاميروني | Q1009
ca | CA | Canada | كندا | Canadian; Canadians; كندي | Q16
cv | CV | Cape Verde; Cabo Verde | الرأس الأخضر; كاب فيردي | Cape Verdean | Q1011
cf | CF | Central African Republic | جمهورية أفريقيا الوسطى; أفريقيا الوسطى; إفريقيا الوسطى; جمهورية إفريقيا الوسطى | | Q929
td | TD | Chad; Republic of Chad | تشاد | Chadian; Chadians; تشادي | Q657
cl | CL | Chile | تشيلي; شيلي | Chilean; Chileans; تشيلي | Q298
cn | CN | China; People's Republic of China; PRC; Mainland China | الصين; جمهورية الصين الشعبية; الصين الشعبية | Chinese; صيني | Q148
co | CO | Colombia | كولومبيا | Colombian; Colombians; كولومبي | Q739
km | KM | Comoros; Comoro Islands | جزر القمر | Comorian; Comorians | Q970
cg | CG | Republic of the Congo; Congo-Brazzaville; Congo Republic | جمهورية الكونغو; الكونغو برازافيل; الكونغو | Congolese; كونغولي | Q971
cd | CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Congo; Zaire | جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية; جمهورية الكونغو الديموقراطية; الكونغو الديموقراطية; الكونغو كينشاسا; زائير | | Q974
cr | CR | Costa Rica | كوستاريكا; كوستا ريكا | Costa Rican; Costa Ricans; كوستاريكي | Q800
ci | CI | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | ساحل العاج; كوت ديفوار; الكوت ديفوار | Ivorian; Ivorians; Ivoirian; إيفواري | Q1008
hr | HR | Croatia | كرواتيا | Croatian; Croatians; Croat; Croats; كرواتي | Q224
cu | CU | Cuba | كوبا | Cuban; Cubans; كوبي | Q241
cy | CY | Cyprus | قبرص | Cypriot; Cypriots; قبرصي; قبارصة | Q229
cz | CZ | Czech Republic; Czechia | التشيك; جمهورية التشيك | Czech; Czechs; تشيكي | Q213
dk | DK | Denmark | الدنمارك; الدانمارك; الدانمرك; الدنمرك | Danish; Dane; Danes; دنماركي; دانماركي; دنمركي | Q35
dj | DJ | Djibouti | جيبوتي | Djiboutian; Djiboutians; جيبوتي | Q977
dm | DM | Dominica | دومينيكا | | Q784
do | DO | Dominican Republic | جمهورية الدومينيكان; الدومينيكان; الدومنيكان | Dominican; Dominicans; دومينيكاني; دومينيكي | Q786
ec | EC | Ecuador | الإكوادور; الأكوادور | Ecuadorian; Ecuadorians; Ecuadorean; إكوادوري | Q736
eg | EG | Egypt; Arab Republic of Egypt | مصر; جمهورية مصر العربية; المحروسة | Egyptian; Egyptians; مصري | Q79
sv | SV | El Salvador | السلفادور | Salvadoran; Salvadorans; سلفادوري | Q792
gq | GQ | Equatorial Guinea | غينيا الاستوائية; غينيا الإستوائية | Equatorial Guinean | Q983
er | ER | Eritrea | إريتريا; أريتريا; ارتيريا; إرتيريا | Eritrean; Eritreans; إريتري; أريتري | Q986
ee | EE | Estonia | إستونيا; أستونيا; استونيا | Estonian; Estonians; إستوني | Q191
sz | SZ | Eswatini; Swaziland | إسواتيني; سوازيلاند | Swazi | Q1050
et | ET | Ethiopia | إثيوبيا; أثيوبيا; اثيوبيا | Ethiopian; Ethiopians; إثيوبي; أثيوبي; اثيوبي | Q115
fj | FJ | Fiji | فيجي; جزر فيجي | Fijian; Fijians | Q712
fi | FI | Finland | فنلندا | Finnish; Finn; Finns; فنلندي | Q33
fr | FR | France; French Republic | فرنسا; الجمهورية الفرنسية | French; Frenchman; Frenchmen; Frenchwoman; فرنسي | Q142
ga | GA | Gabon | الغابون; الجابون | Gabonese; غابوني; جابوني | Q1000
gm | GM | Gambia; The Gambia | غامبيا; جامبيا | Gambian; Gambians; غامبي | Q1005
ge | GE | Georgia; Republic of Georgia | جورجيا; جمهورية جورجيا | Georgian; Georgians; جورجي | Q230
de | DE | Germany; Federal Republic of Germany; West Germany; East Germany | ألمانيا; جمهورية ألمانيا الاتحادية; المانيا; ألمانيا الغربية; ألمانيا الشرقية; ألمانيا الاتحادية | German; Germans; ألماني; المانى; ألمان | Q183
gh | GH | Ghana | غانا | Ghanaian; Ghanaians; غاني | Q117
gr | GR | Greece; Hellenic Republic | اليونان | Greek; Greeks; يوناني | Q41
gd | GD | Grenada | غرينادا; جرينادا | Grenadian | Q769
gt | GT | Guatemala | غواتيمالا; جواتيمالا | Guatemalan; Guatemalans; غواتيمالي | Q774
gn | GN | Guinea; Republic of Guinea; Guinea-Conakry | غينيا; جمهورية غينيا; غينيا كوناكري | Guinean; Guineans; غيني | Q1006
gw | GW | Guinea-Bissau | غينيا بيساو | | Q1007
gy | GY | Guyana | غيانا; غويانا; جويانا | Guyanese | Q734
ht | HT | Haiti | هايتي; هاييتي | Haitian; Haitians; هايتي; هاييتي | Q790
hn | HN | Honduras | هندوراس | Honduran; Hondurans; هندوراسي | Q783
hu | HU | Hungary | المجر; هنغاريا | Hungarian; Hungarians; هنغاري; المجريين; المجريون; المجرية | Q28
is | IS | Iceland | آيسلندا; أيسلندا; إيسلندا; ايسلندا | Icelandic; Icelander; Icelanders; آيسلندي | Q189
in | IN | India; Republic of India | الهند; جمهورية الهند | Indian; Indians; هندي; الهنود | Q668
id | ID | Indonesia | إندونيسيا; أندونيسيا; اندونيسيا | Indonesian; Indonesians; إندونيسي; أندونيسي | Q252
ir | IR | Iran; Islamic Republic of Iran; Islamic Republic | إيران; ايران; الجمهورية الإسلامية الإيرانية; الجمهورية الإسلامية | Iranian; Iranians; إيراني; ايراني | Q794
iq | IQ | Iraq; Republic of Iraq | العراق; جمهورية العراق | Iraqi; Iraqis; عراقي | Q796
ie | IE | Ireland; Republic of Ireland; Irish Republic | أيرلندا; إيرلندا; ايرلندا; جمهورية أيرلندا; أيرلاندا | Irish; Irishman; أيرلندي; إيرلندي | Q27
il | IL | Israel; State of Israel; Jewish State | إسرائيل; اسرائيل; الكيان الصهيوني; الكيان الإسرائيلي; دولة الاحتلال; الاحتلال الإسرائيلي; العدو الصهيوني; العدو الإسرائيلي | Israeli; Israelis; إسرائيلي; اسرائيلي | Q801
it | IT | Italy | إيطاليا; ايطاليا | Italian; Italians; إيطالي; ايطالي; طليان | Q38
jm | JM | Jamaica | جامايكا | Jamaican; Jamaicans; جامايكي | Q766
jp | JP | Japan | اليابان | Japanese; ياباني | Q17
jo | JO | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom | الأردن; المملكة الأردنية الهاشمية; المملكة الأردنية; الاردن | Jordanian; Jordanians; أردني | Q810
kz | KZ | Kazakhstan | كازاخستان; كازخستان; كزاخستان; قازاقستان | Kazakh; Kazakhs; Kazakhstani; كازاخستاني; كازاخي | Q232
ke | KE | Kenya | كينيا | Kenyan; Kenyans; كيني | Q114
ki | KI | Kiribati | كيريباتي | | Q710
kp | KP | North Korea; Democratic People's Republic of Korea; DPRK | كوريا الشمالية; جمهورية كوريا الديمقراطية الشعبية; كوريا الديمقراطية | North Korean; North Koreans; كوري شمالي; كوريا شماليا | Q423
kr | KR | South Korea; Republic of Korea; Korea; ROK | كوريا الجنوبية; جمهورية كوريا; كوريا | South Korean; South Koreans; Korean; Koreans; كوري جنوبي; كوري | Q884
kw | KW | Kuwait; State of Kuwait | الكويت; دولة الكويت | Kuwaiti; Kuwaitis; كويتي | Q817
kg | KG | Kyrgyzstan; Kyrgyz Republic | قيرغيزستان; قرغيزستان; قرغيزيا | Kyrgyz; Kyrgyzstani; قيرغيزي; قرغيزي | Q813
la | LA | Laos | لاوس | Laotian; Laotians; Lao; لاوسي | Q819
lv | LV | Latvia | لاتفيا | Latvian; Latvians; لاتفي | Q211
lb | LB | Lebanon; Republic of Lebanon; Lebanese Republic | لبنان; الجمهورية اللبنانية | Lebanese; لبناني | Q822
ls | LS | Lesotho | ليسوتو | Basotho | Q1013
lr | LR | Liberia | ليبيريا | Liberian; Liberians; ليبيري | Q1014
ly | LY | Libya; State of Libya | ليبيا; دولة ليبيا; الجماهيرية الليبية | Libyan; Libyans; ليبي | Q1016
li | LI | Liechtenstein | ليختنشتاين; لختنشتاين | | Q347
lt | LT | Lithuania | ليتوانيا; لتوانيا | Lithuanian; Lithuanians; ليتواني | Q37
lu | LU | Luxembourg | لوكسمبورغ; لوكسمبورج; لوكسمبرج | Luxembourger; Luxembourgish; لوكسمبورغي | Q32
mg | MG | Madagascar | مدغشقر | Malagasy; مدغشقري | Q1019
mw | MW | Malawi | مالاوي; ملاوي | Malawian; Malawians; مالاوي | Q1020
my | MY | Malaysia | ماليزيا | Malaysian; Malaysians; ماليزي | Q833
mv | MV | Maldives | جزر المالديف; المالديف | Maldivian; Maldivians; مالديفي | Q826
ml | ML | Mali; Republic of Mali | مالي; جمهورية مالي; دولة مالي; مالى | Malian; Malians | Q912
mt | MT | Malta | مالطا; مالطة | Maltese; مالطي | Q233
mh | MH | Marshall Islands | جزر مارشال | Marshallese | Q709
mr | MR | Mauritania; Islamic Republic of Mauritania | موريتانيا; الجمهورية الإسلامية الموريتانية | Mauritanian; Mauritanians; موريتاني | Q1025
mu | MU | Mauritius | موريشيوس | Mauritian; Mauritians; موريشيوسي | Q1027
mx | MX | Mexico | المكسيك | Mexican; Mexicans; مكسيكي | Q96
fm | FM | Micronesia; Federated States of Micronesia | ميكرونيزيا; ولايات ميكرونيزيا المتحدة | Micronesian | Q702
md | MD | Moldova; Republic of Moldova | مولدوفا; ملدوفا; مولدافيا | Moldovan; Moldovans; مولدوفي | Q217
mc | MC | Monaco | موناكو; إمارة موناكو | Monegasque | Q235
mn | MN | Mongolia | منغوليا; مونغوليا | Mongolian; Mongolians; منغولي | Q711
me | ME | Montenegro | الجبل الأسود; مونتينيغرو; مونتنيغرو | Montenegrin; Montenegrins | Q236
ma | MA | Morocco; Kingdom of Morocco | المغرب; المملكة المغربية | Moroccan; Moroccans; مغربي | Q1028
mz | MZ | Mozambique | موزمبيق; موزامبيق | Mozambican; Mozambicans; موزمبيقي | Q1029
mm | MM | Myanmar; Burma; Republic of the Union of Myanmar | ميانمار; بورما | Burmese; بورمي; ميانماري | Q836
na | NA | Namibia | ناميبيا | Namibian; Namibians; ناميبي | Q1030
nr | NR | Nauru | ناورو | Nauruan | Q697
np | NP | Nepal | نيبال; النيبال | Nepalese; Nepali; نيبالي | Q837
nl | NL | Netherlands; The Netherlands; Holland; Kingdom of the Netherlands | هولندا; هولاندا; الأراضي المنخفضة | Dutch; Dutchman; هولندي | Q55
nz | NZ | New Zealand | نيوزيلندا; نيوزيلاندا; نيوزلندا; نيوزلاندا | New Zealander; New Zealanders; نيوزيلندي; نيوزلندي | Q664
ni | NI | Nicaragua | نيكاراغوا; نيكاراجوا | Nicaraguan; Nicaraguans; نيكاراغوي | Q811
ne | NE | Niger; Republic of Niger | النيجر | Nigerien; Nigeriens; نيجري | Q1032
ng | NG | Nigeria | نيجيريا | Nigerian; Nigerians; نيجيري | Q1033
mk | MK | North Macedonia; Macedonia; FYROM | مقدونيا الشمالية; مقدونيا; جمهورية مقدونيا | Macedonian; Macedonians; مقدوني | Q221
no | NO | Norway | النرويج | Norwegian; Norwegians; نرويجي | Q20
om | OM | Oman; Sultanate of Oman | =عُمان; عمان; سلطنة عمان; سلطنة عُمان | Omani; Omanis; عماني | Q842
pk | PK | Pakistan; Islamic Republic of Pakistan | باكستان; جمهورية باكستان الإسلامية | Pakistani; Pakistanis; باكستاني | Q843
pw | PW | Palau | بالاو | Palauan | Q695
ps | PS | Palestine; State of Palestine; Palestinian Territories; Occupied Territories; Palestinian territory | فلسطين; دولة فلسطين; الأراضي الفلسطينية; الأراضي المحتلة; فلسطين المحتلة | Palestinian; Palestinians; فلسطيني | Q219060
pa | PA | Panama | بنما | Panamanian; Panamanians; بنمي | Q804
pg | PG | Papua New Guinea | بابوا غينيا الجديدة; بابوا نيو غينيا | Papua New Guinean | Q691
py | PY | Paraguay | باراغواي; باراجواي; الباراغواي | Paraguayan; Paraguayans; باراغوياني | Q733
pe | PE | Peru | بيرو; البيرو | Peruvian; Peruvians; بيروفي; بيرواني | Q419
ph | PH | Philippines; The Philippines | الفلبين; الفيليبين; الفليبين | Filipino; Filipinos; Philippine; فلبيني; فيليبيني | Q928
pl | PL | Poland | بولندا | Polish; Poles; بولندي | Q36
pt | PT | Portugal | البرتغال | Portuguese; برتغالي | Q45
qa | QA | Qatar; State of Qatar | قطر; دولة قطر | Qatari; Qataris; قطري | Q846
ro | RO | Romania; Rumania | رومانيا | Romanian; Romanians; روماني | Q218
ru | RU | Russia; Russian Federation | روسيا; الاتحاد الروسي; روسيا الاتحادية | Russian; Russians; روسي; الروس | Q159
rw | RW | Rwanda | رواندا | Rwandan; Rwandans; رواندي | Q1037
kn | KN | Saint Kitts and Nevis; St. Kitts and Nevis | سانت كيتس ونيفيس | | Q763
lc | LC | Saint Lucia; St. Lucia | سانت لوسيا | | Q760
vc | VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | سانت فنسنت والغرينادين; سانت فنسنت وجزر غرينادين | | Q757
ws | WS | Samoa | ساموا | Samoan; Samoans | Q683
sm | SM | San Marino | سان مارينو | | Q238
st | ST | Sao Tome and Principe; São Tomé and Príncipe | ساو تومي وبرينسيبي; ساوتومي وبرينسيب | | Q1039
sa | SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | المملكة العربية السعودية; السعودية; العربية السعودية | Saudi; Saudis; سعودي | Q851
sn | SN | Senegal | السنغال | Senegalese; سنغالي | Q1041
rs | RS | Serbia; Yugoslavia; Serbia and Montenegro | صربيا; يوغوسلافيا; صربيا والجبل الأسود | Serbian; Serbians; Serb; Serbs; Yugoslav; صربي; صرب; يوغوسلافي | Q403
sc | SC | Seychelles | سيشل; جزر سيشل | Seychellois | Q1042
sl | SL | Sierra Leone | سيراليون; سييراليون | Sierra Leonean; سيراليوني | Q1044
sg | SG | Singapore | سنغافورة; سنغافوره | Singaporean; Singaporeans; سنغافوري | Q334
sk | SK | Slovakia; Slovak Republic | سلوفاكيا | Slovak; Slovaks; Slovakian; سلوفاكي | Q214
si | SI | Slovenia | سلوفينيا | Slovenian; Slovenians; Slovene; Slovenes; سلوفيني | Q215
sb | SB | Solomon Islands | جزر سليمان; جزر سولومون | | Q685
so | SO | Somalia | الصومال | Somali; Somalis; صومالي | Q1045
za | ZA | South Africa; Republic of South Africa | جنوب أفريقيا; جنوب إفريقيا; جنوب افريقيا; جمهورية جنوب أفريقيا | South African; South Africans; جنوب أفريقي; جنوب إفريقي | Q258
ss | SS | South Sudan; Republic of South Sudan | جنوب السودان; دولة جنوب السودان; جمهورية جنوب السودان; السودان الجنوبي | South Sudanese; جنوب سوداني | Q958
es | ES | Spain; Kingdom of Spain | إسبانيا; أسبانيا; اسبانيا | Spanish; Spaniard; Spaniards; إسباني; أسباني; اسباني; الإسبان; الأسبان | Q29
lk | LK | Sri Lanka; Ceylon | سريلانكا; سري لانكا | Sri Lankan; Sri Lankans; سريلانكي; سري لانكي | Q854
sd | SD | Sudan; Republic of Sudan; Republic of the Sudan | السودان; جمهورية السودان | Sudanese; سوداني | Q1049
sr | SR | Suriname; Surinam | سورينام | Surinamese | Q730
se | SE | Sweden | السويد | Swedish; Swede; Swedes; سويدي | Q34
ch | CH | Switzerland; Swiss Confederation | سويسرا; سويسرة | Swiss; سويسري | Q39
sy | SY | Syria; Syrian Arab Republic | سوريا; سورية; الجمهورية العربية السورية | Syrian; Syrians; سوري | Q858
tw | TW | Taiwan; Republic of China; Chinese Taipei | تايوان; تايبيه الصينية | Taiwanese; تايواني | Q865
tj | TJ | Tajikistan | طاجيكستان; طاجكستان | Tajik; Tajiks; طاجيكي; طاجيكستاني | Q863
tz | TZ | Tanzania | تنزانيا; تانزانيا | Tanzanian; Tanzanians; تنزاني | Q924
th | TH | Thailand | تايلاند; تايلند; تايلندا | Thai; Thais; تايلاندي; تايلندي | Q869
tl | TL | East Timor; Timor-Leste | تيمور الشرقية; تيمور ليشتي | Timorese | Q574
tg | TG | Togo | توغو; توجو | Togolese; توغولي | Q945
to | TO | Tonga | تونغا; تونجا | Tongan; Tongans | Q678
tt | TT | Trinidad and Tobago; Trinidad | ترينيداد وتوباغو; ترينيداد وتوباجو | Trinidadian; Trinidadians | Q754
tn | TN | Tunisia; Republic of Tunisia | تونس; الجمهورية التونسية | Tunisian; Tunisians; تونسي; التوانسة | Q948
tr | TR | Turkey; Türkiye; Republic of Turkey; Turkiye | تركيا; الجمهورية التركية | Turkish; Turk; Turks; تركي; الأتراك; أتراك | Q43
tm | TM | Turkmenistan | تركمانستان; تركمنستان | Turkmenistani; تركمانستاني | Q874
tv | TV | Tuvalu | توفالو | Tuvaluan | Q672
ug | UG | Uganda | أوغندا; أوغاندا; اوغندا | Ugandan; Ugandans; أوغندي | Q1036
ua | UA | Ukraine | أوكرانيا; اوكرانيا; أوكرانية | Ukrainian; Ukrainians; أوكراني; اوكراني | Q212
ae | AE | United Arab Emirates; UAE; U.A.E.; Emirates | الإمارات العربية المتحدة; الإمارات; دولة الإمارات; الامارات; دولة الإمارات العربية المتحدة | Emirati; Emiratis; إماراتي; اماراتي | Q878
gb | GB | United Kingdom; Britain; Great Britain; UK; U.K.; England; Scotland; Wales; Northern Ireland | المملكة المتحدة; بريطانيا; إنجلترا; انجلترا; إنكلترا; بريطانيا العظمى; اسكتلندا; إسكتلندا; ويلز; أيرلندا الشمالية; إيرلندا الشمالية | British; Briton; Britons; Brits; Scottish; Scots; Welsh; بريطاني; إنكليزي; اسكتلندي | Q145
us | US | United States; United States of America; US; U.S.; USA; U.S.A.; America | الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا; امريكا; اميركا; الولايات المتحدة الامريكية | American; Americans; أمريكي; أميركي; امريكي; اميركي; الأمريكان; أمريكيا | Q30
uy | UY | Uruguay | أوروغواي; أوروجواي; أورغواي; الأوروغواي | Uruguayan; Uruguayans; أوروغوياني; أوروغواياني; أوروجواياني | Q77
uz | UZ | Uzbekistan | أوزبكستان; أوزباكستان; اوزبكستان | Uzbek; Uzbeks; Uzbekistani; أوزبكي; أوزبكستاني; أوزبك | Q265
vu | VU | Vanuatu | فانواتو | | Q686
va | VA | Vatican; Vatican City; Holy See; The Vatican | الفاتيكان; الكرسي الرسولي; دولة الفاتيكان; حاضرة الفاتيكان | | Q237
ve | VE | Venezuela; Bolivarian Republic of Venezuela | فنزويلا; فينزويلا | Venezuelan; Venezuelans; فنزويلي | Q717
vn | VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | فيتنام; فييتنام | Vietnamese; فيتنامي | Q881
ye | YE | Yemen; Republic of Yemen; South Yemen; North Yemen | اليمن; الجمهورية اليمنية; اليمن الجنوبي | Yemeni; Yemenis; يمني; اليمنيون | Q805
zm | ZM | Zambia | زامبيا | Zambian; Zambians; زامبي | Q953
zw | ZW | Zimbabwe; Rhodesia | زيمبابوي; زمبابوي; روديسيا | Zimbabwean; Zimbabweans; زيمبابوي | Q954
xk | XK | Kosovo | كوسوفو; كوسوفا | Kosovan; Kosovar; Kosovars; كوسوفي | Q1246
eh | EH | Western Sahara; Sahrawi Arab Democratic Republic | الصحراء الغربية; الجمهورية العربية الصحراوية الديمقراطية; الجمهورية الصحراوية | Sahrawi; Sahrawis; Saharawi | Q6250
hk | HK | Hong Kong | هونغ كونغ; هونج كونج; هونغ كونج | Hongkonger; Hongkongers | Q8646
mo | MO | Macau; Macao | ماكاو | Macanese | Q14773
gl | GL | Greenland | غرينلاند; جرينلاند; غرينلند | Greenlander; Greenlanders; Greenlandic; غرينلاندي | Q223
pr | PR | Puerto Rico | بورتوريكو; بورتو ريكو | Puerto Rican; Puerto Ricans; بورتوريكي | Q1183
gi | GI | Gibraltar | جبل طارق | Gibraltarian | Q1410
fk | FK | Falkland Islands; Falklands; Malvinas | جزر فوكلاند; الفوكلاند; جزر المالفيناس | Falkland Islander | Q9648
bm | BM | Bermuda | برمودا | Bermudian | Q23635
ky | KY | Cayman Islands | جزر كايمان | Caymanian | Q5785
vg | VG | British Virgin Islands | جزر فيرجن البريطانية; جزر العذراء البريطانية | | Q25305
fo | FO | Faroe Islands | جزر فارو | Faroese | Q4628
nc | NC | New Caledonia | كاليدونيا الجديدة | New Caledonian | Q33788
gu | GU | Guam | غوام | Guamanian | Q16635
su | - | Soviet Union; USSR; U.S.S.R. | الاتحاد السوفيتي; الاتحاد السوفياتي; الاتحاد السوفييتي | Soviet; Soviets; سوفيتي; سوفياتي; سوفييتي | Q15180
gg | GG | Guernsey | غيرنزي; جيرنزي |
cw | CW | Curaçao; Curacao | كوراساو; كوراكاو |
mq | MQ | Martinique | المارتينيك; مارتينيك | Martinican; Martiniquais
gp | GP | Guadeloupe | غوادلوب; جوادلوب; الغوادلوب | Guadeloupean
yt | YT | Mayotte | مايوت; جزيرة مايوت | Mahoran
re | RE | Réunion; La Réunion; Reunion Island; Réunion Island | لا ريونيون; جزيرة ريونيون; جزيرة لا ريونيون |
je | JE | -Jersey; Bailiwick of Jersey; island of Jersey; Channel Island of Jersey | -جيرزي; جزيرة جيرزي; جزيرة جيرسي |
aw | AW | Aruba | جزيرة أروبا |
gf | GF | French Guiana; Guyane | غويانا الفرنسية; جويانا الفرنسية |
pf | PF | French Polynesia; Tahiti | بولينيزيا الفرنسية; تاهيتي |
`;
