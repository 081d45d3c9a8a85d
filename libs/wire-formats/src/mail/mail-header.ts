import { charsetNamed } from '../encodings/declared-charset.js';
import { tryDecode } from '../encodings/decode-document.js';

/** The header lines of a message or a part, by name in lower case. */
export type MailHeaders = ReadonlyMap<string, readonly string[]>;

/** Reads header lines from bytes shown as latin1; folded lines are one, words in other encodings are decoded. */
export function readHeaders(head: string): MailHeaders {
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value = ''] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const key = name.toLowerCase();
    const values = headers.get(key);
    if (values === undefined) headers.set(key, [decodeWords(value).trim()]);
    else values.push(decodeWords(value).trim());
  }
  return headers;
}

/** RFC 2047: "=?windows-1256?B?…?=", and raw letters of an encoding that is only guessed. */
export function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  if (!/=\?[^?]+\?[bq]\?/i.test(joined)) return textOf(Buffer.from(value, 'latin1'));
  return joined.replace(
    /=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=/gi,
    (_, charset: string, kind: string, word: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? Buffer.from(word, 'base64')
          : fromQuotedPrintable(word.replaceAll('_', ' '));
      return textOf(bytes, charset.split('*', 1)[0]);
    },
  );
}

/** The text of some bytes; what is no text in any encoding stays as its bytes show in latin1. */
export function textOf(bytes: Buffer, charset?: string): string {
  const decoded = tryDecode({ bytes, charset: charset === undefined ? undefined : charsetNamed(charset) });
  return 'text' in decoded ? decoded.text : bytes.toString('latin1');
}

export function fromQuotedPrintable(text: string): Buffer {
  const plain = text
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

export const headerOf = (headers: MailHeaders, name: string): string | undefined =>
  headers.get(name)?.find((value) => value !== '');

/** The first word of a header such as Content-Type, and its parameters by name in lower case. */
export function valueAndParameters(header: string | undefined): {
  value: string;
  parameters: Map<string, string>;
} {
  const [value = '', ...rest] = (header ?? '').split(';');
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const [, name = '', quoted, bare = ''] =
      /^\s*([^=\s]+?)\*?\s*=\s*(?:"([^"]*)"|(.*?))\s*$/.exec(parameter) ?? [];
    if (name !== '') parameters.set(name.toLowerCase().replace(/\*\d*$/, ''), extended(quoted ?? bare));
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** RFC 2231: "utf-8''%D8%AE". */
function extended(value: string): string {
  const [, charset, escaped] = /^([\w-]+)'[\w-]*'(.*)$/.exec(value) ?? [];
  if (charset === undefined || escaped === undefined) return value;
  return textOf(fromQuotedPrintable(escaped.replaceAll('%', '=')), charset);
}
