/**
 * More people of public life in the middle of the 2020s: governors and legislators, ministers of the larger countries,
 * heads of state and government of the smaller ones, judges and envoys. Columns as in people-middle-east.
 */
export const peopleInPublicLife = `
# United States: states, Congress and courts
gavin-newsom | US | Gavin Newsom; Newsom | غافين نيوسوم; جافين نيوسوم; غافن نيوسوم; نيوسوم
kathy-hochul | US | Kathy Hochul; Hochul | كاثي هوكول; كاثي هوشول
greg-abbott-us | US | Greg Abbott | غريغ أبوت; جريج أبوت
jb-pritzker | US | JB Pritzker; J.B. Pritzker; Pritzker | جيه بي بريتزكر; جي بي بريتزكر; بريتزكر
gretchen-whitmer | US | Gretchen Whitmer; Whitmer | غريتشن ويتمر; جريتشن ويتمر
josh-shapiro | US | Josh Shapiro | جوش شابيرو
wes-moore | US | Wes Moore | ويس مور
abigail-spanberger | US | Abigail Spanberger; Spanberger | أبيغيل سبانبرغر; أبيغيل سبانبيرغر; ابيجيل سبانبرجر; سبانبرغر
mikie-sherrill | US | Mikie Sherrill; Sherrill | ميكي شيريل; مايكي شيريل
glenn-youngkin | US | Glenn Youngkin; Youngkin | غلين يونغكين; جلين يونجكين
andrew-cuomo | US | Andrew Cuomo; Cuomo | أندرو كومو; اندرو كومو
eric-adams-us | US | Eric Adams | إريك آدامز; إريك أدامز; ايريك آدامز
karen-bass | US | Karen Bass | كارين باس
hakeem-jeffries | US | Hakeem Jeffries; Jeffries | حكيم جيفريز; حكيم جفريز
john-thune | US | John Thune; Thune | جون ثون; جون ثيون
marjorie-taylor-greene | US | Marjorie Taylor Greene | مارجوري تايلور غرين; مارجوري تايلور جرين
adam-schiff | US | Adam Schiff | آدم شيف; ادم شيف
cory-booker | US | Cory Booker | كوري بوكر
chris-murphy-us | US | Chris Murphy | كريس ميرفي; كريس مورفي
rand-paul | US | Rand Paul | راند بول
john-roberts-us | US | John Roberts; Chief Justice John Roberts | جون روبرتس
clarence-thomas | US | Clarence Thomas | كلارنس توماس
sonia-sotomayor | US | Sonia Sotomayor; Sotomayor | سونيا سوتومايور; سوتومايور
ketanji-brown-jackson | US | Ketanji Brown Jackson | كيتانجي براون جاكسون
amy-coney-barrett | US | Amy Coney Barrett; Coney Barrett | إيمي كوني باريت; آمي كوني باريت
# United States: the cabinet and envoys
keith-kellogg | US | Keith Kellogg | كيث كيلوغ; كيث كيلوج; كيلوغ
mike-waltz | US | Mike Waltz; Michael Waltz | مايك والتز; مايكل والتز
john-ratcliffe | US | John Ratcliffe | جون راتكليف; راتكليف
todd-blanche | US | Todd Blanche | تود بلانش
sean-duffy | US | Sean Duffy | شون دافي; شون دوفي
brooke-rollins | US | Brooke Rollins | بروك رولينز
linda-mcmahon | US | Linda McMahon | ليندا مكماهون; ليندا ماكماهون
lori-chavez-deremer | US | Lori Chavez-DeRemer | لوري شافيز ديريمر
scott-turner-us | US | Scott Turner | سكوت تيرنر
russell-vought | US | Russell Vought; Russ Vought; Vought | راسل فوت; روس فوت
tom-homan | US | Tom Homan; Homan | توم هومان
mark-savaya | US | Mark Savaya; Savaya | مارك سافايا; سافايا
sergio-gor | US | Sergio Gor | سيرجيو غور; سيرجيو جور
christopher-landau | US | Christopher Landau | كريستوفر لانداو
dan-driscoll | US | Dan Driscoll; Daniel Driscoll | دان دريسكول; دانيال دريسكول
jay-bhattacharya | US | Jay Bhattacharya; Bhattacharya | جاي بهاتاشاريا
mehmet-oz | US | Mehmet Oz | محمد أوز
laura-loomer | US | Laura Loomer; Loomer | لورا لومر
tucker-carlson | US | Tucker Carlson | تاكر كارلسون
ghislaine-maxwell | US | Ghislaine Maxwell | غيلين ماكسويل; جيسلين ماكسويل; غيسلين ماكسويل
james-boasberg | US | James Boasberg; Boasberg | جيمس بواسبرغ
jack-smith-us | US | -Jack Smith; special counsel Jack Smith | -جاك سميث; المحقق الخاص جاك سميث; المدعي الخاص جاك سميث
alex-wong-us | US | Alex Wong | أليكس وونغ
dorothy-shea | US | Dorothy Shea | دوروثي شيا
# Canada and Latin America
francois-philippe-champagne | CA | Francois-Philippe Champagne; François-Philippe Champagne | فرنسوا فيليب شامبان; فرانسوا فيليب شامبين
doug-ford | CA | Doug Ford | دوغ فورد
danielle-smith-ca | CA | Danielle Smith | دانييل سميث
marcelo-ebrard | MX | Marcelo Ebrard; Ebrard | مارسيلو إبرارد; إبرارد
juan-ramon-de-la-fuente | MX | Juan Ramon de la Fuente | خوان رامون دي لا فوينتي
fernando-haddad | BR | Fernando Haddad; Haddad | فرناندو حداد; فيرناندو حداد
mauro-vieira | BR | Mauro Vieira | ماورو فييرا
marina-silva | BR | Marina Silva | مارينا سيلفا
geraldo-alckmin | BR | Geraldo Alckmin; Alckmin | جيرالدو ألكمين
alexandre-de-moraes | BR | Alexandre de Moraes; de Moraes; Moraes | ألكسندر دي مورايس; ألكسندري دي مورايس; اليكسندر دي مورايس; دي مورايس
eduardo-bolsonaro | BR | Eduardo Bolsonaro | إدواردو بولسونارو
flavio-bolsonaro | BR | Flavio Bolsonaro; Flávio Bolsonaro | فلافيو بولسونارو
tarcisio-de-freitas | BR | Tarcisio de Freitas; Tarcísio de Freitas | تارسيزيو دي فريتاس
andre-correa-do-lago | BR | Andre Correa do Lago; André Corrêa do Lago; Correa do Lago | أندريه كوريا دو لاغو; أندريه كورّيا دو لاغو
luis-caputo | AR | Luis Caputo | لويس كابوتو
pablo-quirno | AR | Pablo Quirno | بابلو كيرنو
diosdado-cabello | VE | Diosdado Cabello; Cabello | ديوسدادو كابيلو; ديوسدادو كابييو; كابيلو
jorge-rodriguez-ve | VE | Jorge Rodriguez Gomez; Assembly President Jorge Rodriguez | خورخي رودريغيز
vladimir-padrino | VE | Vladimir Padrino; Vladimir Padrino Lopez; Vladimir Padrino López; Padrino | فلاديمير بادرينو; فلاديمير بادرينو لوبيز; بادرينو
yvan-gil | VE | Yvan Gil; Yván Gil | إيفان خيل; إيفان جيل
jose-jeri | PE | Jose Jeri; José Jerí; José Jeri | خوسيه جيري; خوسيه خيري
yamandu-orsi | UY | Yamandu Orsi; Yamandú Orsi; Orsi | ياماندو أورسي; ياماندو اورسي
jose-raul-mulino | PA | Jose Raul Mulino; José Raúl Mulino; Mulino | خوسيه راؤول مولينو; مولينو
xiomara-castro | HN | Xiomara Castro | شيومارا كاسترو; زيومارا كاسترو
nasry-asfura | HN | Nasry Asfura; Asfura | نصري عصفورة; نصري عصفوره
luis-abinader | DO | Luis Abinader; Abinader | لويس أبي نادر; لويس أبينادر
andrew-holness | JM | Andrew Holness; Holness | أندرو هولنس; هولنس
mia-mottley | BB | Mia Mottley; Mottley | ميا موتلي; موتلي
irfaan-ali | GY | Irfaan Ali | عرفان علي
rodrigo-chaves | CR | Rodrigo Chaves | رودريغو تشافيز; رودريغو تشافيس
bruno-rodriguez | CU | Bruno Rodriguez; Bruno Rodríguez | برونو رودريغيز; برونو رودريجيز
ivan-cepeda | CO | Ivan Cepeda; Iván Cepeda | إيفان سيبيدا
abelardo-de-la-espriella | CO | Abelardo de la Espriella | أبيلاردو دي لا إسبرييلا
miguel-uribe | CO | Miguel Uribe; Miguel Uribe Turbay | ميغيل أوريبي; ميغيل أوريبي تورباي
# Britain and Ireland
angela-rayner | GB | Angela Rayner; Rayner | أنجيلا رينر; أنجيلا راينر; انجيلا رينر
wes-streeting | GB | Wes Streeting; Streeting | ويس ستريتنغ; ويس ستريتينغ; ويس ستريتنج
john-healey | GB | John Healey; Healey | جون هيلي
ed-davey | GB | Ed Davey | إد ديفي; اد ديفي
peter-mandelson | GB | Peter Mandelson; Lord Mandelson; Mandelson | بيتر ماندلسون; بيتر ماندلسن; ماندلسون
andy-burnham | GB | Andy Burnham; Burnham | آندي بورنهام; أندي بورنهام; اندي برنهام
pat-mcfadden | GB | Pat McFadden | بات ماكفادن
hilary-benn | GB | Hilary Benn | هيلاري بن
jonathan-powell | GB | Jonathan Powell | جوناثان باول; جوناثان باويل
andrew-bailey | GB | Andrew Bailey | أندرو بيلي; اندرو بيلي
john-swinney | GB | John Swinney; Swinney | جون سويني
robert-jenrick | GB | Robert Jenrick; Jenrick | روبرت جنريك; روبرت جينريك
tommy-robinson | GB | Tommy Robinson | تومي روبنسون
queen-camilla | GB | Queen Camilla; Camilla Parker Bowles | الملكة كاميلا; كاميلا باركر
catherine-connolly | IE | Catherine Connolly | كاثرين كونولي
simon-harris-ie | IE | Simon Harris | سايمون هاريس
# France
laurent-nunez | FR | Laurent Nunez; Laurent Nuñez | لوران نونيز; لوران نونييز
gerald-darmanin | FR | Gerald Darmanin; Gérald Darmanin; Darmanin | جيرالد دارمانان; جيرالد دارمانين; دارمانان
rachida-dati | FR | Rachida Dati; Dati | رشيدة داتي; داتي
roland-lescure | FR | Roland Lescure; Lescure | رولان لسكور; رولان ليسكور
yael-braun-pivet | FR | Yael Braun-Pivet; Yaël Braun-Pivet | يائيل برون بيفيه; ياييل براون بيفيه
olivier-faure | FR | Olivier Faure | أوليفييه فور; أوليفيه فور
raphael-glucksmann | FR | Raphael Glucksmann; Raphaël Glucksmann; Glucksmann | رافاييل غلوكسمان; رفائيل غلوكسمان
mathilde-panot | FR | Mathilde Panot; Panot | ماتيلد بانو
laurent-wauquiez | FR | Laurent Wauquiez; Wauquiez | لوران فوكييه; لوران فوكيي
emmanuel-gregoire | FR | Emmanuel Gregoire; Emmanuel Grégoire | إيمانويل غريغوار
boualem-sansal | DZ | Boualem Sansal; Sansal | بوعلام صنصال; صنصال
# Germany, Austria, Switzerland
markus-soder | DE | Markus Soder; Markus Söder; Markus Soeder; Soeder; Söder | ماركوس زودر; ماركوس سودر; زودر
jens-spahn | DE | Jens Spahn; Spahn | ينس شبان; ينس سبان
katherina-reiche | DE | Katherina Reiche; Reiche | كاترينا رايشه; كاثرينا رايشه
robert-habeck | DE | Robert Habeck; Habeck | روبرت هابيك; هابيك
christian-lindner | DE | Christian Lindner; Lindner | كريستيان ليندنر; ليندنر
barbel-bas | DE | Baerbel Bas; Bärbel Bas | بربل باس; بيربل باس
tino-chrupalla | DE | Tino Chrupalla; Chrupalla | تينو كروبالا; تينو شروبالا
heidi-reichinnek | DE | Heidi Reichinnek; Reichinnek | هايدي رايشينيك
joachim-nagel | DE | Joachim Nagel | يواخيم ناغل; يواكيم ناجل
christian-stocker | AT | Christian Stocker | كريستيان شتوكر; كريستيان ستوكر
herbert-kickl | AT | Herbert Kickl; Kickl | هربرت كيكل; كيكل
karin-keller-sutter | CH | Karin Keller-Sutter; Keller-Sutter | كارين كيلر سوتر; كارين كيلر زوتر
# Southern and Northern Europe
guido-crosetto | IT | Guido Crosetto; Crosetto | غويدو كروزيتو; جويدو كروسيتو; غيدو كروسيتو
giancarlo-giorgetti | IT | Giancarlo Giorgetti; Giorgetti | جانكارلو جورجيتي
matteo-piantedosi | IT | Matteo Piantedosi; Piantedosi | ماتيو بيانتيدوسي
elly-schlein | IT | Elly Schlein; Schlein | إيلي شلاين
alberto-nunez-feijoo | ES | Alberto Nunez Feijoo; Alberto Núñez Feijóo; Feijoo; Feijóo | ألبرتو نونيز فيخو; ألبرتو نونييث فيخو; ألبرتو نونييس فيخو; فيخو
santiago-abascal | ES | Santiago Abascal; Abascal | سانتياغو أباسكال; أباسكال
yolanda-diaz | ES | Yolanda Diaz; Yolanda Díaz | يولاندا دياز; يولاندا دياث
teresa-ribera | ES | Teresa Ribera; Ribera | تيريزا ريبيرا; تيريسا ريبيرا
luis-montenegro | PT | Luis Montenegro; Luís Montenegro | لويس مونتينيغرو; لويس مونتينيجرو
andre-ventura | PT | Andre Ventura; André Ventura | أندريه فينتورا
giorgos-gerapetritis | GR | Giorgos Gerapetritis; George Gerapetritis; Gerapetritis | جورجوس جيرابيتريتيس; جيورجوس يرابيتريتيس; جورج جيرابيتريتيس
troels-lund-poulsen | DK | Troels Lund Poulsen; Lund Poulsen | ترولز لوند بولسن; ترويلس لوند بولسن
jens-frederik-nielsen | GL | Jens-Frederik Nielsen | ينس فريدريك نيلسن; ينس فريدريك نيلسون
espen-barth-eide | NO | Espen Barth Eide; Barth Eide | إسبن بارث إيدي; إسبن بارت إيدي
petteri-orpo | FI | Petteri Orpo; Orpo | بيتري أوربو; بيتيري أوربو
elina-valtonen | FI | Elina Valtonen; Valtonen | إيلينا فالتونن; إلينا فالتونين
maria-malmer-stenergard | SE | Maria Malmer Stenergard; Malmer Stenergard | ماريا مالمر ستينرغارد
kristrun-frostadottir | IS | Kristrun Frostadottir; Kristrún Frostadóttir | كريسترون فروستادوتير
wopke-hoekstra | NL | Wopke Hoekstra; Hoekstra | ووبكه هوكسترا; فوبكه هوكسترا; هوكسترا
dick-schoof | NL | Dick Schoof; Schoof | ديك سخوف; ديك شوف
luc-frieden | LU | Luc Frieden; Frieden | لوك فريدن
maros-sefcovic | SK | Maros Sefcovic; Maroš Šefčovič; Sefcovic | ماروش سيفكوفيتش; ماروس شيفتشوفيتش; ماروش شيفشوفيتش
valdis-dombrovskis | LV | Valdis Dombrovskis; Dombrovskis | فالديس دومبروفسكيس; دومبروفسكيس
magnus-brunner | AT | Magnus Brunner | ماغنوس برونر
henna-virkkunen | FI | Henna Virkkunen; Virkkunen | هينا فيركونن
stephane-sejourne | FR | Stephane Sejourne; Stéphane Séjourné; Sejourne | ستيفان سيجورنيه; سيجورنيه
# Central and Eastern Europe
peter-szijjarto | HU | Peter Szijjarto; Péter Szijjártó; Szijjarto | بيتر سيارتو; بيتر زيجارتو; بيتر سيجارتو; سيارتو
wladyslaw-kosiniak-kamysz | PL | Wladyslaw Kosiniak-Kamysz; Kosiniak-Kamysz | فلاديسلاف كوسينياك كاميش; كوسينياك كاميش
rafal-trzaskowski | PL | Rafal Trzaskowski; Rafał Trzaskowski; Trzaskowski | رافال ترزاسكوفسكي; رافال تشاسكوفسكي
petr-pavel | CZ | Petr Pavel | بيتر بافيل; بيتر بافل
peter-pellegrini | SK | Peter Pellegrini; Pellegrini | بيتر بيليغريني; بيليغريني
calin-georgescu | RO | Calin Georgescu; Călin Georgescu; Georgescu | كالين جورجيسكو; كالين جورجسكو; جورجيسكو
george-simion | RO | George Simion; Simion | جورج سيميون; جورجي سيميون
ilie-bolojan | RO | Ilie Bolojan; Bolojan | إيلي بولويان; إيليه بولوجان
rosen-zhelyazkov | BG | Rosen Zhelyazkov; Zhelyazkov | روزين جيليازكوف; روسن جيليازكوف
robert-golob | SI | Robert Golob; Golob | روبرت غولوب; روبرت جولوب
kristen-michal | EE | Kristen Michal | كريستين ميخال
margus-tsahkna | EE | Margus Tsahkna; Tsahkna | مارغوس تساكنا; مارغوس تساهكنا
evika-silina | LV | Evika Silina; Evika Siliņa | إيفيكا سيلينا
kestutis-budrys | LT | Kestutis Budrys; Budrys | كيستوتيس بودريس
vjosa-osmani | XK | Vjosa Osmani; Osmani | فيوسا عثماني; فيوسا أوسماني
irakli-kobakhidze | GE | Irakli Kobakhidze; Kobakhidze | إيراكلي كوباخيدزه; إيراكلي كوباخيدزي; كوباخيدزه
mikheil-kavelashvili | GE | Mikheil Kavelashvili; Kavelashvili | ميخائيل كافيلاشفيلي; ميخيل كافيلاشفيلي
bidzina-ivanishvili | GE | Bidzina Ivanishvili; Ivanishvili | بيدزينا إيفانيشفيلي; إيفانيشفيلي
ararat-mirzoyan | AM | Ararat Mirzoyan; Mirzoyan | أرارات ميرزويان; ارارات ميرزويان
jeyhun-bayramov | AZ | Jeyhun Bayramov; Bayramov | جيهون بيراموف; جيحون بايراموف; بيراموف
`;
