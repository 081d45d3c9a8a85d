/**
 * People who came into the news in the 2020s: in office, at the head of a service, a party or a faction, or speaking
 * for one. Columns as in people-middle-east.
 */
export const peopleInOffice = `
# Syria and Lebanon since 2024
murhaf-abu-qasra | SY | Murhaf Abu Qasra; Marhaf Abu Qasra; Murhaf Abu Qusra | مرهف أبو قصرة; مرهف ابو قصرة; أبو قصرة
anas-khattab | SY | Anas Khattab; Anas Hasan Khattab | أنس خطاب; أنس حسن خطاب
hind-kabawat | SY | Hind Kabawat; Hind Qabawat; Kabawat | هند قبوات; قبوات
hashem-safieddine | LB | Hashem Safieddine; Hashem Safi al-Din; Hashim Safieddine; Safieddine | هاشم صفي الدين
youssef-raggi | LB | Youssef Raggi; Youssef Rajji; Joe Raggi | يوسف رجي; يوسف رجّي
rodolphe-haykal | LB | Rodolphe Haykal; Rodolphe Haikal; Rudolf Haykal | رودولف هيكل
wafiq-safa | LB | Wafiq Safa; Wafik Safa | وفيق صفا
fuad-shukr | LB | Fuad Shukr; Fouad Shukr; Fuad Shukur | فؤاد شكر
# Palestine and Israel since 2023
mohammed-sinwar | PS | Mohammed Sinwar; Muhammad Sinwar; Mohammad Sinwar | محمد السنوار
khalil-al-hayya | PS | Khalil al-Hayya; Khalil Al-Hayya; Khalil al-Haya; Khalil Hayya | خليل الحية; خليل الحيه
zaher-jabarin | PS | Zaher Jabarin; Zaher Jabareen | زاهر جبارين
izz-al-din-al-haddad | PS | Izz al-Din al-Haddad; Izz al-Din Haddad; Ezzedine Haddad; Izzaldin al-Haddad | عز الدين الحداد; عزالدين الحداد
abu-obeida | PS | Abu Obeida; Abu Obaida; Abu Ubaida; Abu Ubaydah | أبو عبيدة; ابو عبيدة; أبوعبيدة
hussein-al-sheikh | PS | Hussein al-Sheikh; Hussein Al-Sheikh; Hussein Sheikh | حسين الشيخ
mohammad-mustafa | PS | Mohammad Mustafa; Mohammed Mustafa | محمد مصطفى
majed-al-ansari | QA | Majed al-Ansari; Majed Al Ansari; Majed Al-Ansari | ماجد الأنصاري; ماجد الانصاري
gideon-saar | IL | Gideon Saar; Gideon Sa'ar; Gideon Sa’ar | جدعون ساعر; غدعون ساعر; ساعر
eyal-zamir | IL | Eyal Zamir; Zamir | إيال زامير; ايال زامير; زامير
david-barnea | IL | David Barnea; Dadi Barnea; Barnea | دافيد برنياع; ديفيد برنياع; دافيد بارنياع; ديفيد بارنيا; برنياع
ronen-bar | IL | Ronen Bar | رونين بار; رونن بار
david-zini | IL | David Zini; Zini | دافيد زيني; ديفيد زيني
effie-defrin | IL | Effie Defrin; Defrin | إيفي ديفرين; إيفي دفرين; ديفرين
yechiel-leiter | IL | Yechiel Leiter | يحيئيل لايتر; يحيئيل ليتر
# Iran since 2023
esmail-baghaei | IR | Esmail Baghaei; Esmaeil Baghaei; Esmaeil Baqaei; Baghaei; Baqaei | إسماعيل بقائي; اسماعيل بقائي; إسماعيل بقايي
mohammad-pakpour | IR | Mohammad Pakpour; Pakpour | محمد باكبور; باكبور
mohammad-bagheri-ir | IR | -Mohammad Bagheri; Mohammad Hossein Bagheri; Major General Mohammad Bagheri | -محمد باقري; محمد حسين باقري; اللواء محمد باقري
abdolrahim-mousavi | IR | Abdolrahim Mousavi; Abdulrahim Mousavi; Abdolrahim Musavi | عبد الرحيم موسوي; عبدالرحيم موسوي
mohammad-eslami | IR | Mohammad Eslami; Mohammed Eslami | محمد إسلامي; محمد اسلامي
majid-takht-ravanchi | IR | Majid Takht-Ravanchi; Majid Takht Ravanchi; Takht-Ravanchi | مجيد تخت روانجي; تخت روانجي
kazem-gharibabadi | IR | Kazem Gharibabadi; Gharibabadi | كاظم غريب آبادي; غريب آبادي
amir-ali-hajizadeh | IR | Amir Ali Hajizadeh; Amirali Hajizadeh; Hajizadeh | أمير علي حاجي زاده; حاجي زاده
# Iraq, Yemen and the Gulf since 2022
fuad-hussein | IQ | Fuad Hussein; Fouad Hussein | فؤاد حسين
mahmoud-al-mashhadani | IQ | Mahmoud al-Mashhadani; Mahmoud al-Mashadani; al-Mashhadani; Mashhadani | محمود المشهداني; المشهداني
salem-bin-breik | YE | Salem bin Breik; Salem Saleh bin Braik; Salem bin Braik; Salem bin Buraik | سالم بن بريك; سالم صالح بن بريك
ahmed-awad-bin-mubarak | YE | Ahmed Awad bin Mubarak; Ahmad Awad bin Mubarak; Ahmed bin Mubarak | أحمد عوض بن مبارك; احمد عوض بن مبارك; أحمد بن مبارك
mahdi-al-mashat | YE | Mahdi al-Mashat; Mahdi Al-Mashat | مهدي المشاط
ahmed-al-rahawi | YE | Ahmed al-Rahawi; Ahmed Ghaleb al-Rahawi; al-Rahawi | أحمد الرهوي; أحمد غالب الرهوي; الرهوي
mohammed-abdulsalam | YE | Mohammed Abdulsalam; Mohammed Abdul-Salam; Mohammed Abdelsalam | محمد عبد السلام; محمد عبدالسلام
abdullah-al-yahya | KW | Abdullah al-Yahya; Abdullah Ali Al-Yahya | عبد الله اليحيا; عبدالله اليحيا; عبد الله علي اليحيا
yasir-al-rumayyan | SA | Yasir al-Rumayyan; Yasir Al-Rumayyan; al-Rumayyan | ياسر الرميان; الرميان
turki-alalshikh | SA | Turki Alalshikh; Turki Al-Sheikh; Turki Al Sheikh | تركي آل الشيخ; تركي ال الشيخ
musaad-al-aiban | SA | Musaad al-Aiban; Musaed Al-Aiban | مساعد العيبان; مساعد بن محمد العيبان
jasem-al-budaiwi | KW | Jasem al-Budaiwi; Jasem Mohamed Albudaiwi; Jassim Al-Budaiwi; al-Budaiwi | جاسم البديوي; جاسم محمد البديوي; البديوي
# Egypt, Sudan and the Maghreb since 2022
hassan-rashad | EG | Hassan Rashad; Hassan Mahmoud Rashad | حسن رشاد; حسن محمود رشاد
abbas-kamel | EG | Abbas Kamel; Abbas Kamil | عباس كامل
rania-al-mashat | EG | Rania al-Mashat; Rania Al-Mashat; Rania A. Al-Mashat | رانيا المشاط
kamil-idris | SD | Kamil Idris; Kamil al-Tayeb Idris; Kamil El-Tayeb Idris | كامل إدريس; كامل ادريس; كامل الطيب إدريس
abdel-aziz-al-hilu | SD | Abdel Aziz al-Hilu; Abdelaziz al-Hilu; Abdelaziz Adam al-Hilu | عبد العزيز الحلو; عبدالعزيز الحلو
abdelrahim-dagalo | SD | Abdelrahim Dagalo; Abdul Rahim Dagalo; Abdelrahim Hamdan Dagalo | عبد الرحيم دقلو; عبدالرحيم دقلو; عبد الرحيم حمدان دقلو
yasser-al-atta | SD | Yasser al-Atta; Yassir al-Atta; Yasir al-Atta | ياسر العطا
osama-hamad | LY | Osama Hamad; Usama Hamad | أسامة حماد; اسامة حماد
hanna-tetteh | GH | Hanna Tetteh; Hanna Serwaa Tetteh; Tetteh | حنا تيتيه; هانا تيتيه; هانا تيته; تيتيه
saddam-haftar | LY | Saddam Haftar; Saddam Khalifa Haftar | صدام حفتر; صدام خليفة حفتر
sarra-zaafrani-zenzri | TN | Sarra Zaafrani Zenzri; Sarra Zenzri; Sara Zaafarani Zenzri; Zenzri | سارة الزعفراني الزنزري; سارة الزنزري; الزعفراني الزنزري
kamel-madouri | TN | Kamel Madouri; Kamel Maddouri; Madouri | كمال المدوري; المدوري
ahmed-attaf | DZ | Ahmed Attaf; Attaf | أحمد عطاف; احمد عطاف; عطاف
said-chengriha | DZ | Saïd Chengriha; Said Chengriha; Said Chanegriha; Chengriha | السعيد شنقريحة; سعيد شنقريحة; شنقريحة
sifi-ghrieb | DZ | Sifi Ghrieb; Ghrieb | سيفي غريب
jafar-hassan | JO | Jafar Hassan; Jaafar Hassan | جعفر حسان
# United States since 2024
mike-huckabee | US | Mike Huckabee; Huckabee | مايك هاكابي; مايك هكابي; هاكابي
tulsi-gabbard | US | Tulsi Gabbard; Gabbard | تولسي غابارد; تولسي جابارد; غابارد; جابارد; تولسي غابرد
kash-patel | US | Kash Patel | كاش باتيل
pam-bondi | US | Pam Bondi; Pamela Bondi | بام بوندي; باميلا بوندي
kristi-noem | US | Kristi Noem; Noem | كريستي نويم; كريستي نوم; نويم
howard-lutnick | US | Howard Lutnick; Lutnick | هوارد لوتنيك; هاورد لوتنيك; لوتنيك
susie-wiles | US | Susie Wiles; Wiles | سوزي وايلز
karoline-leavitt | US | Karoline Leavitt; Caroline Leavitt; Leavitt | كارولين ليفيت; كارولاين ليفيت
tammy-bruce | US | Tammy Bruce | تامي بروس
morgan-ortagus | US | Morgan Ortagus; Ortagus | مورغان أورتاغوس; مورجان أورتاجوس; أورتاغوس; اورتاغوس; مورغان أورتيغاس
massad-boulos | US | Massad Boulos | مسعد بولس; مسعد بولوس
stephen-miller-us | US | Stephen Miller | ستيفن ميلر
dan-caine | US | Dan Caine; Dan "Razin" Caine; General Dan Caine | دان كين
brad-cooper-us | US | Brad Cooper; Admiral Brad Cooper | براد كوبر
elise-stefanik | US | Elise Stefanik; Stefanik | إليز ستيفانيك; اليز ستيفانيك; ستيفانيك
doug-burgum | US | Doug Burgum; Burgum | دوغ بورغوم; دوج بورجوم; بورغوم
chris-wright-us | US | Chris Wright | كريس رايت
jamieson-greer | US | Jamieson Greer | جيميسون غرير; جيمسون جرير
kevin-hassett | US | Kevin Hassett; Hassett | كيفن هاسيت; هاسيت
kevin-warsh | US | Kevin Warsh; Warsh | كيفن وارش; وارش
lisa-cook-us | US | Lisa Cook | ليزا كوك
tim-walz | US | Tim Walz; Walz | تيم والز
letitia-james | US | Letitia James | ليتيشا جيمس; ليتيتيا جيمس
charlie-kirk | US | Charlie Kirk | تشارلي كيرك
# Britain, Germany, France and the Union since 2024
rachel-reeves | GB | Rachel Reeves; Reeves | رايتشل ريفز; راشيل ريفز; ريتشل ريفز; ريفز
yvette-cooper | GB | Yvette Cooper | إيفيت كوبر; ايفيت كوبر
kemi-badenoch | GB | Kemi Badenoch; Badenoch | كيمي بادينوك; كيمي بادنوك; بادينوك
shabana-mahmood | GB | Shabana Mahmood | شبانة محمود; شابانا محمود
zack-polanski | GB | Zack Polanski | زاك بولانسكي
lars-klingbeil | DE | Lars Klingbeil; Klingbeil | لارس كلينغبايل; لارس كلينجبايل; كلينغبايل
alice-weidel | DE | Alice Weidel; Weidel | أليس فايدل; اليس فايدل; فايدل
alexander-dobrindt | DE | Alexander Dobrindt; Dobrindt | ألكسندر دوبرينت; الكسندر دوبرينت; دوبرينت
bruno-retailleau | FR | Bruno Retailleau; Retailleau | برونو ريتايو; برونو روتايو; ريتايو; روتايو
catherine-vautrin | FR | Catherine Vautrin; Vautrin | كاترين فوتران; فوتران
marta-kos | SI | Marta Kos | مارتا كوس
andrius-kubilius | LT | Andrius Kubilius; Kubilius | أندريوس كوبيليوس; كوبيليوس
dubravka-suica | HR | Dubravka Šuica; Dubravka Suica | دوبرافكا سويتسا; دوبرافكا شويتسا; دوبرافكا سويكا
nicusor-dan | RO | Nicușor Dan; Nicusor Dan | نيكوشور دان
peter-magyar | HU | Péter Magyar; Peter Magyar | بيتر ماغيار; بيتر ماجيار
maxime-prevot | BE | Maxime Prévot; Maxime Prevot | ماكسيم بريفو
rob-jetten | NL | Rob Jetten; Jetten | روب ييتن; ييتن
anita-anand | CA | Anita Anand | أنيتا أناند; انيتا اناند
pierre-poilievre | CA | Pierre Poilievre; Poilievre | بيار بوالييفر; بيير بوالييفر; بوالييفر
# Turkey, Russia and Ukraine since 2022
ozgur-ozel | TR | Özgür Özel; Ozgur Ozel; Ozel | أوزغور أوزال; أوزغور أوزيل; أوزجور أوزيل; أوزغور أوزل
andriy-sybiha | UA | Andriy Sybiha; Andrii Sybiha; Sybiha | أندريه سيبيغا; أندري سيبيها; أندريه سيبيها; أندري سيبيغا; سيبيغا; سيبيها
yulia-svyrydenko | UA | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko | يوليا سفيريدينكو; سفيريدينكو
rustem-umerov | UA | Rustem Umerov; Umerov | رستم أوميروف; رستم عمروف; رستم عمروف; أوميروف
oleksandr-syrskyi | UA | Oleksandr Syrskyi; Oleksandr Syrsky; Syrskyi; Syrsky | أولكسندر سيرسكي; ألكسندر سيرسكي; أوليكساندر سيرسكي; سيرسكي
kyrylo-budanov | UA | Kyrylo Budanov; Budanov | كيريلو بودانوف; بودانوف
kirill-dmitriev | RU | Kirill Dmitriev | كيريل دميترييف; كيريل دميتريف
andrei-belousov | RU | Andrei Belousov; Andrey Belousov; Belousov | أندريه بيلوسوف; أندري بيلوسوف; بيلوسوف
yury-ushakov | RU | Yury Ushakov; Yuri Ushakov; Ushakov | يوري أوشاكوف; يوري اوشاكوف; أوشاكوف
valery-gerasimov | RU | Valery Gerasimov; Gerasimov | فاليري غيراسيموف; فاليري جيراسيموف; غيراسيموف; جيراسيموف
# Asia, Africa and Latin America since 2022
ishaq-dar | PK | Ishaq Dar | إسحاق دار; اسحاق دار; إسحق دار
khawaja-asif | PK | Khawaja Asif; Khawaja Muhammad Asif | خواجة آصف; خواجا آصف; خواجة محمد آصف
amir-khan-muttaqi | AF | Amir Khan Muttaqi; Muttaqi | أمير خان متقي
anutin-charnvirakul | TH | Anutin Charnvirakul; Anutin | أنوتين تشارنفيراكول; أنوتين
dong-jun | CN | Dong Jun | دونغ جون; دونج جون
he-lifeng | CN | He Lifeng | خه لي فنغ; هي ليفنغ; خه ليفنغ
sushila-karki | NP | Sushila Karki | سوشيلا كاركي
taye-atske-selassie | ET | Taye Atske Selassie; Taye Atskeselassie | تاي أتسكي سيلاسي; تايي أتسقي سيلاسي; تايي أسقي سيلاسي
mahmoud-ali-youssouf | DJ | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf | محمود علي يوسف
corneille-nangaa | CD | Corneille Nangaa; Nangaa | كورناي نانغا; كورنيل نانغا; نانغا
netumbo-nandi-ndaitwah | NA | Netumbo Nandi-Ndaitwah; Nandi-Ndaitwah | نيتومبو ناندي ندايتواه; ناندي ندايتواه
duma-boko | BW | Duma Boko | دوما بوكو
rodrigo-paz | BO | Rodrigo Paz; Rodrigo Paz Pereira | رودريغو باز; رودريجو باث; رودريغو باث
jose-antonio-kast | CL | José Antonio Kast; Jose Antonio Kast; Kast | خوسيه أنطونيو كاست; خوسيه انطونيو كاست
# the United Nations and other organisations since 2022
tom-fletcher | GB | Tom Fletcher | توم فليتشر; توم فلتشر
philippe-lazzarini | CH | Philippe Lazzarini; Lazzarini | فيليب لازاريني; لازاريني
francesca-albanese | IT | Francesca Albanese | فرانشيسكا ألبانيز; فرانشيسكا ألبانيزي; فرانشيسكا البانيز
sigrid-kaag | NL | Sigrid Kaag; Kaag | سيغريد كاغ; سيجريد كاج; سيغريد كاخ
cindy-mccain | US | Cindy McCain | سيندي ماكين; سيندي مكين
catherine-russell | US | Catherine Russell; Catherine M. Russell | كاثرين راسل; كاترين راسل
kirsty-coventry | ZW | Kirsty Coventry | كيرستي كوفنتري
haitham-al-ghais | KW | Haitham al-Ghais; Haitham Al Ghais; Haitham Al-Ghais | هيثم الغيص
fatih-birol | TR | Fatih Birol; Birol | فاتح بيرول; بيرول
# technology and sport since 2022
jensen-huang | US | Jensen Huang | جنسن هوانغ; جينسن هوانغ; جنسن هوانج
dario-amodei | US | Dario Amodei; Amodei | داريو أمودي; داريو أمودى
lamine-yamal | ES | Lamine Yamal | لامين يامال; لامين جمال
jude-bellingham | GB | Jude Bellingham | جود بيلينغهام; جود بيلينجهام; بيلينغهام; بيلينجهام
erling-haaland | NO | Erling Haaland; Haaland | إرلينغ هالاند; إيرلينج هالاند; ارلينغ هالاند; هالاند
vinicius-junior | BR | Vinícius Júnior; Vinicius Junior; Vinicius Jr; Vinícius Jr. | فينيسيوس جونيور; فينيسيوس
ousmane-dembele | FR | Ousmane Dembélé; Ousmane Dembele | عثمان ديمبيلي; عثمان ديمبلي
achraf-hakimi | MA | Achraf Hakimi | أشرف حكيمي; اشرف حكيمي
omar-marmoush | EG | Omar Marmoush; Marmoush | عمر مرموش; مرموش
hossam-hassan | EG | Hossam Hassan | حسام حسن
walid-regragui | MA | Walid Regragui; Regragui | وليد الركراكي; وليد الرڭراڭي; الركراكي
jannik-sinner | IT | Jannik Sinner | يانيك سينر; سينر
carlos-alcaraz | ES | Carlos Alcaraz; Alcaraz | كارلوس ألكاراز; كارلوس الكاراز; ألكاراز; الكاراز
xabi-alonso | ES | Xabi Alonso | تشابي ألونسو; شابي ألونسو
arne-slot | NL | Arne Slot | آرني سلوت; أرني سلوت
`;
