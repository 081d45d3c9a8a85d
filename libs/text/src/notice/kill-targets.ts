import type { KillWords } from './kill-words.js';
import type { NoticeCopy } from './notice-copy.js';

/** A story that a notice takes back, as far as its words name it. */
export interface KillTarget {
  readonly headline?: string;
  readonly slugline?: string;
  /** The number of the agency's service, in lower case and ASCII digits: bc0123, a0456, 123. */
  readonly number?: string;
}

const searched = 2000;
const most = 5;
const quoted = /["“”«„]([^"“”«»„\n]{8,220})["”»“]/gu;
const asHeadline = /(?:headlined?|titled|entitled|story|item|بعنوان|المعنونة?|عنوانه|خبر|الخبر)[\s:,،(]*$/iu;
const slug =
  /\b(?:slugged\s+["“]?([A-Z0-9][\w&./-]{2,60})|(BC-[\w&.-]+(?:-[\w&.-]+)*)|([A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+)+\/?))/gu;
const number =
  /(?<![\p{L}\p{N}-])((?:bc|[a-z])-?\d{3,5})(?![\p{L}\p{N}])|(?:\b(?:No\.?|number|item|story|#)\s*#?|(?:رقم|الرقم)\s*[:(]?\s*)([\d\u0660-\u0669]{2,8})(?![\p{L}\p{N}])/giu;

/** What a kill names: quoted headlines, sluglines, service numbers; else what stands behind the words of the kill. */
export function readTargets(
  { headline = '', slugline, body = '', ednote = '' }: NoticeCopy,
  kill: KillWords,
) {
  const text = `${headline}\n${body.slice(0, searched)}\n${ednote.slice(0, searched)}`;
  const headlines = quotedHeadlines(text, kill.behind);
  const numbers = unique([...text.matchAll(number)].map((match) => plainNumber(match[1] ?? match[2] ?? '')));
  const sluglines = unique(
    [...text.matchAll(slug)].map((match) => trimSlug(match[1] ?? match[2] ?? match[3] ?? '')),
  ).filter((found) => !numbers.includes(found.toLowerCase()));
  if (headlines.length + sluglines.length + numbers.length === 0) {
    const own = slugline === undefined ? '' : bareSlugline(slugline);
    const behind = plainBehind(kill.behind);
    if (behind !== undefined) headlines.push(behind);
    else if (own !== '') sluglines.push(own);
  }
  return combine(headlines, sluglines, numbers);
}

function combine(headlines: string[], sluglines: string[], numbers: string[]): KillTarget[] {
  const single = Math.max(headlines.length, sluglines.length, numbers.length) <= 1;
  if (!single) {
    return [
      ...headlines.map((headline) => ({ headline })),
      ...sluglines.map((slugline) => ({ slugline })),
      ...numbers.map((found) => ({ number: found })),
    ].slice(0, most);
  }
  const target = {
    ...(headlines[0] === undefined ? {} : { headline: headlines[0] }),
    ...(sluglines[0] === undefined ? {} : { slugline: sluglines[0] }),
    ...(numbers[0] === undefined ? {} : { number: numbers[0] }),
  };
  return Object.keys(target).length === 0 ? [] : [target];
}

/** Quotations that a word such as "headlined" leads in, or that stand right behind the words of the kill. */
function quotedHeadlines(text: string, behind: string): string[] {
  const all = [...text.matchAll(quoted)];
  const named = all.filter((match) =>
    asHeadline.test(text.slice(Math.max(0, match.index - 40), match.index)),
  );
  const direct = all.filter((match) => behind.trim().startsWith(match[0].slice(0, 20)));
  return unique([...direct, ...named].map((match) => (match[1] ?? '').trim()));
}

/** Three words or more that are no request of their own. */
function plainBehind(behind: string): string | undefined {
  const text = behind.replace(/^[\s:*–—-]+/u, '').trim();
  if (text.split(/\s+/u).length < 3 || text.length > 220 || /[.]\s+\p{L}/u.test(text)) return undefined;
  return text;
}

const unique = (list: readonly string[]) => [...new Set(list.filter((text) => text !== ''))];

const trimSlug = (text: string) => text.replace(/[.,]+$/u, '');

const bareSlugline = (slugline: string) =>
  slugline.replace(/[\s,(/-]*(?:(?:BULLETIN|MANDATORY) )?(?:KILL|WITHDRAWN|WITHDRAWAL)\)?$/u, '').trim();

const plainNumber = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace('-', '');
