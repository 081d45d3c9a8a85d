import { foldedSet } from '../folded-words.js';

/** Verbs of saying; in Arabic the one who speaks stands after them, in English on either side. */
export const sayingVerbs = foldedSet(`
  قال قالت قالوا يقول تقول أكد أكدت يؤكد تؤكد أضاف أضافت أوضح أوضحت يوضح صرح صرحت ذكر ذكرت أشار أشارت لفت لفتت شدد شددت
  تابع تابعت اعتبر اعتبرت علق علقت كتب كتبت أعلن أعلنت حذر حذرت تساءل تساءلت واصل واصلت استطرد اختتم رد ردت أردف أردفت
  غرد غردت بين هتف هتفوا وصف وصفت رأى رأت دعا دعت
  said says told added adds stated noted wrote asked warned insisted declared announced replied explained argued
  tweeted concluded continued recalled acknowledged admitted complained
`);

/** «قائلا»: who speaks stands before. */
export const sayingParticiples = foldedSet(`
  قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشددا مشددة متابعا معتبرا معتبرة مشيرا مشيرة مبينا لافتا لافتة محذرا
  saying adding noting insisting warning
`);

/** Where the words that name a speaker end. */
export const endsSpeaker = foldedSet(`
  إن أن إنه إنها إنهم أنه أنها بأن بأنه في خلال عن على إلى أمس اليوم عبر لدى أثناء عقب بعد قبل ردا تعليقا حول قائلا وهو وهي كما لـ
  that in on at to during after before when as by from while
`);

/** Right before a quotation: what is quoted is a name or a title. */
export const namingWords = foldedSet(`
  عنوان بعنوان اسم باسم مسمى بمسمى شعار بشعار كتاب كتابه فيلم مسلسل برنامج برنامجه حملة مليونية تأسيس يسمى تسمى سمي موقع صحيفة جريدة
  titled entitled called dubbed named nicknamed film book song newspaper
`);

/** Behind it stands who is spoken to. */
export const toSomebody = foldedSet('told asked warned');

export const pronouns = foldedSet('he she they it هو هي هم');
