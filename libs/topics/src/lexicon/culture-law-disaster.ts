import type { TopicWords } from './topic-words.js';

/** Roots 01 to 03. */
export const cultureLawDisaster: readonly TopicWords[] = [
  {
    code: '20000002',
    en: 'film, movie, film festival, film director, filmmaker, box office, screenplay, actor, actress, cinema, theatre, theater, stage play, ~stage, musical, opera, ballet, dance company, dancer, choreographer, concert, orchestra, symphony, conductor, album, singer, songwriter, rapper, pop star, rock band, jazz, guitarist, pianist, music festival, music video, ~band, ~tour, painter, painting, sculpture, sculptor, art gallery, exhibition, art show, artist, artwork, novel, novelist, poet, poetry, short stories, literature, literary, bestseller, book fair, book review, author, comedian, comedy, sitcom, soap opera, drama series, ~drama, ~episode, ~trailer, sequel, oscar, oscars, grammy, grammys, emmy, emmys, golden globe, bafta, academy award, hollywood, bollywood, broadway, celebrity chef, fashion week, fashion designer, catwalk, runway show, circus, cartoon, animation, video art, ~performance, ~cast, ~starring, biopic, soundtrack, playwright, photography, photo exhibition',
    ar: 'فيلم, أفلام, سينما, سينمائي, مهرجان سينمائي, مخرج, سيناريو, ممثل سينمائي, ممثلة, فنان, فنانة, فنانين, نجم سينمائي, مسرح, مسرحية, مسرحي, عرض مسرحي, أوبرا, باليه, رقص, حفل غنائي, حفلات, مطرب, مطربة, مغني, مغنية, ألبوم, أغنية, أغاني, غناء, ملحن, موسيقى, موسيقار, أوركسترا, عازف, رسام, لوحات, فن تشكيلي, فنون تشكيلية, فنان تشكيلي, نحات, معرض فني, رواية, روائي, رواياته, شاعر, شعراء, قصيدة, ديوان شعر, أمسية شعرية, أديب, أدباء, أدبي, قصة قصيرة, مجموعة قصصية, معرض الكتاب, ~كتاب, مسلسل, مسلسلات, حلقات, دراما, كوميديا, كوميدي, جائزة أوسكار, أوسكار, هوليوود, بوليوود, ~مهرجان, بطولة مسلسل, شباك التذاكر, أزياء, عرض أزياء, مصمم أزياء, سيرك, كرتون, رسوم متحركة, ~فرقة, ~عرض, ~تصوير, ~فنون, نقابة ممثلين, ساقية الصاوي, الطرب, فيديو كليب',
  },
  {
    code: '20000038',
    en: 'cultural heritage, heritage site, world heritage, archaeology, archaeologist, archaeological, antiquities, museum, monument, folklore, culture minister, culture ministry, cultural centre, cultural center, cultural festival, ~cultural, library, manuscript, ~mummy, ~tomb, pharaonic, ~language',
    ar: 'تراث, تراث عالمي, آثار, أثرية, أثري, حفريات, متحف, متاحف, مخطوطات, وزير ثقافة, وزارة ثقافة, مركز ثقافي, قصور الثقافة, نادي أدبي, مثقفين, ثقافي, فعاليات ثقافية, أمسية ثقافية, مكتبة, فلكلور, موروث شعبي, فرعوني, مومياء, ندوة ثقافية, مهرجان ثقافي, ~ثقافة',
  },
  {
    code: '20000045',
    en: 'newspaper, broadcaster, television channel, tv channel, tv show, tv presenter, tv host, news anchor, talk show, radio station, journalist, journalism, newsroom, press freedom, media company, satellite channel, magazine, editor in, news agency, ~media, ~press, ~broadcast, ~television, publisher, columnist, satirist, youtube ban, social media',
    ar: 'صحيفة, صحفي, صحفيين, صحافة, صحافي, حرية صحافة, نقابة صحفيين, إعلامي, إعلامية, إعلاميين, وسائل إعلام, وزير إعلام, وزارة إعلام, قناة فضائية, فضائيات, قنوات فضائية, قناة, تلفزيون, تليفزيون, مذيع, مذيعة, توك شو, إذاعة, رئيس تحرير, مجلة, مدينة إنتاج, برنامج تليفزيوني, برنامج تلفزيوني, برنامج ساخر, باسم يوسف, ~برنامج, ~بث, ~صحف, ~إعلام',
  },
  {
    code: '20000082',
    en: 'murder, murderer, murdered, homicide, manslaughter, killer, serial killer, stabbed, stabbing, strangled, shooting, gunman, shooter, rape, rapist, raped, sexual assault, sexually assaulted, molesting, kidnap, kidnapped, kidnapping, abducted, abduction, ransom, robbery, robber, robbed, burglary, burglar, theft, thief, thieves, stolen, stealing, heist, fraud, fraudster, swindle, scam, forgery, counterfeit, smuggling, smuggler, drug trafficking, drug dealer, cocaine, heroin, cannabis, hashish, human trafficking, trafficking, extortion, blackmail, bribery, bribe, corruption, embezzlement, money laundering, gang, mafia, cartel, crime scene, criminal, crime, arson, arsonist, hit-and, hacker, hacking, cybercrime, identity theft, vandalism, hostage, piracy, pirates, harassment, ~attack, ~weapon, dui, drunk driving, insider trading',
    ar: 'قتل زوج, جريمة, جرائم, قاتل, قتله, مقتولة, جثة, العثور جثة, ذبح, مذبوحة, طعن بسكين, طعنا, خنق, اغتصاب, مغتصب, تحرش جنسي, تحرش, اعتداء جنسي, خطف, اختطاف, مختطفين, فدية, سرقة, سرق, لص, لصوص, مسروقة, سطو, سطو مسلح, سلب, نصب, احتيال, نصاب, تزوير, مزور, مزورة, عملات مزيفة, تهريب, مهرب, مهربين, مهربة, مخدرات, مخدر, حشيش, هيروين, بانجو, كوكايين, أقراص مخدرة, تاجر مخدرات, ترويج مخدرات, مروج, أسلحة نارية, سلاح ناري, فرد خرطوش, سلاح أبيض, حيازة سلاح, طلق ناري, تشكيل عصابي, عصابة, عصابات, بلطجية, بلطجي, بلطجة, رشوة, اختلاس, فساد مالي, كسب غير, غسل أموال, ابتزاز, قضايا فساد, اتجار بشر, دعارة, مسجل خطر, عاطل وبحوزته, بحوزته, وبحوزته, بحوزتهم, تعدى عليه, مشاجرة, ثأر, خصومة ثأرية, مجني عليه, ~قتل, ~مسلحين, ~عاطل, ~مجهولين, سيارة مسروقة, تعذيب, هارب, هاربين',
  },
  {
    code: '20000106',
    en: 'court, supreme court, appeals court, high court, criminal court, trial, retrial, on trial, judge, jury, juror, verdict, acquitted, acquittal, convicted, conviction, sentenced, prison sentence, jailed, death sentence, death penalty, plea, guilty, lawsuit, sued, suing, plaintiff, defendant, prosecutor, prosecution, prosecutors, indicted, indictment, lawyer, attorney, attorney general, appeal court, magistrate, hearing, ~ruling, ~testify, testimony, bail, ~charges, charged with, tribunal, extradition, extradited, international criminal, plead',
    ar: 'محكمة, محاكمة, محاكمات, محاكم, قاضي, قضاة, قضائي, قضائية, قضاء إداري, قضاء, نيابة, نيابة عامة, نائب عام, وكيل نيابة, محكمة جنايات, جنايات, محكمة نقض, محكمة دستورية, جنح, مستأنف, طعن, طعون, دعوى, دعوى قضائية, دعاوى, مرافعة, مرافعات, حكم بإعدام, إعدام, إحالة أوراق, سجن مؤبد, أشغال شاقة, حبس متهم, حبس, تجديد حبس, إخلاء سبيل, على ذمة, كفالة, متهم, متهمين, براءة, إدانة, تبرئة, شهود إثبات, شاهد, شهود عيان, محامي, محامين, مستشار, هيئة دفاع, تأجيل محاكمة, تأجيل نظر, جلسة محاكمة, ~جلسة, ~حكم, ~قضية, ~قضايا, ~تأجيل, لائحة اتهام, مذكرة توقيف, محكمة جنائية, كتابة عدل, مجلس قضاء, بلاغ للنائب',
  },
  {
    code: '20000119',
    en: 'miscarriage of, wrongly convicted, transitional justice, ~justice, prisoner, prisoners, inmate, jail, prison, parole, pardon, pardoned, amnesty for, imprisonment, rehabilitation of',
    ar: 'سجناء, سجين, سجون, سجن, عفو عن, نزلاء, عدالة انتقالية, قصاص, إفراج عن, وزير عدل, وزارة عدل, ~عدالة, موقوفين',
  },
  {
    code: '20000121',
    en: 'criminal law, civil law, legal reform, constitutional court, legal challenge, copyright law, patent law, ~law, ~legal, unconstitutional, international law',
    ar: 'قانون عقوبات, قانون جنائي, قانون مدني, مشروع قانون, تشريع, تشريعات, غير دستوري, عدم دستورية, قانوني, ~قانون, ~لائحة',
  },
  {
    code: '20000129',
    en: 'police, police officer, policeman, detectives, detective, arrested, arrest, arrests, arresting, in custody, suspect, suspects, investigators, investigation into, fbi, interpol, sheriff, raid on, raided, seized drugs, manhunt, wanted man, handcuffed, detained, ~detain, ~investigation, ~officers, traffic police, forensic',
    ar: 'شرطة, ضابط شرطة, مباحث, رئيس مباحث, رجال مباحث, إدارة بحث, بحث جنائي, قسم شرطة, مديرية أمن, مدير أمن, أجهزة أمنية, حملة أمنية, قبض على, ألقت قبض, القبض, ضبط, ضبطت, تم ضبط, مضبوطات, أمن مركزي, أمناء شرطة, وزارة داخلية, وزير داخلية, مصدر أمني, تحريات, محضر, بلاغ, تحقيقات, اعتقال, معتقلين, طب شرعي, إنتربول, دوريات أمنية, مكافحة مخدرات, جمارك, أمن عام, ~تحقيق, ~أمن, ~كمين, معمل جنائي, الجهات الأمنية, متحدث أمني',
  },
  {
    code: '20000139',
    en: 'accident, car crash, plane crash, train crash, bus crash, crash, crashed, collision, collided, derailed, derailment, overturned, pileup, helicopter crash, shipwreck, capsized, ferry sank, sank, drowned, drowning, explosion at, gas explosion, gas leak, blaze, fire broke, fire destroyed, house fire, firefighters, ~fire, ~blast, building collapse, collapsed, mine disaster, stampede, electrocuted, missing climber, fell from, ~injured, ~killed, emergency landing, fireworks accident, hit by, run over',
    ar: 'حادث سير, حادث مروري, حوادث مرورية, حادث تصادم, تصادم, انقلاب سيارة, انقلاب, انقلبت, اصطدام, اصطدمت, دهس, صدمت, تحت عجلات, عجلات قطار, تحطم طائرة, تحطم, سقوط طائرة, سقوط مروحية, خروج قطار, غرق, غرق مركب, غرق عبارة, غريق, حريق, اندلاع حريق, نشوب حريق, حرائق, النيران في, التهم, التهمت, انفجار أنبوب, انفجار أسطوانة, تسرب غاز, ماس كهربائي, اختناق, تماس كهربائي, انهيار عقار, انهيار منزل, انهيار مبنى, تدافع, صعق كهربائي, هبوط اضطراري, مصرع, لقي مصرعه, حادث, حوادث, ~إصابة, ~وفاة, ~مصابين, سقوط من, احتراق',
  },
  {
    code: '20000148',
    en: 'earthquake, quake, magnitude, aftershock, epicentre, epicenter, tsunami, flood, flooding, floods, flash flood, landslide, mudslide, avalanche, volcano, volcanic eruption, hurricane damage, typhoon, cyclone, tornado, wildfire, bushfire, forest fire, drought, famine, locusts, disaster, natural disaster, ~catastrophe, ~devastated, survivors, ~evacuated, ~evacuate, death toll',
    ar: 'زلزال, زلازل, هزة أرضية, هزات ارتدادية, بمقياس ريختر, ريختر, تسونامي, موجات مد, فيضان, فيضانات, سيول, سيل, انهيار أرضي, انهيارات أرضية, انهيار ثلجي, بركان, إعصار, أعاصير, حرائق غابات, جفاف, مجاعة, جراد, كارثة, كوارث, كوارث طبيعية, منكوبة, منكوبين, ~ضحايا, ~ناجين, ~إجلاء',
  },
  {
    code: '20000168',
    en: 'rescue, rescuers, rescued, rescue team, search and, paramedics, ambulance, emergency services, coast guard, civil defence, civil defense, fire brigade, first responders, relief effort, humanitarian aid, ~relief, ~emergency',
    ar: 'إنقاذ غرقى, رجال إنقاذ, فرق إنقاذ, عمليات إنقاذ, إسعاف, سيارات إسعاف, سيارة إسعاف, دفاع مدني, حماية مدنية, رجال إطفاء, سيارات إطفاء, إطفاء, السيطرة على, هلال أحمر, إغاثة, مساعدات إنسانية, خفر سواحل, ~طوارئ, ~انتشال',
  },
];
