/** Sport, business, science and culture in the middle of the 2020s. Columns as in people-middle-east. */
export const peopleInSportAndBusiness = `
# technology and business
satya-nadella | US | Satya Nadella; Nadella | ساتيا ناديلا; ناديلا
sundar-pichai | US | Sundar Pichai; Pichai | سوندار بيتشاي; ساندر بيتشاي; بيتشاي
larry-ellison | US | Larry Ellison; Ellison | لاري إليسون; لاري اليسون; إليسون
larry-page | US | Larry Page | لاري بيج; لاري بايج
sergey-brin | US | Sergey Brin | سيرغي برين; سيرجي برين
peter-thiel | US | Peter Thiel; Thiel | بيتر ثيل; بيتر تيل
alex-karp | US | Alex Karp; Karp | أليكس كارب
mira-murati | US | Mira Murati; Murati | ميرا موراتي
ilya-sutskever | US | Ilya Sutskever; Sutskever | إيليا سوتسكيفر; سوتسكيفر
demis-hassabis | GB | Demis Hassabis; Hassabis | ديميس هاسابيس; هاسابيس
geoffrey-hinton | CA | Geoffrey Hinton; Hinton | جيفري هينتون; جيفري هنتون; هينتون
liang-wenfeng | CN | Liang Wenfeng | ليانغ ون فنغ; ليانغ وينفينغ
masayoshi-son | JP | Masayoshi Son | ماسايوشي سون; ماسايوشي صن
lisa-su | US | Lisa Su | ليزا سو
lip-bu-tan | US | Lip-Bu Tan | ليب بو تان
cc-wei | TW | C.C. Wei | سي سي وي
andy-jassy | US | Andy Jassy; Jassy | آندي جاسي; أندي جاسي; جاسي
bob-iger | US | Bob Iger; Iger | بوب إيغر; بوب آيغر
david-zaslav | US | David Zaslav; Zaslav | ديفيد زاسلاف; زاسلاف
david-ellison | US | David Ellison | ديفيد إليسون; ديفيد اليسون
pavel-durov | - | Pavel Durov; Durov | بافل دوروف; بافيل دوروف; دوروف
changpeng-zhao | - | Changpeng Zhao | تشانغبينغ تشاو; تشانغ بنغ تشاو
sam-bankman-fried | US | Sam Bankman-Fried; Bankman-Fried | سام بانكمان فريد; بانكمان فريد
bernard-arnault | FR | Bernard Arnault; Arnault | برنار أرنو; برنارد أرنو
jamie-dimon | US | Jamie Dimon; Dimon | جيمي ديمون; جايمي دايمون; ديمون
larry-fink | US | Larry Fink; Fink | لاري فينك
david-solomon | US | David Solomon | ديفيد سولومون; ديفيد سولومن
greg-abel | US | Greg Abel | غريغ أبيل; جريج أبيل
mary-barra | US | Mary Barra; Barra | ماري بارا
jim-farley | US | Jim Farley; Farley | جيم فارلي
kelly-ortberg | US | Kelly Ortberg; Ortberg | كيلي أورتبرغ; كيلي أورتبرج; أورتبرغ
dave-calhoun | US | Dave Calhoun; Calhoun | ديف كالهون; كالهون
guillaume-faury | FR | Guillaume Faury; Faury | غيوم فوري; جيوم فوري
patrick-pouyanne | FR | Patrick Pouyanne; Patrick Pouyanné; Pouyanne; Pouyanné | باتريك بويانيه; بويانيه
darren-woods | US | Darren Woods | دارين وودز
wael-sawan | GB | Wael Sawan; Sawan | وائل صوان
oliver-blume | DE | Oliver Blume; Blume | أوليفر بلومه; أوليفر بلوم
ahmed-bin-saeed | AE | Ahmed bin Saeed Al Maktoum; Sheikh Ahmed bin Saeed | أحمد بن سعيد آل مكتوم
akio-toyoda | JP | Akio Toyoda; Toyoda | أكيو تويودا
lee-jae-yong | KR | Lee Jae-yong; Jay Y. Lee | لي جاي يونغ; لي جيه يونغ
gautam-adani | IN | Gautam Adani; Adani | غوتام أداني; جوتام أداني
mukesh-ambani | IN | Mukesh Ambani; Ambani | موكيش أمباني; أمباني
mohamed-alabbar | AE | Mohamed Alabbar; Mohammed Alabbar; Alabbar | محمد العبار; العبار
luigi-mangione | US | Luigi Mangione; Mangione | لويجي مانجيوني; مانجيوني
# football
virgil-van-dijk | NL | Virgil van Dijk; van Dijk; Van Dijk | فيرجيل فان دايك; فان دايك
trent-alexander-arnold | GB | Trent Alexander-Arnold; Alexander-Arnold | ترينت ألكسندر أرنولد; ترينت ألكسندر-أرنولد; ألكسندر أرنولد
harry-kane | GB | Harry Kane | هاري كين; هاري كاين
bukayo-saka | GB | Bukayo Saka; Saka | بوكايو ساكا; ساكا
cole-palmer | GB | Cole Palmer | كول بالمر
phil-foden | GB | Phil Foden; Foden | فيل فودين; فودين
declan-rice | GB | Declan Rice | ديكلان رايس
marcus-rashford | GB | Marcus Rashford; Rashford | ماركوس راشفورد; راشفورد
bruno-fernandes | PT | Bruno Fernandes | برونو فرنانديز; برونو فيرنانديز
diogo-jota | PT | Diogo Jota; Jota | ديوغو جوتا; ديوجو جوتا; جوتا
ruben-amorim | PT | Ruben Amorim; Amorim | روبن أموريم; أموريم
mikel-arteta | ES | Mikel Arteta; Arteta | ميكيل أرتيتا; أرتيتا
luis-enrique | ES | Luis Enrique | لويس إنريكي; لويس إنريكه
luis-de-la-fuente | ES | Luis de la Fuente | لويس دي لا فوينتي
rodri | ES | Rodrigo Hernandez; Rodri | رودريغو هيرنانديز; رودري
pedri | ES | Pedri; Pedro Gonzalez Lopez | بيدري
gavi | ES | Pablo Gavi | بابلو غافي; بابلو جافي
raphinha | BR | Raphinha | رافينيا
rodrygo | BR | Rodrygo; Rodrygo Goes | رودريغو غويس; رودريجو جويس
marquinhos | BR | Marquinhos | ماركينيوس
endrick | BR | Endrick | إندريك
carlo-ancelotti | IT | Carlo Ancelotti; Ancelotti | كارلو أنشيلوتي; كارلو انشيلوتي; أنشيلوتي
simone-inzaghi | IT | Simone Inzaghi; Inzaghi | سيموني إنزاغي; سيموني إنزاجي; إنزاغي
roberto-mancini | IT | Roberto Mancini; Mancini | روبرتو مانشيني; مانشيني
gennaro-gattuso | IT | Gennaro Gattuso; Gattuso | جينارو غاتوزو; جينارو جاتوزو; غاتوزو
antonio-conte | IT | Antonio Conte | أنطونيو كونتي
gianluigi-donnarumma | IT | Gianluigi Donnarumma; Donnarumma | جانلويجي دوناروما; دوناروما
lautaro-martinez | AR | Lautaro Martinez; Lautaro Martínez | لاوتارو مارتينيز; لوتارو مارتينيز
julian-alvarez | AR | Julian Alvarez; Julián Álvarez | خوليان ألفاريز; جوليان ألفاريز
lionel-scaloni | AR | Lionel Scaloni; Scaloni | ليونيل سكالوني; سكالوني
diego-simeone | AR | Diego Simeone; Simeone | دييغو سيميوني; دييجو سيميوني; سيميوني
luis-suarez | UY | Luis Suarez; Luis Suárez | لويس سواريز
antoine-griezmann | FR | Antoine Griezmann; Griezmann | أنطوان غريزمان; أنطوان جريزمان; غريزمان
desire-doue | FR | Desire Doue; Désiré Doué; Doue; Doué | ديزيريه دويه; ديزيري دوي; دويه
bradley-barcola | FR | Bradley Barcola; Barcola | برادلي باركولا; باركولا
didier-deschamps | FR | Didier Deschamps; Deschamps | ديدييه ديشان; ديدييه ديشامب; ديشان
karim-benzema | FR | Karim Benzema; Benzema | كريم بنزيمة; كريم بنزيما; بنزيمة; بنزيما
ngolo-kante | FR | N'Golo Kante; N'Golo Kanté | نغولو كانتي; نجولو كانتي
khvicha-kvaratskhelia | GE | Khvicha Kvaratskhelia; Kvaratskhelia | خفيتشا كفاراتسخيليا; كفاراتسخيليا; خفيتشا كفارا
viktor-gyokeres | SE | Viktor Gyokeres; Viktor Gyökeres; Gyokeres; Gyökeres | فيكتور غيوكيريس; فيكتور جيوكيريس; غيوكيريس
alexander-isak | SE | Alexander Isak; Isak | ألكسندر إيزاك; ألكسندر إيساك; إيزاك
robert-lewandowski | PL | Robert Lewandowski; Lewandowski | روبرت ليفاندوفسكي; ليفاندوفسكي
luka-modric | HR | Luka Modric; Luka Modrić; Modric; Modrić | لوكا مودريتش; مودريتش
kevin-de-bruyne | BE | Kevin De Bruyne; De Bruyne | كيفن دي بروين; كيفين دي بروين; دي بروين
romelu-lukaku | BE | Romelu Lukaku; Lukaku | روميلو لوكاكو; لوكاكو
thibaut-courtois | BE | Thibaut Courtois; Courtois | تيبو كورتوا; كورتوا
hansi-flick | DE | Hansi Flick; Flick | هانزي فليك; هانسي فليك
julian-nagelsmann | DE | Julian Nagelsmann; Nagelsmann | يوليان ناغلسمان; جوليان ناجلزمان; ناغلسمان
thomas-tuchel | DE | Thomas Tuchel; Tuchel | توماس توخيل; توخيل
jurgen-klopp | DE | Juergen Klopp; Jurgen Klopp; Jürgen Klopp; Klopp | يورغن كلوب; يورجن كلوب
florian-wirtz | DE | Florian Wirtz; Wirtz | فلوريان فيرتز; فيرتز
jamal-musiala | DE | Jamal Musiala; Musiala | جمال موسيالا; موسيالا
victor-osimhen | NG | Victor Osimhen; Osimhen | فيكتور أوسيمين; أوسيمين
sadio-mane | SN | Sadio Mane; Sadio Mané | ساديو ماني; ساديو مانيه
riyad-mahrez | DZ | Riyad Mahrez; Mahrez | رياض محرز; محرز
vladimir-petkovic-dz | DZ | Vladimir Petkovic; Petkovic | فلاديمير بيتكوفيتش; بيتكوفيتش
brahim-diaz | MA | Brahim Diaz; Brahim Díaz | إبراهيم دياز; براهيم دياز; ابراهيم دياز
yassine-bounou | MA | Yassine Bounou; Bounou; Bono | ياسين بونو
youssef-en-nesyri | MA | Youssef En-Nesyri; En-Nesyri | يوسف النصيري; النصيري
hakim-ziyech | MA | Hakim Ziyech; Ziyech | حكيم زياش; زياش
ayoub-el-kaabi | MA | Ayoub El Kaabi; El Kaabi | أيوب الكعبي
abderrazak-hamdallah | MA | Abderrazak Hamdallah | عبد الرزاق حمد الله; عبدالرزاق حمدالله
tarik-sektioui | MA | Tarik Sektioui; Sektioui | طارق السكتيوي; السكتيوي
jamal-sellami | MA | Jamal Sellami; Jamal al-Sellami; Sellami | جمال السلامي; جمال سلامي
mousa-al-taamari | JO | Mousa al-Taamari; Musa al-Taamari; Mousa Tamari; al-Taamari | موسى التعمري; التعمري
yazan-al-naimat | JO | Yazan al-Naimat; Yazan Al-Naimat | يزن النعيمات; النعيمات
ali-olwan | JO | Ali Olwan; Ali Alwan | علي علوان
akram-afif | QA | Akram Afif | أكرم عفيف
salem-al-dawsari | SA | Salem al-Dawsari; Salem Al-Dawsari | سالم الدوسري
herve-renard | SA | Herve Renard; Hervé Renard; Renard | هيرفي رينارد; هيرفي رونار; إيرفي رونار; رينارد
yasser-al-misehal | SA | Yasser al-Misehal; Yasser Al-Misehal | ياسر المسحل
mahmoud-trezeguet | EG | Mahmoud Trezeguet; Mahmoud Hassan Trezeguet; Trezeguet | محمود تريزيغيه; محمود حسن تريزيغيه; تريزيجيه; محمود حسن تريزيجيه; تريزيغيه
emam-ashour | EG | Emam Ashour; Imam Ashour | إمام عاشور
mohamed-el-shenawy | EG | Mohamed El Shenawy; Mohamed el-Shenawy; Mohamed El-Shenawy | محمد الشناوي
zizo-eg | EG | Ahmed Sayed Zizo; Zizo | أحمد سيد زيزو; زيزو
son-heung-min | KR | Son Heung-min; Son Heung-Min | سون هيونغ مين
aleksander-ceferin | SI | Aleksander Ceferin; Aleksander Čeferin; Ceferin | ألكسندر تشيفرين; ألكسندر سيفيرين; تشيفيرين
florentino-perez | ES | Florentino Perez; Florentino Pérez | فلورنتينو بيريز; فلورينتينو بيريز
joan-laporta | ES | Joan Laporta; Laporta | خوان لابورتا; جوان لابورتا; لابورتا
patrice-motsepe | ZA | Patrice Motsepe; Motsepe | باتريس موتسيبي; موتسيبي
aitana-bonmati | ES | Aitana Bonmati; Aitana Bonmatí; Bonmati; Bonmatí | أيتانا بونماتي; بونماتي
# other sport
max-verstappen | NL | Max Verstappen; Verstappen | ماكس فيرستابن; ماكس فرستابن; فيرستابن
lando-norris | GB | Lando Norris | لاندو نوريس
oscar-piastri | AU | Oscar Piastri; Piastri | أوسكار بياستري; بياستري
charles-leclerc | MC | Charles Leclerc; Leclerc | شارل لوكلير; تشارلز لوكلير; لوكلير
tadej-pogacar | SI | Tadej Pogacar; Tadej Pogačar; Pogacar; Pogačar | تادي بوغاتشار; تاديي بوغاتشار; بوغاتشار; تادي بوجاتشار
jonas-vingegaard | DK | Jonas Vingegaard; Vingegaard | يوناس فينغيغارد; يوناس فينجيجارد; فينغيغارد
aryna-sabalenka | BY | Aryna Sabalenka; Sabalenka | أرينا سابالينكا; سابالينكا
iga-swiatek | PL | Iga Swiatek; Iga Świątek; Swiatek | إيغا شفيونتيك; إيغا شفيونتك; إيجا شفيونتيك; شفيونتيك
coco-gauff | US | Coco Gauff; Gauff | كوكو غوف; كوكو جوف
ons-jabeur | TN | Ons Jabeur; Jabeur | أنس جابر
alexander-zverev | DE | Alexander Zverev; Zverev | ألكسندر زفيريف; زفيريف
taylor-fritz | US | Taylor Fritz | تايلور فريتز
lebron-james | US | LeBron James; Lebron James | ليبرون جيمس
stephen-curry | US | Stephen Curry; Steph Curry | ستيفن كوري; ستيف كوري
luka-doncic | SI | Luka Doncic; Luka Dončić; Doncic; Dončić | لوكا دونتشيتش; دونتشيتش
shai-gilgeous-alexander | CA | Shai Gilgeous-Alexander; Gilgeous-Alexander | شاي غيلجوس ألكسندر; شاي جيلجوس ألكسندر
victor-wembanyama | FR | Victor Wembanyama; Wembanyama | فيكتور ويمبانياما; فيكتور ومبانياما; ويمبانياما
shohei-ohtani | JP | Shohei Ohtani; Ohtani | شوهي أوتاني; أوتاني
patrick-mahomes | US | Patrick Mahomes; Mahomes | باتريك ماهومز
tiger-woods | US | Tiger Woods | تايغر وودز; تايجر وودز
rory-mcilroy | GB | Rory McIlroy; McIlroy | روري ماكلروي; روري ماكيلروي; ماكلروي
scottie-scheffler | US | Scottie Scheffler; Scheffler | سكوتي شيفلر; شيفلر
simone-biles | US | Simone Biles; Biles | سيمون بايلز; بايلز
armand-duplantis | SE | Armand Duplantis; Mondo Duplantis; Duplantis | أرمان دوبلانتيس; أرماند دوبلانتس; دوبلانتيس
imane-khelif | DZ | Imane Khelif; Khelif | إيمان خليف; خليف
soufiane-el-bakkali | MA | Soufiane El Bakkali; Soufiane el-Bakkali; El Bakkali | سفيان البقالي; البقالي
leon-marchand | FR | Leon Marchand; Léon Marchand | ليون مارشان
katie-ledecky | US | Katie Ledecky; Ledecky | كيتي ليديكي; كايتي ليديكي
virat-kohli | IN | Virat Kohli; Kohli | فيرات كوهلي; كوهلي
oleksandr-usyk | UA | Oleksandr Usyk; Usyk | أولكسندر أوسيك; أولكساندر أوسيك; أوسيك
tyson-fury | GB | Tyson Fury | تايسون فيوري
sebastian-coe | GB | Sebastian Coe | سيباستيان كو; سيباستيان كوي
# culture and science
taylor-swift | US | Taylor Swift | تايلور سويفت
beyonce | US | Beyonce; Beyoncé | بيونسيه
bad-bunny | - | Bad Bunny | باد باني
lady-gaga | US | Lady Gaga | ليدي غاغا; ليدي جاجا
sean-combs | US | Sean Combs; Sean "Diddy" Combs | شون كومز; شون "ديدي" كومز; شون ديدي كومز
kanye-west | US | Kanye West | كانييه ويست; كانيي ويست
ozzy-osbourne | GB | Ozzy Osbourne | أوزي أوزبورن
robert-redford | US | Robert Redford; Redford | روبرت ريدفورد
gene-hackman | US | Gene Hackman | جين هاكمان
robert-de-niro | US | Robert De Niro; De Niro | روبرت دي نيرو; دي نيرو
leonardo-dicaprio | US | Leonardo DiCaprio; DiCaprio | ليوناردو دي كابريو; دي كابريو
tom-cruise | US | Tom Cruise | توم كروز
brigitte-bardot | FR | Brigitte Bardot; Bardot | بريجيت باردو; باردو
gerard-depardieu | FR | Gerard Depardieu; Gérard Depardieu; Depardieu | جيرار ديبارديو; جيرار دوبارديو; ديبارديو
david-lynch | US | David Lynch | ديفيد لينش
jimmy-kimmel | US | Jimmy Kimmel; Kimmel | جيمي كيميل; كيميل
stephen-colbert | US | Stephen Colbert; Colbert | ستيفن كولبير; ستيفن كولبيرت
giorgio-armani | IT | Giorgio Armani | جورجيو أرماني
kamel-daoud | DZ | Kamel Daoud | كمال داود
sonallah-ibrahim | EG | Sonallah Ibrahim | صنع الله إبراهيم; صنع الله ابراهيم
mario-vargas-llosa | PE | Mario Vargas Llosa; Vargas Llosa | ماريو فارغاس يوسا; ماريو بارغاس يوسا; فارغاس يوسا; بارغاس يوسا
han-kang | KR | Han Kang | هان كانغ; هان كانج
laszlo-krasznahorkai | HU | Laszlo Krasznahorkai; László Krasznahorkai; Krasznahorkai | لاسلو كراسناهوركاي; لاسلو كرازناهوركاي; كراسناهوركاي
omar-yaghi | US | Omar Yaghi; Omar M. Yaghi; Yaghi | عمر ياغي; عمر مؤنس ياغي; ياغي
jane-goodall | GB | Jane Goodall; Goodall | جين غودال; جين جودال; غودال
james-watson | US | -James Watson; DNA pioneer James Watson | جيمس واتسون
majida-el-roumi | LB | Majida El Roumi; Magida El Roumi | ماجدة الرومي
nancy-ajram | LB | Nancy Ajram; Ajram | نانسي عجرم; عجرم
amr-diab | EG | Amr Diab | عمرو دياب
kadim-al-sahir | IQ | Kadim al-Sahir; Kadim Al Sahir; Kazem al-Saher | كاظم الساهر
aga-khan-iv | - | Aga Khan IV; Prince Karim Aga Khan; Aga Khan; Karim Aga Khan | آغا خان; الآغا خان; كريم آغا خان; الأمير كريم آغا خان
jared-isaacman | US | Jared Isaacman; Isaacman | جاريد إيزاكمان; جاريد أيزكمان
`;
