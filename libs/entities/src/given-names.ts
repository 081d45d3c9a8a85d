import { fold } from '#libs/text';
import { isBilingualFirstName } from './bilingual-first-names.js';
import { foldedSet } from './folded-words.js';

/**
 * First names that stand before someone else's surname: "Michelle Obama" is not Barack Obama, محمود المصري no
 * Egyptian. A surname or demonym right after one of these is not taken, unless the name is the person's own.
 */
const arabic = `
محمد أحمد محمود مصطفى علي حسن حسين حسنين إبراهيم إسماعيل يوسف يونس عمر عمرو عثمان خالد وليد طارق سامي سامح سمير هشام
هاني كريم كمال جمال عادل عماد عصام أشرف أيمن أمين أنور أسامة إيهاب باسم بهاء تامر ثروت جابر جلال حاتم حازم حمدي حمدين حمزة
خيري رامي رضا رفعت رؤوف زكريا زياد سعد سعيد سلامة سليم سليمان سيد السيد شريف شوقي صابر صبري صفوت صلاح ضياء طلعت
طه عاطف عاصم عباس عبده عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالمنعم عبدالحميد عبدالحليم عبدالناصر عبدالسلام عبدالغني عزت علاء
عوض غسان فادي فاروق فؤاد فوزي فيصل قاسم ماجد ماهر مجدي محسن محي محيي مختار مدحت مراد مروان مسعد منصور منير مهدي موسى
ميشيل نادر ناجي ناصر نبيل نجيب نور هادي هيثم وائل وجدي ياسر ياسين يحيى يسري راشد رشيد زيد سلمان سلطان تركي بندر نايف متعب
مقرن فهد سعود ثامر جاسم حمد خليفة زايد منى مريم فاطمة عائشة زينب خديجة سارة ليلى نهى هبة هدى ريم رانيا دينا نادية سعاد
سهير نجلاء نوال آمنة أمل إيمان أسماء شيماء ماهينور نيفين نرمين منال مها ميرفت عبير عزة غادة لمياء لبنى ليلي نانسي بثينة
وحيد عزمي عطية غريب فتحي فتوح كرم لطفي ماجدة محفوظ مرتضى مصلحي معتز ممدوح ناجح نادي نشأت هدير هيكل وفاء يحي زكي صفاء صفية عرفة عزيزة عنتر كارم مجاهد مسعود نعمة رأفت رمضان شعبان رجب بدر بكر بلال تيسير حامد حبيب داود ربيع زينهم ضاحي عيد عيسى فهمي كمال لؤي محرز مدين معن مهند نزار نعيم هارون همام ياسمين جورج جون جيمس روبرت ديفيد مايكل ميخائيل بيتر بول مارك سيرجي إيفان ألكسندر أندريه ميشال جان بيار بيير فرانسوا إدوارد إلياس
أنطوان إميل رامز جوزيف جوزف سيمون طوني ماري كاترين آن إيفانكا ميلانيا هنتر جيل سارا إريك تشارلز وليام هاري
`;
const english = `
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric
Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry
Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry
Sean Austin Carl Arthur Lawrence Dylan Jesse Bryan Billy Joe Bruce Gabriel Albert Willie Logan Alan Juan Ralph Roy
Eugene Randy Vincent Russell Louis Philip Bobby Johnny Bradley Mary Patricia Jennifer Linda Elizabeth Barbara Susan
Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah
Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha
Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria
Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison
Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella
Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Melania Ivanka Hunter Jill Jared Barron Tiffany Bess
Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Mahmoud Mustafa Mostafa Ali Hassan Hussein Hossam Ibrahim Ismail Youssef
Yousef Omar Amr Othman Khaled Khalid Waleed Walid Tarek Tariq Sami Samir Hisham Hesham Hany Karim Kamal Gamal Jamal
Adel Emad Essam Ashraf Ayman Amin Anwar Osama Saad Said Saeed Salah Sayed Sherif Tamer Yasser Wael Nabil Nader Nasser
Fatima Fatma Mona Mariam Aisha Layla Leila Bushra Basil Maher Rifaat Cherie Hillary Chelsea Malia Sasha Camilla Kate
Pierre Jacques Michel Jean-Claude Francois Antoine Hans Klaus Peter Jurgen Wolfgang Ivan Sergei Sergey Dmitry Mikhail
Alexei Andrei Igor Oleg Yuri Carlos Luis Jorge Pedro Miguel Fernando Rafael Ricardo Marco Giovanni Giuseppe Kim Chris
Mike Dan Tom Bob Bill Jim Sam Ben Matt Greg Steve Dave Rick Ron Ted Tim Tony Andy Vernon Percy Neil Montell DeAndre
Gerhard Helmut Otto Karl Heinz Friedrich Fritz Rolf Dieter Jens Lars Erik Olaf Gunter Stefan Tomas Pavel Jan Petr Kurt Hugo Yoshio Hiroshi
Takeshi Kenji Akira Shigeru Rajiv Sanjay Anil Arun Vijay Mary Fred Ariana Peggy Roberta Hope Audra Bryce Zoe Ella
`;
const givenNames = new Set(
  `${arabic} ${english}`
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(fold),
);

/** Names of the table of both scripts that are a country, a particle or a common word more often than a name. */
const others = foldedSet(`
Jordan Chad Bin Ibn Will بن ابن جو لي جاي غاي كاي كين روس رومان متى حنا كرم تشاد جيل على روبن فريد جان
`);

/** Whether a word, folded or not, is a common first name. */
export const isGivenName = (word: string): boolean => givenNames.has(fold(word));

/** For words that are folded already; knows foreign first names too, which are also surnames. */
export const isFoldedGivenName = (folded: string): boolean =>
  givenNames.has(folded) || (isBilingualFirstName(folded) && !others.has(folded));
