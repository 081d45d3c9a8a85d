import { agencyNamed, nameIn } from './agencies.js';
import type { Attribution } from './find-attributions.js';
import { isNameLike } from './names.js';

/** What a line or a bracket of a sign-off tells. */
export interface SignOff {
  /** The reporters, if it names them plainly. */
  readonly reporters?: string;
  /** The words as they stood there, for `ednote`; absent for a mere sign of the end. */
  readonly note?: string;
  /** The agencies whose desk signs. */
  readonly credits?: readonly Attribution[];
}

const englishRole =
  '(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|reported|created|produced|graphics?|photography|translated)(?: and (?:writing|editing|reporting))?)(?: by|:)';
const arabicRole =
  '(?:(?:شارك(?:ت|وا)?|ساهم(?:ت|وا)?) في (?:التغطية|التقرير|إعداد (?:هذا )?التقرير)|تغطية صحفية|إعداد|اعداد|تحرير|كتابة|ترجمة)';
const englishInside = new RegExp(`^${englishRole}\\s+\\S.{2,400}$`, 'iu');
const arabicInside = new RegExp(`^${arabicRole}(?:\\s*:)?\\s+\\S.{2,300}$`, 'u');
/** Outside brackets the words may begin a sentence, so both the reporting and the editing are asked for. */
const englishBare =
  /^(?:Reporting|Additional reporting|Writing|Compiled) by [^.;]{3,200}[;,]\s*(?:additional reporting|writing|editing) by [^;]{3,150}/iu;
const arabicBare =
  /^(?:إعداد|اعداد) [^.؛]{3,80}(?:للنشرة العربية)?\s*[-–—؛،]+\s*تحرير [^.؛]{3,60}$|^(?:شارك(?:ت|وا)?|ساهم(?:ت|وا)?) في (?:التغطية|إعداد (?:هذا )?التقرير)(?: من \S+)? .{3,80}$/u;
const contributed =
  /^(?:(?:The )?(?:Associated Press|AP|AFP|Reuters|Bloomberg)(?: (?:news))? )?(?:writers?|reporters?|journalists?|correspondents?|staff writers?)\b.{3,200} contributed to this (?:report|story)\.?$/iu;
/** ((jane.roe@example.org; +44 20 …; Messaging: …)) */
const contact = /^\(\(?[^()]{0,120}[\w.-]@[\w-]+\.[\w.-]+[^()]{0,200}\)?\)$/u;

/** How texts of agencies end: -30-, (END), Enditem, // انتهى //, ‏(النهاية). */
const endMark =
  /^(?:-+\s*(?:30|0|ends?)\s*-+|[(/\s=*#-]*(?:END|ENDS|End|Ends|ends|ENDITEM|Enditem|ENDIT|Endit|Endall|انتهى|انتهي|النهاية|نهاية)[.)/\s=*#-]*|={3,}|-{3,}|_{3,}|#{2,}|\*{3,})$/u;
/** burs-bp/kir/dv · م ع / ح م · WAM/Tariq/Sara · وام/سارة/محمد, what AFP, KUNA and WAM put below a text. */
const initials =
  /^(?:[a-z]{2,5}(?:-[a-z]{2,5})?(?:\/[a-z]{1,5}(?:-[a-z]{1,5})?){1,4}|(?:\p{Script=Arabic}(?:\s\p{Script=Arabic}){1,3}\s?\/\s?)+\p{Script=Arabic}(?:\s\p{Script=Arabic}){0,3}|(?:وام|WAM)(?:\/[\p{L} ]{2,25}){1,4}\/?)$/u;

/** م. ع. س · م.ع · م ع: single Arabic letters, as long as they are not the sign of an agency (أ ف ب). */
const arabicInitials = /^\p{Script=Arabic}(?:[.\s]\s?\p{Script=Arabic}){1,3}\.?$/u;
/** AAP RTV ar · REUTERS ar/br · AFP sn · dpa al rmo: the agency and the signs of its desk. */
const deskSigns = /^([\p{L}]{2,10})((?:[\s/-](?:\p{Lu}{2,4}|[a-z]{2,4})){1,5})$/u;
/** jm/dm (AFP, dpa) */
const initialsAndSources = /^[a-z]{2,4}(?:[/,]\s?[a-z]{2,4}){0,3} \(([\p{L}][\p{L} ,/&-]{1,60})\)$/u;

function readDesk(line: string): SignOff | undefined {
  const agency = agencyNamed(deskSigns.exec(line)?.[1] ?? '');
  if (agency !== undefined) return { note: line, credits: [{ id: agency.id, name: nameIn(agency, line) }] };
  const sources = initialsAndSources.exec(line)?.[1]?.split(/\s*[,/&]\s*/u) ?? [];
  const credits = sources.flatMap((source) => {
    const known = agencyNamed(source);
    return known === undefined ? [] : { id: known.id, name: nameIn(known, source) };
  });
  return credits.length > 0 && credits.length === sources.length ? { note: line, credits } : undefined;
}

/** Reads a whole line below a text as a sign-off. */
export function readSignOff(line: string): SignOff | undefined {
  if (line.length > 450) return undefined;
  if (endMark.test(line)) return {};
  if (initials.test(line)) return { note: line };
  if (arabicInitials.test(line) && agencyNamed(line) === undefined) return { note: line };
  const desk = line.length > 80 ? undefined : readDesk(line);
  if (desk !== undefined) return desk;
  const inside = /^[([](.+)[)\]]\.?$/u.exec(line)?.[1]?.trim();
  if (inside !== undefined) return readInside(inside) ?? (contact.test(line) ? { note: line } : undefined);
  if (englishBare.test(line) || arabicBare.test(line) || contributed.test(line)) {
    return { ...reportersOf(line), note: line };
  }
  return undefined;
}

/** "… he said. Enditem" · "… he said. -0-" · «… قال. (النهاية)» · «… قال. انتهى م ع» */
const endOfParagraph =
  /(?<=[.!?؟»"”])\s*(?:[(/-]+\s?(?:النهاية|انتهى|END|ENDS|ends|0)\s?[)/-]+|(?<=\s)(?:Enditem|Endit|ENDS|انتهى))\.?(?:\s+(\p{Script=Arabic}(?:[.\s]\s?\p{Script=Arabic}){1,3}\.?))?$/u;

/** The bracket with a sign-off at the end of a paragraph: "… he said. (Reporting by Jane Roe)". */
export function endingSignOff(
  line: string,
): { readonly signOff: SignOff; readonly rest: string } | undefined {
  const end = endOfParagraph.exec(line.slice(-40));
  if (end !== null) {
    const signOff = end[1] === undefined ? {} : { note: end[1] };
    return { signOff, rest: line.slice(0, line.length - end[0].length) };
  }
  const match = /\s*[([]([^()[\]]{8,400})[)\]]\.?$/u.exec(line.slice(-450));
  const signOff = match === null ? undefined : readInside(match[1]?.trim() ?? '');
  if (match === null || signOff === undefined) return undefined;
  return { signOff, rest: line.slice(0, line.length - match[0].length) };
}

function readInside(inside: string): SignOff | undefined {
  if (!englishInside.test(inside) && !arabicInside.test(inside)) return undefined;
  return { ...reportersOf(inside), note: inside };
}

const whoReported =
  /^(?:Reporting|Reporting and writing|Writing|Written)(?: by|:)\s+([^;.()]+?)(?:\s+in\s+\p{Lu}[^;.]*)?(?:[;.].*)?$/iu;
const whoPrepared =
  /^(?:إعداد|اعداد|كتابة|تغطية صحفية)\s*:?\s+(?:للنشرة العربية\s+)?(.+?)(?:\s+للنشرة العربية.*)?(?:\s*[-–—؛،]?\s*تحرير.*|\s*[-–—؛].*)?$/u;

function reportersOf(text: string): Pick<SignOff, 'reporters'> {
  const names = (whoReported.exec(text) ?? whoPrepared.exec(text))?.[1]?.trim();
  return names !== undefined && isNameLike(names, 12) ? { reporters: names } : {};
}
