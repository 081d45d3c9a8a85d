import { tokenize } from '../tokenize.js';

type Language = 'ar' | 'fa' | 'ur' | 'ps' | 'ckb';

const words = (list: string) => new Set(list.split(' '));

/** Small words as they are written, in the letters of their own keyboards and of Arabic ones. */
const stopWords: Readonly<Record<'ar' | 'fa' | 'ur', ReadonlySet<string>>> = {
  ar: words(
    'في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك مع بعد قبل بين قال قالت كان كانت لم لن لا ما هو هي أو او ثم حتى عند منذ خلال ضد بن عبد غير كما قد بعض كل أكثر حول لدى بسبب يوم وقال وفي ومن فيما',
  ),
  fa: words(
    'در به از که را با این آن است برای شد می کرد خود تا هم شده بر یک نیز اما کند باید بود های ها دارد شود پس گفت ایران کشور علیه نمی خواهد درباره مي يک اين براي ديگر دیگر کردند کنند دولت روز سال وی گفته هزار میلیون نفر مردم حمله شهر همه اگر چه همین پیش بی بودند هستند شدند داد داده',
  ),
  ur: words(
    'کے کی میں کا ہے سے نے کو اور پر ہیں کہ یہ وہ تھا تھی تھے ہو گیا گئی گئے کر بھی ایک لیے جو اس ان نہیں تو ساتھ کیا کرنے ہوئے والے والی بعد خلاف پاکستان ہوگا دیا لئے',
  ),
};

const lettersOf: readonly (readonly [Language, RegExp, number])[] = [
  ['ur', /[ٹڈڑےںہھۓ]/g, 3],
  ['fa', /[پچژگ]/g, 2],
  ['fa', /ی|ک|\u06f0|[\u06f4-\u06f6]/g, 1],
  ['ps', /[ټډړښځڅګڼېۍ]/g, 4],
  ['ckb', /[ەێۆڵڕڤ]/g, 2.5],
  ['ar', /[ةىكيأإؤئءذثضظ]|^ال/g, 0.8],
];

/**
 * Which language in Arabic letters: by letters that only one of them has, and by small words. Plain letters with the
 * Arabic article, or without any mark of another language, are Arabic.
 */
export function languageInArabicLetters(text: string): { language: string; confidence: number } | undefined {
  const scores = new Map<Language, number>();
  const add = (language: Language, score: number) =>
    scores.set(language, (scores.get(language) ?? 0) + score);
  for (const [language, letters, weight] of lettersOf) {
    add(language, (text.match(letters)?.length ?? 0) * weight);
  }
  // Urdu and the others share پ چ گ ی ک with Persian: what speaks for Persian is then no evidence against them.
  for (const language of ['ur', 'ps', 'ckb'] as const) {
    if ((scores.get(language) ?? 0) > 0) add(language, (scores.get('fa') ?? 0) * 0.9);
  }
  for (const { surface } of tokenize(text)) {
    for (const language of ['ar', 'fa', 'ur'] as const)
      if (stopWords[language].has(surface)) add(language, 2.5);
    if (/^[وفبكل]?ال\p{L}{2,}/u.test(surface)) add('ar', 1.5);
  }
  return decide(scores, text);
}

function decide(scores: ReadonlyMap<Language, number>, text: string) {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < 0.7) {
    return text.length >= 4 ? { language: 'ar', confidence: 0.5 } : undefined;
  }
  return { language: best[0], confidence: Math.min(0.99, best[1] / (best[1] + (second?.[1] ?? 0) + 0.5)) };
}
