/**
 * First names in both scripts, one a line: `Latin spellings | Arabic spellings`. Names of one line are one name, whatever
 * their letters: they tell محمد from محمود and أحمد, whose consonants are nearly the same, and join Michael with مايكل.
 */
export const firstNames = `
# Arabic
Mohamed Mohammed Muhammad Mohammad Muhammed Mohamad Mohd Mehmet Mehmed | محمد
Mahmoud Mahmud Mahmood | محمود
Ahmed Ahmad Ahmet | أحمد
Hamed Hamid | حامد
Hamad | حمد
Hammad | حماد
Hamdi Hamdy | حمدي حمدى
Hamdan | حمدان
Hamza Hamzah | حمزة
Mustafa Mostafa Moustafa | مصطفى مصطفي
Ali Aly | علي على
Hassan Hasan | حسن
Hussein Hussain Husayn Hossein Hussien Huseyin Hosein | حسين
Ibrahim Ebrahim | إبراهيم
Ismail Ismael Ismaeel Esmail | إسماعيل
Youssef Yousef Yusuf Yousuf Yosef Joseph Youssouf Yousaf Josef Jozef | يوسف جوزيف جوزف
Younis Younes Yunus Yunis | يونس
Omar Umar Omer Umer | عمر
Amr Amro Amru | عمرو
Ammar Amar | عمار
Othman Osman Uthman | عثمان
Khaled Khalid Khalad | خالد
Walid Waleed Oualid | وليد
Tarek Tariq Tareq Tarik Tarique | طارق
Sami Samy | سامي سامى
Samih Sameh | سامح
Samir Sameer | سمير
Hisham Hesham Hicham | هشام
Hani Hany | هاني هانى
Karim Kareem | كريم
Karam | كرم
Kamal Kemal | كمال
Kamel | كامل
Gamal Jamal Djamel Cemal | جمال
Jamil Gamil Jameel | جميل
Adel Adil | عادل
Emad Imad | عماد
Essam Issam Esam | عصام
Ashraf | أشرف
Ayman Aiman | أيمن
Amin Ameen | أمين
Anwar Anouar | أنور
Osama Usama Oussama | أسامة أسامه
Ihab Ehab | إيهاب
Bassem Basem Bassim | باسم
Bassam | بسام
Tamer Tamir | تامر
Jaber Gaber Jabir | جابر
Jalal Galal | جلال
Hatem Hatim | حاتم
Hazem Hazim | حازم
Ramy Rami | رامي رامى
Reda Rida Reza Riza Ridha | رضا
Raed Raid | رائد
Rashid Rasheed Rachid Reshid | رشيد
Rashed Rached | راشد
Saad Saed | سعد
Said Saeed Saïd | سعيد
Saud Saoud | سعود
Salem Salim Saleem | سالم سليم
Salman Selman | سلمان
Suleiman Sulaiman Soliman Suleyman Sulayman Solomon | سليمان
Sayed Sayyid Syed Seyed | سيد السيد
Sherif Sharif Shareef Cherif | شريف
Sabri Sabry | صبري صبرى
Salah | صلاح
Saleh Salih | صالح
Safwat | صفوت
Taha | طه
Atef Atif | عاطف
Assem Asim Asem | عاصم
Abbas | عباس
Ezzat Izzat | عزت
Alaa Ala | علاء
Fadi Fady | فادي فادى
Farouk Faruq Farooq Faruk | فاروق
Fouad Fuad Foad | فؤاد
Fawzi Fawzy Fauzi | فوزي فوزى
Faisal Faysal Feisal Faisel | فيصل
Fahd Fahad | فهد
Qassem Kassem Qasim Kasim Qasem | قاسم
Majed Maged Majid Magid | ماجد
Magdi Magdy Majdi | مجدي مجدى
Maher Mahir | ماهر
Mukhtar Mokhtar Moktar | مختار
Medhat Midhat | مدحت
Murad Mourad | مراد
Marwan Merwan | مروان
Mansour Mansur Mansoor | منصور
Mounir Munir Moneer | منير
Mahdi Mehdi | مهدي مهدى
Moussa Musa Mousa | موسى
Nader Nadir | نادر
Nasser Nasir Naser Nassir | ناصر
Nabil Nabeel | نبيل
Naguib Najib Nagib Najeeb | نجيب
Nour Noor Nur | نور
Hadi Hady | هادي هادى
Haitham Haytham | هيثم
Wael Wail | وائل
Yasser Yasir Yaser | ياسر
Yassin Yasin Yassine Yaseen | ياسين
Yahya Yehia Yahia Yehya | يحيى يحي
Ziad Zeyad Ziyad | زياد
Zaki Zaky | زكي زكى
Zakaria Zakariya | زكريا
Zaid Zayd Zeid | زيد
Zayed | زايد
Bilal Bilel | بلال
Idris Idriss Driss | إدريس
Issa Isa Eissa | عيسى
Dawood Daoud Dawud Daud | داود
Mariam Maryam Miriam Meriem | مريم
Fatima Fatma Fatimah Fatema | فاطمة فاطمه
Aisha Aicha Ayesha Aysha | عائشة
Zainab Zeinab Zaynab | زينب
Khadija Khadijah | خديجة
Leila Layla Laila Leyla Lela | ليلى ليلا
Huda Hoda | هدى
Rania | رانيا
Dina | دينا
Nadia Nadiya | نادية ناديا
Amal | أمل
Iman Eman Imane | إيمان
Mona Muna | منى
Maha | مها
Salma Selma | سلمى
Noura Nora Norah | نورا نورة
Yasmin Yasmine Jasmin Jasmine | ياسمين
# foreign
John Jon | جون
Jonathan Johnathan | جوناثان جونثان
Johnny Johnnie | جوني جونى
James | جيمس جايمس
Jim Jimmy Jamie | جيم جيمي جايمي
Michael Micheal Mikael | مايكل ميكائيل مايكيل
Mikhail Michail | ميخائيل
Mike | مايك
Robert Roberto | روبرت روبيرت روبرتو
Bob Bobby | بوب بوبي
William | ويليام وليام وليم ويليم
Bill Billy | بيل بيلي
Will Willy Willie | ويل ويلي
David Davide | ديفيد دافيد دايفيد ديفد
Dave Davy | ديف
Richard Ricardo Riccardo | ريتشارد ريكاردو
Charles | تشارلز شارل تشارلس
Charlie Charly | تشارلي
Thomas Tomas | توماس طوماس
Tom Thom Tommy | توم تومي
Christopher Kristopher | كريستوفر
Chris Kris | كريس
Christian Cristian Kristian | كريستيان كريستيانو Cristiano
Christine Kristin Kristine Christina Kristina Cristina | كريستين كريستينا
Daniel Danielle Daniele | دانيال دانييل دانيل دانيالا
Dan Danny | داني دانى
Matthew Mathew Matteo Mateo Matthias Mathias | ماثيو ماتيو ماتياس متى
Anthony Antony Antonio Antoine Anton | أنتوني أنطوني أنطونيو أنتونيو أنطوان أنتون أنطون
Tony | توني طوني
Mark Marc Marco Marcus Markus Marcos | مارك ماركو ماركوس
Steven Stephen Stefan Stephan Stefano Steffen Stephane Esteban | ستيفن ستيفان ستيفين إستيبان ستيفانو
Steve | ستيف
Paul Paolo Pablo Paulo Pavel | بول باولو بابلو بافل
Andrew Andre Andrei Andrey Andreas Andrea Andres | أندرو أندريه أندري أندرياس أندريا أندريس
Andy | أندي
Joshua | جوشوا
Kenneth | كينيث
Ken | كين
Kevin | كيفن كيفين
Brian Bryan | برايان بريان براين
George Georg Georges Jorge Giorgio Giorgos Gjorge Gheorghe | جورج جورجي جورجيو خورخي غورغ
Timothy | تيموثي
Tim | تيم
Ronald Ronaldo | رونالد رونالدو
Edward Eduardo Edouard Eduard | إدوارد إدوار ادوارد إدواردو ادواردو
Eddie Eddy | إيدي إدي
Jason | جيسون جايسون
Jeffrey Geoffrey Jeffery | جيفري
Jeff Geoff | جيف
Ryan | رايان ريان
Jacob Jakob Yaakov Jacques Jack Jake | جاكوب يعقوب ياكوب جاك جايك جيك
Gary Garry | غاري جاري جارى
Nicholas Nicolas Nikolas Nicola Nikola Nikolai Nicolae Nikolay | نيكولاس نيقولا نيكولا نيكولاي
Nick | نيك
Eric Erik Erick | إريك ايريك إيريك
Larry | لاري
Justin | جاستن جاستين جستن جوستين
Scott | سكوت
Brandon | براندون
Benjamin | بنجامين بنيامين
Ben Bin Ibn | بن ابن
Samuel | صموئيل صامويل سامويل
Sam | سام
Gregory Grigory Gregor | غريغوري جريجوري غريغور جريجور
Greg | غريغ جريج
Alexander Alexandre Aleksandr Alejandro Alessandro Alexandra Oleksandr Aleksandar Alexandros Aleksander | ألكسندر الكسندر أليكسندر ألكسندرا أليخاندرو أليساندرو ألكساندر
Alex Alec | أليكس اليكس
Alexei Alexey Alexis Aleksei | أليكسي ألكسي أليكسيس
Frank Franck | فرانك
Francis Francisco Francesco Francois Frances Franz Franco | فرانسيس فرانسيسكو فرانشيسكو فرانسوا فرانز فرانتس فرنسيس فرنسوا فرانكو
Patrick Patrice Patricia Patrik | باتريك باتريس باتريشيا
Raymond Ramon | ريموند رامون
Dennis Denis Denise | دينيس دنيس
Jerry Gerry | جيري
Tyler Taylor | تايلر تايلور
Aaron | آرون
Jose Josep | خوسيه جوزيه
Adam | آدم
Nathan | ناثان نيثن
Henry Henri Henrik Enrique Enrico Henrique Hendrik | هنري هنريك إنريكي انريكي إنريكو
Peter Petr Pedro Pierre Pieter Piotr Petros Petro Pietro | بيتر بيدرو بيار بيير بيترو بطرس
Walter Valter | والتر فالتر
Keith | كيث
Roger | روجر روجيه
Sean Shaun Shawn | شون
Carl Karl Carlo Carlos Karel | كارل كارلوس كارلو
Arthur Artur Arturo | آرثر أرتور أرثر ارثر
Lawrence Laurence Laurent Lorenzo | لورانس لورنس لوران لورينزو
Bruce | بروس
Gabriel Gabriele Gabrielle | غابرييل جابرييل غابريال غابريل
Albert Alberto | ألبرت ألبير ألبرتو
Alan Allan Allen Alain | آلان ألان آلن ألين
Juan Joan | خوان جوان
Roy | روي
Eugene Yevgeny Evgeny Eugenio Yevgeni | يوجين يفغيني يفجيني أوجين إيفغيني
Vincent Vincenzo Vicente | فنسنت فينسنت فينسون فنسان
Louis Luis Lewis Luigi Luiz | لويس لوي لويجي
Philip Phillip Philippe Felipe Filip Filippo | فيليب فيليبي فيلب
Phil | فيل
Victor Viktor Victoria | فيكتور فكتور فيكتوريا
Vladimir Volodymyr | فلاديمير فولوديمير فلودمير
Sergei Sergey Serge Sergio Sergiy Serhiy | سيرغي سيرجي سيرج سيرجيو سيرخيو سيرهي
Dmitry Dmitri Dimitri Dmytro Dimitris Dimitar | ديمتري دميتري ديمتريس ديميتري دمترو
Igor Ihor | إيغور ايجور إيجور
Ivan Iván | إيفان ايفان
Yuri Yury | يوري
Oleg | أوليغ أوليج
Oliver Olivier Olivia | أوليفر أوليفييه أوليفيا
Boris | بوريس
Martin Martín Marten | مارتن مارتين
Simon Simone | سايمون سيمون
Stuart Stewart | ستيوارت ستيورت
Graham Graeme | غراهام جراهام
Ian Iain | إيان ايان
Neil Neal Niall | نيل
Hugh Hugo | هيو هوغو هوجو
Craig | كريغ كريج
Colin | كولن كولين
Declan | ديكلان
Liam | ليام
Jordan | جوردان جوردن
Kyle | كايل
Lee | لي
Luke Luca Lucas Lukas Luka Luc | لوك لوكا لوكاس
Max Maxim Maxime Maksim | ماكس مكسيم ماكسيم
Oscar Oskar | أوسكار
Leo Leon Leonardo Leonard | ليون ليو ليونارد ليوناردو
Raul | راؤول
Rafael Raphael Rafa | رافائيل رفائيل رافاييل
Miguel | ميغيل ميجيل
Fernando Ferdinand | فرناندو فيرناندو فرديناند
Diego Tiago | دييغو دييجو
Javier Xavier | خافيير كزافييه خافير
Manuel Emmanuel Emanuel | مانويل إيمانويل ايمانويل عمانوئيل
Mario Marius | ماريو ماريوس
Marcel Marcelo | مارسيل مارسيلو
Giovanni Gianni | جيوفاني جياني
Giuseppe | جوزيبي جوسيبي
Hans Hannes | هانز هانس
Johannes Johan Johann | يوهانس يوهان
Jean | جان
Jan Jens | يان ينس
Klaus | كلاوس
Wolfgang | فولفغانغ فولفجانج
Gerhard | غيرهارد جيرهارد
Lars | لارس
Sven | سفين
Thierry Terry | تييري تيري
Didier | ديدييه
Bernard Bernardo | برنار برنارد برناردو
Yves | إيف
Guy | غاي جاي
Mary Maria Marie | ماري ماريا
Elizabeth Elisabeth Elisabetta | إليزابيث اليزابيث إليزابيت
Barbara | باربرا باربارا بربارا
Susan Suzanne Susanna Suzan | سوزان
Jessica | جيسيكا
Sarah Sara | سارة ساره سارا
Karen | كارين كارن
Lisa Liz | ليزا
Nancy | نانسي
Margaret Margarita Marguerite | مارغريت مارجريت مارغاريتا
Sandra | ساندرا
Emily Emilie Emilia | إيميلي إميلي
Emma | إيما
Donna | دونا
Michelle Michele Michel | ميشيل ميشال
Carol Carole | كارول
Amanda | أماندا
Melissa | ميليسا
Deborah Debra | ديبورا
Stephanie | ستيفاني
Rebecca Rebekah | ريبيكا
Laura Lara | لورا لارا
Sharon | شارون
Kathleen | كاثلين
Kate Katie | كيت كاتي
Catherine Katherine Kathryn Katharina Catarina | كاثرين كاترين كاتارينا
Amy | إيمي ايمي
Angela | أنجيلا أنغيلا انجيلا
Anna Anne Ann Ana Hannah Hanna | آنا آن هانا حنا
Helen Helena Elena Hélène Ellen | هيلين هيلينا إيلينا إلينا
Samantha | سامانثا
Rachel Raquel | رايتشل راشيل ريتشل
Caroline Carolyn Carolina | كارولين كارولينا
Janet Jane | جانيت جين
Jennifer | جنيفر جينيفر
Julie Julia Giulia | جولي جوليا
Julian Julien Julio Julius Giulio | جوليان خوليو جوليوس
Diana Diane | ديانا ديان
Virginia Virginie | فيرجيني
Kelly | كيلي
Joanna Johanna Joanne | جوانا يوهانا
Martha Marta | مارثا مارتا
Grace | غريس جريس
Natalie Natalia Natasha Nathalie | ناتالي ناتاليا ناتاشا
Charlotte | شارلوت
Isabel Isabella Isabelle | إيزابيل إيزابيلا
Sophie Sophia Sofia | صوفي صوفيا
Alice Alicia | أليس أليسيا
Monica | مونيكا
Veronica Veronika | فيرونيكا
Vanessa | فانيسا
Olga | أولغا أولجا
Svetlana | سفيتلانا
Tatiana Tatyana | تاتيانا
Irina Irene | إيرينا ايرينا إيرين
Ursula | أورسولا
Ingrid | إنغريد
Claire Clare Clara | كلير كلارا
Claude Claudia Claudio | كلود كلوديا كلاوديو
Holly | هولي
Hillary Hilary | هيلاري
Jill | جيل
Joe Joey | جو
Josh | جوش
Brett Bret | بريت
Brad Bradley | براد برادلي
Chad | تشاد
Doug Douglas | دوغ دوغلاس دوجلاس
Fred Fredrik Frederick Frederic Friedrich Frederik Federico | فريد فريدريك فيديريكو فردريك
Glenn Glen | غلين جلين
Harry Harold | هاري هارولد
Howard | هوارد هاورد
Ivanka | إيفانكا
Jared | جاريد
Kanye | كانييه كاني
Kim | كيم
Lindsey Lindsay | ليندسي ليندزي
Linda | ليندا
Melania | ميلانيا
Mitch Mitchell | ميتش ميتشل
Nigel | نايجل
Ruth | روث
Sebastian Sebastien | سيباستيان سباستيان
Todd | تود
Wayne | واين
Zoran | زوران
Zlatan | زلاتان
Novak | نوفاك
Rafal | رافال
Roman Romain | رومان
Marina Marine | مارينا مارين
Mira | ميرا
Shinzo | شينزو
Hiroshi | هيروشي
Kenji | كينجي
Naomi | نعومي ناعومي
Rory | روري
Ross | روس
Robin Robyn Ruben | روبين روبن
Callum Calum | كالوم
Connor Conor | كونور
Duncan | دنكان
Dustin | داستن
Dylan | ديلان
Ethan | إيثان
Evan | إيفن
Felix | فيليكس
Hector | هيكتور
Jesus | خيسوس
Joaquin | خواكين
Jurgen Juergen | يورغن يورجن
Kai | كاي
Kylian | كيليان
Kerry | كيري
Marlon | مارلون
Morgan | مورغان مورجان
Nelson | نيلسون
Norman | نورمان
Otto | أوتو
Owen | أوين
Preston | بريستون
Ralph | رالف
Randy | راندي
Rex | ريكس
Rick Ricky | ريك ريكي
Rodrigo | رودريغو رودريجو
Russell | راسل
Theresa Teresa | تيريزا
Tiffany | تيفاني
Ulrich | أولريش
Vernon | فيرنون
Wendy | ويندي
Yoshihiko | يوشيهيكو
Zachary | زاكاري
Zoe | زوي
`;
