import { agencyNamed, nameIn } from './agencies.js';
import type { BuiltInRule, RuleTrail } from './cleaning-rules.js';
import { readCredit } from './credits.js';
import type { Attribution } from './find-attributions.js';
import type { Line } from './lines.js';
import { isOutletName, isSameName } from './outlets.js';
import { isListOfCodes, isPromo } from './promo.js';
import { chromeRule } from './related-tail.js';
import { isShareBar } from './share-bar.js';
import { endingSignOff, readSignOff, type SignOff } from './sign-off.js';

/** What was found below a text, gathered over several cuts. */
export interface TailFinds {
  readonly credits: Attribution[];
  readonly notes: string[];
  reporters?: string;
}

/** What a last line of a known form is, or takes with it. */
interface LastLine {
  readonly rule: BuiltInRule;
  readonly credits?: readonly Attribution[];
  readonly signOff?: SignOff;
  /** How many lines go. */
  readonly lines?: number;
}

/**
 * Takes off the end, line by line as long as each is plainly one of them: sign-offs, credits, the feed's own name,
 * invitations, buttons and notices of rights. The first line always stays.
 */
export function cutTail(
  lines: readonly Line[],
  feedName: string | undefined,
  finds: TailFinds,
  trail: RuleTrail,
): readonly Line[] {
  let kept = lines;
  while (kept.length > 1) {
    const last = readLast(kept, feedName);
    if (last === undefined) break;
    trail.add(last.rule);
    note(last, finds);
    kept = kept.slice(0, kept.length - (last.lines ?? 1));
  }
  return cutEndOfLine(kept, finds, trail);
}

function readLast(lines: readonly Line[], feedName: string | undefined): LastLine | undefined {
  const text = lines.at(-1)?.text ?? '';
  const signOff = readSignOff(text);
  if (signOff !== undefined) return { rule: 'sign-off', signOff, credits: signOff.credits ?? [] };
  if (isPromo(text)) return { rule: 'promo-tail' };
  if (isShareBar(text)) return { rule: 'share-bar' };
  const chrome = chromeRule(text);
  if (chrome !== undefined) return { rule: chrome };
  const codes = codesBelowInvitation(lines);
  if (codes > 0 && codes < lines.length) return { rule: 'promo-tail', lines: codes };
  return readCreditAtEnd(lines, feedName);
}

/** "For Related News, Double Click on one of these codes:" and the lines of codes below it. */
function codesBelowInvitation(lines: readonly Line[]): number {
  let count = 0;
  while (count < 12 && isListOfCodes(lines.at(-1 - count)?.text ?? '')) count++;
  return count > 0 && isPromo(lines.at(-1 - count)?.text ?? '') ? count + 1 : 0;
}

const emptyCredit = /^(?:المصدر|مصدر الخبر|المصادر|Sources?)\s*[:：]?$/iu;

function readCreditAtEnd(lines: readonly Line[], feedName: string | undefined): LastLine | undefined {
  const text = lines.at(-1)?.text ?? '';
  const above = lines.length > 2 ? (lines.at(-2)?.text ?? '') : '';
  if (emptyCredit.test(above) && isOutletName(text, feedName)) {
    const credits = readCredit(`${above.replace(/[:：]$/u, '')}: ${text}`) ?? [];
    return { rule: 'credit', credits, lines: 2 };
  }
  if (isSameName(text, feedName)) return { rule: 'credit' };
  const agency = agencyNamed(bare(text).replace(/^reuter\.?$/iu, 'Reuters'));
  const credits = agency ? [{ id: agency.id, name: nameIn(agency, text) }] : readCredit(text);
  return credits === undefined ? undefined : { rule: 'credit', credits };
}

/** (أ ف ب) · /واس/ · -- (بترا) · [AFP] */
const bare = (text: string) => text.replace(/^[-–—\s]*[([/](.+)[)\]/][-–—\s.]*$/u, '$1');

function note({ credits = [], signOff }: LastLine, finds: TailFinds): void {
  finds.credits.push(...credits);
  if (signOff?.note !== undefined) finds.notes.unshift(signOff.note);
  if (signOff?.reporters !== undefined) finds.reporters = signOff.reporters;
}

const endingBracket = /(?<=[.!?؟»"”…])\s*[-–—]*\s*[([/]\s?([^()[\]/]{2,40}?)\s?[)\]/][.\s-]*$/u;

/** One look at the last letters tells nearly all lines apart. */
const mayEnd = /(?:[)\]/]|Endit|Enditem|ENDS|-0-|انتهى|[.\s]\p{Script=Arabic})[.\s-]*$/u;

/** The same inside the last line, behind its last sentence: "… he said. (Reporting by …)", "… قال. (أ ف ب)". */
function cutEndOfLine(lines: readonly Line[], finds: TailFinds, trail: RuleTrail): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || !mayEnd.test(last.text)) return lines;
  let { text } = last;
  for (let ending = endingSignOff(text); ending !== undefined; ending = endingSignOff(text)) {
    if (ending.rest.trim() === '') return lines;
    trail.add('sign-off');
    note({ rule: 'sign-off', signOff: ending.signOff }, finds);
    text = ending.rest.trimEnd();
  }
  const bracket = endingBracket.exec(text.slice(-60));
  const agency = bracket === null ? undefined : agencyNamed(bracket[1] ?? '');
  if (bracket !== null && agency !== undefined && bracket[0].length < text.length) {
    trail.add('credit');
    finds.credits.push({ id: agency.id, name: nameIn(agency, bracket[1] ?? '') });
    text = text.slice(0, text.length - bracket[0].length).trimEnd();
  }
  return text === last.text ? lines : [...lines.slice(0, -1), { ...last, text }];
}
