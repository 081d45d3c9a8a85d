import { bodyError } from '../body-error.js';

/** The parts of a message as its control characters frame them; missing ones are made good as far as the text tells. */
export interface FramedMessage {
  /** Lines before the text: who sends, which number, how urgent, and the slug. */
  readonly head: readonly string[];
  /** Whether STX stood between head and text. */
  readonly hasStx: boolean;
  readonly text: string;
  /** What follows the text up to the end of the transmission: the time of sending. */
  readonly trailer: string;
}

const mostMessages = 10_000;

/** The messages of a transmission; what holds neither letter nor digit is noise of the line and no message. */
export function cutMessages(transmission: string): FramedMessage[] {
  const text = transmission.replace(/\r\n?/g, '\n').replace(/[\0\u007f]/g, '');
  const messages = text.includes('\u0001') ? text.split('\u0001') : text.split(/^(?=ZCZC\b)/m);
  if (messages.length > mostMessages) throw bodyError('too-many-items', `more than ${mostMessages} messages`);
  return joinLeadIns(messages)
    .filter((message) => /[\p{L}\p{N}]/u.test(message))
    .map(frame);
}

/** "ZCZC" before SOH is the call of the same message, not one of its own. */
function joinLeadIns(messages: readonly string[]): string[] {
  const [first = '', ...rest] = messages;
  return /^\s*(?:ZCZC[^\n]*)?\s*$/.test(first) && rest.length > 0 ? rest : [first, ...rest];
}

function frame(message: string): FramedMessage {
  const whole = message.split('\u0004', 1)[0] ?? '';
  const stx = whole.indexOf('\u0002');
  const headText = stx < 0 ? '' : whole.slice(0, stx);
  const [text = '', ...after] = whole.slice(stx + 1).split('\u0003');
  const { kept, closing } = withoutClosing(text);
  const trailer = [...closing, ...after].join('\n');
  if (stx >= 0) return { head: linesOf(headText), hasStx: true, text: kept, trailer };
  return { ...splitHead(kept), hasStx: false, trailer };
}

/** "NNNN" on a line of its own ends a message of the teleprinter; what follows is noise. */
function withoutClosing(text: string): { kept: string; closing: string[] } {
  const end = /^N{4}\s*$/m.exec(text);
  if (end === null) return { kept: text, closing: [] };
  return { kept: text.slice(0, end.index), closing: [text.slice(end.index + 4)] };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Without STX: the call, the header line and slugs that end in a stroke stand before the text. */
function splitHead(text: string): { head: string[]; text: string } {
  const lines = text.split('\n');
  const head: string[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = (lines[at] as string).trim();
    if (line === '') continue;
    if (!/^ZCZC\b/.test(line) && !isHeaderLine(line) && !/^\S[^.]{0,60}\/$/.test(line)) break;
    head.push(line);
  }
  return { head, text: lines.slice(at).join('\n') };
}

/** "eca062 4 i 211": letters and number of the service, priority, category, words. */
export const isHeaderLine = (line: string): boolean =>
  /^\p{L}{1,8}-?\p{Nd}{2,6}\s+\p{Nd}\s+\p{L}{1,4}(?:\s|$)/u.test(line);
