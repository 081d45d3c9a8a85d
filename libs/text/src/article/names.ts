import { wordsOf } from './agencies.js';

/** Words that no person's name has: with one of them a short line is a phrase. */
const notInNames = new Set(
  (
    'من في على الى عن ان مع بعد قبل بين قال قالت كان هذا هذه التي الذي لم لن لا ما هو هي او ضد خلال حول يوم رئيس وزير كتب مقتل اليوم نيوز صحيفه جريده وكاله موقع قناه شبكه متابعات خاص ' +
    'the a an to in on at for with is was are said says after before over this that president minister police new from of how why what'
  ).split(' '),
);
const particle = /^(?:and|de|del|della|der|den|van|von|da|di|el|al|bin|ibn|bint|abu|du|la|le|y|e)$/;

/** Could this be the name of one or more people? Up to six words, letters only, capitals where the script has them. */
export function isNameLike(text: string, mostWords = 6): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return false;
  if (!/^[\p{L}\p{M}\s.,،&'’\-ـ\u200c]+$/u.test(text)) return false;
  if (words.some((word) => notInNames.has(word))) return false;
  return text.split(/[\s,،&]+/u).every((word) => particle.test(word) || !/^\p{Ll}/u.test(word));
}
