/**
 * People of the rest of the world: heads of state and government since 2010, ministers, chiefs of organisations and
 * others in the news, and leaders of before who are still named. Columns as in people-middle-east.
 */
export const worldPeople = `
# international organisations
antonio-guterres | PT | António Guterres; Antonio Guterres; Guterres | أنطونيو غوتيريش; غوتيريش; أنطونيو غوتيريس; أنطونيو جوتيريش; جوتيريش; غوتيريس; انطونيو غوتيريش; انطونيو جوتيريش; جوتيريس; أنطونيو غوتيرش
ban-ki-moon | KR | Ban Ki-moon; Ban Ki-Moon; Ban Ki Moon | بان كي مون; بان كى مون; بان كي-مون; بان كيمون; بان كي مون الأمين العام
kofi-annan | GH | Kofi Annan; Annan | كوفي عنان; كوفى عنان; كوفي أنان; عنان المبعوث الدولي
perez-de-cuellar | PE | Javier Perez de Cuellar; Perez de Cuellar; Javier Pérez de Cuéllar | خافيير بيريز دي كوييار; بيريز دي كويلار; خافيير بيريز دي كويلار
jens-stoltenberg | NO | Jens Stoltenberg; Stoltenberg | ينس ستولتنبرغ; ستولتنبرغ; ينس شتولتنبرغ; ينس ستولتنبرج; شتولتنبرغ; ستولتنبرج; يانس ستولتنبرغ; ينس ستولتنبيرغ; شتولتنبرج
anders-fogh-rasmussen | DK | Anders Fogh Rasmussen; Fogh Rasmussen; Rasmussen | أندرس فوغ راسموسن; راسموسن; أندرس فوج راسموسن; اندرس فوغ راسموسن; أندرس فوغ راسموسين; أندرز فوج راسموسن; راسموسين
christine-lagarde | FR | Christine Lagarde; Lagarde | كريستين لاغارد; لاغارد; كريستين لاجارد; لاجارد
kristalina-georgieva | BG | Kristalina Georgieva; Georgieva | كريستالينا غورغييفا; غورغييفا; كريستالينا جورجيفا; كريستالينا جورجييفا; جورجيفا; غورغيفا
dominique-strauss-kahn | FR | Dominique Strauss-Kahn; Strauss-Kahn; Dominique Strauss Kahn | دومينيك ستروس كان; ستروس كان; دومينيك شتراوس كان; ستروس-كان
jim-yong-kim | US | Jim Yong Kim | جيم يونغ كيم; جيم يونج كيم
david-malpass | US | David Malpass; Malpass | ديفيد مالباس; مالباس
ajay-banga | US | Ajay Banga; Banga | أجاي بانغا; أجاي بانجا
robert-zoellick | US | Robert Zoellick; Zoellick | روبرت زوليك; زوليك
margaret-chan | CN | Margaret Chan | مارغريت تشان; مارجريت تشان
tedros-adhanom | ET | Tedros Adhanom Ghebreyesus; Tedros; Tedros Adhanom; Ghebreyesus | تيدروس أدهانوم غيبريسوس; تيدروس أدهانوم; غيبريسوس; تيدروس; أدهانوم; تيدروس أدهانوم جيبريسوس; جيبريسوس
rafael-grossi | AR | Rafael Grossi; Grossi; Rafael Mariano Grossi | رافائيل غروسي; غروسي; رافاييل غروسي; رافائيل ماريانو غروسي; رافائيل جروسي; جروسي; رفائيل جروسي
yukiya-amano | JP | Yukiya Amano; Amano | يوكيا أمانو; أمانو; يوكيا امانو
navi-pillay | ZA | Navi Pillay; Navanethem Pillay; Pillay | نافي بيلاي; نافي بيلاى; نافانيثيم بيلاي; بيلاي المفوضة السامية
zeid-raad-al-hussein | JO | Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid bin Ra'ad; Zeid Raad Al Hussein; Zeid Ra'ad Al Hussein | زيد رعد الحسين; زيد بن رعد; الأمير زيد بن رعد; زيد بن رعد الحسين
michelle-bachelet | CL | Michelle Bachelet; Bachelet | ميشيل باشليه; باشليه; ميشال باشليه; ميشيل باشيليه; باشيليه
volker-turk | AT | Volker Türk; Volker Turk; Volker Tuerk | فولكر تورك; فولكر تيرك
filippo-grandi | IT | Filippo Grandi; Grandi | فيليبو غراندي; غراندي; فيليبو جراندي
valerie-amos | GB | Valerie Amos; Amos | فاليري آموس; فاليري أموس; آموس منسقة الشؤون الإنسانية; فاليرى آموس
stephen-obrien | GB | Stephen O'Brien | ستيفن أوبراين; ستيفن اوبراين
mark-lowcock | GB | Mark Lowcock; Lowcock | مارك لوكوك; لوكوك
fatou-bensouda | GM | Fatou Bensouda; Bensouda | فاتو بنسودا; بنسودا; فاتو بنسودة; بنسودة
karim-khan | GB | Karim Khan | كريم خان; كريم خان المدعي العام
luis-moreno-ocampo | AR | Luis Moreno-Ocampo; Moreno-Ocampo; Luis Moreno Ocampo; Ocampo | لويس مورينو أوكامبو; أوكامبو; لويس أوكامبو; مورينو أوكامبو; اوكامبو
irina-bokova | BG | Irina Bokova; Bokova | إيرينا بوكوفا; بوكوفا; ايرينا بوكوفا
audrey-azoulay | FR | Audrey Azoulay; Azoulay | أودري أزولاي; أودريه أزولاي; أزولاي
nickolay-mladenov | BG | Nickolay Mladenov; Nikolay Mladenov; Mladenov | نيكولاي ملادينوف; ملادينوف; نيكولاي ميلادينوف; ميلادينوف
tor-wennesland | NO | Tor Wennesland; Wennesland | تور وينسلاند; وينسلاند; تور فينيسلاند
robert-serry | NL | Robert Serry; Serry | روبرت سيري; روبرت سري
moussa-faki | TD | Moussa Faki Mahamat; Moussa Faki | موسى فكي محمد; موسى فكي; موسى فقي محمد; موسى فقي; موسي فكي
nkosazana-dlamini-zuma | ZA | Nkosazana Dlamini-Zuma; Dlamini-Zuma | نكوسازانا دلاميني زوما; دلاميني زوما; نكوسازانا دلامينى زوما
jean-ping | GA | Jean Ping | جان بينغ; جان بينج
sepp-blatter | CH | Sepp Blatter; Blatter; Joseph Blatter | سيب بلاتر; بلاتر; جوزيف بلاتر; سيب بلاتير
gianni-infantino | CH | Gianni Infantino; Infantino | جياني إنفانتينو; إنفانتينو; جاني إنفانتينو; انفانتينو; جياني انفانتينو
michel-platini | FR | Michel Platini; Platini | ميشيل بلاتيني; بلاتيني; ميشال بلاتيني; ميشيل بلاتينى; بلاتينى
thomas-bach | DE | Thomas Bach | توماس باخ
issa-hayatou | CM | Issa Hayatou; Hayatou | عيسى حياتو; حياتو; عيسي حياتو
# European Union
ursula-von-der-leyen | DE | Ursula von der Leyen; von der Leyen; Von der Leyen | أورسولا فون دير لاين; فون دير لاين; أورزولا فون دير لاين; اورسولا فون دير لاين; فون ديرلاين; أورسولا فون ديرلاين
jean-claude-juncker | LU | Jean-Claude Juncker; Juncker | جان كلود يونكر; يونكر; جان-كلود يونكر; جان كلود يونكير
jose-manuel-barroso | PT | José Manuel Barroso; Jose Manuel Barroso; Barroso; José Manuel Durão Barroso; Jose Manuel Durao Barroso | جوزيه مانويل باروسو; باروسو; خوسيه مانويل باروزو; جوزيه مانويل باروزو; مانويل باروسو; باروزو; خوسيه مانويل باروسو
herman-van-rompuy | BE | Herman Van Rompuy; Van Rompuy; Rompuy | هيرمان فان رومبوي; فان رومبوي; هرمان فان رومبوي; هيرمان فان رومباوي; فان رومباوي; هيرمان فان رومبي; رومبوي
donald-tusk | PL | Donald Tusk; Tusk | دونالد توسك; توسك; دونالد تاسك; دونالد تسك; تاسك
charles-michel | BE | Charles Michel | شارل ميشيل; شارل ميشال; تشارلز ميشيل
antonio-costa | PT | António Costa; Antonio Costa | أنطونيو كوستا; انطونيو كوستا
catherine-ashton | GB | Catherine Ashton; Ashton; Baroness Ashton | كاثرين أشتون; أشتون; كاثرين آشتون; آشتون; كاترين اشتون; كاثرين اشتون; كاترين أشتون; اشتون; كاترين آشتون
federica-mogherini | IT | Federica Mogherini; Mogherini | فيديريكا موغيريني; موغيريني; فيديريكا موجيريني; موجيريني; فدريكا موغيريني; فيدريكا موغريني; موغريني; فيدريكا موغيريني; فيدريكا موجريني; موجريني; فدريكا موجيريني; فيديريكا موغريني
josep-borrell | ES | Josep Borrell; Borrell | جوزيب بوريل; بوريل; جوزيف بوريل; خوسيب بوريل; جوسيب بوريل
kaja-kallas | EE | Kaja Kallas; Kallas | كايا كالاس; كالاس
michel-barnier | FR | Michel Barnier; Barnier | ميشيل بارنييه; بارنييه; ميشال بارنييه; ميشيل بارنيه
martin-schulz | DE | Martin Schulz; Schulz | مارتن شولتز; مارتن شولتس
mario-draghi | IT | Mario Draghi; Draghi | ماريو دراغي; دراغي; ماريو دراجي; دراجي; ماريو دراجى
jeroen-dijsselbloem | NL | Jeroen Dijsselbloem; Dijsselbloem | يروين ديسلبلوم; ديسلبلوم; يروين دايسلبلوم; دايسلبلوم
roberta-metsola | MT | Roberta Metsola; Metsola | روبرتا ميتسولا; ميتسولا
# United States
donald-trump | US | Donald Trump; Trump; Donald J. Trump; President Trump | دونالد ترامب; ترامب; دونالد ترمب; ترمب; ترمپ; دونالد ترمپ; دونالد جيه ترامب; ترامپ
melania-trump | US | Melania Trump | ميلانيا ترامب; ميلانيا ترمب
ivanka-trump | US | Ivanka Trump | إيفانكا ترامب; إيفانكا ترمب; ايفانكا ترامب
donald-trump-jr | US | Donald Trump Jr.; Donald Trump Jr; Don Jr. | دونالد ترامب الابن; دونالد ترمب الابن; ترامب الابن; دونالد ترامب جونيور
jared-kushner | US | Jared Kushner; Kushner | جاريد كوشنر; كوشنر; جاريد كوشنير; غاريد كوشنر; كوشنير
joe-biden | US | Joe Biden; Biden; Joseph Biden; Joseph R. Biden | جو بايدن; بايدن; جوزيف بايدن; جو بايدين; چو بايدن; جوزف بايدن
hunter-biden | US | Hunter Biden | هنتر بايدن; هانتر بايدن
jill-biden | US | Jill Biden | جيل بايدن
kamala-harris | US | Kamala Harris; Harris | كامالا هاريس; هاريس; كمالا هاريس; كاميلا هاريس
barack-obama | US | Barack Obama; Obama; Barack Hussein Obama; President Obama | باراك أوباما; أوباما; باراك اوباما; اوباما; باراك حسين أوباما; براك أوباما; بارك أوباما
michelle-obama | US | Michelle Obama | ميشيل أوباما; ميشال أوباما; ميشيل اوباما
george-w-bush | US | George W. Bush; George W Bush; President Bush; George Bush; Bush | جورج بوش الابن; جورج بوش; جورج دبليو بوش; جورج دبليو. بوش; بوش الابن; جورج و. بوش; بوش
george-h-w-bush | US | George H.W. Bush; George H. W. Bush; George Bush Sr.; Vice President George Bush | جورج بوش الأب; بوش الأب; جورج إتش دبليو بوش
jeb-bush | US | Jeb Bush | جيب بوش
bill-clinton | US | Bill Clinton; President Clinton; William Jefferson Clinton | بيل كلينتون; بل كلينتون; الرئيس كلينتون
hillary-clinton | US | Hillary Clinton; Hillary Rodham Clinton; Clinton; Secretary Clinton; Hilary Clinton | هيلاري كلينتون; كلينتون; هيلارى كلينتون; هيلاري رودهام كلينتون; هيلاري كلنتون; كلنتون
jimmy-carter | US | Jimmy Carter; President Carter | جيمي كارتر; كارتر الرئيس الأسبق; جيمى كارتر
ronald-reagan | US | Ronald Reagan; Reagan; President Reagan | رونالد ريغان; ريغان; رونالد ريجان; ريجان
richard-nixon | US | Richard Nixon; Nixon | ريتشارد نيكسون; نيكسون
john-f-kennedy | US | John F. Kennedy; John Kennedy; JFK; President Kennedy | جون كينيدي; جون إف كينيدي; جون كنيدي; جون إف. كينيدي; جون كينيدى
robert-f-kennedy-jr | US | Robert F. Kennedy Jr.; Robert Kennedy Jr.; RFK Jr.; Robert F. Kennedy Jr | روبرت كينيدي الابن; روبرت كينيدي جونيور; روبرت إف كينيدي جونيور; روبرت كيندي جونيور
abraham-lincoln | US | Abraham Lincoln; President Lincoln | أبراهام لينكولن; ابراهام لنكولن; إبراهام لينكولن; أبراهام لنكولن
mike-pence | US | Mike Pence; Pence | مايك بنس; بنس نائب الرئيس; مايك بينس; مايكل بنس
jd-vance | US | J.D. Vance; JD Vance; Vance; J. D. Vance | جيه دي فانس; جي دي فانس; فانس; جاي دي فانس; دي جيه فانس
dick-cheney | US | Dick Cheney; Cheney | ديك تشيني; تشيني; ديك تشينى
liz-cheney | US | Liz Cheney | ليز تشيني
al-gore | US | Al Gore | آل غور; آل جور; ال جور
john-kerry | US | John Kerry; Kerry; Secretary Kerry | جون كيري; كيري; جون كيرى; كيرى
mike-pompeo | US | Mike Pompeo; Pompeo; Michael Pompeo | مايك بومبيو; بومبيو; مايك بومبيوم
rex-tillerson | US | Rex Tillerson; Tillerson | ريكس تيلرسون; تيلرسون; ركس تيلرسون; ريكس تليرسون
antony-blinken | US | Antony Blinken; Blinken; Anthony Blinken; Tony Blinken | أنتوني بلينكن; بلينكن; انتوني بلينكن; أنطوني بلينكن; توني بلينكن; أنتونى بلينكن; بلينكين
marco-rubio | US | Marco Rubio; Rubio | ماركو روبيو; روبيو
condoleezza-rice | US | Condoleezza Rice; Condoleeza Rice | كوندوليزا رايس; كونداليزا رايس; كوندليزا رايس
susan-rice | US | Susan Rice | سوزان رايس
colin-powell | US | Colin Powell; Powell | كولن باول; كولين باول; باول وزير الخارجية
madeleine-albright | US | Madeleine Albright; Albright | مادلين أولبرايت; أولبرايت; مادلين اولبرايت
henry-kissinger | US | Henry Kissinger; Kissinger | هنري كيسنجر; كيسنجر; هنرى كيسنجر; هنري كيسينجر; كيسينجر
george-shultz | US | George Shultz; Shultz; George Schultz; Secretary of State Shultz | جورج شولتز
james-baker | US | James Baker; Treasury Secretary James Baker; Treasury Secretary Baker | جيمس بيكر; بيكر وزير الخارجية
caspar-weinberger | US | Caspar Weinberger; Weinberger | كاسبر واينبرغر; كاسبار واينبرغر; واينبرغر
chuck-hagel | US | Chuck Hagel; Hagel | تشاك هيغل; هيغل; تشاك هيجل; تشاك هاغل; هاغل; هيجل; تشاك هاجل
leon-panetta | US | Leon Panetta; Panetta | ليون بانيتا; بانيتا; ليون بانتيا; ليون بانيتّا
robert-gates | US | Robert Gates | روبرت غيتس; روبرت جيتس
donald-rumsfeld | US | Donald Rumsfeld; Rumsfeld | دونالد رامسفيلد; رامسفيلد
ashton-carter | US | Ashton Carter; Ash Carter | آشتون كارتر; أشتون كارتر; آش كارتر; اشتون كارتر
jim-mattis | US | Jim Mattis; James Mattis; Mattis | جيمس ماتيس; ماتيس; جيم ماتيس
mark-esper | US | Mark Esper; Esper | مارك إسبر; إسبر; مارك اسبر
lloyd-austin | US | Lloyd Austin | لويد أوستن; لويد اوستن; لويد أوستين; أوستن وزير الدفاع
pete-hegseth | US | Pete Hegseth; Hegseth | بيت هيغسيث; هيغسيث; بيت هيجسيث; هيجسيث; بيتر هيغسيث
martin-dempsey | US | Martin Dempsey; Dempsey | مارتن ديمبسي; ديمبسي; مارتن ديمبسى; مارتن دمبسي; ديمبسى
joseph-dunford | US | Joseph Dunford; Dunford; Joe Dunford | جوزيف دانفورد; دانفورد; جوزف دانفورد; جو دانفورد
joseph-votel | US | Joseph Votel; Votel | جوزيف فوتيل; فوتيل; جوزف فوتيل
david-petraeus | US | David Petraeus; Petraeus | ديفيد بترايوس; بترايوس; ديفيد بتريوس; بتريوس; ديفيد باتريوس
john-brennan | US | John Brennan; Brennan | جون برينان; برينان; جون برنان; برنان
gina-haspel | US | Gina Haspel; Haspel | جينا هاسبل; هاسبل
william-burns | US | William Burns; Bill Burns | وليام بيرنز; ويليام بيرنز; وليم بيرنز; بيرنز مدير; وليام برنز
james-comey | US | James Comey; Comey | جيمس كومي; كومي
robert-mueller | US | Robert Mueller; Mueller | روبرت مولر; مولر; روبرت مولير
john-bolton | US | John Bolton; Bolton | جون بولتون; بولتون
hr-mcmaster | US | H.R. McMaster; McMaster; HR McMaster | هربرت ماكماستر; ماكماستر; هيربرت ماكماستر
michael-flynn | US | Michael Flynn; Mike Flynn | مايكل فلين; مايك فلين
steve-bannon | US | Steve Bannon; Bannon | ستيف بانون; بانون; ستيفن بانون
jake-sullivan | US | Jake Sullivan; Sullivan | جيك سوليفان; سوليفان; جايك سوليفان; جاك سوليفان
ben-rhodes | US | Ben Rhodes | بن رودس; بين رودس
jay-carney | US | Jay Carney | جاي كارني; جاى كارنى
josh-earnest | US | Josh Earnest | جوش إرنست; جوش ايرنست; جوش إيرنست
sean-spicer | US | Sean Spicer; Spicer | شون سبايسر; سبايسر
sarah-sanders | US | Sarah Sanders; Sarah Huckabee Sanders | سارة ساندرز; سارة هاكابي ساندرز; سارا ساندرز; سارة هوكابي ساندرز
jen-psaki | US | Jen Psaki; Psaki; Jennifer Psaki | جين ساكي; ساكي; جينيفر ساكي; جنيفر بساكي; جين بساكي; بساكي
victoria-nuland | US | Victoria Nuland; Nuland | فيكتوريا نولاند; نولاند; فيكتوريا نيولاند; نيولاند
heather-nauert | US | Heather Nauert; Nauert | هيذر ناورت; هيذر نويرت; نويرت; ناورت
ned-price | US | Ned Price | نيد برايس
karine-jean-pierre | US | Karine Jean-Pierre; Jean-Pierre; Karine Jean Pierre | كارين جان بيير; كارين جان-بيير
brett-mcgurk | US | Brett McGurk; McGurk | بريت ماكغورك; ماكغورك; بريت ماكجورك; ماكجورك
james-jeffrey | US | James Jeffrey; Jim Jeffrey | جيمس جيفري; جيمس جفري
amos-hochstein | US | Amos Hochstein; Hochstein | آموس هوكشتاين; هوكشتاين; عاموس هوكشتاين; آموس هوكستين; عاموس هوكستين
steve-witkoff | US | Steve Witkoff; Witkoff | ستيف ويتكوف; ويتكوف; ستيفن ويتكوف
tom-barrack | US | Tom Barrack; Thomas Barrack | توم باراك; توماس باراك; توم براك
nikki-haley | US | Nikki Haley; Haley | نيكي هيلي; هيلي; نيكي هايلي; هايلي; نيكى هيلى
samantha-power | US | Samantha Power | سامانثا باور; سمانثا باور; سامنثا باور
linda-thomas-greenfield | US | Linda Thomas-Greenfield; Thomas-Greenfield | ليندا توماس غرينفيلد; توماس غرينفيلد; ليندا توماس جرينفيلد
nancy-pelosi | US | Nancy Pelosi; Pelosi | نانسي بيلوسي; بيلوسي; نانسى بيلوسى
paul-ryan | US | Paul Ryan | بول رايان; بول راين
john-boehner | US | John Boehner; Boehner | جون بينر; بينر; جون بونر; جون بينير; بوينر
kevin-mccarthy | US | Kevin McCarthy; McCarthy | كيفن مكارثي; مكارثي; كيفين مكارثي; كيفن ماكارثي; ماكارثي
mike-johnson | US | Mike Johnson | مايك جونسون
mitch-mcconnell | US | Mitch McConnell; McConnell | ميتش ماكونيل; ماكونيل; ميتش مكونيل; مكونيل
chuck-schumer | US | Chuck Schumer; Schumer | تشاك شومر; شومر
harry-reid | US | Harry Reid | هاري ريد; هارى ريد
john-mccain | US | John McCain; McCain; Senator McCain | جون ماكين; ماكين; جون مكين; جون مكاين; مكين; السيناتور جون ماكين
lindsey-graham | US | Lindsey Graham | ليندسي غراهام; ليندسي جراهام; ليندسى جراهام; غراهام السيناتور; ليندزي غراهام; ليندسي غراهم
bernie-sanders | US | Bernie Sanders; Sanders | بيرني ساندرز; ساندرز; برني ساندرز; بيرنى ساندرز
elizabeth-warren | US | Elizabeth Warren | إليزابيث وارن; اليزابيث وارن; إليزابيث وارين
ted-cruz | US | Ted Cruz; Cruz | تيد كروز; تيد كروس
mitt-romney | US | Mitt Romney; Romney | ميت رومني; رومني; ميت رومنى; رومنى
ron-desantis | US | Ron DeSantis; DeSantis | رون ديسانتيس; ديسانتيس; رون دي سانتيس; دي سانتيس
sarah-palin | US | Sarah Palin; Palin | سارة بالين; بالين; سارا بالين
ilhan-omar | US | Ilhan Omar | إلهان عمر; الهان عمر
rashida-tlaib | US | Rashida Tlaib; Tlaib | رشيدة طليب; طليب
alexandria-ocasio-cortez | US | Alexandria Ocasio-Cortez; Ocasio-Cortez; AOC | ألكسندريا أوكاسيو كورتيز; أوكاسيو كورتيز; ألكساندريا أوكاسيو كورتيز
zohran-mamdani | US | Zohran Mamdani; Mamdani | زهران ممداني; ممداني; زهران مامداني; مامداني
rudy-giuliani | US | Rudy Giuliani; Giuliani; Rudolph Giuliani | رودي جولياني; جولياني; رودي جيولياني; رودولف جولياني; جيولياني
michael-bloomberg | US | Michael Bloomberg; Mike Bloomberg; Mayor Bloomberg | مايكل بلومبرغ; مايكل بلومبرج; مايك بلومبرغ; مايكل بلومبيرغ
bill-de-blasio | US | Bill de Blasio; de Blasio | بيل دي بلازيو; دي بلازيو; بيل دي بلاسيو
anne-patterson | US | Anne Patterson; Ann Patterson; Ambassador Patterson | آن باترسون; باترسون; آن باتريسون; أن باترسون; آن باتيرسون
robert-ford | US | -Robert Ford; Ambassador Robert Ford | روبرت فورد; السفير روبرت فورد
christopher-stevens | US | Chris Stevens; Christopher Stevens; J. Christopher Stevens; Ambassador Stevens | كريستوفر ستيفنز; كريس ستيفنز
george-mitchell | US | George Mitchell | جورج ميتشل; جورج ميتشيل
richard-holbrooke | US | Richard Holbrooke; Holbrooke | ريتشارد هولبروك; هولبروك
edward-snowden | US | Edward Snowden; Snowden | إدوارد سنودن; سنودن; ادوارد سنودن; إدوارد سنودين
chelsea-manning | US | Chelsea Manning; Bradley Manning; Manning | تشيلسي مانينغ; برادلي مانينغ; مانينغ; برادلي مانينج; تشيلسي مانينج
julian-assange | AU | Julian Assange; Assange | جوليان أسانج; أسانج; جوليان اسانج; جوليان أسانغ; جوليان أسانش; أسانغ
jerome-powell | US | Jerome Powell; Jay Powell | جيروم باول; باول رئيس الاحتياطي; جيروم باويل
janet-yellen | US | Janet Yellen; Yellen | جانيت يلين; يلين; جانيت ييلين; ييلين
ben-bernanke | US | Ben Bernanke; Bernanke | بن برنانكي; برنانكي; بين برنانكي; بن برنانكى; برنانكى; بن برنانكه
paul-volcker | US | Paul Volcker; Volcker | بول فولكر; فولكر
alan-greenspan | US | Alan Greenspan; Greenspan | آلان غرينسبان; غرينسبان; آلان جرينسبان; ألان جرينسبان
timothy-geithner | US | Timothy Geithner; Geithner; Tim Geithner | تيموثي غايتنر; تيموثي جايتنر; غايتنر; تيموثي غيثنر
jack-lew | US | Jack Lew; Jacob Lew | جاك ليو; جاكوب ليو; جاك لو وزير الخزانة
steven-mnuchin | US | Steven Mnuchin; Mnuchin | ستيفن منوتشين; منوتشين; ستيفن منوشين; منوشين; ستيف منوتشين
scott-bessent | US | Scott Bessent; Bessent | سكوت بيسنت; بيسنت; سكوت بيسينت
eric-holder | US | Eric Holder; Holder | إريك هولدر; ايريك هولدر; إيريك هولدر
william-barr | US | William Barr; Bill Barr | وليام بار; ويليام بار; بيل بار
anthony-fauci | US | Anthony Fauci; Fauci | أنتوني فاوتشي; فاوتشي; انتوني فاوتشي; أنطوني فاوتشي
elon-musk | US | Elon Musk; Musk | إيلون ماسك; ماسك; ايلون ماسك; إلون ماسك; أيلون ماسك
bill-gates | US | Bill Gates; Gates | بيل غيتس; بيل جيتس; بل غيتس; غيتس; جيتس
mark-zuckerberg | US | Mark Zuckerberg; Zuckerberg | مارك زوكربيرغ; زوكربيرغ; مارك زوكربرغ; مارك زوكربيرج; زوكربيرج; مارك زوكربرج; زوكربرغ; مارك زوكيربيرغ; مارك زوكيربيرج
jeff-bezos | US | Jeff Bezos; Bezos | جيف بيزوس; بيزوس; جيف بيزوز
steve-jobs | US | Steve Jobs | ستيف جوبز; ستيف جوبس
tim-cook | US | Tim Cook | تيم كوك
sam-altman | US | Sam Altman; Altman | سام ألتمان; ألتمان; سام التمان
warren-buffett | US | Warren Buffett; Buffett | وارن بافيت; بافيت; وارن بوفيت; وارين بافيت; وارن بافت
george-soros | US | George Soros; Soros | جورج سوروس; سوروس
martin-luther-king | US | Martin Luther King Jr.; Martin Luther King; Martin Luther King, Jr.; Martin Luther King Jr | مارتن لوثر كينغ; مارتن لوثر كينج; مارتن لوثر كنج
george-floyd | US | George Floyd | جورج فلويد
jeffrey-epstein | US | Jeffrey Epstein; Epstein | جيفري إبستين; إبستين; جيفري ابستين; جيفري إبستاين; إبستاين
# Britain and Ireland
keir-starmer | GB | Keir Starmer; Starmer; Sir Keir Starmer | كير ستارمر; ستارمر; كيير ستارمر
rishi-sunak | GB | Rishi Sunak; Sunak | ريشي سوناك; سوناك; ريشي سوناك
liz-truss | GB | Liz Truss; Truss; Elizabeth Truss | ليز تراس; ليز تروس; ليزا تراس
boris-johnson | GB | Boris Johnson | بوريس جونسون; جونسون رئيس الوزراء البريطاني; بوريس جونسن
theresa-may | GB | Theresa May; Prime Minister May; Mrs May; Mrs. May | تيريزا ماي; ماي رئيسة الوزراء; تريزا ماي; تيريزا ماى; تيريزا مي
david-cameron | GB | David Cameron; Cameron; Lord Cameron | ديفيد كاميرون; كاميرون; دافيد كاميرون; ديفيد كامرون; كامرون
gordon-brown | GB | Gordon Brown | غوردون براون; جوردون براون; جوردن براون; غوردن براون
tony-blair | GB | Tony Blair; Blair | توني بلير; بلير; تونى بلير; طوني بلير
margaret-thatcher | GB | Margaret Thatcher; Thatcher; Mrs Thatcher; Mrs. Thatcher | مارغريت تاتشر; تاتشر; مارغريت ثاتشر; مارجريت تاتشر; ثاتشر; مارجريت ثاتشر
winston-churchill | GB | Winston Churchill; Churchill | ونستون تشرشل; تشرشل; وينستون تشرشل; وينستون تشرتشل; تشرتشل
nick-clegg | GB | Nick Clegg; Clegg | نيك كليغ; كليغ; نيك كليج; كليج
ed-miliband | GB | Ed Miliband; Miliband; Edward Miliband | إد ميليباند; ميليباند; إيد ميليباند; اد ميليباند; إد ميلباند
jeremy-corbyn | GB | Jeremy Corbyn; Corbyn | جيريمي كوربن; كوربن; جيريمي كوربين; كوربين; جيرمي كوربين; جيرمي كوربن
nigel-farage | GB | Nigel Farage; Farage | نايجل فاراج; فاراج; نايجل فراج; نايغل فاراج; نيجل فاراج; فاراغ; نايجل فاراغ
william-hague | GB | William Hague | وليام هيغ; ويليام هيغ; وليام هيج; هيغ وزير الخارجية; ويليام هيج; وليم هيغ; وليام هيغ
philip-hammond | GB | Philip Hammond; Hammond | فيليب هاموند; هاموند
jeremy-hunt | GB | Jeremy Hunt | جيريمي هنت; جيرمي هانت; جيريمي هانت; جيرمي هنت
dominic-raab | GB | Dominic Raab; Raab | دومينيك راب; دومنيك راب
david-lammy | GB | David Lammy; Lammy | ديفيد لامي; لامي وزير الخارجية
george-osborne | GB | George Osborne; Osborne | جورج أوزبورن; أوزبورن; جورج اوزبورن; جورج أوسبورن
sadiq-khan | GB | Sadiq Khan | صادق خان
nicola-sturgeon | GB | Nicola Sturgeon; Sturgeon | نيكولا ستيرجن; نيكولا ستورجن; ستيرجن; نيكولا ستورجون; ستورجن; نيكولا ستيرجون
alex-salmond | GB | Alex Salmond; Salmond | أليكس سالموند; سالموند; اليكس سالموند
jo-cox | GB | Jo Cox | جو كوكس
mark-carney | CA | Mark Carney; Carney | مارك كارني; كارني; مارك كارنى
queen-elizabeth-ii | GB | Elizabeth II; Queen Elizabeth; Queen Elizabeth II; Britain's Queen Elizabeth | إليزابيث الثانية; الملكة إليزابيث; الملكة إليزابيث الثانية; الملكة اليزابيث; اليزابيث الثانية; الملكة اليزابيث الثانية
king-charles-iii | GB | Charles III; King Charles; Prince Charles; King Charles III; Prince of Wales Charles | تشارلز الثالث; الملك تشارلز; الأمير تشارلز; الملك تشارلز الثالث; الأمير شارلز; الامير تشارلز
prince-william | GB | Prince William; Duke of Cambridge | الأمير وليام; الأمير ويليام; الأمير وليم; الامير وليام
kate-middleton | GB | Kate Middleton; Catherine Middleton; Duchess of Cambridge; Princess of Wales Kate | كيت ميدلتون; كيت ميدلتن; كايت ميدلتون; دوقة كامبريدج; كاثرين ميدلتون
prince-harry | GB | Prince Harry; Duke of Sussex | الأمير هاري; الأمير هارى; الامير هاري; دوق ساسكس
meghan-markle | GB | Meghan Markle; Markle; Duchess of Sussex | ميغان ماركل; ميجان ماركل; ميغن ماركل; ماركل
princess-diana | GB | Princess Diana; Diana, Princess of Wales; Lady Diana | الأميرة ديانا; الاميرة ديانا; الليدي ديانا
prince-andrew | GB | Prince Andrew; Duke of York | الأمير أندرو; الأمير آندرو
prince-philip | GB | Prince Philip; Duke of Edinburgh | الأمير فيليب; دوق إدنبرة
enda-kenny | IE | Enda Kenny | إندا كيني; إيندا كيني; اندا كيني
leo-varadkar | IE | Leo Varadkar; Varadkar | ليو فارادكار; فارادكار; ليو فرادكار
micheal-martin | IE | Micheál Martin; Micheal Martin | مايكل مارتن رئيس وزراء أيرلندا; ميهول مارتن; ميشال مارتن
simon-coveney | IE | Simon Coveney; Coveney | سيمون كوفيني; كوفيني
# France
emmanuel-macron | FR | Emmanuel Macron; Macron | إيمانويل ماكرون; ماكرون; ايمانويل ماكرون; إمانويل ماكرون; امانويل ماكرون; إيمانيول ماكرون
brigitte-macron | FR | Brigitte Macron | بريجيت ماكرون; بريجيت ماكغون
francois-hollande | FR | François Hollande; Francois Hollande; Hollande | فرانسوا هولاند; هولاند; فرنسوا هولاند; فرانسوا أولاند; أولاند; فرنسوا أولاند; فرانسوا اولاند; هولند الرئيس الفرنسي; اولاند
nicolas-sarkozy | FR | Nicolas Sarkozy; Sarkozy | نيكولا ساركوزي; ساركوزي; نيكولا ساركوزى; ساركوزى; نيكولاس ساركوزي
jacques-chirac | FR | Jacques Chirac; Chirac | جاك شيراك; شيراك
francois-mitterrand | FR | François Mitterrand; Francois Mitterrand; Mitterrand | فرانسوا ميتران; ميتران; فرنسوا ميتران
charles-de-gaulle | FR | Charles de Gaulle; General de Gaulle; de Gaulle | شارل ديغول; ديغول; شارل ديجول; ديجول; الجنرال ديغول
marine-le-pen | FR | Marine Le Pen; Le Pen | مارين لوبان; لوبان; مارين لوبن; مارين لوبين; لوبن; مارين لو بان
jean-marie-le-pen | FR | Jean-Marie Le Pen | جان ماري لوبان; جان ماري لوبن; جان ماري لوبين
jordan-bardella | FR | Jordan Bardella; Bardella | جوردان بارديلا; بارديلا; جوردان بارديللا
jean-luc-melenchon | FR | Jean-Luc Mélenchon; Jean-Luc Melenchon; Melenchon; Mélenchon | جان لوك ميلانشون; ميلانشون; جان لوك ميلونشون; ميلونشون
eric-zemmour | FR | Éric Zemmour; Eric Zemmour; Zemmour | إريك زمور; زمور; إيريك زمور
manuel-valls | FR | Manuel Valls; Valls | مانويل فالس; فالس; مانويل فالز; إيمانويل فالس
laurent-fabius | FR | Laurent Fabius; Fabius | لوران فابيوس; فابيوس; لورون فابيوس; لوران فابيوس
jean-marc-ayrault | FR | Jean-Marc Ayrault; Ayrault | جان مارك أيرولت; جان مارك إيرولت; إيرولت; أيرولت; جان مارك ايرولت; جان مارك آيرولت; آيرولت; جان مارك إيرو; جان مارك ايرو
jean-yves-le-drian | FR | Jean-Yves Le Drian; Le Drian | جان إيف لودريان; لودريان; جان ايف لودريان; جان إيف لو دريان; لو دريان
alain-juppe | FR | Alain Juppé; Alain Juppe; Juppe; Juppé | آلان جوبيه; جوبيه; ألان جوبيه; الان جوبيه
francois-fillon | FR | François Fillon; Francois Fillon; Fillon | فرانسوا فيون; فيون; فرنسوا فيون
edouard-philippe | FR | Édouard Philippe; Edouard Philippe | إدوار فيليب; إدوارد فيليب; ادوار فيليب
jean-castex | FR | Jean Castex; Castex | جان كاستكس; كاستكس
elisabeth-borne | FR | Élisabeth Borne; Elisabeth Borne | إليزابيث بورن; إليزابيت بورن; اليزابيث بورن
gabriel-attal | FR | Gabriel Attal; Attal | غابرييل أتال; غابريال أتال; أتال; جابرييل أتال; غبريال أتال
francois-bayrou | FR | François Bayrou; Francois Bayrou; Bayrou | فرانسوا بايرو; بايرو; فرنسوا بايرو
sebastien-lecornu | FR | Sébastien Lecornu; Sebastien Lecornu; Lecornu | سيباستيان لوكورنو; لوكورنو; سباستيان لوكورنو
catherine-colonna | FR | Catherine Colonna; Colonna | كاترين كولونا; كاثرين كولونا; كولونا
jean-noel-barrot | FR | Jean-Noël Barrot; Jean-Noel Barrot; Barrot | جان نويل بارو; بارو وزير الخارجية
bernard-cazeneuve | FR | Bernard Cazeneuve; Cazeneuve | برنار كازنوف; كازنوف; برنار كازونوف; بيرنار كازنوف
florence-parly | FR | Florence Parly; Parly | فلورنس بارلي; بارلي; فلورانس بارلي
bruno-le-maire | FR | Bruno Le Maire; Le Maire | برونو لومير; لومير; برونو لو مير; لو مير
anne-hidalgo | FR | Anne Hidalgo; Hidalgo | آن هيدالغو; هيدالغو; آن هيدالجو
bernard-kouchner | FR | Bernard Kouchner; Kouchner | برنار كوشنير; برنار كوشنر
bernard-henri-levy | FR | Bernard-Henri Lévy; Bernard-Henri Levy; Bernard Henri Levy | برنار هنري ليفي; برنارد هنري ليفي
# Germany, Austria, Switzerland
angela-merkel | DE | Angela Merkel; Merkel | أنغيلا ميركل; ميركل; أنجيلا ميركل; انجيلا ميركل; أنغيلا ميركيل; انغيلا ميركل; ميركيل; أنجيلا ميركيل
olaf-scholz | DE | Olaf Scholz; Scholz | أولاف شولتس; شولتس; أولاف شولتز; أولاف شولز; اولاف شولتس; أولاف شولتش
friedrich-merz | DE | Friedrich Merz; Merz | فريدريش ميرتس; ميرتس المستشار; فريدريتش ميرتس; فريدريش ميرز; فريدريك ميرتس
gerhard-schroder | DE | Gerhard Schröder; Gerhard Schroeder; Schroeder; Schröder | غيرهارد شرودر; شرودر; جيرهارد شرودر; غيرهارد شرويدر
helmut-kohl | DE | Helmut Kohl; Kohl | هيلموت كول; هلموت كول
frank-walter-steinmeier | DE | Frank-Walter Steinmeier; Steinmeier; Frank Walter Steinmeier | فرانك فالتر شتاينماير; شتاينماير; فرانك-فالتر شتاينماير; فرانك والتر شتاينماير; فرانك فالتر شتانماير; شتاينمير
joachim-gauck | DE | Joachim Gauck; Gauck | يواخيم غاوك; غاوك; يواخيم جاوك
guido-westerwelle | DE | Guido Westerwelle; Westerwelle | غيدو فسترفيله; فسترفيله; جيدو فسترفيله; غيدو فيسترفيلي; جيدو فيسترفيله; غيدو فيسترفيله; فيسترفيله; جيدو فيسترفيلي; فيسترفيلي; غويدو فيسترفيلي
sigmar-gabriel | DE | Sigmar Gabriel | زيغمار غابرييل; زيجمار جابرييل; سيغمار غابرييل; زيغمار غابريال; سيجمار جابرييل
heiko-maas | DE | Heiko Maas; Maas | هايكو ماس; ماس وزير الخارجية
annalena-baerbock | DE | Annalena Baerbock; Baerbock | أنالينا بيربوك; بيربوك; أنالينا بربوك; آنالينا بيربوك; أنالينا بايربوك; بايربوك
johann-wadephul | DE | Johann Wadephul; Wadephul | يوهان فاديفول; فاديفول; يوهان فادفول
boris-pistorius | DE | Boris Pistorius | بوريس بيستوريوس
wolfgang-schauble | DE | Wolfgang Schäuble; Wolfgang Schaeuble; Schaeuble; Schäuble; Schauble | فولفغانغ شويبله; شويبله; فولفجانج شويبله; شيوبله; فولفغانغ شيوبله; فولفغانغ شويبلي
thomas-de-maiziere | DE | Thomas de Maizière; Thomas de Maiziere; de Maiziere | توماس دي ميزير; دي ميزير; توماس دي ميزيير; توماس دى ميزير; دي ميزيير
horst-seehofer | DE | Horst Seehofer; Seehofer | هورست زيهوفر; زيهوفر
adolf-hitler | DE | Adolf Hitler; Hitler | أدولف هتلر; هتلر; ادولف هتلر
sebastian-kurz | AT | Sebastian Kurz; Kurz | سيباستيان كورتس; كورتس; سيبستيان كورتس; سباستيان كورتس; سيباستيان كورتز
christian-kern | AT | Christian Kern | كريستيان كيرن
karl-nehammer | AT | Karl Nehammer; Nehammer | كارل نيهامر; نيهامر; كارل نيهمر
werner-faymann | AT | Werner Faymann; Faymann | فيرنر فايمان; فايمان; فرنر فايمان
alexander-van-der-bellen | AT | Alexander Van der Bellen; Van der Bellen | ألكسندر فان دير بيلين; فان دير بيلين; ألكسندر فان دير بيلن
kurt-waldheim | AT | Kurt Waldheim; Waldheim | كورت فالدهايم; فالدهايم
# Italy, Spain, Portugal, Vatican
silvio-berlusconi | IT | Silvio Berlusconi; Berlusconi | سيلفيو برلسكوني; برلسكوني; سيلفيو بيرلسكوني; سلفيو برلسكوني; بيرلسكوني; سيلفيو برلوسكوني; برلوسكوني; برلسكونى
mario-monti | IT | Mario Monti; Monti | ماريو مونتي; مونتي رئيس الوزراء; ماريو مونتى
enrico-letta | IT | Enrico Letta; Letta | إنريكو ليتا; انريكو ليتا; ليتا رئيس الوزراء
matteo-renzi | IT | Matteo Renzi; Renzi | ماتيو رينزي; رينزي; ماتيو رنزي; ماتيو رينتسي; رينتسي; ماتيو رينزى
paolo-gentiloni | IT | Paolo Gentiloni; Gentiloni | باولو جينتيلوني; جينتيلوني; باولو جنتيلوني; جنتيلوني; باولو جينتلوني
giuseppe-conte | IT | Giuseppe Conte; Conte | جوزيبي كونتي; كونتي; جوسيبي كونتي; جوزيبي كونتى; جوزيف كونتي
matteo-salvini | IT | Matteo Salvini; Salvini | ماتيو سالفيني; سالفيني; ماتيو سالفينى
giorgia-meloni | IT | Giorgia Meloni; Meloni | جورجيا ميلوني; ميلوني; جورجا ميلوني; جورجيا ميلونى; ميلونى
sergio-mattarella | IT | Sergio Mattarella; Mattarella | سيرجو ماتاريلا; ماتاريلا; سيرجيو ماتاريلا; سرجيو ماتاريلا; سيرجيو متاريلا
giorgio-napolitano | IT | Giorgio Napolitano; Napolitano | جورجيو نابوليتانو; نابوليتانو; جيورجيو نابوليتانو
luigi-di-maio | IT | Luigi Di Maio; Di Maio | لويجي دي مايو; دي مايو; لويجي دى مايو
antonio-tajani | IT | Antonio Tajani; Tajani | أنطونيو تاياني; تاياني; انطونيو تاياني
beppe-grillo | IT | Beppe Grillo; Grillo | بيبي غريلو; بيبي جريللو; غريلو; بيبي جريلو
giulio-regeni | IT | Giulio Regeni; Regeni | جوليو ريجيني; ريجيني; جوليو ريجينى
benito-mussolini | IT | Benito Mussolini; Mussolini | بينيتو موسوليني; موسوليني
pope-francis | VA | Pope Francis; Jorge Mario Bergoglio; Jorge Bergoglio | البابا فرنسيس; البابا فرانسيس; البابا فرانسيسكو; بابا الفاتيكان فرنسيس; البابا فرنسيس الأول; خورخي ماريو بيرغوليو; البابا فرانشيسكو; بابا الفاتيكان فرانسيس
pope-benedict-xvi | VA | Pope Benedict XVI; Pope Benedict; Benedict XVI; Joseph Ratzinger | البابا بنديكت السادس عشر; البابا بنديكتوس السادس عشر; بنديكت السادس عشر; بنديكتوس السادس عشر; البابا بندكت; البابا بنديكت; البابا بينيديكت السادس عشر; البابا بندكت السادس عشر; البابا بندكتوس السادس عشر
pope-john-paul-ii | VA | Pope John Paul II; John Paul II; Pope John Paul | البابا يوحنا بولس الثاني; يوحنا بولس الثاني; البابا يوحنا بولس
pope-leo-xiv | VA | Pope Leo XIV; Pope Leo; Leo XIV; Robert Prevost | البابا ليو الرابع عشر; ليو الرابع عشر; البابا لاوون الرابع عشر; لاوون الرابع عشر; البابا لاون الرابع عشر
mariano-rajoy | ES | Mariano Rajoy; Rajoy | ماريانو راخوي; راخوي; ماريانو راخوى; راخوى; ماريانو راجوي
pedro-sanchez | ES | Pedro Sánchez; Pedro Sanchez; Sanchez | بيدرو سانشيز; سانشيز; بيدرو سانتشيز; بيدرو سانشيس; سانتشيز
jose-luis-zapatero | ES | José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; Zapatero; Jose Luis Zapatero | خوسيه لويس ثاباتيرو; ثاباتيرو; خوسيه لويس رودريغيز ثاباتيرو; زاباتيرو; خوسيه لويس رودريغيث ثاباتيرو
king-felipe-vi | ES | Felipe VI; King Felipe; King Felipe VI | فيليبي السادس; الملك فيليبي السادس; الملك فيليبي; الملك فيليب السادس; فيليب السادس
king-juan-carlos | ES | Juan Carlos I; King Juan Carlos; Juan Carlos | خوان كارلوس; الملك خوان كارلوس; الملك الإسباني خوان كارلوس
carles-puigdemont | ES | Carles Puigdemont; Puigdemont | كارليس بوتشيمون; بوتشيمون; كارلس بوتشيمون; كارليس بوجديمون; كارليس بوتشديمون; بوجديمون; كارلس بيغديمونت; كارلس بوتشدمون
jose-manuel-albares | ES | José Manuel Albares; Jose Manuel Albares; Albares | خوسيه مانويل ألباريس; ألباريس; خوسيه مانويل الباريس
miguel-angel-moratinos | ES | Miguel Ángel Moratinos; Miguel Angel Moratinos; Moratinos | ميغيل أنخيل موراتينوس; موراتينوس; ميجيل موراتينوس; ميغيل موراتينوس; ميجيل أنخيل موراتينوس
pedro-passos-coelho | PT | Pedro Passos Coelho; Passos Coelho | بيدرو باسوس كويلو; باسوس كويلو; بيدرو باسوس كويليو
marcelo-rebelo-de-sousa | PT | Marcelo Rebelo de Sousa; Rebelo de Sousa | مارسيلو ريبيلو دي سوزا; مارسيلو دي سوزا; مارسيلو ريبيلو دي سوسا
# Benelux, Nordics
mark-rutte | NL | Mark Rutte; Rutte | مارك روته; روته; مارك روتا; مارك روتي; مارك روتّه
geert-wilders | NL | Geert Wilders; Wilders | خيرت فيلدرز; فيلدرز; غيرت فيلدرز; خيرت فيلدرس; جيرت فيلدرز; غيرت فيلدرس
frans-timmermans | NL | Frans Timmermans; Timmermans | فرانس تيمرمانز; تيمرمانز; فرانس تيمرمانس; تيمرمانس
queen-beatrix | NL | Queen Beatrix; Beatrix of the Netherlands | الملكة بياتريكس; ملكة هولندا بياتريكس
king-willem-alexander | NL | Willem-Alexander; King Willem-Alexander; Prince Willem-Alexander | فيليم ألكسندر; الملك فيليم ألكسندر; الملك ويليام ألكسندر; الأمير فيليم ألكسندر; فيلم ألكسندر
elio-di-rupo | BE | Elio Di Rupo; Di Rupo | إيليو دي روبو; دي روبو; ايليو دي روبو
alexander-de-croo | BE | Alexander De Croo; De Croo | ألكسندر دي كرو; دي كرو; ألكسندر دو كرو
bart-de-wever | BE | Bart De Wever; De Wever | بارت دي ويفر; دي ويفر; بارت دو فيفر; بارت دي فيفر
didier-reynders | BE | Didier Reynders; Reynders | ديدييه رايندرز; ديديه ريندرز; رايندرز; ديدييه ريندرز; ديدييه ريندرس
fredrik-reinfeldt | SE | Fredrik Reinfeldt; Reinfeldt | فريدريك راينفلت; راينفلت; فريدريك رينفلت; فريدريك راينفيلدت
stefan-lofven | SE | Stefan Löfven; Stefan Lofven; Lofven; Löfven | ستيفان لوفين; ستيفان لوفن; لوفين; ستيفان لوفِن
magdalena-andersson | SE | Magdalena Andersson | ماغدالينا أندرسون; ماجدالينا أندرسون; ماغدالينا اندرسون
ulf-kristersson | SE | Ulf Kristersson; Kristersson | أولف كريسترسون; كريسترسون; اولف كريسترسون
carl-bildt | SE | Carl Bildt; Bildt | كارل بيلت; كارل بيلدت; بيلت; كارل بيلد
margot-wallstrom | SE | Margot Wallström; Margot Wallstrom; Wallstrom | مارغوت والستروم; فالستروم; مارغوت فالستروم; مارجوت فالستروم; والستروم
greta-thunberg | SE | Greta Thunberg; Thunberg | غريتا ثونبرغ; ثونبرغ; غريتا تونبرغ; جريتا ثونبرج; غريتا تونبري
olof-palme | SE | Olof Palme; Palme | أولوف بالمه; بالمه; أولف بالمه
erna-solberg | NO | Erna Solberg; Solberg | إرنا سولبرغ; سولبرغ; إرنا سولبرج; ارنا سولبرغ
jonas-gahr-store | NO | Jonas Gahr Støre; Jonas Gahr Store; Gahr Store; Støre | يوناس غار ستوره; ستوره; يوناس جار ستوره; يوناس غار ستور
anders-breivik | NO | Anders Behring Breivik; Breivik; Anders Breivik | أندرس بيرينغ بريفيك; بريفيك; أندرس بريفيك; اندرس بريفيك; أندريس بريفيك; أندرس بهرينج بريفيك
helle-thorning-schmidt | DK | Helle Thorning-Schmidt; Thorning-Schmidt | هيلي تورنينغ شميت; هيله تورنينغ شميت; هيلي ثورنينغ شميدت; هيلي تورنينج شميت
lars-lokke-rasmussen | DK | Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lokke Rasmussen | لارس لوكه راسموسن; لارس لوك راسموسن; لارس لوكا راسموسن; لارس لوكي راسموسن
mette-frederiksen | DK | Mette Frederiksen; Frederiksen | ميته فريدريكسن; فريدريكسن; ميتي فريدريكسن; مته فريدريكسن; ميتا فريدريكسن
sauli-niinisto | FI | Sauli Niinistö; Sauli Niinisto; Niinisto; Niinistö | ساولي نينيستو; نينيستو; ساولي نينيستوه; سولي نينيستو
sanna-marin | FI | Sanna Marin | سانا مارين; سانّا مارين
alexander-stubb | FI | Alexander Stubb; Stubb | ألكسندر ستوب; ألكسندر ستاب; ستوب
# Central and Eastern Europe
viktor-orban | HU | Viktor Orbán; Viktor Orban; Orban; Orbán | فيكتور أوربان; أوربان; فيكتور اوربان; اوربان
andrzej-duda | PL | Andrzej Duda; Duda | أندريه دودا; أندجي دودا; دودا; أندرزيج دودا; اندريه دودا; أندجيه دودا; أندرزي دودا
mateusz-morawiecki | PL | Mateusz Morawiecki; Morawiecki | ماتيوش مورافيتسكي; مورافيتسكي; ماتيوز مورافيتسكي; ماتيوش مورافيكي
jaroslaw-kaczynski | PL | Jarosław Kaczyński; Jaroslaw Kaczynski; Kaczynski | ياروسلاف كاتشينسكي; كاتشينسكي; ياروسلاف كازينسكي
bronislaw-komorowski | PL | Bronisław Komorowski; Bronislaw Komorowski; Komorowski | برونيسلاف كوموروفسكي; كوموروفسكي
radoslaw-sikorski | PL | Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski; Sikorski | رادوسلاف سيكورسكي; سيكورسكي; راديك سيكورسكي
lech-walesa | PL | Lech Wałęsa; Lech Walesa; Walesa | ليش فاليسا; ليخ فاليسا; فاليسا; ليخ فاونسا
karol-nawrocki | PL | Karol Nawrocki; Nawrocki | كارول نافروتسكي; نافروتسكي; كارول ناوروكي
vaclav-klaus | CZ | Václav Klaus; Vaclav Klaus | فاتسلاف كلاوس; فاكلاف كلاوس
milos-zeman | CZ | Miloš Zeman; Milos Zeman; Zeman | ميلوش زيمان; زيمان; ميلوس زيمان
andrej-babis | CZ | Andrej Babiš; Andrej Babis; Babis | أندريه بابيش; بابيش; اندريه بابيش; أندريه بابيس
petr-fiala | CZ | Petr Fiala; Fiala | بيتر فيالا; فيالا
robert-fico | SK | Robert Fico; Fico | روبرت فيكو; فيتسو; روبرت فيتسو; روبيرت فيكو
zuzana-caputova | SK | Zuzana Čaputová; Zuzana Caputova; Caputova | زوزانا تشابوتوفا; تشابوتوفا; زوزانا كابوتوفا; سوزانا تشابوتوفا
boyko-borisov | BG | Boyko Borisov; Boiko Borisov; Borissov; Borisov | بويكو بوريسوف; بوريسوف
rumen-radev | BG | Rumen Radev; Radev | رومين راديف; راديف; رومن راديف
klaus-iohannis | RO | Klaus Iohannis; Iohannis | كلاوس يوهانيس; يوهانيس; كلاوس إيوهانيس; كلاوس يوهانس
traian-basescu | RO | Traian Băsescu; Traian Basescu; Basescu | ترايان باسيسكو; باسيسكو
nicolae-ceausescu | RO | Nicolae Ceaușescu; Nicolae Ceausescu; Ceausescu | نيكولاي تشاوشيسكو; تشاوشيسكو; نيكولاي تشاوسيسكو
alexis-tsipras | GR | Alexis Tsipras; Tsipras | أليكسيس تسيبراس; تسيبراس; ألكسيس تسيبراس; اليكسيس تسيبراس; ألكسيس تسبيراس; تسيبراس
kyriakos-mitsotakis | GR | Kyriakos Mitsotakis; Mitsotakis | كيرياكوس ميتسوتاكيس; ميتسوتاكيس; كرياكوس ميتسوتاكيس; كيرياكوس متسوتاكيس; متسوتاكيس
antonis-samaras | GR | Antonis Samaras; Samaras | أنتونيس ساماراس; ساماراس; انتونيس ساماراس; أندونيس ساماراس
george-papandreou | GR | George Papandreou; Papandreou; Georgios Papandreou; Andreas Papandreou | جورج باباندريو; باباندريو; جورج بابانديريو; جيورجيوس باباندريو
yanis-varoufakis | GR | Yanis Varoufakis; Varoufakis | يانيس فاروفاكيس; فاروفاكيس; يانيس فاروفاكس
nikos-dendias | GR | Nikos Dendias; Dendias | نيكوس دندياس; دندياس; نيكوس ديندياس
nikos-anastasiades | CY | Nicos Anastasiades; Nikos Anastasiades; Anastasiades | نيكوس أناستاسيادس; أناستاسيادس; نيكوس أناستاسيادس; نيكوس اناستاسياديس; نيكوس أناستاسياديس; أناستاسياديس
nikos-christodoulides | CY | Nikos Christodoulides; Christodoulides | نيكوس خريستودوليدس; خريستودوليدس; نيكوس خريستودوليديس
aleksandar-vucic | RS | Aleksandar Vučić; Aleksandar Vucic; Vucic; Vučić; Alexander Vucic | ألكسندر فوتشيتش; فوتشيتش; الكسندر فوتشيتش; ألكساندر فوتشيتش; ألكسندر فوسيتش
tomislav-nikolic | RS | Tomislav Nikolić; Tomislav Nikolic; Nikolic | توميسلاف نيكوليتش; نيكوليتش
ana-brnabic | RS | Ana Brnabić; Ana Brnabic; Brnabic | آنا برنابيتش; برنابيتش; أنا برنابيتش
slobodan-milosevic | RS | Slobodan Milošević; Slobodan Milosevic; Milosevic | سلوبودان ميلوسيفيتش; ميلوسيفيتش; سلوبودان ميلوزيفيتش; سلوبودان ميلوسوفيتش
radovan-karadzic | BA | Radovan Karadžić; Radovan Karadzic; Karadzic | رادوفان كارادجيتش; كارادجيتش; رادوفان كاراديتش; كاراديتش; رادوفان كراديتش; كراجيتش; كراديتش; رادوفان كارادزيتش; كارادزيتش
ratko-mladic | BA | Ratko Mladić; Ratko Mladic; Mladic | راتكو ملاديتش; ملاديتش; راتكو ميلاديتش; ميلاديتش
milorad-dodik | BA | Milorad Dodik; Dodik | ميلوراد دوديك; دوديك
bakir-izetbegovic | BA | Bakir Izetbegović; Bakir Izetbegovic; Izetbegovic | بكر عزت بيغوفيتش; باقر عزت بيغوفيتش; عزت بيغوفيتش; بكر عزت بيجوفيتش
josip-broz-tito | RS | Josip Broz Tito; Marshal Tito; Tito | جوزيف بروز تيتو; تيتو; المارشال تيتو; يوسيب بروز تيتو
andrej-plenkovic | HR | Andrej Plenković; Andrej Plenkovic; Plenkovic | أندريه بلينكوفيتش; بلينكوفيتش; اندريه بلينكوفيتش
zoran-milanovic | HR | Zoran Milanović; Zoran Milanovic; Milanovic | زوران ميلانوفيتش; ميلانوفيتش
kolinda-grabar-kitarovic | HR | Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic; Grabar-Kitarovic | كوليندا غرابار كيتاروفيتش; كوليندا كيتاروفيتش; كوليندا جرابار كيتاروفيتش
janez-jansa | SI | Janez Janša; Janez Jansa; Jansa | يانيز يانشا; يانشا; يانز يانشا; جانيز جانسا
edi-rama | AL | Edi Rama; Rama | إيدي راما; ايدي راما; أدي راما
hashim-thaci | XK | Hashim Thaçi; Hashim Thaci; Thaci | هاشم تاجي; هاشم تاتشي; تاتشي; هاشم ثاتشي; هاشم تقي
albin-kurti | XK | Albin Kurti; Kurti | ألبين كورتي; كورتي رئيس وزراء; البين كورتي
milo-djukanovic | ME | Milo Đukanović; Milo Djukanovic; Djukanovic | ميلو ديوكانوفيتش; ديوكانوفيتش; ميلو جوكانوفيتش; جوكانوفيتش
zoran-zaev | MK | Zoran Zaev; Zaev | زوران زايف; زايف; زوران زائيف; زائيف
maia-sandu | MD | Maia Sandu; Sandu | مايا ساندو; ساندو
dalia-grybauskaite | LT | Dalia Grybauskaitė; Dalia Grybauskaite; Grybauskaite | داليا غريباوسكايتي; غريباوسكايتي; داليا جريبوسكايتي; داليا غريباوسكايته
gitanas-nauseda | LT | Gitanas Nausėda; Gitanas Nauseda; Nauseda | غيتاناس ناوسيدا; ناوسيدا; جيتاناس نوسيدا; غيتاناس نوسيدا
# Russia and the former Soviet Union
vladimir-putin | RU | Vladimir Putin; Putin; Vladimir V. Putin | فلاديمير بوتين; بوتين; فلاديمير بوتن; بوتن; فلاديمير بوطين; فلادمير بوتين
dmitry-medvedev | RU | Dmitry Medvedev; Medvedev; Dmitri Medvedev | دميتري ميدفيديف; ميدفيديف; ديمتري ميدفيديف; دميتري مدفيديف; مدفيديف; ديمتري مدفيديف; دميترى ميدفيديف; ديميتري ميدفيديف; دمتري ميدفيديف
sergei-lavrov | RU | Sergei Lavrov; Sergey Lavrov; Lavrov | سيرغي لافروف; لافروف; سيرجي لافروف; سيرجى لافروف; سيرغى لافروف; سرغي لافروف
sergei-shoigu | RU | Sergei Shoigu; Sergey Shoigu; Shoigu; Sergei Shoygu | سيرغي شويغو; شويغو; سيرجي شويجو; شويجو; سيرغي شويجو; سيرجي شويغو
mikhail-bogdanov | RU | Mikhail Bogdanov; Bogdanov | ميخائيل بوغدانوف; بوغدانوف; ميخائيل بوجدانوف; بوجدانوف
maria-zakharova | RU | Maria Zakharova; Zakharova | ماريا زاخاروفا; زاخاروفا
dmitry-peskov | RU | Dmitry Peskov; Peskov; Dmitri Peskov | دميتري بيسكوف; بيسكوف; ديمتري بيسكوف; ديميتري بيسكوف; دميترى بيسكوف; بسكوف; دميتري بسكوف
vitaly-churkin | RU | Vitaly Churkin; Churkin | فيتالي تشوركين; تشوركين; فيتالى تشوركين
gennady-gatilov | RU | Gennady Gatilov; Gatilov | غينادي غاتيلوف; غاتيلوف; جينادي جاتيلوف; جاتيلوف; غينادي جاتيلوف
sergei-ryabkov | RU | Sergei Ryabkov; Ryabkov; Sergey Ryabkov | سيرغي ريابكوف; ريابكوف; سيرجي ريابكوف
mikhail-mishustin | RU | Mikhail Mishustin; Mishustin | ميخائيل ميشوستين; ميشوستين
valentina-matviyenko | RU | Valentina Matviyenko; Matviyenko | فالنتينا ماتفيينكو; ماتفيينكو; فالنتينا ماتفيينكو
yevgeny-prigozhin | RU | Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin | يفغيني بريغوجين; بريغوجين; يفجيني بريجوجين; بريجوجين; يفغيني بريغوزين
alexei-navalny | RU | Alexei Navalny; Navalny; Alexey Navalny | أليكسي نافالني; نافالني; ألكسي نافالني; اليكسي نافالني; أليكسي نافالنى
boris-nemtsov | RU | Boris Nemtsov; Nemtsov | بوريس نيمتسوف; نيمتسوف; بوريس نمتسوف
mikhail-khodorkovsky | RU | Mikhail Khodorkovsky; Khodorkovsky | ميخائيل خودوركوفسكي; خودوركوفسكي
ramzan-kadyrov | RU | Ramzan Kadyrov; Kadyrov | رمضان قديروف; قديروف; رمضان قاديروف; قاديروف
sergei-skripal | RU | Sergei Skripal; Skripal; Sergey Skripal | سيرغي سكريبال; سكريبال; سيرجي سكريبال
mikhail-gorbachev | RU | Mikhail Gorbachev; Gorbachev | ميخائيل غورباتشوف; غورباتشوف; ميخائيل جورباتشوف; جورباتشوف; ميخائيل غورباتشيف
boris-yeltsin | RU | Boris Yeltsin; Yeltsin | بوريس يلتسين; يلتسين; بوريس يلتسن; يلتسن
vladimir-lenin | RU | Vladimir Lenin; Lenin | فلاديمير لينين; لينين
joseph-stalin | RU | Joseph Stalin; Stalin; Josef Stalin | جوزيف ستالين; ستالين
volodymyr-zelensky | UA | Volodymyr Zelensky; Zelensky; Volodymyr Zelenskyy; Zelenskyy; Zelenskiy; Volodymyr Zelenskiy | فولوديمير زيلينسكي; زيلينسكي; فلاديمير زيلينسكي; زيلنسكي; فولوديمير زيلنسكي; فلوديمير زيلينسكي; فولوديمير زيلينسكى
petro-poroshenko | UA | Petro Poroshenko; Poroshenko | بيترو بوروشينكو; بوروشينكو; بترو بوروشنكو; بيترو بوروشنكو; بوروشنكو; بترو بوروشينكو
viktor-yanukovych | UA | Viktor Yanukovych; Yanukovych; Viktor Yanukovich; Yanukovich | فيكتور يانوكوفيتش; يانوكوفيتش; فيكتور يانوكوفيش; يانكوفيتش; فيكتور يانكوفيتش
yulia-tymoshenko | UA | Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko | يوليا تيموشينكو; تيموشينكو; يوليا تيموشنكو; تيموشنكو
arseniy-yatsenyuk | UA | Arseniy Yatsenyuk; Yatsenyuk; Arseny Yatseniuk; Yatseniuk | أرسيني ياتسينيوك; ياتسينيوك; أرسيني ياتسنيوك; ارسيني ياتسينيوك; ياتسنيوك
dmytro-kuleba | UA | Dmytro Kuleba; Kuleba | دميترو كوليبا; كوليبا; دمترو كوليبا; ديمترو كوليبا
denys-shmyhal | UA | Denys Shmyhal; Shmyhal | دينيس شميهال; شميهال; دينيس شميغال
andriy-yermak | UA | Andriy Yermak; Yermak | أندريه يرماك; أندري يرماك; يرماك; أندريي يرماك
alexander-lukashenko | BY | Alexander Lukashenko; Lukashenko; Aleksandr Lukashenko | ألكسندر لوكاشينكو; لوكاشينكو; الكسندر لوكاشنكو; لوكاشنكو; ألكسندر لوكاشنكو; ألكساندر لوكاشينكو
sviatlana-tsikhanouskaya | BY | Sviatlana Tsikhanouskaya; Tsikhanouskaya; Svetlana Tikhanovskaya | سفيتلانا تيخانوفسكايا; تيخانوفسكايا; سفيتلانا تيخانوفسكا
mikheil-saakashvili | GE | Mikheil Saakashvili; Saakashvili; Mikhail Saakashvili | ميخائيل ساكاشفيلي; ساكاشفيلي; ميخئيل ساكاشفيلي; ساكشفيلي; ميخائيل ساكشفيلي
salome-zourabichvili | GE | Salome Zourabichvili; Zourabichvili | سالومي زورابيشفيلي; زورابيشفيلي; سالومه زورابيشفيلي
ilham-aliyev | AZ | Ilham Aliyev; Aliyev | إلهام علييف; علييف; الهام علييف; إلهام عليف; عليف
nikol-pashinyan | AM | Nikol Pashinyan; Pashinyan | نيكول باشينيان; باشينيان; نيكول باشنيان; باشنيان
serzh-sargsyan | AM | Serzh Sargsyan; Sargsyan; Serzh Sarkisian | سيرج سركسيان; سركسيان; سيرج سركيسيان; سيرجي سركيسيان; سركيسيان
nursultan-nazarbayev | KZ | Nursultan Nazarbayev; Nazarbayev | نور سلطان نزارباييف; نزارباييف; نورسلطان نزارباييف; نور سلطان نزارباييف; نزاربايف; نور سلطان نزاربايف
kassym-jomart-tokayev | KZ | Kassym-Jomart Tokayev; Tokayev | قاسم جومارت توكاييف; توكاييف; قاسم جومرت توكاييف; قاسم توكاييف; قاسم جومارت توكايف; توكايف
islam-karimov | UZ | Islam Karimov; Karimov | إسلام كريموف; كريموف; اسلام كريموف
shavkat-mirziyoyev | UZ | Shavkat Mirziyoyev; Mirziyoyev | شوكت ميرضياييف; ميرضياييف; شوكت ميرزياييف; ميرزياييف; شوكت ميرزيوييف
emomali-rahmon | TJ | Emomali Rahmon; Rahmon; Imomali Rakhmonov | إمام علي رحمن; إمام علي رحمون; رحمن رئيس طاجيكستان; إمام علي رحمانوف
gurbanguly-berdimuhamedow | TM | Gurbanguly Berdimuhamedow; Berdymukhamedov; Berdimuhamedov; Gurbanguly Berdymukhamedov | قربان قولي بردي محمدوف; بردي محمدوف; قربان قولي بيردي محمدوف; قربان قولي بيردي محمدوف
almazbek-atambayev | KG | Almazbek Atambayev; Atambayev | ألماز بيك أتامباييف; أتامباييف; ألمازبيك أتامباييف
sadyr-japarov | KG | Sadyr Japarov; Japarov; Sadyr Zhaparov | صدير جباروف; جباروف; صادر جباروف; سادير جاباروف
# Asia
xi-jinping | CN | Xi Jinping; Xi; President Xi | شي جين بينغ; شي جينبينغ; شي جين بينج; شي جينبينج; شى جين بينغ; شى جين بينج; تشي جين بينغ; شي جينغ بينغ; الرئيس شي; شي جيبينغ; شى جينبينغ
hu-jintao | CN | Hu Jintao | هو جين تاو; هو جينتاو; هو جنتاو; خو جين تاو
wen-jiabao | CN | Wen Jiabao; Wen | ون جيا باو; وين جياباو; ون جياباو; وين جيا باو; ون جياو باو
li-keqiang | CN | Li Keqiang | لي كه تشيانغ; لي كيكيانغ; لي كيه تشيانغ; لى كه تشيانغ; لي كيشيانج; لي كيشانغ; لي كي تشيانغ
li-qiang | CN | Li Qiang | لي تشيانغ; لى تشيانغ; لي تشيانج
wang-yi | CN | Wang Yi | وانغ يي; وانج يي; وانغ يى; وانج يى; وانغ إي
yang-jiechi | CN | Yang Jiechi | يانغ جيه تشي; يانغ جيتشي; يانج جيه تشى; يانغ جيشي; يانج جيتشي; يانج جيه تشي
qin-gang | CN | Qin Gang | تشين غانغ; تشين قانغ; تشين جانج; كين غانغ
bo-xilai | CN | Bo Xilai | بو شيلاي; بو شي لاي; بو تشي لاي
deng-xiaoping | CN | Deng Xiaoping | دنغ شياو بينغ; دينغ شياوبينغ; دنج شياو بينج; دينج شياو بينج
mao-zedong | CN | Mao Zedong; Mao Tse-tung; Chairman Mao | ماو تسي تونغ; ماوتسي تونغ; ماو تسى تونج; ماو زيدونغ
liu-xiaobo | CN | Liu Xiaobo | ليو شياوبو; ليو شياو بو; ليو تشياوبو
ai-weiwei | CN | Ai Weiwei | آي ويوي; أي ويوي; آي وي وي
jack-ma | CN | Jack Ma | جاك ما
dalai-lama | CN | Dalai Lama | الدالاي لاما; دالاي لاما; الدلاي لاما
carrie-lam | HK | Carrie Lam | كاري لام
joshua-wong | HK | Joshua Wong | جوشوا وونغ; جوشوا وونج
tsai-ing-wen | TW | Tsai Ing-wen | تساي إنغ ون; تساي إينغ وين; تساي اينج وين; تساي إينغ ون; تساي إنغ وين
ma-ying-jeou | TW | Ma Ying-jeou | ما يينغ جيو; ما ينغ جيو; ما ينج جيو
lai-ching-te | TW | Lai Ching-te; William Lai | لاي تشينغ تي; وليام لاي; لاي تشينغ-تي; لاي تشينج تي
shinzo-abe | JP | Shinzo Abe; Abe; Shinzō Abe | شينزو آبي; =آبي; شينزو أبي; شينزو ابي; شينزو آبى; شنزو آبي
yoshihide-suga | JP | Yoshihide Suga; Suga | يوشيهيدي سوغا; سوغا; يوشيهيده سوغا; يوشيهيدي سوجا
fumio-kishida | JP | Fumio Kishida; Kishida | فوميو كيشيدا; كيشيدا
shigeru-ishiba | JP | Shigeru Ishiba; Ishiba | شيغيرو إيشيبا; إيشيبا; شيجيرو إيشيبا; شيغيرو ايشيبا
sanae-takaichi | JP | Sanae Takaichi; Takaichi | ساناي تاكايتشي; تاكايتشي; ساناي تاكاييتشي; ساناي تاكائيتشي
yoshihiko-noda | JP | Yoshihiko Noda; Noda | يوشيهيكو نودا; نودا
naoto-kan | JP | Naoto Kan | ناوتو كان
yukio-hatoyama | JP | Yukio Hatoyama; Hatoyama | يوكيو هاتوياما; هاتوياما
taro-aso | JP | Taro Aso; Aso | تارو آسو; تارو أسو
junichiro-koizumi | JP | Junichiro Koizumi; Koizumi | جونيشيرو كويزومي; كويزومي; جونيتشيرو كويزومي
yasuhiro-nakasone | JP | Yasuhiro Nakasone; Nakasone | ياسوهيرو ناكاسوني; ناكاسوني
kiichi-miyazawa | JP | Kiichi Miyazawa; Miyazawa | كييتشي ميازاوا; ميازاوا
emperor-akihito | JP | Akihito; Emperor Akihito | أكيهيتو; الإمبراطور أكيهيتو; الامبراطور اكيهيتو
emperor-naruhito | JP | Naruhito; Emperor Naruhito | ناروهيتو; الإمبراطور ناروهيتو; الامبراطور ناروهيتو
carlos-ghosn | JP | Carlos Ghosn; Ghosn | كارلوس غصن; غصن; كارلوس جون
haruhiko-kuroda | JP | Haruhiko Kuroda; Kuroda | هاروهيكو كورودا; كورودا
park-geun-hye | KR | Park Geun-hye; Park Geun-Hye; Park Geun Hye | بارك كون هيه; باك كون هيه; بارك جيون هاي; بارك غيون هاي; بارك غون هيه; بارك كون-هيه; باك جن هاي; بارك جيون هيي; بارك جون هاي
moon-jae-in | KR | Moon Jae-in; Moon Jae-In; Moon Jae In | مون جيه إن; مون جاي إن; مون جاي ان; مون جيه-إن; مون جيه ان; مون جاي-إن
lee-myung-bak | KR | Lee Myung-bak; Lee Myung-Bak; Lee Myung Bak | لي ميونغ باك; لي ميونج باك; لى ميونغ باك; لي ميونغ-باك; لى ميونج باك
yoon-suk-yeol | KR | Yoon Suk Yeol; Yoon Suk-yeol; Yoon | يون سوك يول; يون سيوك يول; يون سيوك-يول; يون سوك-يول; يون سوك يوول
lee-jae-myung | KR | Lee Jae-myung; Lee Jae Myung | لي جيه ميونغ; لي جاي ميونغ; لي جيه ميونج; لي جاي-ميونغ
han-duck-soo | KR | Han Duck-soo; Han Duck Soo | هان دوك سو; هان داك سو
kim-jong-un | KP | Kim Jong-un; Kim Jong Un; Kim Jong-Un; North Korean leader Kim | كيم جونغ أون; كيم جونج أون; كيم يونغ أون; كيم جونغ اون; كيم جونج اون; كيم جونغ-أون; كيم يونج أون; كيم جون أون
kim-jong-il | KP | Kim Jong-il; Kim Jong Il; Kim Jong-Il | كيم جونغ إيل; كيم جونج إيل; كيم يونغ إيل; كيم جونج ايل; كيم جونغ ايل; كيم جونغ-إيل
kim-il-sung | KP | Kim Il-sung; Kim Il Sung; Kim Il-Sung | كيم إيل سونغ; كيم إيل سونج; كيم ايل سونغ
kim-jong-nam | KP | Kim Jong-nam; Kim Jong Nam; Kim Jong-Nam | كيم جونغ نام; كيم جونج نام
kim-yo-jong | KP | Kim Yo-jong; Kim Yo Jong; Kim Yo-Jong | كيم يو جونغ; كيم يو جونج
narendra-modi | IN | Narendra Modi; Modi | ناريندرا مودي; مودي; ناريندرا مودى; نارندرا مودي; مودى
manmohan-singh | IN | Manmohan Singh; Singh | مانموهان سينغ; مانموهان سينج; سينغ رئيس الوزراء; منموهان سينغ; مان موهان سينغ
sonia-gandhi | IN | Sonia Gandhi | سونيا غاندي; سونيا غاندى
rahul-gandhi | IN | Rahul Gandhi | راهول غاندي; راهول غاندى; راؤول غاندي
rajiv-gandhi | IN | Rajiv Gandhi; Gandhi | راجيف غاندي; راجيف غاندى
indira-gandhi | IN | Indira Gandhi | أنديرا غاندي; إنديرا غاندي; انديرا غاندي
mahatma-gandhi | IN | Mahatma Gandhi; Mohandas Gandhi | المهاتما غاندي; مهاتما غاندي; غاندي; المهاتما غاندى; المهاتما جاندي
subrahmanyam-jaishankar | IN | S. Jaishankar; Subrahmanyam Jaishankar; Jaishankar | سوبراهمانيام جايشانكار; جايشانكار; سوبرامانيام جايشانكار; جاي شانكار
pranab-mukherjee | IN | Pranab Mukherjee; Mukherjee | براناب موخيرجي; براناب موكرجي; موخيرجي; براناب موخرجي; براناب مخرجي
arvind-kejriwal | IN | Arvind Kejriwal; Kejriwal | أرفيند كيجريوال; كيجريوال; ارفيند كيجريوال
amit-shah | IN | Amit Shah | أميت شاه; اميت شاه
imran-khan | PK | Imran Khan | عمران خان; عمران خان رئيس الوزراء
nawaz-sharif | PK | Nawaz Sharif; Sharif | نواز شريف; شريف رئيس الوزراء الباكستاني
shehbaz-sharif | PK | Shehbaz Sharif; Shahbaz Sharif | شهباز شريف; شاهباز شريف
asif-ali-zardari | PK | Asif Ali Zardari; Zardari; Asif Zardari | آصف علي زرداري; زرداري; آصف زرداري; اصف علي زرداري; آصف على زرداري; زردارى; أصف علي زرداري
benazir-bhutto | PK | Benazir Bhutto; Bhutto | بينظير بوتو; بوتو; بنظير بوتو; بي نظير بوتو; بنازير بوتو
bilawal-bhutto-zardari | PK | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto; Bilawal | بيلاوال بوتو زرداري; بيلاوال بوتو; بلاول بوتو زرداري; بلاول بوتو
pervez-musharraf | PK | Pervez Musharraf; Musharraf | برويز مشرف; مشرف الرئيس الباكستاني; بيرفيز مشرف; برفيز مشرف; برويز مشرّف
yousuf-raza-gilani | PK | Yousuf Raza Gilani; Yousaf Raza Gilani; Gilani; Yusuf Raza Gilani | يوسف رضا جيلاني; جيلاني رئيس الوزراء; يوسف رضا غيلاني; يوسف رضا كيلاني
raja-pervez-ashraf | PK | Raja Pervez Ashraf; Raja Pervaiz Ashraf; Pervez Ashraf | راجا برويز أشرف; راجه برويز أشرف; برويز أشرف; رجا برويز أشرف
asim-munir | PK | Asim Munir; Syed Asim Munir | عاصم منير; الجنرال عاصم منير
ashfaq-kayani | PK | Ashfaq Parvez Kayani; Ashfaq Kayani; Kayani; Ashfaq Pervez Kayani | أشفق كياني; كياني; أشفق برويز كياني; أشفق برفيز كياني
hina-rabbani-khar | PK | Hina Rabbani Khar; Rabbani Khar | حنا رباني كار; هنا رباني كار; حنا رباني خار; حنا رباني كهار
malala-yousafzai | PK | Malala Yousafzai; Malala; Yousafzai | ملالا يوسف زاي; ملالا; ملالة يوسف زاي; ملاله يوسفزاي; مالالا يوسف زاي; ملالا يوسفزاي; مالالا يوسفزاي; ملاله يوسف زاي
hamid-karzai | AF | Hamid Karzai; Karzai | حامد كرزاي; كرزاي; حامد قرضاي; حميد كرزاي; حامد كرزاى; كرزاى; قرضاي; حامد كارزاي
ashraf-ghani | AF | Ashraf Ghani; Ghani | أشرف غني; اشرف غني; أشرف غنى; محمد أشرف غني
abdullah-abdullah | AF | Abdullah Abdullah | عبد الله عبد الله; عبدالله عبدالله
mullah-omar | AF | Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar | الملا عمر; الملا محمد عمر
mullah-mansour | AF | Mullah Akhtar Mansour; Mullah Mansour; Akhtar Mansour; Mullah Akhtar Mansoor | الملا أختر منصور; أختر منصور; الملا منصور; الملا اختر منصور; الملا أخطر منصور
hibatullah-akhundzada | AF | Hibatullah Akhundzada; Haibatullah Akhundzada; Akhundzada; Akhunzada | هبة الله أخوند زاده; هبة الله أخوندزاده; أخوند زاده; هيبة الله أخوند زاده; هبة الله أخوند زادة; هبة الله أخندزاده; أخوندزاده
abdul-ghani-baradar | AF | Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; Baradar | عبد الغني برادر; الملا برادر; الملا عبد الغني برادر; برادر; عبدالغني برادر; الملا عبدالغني برادر
zabihullah-mujahid | AF | Zabihullah Mujahid; Zabiullah Mujahid | ذبيح الله مجاهد; ذبيح الله مجاهدي
sirajuddin-haqqani | AF | Sirajuddin Haqqani; Haqqani | سراج الدين حقاني; حقاني وزير الداخلية
zalmay-khalilzad | US | Zalmay Khalilzad; Khalilzad | زلماي خليل زاد; خليل زاد; زلماي خليل زاده; زالماي خليل زاد; زلماي خليلزاد
sheikh-hasina | BD | Sheikh Hasina; Hasina; Sheikh Hasina Wazed | الشيخة حسينة; شيخة حسينة; حسينة واجد; الشيخة حسينة واجد; شيخة حسينة واجد; الشيخه حسينه
khaleda-zia | BD | Khaleda Zia; Begum Khaleda Zia | خالدة ضياء; خالدة ضيا; البيغوم خالدة ضياء; خالدة ذياء
muhammad-yunus | BD | Muhammad Yunus; Mohammad Yunus; Mohammed Yunus; Yunus | محمد يونس
mahinda-rajapaksa | LK | Mahinda Rajapaksa; Mahinda Rajapakse | ماهيندا راجاباكسا; ماهيندا راجاباكسه; ماهيندا راجابكسا; ماهيندا راجاباكسي; ماهندا راجاباكسا
gotabaya-rajapaksa | LK | Gotabaya Rajapaksa; Rajapaksa; Gotabhaya Rajapaksa | غوتابايا راجاباكسا; راجاباكسا; جوتابايا راجاباكسا; غوتابايا راجابكسا; جوتابايا راجابكسا
ranil-wickremesinghe | LK | Ranil Wickremesinghe; Wickremesinghe | رانيل ويكريميسينغه; ويكريميسينغه; رانيل ويكرمسينغ; رانيل ويكريمسينغ; رانيل ويكرمسينغه; رانيل ويكريميسينجه
maithripala-sirisena | LK | Maithripala Sirisena; Sirisena | مايثريبالا سيريسينا; سيريسينا; مايتريبالا سيريسينا; ميثريبالا سيريسينا; سيريسنا; مايتريبالا سيريسنا
anura-dissanayake | LK | Anura Kumara Dissanayake; Dissanayake | أنورا كومارا ديساناياكي; ديساناياكي; أنورا كومارا ديساناياكا; ديساناياكه
mohamed-nasheed | MV | Mohamed Nasheed; Mohammed Nasheed; Nasheed | محمد نشيد; نشيد رئيس المالديف
abdulla-yameen | MV | Abdulla Yameen; Yameen | عبد الله يمين; عبدالله يمين; عبد الله يامين; يمين رئيس المالديف
kp-sharma-oli | NP | K. P. Sharma Oli; KP Sharma Oli; Sharma Oli; K.P. Sharma Oli | شارما أولي; كيه بي شارما أولي; خادغا براساد شارما أولي; كي بي شارما أولي
aung-san-suu-kyi | MM | Aung San Suu Kyi; Suu Kyi | أونغ سان سو تشي; سو تشي; أون سان سو تشي; أونج سان سو كي; اونغ سان سو تشي; سو كي زعيمة; أونغ سان سوتشي; اون سان سوتشي; أونج سان سوتشي; أون سان سو كي; أونغ سان سو كي; أونج سان سو تشي; سوتشي زعيمة
thein-sein | MM | Thein Sein | ثين سين; ثين سين رئيس ميانمار; تين سين
min-aung-hlaing | MM | Min Aung Hlaing | مين أونغ هلاينغ; مين أونج هلاينج; مين أونغ هلينغ; مين أون هلاينغ
htin-kyaw | MM | Htin Kyaw | هتين كياو; هتين كيو; تين كياو
yingluck-shinawatra | TH | Yingluck Shinawatra; Yingluck | ينغلوك شيناواترا; ينجلوك شيناواترا; ينغلوك; ينغلاك شيناواترا; يينغلوك شيناواترا; يينجلوك شيناواترا
thaksin-shinawatra | TH | Thaksin Shinawatra; Thaksin | تاكسين شيناواترا; تاكسين; ثاكسين شيناواترا; ثاكسين; تاكسين شيناوترا
prayut-chan-o-cha | TH | Prayut Chan-o-cha; Prayuth Chan-ocha; Prayuth; Prayut Chan-ocha; Prayut | برايوت تشان أوتشا; برايوت تشان أو تشا; برايوت شان أوشا; برايوت; برايوث تشان أوتشا; برايوت تشان اوتشا
paetongtarn-shinawatra | TH | Paetongtarn Shinawatra; Paetongtarn; Shinawatra | بيتونغتارن شيناواترا; شيناواترا; بايتونغتارن شيناواترا; بيتونجتارن شيناواترا
king-bhumibol | TH | Bhumibol Adulyadej; King Bhumibol; King Bhumibol Adulyadej | بوميبول أدولياديج; الملك بوميبول; بوميبون أدولياديت; الملك بوميبول أدولياديج; بوميبول أدوليادي
hun-sen | KH | Hun Sen | هون سين; هون سن
hun-manet | KH | Hun Manet | هون مانيت; هون مانت
pol-pot | KH | Pol Pot | بول بوت
nguyen-phu-trong | VN | Nguyen Phu Trong; Nguyễn Phú Trọng | نغوين فو ترونغ; نجوين فو ترونج; نغوين فو ترونج; نغوين فو تورنغ
to-lam | VN | To Lam; Tô Lâm | تو لام
najib-razak | MY | Najib Razak; Najib Abdul Razak | نجيب عبد الرزاق; نجيب عبدالرزاق; نجيب رزاق; نجيب تون رزاق; محمد نجيب عبد الرزاق
mahathir-mohamad | MY | Mahathir Mohamad; Mahathir; Mahathir Mohammed; Mahathir Mohammad | مهاتير محمد; مهاتير; محاضر محمد
anwar-ibrahim | MY | Anwar Ibrahim | أنور إبراهيم; انور ابراهيم; أنور ابراهيم
muhyiddin-yassin | MY | Muhyiddin Yassin; Muhyiddin | محيي الدين ياسين; محي الدين ياسين; محيى الدين ياسين
ismail-sabri-yaakob | MY | Ismail Sabri Yaakob; Ismail Sabri | إسماعيل صبري يعقوب; إسماعيل صبري; اسماعيل صبري يعقوب
lee-hsien-loong | SG | Lee Hsien Loong; Lee Hsien-loong | لي هسين لونغ; لي هسين لونج; لي سين لونغ; لي هسين لوونغ; لي شين لونغ
lee-kuan-yew | SG | Lee Kuan Yew | لي كوان يو; لى كوان يو
lawrence-wong | SG | Lawrence Wong | لورانس وونغ; لورنس وونغ; لورانس وونج
joko-widodo | ID | Joko Widodo; Jokowi; Widodo | جوكو ويدودو; ويدودو; جوكوي; جوكو ودودو; جوكو ويدودو
prabowo-subianto | ID | Prabowo Subianto; Prabowo; Subianto | برابوو سوبيانتو; سوبيانتو; برابوو; برابوو سوبيانتو; برابو سوبيانتو
susilo-bambang-yudhoyono | ID | Susilo Bambang Yudhoyono; Yudhoyono | سوسيلو بامبانغ يودويونو; يودويونو; سوسيلو بامبانج يودويونو; سوسيلو بامبانغ يودهويونو; سوسيلو بامبانج يودهويونو
suharto | ID | Suharto; President Suharto | سوهارتو; الرئيس سوهارتو
retno-marsudi | ID | Retno Marsudi; Marsudi | ريتنو مرسودي; مرسودي; ريتنو مارسودي
benigno-aquino | PH | Benigno Aquino; Aquino; Benigno Aquino III; Noynoy Aquino | بنينو أكينو; أكينو; بنينيو أكينو; بينيغنو أكينو; بينينو أكينو; بينيجنو أكينو; بنيغنو أكينو
corazon-aquino | PH | Corazon Aquino; Cory Aquino | كورازون أكينو; كوري أكينو
rodrigo-duterte | PH | Rodrigo Duterte; Duterte | رودريغو دوتيرتي; دوتيرتي; رودريجو دوتيرتي; رودريغو دوتيرت; دوترتي; رودريغو دوترتي; رودريجو دوتيرتى
ferdinand-marcos-jr | PH | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos; Marcos Jr. | فرديناند ماركوس الابن; بونغ بونغ ماركوس; ماركوس الابن; فرديناند ماركوس جونيور; ماركوس جونيور
ferdinand-marcos | PH | Ferdinand Marcos; Marcos | فرديناند ماركوس; ماركوس
gloria-macapagal-arroyo | PH | Gloria Macapagal Arroyo; Gloria Arroyo; Arroyo; Gloria Macapagal-Arroyo | غلوريا أرويو; غلوريا ماكاباغال أرويو; أرويو; جلوريا أرويو; جلوريا ماكاباجال أرويو
xanana-gusmao | TL | Xanana Gusmão; Xanana Gusmao; Gusmao | زانانا غوسماو; غوسماو; زانانا جوسماو; شانانا غوسماو
jose-ramos-horta | TL | José Ramos-Horta; Jose Ramos-Horta; Ramos-Horta; Jose Ramos Horta | خوسيه راموس هورتا; راموس هورتا; جوزيه راموس هورتا
julia-gillard | AU | Julia Gillard; Gillard | جوليا غيلارد; غيلارد; جوليا جيلارد; جيلارد; جوليا غيلارد
kevin-rudd | AU | Kevin Rudd; Rudd | كيفن راد; كيفين رود; كيفن رود; كيفين راد
tony-abbott | AU | Tony Abbott; Abbott | توني أبوت; أبوت; توني ابوت; تونى أبوت; طوني أبوت; توني آبوت
malcolm-turnbull | AU | Malcolm Turnbull; Turnbull | مالكولم تورنبول; تورنبول; مالكوم تورنبول; مالكولم تيرنبول; تيرنبول; مالكوم تيرنبول; مالكولم ترنبول
scott-morrison | AU | Scott Morrison; Morrison | سكوت موريسون; موريسون; سكوت موريسن
anthony-albanese | AU | Anthony Albanese; Albanese | أنتوني ألبانيزي; ألبانيزي; أنتوني ألبانيز; ألبانيز; انتوني البانيزي; أنطوني ألبانيزي
penny-wong | AU | Penny Wong | بيني وونغ; بيني وونج
bob-carr | AU | Bob Carr | بوب كار
julie-bishop | AU | Julie Bishop | جولي بيشوب; جولى بيشوب
bob-hawke | AU | Bob Hawke; Hawke | بوب هوك
jacinda-ardern | NZ | Jacinda Ardern; Ardern | جاسيندا أرديرن; أرديرن; جاسيندا أردرن; أردرن; جاسيندا آرديرن; جاسيندا ارديرن; جاسندا أرديرن
john-key | NZ | John Key | جون كي; جون كى
bill-english | NZ | Bill English | بيل إنغليش; بيل إنجليش; بيل انغليش
chris-hipkins | NZ | Chris Hipkins; Hipkins | كريس هيبكنز; هيبكنز; كريس هيبكينز
christopher-luxon | NZ | Christopher Luxon; Luxon | كريستوفر لوكسون; لوكسون; كريستوفر لاكسون
# Canada and Latin America
justin-trudeau | CA | Justin Trudeau; Trudeau | جاستن ترودو; ترودو; جاستين ترودو; جستن ترودو; جاستن ترودو
stephen-harper | CA | Stephen Harper; Harper | ستيفن هاربر; هاربر; ستيفن هاربير; ستيفن هربر
john-baird | CA | John Baird | جون بيرد; جون بايرد
chrystia-freeland | CA | Chrystia Freeland; Freeland | كريستيا فريلاند; فريلاند
melanie-joly | CA | Mélanie Joly; Melanie Joly | ميلاني جولي; ميلاني جولى
brian-mulroney | CA | Brian Mulroney; Mulroney | برايان مولروني; بريان مولروني; مولروني
enrique-pena-nieto | MX | Enrique Peña Nieto; Enrique Pena Nieto; Pena Nieto; Peña Nieto | إنريكي بينيا نييتو; بينيا نييتو; إنريكه بينيا نييتو; انريكي بينيا نييتو; إنريكي بينا نييتو; بينا نييتو; انريكه بينا نييتو
felipe-calderon | MX | Felipe Calderón; Felipe Calderon; Calderon | فيليبي كالديرون; كالديرون; فيليبى كالديرون
andres-manuel-lopez-obrador | MX | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; López Obrador; AMLO | أندريس مانويل لوبيز أوبرادور; لوبيز أوبرادور; أندريس لوبيز أوبرادور; أوبرادور; أندريس مانويل لوبيس أوبرادور; لوبيس أوبرادور; مانويل لوبيز أوبرادور
claudia-sheinbaum | MX | Claudia Sheinbaum; Sheinbaum | كلوديا شينباوم; شينباوم; كلاوديا شينباوم; كلوديا شاينباوم; شاينباوم
joaquin-guzman | MX | Joaquín Guzmán; Joaquin Guzman; El Chapo; Joaquin 'El Chapo' Guzman | خواكين غوزمان; إل تشابو; خواكين جوزمان; التشابو; إل شابو
luiz-inacio-lula-da-silva | BR | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva | لويس إيناسيو لولا دا سيلفا; لولا دا سيلفا; لويس ايناسيو لولا دا سيلفا; لويز إيناسيو لولا دا سيلفا; لويز ايناسيو لولا دا سيلفا
dilma-rousseff | BR | Dilma Rousseff; Rousseff | ديلما روسيف; روسيف; ديلما روسف; ديلما روسّيف; ديلما روسيف
michel-temer | BR | Michel Temer; Temer | ميشال تامر; ميشيل تامر; ميشال تيمر; ميشيل تيمير
jair-bolsonaro | BR | Jair Bolsonaro; Bolsonaro | جايير بولسونارو; بولسونارو; جاير بولسونارو; جايير بولسنارو; يايير بولسونارو; جائير بولسونارو
celso-amorim | BR | Celso Amorim | سيلسو أموريم
jose-sarney | BR | José Sarney; Jose Sarney; Sarney | جوزيه سارني; خوسيه سارني; سارني
cristina-fernandez | AR | Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Fernandez de Kirchner; Kirchner; Cristina Fernandez | كريستينا فرنانديز دي كيرشنر; كريستينا كيرشنر; كيرشنر; كريستينا فيرنانديز; كريستينا فرنانديز; كريستينا فرنانديز كيرشنر; كريستينا كيرشنير; كيرشنير
mauricio-macri | AR | Mauricio Macri; Macri | ماوريسيو ماكري; ماكري; موريسيو ماكري; ماوريسيو ماكرى
alberto-fernandez | AR | Alberto Fernández; Alberto Fernandez | ألبرتو فرنانديز; ألبرتو فيرنانديز; البرتو فرنانديز; ألبيرتو فيرنانديز
javier-milei | AR | Javier Milei; Milei | خافيير ميلي; ميلي الرئيس الأرجنتيني; خافيير ميلاي; خافير ميلي; خافيير ميليه
raul-alfonsin | AR | Raúl Alfonsín; Raul Alfonsin; Alfonsin | راؤول ألفونسين; ألفونسين
hugo-chavez | VE | Hugo Chávez; Hugo Chavez; Chavez; Chávez | هوغو تشافيز; تشافيز; هوغو شافيز; هوجو تشافيز; شافيز; هوجو شافيز; هيوغو تشافيز
nicolas-maduro | VE | Nicolás Maduro; Nicolas Maduro; Maduro | نيكولاس مادورو; مادورو; نيكولا مادورو
juan-guaido | VE | Juan Guaidó; Juan Guaido; Guaido; Guaidó | خوان غوايدو; غوايدو; خوان جوايدو; جوايدو; خوان غويدو
maria-corina-machado | VE | María Corina Machado; Maria Corina Machado; Machado | ماريا كورينا ماتشادو; ماتشادو; ماريا كورينا ماشادو
edmundo-gonzalez | VE | Edmundo González; Edmundo Gonzalez; Edmundo Gonzalez Urrutia | إدموندو غونزاليس; إدموندو غونزاليز; ادموندو جونزاليز
delcy-rodriguez | VE | Delcy Rodríguez; Delcy Rodriguez | ديلسي رودريغيز; ديلسي رودريجيز
juan-manuel-santos | CO | Juan Manuel Santos; Santos | خوان مانويل سانتوس; سانتوس
alvaro-uribe | CO | Álvaro Uribe; Alvaro Uribe; Uribe | ألفارو أوريبي; أوريبي; الفارو اوريبي
ivan-duque | CO | Iván Duque; Ivan Duque; Duque | إيفان دوكي; دوكي; ايفان دوكي; إيفان دوكه
gustavo-petro | CO | Gustavo Petro; Petro | غوستافو بيترو; بيترو الرئيس الكولومبي; جوستافو بيترو
evo-morales | BO | Evo Morales; Morales | إيفو موراليس; موراليس; ايفو موراليس; إيفو مورالس
luis-arce | BO | Luis Arce; Arce | لويس آرسي; لويس أرسي; آرسي
jeanine-anez | BO | Jeanine Áñez; Jeanine Anez; Anez | جانين آنييز; جانين أنييز; آنييز
rafael-correa | EC | Rafael Correa; Correa | رافائيل كوريا; رافاييل كوريا; رفائيل كوريا; رافايل كوريا
lenin-moreno | EC | Lenín Moreno; Lenin Moreno | لينين مورينو
daniel-noboa | EC | Daniel Noboa; Noboa | دانيال نوبوا; دانييل نوبوا; نوبوا
guillermo-lasso | EC | Guillermo Lasso; Lasso | غييرمو لاسو; جييرمو لاسو; غييرمو لاسّو
ollanta-humala | PE | Ollanta Humala; Humala | أويانتا أومالا; أومالا; أولانتا هومالا; أولانتا أومالا; هومالا
alan-garcia | PE | Alan García; Alan Garcia | آلان غارسيا; ألان غارسيا; آلان جارسيا; آلان غارثيا
pedro-pablo-kuczynski | PE | Pedro Pablo Kuczynski; Kuczynski | بيدرو بابلو كوتشينسكي; كوتشينسكي
pedro-castillo | PE | Pedro Castillo; Castillo | بيدرو كاستيو; كاستيو; بيدرو كاستييو; بيدرو كاستيلو
dina-boluarte | PE | Dina Boluarte; Boluarte | دينا بولوارتي; بولوارتي; دينا بولوارتى
alberto-fujimori | PE | Alberto Fujimori; Fujimori | ألبرتو فوجيموري; فوجيموري; البرتو فوجيموري
sebastian-pinera | CL | Sebastián Piñera; Sebastian Pinera; Pinera; Piñera | سيباستيان بينيرا; بينيرا; سيباستيان بينييرا; سباستيان بينيرا
gabriel-boric | CL | Gabriel Boric; Boric | غابرييل بوريك; بوريك; غابريال بوريك; جابرييل بوريك; غبريال بوريك
augusto-pinochet | CL | Augusto Pinochet; Pinochet | أوغستو بينوشيه; بينوشيه; أوجستو بينوشيه; أوغستو بينوشي; أوغوستو بينوشيه
jose-mujica | UY | José Mujica; Jose Mujica; Mujica | خوسيه موخيكا; موخيكا
tabare-vazquez | UY | Tabaré Vázquez; Tabare Vazquez | تاباري فاسكيز; تاباري فازكيز
luis-lacalle-pou | UY | Luis Lacalle Pou; Lacalle Pou | لويس لاكايي بو; لويس لاكاي بو; لاكايي بو
fernando-lugo | PY | Fernando Lugo; Lugo | فرناندو لوغو; لوغو; فرناندو لوجو
santiago-pena | PY | Santiago Peña; Santiago Pena | سانتياغو بينيا; سانتياجو بينيا
horacio-cartes | PY | Horacio Cartes; Cartes | هوراسيو كارتيس; كارتيس; أوراسيو كارتيس
fidel-castro | CU | Fidel Castro; Castro | فيدل كاسترو; كاسترو; فيديل كاسترو
raul-castro | CU | Raúl Castro; Raul Castro | راؤول كاسترو; راوول كاسترو; راءول كاسترو
miguel-diaz-canel | CU | Miguel Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel; Díaz-Canel | ميغيل دياز كانيل; دياز كانيل; ميجيل دياز كانيل; ميغيل دياز-كانيل; ميغيل دياس كانيل
che-guevara | AR | Che Guevara; Ernesto Che Guevara; Guevara | تشي غيفارا; غيفارا; تشي جيفارا; جيفارا; تشى جيفارا; أرنستو تشي غيفارا; إرنستو تشي غيفارا
daniel-ortega | NI | Daniel Ortega; Ortega | دانيال أورتيغا; أورتيغا; دانييل أورتيغا; دانيال أورتيجا; أورتيجا; دانييل أورتيجا
manuel-zelaya | HN | Manuel Zelaya; Zelaya | مانويل زيلايا; زيلايا; مانويل سيلايا
juan-orlando-hernandez | HN | Juan Orlando Hernández; Juan Orlando Hernandez | خوان أورلاندو هرنانديز; خوان أورلاندو إرنانديز; خوان أورلاندو هيرنانديز
nayib-bukele | SV | Nayib Bukele; Bukele | نجيب بوكيلة; بوكيلة; نجيب أبو كيلة; نجيب بوكيلي; أبو كيلة; بوكيلي; ناييب بوكيلي; نجيب بوكيله
otto-perez-molina | GT | Otto Pérez Molina; Otto Perez Molina; Perez Molina | أوتو بيريز مولينا; بيريز مولينا
bernardo-arevalo | GT | Bernardo Arévalo; Bernardo Arevalo; Arevalo | برناردو أريفالو; أريفالو; بيرناردو أريفالو
laura-chinchilla | CR | Laura Chinchilla; Chinchilla | لورا تشينتشيلا; تشينتشيلا
manuel-noriega | PA | Manuel Noriega; Noriega | مانويل نورييغا; نورييغا; مانويل نورييجا; مانويل نوريجا
ricardo-martinelli | PA | Ricardo Martinelli; Martinelli | ريكاردو مارتينيلي; مارتينيلي
jovenel-moise | HT | Jovenel Moïse; Jovenel Moise; Moise | جوفينيل مويز; مويز رئيس هايتي; جوفينيل مويس
michel-martelly | HT | Michel Martelly; Martelly | ميشال مارتيلي; مارتيلي; ميشيل مارتيلي
ariel-henry | HT | Ariel Henry | أرييل هنري; ارييل هنري; آرييل هنري
jean-claude-duvalier | HT | Jean-Claude Duvalier; Duvalier; Baby Doc | جان كلود دوفالييه; دوفالييه; جان كلود دوفاليه
# Africa
nelson-mandela | ZA | Nelson Mandela; Mandela | نيلسون مانديلا; مانديلا; نلسون مانديلا
jacob-zuma | ZA | Jacob Zuma; Zuma | جاكوب زوما; زوما; جيكوب زوما; ياكوب زوما
cyril-ramaphosa | ZA | Cyril Ramaphosa; Ramaphosa | سيريل رامافوزا; رامافوزا; سيريل رامافوسا; رامافوسا; سيريل رامابوزا; سيريل رامابوسا; رامابوزا
thabo-mbeki | ZA | Thabo Mbeki; Mbeki | ثابو مبيكي; مبيكي; تابو مبيكي; ثابو مبيكى
desmond-tutu | ZA | Desmond Tutu; Archbishop Tutu | ديزموند توتو; دزموند توتو
julius-malema | ZA | Julius Malema; Malema | يوليوس ماليما; جوليوس ماليما; ماليما
oscar-pistorius | ZA | Oscar Pistorius; Pistorius | أوسكار بيستوريوس; اوسكار بيستوريوس; أوسكار بستوريوس
pw-botha | ZA | P.W. Botha; P. W. Botha; Pieter Botha; Botha | بيتر بوتا; بوتا رئيس جنوب أفريقيا; بيتر ويليم بوتا
robert-mugabe | ZW | Robert Mugabe; Mugabe | روبرت موغابي; موغابي; روبرت موجابي; موجابي; روبرت موغابى
emmerson-mnangagwa | ZW | Emmerson Mnangagwa; Mnangagwa | إيمرسون منانغاغوا; منانغاغوا; إيمرسون منانجاجوا; ايمرسون منانغاغوا; منانجاجوا; إيمرسون مانانغاغوا
morgan-tsvangirai | ZW | Morgan Tsvangirai; Tsvangirai | مورغان تسفانجيراي; تسفانجيراي; مورجان تسفانجيراي; تسفانغيراي; مورغان تسفانغيراي
goodluck-jonathan | NG | Goodluck Jonathan | غودلاك جوناثان; جودلاك جوناثان; غودلك جوناثان; جودلاك جونثان; غودلاك جوناتان
muhammadu-buhari | NG | Muhammadu Buhari; Buhari | محمدو بخاري; محمدو بخاري; بخاري الرئيس النيجيري; محمدو بوهاري; محمد بخارى; محمدو بخارى
bola-tinubu | NG | Bola Tinubu; Tinubu; Bola Ahmed Tinubu | بولا تينوبو; تينوبو; بولا أحمد تينوبو; بولا تينيبو; بولا أحمد تينيبو
olusegun-obasanjo | NG | Olusegun Obasanjo; Obasanjo | أولوسيغون أوباسانجو; أوباسانجو; أولوسيجون أوباسانجو; اوباسانجو; أوليسغون أوباسانغو
abubakar-shekau | NG | Abubakar Shekau; Shekau | أبو بكر شيكاو; شيكاو; ابوبكر شيكاو; أبوبكر شيكاو
ngozi-okonjo-iweala | NG | Ngozi Okonjo-Iweala; Okonjo-Iweala | نغوزي أوكونجو إيويالا; أوكونجو إيويالا; نجوزي أوكونجو إيويالا; نغوزي أوكونجو-إيويالا; نجوزي أوكونجو-إيويالا
john-dramani-mahama | GH | John Dramani Mahama; John Mahama; Mahama | جون دراماني ماهاما; جون ماهاما; ماهاما; جون دراماني محاما
nana-akufo-addo | GH | Nana Akufo-Addo; Akufo-Addo | نانا أكوفو أدو; أكوفو أدو; نانا أكوفو-أدو
alassane-ouattara | CI | Alassane Ouattara; Ouattara | الحسن واتارا; واتارا; الحسن وتارا; وتارا; الحسن أوتارا; الحسن واتارة
laurent-gbagbo | CI | Laurent Gbagbo; Gbagbo | لوران غباغبو; غباغبو; لوران جباجبو; جباجبو; لوران باغبو; غباجبو; لوران غباجبو
macky-sall | SN | Macky Sall; Sall | ماكي سال; ماكى سال; ماكي صال
bassirou-diomaye-faye | SN | Bassirou Diomaye Faye; Diomaye Faye; Faye | باسيرو ديوماي فاي; بصيرو ديوماي فاي; ديوماي فاي; باسيرو جوماي فاي; بشيرو ديوماي فاي
ousmane-sonko | SN | Ousmane Sonko; Sonko | عثمان سونكو; سونكو
abdoulaye-wade | SN | Abdoulaye Wade | عبد الله واد; عبدالله واد; عبدو اللاي واد
ibrahim-boubacar-keita | ML | Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita; Boubacar Keita; IBK | إبراهيم أبو بكر كيتا; أبو بكر كيتا; ابراهيم ابو بكر كيتا; إبراهيم بوبكر كيتا; إبراهيم بوبكر كيتا; إبراهيم أبوبكر كيتا
dioncounda-traore | ML | Dioncounda Traoré; Dioncounda Traore | ديونكوندا تراوري; ديونكوندا تراوريه; ديوكوندا تراوري; ديونكوندا تراورى
amadou-toumani-toure | ML | Amadou Toumani Touré; Amadou Toumani Toure; Toumani Toure | أمادو توماني توري; أمادو توماني توريه; توماني توري; حمادو توماني توري
amadou-sanogo | ML | Amadou Sanogo; Amadou Haya Sanogo; Sanogo | أمادو سانوغو; سانوغو; أمادو هايا سانوغو; امادو سانوجو; سانوجو; أمادو سانوجو
assimi-goita | ML | Assimi Goïta; Assimi Goita; Goita; Goïta | عاصمي غويتا; أسيمي غويتا; غويتا; عاصيمي غويتا; أسيمي جويتا; عاصمي جويتا
mahamadou-issoufou | NE | Mahamadou Issoufou; Issoufou | محمدو يوسفو; محمد إيسوفو; محمدو إيسوفو; إيسوفو; محمدو إسوفو; ايسوفو; محمد يوسفو
mohamed-bazoum | NE | Mohamed Bazoum; Bazoum | محمد بازوم; بازوم
abdourahamane-tiani | NE | Abdourahamane Tiani; Tiani; Abdourahamane Tchiani; Tchiani | عبد الرحمن تياني; تياني; عبد الرحمن تشياني; تشياني; عبدالرحمن تشياني
blaise-compaore | BF | Blaise Compaoré; Blaise Compaore; Compaore; Compaoré | بليز كومباوري; كومباوري; بليز كومباوريه; بليز كومباورى; بليس كومباوري
roch-marc-kabore | BF | Roch Marc Christian Kaboré; Roch Kabore; Roch Marc Christian Kabore; Kabore | روش مارك كريستيان كابوري; كابوري; روش كابوري; روك مارك كابوري; روك كابوري
ibrahim-traore | BF | Ibrahim Traoré; Ibrahim Traore | إبراهيم تراوري; ابراهيم تراوري
idriss-deby | TD | Idriss Déby; Idriss Deby; Deby; Idriss Deby Itno; Déby; Idriss Déby Itno | إدريس ديبي; ديبي; إدريس ديبي إتنو; ادريس ديبي; إدريس دبي; إدريس ديبى
mahamat-deby | TD | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Deby | محمد إدريس ديبي; محمد ديبي; محمد ادريس ديبي; محمد إدريس ديبي إتنو
hissene-habre | TD | Hissène Habré; Hissene Habre; Habre; Habré | حسين حبري; حبري; حسين هبري; حسين حبرى
paul-biya | CM | Paul Biya; Biya | بول بيا; بول بيّا; بول بييا
ali-bongo | GA | Ali Bongo; Ali Bongo Ondimba; Bongo | علي بونغو; على بونغو; علي بونغو أونديمبا; علي بونجو; بونغو
brice-oligui-nguema | GA | Brice Oligui Nguema; Oligui Nguema; Brice Clotaire Oligui Nguema | بريس أوليغي نغيما; أوليغي نغيما; بريس أوليغي نغيما; بريس كلوتير أوليغي نغيما; بريس أوليجي نجيما
teodoro-obiang | GQ | Teodoro Obiang Nguema; Teodoro Obiang; Obiang; Teodoro Obiang Nguema Mbasogo | تيودورو أوبيانغ نغيما; أوبيانغ; تيودورو أوبيانغ; تيودورو أوبيانج; تيودورو أوبيانج نجيما
denis-sassou-nguesso | CG | Denis Sassou Nguesso; Sassou Nguesso; Denis Sassou-Nguesso | دينيس ساسو نغيسو; ساسو نغيسو; دينيس ساسو نجيسو; دوني ساسو نغيسو; دنيس ساسو نغيسو
joseph-kabila | CD | Joseph Kabila; Kabila | جوزيف كابيلا; كابيلا; جوزف كابيلا
felix-tshisekedi | CD | Félix Tshisekedi; Felix Tshisekedi; Tshisekedi | فيليكس تشيسكيدي; تشيسكيدي; فيليكس تشيسيكيدي; تشيسيكيدي; فيلكس تشيسيكيدي
bosco-ntaganda | CD | Bosco Ntaganda; Ntaganda | بوسكو نتاغاندا; نتاغاندا; بوسكو نتاجاندا
mobutu-sese-seko | CD | Mobutu Sese Seko; Mobutu | موبوتو سيسي سيكو; موبوتو; موبوتو سيسيسيكو
francois-bozize | CF | François Bozizé; Francois Bozize; Bozize; Bozizé | فرانسوا بوزيزيه; بوزيزيه; فرانسوا بوزيزي; بوزيزي; فرنسوا بوزيزيه
michel-djotodia | CF | Michel Djotodia; Djotodia | ميشال جوتوديا; جوتوديا; ميشيل دجوتوديا; ميشيل جوتوديا; دجوتوديا; ميشال دجوتوديا
catherine-samba-panza | CF | Catherine Samba-Panza; Samba-Panza; Catherine Samba Panza | كاترين سامبا بانزا; سامبا بانزا; كاثرين سامبا بانزا
faustin-archange-touadera | CF | Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera | فوستان أرشانج تواديرا; تواديرا; فوستين أرشانج تواديرا; فوستان أركانج تواديرا
paul-kagame | RW | Paul Kagame; Kagame | بول كاغامي; كاغامي; بول كاجامي; كاجامي; بول كاغامى; بول كاغامه
yoweri-museveni | UG | Yoweri Museveni; Museveni | يوري موسيفيني; موسيفيني; يويري موسيفيني; يوري موسفيني; موسفيني; يويرى موسيفيني; يوويري موسيفيني
bobi-wine | UG | Bobi Wine; Robert Kyagulanyi | بوبي واين; بوبي وين
idi-amin | UG | Idi Amin | عيدي أمين; عيدي امين; عيدى أمين
joseph-kony | UG | Joseph Kony; Kony | جوزيف كوني; جوزف كوني; كوني زعيم جيش الرب
uhuru-kenyatta | KE | Uhuru Kenyatta; Kenyatta | أوهورو كينياتا; كينياتا; اوهورو كينياتا; أوهورو كنياتا; كنياتا
william-ruto | KE | William Ruto; Ruto | وليام روتو; روتو; ويليام روتو; وليم روتو
raila-odinga | KE | Raila Odinga; Odinga | رايلا أودينغا; أودينغا; رايلا أودينجا; أودينجا; رايلا اودينغا; رائيلا أودينغا
mwai-kibaki | KE | Mwai Kibaki; Kibaki | مواي كيباكي; كيباكي; مواى كيباكى; مواي كيباكى
daniel-arap-moi | KE | Daniel arap Moi; Daniel Arap Moi; arap Moi | دانيال أراب موي; أراب موي; دانييل أراب موي
jakaya-kikwete | TZ | Jakaya Kikwete; Kikwete | جاكايا كيكويتي; كيكويتي; جاكايا كيكويت; جاكيا كيكويتي
john-magufuli | TZ | John Magufuli; Magufuli | جون ماغوفولي; ماغوفولي; جون ماجوفولي; ماجوفولي; جون مغوفولي
samia-suluhu-hassan | TZ | Samia Suluhu Hassan; Samia Suluhu | سامية صولوحو حسن; سامية سولوهو حسن; سامية صلوحي حسن; سامية حسن صلوحي; سامية سولوهو
abiy-ahmed | ET | Abiy Ahmed; Abiy; Abiy Ahmed Ali | آبي أحمد; أبي أحمد; آبي أحمد علي; ابي احمد; أبيي أحمد; آبى أحمد
hailemariam-desalegn | ET | Hailemariam Desalegn; Haile Mariam Desalegn; Desalegn | هيلي ماريام ديسالين; هايلي مريم ديسالين; ديسالين; هيلاماريام ديسالين; هايلي ماريام ديسالين; هيلاميريام ديسالين; هايلي مريام ديسالين; هيلا ماريام ديسالين; هيلاماريم ديسالين; هيلي مريام ديسالين; هيلا مريام ديسالين
meles-zenawi | ET | Meles Zenawi; Zenawi; Meles | ميليس زيناوي; زيناوي; ملس زيناوي; مليس زيناوي; ميلس زيناوي; ميليس زيناوى; ملس زيناوى
sahle-work-zewde | ET | Sahle-Work Zewde; Sahle-Work | سهلي ورق زودي; سهلورك زودي; سهلى ورق زودى; سهلورق زودي
workneh-gebeyehu | ET | Workneh Gebeyehu; Workneh | ورقنه جيبيو; وركنه جبيهو; ورقيني غيبيو; وركينه جيبيو; ورقنه جبيهو
isaias-afwerki | ER | Isaias Afwerki; Afwerki; Isaias Afewerki; Afewerki | أسياس أفورقي; أفورقي; إسياس أفورقي; اسياس افورقي; أسياسي أفورقي; إسياس أفورقى
pierre-nkurunziza | BI | Pierre Nkurunziza; Nkurunziza | بيير نكورونزيزا; نكورونزيزا; بيار نكورونزيزا; بيير نكورونزيزا
evariste-ndayishimiye | BI | Évariste Ndayishimiye; Evariste Ndayishimiye; Ndayishimiye | إيفاريست ندايشيميي; ندايشيميي; إيفاريست ندايشيمي
joyce-banda | MW | Joyce Banda; Banda | جويس باندا
peter-mutharika | MW | Peter Mutharika; Mutharika; Bingu wa Mutharika | بيتر موثاريكا; موثاريكا; بينغو وا موثاريكا; بيتر موتاريكا
lazarus-chakwera | MW | Lazarus Chakwera; Chakwera | لازاروس تشاكويرا; تشاكويرا; لازاروس شاكويرا
michael-sata | ZM | Michael Sata; Sata | مايكل ساتا; ميشيل ساتا
edgar-lungu | ZM | Edgar Lungu; Lungu | إدغار لونغو; إدجار لونجو; لونغو
hakainde-hichilema | ZM | Hakainde Hichilema; Hichilema | هاكايندي هيشيليما; هيشيليما; هاكيندي هيشيليما
kenneth-kaunda | ZM | Kenneth Kaunda; Kaunda | كينيث كاوندا; كاوندا
jose-eduardo-dos-santos | AO | José Eduardo dos Santos; Jose Eduardo dos Santos; dos Santos | خوسيه إدواردو دوس سانتوس; دوس سانتوس; جوزيه إدواردو دوس سانتوس; جوزيه ادواردو دوس سانتوس
joao-lourenco | AO | João Lourenço; Joao Lourenco; Lourenco | جواو لورنسو; لورنسو; جواو لورينسو; جواو لورينكو; لورينسو
filipe-nyusi | MZ | Filipe Nyusi; Nyusi | فيليب نيوسي; نيوسي; فيليبي نيوسي
ian-khama | BW | Ian Khama; Khama | إيان خاما; ايان خاما; سيريتسي إيان خاما
mokgweetsi-masisi | BW | Mokgweetsi Masisi; Masisi | موكغويتسي ماسيسي; ماسيسي; موكجويتسي ماسيسي
hage-geingob | NA | Hage Geingob; Geingob | هاج جينجوب; هاغي غينغوب; غينغوب; هاجي جينجوب; حاج جينجوب
king-mswati-iii | SZ | Mswati III; King Mswati III; King Mswati | مسواتي الثالث; الملك مسواتي; الملك مسواتي الثالث
marc-ravalomanana | MG | Marc Ravalomanana; Ravalomanana | مارك رافالومانانا; رافالومانانا
andry-rajoelina | MG | Andry Rajoelina; Rajoelina | أندريه راجولينا; راجولينا; أندري راجولينا; اندري راجولينا; أندري راجويلينا
ellen-johnson-sirleaf | LR | Ellen Johnson Sirleaf; Johnson Sirleaf; Sirleaf; Ellen Johnson-Sirleaf | إلين جونسون سيرليف; جونسون سيرليف; سيرليف; ايلين جونسون سيرليف; إيلين جونسون سيرليف; الين جونسون سيرليف
george-weah | LR | George Weah; Weah | جورج ويا; جورج وياه; جورج وايا; جورج ويه
charles-taylor | LR | Charles Taylor | تشارلز تايلور; شارل تايلور; تشارلز تايلر
ernest-bai-koroma | SL | Ernest Bai Koroma; Bai Koroma; Koroma | إرنست باي كوروما; كوروما; أرنست باي كوروما; ارنست باي كوروما
julius-maada-bio | SL | Julius Maada Bio; Maada Bio | جوليوس مادا بيو; مادا بيو; يوليوس مادا بيو
alpha-conde | GN | Alpha Condé; Alpha Conde; Conde; Condé | ألفا كوندي; كوندي; الفا كوندي; ألفا كونديه
mamady-doumbouya | GN | Mamady Doumbouya; Mamadi Doumbouya; Doumbouya | مامادي دومبويا; دومبويا; ممادي دومبويا; مامادو دومبويا
yahya-jammeh | GM | Yahya Jammeh; Jammeh | يحيى جامع; يحيى جاميه; يحيي جامع; يحيى جامي; جاميه
adama-barrow | GM | Adama Barrow; Barrow | أداما بارو; أدما بارو; اداما بارو; آداما بارو
faure-gnassingbe | TG | Faure Gnassingbé; Faure Gnassingbe; Gnassingbe | فور غناسينغبي; غناسينغبي; فور جناسينجبي; فوريه غناسينغبي; فور غناسيمبي
thomas-boni-yayi | BJ | Thomas Boni Yayi; Boni Yayi; Thomas Yayi Boni | توماس بوني يايي; بوني يايي; توماس بونى يايى; بوني ياي; توماس بوني ياي; توماس يايي بوني
patrice-talon | BJ | Patrice Talon; Talon | باتريس تالون; تالون
umaro-sissoco-embalo | GW | Umaro Sissoco Embaló; Umaro Sissoco Embalo; Sissoco Embalo; Embalo | عمر سيسوكو إمبالو; سيسوكو إمبالو; عمارو سيسوكو إمبالو; عمر سيسوكو إمبالو; إمبالو; أومارو سيسوكو إمبالو
thomas-sankara | BF | Thomas Sankara; Sankara | توماس سانكارا; سانكارا
# sport and culture
lionel-messi | AR | Lionel Messi; Messi; Leo Messi | ليونيل ميسي; ميسي; ليونيل ميسى; ميسى; ليو ميسي
cristiano-ronaldo | PT | Cristiano Ronaldo; Ronaldo | كريستيانو رونالدو; رونالدو; كرستيانو رونالدو
diego-maradona | AR | Diego Maradona; Maradona; Diego Armando Maradona | دييغو مارادونا; مارادونا; دييجو مارادونا; دييغو أرماندو مارادونا; ديجو مارادونا
pele | BR | Pelé; Pele | بيليه; الأسطورة بيليه; الجوهرة السوداء بيليه
neymar | BR | Neymar | نيمار; نيمار دا سيلفا
kylian-mbappe | FR | Kylian Mbappé; Kylian Mbappe; Mbappe; Mbappé | كيليان مبابي; مبابي; كيليان إمبابي; إمبابي; كيليان مبابى
zinedine-zidane | FR | Zinedine Zidane; Zidane | زين الدين زيدان
jose-mourinho | PT | José Mourinho; Jose Mourinho; Mourinho | جوزيه مورينيو; مورينيو; خوسيه مورينيو; جوزيه مورينهو; مورينهو; خوزيه مورينيو; جوزيه مورينو
pep-guardiola | ES | Pep Guardiola; Guardiola; Josep Guardiola | بيب جوارديولا; جوارديولا; بيب غوارديولا; غوارديولا
alex-ferguson | GB | Alex Ferguson; Sir Alex Ferguson | أليكس فيرغسون; أليكس فيرجسون; السير أليكس فيرغسون; فيرجسون; اليكس فيرجسون; السير أليكس فيرجسون; فيرغسون المدرب
bob-bradley | US | Bob Bradley | بوب برادلي; برادلي المدير الفني; بوب برادلى
roger-federer | CH | Roger Federer; Federer | روجيه فيدرر; فيدرر; روجر فيدرر; روجيه فيدرير; روجيه فدرر
novak-djokovic | RS | Novak Djokovic; Djokovic; Novak Đoković | نوفاك ديوكوفيتش; ديوكوفيتش; نوفاك دجوكوفيتش; دجوكوفيتش; نوفاك جوكوفيتش
rafael-nadal | ES | Rafael Nadal; Nadal | رافائيل نادال; نادال; رافاييل نادال; رفائيل نادال
serena-williams | US | Serena Williams | سيرينا وليامز; سيرينا ويليامز; سيرينا وليامس
usain-bolt | JM | Usain Bolt; Bolt | أوسين بولت; يوسين بولت; اوساين بولت; أوساين بولت
lance-armstrong | US | Lance Armstrong; Armstrong | لانس أرمسترونغ; لانس ارمسترونغ; لانس أرمسترونج; لانس ارمسترونج
lewis-hamilton | GB | Lewis Hamilton; Hamilton | لويس هاميلتون; هاميلتون; لويس هاملتون
angelina-jolie | US | Angelina Jolie; Jolie | أنجلينا جولي; أنجيلينا جولي; انجلينا جولي; أنجلينا جولى; انجيلينا جولي
george-clooney | US | George Clooney; Clooney; Amal Clooney | جورج كلوني; كلوني; جورج كلونى; أمل كلوني
naguib-mahfouz | EG | Naguib Mahfouz; Mahfouz | نجيب محفوظ; نجيب محفوط
umm-kulthum | EG | Umm Kulthum; Oum Kalthoum; Um Kalthoum | أم كلثوم; ام كلثوم; كوكب الشرق أم كلثوم
adel-imam | EG | Adel Imam; Adel Emam | عادل إمام; عادل امام
fairuz | LB | Fairuz; Fairouz; Fayrouz | -فيروز; فيروز اللبنانية; السيدة فيروز; الفنانة فيروز; المطربة فيروز
salman-rushdie | GB | Salman Rushdie; Rushdie | سلمان رشدي; سلمان رشدى
`;
