/** More people of Asia, Africa and the Middle East in the middle of the 2020s. Columns as in people-middle-east. */
export const peopleInAsiaAndAfrica = `
# Syria
mohammed-al-bashir-sy | SY | Mohammed al-Bashir; Mohammad al-Bashir; Mohamed al-Bashir | محمد البشير
hikmat-al-hijri | SY | Hikmat al-Hijri; Hikmat al-Hajri; Hekmat al-Hijri; Hijri | حكمت الهجري; الهجري
ali-al-naasan | SY | Ali Nour al-Din al-Naasan; Ali al-Naasan | علي نور الدين النعسان
abdulkader-husriyeh | SY | Abdulkader Husriyeh; Abdelkader Husrieh; Abdulqader al-Husriyeh; Husriyeh | عبد القادر حصرية; عبد القادر الحصرية; حصرية
hamza-al-mustafa | SY | Hamza al-Mustafa; Hamza Mustafa | حمزة المصطفى
nidal-al-shaar | SY | Nidal al-Shaar; Mohammad Nidal al-Shaar | نضال الشعار; محمد نضال الشعار
mohammed-yisr-barnieh | SY | Mohammed Yisr Barnieh; Yisr Barnieh; Barnieh | محمد يسر برنية; يسر برنية
nour-al-din-al-baba | SY | Nour al-Din al-Baba; Noureddine al-Baba | نور الدين البابا
raed-saleh-sy | SY | Raed Saleh; Raed al-Saleh | رائد الصالح
# Lebanon
mohammed-raad | LB | Mohammed Raad; Mohammad Raad | محمد رعد
ali-hassan-khalil | LB | Ali Hassan Khalil | علي حسن خليل
yassine-jaber | LB | Yassine Jaber; Yassin Jaber | ياسين جابر
ahmad-al-hajjar | LB | Ahmad al-Hajjar; Ahmad Hajjar | أحمد الحجار; احمد الحجار
michel-menassa | LB | Michel Menassa; Michel Mnassa | ميشال منسى; ميشال منسّى
tarek-mitri | LB | Tarek Mitri; Tareq Mitri | طارق متري
paul-morcos | LB | Paul Morcos; Paul Morkos; Morcos | بول مرقص; مرقص
adel-nassar | LB | Adel Nassar | عادل نصار
karim-souaid | LB | Karim Souaid; Karim Soueid; Karim Saeed | كريم سعيد; كريم سعيّد
tarek-bitar | LB | Tarek Bitar; Tareq Bitar; Bitar | طارق البيطار; طارق بيطار
elias-bou-saab | LB | Elias Bou Saab; Bou Saab | إلياس بو صعب; الياس بو صعب; بو صعب
simon-karam | LB | Simon Karam | سيمون كرم
teymur-jumblatt | LB | Teymour Jumblatt; Taymour Jumblatt | تيمور جنبلاط
yazid-bin-farhan | SA | Yazid bin Farhan; Yazid Bin Farhan; Yazeed bin Farhan; Yazid bin Mohammed bin Farhan | يزيد بن فرحان; يزيد بن محمد بن فرحان; يزيد بن محمد بن فهد الفرحان; يزيد الفرحان
ziad-rahbani | LB | Ziad Rahbani; Ziad al-Rahbani | زياد الرحباني
georges-abdallah | LB | Georges Ibrahim Abdallah; Georges Abdallah | جورج إبراهيم عبد الله; جورج عبد الله; جورج ابراهيم عبدالله
# Palestine and Israel
mahmoud-basal | PS | Mahmoud Basal; Mahmoud Bassal; Mahmud Bassal | محمود بصل
ismail-al-thawabta | PS | Ismail al-Thawabta; Ismail Thawabta; Ismail al-Thawabteh | إسماعيل الثوابتة; اسماعيل الثوابتة
munir-al-bursh | PS | Munir al-Bursh; Muneer al-Boursh; Munir al-Barsh | منير البرش
taher-al-nunu | PS | Taher al-Nunu; Taher al-Nono; Taher Nunu | طاهر النونو
hussam-badran | PS | Hossam Badran; Husam Badran; Hussam Badran | حسام بدران
basem-naim | PS | Basem Naim; Bassem Naim | باسم نعيم
hazem-qassem | PS | Hazem Qassem; Hazem Qasem | حازم قاسم
hussam-abu-safiya | PS | Hussam Abu Safiya; Hussam Abu Safia | حسام أبو صفية; حسام ابو صفية
yasser-abu-shabab | PS | Yasser Abu Shabab; Abu Shabab | ياسر أبو شباب; ياسر ابو شباب
riyad-mansour | PS | Riyad Mansour | رياض منصور
varsen-aghabekian | PS | Varsen Aghabekian; Varsen Aghabekian Shahin | فارسين أغابكيان; فارسين شاهين; فارسين أغابكيان شاهين
amir-ohana | IL | Amir Ohana; Ohana | أمير أوحانا; امير اوحانا; أوحانا
yariv-levin | IL | Yariv Levin | ياريف ليفين; ياريف لفين
miri-regev | IL | Miri Regev | ميري ريغيف; ميري ريجيف
gali-baharav-miara | IL | Gali Baharav-Miara; Baharav-Miara | غالي بهاراف ميارا; غالي بهراف ميارا; جالي بهراف ميارا
yair-golan | IL | Yair Golan | يائير غولان; يائير جولان
aryeh-deri | IL | Aryeh Deri; Deri | أرييه درعي; آرييه درعي; درعي
orit-strock | IL | Orit Strock; Orit Struk | أوريت ستروك
yifat-tomer-yerushalmi | IL | Yifat Tomer-Yerushalmi; Tomer-Yerushalmi | يفعات تومر يروشالمي; يفعات تومر-يروشالمي
edan-alexander | IL | Edan Alexander | عيدان ألكسندر; عيدان الكسندر
# Iran and Turkey
mohammad-reza-aref | IR | Mohammad Reza Aref; Mohammad-Reza Aref | محمد رضا عارف
fatemeh-mohajerani | IR | Fatemeh Mohajerani; Mohajerani | فاطمة مهاجراني; مهاجراني
aziz-nasirzadeh | IR | Aziz Nasirzadeh; Nasirzadeh | عزيز نصير زاده; نصير زاده
mohsen-paknejad | IR | Mohsen Paknejad; Paknejad | محسن باك نجاد; محسن باكنجاد
amir-saeid-iravani | IR | Amir Saeid Iravani; Amir Saeed Iravani; Iravani | أمير سعيد إيرواني; أمير سعيد إيرافاني; إيرواني
ali-akbar-ahmadian | IR | Ali Akbar Ahmadian; Ahmadian | علي أكبر أحمديان; أحمديان
gholamhossein-mohseni-ejei | IR | Gholamhossein Mohseni Ejei; Gholam-Hossein Mohseni-Ejei; Mohseni Ejei | غلام حسين محسني إيجئي; محسني إيجئي; غلام حسين محسني إجئي
narges-mohammadi | IR | Narges Mohammadi | نرجس محمدي; نرغس محمدي
jafar-panahi | IR | Jafar Panahi; Panahi | جعفر بناهي; بناهي
ali-yerlikaya | TR | Ali Yerlikaya; Yerlikaya | علي يرلي قايا; علي يرليكايا
omer-celik | TR | Omer Celik; Ömer Çelik | عمر تشليك; عمر جليك
mansur-yavas | TR | Mansur Yavas; Mansur Yavaş; Yavas | منصور يافاش; منصور يواش; يافاش
umit-ozdag | TR | Umit Ozdag; Ümit Özdağ; Ozdag | أوميت أوزداغ; أوزداغ
fahrettin-altun | TR | Fahrettin Altun; Altun | فخر الدين ألطون; فخرالدين ألطون; ألطون
# Egypt, Sudan, Libya and the Maghreb
ahmed-el-moslemany | EG | Ahmed el-Moslemany; Ahmed al-Muslimani | أحمد المسلماني
osama-rabie | EG | Osama Rabie; Osama Rabea | أسامة ربيع; اسامة ربيع
hassan-abdalla | EG | Hassan Abdalla; Hassan Abdallah | حسن عبد الله; حسن عبدالله
ahmed-kouchouk | EG | Ahmed Kouchouk; Ahmed Kojak; Kouchouk | أحمد كجوك; كجوك
khaled-abdel-ghaffar | EG | Khaled Abdel Ghaffar; Khaled Abdelghaffar | خالد عبد الغفار; خالد عبدالغفار
khaled-el-enany | EG | Khaled El-Enany; Khaled el-Anany; Khaled al-Anani; El-Enany | خالد العناني; العناني
karim-badawi | EG | Karim Badawi | كريم بدوي
mahmoud-tawfik | EG | Mahmoud Tawfik; Mahmoud Tawfiq | محمود توفيق
diaa-rashwan | EG | Diaa Rashwan; Dia Rashwan | ضياء رشوان
mostafa-bakry | EG | Mostafa Bakry; Mustafa Bakri | مصطفى بكري
laila-soueif | EG | Laila Soueif; Leila Soueif; Soueif | ليلى سويف
hany-abou-rida | EG | Hany Abou Rida; Hani Abu Rida; Hany Abo Rida | هاني أبو ريدة; هاني ابو ريدة; أبو ريدة
khaled-al-aiser | SD | Khaled al-Aiser; Khalid al-Aiser; Khaled Aleisir; Khalid Ali Aleisir | خالد الإعيسر; خالد الاعيسر; الإعيسر
gibril-ibrahim | SD | Gibril Ibrahim; Jibril Ibrahim | جبريل إبراهيم; جبريل ابراهيم
mohamed-hassan-al-taayshi | SD | Mohamed Hassan al-Taayshi; Mohamed Hassan al-Taishi; al-Taayshi | محمد حسن التعايشي; التعايشي
nabil-abdallah-sd | SD | Nabil Abdallah; Nabil Abdullah Ali | نبيل عبد الله; نبيل عبدالله
mohieddin-salem-sd | SD | Mohieldin Salim; Mohi El-Din Salim; Mohieddin Salem | محيي الدين سالم
walid-ellafi | LY | Walid Ellafi; Walid al-Lafi | وليد اللافي
mohamed-takala | LY | Mohamed Takala; Mohammed Takala; Takala | محمد تكالة; تكالة
khaled-al-mishri | LY | Khaled al-Mishri; Khaled Mishri | خالد المشري; المشري
abdelghani-al-kikli | LY | Abdelghani al-Kikli; Abdul Ghani al-Kikli; Ghaniwa | عبد الغني الككلي; غنيوة; الككلي
mohamed-ali-nafti | TN | Mohamed Ali Nafti; Mohamed Ali al-Nafti | محمد علي النفطي
abir-moussi | TN | Abir Moussi; Abir Mousi | عبير موسي; عبير موسى
noureddine-taboubi | TN | Noureddine Taboubi; Taboubi | نور الدين الطبوبي; الطبوبي
ahmed-nejib-chebbi | TN | Ahmed Nejib Chebbi; Nejib Chebbi; Chebbi | أحمد نجيب الشابي; نجيب الشابي
mourad-zeghidi | TN | Mourad Zeghidi; Zeghidi | مراد الزغيدي
sonia-dahmani | TN | Sonia Dahmani; Dahmani | سنية الدهماني; الدهماني
nadir-larbaoui | DZ | Nadir Larbaoui; Larbaoui | نذير العرباوي; العرباوي
amar-bendjama | DZ | Amar Bendjama; Bendjama | عمار بن جامع
christophe-gleizes | FR | Christophe Gleizes; Gleizes | كريستوف غليز
fouzi-lekjaa | MA | Fouzi Lekjaa; Faouzi Lekjaa; Lekjaa | فوزي لقجع; لقجع
moulay-hassan | MA | Crown Prince Moulay Hassan; Moulay Hassan | الأمير مولاي الحسن; ولي العهد الأمير مولاي الحسن
mokhtar-ould-djay | MR | Mokhtar Ould Djay; Moctar Ould Diay; Mokhtar Ould Diay | المختار ولد أجاي; المختار ولد اجاي; ولد أجاي
biram-dah-abeid | MR | Biram Dah Abeid; Biram Ould Dah Abeid; Dah Abeid | بيرام الداه اعبيد; بيرام ولد الداه ولد اعبيد; بيرام ولد الداه اعبيد
sidi-ould-cheikh-abdallahi | MR | Sidi Ould Cheikh Abdallahi | سيدي ولد الشيخ عبد الله; سيدي محمد ولد الشيخ عبد الله
# Iraq, Yemen and the Gulf
faiq-zidan | IQ | Faiq Zidan; Faeq Zaidan; Faiq Zaidan | فائق زيدان
qasim-al-araji | IQ | Qasim al-Araji; Qassim al-Araji; Qasem al-Araji | قاسم الأعرجي; قاسم الاعرجي
khamis-al-khanjar | IQ | Khamis al-Khanjar; al-Khanjar | خميس الخنجر; الخنجر
rayan-al-kildani | IQ | Rayan al-Kildani; Rayan al-Kaldani | ريان الكلداني
bafel-talabani | IQ | Bafel Talabani; Bafel Jalal Talabani | بافل طالباني; بافل جلال طالباني; بافل الطالباني
qubad-talabani | IQ | Qubad Talabani | قوباد طالباني; قوباد الطالباني
falih-al-fayyadh | IQ | Falih al-Fayyadh; Faleh al-Fayyad | فالح الفياض
shaya-al-zindani | YE | Shaya al-Zindani; Shaya Mohsin al-Zindani; Shayea al-Zindani; Zindani | شائع الزنداني; شائع محسن الزنداني
tareq-saleh | YE | Tareq Saleh; Tariq Saleh; Tareq Mohammed Saleh | طارق صالح; طارق محمد صالح; طارق محمد عبد الله صالح
sultan-al-arada | YE | Sultan al-Arada; Sultan al-Aradah | سلطان العرادة; العرادة
mohammed-al-ghamari | YE | Mohammed al-Ghamari; Muhammad al-Ghamari; Mohammed Abdul Karim al-Ghamari | محمد الغماري; محمد عبد الكريم الغماري
amin-nasser | SA | Amin Nasser; Amin H. Nasser | أمين الناصر; أمين حسن الناصر
mohammed-al-jadaan | SA | Mohammed al-Jadaan; Mohammed Al-Jadaan; Mohammed Aljadaan; al-Jadaan; Jadaan | محمد الجدعان; الجدعان
faisal-alibrahim | SA | Faisal Alibrahim; Faisal al-Ibrahim | فيصل الإبراهيم; فيصل الابراهيم
majid-al-qasabi | SA | Majid al-Qasabi; Majid Al-Kassabi | ماجد القصبي
abdulaziz-al-turki-al-faisal | SA | Abdulaziz bin Turki Al-Faisal; Abdulaziz bin Turki al-Faisal | عبد العزيز بن تركي الفيصل; عبدالعزيز بن تركي الفيصل
salman-al-dosary | SA | Salman al-Dosary; Salman Al-Dossary; Salman al-Dosari | سلمان الدوسري; سلمان بن يوسف الدوسري
reema-bint-bandar | SA | Reema bint Bandar; Reema bint Bandar Al Saud | ريما بنت بندر; ريما بنت بندر بن سلطان
suhail-al-mazrouei | AE | Suhail al-Mazrouei; Suhail Al Mazrouei; al-Mazrouei | سهيل المزروعي; سهيل محمد المزروعي; المزروعي
tahnoun-bin-zayed | AE | Tahnoun bin Zayed; Sheikh Tahnoon bin Zayed; Tahnoon bin Zayed | طحنون بن زايد; طحنون بن زايد آل نهيان
khaled-bin-mohamed-bin-zayed | AE | Khaled bin Mohamed bin Zayed; Khalid bin Mohammed bin Zayed | خالد بن محمد بن زايد; خالد بن محمد بن زايد آل نهيان
hamdan-bin-mohammed | AE | Hamdan bin Mohammed; Hamdan bin Mohammed bin Rashid | حمدان بن محمد; حمدان بن محمد بن راشد
yousef-al-otaiba | AE | Yousef al-Otaiba; Yousef Al Otaiba; al-Otaiba | يوسف العتيبة; العتيبة
saad-al-kaabi | QA | Saad al-Kaabi; Saad Sherida al-Kaabi; Saad Al-Kaabi | سعد الكعبي; سعد شريدة الكعبي; سعد بن شريده الكعبي
mohammed-al-khulaifi | QA | Mohammed al-Khulaifi; Mohammed bin Abdulaziz al-Khulaifi | محمد الخليفي; محمد بن عبد العزيز الخليفي; محمد بن عبدالعزيز الخليفي
badr-al-meer | QA | Badr Mohammed al-Meer; Badr al-Meer; Badr Al-Meer; al-Meer | بدر المير; بدر محمد المير
nasser-al-khelaifi | QA | Nasser al-Khelaifi; Nasser Al-Khelaifi; al-Khelaifi; Al-Khelaifi; Khelaifi | ناصر الخليفي; الخليفي
ahmad-al-abdullah-al-sabah | KW | Ahmad al-Abdullah al-Sabah; Ahmad Abdullah al-Ahmad al-Sabah; Sheikh Ahmad Al-Abdullah | أحمد العبد الله الصباح; أحمد عبد الله الأحمد الصباح; أحمد العبدالله
theyazin-bin-haitham | OM | Theyazin bin Haitham; Theyazin bin Haitham Al Said | ذي يزن بن هيثم; ذي يزن بن هيثم آل سعيد
# East and South Asia
zhao-leji | CN | Zhao Leji | تشاو لجي; تشاو لي جي
ding-xuexiang | CN | Ding Xuexiang | دينغ شيويه شيانغ; دينغ شيويشيانغ
mao-ning | CN | Mao Ning | ماو نينغ
lin-jian | CN | Lin Jian | لين جيان
guo-jiakun | CN | Guo Jiakun | قوه جيا كون; غوه جيا كون; غو جياكون
li-chenggang | CN | Li Chenggang | لي تشنغ قانغ; لي تشنغانغ
pan-gongsheng | CN | Pan Gongsheng | بان قونغ شنغ; بان غونغشنغ
he-weidong | CN | He Weidong | خه ويدونغ; هي ويدونغ
jimmy-lai | HK | Jimmy Lai | جيمي لاي
john-lee-hk | HK | John Lee Ka-chiu; Hong Kong leader John Lee; Chief Executive John Lee | جون لي كا تشيو; جون لي رئيس هونغ كونغ
cheng-li-wun | TW | Cheng Li-wun | تشنغ لي ون; تشنغ لي وين
kim-keon-hee | KR | Kim Keon-hee; Kim Keon Hee | كيم كيون هي; كيم كون هي
kim-min-seok | KR | Kim Min-seok | كيم مين سوك
cho-hyun | KR | Cho Hyun | تشو هيون; جو هيون
wi-sung-lac | KR | Wi Sung-lac | وي سونغ لاك
kim-moon-soo | KR | Kim Moon-soo; Kim Moon Soo | كيم مون سو
moon-hyung-bae | KR | Moon Hyung-bae; Moon Hyung Bae | مون هيونغ باي
choe-son-hui | KP | Choe Son Hui; Choe Son-hui | تشوي سون هوي; تشوي سون هي
satsuki-katayama | JP | Satsuki Katayama; Katayama | ساتسوكي كاتاياما; كاتاياما
toshimitsu-motegi | JP | Toshimitsu Motegi; Motegi | توشيميتسو موتيغي; موتيغي
shinjiro-koizumi | JP | Shinjiro Koizumi | شينجيرو كويزومي
minoru-kihara | JP | Minoru Kihara; Kihara | مينورو كيهارا; كيهارا
ryosei-akazawa | JP | Ryosei Akazawa; Akazawa | ريوسي أكازاوا; ريوسيه أكازاوا; أكازاوا
kazuo-ueda | JP | Kazuo Ueda; Ueda | كازو أويدا; أويدا
rajnath-singh | IN | Rajnath Singh | راجنات سينغ; راجناث سينغ; راجنات سينج
nirmala-sitharaman | IN | Nirmala Sitharaman; Sitharaman | نيرمالا سيتارامان; نيرمالا سيثارامان
piyush-goyal | IN | Piyush Goyal; Goyal | بيوش غويال; بيوش جويال
ajit-doval | IN | Ajit Doval; Doval | أجيت دوفال; دوفال
vikram-misri | IN | Vikram Misri; Misri | فيكرام ميسري
droupadi-murmu | IN | Droupadi Murmu; Murmu | دروبادي مورمو; مورمو
yogi-adityanath | IN | Yogi Adityanath; Adityanath | يوغي أديتياناث; يوغي أديتيانات
ahmed-sharif-chaudhry | PK | Ahmed Sharif Chaudhry; Ahmed Sharif Chaudhary; Sharif Chaudhry | أحمد شريف شودري; أحمد شريف تشودري; أحمد شريف شودهري
mohsin-naqvi | PK | Mohsin Naqvi; Naqvi | محسن نقوي; نقوي
attaullah-tarar | PK | Attaullah Tarar; Tarar | عطا الله تارار; عطاء الله تارار; تارار
maryam-nawaz | PK | Maryam Nawaz; Maryam Nawaz Sharif | مريم نواز; مريم نواز شريف
tarique-rahman | BD | Tarique Rahman; Tareq Rahman | طارق رحمن; طارق رحمان
harini-amarasuriya | LK | Harini Amarasuriya; Amarasuriya | هاريني أماراسوريا
mohamed-muizzu | MV | Mohamed Muizzu; Muizzu | محمد مويزو; محمد معز; مويزو
mullah-yaqoob | AF | Mullah Yaqoob; Mohammad Yaqoob; Mullah Mohammad Yaqoob | الملا يعقوب; محمد يعقوب مجاهد; الملا محمد يعقوب
pham-minh-chinh | VN | Pham Minh Chinh; Phạm Minh Chính | فام مينه تشينه; فام مينه شينه; فام مينه تشين
luong-cuong | VN | Luong Cuong; Lương Cường | لوونغ كوونغ; لوونغ كونغ
sara-duterte | PH | Sara Duterte; Sara Duterte-Carpio | سارة دوتيرتي; سارا دوتيرتي
phumtham-wechayachai | TH | Phumtham Wechayachai; Phumtham | بومتام ويتشاياشاي; فومتام ويتشاياتشاي
natthaphong-ruengpanyawut | TH | Natthaphong Ruengpanyawut | ناتافونغ روينغبانياووت
king-vajiralongkorn | TH | Vajiralongkorn; King Vajiralongkorn; King Maha Vajiralongkorn | الملك ماها فاجيرالونغكورن; ماها فاجيرالونغكورن; فاجيرالونغكورن
queen-sirikit | TH | Queen Sirikit; Sirikit | الملكة سيريكيت; سيريكيت
sultan-ibrahim-my | MY | Sultan Ibrahim Iskandar; King Sultan Ibrahim | السلطان إبراهيم إسكندر; السلطان إبراهيم ملك ماليزيا
purbaya-sadewa | ID | Purbaya Yudhi Sadewa; Purbaya | بوربايا يودي ساديوا; بوربايا
sri-mulyani | ID | Sri Mulyani Indrawati; Sri Mulyani | سري مولياني إندراواتي; سري مولياني
sugiono-id | ID | Foreign Minister Sugiono | سوجيونو; سوغيونو
richard-marles | AU | Richard Marles; Marles | ريتشارد مارلز; ريتشارد مارليس; مارلز
jim-chalmers | AU | Jim Chalmers; Chalmers | جيم تشالمرز; تشالمرز
chris-bowen | AU | Chris Bowen | كريس بوين; كريس باون
chris-minns | AU | Chris Minns; Minns | كريس مينز; كريس مينس
sussan-ley | AU | Sussan Ley | سوسان لي
winston-peters | NZ | Winston Peters | وينستون بيترز; ونستون بيترز
# Africa
ronald-lamola | ZA | Ronald Lamola; Lamola | رونالد لامولا; لامولا
john-steenhuisen | ZA | John Steenhuisen; Steenhuisen | جون ستينهويزن; جون ستينهاوزن
daniel-chapo | MZ | Daniel Chapo; Chapo | دانيال تشابو; دانييل تشابو; تشابو
venancio-mondlane | MZ | Venancio Mondlane; Venâncio Mondlane; Mondlane | فينانسيو موندلان; موندلان
tundu-lissu | TZ | Tundu Lissu; Lissu | توندو ليسو; ليسو
kizza-besigye | UG | Kizza Besigye; Besigye | كيزا بيسيجي; بيسيجي
muhoozi-kainerugaba | UG | Muhoozi Kainerugaba; Kainerugaba; Muhoozi | موهوزي كاينيروغابا; كاينيروغابا
kithure-kindiki | KE | Kithure Kindiki; Kindiki | كيثوري كينديكي; كينديكي
rigathi-gachagua | KE | Rigathi Gachagua; Gachagua | ريغاثي غاشاغوا; ريغاتي غاشاغوا
musalia-mudavadi | KE | Musalia Mudavadi; Mudavadi | موساليا مودافادي; مودافادي
gedion-timothewos | ET | Gedion Timothewos; Gedion Timotheos | جيديون تيموثيوس; غيديون تيموثيوس; جيديون طيموتيوس
getachew-reda | ET | Getachew Reda; Getachew | جيتاتشو رضا; غيتاتشو رضا
debretsion-gebremichael | ET | Debretsion Gebremichael; Debretsion | دبرصيون جبر ميكائيل; دبرتسيون جبرميكائيل
hamza-abdi-barre | SO | Hamza Abdi Barre | حمزة عبدي بري
abdirahman-irro | SO | Abdirahman Mohamed Abdullahi; Abdirahman Irro; Abdirahman Cirro | عبد الرحمن محمد عبد الله عرو; عبد الرحمن عرو
therese-kayikwamba-wagner | CD | Therese Kayikwamba Wagner; Thérèse Kayikwamba Wagner; Kayikwamba Wagner | تيريز كاييكوامبا فاغنر; تيريز كايكوامبا فاغنر
bertrand-bisimwa | CD | Bertrand Bisimwa; Bisimwa | برتراند بيسيموا; بيسيموا
olivier-nduhungirehe | RW | Olivier Nduhungirehe; Nduhungirehe | أوليفييه ندوهونغيريهي; أوليفيه ندوهونجيريهي
richard-randriamandrato | MG | Richard Randriamandrato; Randriamandrato | ريتشارد راندرياماندراتو; راندرياماندراتو
michael-randrianirina | MG | Michael Randrianirina; Randrianirina | مايكل راندريانيرينا; ميكائيل راندريانيرينا; راندريانيرينا
issa-tchiroma | CM | Issa Tchiroma Bakary; Issa Tchiroma; Tchiroma | عيسى تشيروما باكاري; عيسى تشيروما; تشيروما
maurice-kamto | CM | Maurice Kamto; Kamto | موريس كامتو; كامتو
tidjane-thiam | CI | Tidjane Thiam; Thiam | تيجان تيام; تيدجان تيام
atiku-abubakar | NG | Atiku Abubakar; Atiku | أتيكو أبو بكر; عتيق أبو بكر
peter-obi | NG | Peter Obi | بيتر أوبي
nyesom-wike | NG | Nyesom Wike; Wike | نيسوم ويكي
abdoulaye-diop | ML | Abdoulaye Diop | عبد الله ديوب; عبدولاي ديوب
romuald-wadagni | BJ | Romuald Wadagni; Wadagni | روموالد واداني; روموالد واداغني
horta-ntam | GW | Horta N'Tam; Horta Inta-A; General Horta N'Tam | هورتا نتام; هورتا إنتا
joseph-boakai | LR | Joseph Boakai; Boakai | جوزيف بواكاي; بواكاي
navin-ramgoolam | MU | Navin Ramgoolam; Navinchandra Ramgoolam; Ramgoolam | نافين رامغولام; نافينشاندرا رامغولام; رامغولام
`;
