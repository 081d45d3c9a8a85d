import type { EntityType } from '#libs/contracts';
import { foldedSet } from '../folded-words.js';

/** What the last word of an English name says of it. */
const organisationEnds = foldedSet(`
Court Police University College School Bank Union Council Ministry Agency Association Commission Institute Hospital Group Inc Ltd
Corp Co Plc LLC Company Service Services Center Centre Committee Movement Front Army Party Federation Foundation Organization
Organisation Authority Board Bureau Congress Parliament Assembly Museum Department Office Society League Alliance Coalition
Network Fund Trust Brigade Brigades Holdings Airlines Airways Motors Bakery Partners Securities Ministries Church
`);
const placeEnds = foldedSet(`
Street Road Avenue Lane River Lake County Stadium Arena Airport Square Bridge Mountain Mountains Valley Island Islands Beach Bay
Park Province District Region Peninsula Strait Gulf Coast Hills Desert Creek Falls Village Town Terrace Crescent Plaza Corridor
Crossing Palace Castle Cathedral Basilica Temple Mosque Prison Forest Plateau Volcano Glacier Reef Shoal Highway Boulevard
`);
/** And the first of an Arabic one. */
const placeStarts = foldedSet(`
شارع طريق ميدان جسر كوبري مطار ملعب استاد جبل جبال نهر بحيرة جزيرة جزر قرية بلدة مدينة حي منطقة محافظة ولاية إقليم مخيم معبر
ميناء ساحة شاطئ وادي صحراء مضيق خليج دوار ريف ضاحية مقاطعة مركز قضاء ناحية
`);

/** Name something else than what the name begins with: the "OpenAI Foundation" is not OpenAI. */
const institutionEnds = foldedSet(
  'Hospital University College School Museum Academy Foundation Church Stadium Airport',
);

/** Whether a name of two words or more says by its last that it is a hospital, a school and such. */
export const isInstitution = (words: readonly string[]): boolean =>
  words.length > 1 && institutionEnds.has(words.at(-1) as string);

/** A name right behind one of these is of a place, whatever it sounds like: مخيم أبو شوك, "the village of Abu Dis". */
const saysPlace = foldedSet(`
مدينة بلدة قرية مخيم حي معبر محافظة ولاية مقاطعة جزيرة منطقة بمدينة ببلدة بقرية بمخيم بحي بمحافظة بولاية بمقاطعة بجزيرة بمنطقة لمدينة لبلدة
لمخيم ومدينة وبلدة وقرية ومخيم مدينتي بلدتي
`);
const saysPlaceWithOf = foldedSet('town village city province district island port region');

/** Whether the words before a name say that it is of a place. */
export const isBehindPlaceWord = (before: string | undefined, earlier: string | undefined): boolean =>
  before !== undefined &&
  (saysPlace.has(before) || (before === 'of' && earlier !== undefined && saysPlaceWithOf.has(earlier)));

/** The type of a name of two words or more by the word that says what it is; else the one told. */
export function typeByHead(words: readonly string[], told: EntityType): EntityType {
  if (words.length < 2) return told;
  const last = words.at(-1) as string;
  if (organisationEnds.has(last)) return 'org';
  if (isFacility(words)) return 'place';
  return told;
}

/** Whether a name is of a street, a stadium and such: a country in it is not where something happens. */
export const isFacility = (words: readonly string[]): boolean =>
  words.length > 1 && (placeEnds.has(words.at(-1) as string) || placeStarts.has(words[0] as string));
