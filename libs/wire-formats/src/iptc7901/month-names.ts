const names: readonly string[] = [
  'jan ene janv gen يناير جانفي كانون-الثاني',
  'feb fév fev فبراير فيفري شباط',
  'mar mär mrz مارس آذار اذار',
  'apr avr abr أبريل ابريل إبريل أفريل نيسان',
  'may mai mag مايو ماي أيار ايار',
  'jun juin giu يونيو يونيه جوان حزيران',
  'jul juil lug يوليو يوليه جويلية تموز',
  'aug aoû aou ago أغسطس اغسطس أوت آب اب',
  'sep set سبتمبر أيلول ايلول',
  'oct okt ott أكتوبر اكتوبر تشرين-الأول تشرين-الاول',
  'nov نوفمبر تشرين-الثاني',
  'dec dez dic déc ديسمبر كانون-الأول كانون-الاول',
];

/** Names as pattern pieces, longest first so that "juin" is not read as "ju". */
const entries = names
  .flatMap((list, index) => list.split(' ').map((name) => [name.replace('-', '\\s+'), index + 1] as const))
  .sort(([a], [b]) => b.length - a.length);

/** A month by its name or the beginning of it, in the languages of the wires; one group, for use in patterns. */
export const monthPattern = `(${entries.map(([name]) => name).join('|')})\\p{L}*\\.?`;

/** 1 to 12, for what `monthPattern` found. */
export function monthNamed(name: string): number | undefined {
  const folded = name.toLowerCase();
  return entries.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'u').test(folded))?.[1];
}
