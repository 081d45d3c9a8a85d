/**
 * People of the Middle East and North Africa: rulers, ministers, party and faction leaders since 2010, and those of
 * before who are still named. `slug | country | English | Arabic`. A surname given plainly stands by itself; every
 * other surname counts after the full name.
 */
export const middleEastPeople = `
# Egypt
mohamed-morsi | EG | Mohamed Morsi; Mohammed Morsi; Morsi; Mohamed Mursi; Mursi; Mohammed Mursi; Muhammad Morsi; Muhammad Mursi | محمد مرسي; مرسي; محمد مرسى; مرسى; محمد مرسي العياط
abdel-fattah-el-sisi | EG | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdul Fattah al-Sisi; El-Sisi; al-Sisi; Sisi; Al-Sisi; Abdel-Fattah el-Sissi; el-Sissi; Abdel Fattah El Sisi | عبد الفتاح السيسي; السيسي; عبدالفتاح السيسي; عبد الفتاح السيسى; السيسى; عبدالفتاح السيسى
hosni-mubarak | EG | Hosni Mubarak; Mubarak; Muhammad Hosni Mubarak; Husni Mubarak | حسني مبارك; مبارك; حسنى مبارك; محمد حسني مبارك; محمد حسنى مبارك; الرئيس المخلوع مبارك
gamal-mubarak | EG | Gamal Mubarak | جمال مبارك
alaa-mubarak | EG | Alaa Mubarak | علاء مبارك
suzanne-mubarak | EG | Suzanne Mubarak | سوزان مبارك
adly-mansour | EG | Adly Mansour; Adli Mansour | عدلي منصور; عدلى منصور
hussein-tantawi | EG | Mohamed Hussein Tantawi; Hussein Tantawi; Field Marshal Tantawi; Tantawi | محمد حسين طنطاوي; حسين طنطاوي; المشير طنطاوي; طنطاوى; محمد حسين طنطاوى; المشير حسين طنطاوي
sami-anan | EG | Sami Anan; Sami Enan | سامي عنان; الفريق سامي عنان; سامى عنان
omar-suleiman | EG | Omar Suleiman | عمر سليمان; اللواء عمر سليمان
ahmed-shafik | EG | Ahmed Shafik; Ahmed Shafiq; Ahmad Shafiq; Shafiq; Shafik | أحمد شفيق; احمد شفيق; الفريق أحمد شفيق; الفريق شفيق
kamal-ganzouri | EG | Kamal Ganzouri; Kamal el-Ganzouri; Ganzouri | كمال الجنزوري; الجنزوري; كمال الجنزورى; الجنزورى
essam-sharaf | EG | Essam Sharaf | عصام شرف
hisham-qandil | EG | Hisham Qandil; Hesham Kandil; Hesham Qandil; Hisham Kandil; Qandil | هشام قنديل; قنديل; الدكتور هشام قنديل
hazem-el-beblawi | EG | Hazem el-Beblawi; Hazem Beblawi; Hazem al-Beblawi; Beblawi | حازم الببلاوي; الببلاوي; حازم الببلاوى; الببلاوى
ibrahim-mahlab | EG | Ibrahim Mahlab; Ibrahim Mehleb; Mahlab | إبراهيم محلب; ابراهيم محلب; المهندس إبراهيم محلب; محلب
sherif-ismail | EG | Sherif Ismail | شريف إسماعيل; شريف اسماعيل
mostafa-madbouly | EG | Mostafa Madbouly; Moustafa Madbouly; Madbouly | مصطفى مدبولي; مدبولي; مصطفى مدبولى
mohamed-elbaradei | EG | Mohamed ElBaradei; Mohamed El-Baradei; Mohammed ElBaradei; Mohamed El Baradei; ElBaradei; El-Baradei; Baradei | محمد البرادعي; البرادعي; محمد البرادعى; البرادعى; الدكتور محمد البرادعي
amr-moussa | EG | Amr Moussa; Amr Mussa; Amre Moussa | عمرو موسى; عمرو موسي; السيد عمرو موسى
hamdeen-sabahi | EG | Hamdeen Sabahi; Hamdeen Sabbahi; Hamdin Sabahi; Sabahi; Sabbahi | حمدين صباحي; صباحي; حمدين صباحى; صباحى
abdel-moneim-aboul-fotouh | EG | Abdel Moneim Aboul Fotouh; Abdel-Moneim Abul-Fotouh; Abdel Moneim Abol Fotouh; Aboul Fotouh; Abul-Fotouh | عبد المنعم أبو الفتوح; أبو الفتوح; عبدالمنعم أبو الفتوح; عبد المنعم ابو الفتوح; عبدالمنعم ابو الفتوح
khaled-ali | EG | Khaled Ali | -خالد علي; المحامي خالد علي; المحامي خالد على; الناشط خالد علي
ayman-nour | EG | Ayman Nour; Ayman Nur | أيمن نور; ايمن نور
elsayed-elbadawi | EG | El-Sayed El-Badawi; Sayed Badawi; El-Sayyid el-Badawi; Al-Sayyid al-Badawi | السيد البدوي; السيد البدوى; الدكتور السيد البدوي
khairat-el-shater | EG | Khairat el-Shater; Khairat al-Shater; Khairat El-Shater; el-Shater; Shater | خيرت الشاطر; الشاطر; المهندس خيرت الشاطر
mohamed-badie | EG | Mohamed Badie; Mohammed Badie; Mohammed Badi | محمد بديع; الدكتور محمد بديع; بديع مرشد الإخوان
mahmoud-ezzat | EG | Mahmoud Ezzat | محمود عزت
mohamed-el-beltagy | EG | Mohamed el-Beltagy; Mohamed El-Beltagi; Mohamed al-Beltagi; Beltagy; Beltagi | محمد البلتاجي; البلتاجي; محمد البلتاجى; البلتاجى
essam-el-erian | EG | Essam el-Erian; Essam al-Erian; Essam El-Erian; el-Erian | عصام العريان; العريان; الدكتور عصام العريان
saad-el-katatni | EG | Saad el-Katatni; Saad al-Katatni; Saad El-Katatny; Katatni; Katatny; Saad el-Katatny | سعد الكتاتني; الكتاتني; محمد سعد الكتاتني; سعد الكتاتنى; الكتاتنى; محمد سعد الكتاتنى
hazem-abu-ismail | EG | Hazem Salah Abu Ismail; Hazem Abu Ismail; Hazem Abu-Ismail; Abu Ismail; Hazem Salah Abu-Ismail | حازم صلاح أبو إسماعيل; حازم أبو إسماعيل; أبو إسماعيل; حازم صلاح ابو اسماعيل; حازم صلاح أبوإسماعيل
safwat-hegazi | EG | Safwat Hegazi; Safwat Hegazy | صفوت حجازي; صفوت حجازى
yunis-makhyoun | EG | Younes Makhyoun; Yunis Makhyun; Younis Makhyoun | يونس مخيون; مخيون
emad-abdel-ghafour | EG | Emad Abdel Ghafour; Emad Abdel-Ghafour | عماد عبد الغفور; عماد عبدالغفور
nader-bakkar | EG | Nader Bakkar; Nader Bakar | نادر بكار
yasser-borhami | EG | Yasser Borhami; Yasser Burhami | ياسر برهامي; برهامي; ياسر برهامى
mohamed-abu-trika | EG | Mohamed Aboutrika; Mohamed Abou Treika; Aboutrika; Abu Trika | محمد أبو تريكة; أبو تريكة; محمد أبوتريكة; أبوتريكة; ابو تريكة
mohamed-salah | EG | Mohamed Salah; Mo Salah; Mohammed Salah | محمد صلاح
ahmed-el-tayeb | EG | Ahmed el-Tayeb; Ahmed al-Tayeb; Ahmed El-Tayyeb; Ahmad al-Tayeb; Ahmed al-Tayyeb | أحمد الطيب; احمد الطيب
ali-gomaa | EG | Ali Gomaa; Ali Gomaa Mohamed | علي جمعة; على جمعة; الشيخ علي جمعة
shawki-allam | EG | Shawki Allam; Shawky Allam | شوقي علام; شوقى علام; شوقي عبد الكريم علام
tawadros-ii | EG | Tawadros II; Pope Tawadros; Pope Tawadros II; Tawadros | تواضروس الثاني; البابا تواضروس; البابا تواضروس الثاني; تواضروس; الأنبا تواضروس; البابا تواضروس الثانى
shenouda-iii | EG | Shenouda III; Pope Shenouda; Pope Shenouda III; Shenouda | شنودة الثالث; البابا شنودة; البابا شنودة الثالث; شنودة
ahmed-aboul-gheit | EG | Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit; Abul Gheit; Ahmed Aboul-Gheit; Aboul-Gheit | أحمد أبو الغيط; أبو الغيط; احمد ابو الغيط; أحمد أبوالغيط; ابو الغيط
nabil-elaraby | EG | Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby; Nabil al-Araby; Nabil El-Arabi; Elaraby | نبيل العربي; نبيل العربى
nabil-fahmy | EG | Nabil Fahmy; Nabil Fahmi | نبيل فهمي; نبيل فهمى
sameh-shoukry | EG | Sameh Shoukry; Sameh Shukri; Shoukry | سامح شكري; سامح شكرى
mohamed-kamel-amr | EG | Mohamed Kamel Amr; Mohammed Kamel Amr | محمد كامل عمرو; كامل عمرو
badr-abdelatty | EG | Badr Abdelatty | بدر عبد العاطي; بدر عبدالعاطي
mohamed-ibrahim-eg | EG | -Mohamed Ibrahim; Interior Minister Mohamed Ibrahim; Interior Minister Mohammed Ibrahim | -محمد إبراهيم; اللواء محمد إبراهيم; وزير الداخلية محمد إبراهيم; محمد إبراهيم وزير الداخلية; اللواء محمد ابراهيم; وزير الداخلية اللواء محمد إبراهيم
habib-el-adly | EG | Habib el-Adly; Habib al-Adli; Habib el-Adli; Habib El-Adly; Adly | حبيب العادلي; العادلي; حبيب العادلى; العادلى
ahmed-gamal-el-din | EG | Ahmed Gamal El-Din; Ahmed Gamal Eddin | أحمد جمال الدين; اللواء أحمد جمال الدين; احمد جمال الدين
sedki-sobhi | EG | Sedki Sobhi; Sedky Sobhy | صدقي صبحي; صدقى صبحى; الفريق صدقي صبحي
talaat-ibrahim | EG | Talaat Abdallah; Talaat Ibrahim; Talaat Ibrahim Abdallah | طلعت عبد الله; طلعت إبراهيم; المستشار طلعت عبد الله; طلعت عبدالله; المستشار طلعت إبراهيم
abdel-meguid-mahmoud | EG | Abdel Meguid Mahmoud; Abdel-Meguid Mahmoud | عبد المجيد محمود; عبدالمجيد محمود; المستشار عبد المجيد محمود
hisham-barakat | EG | Hisham Barakat; Hesham Barakat | هشام بركات
ahmed-mekky | EG | Ahmed Mekky; Ahmed Mekki | أحمد مكي; المستشار أحمد مكي; احمد مكى; أحمد مكى; المستشار أحمد مكى
mahmoud-mekky | EG | Mahmoud Mekky; Mahmoud Mekki | محمود مكي; المستشار محمود مكي; محمود مكى; المستشار محمود مكى
ahmed-el-zend | EG | Ahmed el-Zend; Ahmed al-Zind; Ahmed El-Zend | أحمد الزند; المستشار أحمد الزند; الزند; احمد الزند
ahmed-fahmy | EG | Ahmed Fahmy | أحمد فهمي; الدكتور أحمد فهمي; أحمد فهمى; احمد فهمى
yasser-ali | EG | Yasser Ali | ياسر علي; ياسر على; الدكتور ياسر علي; الدكتور ياسر على
essam-el-haddad | EG | Essam al-Haddad; Essam el-Haddad; Essam El-Haddad | عصام الحداد
gehad-el-haddad | EG | Gehad el-Haddad; Gehad El-Haddad | جهاد الحداد
salah-abdel-maqsoud | EG | Salah Abdel Maqsoud; Salah Abdel-Maqsoud | صلاح عبد المقصود; صلاح عبدالمقصود
basem-ouda | EG | Bassem Ouda; Basem Ouda | باسم عودة
hatem-saleh | EG | Hatem Saleh | حاتم صالح
farouk-el-okdah | EG | Farouk el-Okdah; Farouk El-Okda | فاروق العقدة
hisham-ramez | EG | Hisham Ramez; Hesham Ramez | هشام رامز
tarek-amer | EG | Tarek Amer | طارق عامر
bassem-youssef | EG | Bassem Youssef | باسم يوسف
wael-ghonim | EG | Wael Ghonim | وائل غنيم
ahmed-maher-april6 | EG | Ahmed Maher | أحمد ماهر; احمد ماهر
alaa-abdel-fattah | EG | Alaa Abdel Fattah; Alaa Abd El-Fattah; Alaa Abd el-Fattah | علاء عبد الفتاح; علاء عبدالفتاح
ahmed-douma | EG | Ahmed Douma; Ahmed Duma | أحمد دومة; احمد دومة
hamdi-qandil | EG | Hamdi Qandil; Hamdy Qandil | حمدي قنديل; حمدى قنديل
amr-hamzawy | EG | Amr Hamzawy; Amr Hamzawi | عمرو حمزاوي; حمزاوي; عمرو حمزاوى
mohamed-abolghar | EG | Mohamed Abul Ghar; Mohamed Abou El-Ghar; Mohamed Abolghar | محمد أبو الغار; أبو الغار; محمد أبوالغار
naguib-sawiris | EG | Naguib Sawiris; Sawiris | نجيب ساويرس; ساويرس
ahmed-ezz | EG | Ahmed Ezz | أحمد عز; احمد عز
safwat-el-sherif | EG | Safwat el-Sherif; Safwat El-Sherif; Safwat al-Sharif | صفوت الشريف
fathi-sorour | EG | Fathi Sorour; Fathi Surur; Ahmed Fathi Sorour | فتحي سرور; أحمد فتحي سرور; فتحى سرور
zakaria-azmi | EG | Zakaria Azmi | زكريا عزمي; زكريا عزمى
ahmed-nazif | EG | Ahmed Nazif | أحمد نظيف; احمد نظيف
youssef-boutros-ghali | EG | Youssef Boutros-Ghali; Youssef Boutros Ghali | يوسف بطرس غالي; يوسف بطرس غالى
boutros-boutros-ghali | EG | Boutros Boutros-Ghali; Boutros-Ghali | بطرس بطرس غالي; بطرس غالي; بطرس بطرس غالى
youssef-al-qaradawi | EG | Youssef al-Qaradawi; Yusuf al-Qaradawi; Yusuf Qaradawi; Qaradawi | يوسف القرضاوي; القرضاوي; يوسف القرضاوى; القرضاوى
anwar-sadat | EG | Anwar Sadat; Sadat; Anwar el-Sadat; Anwar al-Sadat | أنور السادات; محمد أنور السادات; انور السادات; الرئيس السادات; السادات
gamal-abdel-nasser | EG | Gamal Abdel Nasser; Nasser; Gamal Abdel-Nasser | جمال عبد الناصر; عبد الناصر; جمال عبدالناصر; عبدالناصر
hassan-al-banna | EG | Hassan al-Banna; Hasan al-Banna | حسن البنا; الإمام حسن البنا
ayman-al-zawahiri | EG | Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Al-Zawahiri; Zawahiri; al-Zawahiri; Zawahri | أيمن الظواهري; الظواهري; ايمن الظواهري; أيمن الظواهرى; الظواهرى
mohamed-zawahiri | EG | Mohamed al-Zawahiri; Mohammed al-Zawahiri | محمد الظواهري; محمد الظواهرى
amr-khaled | EG | Amr Khaled | عمرو خالد
mahmoud-shaaban | EG | Mahmoud Shaaban; Mahmoud Shaban | محمود شعبان; الشيخ محمود شعبان
hamada-saber | EG | Hamada Saber | حمادة صابر; حماده صابر
mohamed-el-gendy | EG | Mohamed el-Gendy; Mohamed El-Guindy; Mohamed al-Gindi; Mohammed el-Gindy; Mohamed El-Gendy | محمد الجندي; محمد الجندى; الشهيد محمد الجندي
gaber-nassar | EG | Gaber Nassar | جابر نصار
mahmoud-badr | EG | Mahmoud Badr | محمود بدر
# Saudi Arabia
king-salman | SA | Salman bin Abdulaziz; King Salman; King Salman bin Abdulaziz; Salman bin Abdul-Aziz; Salman bin Abdulaziz Al Saud | سلمان بن عبد العزيز; الملك سلمان; سلمان بن عبدالعزيز; الملك سلمان بن عبد العزيز; الملك سلمان بن عبدالعزيز; الأمير سلمان بن عبد العزيز; الملك سلمان بن عبد العزيز آل سعود; سلمان بن عبدالعزيز آل سعود
mohammed-bin-salman | SA | Mohammed bin Salman; MBS; Prince Mohammed bin Salman; MbS; Crown Prince Mohammed bin Salman; Mohammad bin Salman | محمد بن سلمان; الأمير محمد بن سلمان; بن سلمان; محمد بن سلمان بن عبد العزيز; محمد بن سلمان بن عبدالعزيز; ابن سلمان
king-abdullah-sa | SA | Abdullah bin Abdulaziz; King Abdullah of Saudi Arabia; King Abdullah; King Abdullah bin Abdulaziz | عبد الله بن عبد العزيز; الملك عبد الله بن عبد العزيز; عبدالله بن عبدالعزيز; الملك عبدالله بن عبدالعزيز; الملك عبد الله; الملك عبدالله; الملك عبدالله بن عبد العزيز; الملك عبد الله بن عبد العزيز آل سعود
mohammed-bin-nayef | SA | Mohammed bin Nayef; Muhammad bin Nayef; Prince Mohammed bin Nayef | محمد بن نايف; الأمير محمد بن نايف; محمد بن نايف بن عبد العزيز; محمد بن نايف بن عبدالعزيز; بن نايف
muqrin-bin-abdulaziz | SA | Muqrin bin Abdulaziz; Prince Muqrin | مقرن بن عبد العزيز; الأمير مقرن; مقرن بن عبدالعزيز; الأمير مقرن بن عبد العزيز
nayef-bin-abdulaziz | SA | Nayef bin Abdulaziz; Prince Nayef | نايف بن عبد العزيز; الأمير نايف; نايف بن عبدالعزيز; الأمير نايف بن عبد العزيز
sultan-bin-abdulaziz | SA | Sultan bin Abdulaziz; Prince Sultan | سلطان بن عبد العزيز; سلطان بن عبدالعزيز; الأمير سلطان بن عبد العزيز
king-fahd | SA | Fahd bin Abdulaziz; King Fahd | فهد بن عبد العزيز; الملك فهد; فهد بن عبدالعزيز; الملك فهد بن عبد العزيز
king-abdulaziz | SA | Abdulaziz Ibn Saud; King Abdulaziz; Ibn Saud | الملك عبد العزيز آل سعود; الملك عبدالعزيز; الملك المؤسس عبد العزيز; الملك عبد العزيز
saud-al-faisal | SA | Saud al-Faisal; Prince Saud al-Faisal; Saud Al-Faisal; Saud al-Feisal | سعود الفيصل; الأمير سعود الفيصل; الفيصل وزير الخارجية السعودي
adel-al-jubeir | SA | Adel al-Jubeir; Adel Al-Jubeir; al-Jubeir; Jubeir | عادل الجبير; الجبير; عادل بن أحمد الجبير
faisal-bin-farhan | SA | Faisal bin Farhan; Prince Faisal bin Farhan | فيصل بن فرحان; الأمير فيصل بن فرحان; بن فرحان
ibrahim-al-assaf | SA | Ibrahim al-Assaf; Ibrahim Al-Assaf | إبراهيم العساف; ابراهيم العساف; العساف
ali-al-naimi | SA | Ali al-Naimi; Ali al-Nuaimi; Ali Al-Naimi; Naimi | علي النعيمي; على النعيمي; المهندس علي النعيمي
khalid-al-falih | SA | Khalid al-Falih; Khaled al-Falih; Khalid Al-Falih; al-Falih; Falih | خالد الفالح; الفالح
abdulaziz-bin-salman | SA | Abdulaziz bin Salman; Prince Abdulaziz bin Salman | عبد العزيز بن سلمان; عبدالعزيز بن سلمان; الأمير عبد العزيز بن سلمان
khalid-bin-salman | SA | Khalid bin Salman; Prince Khalid bin Salman | خالد بن سلمان; الأمير خالد بن سلمان
ahmed-asiri | SA | Ahmed al-Asiri; Ahmed Asiri; Ahmed Al-Assiri; Ahmed al-Assiri | أحمد عسيري; احمد عسيري; العميد أحمد عسيري; العميد ركن أحمد عسيري; أحمد العسيري; العميد الركن أحمد عسيري; العميد أحمد العسيري
turki-al-maliki | SA | Turki al-Maliki; Turki al-Malki | تركي المالكي; العقيد تركي المالكي; العميد تركي المالكي; العقيد الركن تركي المالكي
turki-al-faisal | SA | Turki al-Faisal; Prince Turki al-Faisal | تركي الفيصل; الأمير تركي الفيصل
bandar-bin-sultan | SA | Bandar bin Sultan; Prince Bandar bin Sultan; Prince Bandar | بندر بن سلطان; الأمير بندر بن سلطان; الأمير بندر
khalid-al-faisal | SA | Khalid al-Faisal; Prince Khalid al-Faisal; Khaled al-Faisal | خالد الفيصل; الأمير خالد الفيصل
alwaleed-bin-talal | SA | Alwaleed bin Talal; Al-Waleed bin Talal; Prince Alwaleed bin Talal; Prince Alwaleed | الوليد بن طلال; الأمير الوليد بن طلال
miteb-bin-abdullah | SA | Miteb bin Abdullah; Mutaib bin Abdullah; Prince Miteb bin Abdullah | متعب بن عبد الله; متعب بن عبدالله; الأمير متعب بن عبدالله; الأمير متعب بن عبد الله
abdulaziz-al-sheikh | SA | Abdulaziz Al ash-Sheikh; Abdulaziz al-Sheikh; Grand Mufti Sheikh Abdulaziz | عبد العزيز آل الشيخ; عبدالعزيز آل الشيخ; عبدالعزيز بن عبدالله آل الشيخ; عبد العزيز بن عبد الله آل الشيخ; الشيخ عبدالعزيز آل الشيخ
abdul-rahman-al-sudais | SA | Abdul Rahman al-Sudais; Abdulrahman al-Sudais | عبد الرحمن السديس; عبدالرحمن السديس; السديس
jamal-khashoggi | SA | Jamal Khashoggi; Khashoggi | جمال خاشقجي; خاشقجي; جمال خاشقجى; خاشقجى
nimr-al-nimr | SA | Nimr al-Nimr; Sheikh Nimr al-Nimr; Nimr Baqir al-Nimr | نمر النمر; نمر باقر النمر; الشيخ نمر النمر; النمر الشيعي
raif-badawi | SA | Raif Badawi | رائف بدوي; رائف بدوى
osama-bin-laden | SA | Osama bin Laden; Osama Bin Laden; bin Laden; Bin Laden; Usama bin Laden | أسامة بن لادن; بن لادن; اسامة بن لادن; ابن لادن; أسامه بن لادن
# Gulf
khalifa-bin-zayed | AE | Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed; Sheikh Khalifa bin Zayed; Khalifa bin Zayed Al-Nahyan | خليفة بن زايد آل نهيان; خليفة بن زايد; الشيخ خليفة بن زايد; الشيخ خليفة بن زايد آل نهيان; خليفه بن زايد
mohammed-bin-zayed | AE | Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed; Mohamed bin Zayed; MBZ; Mohammed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed; Mohammed bin Zayed al-Nahyan | محمد بن زايد آل نهيان; محمد بن زايد; الشيخ محمد بن زايد; الشيخ محمد بن زايد آل نهيان; بن زايد
mohammed-bin-rashid | AE | Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid; Sheikh Mohammed bin Rashid; Mohammed bin Rashid al-Maktoum; Sheikh Mohammed bin Rashid Al Maktoum | محمد بن راشد آل مكتوم; محمد بن راشد; الشيخ محمد بن راشد; الشيخ محمد بن راشد آل مكتوم
abdullah-bin-zayed | AE | Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed | عبد الله بن زايد آل نهيان; عبد الله بن زايد; عبدالله بن زايد; الشيخ عبد الله بن زايد; عبدالله بن زايد آل نهيان; الشيخ عبدالله بن زايد
zayed-bin-sultan | AE | Zayed bin Sultan Al Nahyan; Sheikh Zayed; Zayed bin Sultan | زايد بن سلطان آل نهيان; زايد بن سلطان; الشيخ زايد بن سلطان; الشيخ زايد
anwar-gargash | AE | Anwar Gargash; Gargash | أنور قرقاش; قرقاش; أنور بن محمد قرقاش; انور قرقاش
sultan-al-jaber | AE | Sultan al-Jaber; Sultan Al Jaber | سلطان الجابر; سلطان أحمد الجابر
dhahi-khalfan | AE | Dhahi Khalfan; Dahi Khalfan; Dhahi Khalfan Tamim | ضاحي خلفان; ضاحى خلفان; الفريق ضاحي خلفان; ضاحي خلفان تميم
tamim-bin-hamad | QA | Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Sheikh Tamim bin Hamad | تميم بن حمد آل ثاني; تميم بن حمد; الشيخ تميم; الشيخ تميم بن حمد آل ثاني; الشيخ تميم بن حمد; الأمير تميم
hamad-bin-khalifa | QA | Hamad bin Khalifa Al Thani; Hamad bin Khalifa; Sheikh Hamad bin Khalifa; Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa al-Thani | حمد بن خليفة آل ثاني; حمد بن خليفة; الشيخ حمد بن خليفة; الشيخ حمد بن خليفة آل ثاني; حمد بن خليفه
hamad-bin-jassim | QA | Hamad bin Jassim; Hamad bin Jassim Al Thani; Sheikh Hamad bin Jassim; Hamad bin Jassim bin Jaber Al Thani | حمد بن جاسم; حمد بن جاسم آل ثاني; الشيخ حمد بن جاسم; حمد بن جاسم بن جبر آل ثاني
mohammed-al-thani | QA | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani | محمد بن عبد الرحمن آل ثاني; محمد بن عبدالرحمن آل ثاني; الشيخ محمد بن عبد الرحمن آل ثاني
khalid-al-attiyah | QA | Khalid al-Attiyah; Khalid bin Mohammad Al-Attiyah; Khalid al-Attiya | خالد العطية; خالد بن محمد العطية
moza-bint-nasser | QA | Moza bint Nasser; Sheikha Moza | موزا بنت ناصر; الشيخة موزا; موزة بنت ناصر; الشيخة موزة
sabah-al-ahmad | KW | Sabah al-Ahmad al-Jaber al-Sabah; Sabah al-Ahmad; Sheikh Sabah al-Ahmad; Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Sabah; Sheikh Sabah al-Ahmad al-Jaber al-Sabah | صباح الأحمد الجابر الصباح; صباح الأحمد; الشيخ صباح الأحمد; الشيخ صباح الأحمد الجابر الصباح; الشيخ صباح الأحمد الصباح; صباح الاحمد
nawaf-al-ahmad | KW | Nawaf al-Ahmad al-Jaber al-Sabah; Nawaf al-Ahmad; Sheikh Nawaf al-Ahmad; Sheikh Nawaf al-Ahmad al-Sabah | نواف الأحمد الجابر الصباح; نواف الأحمد; الشيخ نواف الأحمد
meshal-al-ahmad | KW | Meshal al-Ahmad al-Jaber al-Sabah; Mishal al-Ahmad; Meshal al-Ahmad; Sheikh Meshal al-Ahmad | مشعل الأحمد الجابر الصباح; مشعل الأحمد; الشيخ مشعل الأحمد
jaber-al-mubarak | KW | Jaber al-Mubarak; Jaber al-Mubarak al-Sabah; Sheikh Jaber al-Mubarak | جابر المبارك; جابر المبارك الحمد الصباح; الشيخ جابر المبارك
marzouq-al-ghanim | KW | Marzouq al-Ghanim; Marzouq Al-Ghanem | مرزوق الغانم; مرزوق علي الغانم
sabah-al-khalid | KW | Sabah al-Khalid; Sabah al-Khalid al-Sabah; Sabah al-Khaled | صباح الخالد; صباح خالد الحمد الصباح; الشيخ صباح الخالد; صباح الخالد الحمد الصباح
hamad-bin-isa | BH | Hamad bin Isa Al Khalifa; King Hamad; Hamad bin Isa; King Hamad bin Isa Al Khalifa; King Hamad bin Isa al-Khalifa | حمد بن عيسى آل خليفة; الملك حمد; حمد بن عيسى; الملك حمد بن عيسى آل خليفة; الملك حمد بن عيسى
salman-bin-hamad | BH | Salman bin Hamad Al Khalifa; Crown Prince Salman bin Hamad; Salman bin Hamad | سلمان بن حمد آل خليفة; سلمان بن حمد; الأمير سلمان بن حمد آل خليفة; الأمير سلمان بن حمد
khalifa-bin-salman | BH | Khalifa bin Salman Al Khalifa; Khalifa bin Salman | خليفة بن سلمان آل خليفة; خليفة بن سلمان; الأمير خليفة بن سلمان آل خليفة
khalid-bin-ahmed | BH | Khalid bin Ahmed Al Khalifa; Khalid bin Ahmed; Sheikh Khalid bin Ahmed Al Khalifa; Sheikh Khaled bin Ahmed | خالد بن أحمد آل خليفة; خالد بن أحمد; الشيخ خالد بن أحمد آل خليفة; خالد بن احمد آل خليفة
ali-salman | BH | Ali Salman; Sheikh Ali Salman | علي سلمان; الشيخ علي سلمان; على سلمان
isa-qassim | BH | Isa Qassim; Sheikh Isa Qassim | عيسى قاسم; الشيخ عيسى قاسم
nabeel-rajab | BH | Nabeel Rajab | نبيل رجب
sultan-qaboos | OM | Qaboos bin Said; Sultan Qaboos; Qaboos; Sultan Qaboos bin Said | قابوس بن سعيد; السلطان قابوس; قابوس; السلطان قابوس بن سعيد
haitham-bin-tariq | OM | Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq Al Said; Sultan Haitham bin Tariq | هيثم بن طارق; السلطان هيثم; السلطان هيثم بن طارق; هيثم بن طارق آل سعيد
yusuf-bin-alawi | OM | Yusuf bin Alawi; Youssef bin Alawi; Yousuf bin Alawi | يوسف بن علوي; يوسف بن علوى; يوسف بن علوي بن عبد الله; بن علوي
badr-al-busaidi | OM | Badr Albusaidi; Badr al-Busaidi | بدر البوسعيدي; بدر بن حمد البوسعيدي
abdullatif-al-zayani | BH | Abdullatif al-Zayani; Abdullatif bin Rashid Al Zayani; Abdul Latif al-Zayani | عبد اللطيف الزياني; عبداللطيف الزياني; عبد اللطيف بن راشد الزياني; عبداللطيف بن راشد الزياني; الزياني
nayef-al-hajraf | KW | Nayef al-Hajraf; Nayef Falah Al-Hajraf | نايف الحجرف; نايف فلاح مبارك الحجرف
# Yemen
ali-abdullah-saleh | YE | Ali Abdullah Saleh; Ali Abdallah Saleh | علي عبد الله صالح; على عبد الله صالح; علي عبدالله صالح; على عبدالله صالح; الرئيس المخلوع صالح; المخلوع صالح; الرئيس السابق صالح
abdrabbuh-mansur-hadi | YE | Abdrabbuh Mansur Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi; Abd Rabbu Mansour Hadi; Hadi; Abdu Rabu Mansour Hadi | عبد ربه منصور هادي; عبدربه منصور هادي; الرئيس هادي; عبد ربه منصور; هادي; عبد ربه منصور هادى; عبدربه منصور هادى; منصور هادي
abdul-malik-al-houthi | YE | Abdul-Malik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi | عبد الملك الحوثي; عبدالملك الحوثي; عبد الملك بدر الدين الحوثي; عبدالملك بدر الدين الحوثي
mohammed-ali-al-houthi | YE | Mohammed Ali al-Houthi | محمد علي الحوثي; محمد على الحوثي
rashad-al-alimi | YE | Rashad al-Alimi; Rashad Al-Alimi | رشاد العليمي; رشاد محمد العليمي; العليمي
khaled-bahah | YE | Khaled Bahah; Khaled Bahhah | خالد بحاح; خالد محفوظ بحاح; بحاح
ahmed-bin-dagher | YE | Ahmed bin Dagher; Ahmed Obeid bin Daghr; Ahmed bin Daghr | أحمد عبيد بن دغر; أحمد بن دغر; بن دغر; احمد عبيد بن دغر
maeen-abdulmalik | YE | Maeen Abdulmalik; Maeen Abdulmalik Saeed | معين عبد الملك; معين عبدالملك; معين عبد الملك سعيد
riyadh-yassin | YE | Riyadh Yaseen; Riad Yassin | رياض ياسين
ali-mohsen | YE | Ali Mohsen al-Ahmar; Ali Mohsen | علي محسن الأحمر; على محسن الأحمر; علي محسن; اللواء علي محسن الأحمر; علي محسن صالح الأحمر
aidarous-al-zubaidi | YE | Aidarous al-Zubaidi; Aidarus al-Zoubaidi; Aidarous al-Zoubaidi | عيدروس الزبيدي; اللواء عيدروس الزبيدي; عيدروس قاسم الزبيدي
tawakkol-karman | YE | Tawakkol Karman; Tawakul Karman; Tawakkul Karman | توكل كرمان
jamal-benomar | - | Jamal Benomar; Jamal bin Omar | جمال بن عمر; جمال بنعمر; بن عمر المبعوث الأممي
ismail-ould-cheikh | MR | Ismail Ould Cheikh Ahmed; Ould Cheikh Ahmed | إسماعيل ولد الشيخ أحمد; إسماعيل ولد الشيخ; ولد الشيخ أحمد; ولد الشيخ; اسماعيل ولد الشيخ أحمد; اسماعيل ولد الشيخ
martin-griffiths | GB | Martin Griffiths | مارتن غريفيث; مارتن غريفث; غريفيث; مارتن جريفيث; جريفيث; مارتن غريفيثس
hans-grundberg | SE | Hans Grundberg; Grundberg | هانس غروندبرغ; غروندبرغ; هانس جروندبرج
yahya-saree | YE | Yahya Saree; Yahya Sarea | يحيى سريع; العميد يحيى سريع
# Iraq
nouri-al-maliki | IQ | Nouri al-Maliki; Nuri al-Maliki; al-Maliki; Maliki; Nouri Maliki | نوري المالكي; المالكي; نوري المالكى; نورى المالكي; نورى المالكى
haider-al-abadi | IQ | Haider al-Abadi; Haidar al-Abadi; al-Abadi; Abadi | حيدر العبادي; العبادي; حيدر العبادى; العبادى
adel-abdul-mahdi | IQ | Adel Abdul-Mahdi; Adel Abdul Mahdi; Adil Abdul-Mahdi; Abdul-Mahdi | عادل عبد المهدي; عبد المهدي; عادل عبدالمهدي; عبدالمهدي
mustafa-al-kadhimi | IQ | Mustafa al-Kadhimi; Mustafa al-Kadhemi; al-Kadhimi; Kadhimi | مصطفى الكاظمي; الكاظمي
mohammed-shia-al-sudani | IQ | Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohamed Shia al-Sudani | محمد شياع السوداني; شياع السوداني; محمد شياع
jalal-talabani | IQ | Jalal Talabani; Talabani | جلال طالباني; طالباني; جلال الطالباني; الطالباني; جلال طالبانى
fuad-masum | IQ | Fuad Masum; Fouad Massoum; Fuad Massum | فؤاد معصوم
barham-salih | IQ | Barham Salih; Barham Saleh | برهم صالح; برهم أحمد صالح
abdul-latif-rashid | IQ | Abdul Latif Rashid; Abdullatif Rashid | عبد اللطيف رشيد; عبد اللطيف جمال رشيد; عبداللطيف رشيد
massoud-barzani | IQ | Massoud Barzani; Masoud Barzani; Barzani; Masud Barzani | مسعود بارزاني; بارزاني; مسعود البارزاني; البارزاني; مسعود برزاني; مسعود بارزانى
nechirvan-barzani | IQ | Nechirvan Barzani | نيجيرفان بارزاني; نيجرفان بارزاني; نيجيرفان البارزاني; نيچيرفان بارزاني
masrour-barzani | IQ | Masrour Barzani | مسرور بارزاني; مسرور البارزاني
muqtada-al-sadr | IQ | Muqtada al-Sadr; Moqtada al-Sadr; al-Sadr; Sadr; Moqtada Sadr | مقتدى الصدر; الصدر; السيد مقتدى الصدر
ali-al-sistani | IQ | Ali al-Sistani; Ayatollah Ali al-Sistani; Grand Ayatollah Ali al-Sistani; al-Sistani; Sistani | علي السيستاني; السيستاني; على السيستاني; آية الله علي السيستاني; المرجع الديني علي السيستاني; السيستانى
ayad-allawi | IQ | Ayad Allawi; Iyad Allawi; Allawi | إياد علاوي; علاوي; اياد علاوي; إياد علاوى
ammar-al-hakim | IQ | Ammar al-Hakim | عمار الحكيم; السيد عمار الحكيم
hadi-al-amiri | IQ | Hadi al-Amiri; Hadi al-Ameri | هادي العامري; هادى العامرى
qais-al-khazali | IQ | Qais al-Khazali | قيس الخزعلي; الخزعلي
abu-mahdi-al-muhandis | IQ | Abu Mahdi al-Muhandis | أبو مهدي المهندس; ابو مهدي المهندس
tariq-al-hashimi | IQ | Tariq al-Hashimi; Tareq al-Hashemi; Tariq al-Hashemi; al-Hashemi | طارق الهاشمي; الهاشمي; طارق الهاشمى
saleh-al-mutlaq | IQ | Saleh al-Mutlaq | صالح المطلك; المطلك
osama-al-nujaifi | IQ | Osama al-Nujaifi; Usama al-Nujayfi; Osama al-Nujayfi | أسامة النجيفي; النجيفي; اسامة النجيفي
salim-al-jabouri | IQ | Salim al-Jabouri; Salim al-Jubouri | سليم الجبوري; سليم الجبورى
mohammed-al-halbousi | IQ | Mohammed al-Halbousi; Mohammed al-Halbusi; Halbousi | محمد الحلبوسي; الحلبوسي
ibrahim-al-jaafari | IQ | Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | إبراهيم الجعفري; ابراهيم الجعفري
hoshyar-zebari | IQ | Hoshyar Zebari; Zebari | هوشيار زيباري; زيباري; هوشيار زيبارى
khalid-al-obaidi | IQ | Khalid al-Obaidi; Khaled al-Obeidi | خالد العبيدي
saddam-hussein | IQ | Saddam Hussein; Saddam; Saddam Husayn | صدام حسين; صدام; صدّام حسين; الرئيس صدام حسين
tariq-aziz | IQ | Tariq Aziz; Tareq Aziz | طارق عزيز
abu-bakr-al-baghdadi | IQ | Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi; Abu Bakr Al-Baghdadi | أبو بكر البغدادي; البغدادي; ابو بكر البغدادي; أبو بكر البغدادى
abu-musab-al-zarqawi | JO | Abu Musab al-Zarqawi; al-Zarqawi; Zarqawi | أبو مصعب الزرقاوي; الزرقاوي; ابو مصعب الزرقاوي
abu-mohammed-al-adnani | SY | Abu Mohammed al-Adnani; Abu Muhammad al-Adnani | أبو محمد العدناني; العدناني
nadia-murad | IQ | Nadia Murad | نادية مراد; ناديا مراد
# Syria
bashar-al-assad | SY | Bashar al-Assad; Assad; al-Assad; Bashar Assad; Bashar Al-Assad; Bashar al-Asad | بشار الأسد; الأسد; بشار الاسد; بشار; الاسد
hafez-al-assad | SY | Hafez al-Assad; Hafez Assad; Hafiz al-Asad | حافظ الأسد; حافظ الاسد
maher-al-assad | SY | Maher al-Assad; Maher Assad | ماهر الأسد; ماهر الاسد
asma-al-assad | SY | Asma al-Assad; Asma Assad | أسماء الأسد; اسماء الأسد
ahmed-al-sharaa | SY | Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Golani; al-Sharaa; Ahmed al-Shara; Jolani; al-Jolani; Golani | أحمد الشرع; أبو محمد الجولاني; الجولاني; احمد الشرع; أبو محمد الجولانى
farouk-al-sharaa | SY | Farouk al-Sharaa; Farouq al-Sharaa; Farouk al-Shara | فاروق الشرع
walid-muallem | SY | Walid Muallem; Walid al-Moallem; Walid al-Muallem; Walid Moallem; Muallem; Moallem | وليد المعلم; المعلم وزير الخارجية السوري
faisal-mekdad | SY | Faisal Mekdad; Faisal Miqdad; Faisal Mikdad; Faisal al-Mekdad | فيصل المقداد; فيصل مقداد
bashar-jaafari | SY | Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | بشار الجعفري
bouthaina-shaaban | SY | Bouthaina Shaaban; Buthaina Shaaban | بثينة شعبان
asaad-al-shaibani | SY | Asaad al-Shaibani; Assad al-Shibani; Asaad al-Shibani | أسعد الشيباني; أسعد حسن الشيباني; الشيباني
wael-al-halqi | SY | Wael al-Halqi; Wael al-Halki | وائل الحلقي; الحلقي
imad-khamis | SY | Imad Khamis | عماد خميس
riyad-hijab | SY | Riyad Hijab; Riad Hijab | رياض حجاب
moaz-al-khatib | SY | Moaz al-Khatib; Mouaz al-Khatib; Ahmed Moaz al-Khatib; Mouaz Alkhatib; Moaz Alkhatib | معاذ الخطيب; أحمد معاذ الخطيب; الشيخ معاذ الخطيب; احمد معاذ الخطيب
george-sabra | SY | George Sabra | جورج صبرا; جورج صبره
ahmad-al-jarba | SY | Ahmad al-Jarba; Ahmad Jarba; Ahmed Jarba | أحمد الجربا; الجربا; أحمد العاصي الجربا
khaled-khoja | SY | Khaled Khoja; Khaled Khoja | خالد خوجة; خالد خوجه
hadi-al-bahra | SY | Hadi al-Bahra | هادي البحرة; هادى البحرة
anas-al-abdah | SY | Anas al-Abdah; Anas al-Abda | أنس العبدة; أنس العبده
nasr-al-hariri | SY | Nasr al-Hariri; Nasr Hariri | نصر الحريري
burhan-ghalioun | SY | Burhan Ghalioun | برهان غليون; غليون
michel-kilo | SY | Michel Kilo | ميشيل كيلو; ميشال كيلو
haitham-manna | SY | Haytham Manna; Haitham Manna; Haytham al-Manna | هيثم مناع
hassan-abdel-azim | SY | Hassan Abdel Azim; Hassan Abdul Azim | حسن عبد العظيم; حسن عبدالعظيم
salim-idris | SY | Salim Idris; Selim Idris | سليم إدريس; اللواء سليم إدريس; سليم ادريس
riad-al-asaad | SY | Riad al-Asaad; Riyad al-Asaad | رياض الأسعد; العقيد رياض الأسعد
zahran-alloush | SY | Zahran Alloush; Zahran Alloush | زهران علوش; علوش قائد جيش الإسلام
mohammed-alloush | SY | Mohammed Alloush | محمد علوش
mazloum-abdi | SY | Mazloum Abdi; Mazlum Kobani; Mazloum Kobani | مظلوم عبدي; مظلوم كوباني
salih-muslim | SY | Salih Muslim; Saleh Muslim | صالح مسلم; صالح مسلم محمد
ilham-ahmed | SY | Ilham Ahmed | إلهام أحمد; الهام احمد
rami-abdel-rahman | SY | Rami Abdel Rahman; Rami Abdulrahman; Rami Abdurrahman; Rami Abdel-Rahman | رامي عبد الرحمن; رامي عبدالرحمن; رامى عبد الرحمن
rami-makhlouf | SY | Rami Makhlouf | رامي مخلوف
lakhdar-brahimi | DZ | Lakhdar Brahimi; Brahimi | الأخضر الإبراهيمي; الإبراهيمي; الاخضر الابراهيمي; الأخضر الابراهيمي; الإبراهيمى; الابراهيمي; الأخضر الإبراهيمى
staffan-de-mistura | SE | Staffan de Mistura; de Mistura; De Mistura | ستيفان دي ميستورا; دي ميستورا; ستافان دي ميستورا; دي مستورا; ستيفان دى ميستورا; دى ميستورا; ستيفان دي مستورا; ستافان دي مستورا
geir-pedersen | NO | Geir Pedersen; Geir O. Pedersen | غير بيدرسون; غير بيدرسن; بيدرسون; جير بيدرسون; غير بيدرسين
# Lebanon
michel-aoun | LB | Michel Aoun | ميشال عون; ميشيل عون; العماد ميشال عون; العماد عون; الجنرال ميشال عون
joseph-aoun | LB | Joseph Aoun; Aoun | جوزيف عون; العماد جوزيف عون; جوزاف عون
michel-suleiman | LB | Michel Suleiman; Michel Sleiman | ميشال سليمان; ميشيل سليمان; العماد ميشال سليمان
saad-hariri | LB | Saad Hariri; Saad al-Hariri; Hariri; Saad Al-Hariri | سعد الحريري; الحريري; سعد الدين الحريري; سعد الحريرى; الحريرى
rafik-hariri | LB | Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri | رفيق الحريري; رفيق الحريرى; الشهيد رفيق الحريري; الرئيس رفيق الحريري
najib-mikati | LB | Najib Mikati; Mikati; Najib Miqati; Miqati | نجيب ميقاتي; ميقاتي; نجيب ميقاتى
tammam-salam | LB | Tammam Salam; Tamam Salam | تمام سلام; الرئيس تمام سلام
hassan-diab | LB | Hassan Diab; Diab | حسان دياب
nawaf-salam | LB | Nawaf Salam | نواف سلام
fouad-siniora | LB | Fouad Siniora; Fuad Siniora; Siniora | فؤاد السنيورة; السنيورة
nabih-berri | LB | Nabih Berri; Berri; Nabih Berry | نبيه بري; نبيه برى
walid-jumblatt | LB | Walid Jumblatt; Jumblatt; Walid Joumblatt; Walid Jumblat | وليد جنبلاط; جنبلاط
samir-geagea | LB | Samir Geagea; Geagea | سمير جعجع; جعجع
gebran-bassil | LB | Gebran Bassil; Jibran Bassil; Gibran Bassil; Bassil | جبران باسيل; باسيل
suleiman-frangieh | LB | Suleiman Frangieh; Sleiman Frangieh; Frangieh; Suleiman Franjieh | سليمان فرنجية; فرنجية
amin-gemayel | LB | Amin Gemayel; Amine Gemayel | أمين الجميل; امين الجميل
samy-gemayel | LB | Samy Gemayel; Sami Gemayel | سامي الجميل
bashir-gemayel | LB | Bashir Gemayel; Bachir Gemayel | بشير الجميل
hassan-nasrallah | LB | Hassan Nasrallah; Nasrallah; Sayyed Hassan Nasrallah; Hasan Nasrallah | حسن نصر الله; نصر الله; السيد حسن نصر الله; حسن نصرالله; نصرالله; السيد نصر الله
naim-qassem | LB | Naim Qassem; Naim Kassem; Sheikh Naim Qassem | نعيم قاسم; الشيخ نعيم قاسم
imad-mughniyeh | LB | Imad Mughniyeh; Imad Mughniyah; Mughniyeh | عماد مغنية
emile-lahoud | LB | Emile Lahoud; Lahoud | إميل لحود; اميل لحود; لحود
abbas-ibrahim | LB | Abbas Ibrahim | عباس إبراهيم; اللواء عباس إبراهيم; عباس ابراهيم
ashraf-rifi | LB | Ashraf Rifi | أشرف ريفي; اللواء أشرف ريفي; اشرف ريفي
nouhad-machnouk | LB | Nohad Machnouk; Nouhad Machnouk | نهاد المشنوق; المشنوق
riad-salameh | LB | Riad Salameh; Riad Salame | رياض سلامة
bechara-rai | LB | Bechara al-Rai; Beshara al-Rai; Patriarch Beshara Rai; Bechara Boutros al-Rahi; Bechara Rai | بشارة الراعي; البطريرك الراعي; بشارة بطرس الراعي; البطريرك الماروني بشارة الراعي
wissam-al-hassan | LB | Wissam al-Hassan | وسام الحسن; اللواء وسام الحسن
ahmad-al-assir | LB | Ahmad al-Assir; Ahmed al-Assir; Sheikh Ahmad al-Assir | أحمد الأسير; الشيخ أحمد الأسير; احمد الاسير
# Jordan
king-abdullah-ii | JO | Abdullah II; King Abdullah II; Abdullah II of Jordan; King Abdullah; King Abdullah of Jordan; King Abdullah II bin Al-Hussein | عبد الله الثاني; الملك عبد الله الثاني; الملك عبدالله الثاني; عبدالله الثاني; الملك عبد الله; الملك عبدالله; الملك عبد الله الثاني بن الحسين; عبد الله الثانى; الملك عبدالله الثاني بن الحسين; الملك عبدالله الثانى
king-hussein | JO | Hussein bin Talal; King Hussein; King Hussein of Jordan | الحسين بن طلال; الملك حسين; الملك الحسين بن طلال; الملك الحسين
queen-rania | JO | Queen Rania; Rania Al Abdullah | الملكة رانيا; رانيا العبد الله; الملكة رانيا العبدالله; الملكة رانيا العبد الله
hussein-bin-abdullah | JO | Hussein bin Abdullah; Crown Prince Hussein of Jordan; Crown Prince Hussein | الحسين بن عبد الله; الأمير الحسين بن عبد الله; الحسين بن عبدالله الثاني; الأمير الحسين بن عبدالله الثاني
hamzah-bin-hussein | JO | Hamzah bin Hussein; Prince Hamzah; Prince Hamza bin Hussein; Prince Hamza | حمزة بن الحسين; الأمير حمزة; الأمير حمزة بن الحسين
abdullah-ensour | JO | Abdullah Ensour; Abdullah al-Nsour; Abdullah Nsour; Ensour | عبد الله النسور; عبدالله النسور; النسور
hani-mulki | JO | Hani Mulki; Hani al-Mulki | هاني الملقي; الملقي; هانى الملقى
omar-razzaz | JO | Omar Razzaz; Omar al-Razzaz | عمر الرزاز; الرزاز
bisher-khasawneh | JO | Bisher al-Khasawneh; Bisher Khasawneh | بشر الخصاونة; الخصاونة
nasser-judeh | JO | Nasser Judeh | ناصر جودة; ناصر جوده
ayman-safadi | JO | Ayman Safadi; Ayman al-Safadi | أيمن الصفدي; الصفدي; ايمن الصفدي
marwan-muasher | JO | Marwan Muasher; Marwan al-Muasher | مروان المعشر; المعشر
fayez-tarawneh | JO | Fayez Tarawneh; Fayez al-Tarawneh | فايز الطراونة; عاطف الطراونة
abu-qatada | JO | Abu Qatada; Omar Othman | أبو قتادة; ابو قتادة; أبو قتادة الفلسطيني; عمر محمود عثمان
muath-al-kasasbeh | JO | Muath al-Kasasbeh; Moaz al-Kasasbeh; Kasasbeh; Mu'ath al-Kaseasbeh | معاذ الكساسبة; الكساسبة; الطيار معاذ الكساسبة
# Palestine
mahmoud-abbas | PS | Mahmoud Abbas; Abbas; Abu Mazen; Mahmud Abbas | محمود عباس; أبو مازن; ابو مازن; الرئيس عباس; الرئيس أبو مازن; عباس
yasser-arafat | PS | Yasser Arafat; Arafat; Yasir Arafat | ياسر عرفات; عرفات; الرئيس الراحل ياسر عرفات; أبو عمار
ismail-haniyeh | PS | Ismail Haniyeh; Haniyeh; Ismail Haniya; Ismail Haniyya; Ismail Haniyah; Haniya | إسماعيل هنية; هنية; اسماعيل هنية; إسماعيل هنيه; اسماعيل هنيه
khaled-meshaal | PS | Khaled Meshaal; Khaled Mashal; Meshaal; Khaled Mashaal; Khalid Mishal; Khaled Meshal; Mashaal | خالد مشعل; مشعل رئيس المكتب السياسي
yahya-sinwar | PS | Yahya Sinwar; Sinwar; Yahya al-Sinwar; Yehya Sinwar | يحيى السنوار; السنوار; يحيي السنوار
moussa-abu-marzouk | PS | Moussa Abu Marzouk; Mousa Abu Marzouk; Musa Abu Marzouk; Moussa Abu Marzook | موسى أبو مرزوق; أبو مرزوق; موسى ابو مرزوق; موسي أبو مرزوق
mahmoud-al-zahar | PS | Mahmoud al-Zahar; Mahmoud Zahar; al-Zahar | محمود الزهار; الزهار
saleh-al-arouri | PS | Saleh al-Arouri; Saleh Arouri; Arouri | صالح العاروري; العاروري
mohammed-deif | PS | Mohammed Deif; Mohammed Dief; Deif; Muhammad Deif | محمد الضيف; محمد ضيف
ahmed-yassin | PS | Ahmed Yassin; Sheikh Ahmed Yassin | أحمد ياسين; الشيخ أحمد ياسين; احمد ياسين
fawzi-barhoum | PS | Fawzi Barhoum | فوزي برهوم; برهوم; فوزى برهوم
sami-abu-zuhri | PS | Sami Abu Zuhri | سامي أبو زهري; أبو زهري; سامى أبو زهرى
osama-hamdan | PS | Osama Hamdan | أسامة حمدان; اسامة حمدان
salam-fayyad | PS | Salam Fayyad; Fayyad; Salam Fayad | سلام فياض; فياض رئيس الوزراء الفلسطيني
rami-hamdallah | PS | Rami Hamdallah; Hamdallah | رامي الحمد الله; الحمد الله رئيس الوزراء; رامي الحمدالله; رامى الحمد الله; الحمدالله
mohammad-shtayyeh | PS | Mohammad Shtayyeh; Mohammed Shtayyeh; Shtayyeh | محمد اشتية; اشتية; محمد اشتيه
mohammad-mustafa-ps | PS | -Mohammad Mustafa; Palestinian Prime Minister Mohammad Mustafa | -محمد مصطفى; رئيس الوزراء الفلسطيني محمد مصطفى
saeb-erekat | PS | Saeb Erekat; Erekat; Saeb Erakat | صائب عريقات; عريقات
nabil-abu-rudeineh | PS | Nabil Abu Rudeineh; Nabil Abu Rdeineh; Abu Rudeineh; Nabil Abu Rdainah | نبيل أبو ردينة; أبو ردينة; نبيل ابو ردينة; نبيل أبو ردينه
riyad-al-maliki | PS | Riyad al-Maliki; Riad al-Malki; Riyad al-Malki; Riad Malki | رياض المالكي
hanan-ashrawi | PS | Hanan Ashrawi; Ashrawi | حنان عشراوي; عشراوي
mohammed-dahlan | PS | Mohammed Dahlan; Dahlan; Mohammad Dahlan | محمد دحلان; دحلان
marwan-barghouti | PS | Marwan Barghouti; Marwan Barghouthi; Barghouti | مروان البرغوثي; البرغوثي; مروان البرغوثى
mustafa-barghouti | PS | Mustafa Barghouti; Mustafa Barghouthi; Mustafa al-Barghouti | مصطفى البرغوثي; مصطفي البرغوثي
azzam-al-ahmad | PS | Azzam al-Ahmad; Azzam al-Ahmed | عزام الأحمد; عزام الاحمد
jibril-rajoub | PS | Jibril Rajoub; Jibril al-Rajoub | جبريل الرجوب; الرجوب
majid-faraj | PS | Majid Faraj | ماجد فرج; اللواء ماجد فرج
ramadan-shalah | PS | Ramadan Shalah; Ramadan Shallah | رمضان شلح; رمضان عبد الله شلح
ziad-al-nakhalah | PS | Ziad al-Nakhalah; Ziad Nakhaleh | زياد النخالة; زياد نخالة
samer-issawi | PS | Samer Issawi; Samer al-Issawi | سامر العيساوي; العيساوي
khader-adnan | PS | Khader Adnan | خضر عدنان; الشيخ خضر عدنان
# Israel
benjamin-netanyahu | IL | Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | بنيامين نتنياهو; نتنياهو; بنيامين نتانياهو; نتانياهو; بنيامين نيتانياهو; نتيناهو
ehud-barak | IL | Ehud Barak | إيهود باراك; ايهود باراك; إيهود براك; باراك وزير الدفاع الإسرائيلي
ehud-olmert | IL | Ehud Olmert; Olmert | إيهود أولمرت; أولمرت; ايهود اولمرت; إيهود أولمرط; اولمرت
ariel-sharon | IL | Ariel Sharon | أرييل شارون; شارون; آرييل شارون; اريل شارون
shimon-peres | IL | Shimon Peres; Peres | شيمون بيريز; شمعون بيريز; شيمون بيريس; شمعون بيرس; بيريز; بيريس; شمعون بيريس
yitzhak-rabin | IL | Yitzhak Rabin; Rabin | إسحاق رابين; إسحق رابين; رابين; اسحق رابين
yitzhak-shamir | IL | Yitzhak Shamir | إسحاق شامير; إسحق شامير; اسحق شامير
reuven-rivlin | IL | Reuven Rivlin; Rivlin | رؤوفين ريفلين; ريفلين; رؤوبين ريفلين; رئوفين ريفلين
isaac-herzog | IL | Isaac Herzog; Yitzhak Herzog; Herzog | إسحاق هرتسوغ; هرتسوغ; يتسحاق هرتسوغ; اسحق هرتسوغ; إسحق هرتسوغ; يتسحاق هرتسوج
naftali-bennett | IL | Naftali Bennett; Bennett | نفتالي بينيت; بينيت; نفتالي بنيت; بنيت; نفتالى بينيت
yair-lapid | IL | Yair Lapid; Lapid | يائير لابيد; لابيد; يئير لبيد; يائير لبيد; لبيد
benny-gantz | IL | Benny Gantz; Gantz; Beni Gantz | بيني غانتس; غانتس; بيني جانتس; بني غانتس; بينى جانتس; جانتس
avigdor-lieberman | IL | Avigdor Lieberman; Lieberman; Avigdor Liberman; Liberman | أفيغدور ليبرمان; ليبرمان; أفيجدور ليبرمان; افيجدور ليبرمان; افيغدور ليبرمان
tzipi-livni | IL | Tzipi Livni; Livni | تسيبي ليفني; ليفني; تسيبى ليفنى; تسيفي ليفني; ليفنى
moshe-yaalon | IL | Moshe Yaalon; Yaalon; Moshe Ya'alon; Moshe Ya'alon | موشيه يعلون; يعلون; موشي يعلون
gabi-ashkenazi | IL | Gabi Ashkenazi; Ashkenazi | غابي أشكنازي; أشكنازي; جابي اشكنازي; غابي اشكنازي
yoav-gallant | IL | Yoav Gallant; Gallant; Yoav Galant | يوآف غالانت; غالانت; يؤاف غالانت; يوآف جالانت; جالانت
israel-katz | IL | Israel Katz | يسرائيل كاتس; إسرائيل كاتس; اسرائيل كاتس; كاتس
itamar-ben-gvir | IL | Itamar Ben-Gvir; Ben-Gvir; Itamar Ben Gvir; Ben Gvir | إيتمار بن غفير; بن غفير; ايتمار بن غفير; إيتمار بن جفير; بن جفير
bezalel-smotrich | IL | Bezalel Smotrich; Smotrich | بتسلئيل سموتريتش; سموتريتش; بتسلائيل سموتريتش; بتسالئيل سموتريتش
eli-cohen | IL | Eli Cohen | إيلي كوهين; ايلي كوهين
ron-dermer | IL | Ron Dermer; Dermer | رون ديرمر; ديرمر
gadi-eisenkot | IL | Gadi Eisenkot; Eisenkot; Gadi Eizenkot | غادي أيزنكوت; أيزنكوت; غادي إيزنكوت; جادي ايزنكوت; غادي آيزنكوت; إيزنكوت
herzi-halevi | IL | Herzi Halevi; Halevi | هرتسي هاليفي; هاليفي; هرتسي هليفي
aviv-kochavi | IL | Aviv Kochavi; Aviv Kohavi; Kochavi | أفيف كوخافي; كوخافي; أفيف كوتشافي
danny-danon | IL | Danny Danon; Danon | داني دانون; دانون
avi-dichter | IL | Avi Dichter; Dichter | آفي ديختر; آفي ديشتر; أفي ديختر
avichay-adraee | IL | Avichay Adraee | أفيخاي أدرعي; أدرعي; افيخاي ادرعي
golda-meir | IL | Golda Meir | غولدا مائير; جولدا مائير
david-ben-gurion | IL | David Ben-Gurion; Ben-Gurion; David Ben Gurion | ديفيد بن غوريون; بن غوريون; دافيد بن جوريون; ديفيد بن جوريون; بن جوريون
menachem-begin | IL | Menachem Begin | مناحيم بيغن; مناحيم بيجن; مناحم بيغن; مناحيم بيجين
# Iran
ali-khamenei | IR | Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei | علي خامنئي; خامنئي; على خامنئي; آية الله علي خامنئي; علي خامنئى; خامنئى; آية الله خامنئي; علي الخامنئي
ruhollah-khomeini | IR | Ruhollah Khomeini; Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini | روح الله الخميني; الخميني; آية الله الخميني; روح الله الموسوي الخميني; الإمام الخميني; آية الله روح الله الخميني; الخمينى
mahmoud-ahmadinejad | IR | Mahmoud Ahmadinejad; Ahmadinejad; Mahmud Ahmadinejad; Ahmadi-Nejad | محمود أحمدي نجاد; أحمدي نجاد; احمدي نجاد; محمود احمدي نجاد; نجاد; محمود احمدى نجاد; أحمدى نجاد; محمود أحمدى نجاد; احمدى نجاد
hassan-rouhani | IR | Hassan Rouhani; Rouhani; Hassan Rowhani; Rohani; Hassan Rohani; Hasan Rouhani | حسن روحاني; روحاني; حسن روحانى; روحانى
ebrahim-raisi | IR | Ebrahim Raisi; Raisi; Ebrahim Raeisi | إبراهيم رئيسي; ابراهيم رئيسي; إبراهيم رئيسى
masoud-pezeshkian | IR | Masoud Pezeshkian; Pezeshkian | مسعود بزشكيان; بزشكيان; مسعود بيزشكيان; بيزشكيان
mojtaba-khamenei | IR | Mojtaba Khamenei | مجتبى خامنئي
mohammad-khatami | IR | Mohammad Khatami; Mohammed Khatami | محمد خاتمي; خاتمي; محمد خاتمى
hashemi-rafsanjani | IR | Akbar Hashemi Rafsanjani; Rafsanjani; Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani | أكبر هاشمي رفسنجاني; رفسنجاني; هاشمي رفسنجاني; علي أكبر هاشمي رفسنجاني; رفسنجانى; اكبر هاشمي رفسنجاني
mir-hossein-mousavi | IR | Mir-Hossein Mousavi; Mir Hossein Mousavi; Mousavi | مير حسين موسوي; مير حسين موسوى
mehdi-karroubi | IR | Mehdi Karroubi; Mehdi Karoubi; Karroubi | مهدي كروبي; كروبي; مهدى كروبى
mohammad-javad-zarif | IR | Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Zarif; Mohammad Zarif | محمد جواد ظريف; جواد ظريف; ظريف وزير الخارجية
ali-akbar-salehi | IR | Ali Akbar Salehi; Ali-Akbar Salehi; Salehi | علي أكبر صالحي; صالحي; على أكبر صالحى; علي اكبر صالحي; على أكبر صالحي; أكبر صالحي; صالحى
abbas-araghchi | IR | Abbas Araghchi; Abbas Araqchi; Araghchi; Araqchi; Abbas Araqchi | عباس عراقجي; عراقجي; عباس عراقجى; عباس عراقتشي
hossein-amir-abdollahian | IR | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian; Hossein Amir Abdollahian | حسين أمير عبد اللهيان; عبد اللهيان; حسين أمير عبداللهيان; أمير عبد اللهيان; حسين عبد اللهيان; عبداللهيان
ali-larijani | IR | Ali Larijani; Larijani | علي لاريجاني; لاريجاني; على لاريجاني; على لاريجانى; لاريجانى
sadeq-larijani | IR | Sadeq Larijani; Sadegh Larijani | صادق لاريجاني; صادق آملي لاريجاني
saeed-jalili | IR | Saeed Jalili; Said Jalili; Jalili | سعيد جليلي; جليلي; سعيد جليلى
ali-shamkhani | IR | Ali Shamkhani; Shamkhani | علي شمخاني; شمخاني; على شمخاني
ali-akbar-velayati | IR | Ali Akbar Velayati; Velayati; Ali-Akbar Velayati | علي أكبر ولايتي; ولايتي; على أكبر ولايتى; على أكبر ولايتي
qassem-soleimani | IR | Qassem Soleimani; Qasem Soleimani; Soleimani; Qasim Soleimani; Qassem Suleimani; Kassim Suleimani | قاسم سليماني; سليماني; قاسم سليمانى; الجنرال قاسم سليماني; اللواء قاسم سليماني
esmail-qaani | IR | Esmail Qaani; Ismail Qaani; Esmail Ghaani | إسماعيل قاآني; قاآني; إسماعيل قآني; قآني; اسماعيل قاآني
hossein-salami | IR | Hossein Salami; Hossein Salami | حسين سلامي; اللواء حسين سلامي
mohammad-ali-jafari | IR | Mohammad Ali Jafari; Mohammed Ali Jafari | محمد علي جعفري; محمد على جعفرى; اللواء محمد علي جعفري; محمد علي الجعفري
ramin-mehmanparast | IR | Ramin Mehmanparast; Mehmanparast | رامين مهمانبرست; مهمانبرست; رامين مهمان برست; رامين ميهمانبرست
marzieh-afkham | IR | Marzieh Afkham | مرضية أفخم; أفخم
mohammad-bagher-ghalibaf | IR | Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Ghalibaf; Qalibaf; Mohammad Baqer Ghalibaf | محمد باقر قاليباف; قاليباف
mohammad-mokhber | IR | Mohammad Mokhber; Mokhber | محمد مخبر
eshaq-jahangiri | IR | Eshaq Jahangiri; Jahangiri | إسحاق جهانغيري; جهانغيري; اسحاق جهانجيري
mohsen-fakhrizadeh | IR | Mohsen Fakhrizadeh; Fakhrizadeh | محسن فخري زاده; فخري زاده; محسن فخري زادة; فخري زادة
mahsa-amini | IR | Mahsa Amini | مهسا أميني; مهسا اميني
reza-pahlavi | IR | Mohammad Reza Pahlavi; Shah of Iran; Mohammad Reza Shah | محمد رضا بهلوي; شاه إيران; الشاه محمد رضا بهلوي
maryam-rajavi | IR | Maryam Rajavi; Rajavi | مريم رجوي; رجوي
# Turkey
recep-tayyip-erdogan | TR | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan; Tayyip Erdoğan | رجب طيب أردوغان; أردوغان; اردوغان; رجب طيب اردوغان; رجب طيب أردوجان; أردوجان; طيب أردوغان; رجب طيب إردوغان; إردوغان; اردوجان; رجب طيب اردوجان
abdullah-gul | TR | Abdullah Gul; Abdullah Gül; Gul; Gül | عبد الله غول; غول; عبدالله غول; عبد الله جول; عبد الله جل; عبدالله جول; عبد الله غل
ahmet-davutoglu | TR | Ahmet Davutoglu; Ahmet Davutoğlu; Davutoglu; Davutoğlu | أحمد داود أوغلو; داود أوغلو; أحمد داوود أوغلو; داوود أوغلو; احمد داود اوغلو; داود اوغلو; احمد داوود اوغلو; أحمد داوود اوغلو
binali-yildirim | TR | Binali Yildirim; Yildirim; Binali Yıldırım; Yıldırım | بن علي يلدريم; يلدريم; بن علي يلدرم; بن علي يلدرم; يلدرم; بنعلي يلدريم; بينالي يلدريم; بن على يلدريم; بينالي يلدرم
mevlut-cavusoglu | TR | Mevlut Cavusoglu; Mevlüt Çavuşoğlu; Cavusoglu; Çavuşoğlu | مولود جاويش أوغلو; جاويش أوغلو; مولود تشاووش أوغلو; تشاووش أوغلو; مولود جاويش اوغلو; تشاوش أوغلو; مولود تشاوش أوغلو; جاووش أوغلو; مولود جاووش أوغلو
hakan-fidan | TR | Hakan Fidan; Fidan | هاكان فيدان; فيدان; حقان فيدان; خاقان فيدان
hulusi-akar | TR | Hulusi Akar; Akar | خلوصي أكار; أكار; خلوصي آكار; آكار; خلوصى أكار; خلوصي اكار
ibrahim-kalin | TR | Ibrahim Kalin; Kalin; İbrahim Kalın | إبراهيم قالن; قالن; إبراهيم كالين; ابراهيم كالين; ابراهيم قالن; كالين
suleyman-soylu | TR | Suleyman Soylu; Soylu; Süleyman Soylu | سليمان صويلو; صويلو
kemal-kilicdaroglu | TR | Kemal Kilicdaroglu; Kemal Kılıçdaroğlu; Kilicdaroglu; Kılıçdaroğlu | كمال كليتشدار أوغلو; كليتشدار أوغلو; كمال قليجدار أوغلو; كمال كيليتشدار أوغلو; كمال كليجدار أوغلو; كليجدار أوغلو; كيليتشدار أوغلو; كمال كيليجدار أوغلو; قليجدار أوغلو
ekrem-imamoglu | TR | Ekrem Imamoglu; Imamoglu; Ekrem İmamoğlu; İmamoğlu | أكرم إمام أوغلو; إمام أوغلو; اكرم امام اوغلو
devlet-bahceli | TR | Devlet Bahceli; Bahceli; Devlet Bahçeli | دولت بهجلي; بهجلي; دولت بهشلي; دولت باهتشلي; دولت باهجلي
selahattin-demirtas | TR | Selahattin Demirtas; Demirtas; Selahattin Demirtaş | صلاح الدين دميرتاش; دميرتاش; صلاح الدين دمرداش; صلاح الدين ديمرطاش; دمرداش زعيم; ديمرطاش; صلاح الدين ديميرتاش; ديميرتاش
muharrem-ince | TR | Muharrem Ince; Muharrem İnce | محرم إنجه; محرم اينجه; محرم إينجه; محرم اينجة
abdullah-ocalan | TR | Abdullah Ocalan; Ocalan; Abdullah Öcalan; Öcalan | عبد الله أوجلان; أوجلان; عبدالله أوجلان; اوجلان; عبد الله اوجلان; عبدالله اوجلان
fethullah-gulen | TR | Fethullah Gulen; Gulen; Fethullah Gülen; Gülen | فتح الله غولن; غولن; فتح الله كولن; كولن; فتح الله جولن; جولن
bulent-arinc | TR | Bulent Arinc; Bülent Arınç; Arinc | بولنت أرينج; بولنت أرينتش; أرينج; بولنت ارينج; بولند أرينج; بولنت أرنتش
numan-kurtulmus | TR | Numan Kurtulmus; Kurtulmus; Numan Kurtulmuş | نعمان قورتولموش; نعمان كورتولموش; نعمان قورتلموش; كورتولموش; نعمان كورتولموس
mehmet-simsek | TR | Mehmet Simsek; Mehmet Şimşek; Simsek | محمد شيمشك; شيمشك; محمد شيمشيك
berat-albayrak | TR | Berat Albayrak; Albayrak | بيرات ألبيرق; ألبيرق; براءت البيرق; بيرات البيرق; برات البيرق; براءت ألبيرق
yasar-guler | TR | Yasar Guler; Yaşar Güler | يشار غولر; يشار غولار; ياشار غولر
mustafa-kemal-ataturk | TR | Mustafa Kemal Ataturk; Ataturk; Atatürk; Mustafa Kemal Atatürk; Kemal Ataturk | مصطفى كمال أتاتورك; أتاتورك; كمال أتاتورك; مصطفى كمال اتاتورك
turgut-ozal | TR | Turgut Ozal; Turgut Özal; Ozal | تورغوت أوزال; أوزال; تورجوت أوزال; طورغوت أوزال
# Libya
muammar-gaddafi | LY | Muammar Gaddafi; Gaddafi; Qaddafi; Gadhafi; Moammar Gadhafi; Muammar al-Gaddafi; Muammar Qaddafi; Kadhafi; Moamer Kadhafi; Muammar Gadhafi; Moammar Gaddafi | معمر القذافي; القذافي; معمر القذافى; القذافى; العقيد معمر القذافي; العقيد القذافي; العقيد الراحل معمر القذافي
saif-al-islam-gaddafi | LY | Saif al-Islam Gaddafi; Saif al-Islam; Seif al-Islam; Saif al-Islam al-Gaddafi; Seif al-Islam Gadhafi | سيف الإسلام القذافي; سيف الإسلام; سيف الاسلام القذافي; سيف الإسلام القذافى
saadi-gaddafi | LY | Saadi Gaddafi; Saadi al-Gaddafi | الساعدي القذافي; الساعدى القذافى
ahmed-gaddaf-al-dam | LY | Ahmed Gaddaf al-Dam; Ahmed Qaddaf al-Dam; Ahmed Gaddaf Eddam | أحمد قذاف الدم; قذاف الدم; احمد قذاف الدم
khalifa-haftar | LY | Khalifa Haftar; Haftar; Khalifa Hifter; Hifter; Khalifa Hafter | خليفة حفتر; حفتر; اللواء خليفة حفتر; المشير خليفة حفتر; خليفه حفتر; اللواء المتقاعد خليفة حفتر
fayez-al-sarraj | LY | Fayez al-Sarraj; Fayez Seraj; Sarraj; Fayez al-Serraj; Fayez Serraj; Serraj; Fayez al-Seraj; al-Sarraj | فايز السراج; السراج; فائز السراج
abdul-hamid-dbeibah | LY | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeibeh; Dbeibeh | عبد الحميد الدبيبة; الدبيبة; عبدالحميد الدبيبة; عبد الحميد دبيبة
aguila-saleh | LY | Aguila Saleh; Agila Saleh; Aguila Saleh Issa; Ageela Saleh | عقيلة صالح; عقيلة صالح عيسى; المستشار عقيلة صالح; عقيله صالح
ali-zeidan | LY | Ali Zeidan; Ali Zidan; Zeidan | علي زيدان; على زيدان; زيدان رئيس الوزراء الليبي
abdullah-al-thani | LY | Abdullah al-Thinni; Abdullah al-Thinay | عبد الله الثني; عبدالله الثني; الثني; عبد الله الثنى
mohammed-magariaf | LY | Mohammed Magarief; Mohamed al-Magariaf; Mohammed Magariaf; Magarief; Mohammed el-Megarif; Mohamed Magarief | محمد المقريف; المقريف; محمد يوسف المقريف
mustafa-abdul-jalil | LY | Mustafa Abdul Jalil; Mustafa Abdel Jalil; Abdul Jalil; Mustafa Abdel-Jalil | مصطفى عبد الجليل; مصطفى عبدالجليل; مصطفي عبد الجليل; عبد الجليل رئيس المجلس الانتقالي
mahmoud-jibril | LY | Mahmoud Jibril; Jibril | محمود جبريل
fathi-bashagha | LY | Fathi Bashagha; Bashagha | فتحي باشاغا; باشاغا; فتحى باشاغا
mohammed-al-menfi | LY | Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Menfi; Mohammed Menfi | محمد المنفي; المنفي رئيس المجلس الرئاسي; محمد يونس المنفي
ghassan-salame | LB | Ghassan Salame; Ghassan Salamé; Ghassan Salameh; Salame | غسان سلامة; غسان سلامه
martin-kobler | DE | Martin Kobler; Kobler | مارتن كوبلر; كوبلر
bernardino-leon | ES | Bernardino León; Bernardino Leon | برناردينو ليون; برناردينيو ليون; برناردينو ليون المبعوث
# Tunisia
zine-el-abidine-ben-ali | TN | Zine El Abidine Ben Ali; Ben Ali; Zine el-Abidine Ben Ali; Zine al-Abidine Ben Ali; Zine El-Abidine Ben Ali | زين العابدين بن علي; بن علي; زين العابدين بن على; الرئيس المخلوع بن علي; بن على
moncef-marzouki | TN | Moncef Marzouki; Marzouki; Moncef al-Marzouki; Monsef Marzouki | المنصف المرزوقي; المرزوقي; منصف المرزوقي; محمد المنصف المرزوقي; المنصف المرزوقى; المرزوقى; منصف المرزوقى
beji-caid-essebsi | TN | Beji Caid Essebsi; Essebsi; Béji Caïd Essebsi; Caid Essebsi | الباجي قائد السبسي; السبسي; قائد السبسي; الباجي قايد السبسي; الباجى قائد السبسى; قايد السبسي; الباجى قايد السبسى
kais-saied | TN | Kais Saied; Saied; Kaïs Saïed; Kais Saeed | قيس سعيد; الرئيس قيس سعيد; قيس سعيّد
rached-ghannouchi | TN | Rached Ghannouchi; Ghannouchi; Rachid Ghannouchi; Rashid Ghannouchi; Rached al-Ghannouchi | راشد الغنوشي; الغنوشي; راشد الغنوشى; الغنوشى; الشيخ راشد الغنوشي
mohamed-ghannouchi | TN | Mohamed Ghannouchi; Mohammed Ghannouchi | محمد الغنوشي; محمد الغنوشى
hamadi-jebali | TN | Hamadi Jebali; Jebali; Hammadi Jebali | حمادي الجبالي; الجبالي; حمادى الجبالى; الجبالى; حمادي جبالي
ali-laarayedh | TN | Ali Laarayedh; Ali Larayedh; Laarayedh; Ali Larayedh; Larayedh | علي العريض; على العريض; العريض رئيس الوزراء التونسي; علي لعريض
mehdi-jomaa | TN | Mehdi Jomaa; Jomaa; Mehdi Jomâa | مهدي جمعة; مهدى جمعة; المهدي جمعة
habib-essid | TN | Habib Essid; Essid | الحبيب الصيد; حبيب الصيد; الصيد رئيس الحكومة
youssef-chahed | TN | Youssef Chahed; Chahed | يوسف الشاهد; يوسف شاهد
elyes-fakhfakh | TN | Elyes Fakhfakh; Fakhfakh | إلياس الفخفاخ; الفخفاخ; الياس الفخفاخ
hichem-mechichi | TN | Hichem Mechichi; Mechichi | هشام المشيشي; المشيشي
najla-bouden | TN | Najla Bouden; Najla Bouden Romdhane; Bouden | نجلاء بودن; نجلاء بودن رمضان; بودن
chokri-belaid | TN | Chokri Belaid; Belaid; Shukri Belaid; Chokri Belaïd; Chokri Bel-Eid | شكري بلعيد; بلعيد; شكرى بلعيد
mohamed-brahmi | TN | Mohamed Brahmi; Mohammed Brahmi; Brahmi | محمد البراهمي; البراهمي; محمد البراهمى
mohamed-bouazizi | TN | Mohamed Bouazizi; Bouazizi; Mohammed Bouazizi | محمد البوعزيزي; البوعزيزي; محمد بوعزيزي
mustapha-ben-jaafar | TN | Mustapha Ben Jaafar; Mustapha Ben Jafar | مصطفى بن جعفر; مصطفي بن جعفر
habib-bourguiba | TN | Habib Bourguiba; Bourguiba | الحبيب بورقيبة; بورقيبة
houcine-abassi | TN | Houcine Abassi; Hussein Abassi | حسين العباسي; الحسين العباسي
# Algeria, Morocco, Mauritania
abdelaziz-bouteflika | DZ | Abdelaziz Bouteflika; Bouteflika | عبد العزيز بوتفليقة; بوتفليقة; عبدالعزيز بوتفليقة; عبد العزيز بوتفليقه
abdelmadjid-tebboune | DZ | Abdelmadjid Tebboune; Tebboune | عبد المجيد تبون; تبون; عبدالمجيد تبون
abdelmalek-sellal | DZ | Abdelmalek Sellal; Sellal | عبد المالك سلال; سلال; عبدالمالك سلال; عبد الملك سلال
ahmed-ouyahia | DZ | Ahmed Ouyahia; Ouyahia | أحمد أويحيى; أويحيى; احمد اويحيى; أحمد أويحيي
ahmed-gaid-salah | DZ | Ahmed Gaid Salah; Gaid Salah | أحمد قايد صالح; قايد صالح; أحمد قائد صالح; الفريق قايد صالح; الفريق أحمد قايد صالح
mourad-medelci | DZ | Mourad Medelci; Medelci | مراد مدلسي; مدلسي; مراد مدلسى
ramtane-lamamra | DZ | Ramtane Lamamra; Lamamra | رمطان لعمامرة; لعمامرة; رمطان العمامرة
ali-benflis | DZ | Ali Benflis; Benflis | علي بن فليس; بن فليس; على بن فليس
abdelkader-bensalah | DZ | Abdelkader Bensalah; Bensalah | عبد القادر بن صالح; عبدالقادر بن صالح
noureddine-bedoui | DZ | Noureddine Bedoui; Bedoui | نور الدين بدوي; نورالدين بدوي
mokhtar-belmokhtar | DZ | Mokhtar Belmokhtar; Belmokhtar; Moktar Belmoktar | مختار بلمختار; بلمختار; مختار بالمختار; المختار بلمختار
king-mohammed-vi | MA | Mohammed VI; King Mohammed VI; King Mohammed VI of Morocco; King Mohammed | محمد السادس; الملك محمد السادس
king-hassan-ii | MA | Hassan II; King Hassan II; King Hassan of Morocco; King Hassan | الحسن الثاني; الملك الحسن الثاني; الملك الراحل الحسن الثاني
abdelilah-benkirane | MA | Abdelilah Benkirane; Benkirane; Abdelilah Benkiran | عبد الإله بنكيران; بنكيران; عبد الإله بن كيران; بن كيران; عبدالإله بنكيران; عبد الاله بنكيران; عبدالإله بن كيران
saadeddine-othmani | MA | Saad-Eddine El Othmani; Saadeddine Othmani; Saad Eddine El Othmani; El Othmani; Saad Eddine Othmani; Othmani | سعد الدين العثماني; العثماني رئيس الحكومة; سعد الدين العثمانى
aziz-akhannouch | MA | Aziz Akhannouch; Akhannouch | عزيز أخنوش; أخنوش; عزيز اخنوش
nasser-bourita | MA | Nasser Bourita; Bourita | ناصر بوريطة; بوريطة
salaheddine-mezouar | MA | Salaheddine Mezouar; Mezouar | صلاح الدين مزوار; مزوار
brahim-ghali | EH | Brahim Ghali | إبراهيم غالي; ابراهيم غالي; إبراهيم غالى
mohamed-abdelaziz | EH | -Mohamed Abdelaziz; Polisario leader Mohamed Abdelaziz | -محمد عبد العزيز; زعيم البوليساريو محمد عبد العزيز
christopher-ross | US | Christopher Ross | كريستوفر روس; كريستوفر روس المبعوث
nasser-zefzafi | MA | Nasser Zefzafi; Zefzafi | ناصر الزفزافي; الزفزافي
mohamed-ould-abdel-aziz | MR | Mohamed Ould Abdel Aziz; Ould Abdel Aziz; Mohammed Ould Abdelaziz | محمد ولد عبد العزيز; ولد عبد العزيز; محمد ولد عبدالعزيز; ولد عبدالعزيز
mohamed-ould-ghazouani | MR | Mohamed Ould Ghazouani; Ould Ghazouani; Ghazouani; Mohamed Ould Cheikh El Ghazouani | محمد ولد الغزواني; ولد الغزواني; الغزواني; محمد ولد الشيخ الغزواني
# Sudan and the Horn
omar-al-bashir | SD | Omar al-Bashir; al-Bashir; Bashir; Omar Hassan al-Bashir; Omar Bashir; Omar Al-Bashir; Omar el-Bashir | عمر البشير; البشير; عمر حسن البشير; عمر حسن أحمد البشير; المشير عمر البشير
abdel-fattah-al-burhan | SD | Abdel Fattah al-Burhan; al-Burhan; Burhan; Abdel-Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan | عبد الفتاح البرهان; البرهان; عبدالفتاح البرهان; الفريق أول عبد الفتاح البرهان
mohamed-hamdan-dagalo | SD | Mohamed Hamdan Dagalo; Hemedti; Hemeti; Mohamed Hamdan Daglo; Dagalo; Hemedti | محمد حمدان دقلو; حميدتي; دقلو; محمد حمدان دقلو حميدتي; حميدتى; محمد حمدان حميدتي
abdalla-hamdok | SD | Abdalla Hamdok; Hamdok; Abdallah Hamdok | عبد الله حمدوك; حمدوك; عبدالله حمدوك
hassan-al-turabi | SD | Hassan al-Turabi; Turabi; Hassan Turabi | حسن الترابي; الترابي; حسن الترابى; الترابى; حسن عبد الله الترابي
sadiq-al-mahdi | SD | Sadiq al-Mahdi; Sadeq al-Mahdi | الصادق المهدي; الصادق المهدى; الإمام الصادق المهدي
ali-osman-taha | SD | Ali Osman Taha; Ali Osman Mohammed Taha; Ali Osman Mohamed Taha | علي عثمان محمد طه; علي عثمان طه; على عثمان طه; على عثمان محمد طه
ali-karti | SD | Ali Karti; Ali Ahmed Karti | علي كرتي; على كرتي; علي أحمد كرتي; على كرتى
ibrahim-ghandour | SD | Ibrahim Ghandour; Ghandour | إبراهيم غندور; غندور; ابراهيم غندور
malik-agar | SD | Malik Agar | مالك عقار
yasir-arman | SD | Yasir Arman; Yasser Arman | ياسر عرمان; عرمان
minni-minnawi | SD | Minni Minnawi; Minni Arko Minnawi | مني أركو مناوي; مناوي; منى أركو مناوي; مني اركو مناوي
salah-gosh | SD | Salah Gosh; Salah Abdallah Gosh | صلاح قوش; صلاح عبد الله قوش; قوش
salva-kiir | SS | Salva Kiir; Kiir; Salva Kiir Mayardit | سلفا كير; كير رئيس جنوب السودان; سيلفا كير; سلفاكير; سلفا كير ميارديت; سيلفاكير; سالفا كير
riek-machar | SS | Riek Machar; Machar; Reik Machar | رياك مشار; مشار نائب الرئيس; ريك مشار; رياك ماشار
john-garang | SS | John Garang; Garang | جون قرنق; قرنق; جون جارانج; جون غارانغ
pagan-amum | SS | Pagan Amum; Amum | باقان أموم; أموم; باقان اموم; باجان أموم
hassan-sheikh-mohamud | SO | Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud; Hassan Sheikh | حسن شيخ محمود; حسن شيخ محمد; حسن الشيخ محمود
mohamed-abdullahi-mohamed | SO | Mohamed Abdullahi Mohamed; Farmajo; Farmaajo; Mohamed Abdullahi Farmajo; Mohamed Abdullahi Farmaajo | محمد عبد الله محمد فرماجو; فرماجو; محمد عبد الله فرماجو; محمد عبدالله فرماجو; محمد عبد الله فرماجو
sheikh-sharif-ahmed | SO | Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif Ahmed | شريف شيخ أحمد; شيخ شريف شيخ أحمد; شريف الشيخ أحمد; شيخ شريف أحمد
ismail-omar-guelleh | DJ | Ismail Omar Guelleh; Guelleh; Ismaïl Omar Guelleh | إسماعيل عمر جيلة; إسماعيل عمر جيله; عمر جيلة; اسماعيل عمر جيله; إسماعيل عمر غيلة; عمر جيله
ikililou-dhoinine | KM | Ikililou Dhoinine; Azali Assoumani | إكليل ظنين; غزالي عثماني; عثمان غزالي
`;
