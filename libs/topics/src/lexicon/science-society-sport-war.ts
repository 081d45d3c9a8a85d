import type { TopicWords } from './topic-words.js';

/** Roots 13 to 17. */
export const scienceSocietySportWar: readonly TopicWords[] = [
  {
    code: '20000717',
    en: 'nasa, spacecraft, satellite, astronaut, astronauts, cosmonauts, space station, space agency, telescope, planet, planets, galaxy, black hole, astronomers, astronomer, asteroid, meteor, fireball, comet, mars, moon mission, orbit, spacex, rocket launch, falcon heavy, physics, physicist, quantum, particle, chemistry, geology, geologist, biology, dinosaur, fossil, new species, genome, dna, solar eclipse, supermoon',
    ar: 'ناسا, مركبة فضائية, مركبة فضاء, قمر صناعي, أقمار صناعية, رائد فضاء, رواد فضاء, محطة فضاء, محطة فضائية, وكالة فضاء, فضاء, تلسكوب, كوكب, كواكب, مجرة, ثقب أسود, فلكي, علماء فلك, كويكب, نيزك, مذنب, مريخ, مدار, فيزياء, كيمياء, جيولوجيا, أحياء دقيقة, ديناصور, أحفورة, حمض نووي, جينات, كسوف, خسوف, علم فلك',
  },
  {
    code: '20000735',
    en: 'scientists, scientist, researchers, research team, study found, study published, scientific, scientific research, experiment, laboratory, new study, science, discovery of, ~study, ~research, ~discovered',
    ar: 'علماء, باحثين, باحث, دراسة حديثة, دراسة علمية, بحث علمي, أبحاث, علمي, مختبر, اكتشاف علمي, تجارب علمية, علوم, اختراع, مخترع, براءة اختراع, ~اكتشاف, ~دراسات, توصل باحثون, مركز أبحاث',
  },
  {
    code: '20000756',
    en: 'technology, software, app, smartphone, smartphones, iphone, ipad, android, google, apple, microsoft, facebook, twitter, whatsapp, telegram app, internet, internet users, broadband, computer, computers, laptop, chip, semiconductor, processor, artificial intelligence, robot, robots, robotics, drone, unmanned, cyber, cybersecurity, browser, windows update, security patch, security flaw, data breach, search engine, virtual reality, smart glasses, engineering, engineers, electronics, gadget, update, beta, 3d printing, cloud computing, samsung galaxy, galaxy, undersea cable, silicon valley, tech company, tech giant',
    ar: 'تكنولوجيا, تقنية, تقنيات, برمجيات, تطبيق, تطبيقات, هاتف ذكي, هواتف ذكية, هواتف, آيفون, آيباد, أندرويد, جوجل, غوغل, أبل, آبل, مايكروسوفت, فيسبوك, فيس بوك, تويتر, يوتيوب, واتساب, إنترنت, انترنت, حاسوب, كمبيوتر, حواسيب, رقائق, موصلات, معالج, ذكاء اصطناعي, روبوت, روبوتات, طائرة بدون, بدون طيار, أمن معلومات, قراصنة, متصفح, محرك بحث, شبكات تواصل, سامسونج, سامسونغ, سوني, إلكترونيات, إلكتروني, جالاكسي, غالاكسي, ويندوز, نظارات ذكية, ساعة ذكية, هندسة, ثغرة',
  },
  {
    code: '14000000',
    en: 'society, social affairs, ~community, ~social, residents',
    ar: 'شؤون اجتماعية, شئون اجتماعية, اجتماعي, مجتمع, تنمية اجتماعية, ~اجتماعية, ~أهالي, ~مواطنين',
  },
  {
    code: '20000771',
    en: 'immigrants, immigrant, immigration, migrants, migrant, illegal immigrants, asylum, asylum seekers, deported, deportation, border crossing, refugees, refugee camp, refugee',
    ar: 'مهاجرين, مهاجر, هجرة, هجرة غير, لاجئين, لاجئ, طالبي لجوء, لجوء, ترحيل, مخالفي أنظمة, نازحين, مخيم لاجئين, متسللين, تسلل',
  },
  {
    code: '20000775',
    en: 'racism, racist, discrimination, racial, sexism, homophobia, segregation, apartheid, hate speech, anti-semitic, antisemitism, gay marriage, gay rights, gender equality',
    ar: 'عنصرية, عنصري, تمييز عنصري, تمييز, كراهية, تهميش, معاداة سامية, تفرقة, مساواة بين, زواج مثليين, مثليين',
  },
  {
    code: '20000780',
    en: 'marriage, divorce, wedding, family planning, parenting, adoption, abortion, childcare, pregnancy, families, ~mother, ~father',
    ar: 'زواج, طلاق, تنظيم أسرة, أسرة, أسر, أسرية, عنوسة, خلع, حضانة, إجهاض, زوجة, زوجين, أحوال شخصية, ~أم, ~أب, عروس',
  },
  {
    code: '20000788',
    en: 'children, teenagers, women, elderly, disabled people, youth, gay, lesbian, ~men, ~girls, girls',
    ar: 'أطفال, طفل, مرأة, نساء, سيدات, مسنين, معاقين, ذوي احتياجات, ذوي إعاقة, إعاقة, شباب, فتيات, قومي للمرأة, مجلس مرأة, أيتام, ~بنات',
  },
  {
    code: '20000802',
    en: 'poverty, homelessness, homeless, slums, street children, domestic violence, sexual harassment, prostitution, alcoholism, female genital, child abuse, begging, child labour, suicide',
    ar: 'فقر, فقراء, مشردين, عشوائيات, أطفال شوارع, عنف أسري, عنف ضد, ختان إناث, تسول, متسول, عمالة أطفال, انتحار, إيذاء, تفكك أسري, تعنيف',
  },
  {
    code: '20000817',
    en: 'welfare, social security, food stamps, charity, charitable, donations, orphans, relief aid, foundation for',
    ar: 'ضمان اجتماعي, رعاية اجتماعية, جمعية خيرية, خيرية, خيري, تبرعات, تبرع, كفالة أيتام, مستفيدين, مساعدات عينية, سلال غذائية, محتاجين, أعمال خيرية, مؤسسة خيرية',
  },
  {
    code: '20000822',
    en: 'football, soccer, footballer, midfielder, striker, goalkeeper, defender, hat-trick, penalty shootout, penalty kick, offside, basketball, nba, baseball, nfl, quarterback, touchdown, running back, american football, hockey, nhl, rugby, cricket, tennis, golf, golfer, boxing, heavyweight, boxer, swimming, swimmer, athletics, sprinter, gymnastics, cycling, cyclist, formula one, grand prix, motor racing, nascar, skiing, skier, volleyball, handball, wrestling, horse racing, innings, wicket, pitcher, playoff, playoffs, scored, goalless, equaliser, equalizer, teammate, scoring record, rebounds, ~goal, ~goals, ~player, ~players, ~team, ~squad, ~scored twice, ~points',
    ar: 'كرة قدم, كرة سلة, كرة يد, كرة طائرة, كرة, تنس, جولف, غولف, ملاكمة, ملاكم, سباحة, سباح, ألعاب قوى, عداء, جمباز, دراجات هوائية, فورمولا, سباق سيارات, مصارعة, تايكوندو, كاراتيه, جودو, رماية, فروسية, لاعب, لاعبين, مهاجم, مدافع, حارس مرمى, لاعب وسط, خط وسط, ظهير, ضربة جزاء, ركلة جزاء, ركلات ترجيح, هدف فوز, هدفين, تعادل, شوط, شوط أول, شوط ثاني, مباراة, مباريات, مباراة ودية, رياضة, رياضي, رياضية, رياضيين, ملاعب رياضية, أولتراس, ألتراس, جماهير, ~هدف, ~أهداف, ~فوز, ~فريق, ~مرمى',
  },
  {
    code: '20001108',
    en: 'world cup, olympic, olympics, paralympics, champions league, europa league, premier league, la liga, bundesliga, serie a, nations cup, super bowl, world series, championship, tournament, semi-final, semifinal, quarter-final, quarterfinal, cup final, league title, fixtures, friendly match, world championship, medal, bronze medal, gold medal, wimbledon, grand slam, matchday, knockout stage, group stage, qualifier, qualifiers, season opener, ~match, ~season, ~league, ~champions, ~final, ~win over',
    ar: 'كأس عالم, كأس أمم, أمم أفريقيا, كأس ملك, كأس مصر, كأس سوبر, سوبر سعودي, كأس, أولمبياد, دورة أولمبية, دوري أبطال, دوري, دوري ممتاز, دوري عبداللطيف, دوري إنجليزي, دوري إسباني, دوري إيطالي, بطولة, بطولات, تصفيات, نصف نهائي, ربع نهائي, دور قبل, مباراة نهائية, ميدالية, ذهبية, ذهبيات, ترتيب فرق, جدول مباريات, جولة دوري, بطولة عالم, خليجي, ~نهائي, ~بطل, ~موسم, ~لقب, ~جولة, معسكر مغلق, معسكر إعدادي, معسكر خارجي',
  },
  {
    code: '20001148',
    en: 'transfer window, free agent, transfer fee, loan deal, signs for, contract extension, signing, traded to, ~transfer',
    ar: 'انتقالات صيفية, انتقالات شتوية, فترة انتقالات, صفقة انتقال, إعارة, سبيل إعارة, تجديد عقده, مخالصة, لاعب محترف, محترفين, أجنبي رابع, ضم لاعب, انتقال لاعب, عقد لاعب',
  },
  {
    code: '20001104',
    en: 'doping, steroids, performance-enhancing, anti-doping, wada, drug test',
    ar: 'منشطات, مكافحة منشطات, تعاطي منشطات, اختبار منشطات',
  },
  {
    code: '20001125',
    en: 'fifa, uefa, ioc, football federation, sports federation, football association, blatter, olympic committee, sports club, ~federation, ~club',
    ar: 'فيفا, يويفا, اتحاد كرة, اتحاد قدم, لجنة أولمبية, دولي لكرة, بلاتر, نادي أهلي, نادي زمالك, نادي هلال, نادي نصر, نادي, أندية, رعاية شباب, لجنة مسابقات, لجنة انضباط, لجنة احتراف, هيئة شرف, أعضاء شرف, برشلونة, ريال مدريد, مانشستر, تشيلسي, أرسنال, ليفربول, بايرن, يوفنتوس, ميلان, زمالك, إسماعيلي, وادي دجلة',
  },
  {
    code: '20001323',
    en: 'head coach, coach, coaching, football manager, coaching staff, trainer, fired coach',
    ar: 'مدرب, مدير فني, جهاز فني, تدريبات, تدريب فريق, مران, مدرب منتخب, منتخب, منتخب وطني, تشكيلة, إدارة فريق, دكة بدلاء, مدير كرة',
  },
  {
    code: '20001325',
    en: 'referee, referees, umpire, linesman, red card, yellow card, match-fixing',
    ar: 'حكم مباراة, تحكيم رياضي, طاقم تحكيم, بطاقة حمراء, بطاقة صفراء, حكام, إيقاف مباريات',
  },
  {
    code: '20001126',
    en: 'stadium, arena, racetrack, ballpark',
    ar: 'استاد, ملعب, إستاد, ملاعب, صالة رياضية',
  },
  {
    code: '20000053',
    en: 'terrorist, terrorists, terrorism, terror attack, suicide bomber, suicide bombing, suicide attack, car bomb, bombing, bomb blast, bomb attack, al-qaeda, qaeda, islamic state, isis, isil, boko haram, taliban, jihadist, jihadists, extremist, extremists, terror, ~bomb, ~explosion, ~militant',
    ar: 'إرهاب, إرهابي, إرهابية, إرهابيين, عملية إرهابية, هجوم إرهابي, انتحاري, تفجير انتحاري, تفجير, تفجيرات, سيارة مفخخة, مفخخة, عبوة ناسفة, عبوات ناسفة, حزام ناسف, تنظيم قاعدة, قاعدة, داعش, تنظيم دولة, بوكو حرام, طالبان, جهاديين, متطرف, متطرفين, تطرف, تكفيري, تكفيريين, خلية إرهابية, فجر نفسه, ~تنظيم, ~قنبلة, اغتيال',
  },
  {
    code: '20000056',
    en: 'war, civil war, army, troops, soldiers, soldier, rebels, rebel, militia, insurgents, insurgency, airstrike, air strike, airstrikes, shelling, artillery, mortar, mortars, missile, missiles, missile test, rocket fire, warplanes, fighter jets, battle, battles, fighting, gunfire, offensive, military operation, invasion, guerrilla, guerrillas, warfare, combat, naval, warship, navy, military, peacekeepers, nuclear test, nuclear weapons, chemical weapons, separatists, besieged, hezbollah, hamas, commander, war games, weapons, ~fighters, ~forces, ~attack, ~attacks, ~killed, armed conflict, border clashes, conflict, arms',
    ar: 'حرب, حرب أهلية, جيش, قوات, قوات مسلحة, جنود, جندي, ثوار, متمردين, حوثيين, حوثي, ميليشيات, مليشيات, مسلحين, غارة جوية, غارات, غارات جوية, قصف, قصف مدفعي, قصف جوي, مدفعية, قذائف, قذيفة, هاون, صاروخ, صواريخ, صاروخية, مقاتلات حربية, طائرات حربية, طيران حربي, معارك, معركة, قتال, عملية عسكرية, عمليات عسكرية, عسكري, عسكرية, قائد عسكري, مقاومة شعبية, جيش حر, جيش سوري, قوات نظام, قوات أسد, تحالف عربي, عاصفة حزم, إعادة أمل, تجربة نووية, أسلحة كيماوية, سلاح كيماوي, حصار, محاصرة, قوات حفظ, حزب الله, حماس, كتائب, مجاهدين, جبهة قتال, احتلال, توغل, غزو, لواء ركن, مناورات, تمرين, ~هجوم, ~مقتل, ~استشهاد, ~شهداء, ~شهيد, ~اشتباكات, اشتباكات عنيفة',
  },
  {
    code: '20000065',
    en: 'protest, protests, protester, protesters, demonstration, demonstrations, demonstrators, rally, rallies, riot, riots, rioting, rioters, clashes, tear gas, teargas, sit-in, march on, unrest, uprising, revolution, street violence, civil disobedience, water cannon, mass protests, petrol bomb, molotov, tahrir square, curfew, looting, ransacked, barricades, tahrir, ~clashed, ~anger',
    ar: 'مظاهرة, مظاهرات, تظاهرات, تظاهرة, تظاهر, متظاهر, متظاهرين, محتجين, احتجاج, احتجاجات, احتجاجية, وقفة احتجاجية, مسيرة, مسيرات, مليونية, اعتصام, معتصمين, أعمال شغب, شغب, أعمال عنف, غاز مسيل, غاز, قنابل غاز, قنابل مسيلة, مولوتوف, زجاجات حارقة, اشتباكات بين, مواجهات بين, ميدان تحرير, قصر اتحادية, اتحادية, هتافات, رددوا هتافات, جمعة رحيل, جمعة كرامة, جمعة خلاص, عصيان مدني, ثورة, ثوار, قطع طريق, قطعوا طريق, يقطعون طريق, حظر تجوال, حظر تجول, بلاك بلوك, انتفاضة, رشق بحجارة, بالحجارة, اقتحام, محاولة اقتحام, ~عنف, ~حرق, ~مواجهات',
  },
  {
    code: '20000070',
    en: 'coup, coup attempt, military coup, junta, overthrow, overthrown, putsch, ousted',
    ar: 'انقلاب عسكري, محاولة انقلاب, انقلابيين, إطاحة, أطاح',
  },
  {
    code: '20000071',
    en: 'massacre, massacred, genocide, mass killing, war crimes, war crime, ethnic cleansing, mass grave',
    ar: 'مجزرة, مجازر, مذبحة, مذابح, إبادة جماعية, جرائم حرب, تطهير عرقي, مقابر جماعية',
  },
  {
    code: '20000073',
    en: 'peace process, ceasefire, cease-fire, truce, peace agreement, peace deal, peace talks, disarmament, armistice, peacekeeping',
    ar: 'عملية سلام, وقف إطلاق, هدنة, اتفاق سلام, اتفاقية سلام, محادثات سلام, تهدئة, مفاوضات سلام, مصالحة وطنية, نزع سلاح',
  },
  {
    code: '20000080',
    en: 'prisoners of, prisoner swap, prisoner exchange, pow, captured soldiers',
    ar: 'أسرى, أسير, أسيرة, تبادل أسرى, أسرى حرب, إضراب أسرى, أسير فلسطيني',
  },
  {
    code: '20001128',
    en: 'weather forecast, forecasters, forecaster, meteorologist, meteorologists, weather service, temperatures, ~forecast, sunny spells, weather',
    ar: 'طقس, حالة طقس, أرصاد جوية, هيئة أرصاد, خبراء أرصاد, درجات حرارة, درجة حرارة, توقعات أرصاد, أرصاد, مائل للبرودة, مائل للدفء, نشرة جوية',
  },
  {
    code: '20001129',
    en: 'snow, snowfall, snowstorm, blizzard, storm, thunderstorm, hurricane, tropical storm, heavy rain, rainfall, heat wave, heatwave, cold snap, fog, hail, gale, strong winds, sandstorm, dust storm, freezing, el nino, winter storm, rain, rains, ~winds, cold weather',
    ar: 'أمطار, أمطار غزيرة, هطول أمطار, سقوط أمطار, أمطار رعدية, ثلوج, عاصفة ثلجية, عاصفة رملية, عاصفة ترابية, عواصف, عاصفة, رياح, رياح نشطة, أتربة, غبار, ضباب, شبورة, شبورة مائية, موجة حر, موجة باردة, موجة برد, سوء أحوال, أحوال جوية, بروق, سحب, رطوبة, منخفض جوي',
  },
  {
    code: '20001131',
    en: 'weather warning, storm warning, flood warning, red alert, hurricane watch, severe weather',
    ar: 'طقس سيئ, تنبيه متقدم, تحذير أرصاد, إنذار مبكر, تقلبات جوية',
  },
];
