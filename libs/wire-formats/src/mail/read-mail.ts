import { type Association, type PushFacts, uriOfText } from '#libs/contracts';
import type { Draft, DraftPart, FormText } from '../draft.js';
import type { FormatReader } from '../format-reader.js';
import { unwrapped } from '../newsml/wrapped-lines.js';
import { formFields } from './form-fields.js';
import { headerOf, type MailHeaders, textOf, valueAndParameters } from './mail-header.js';
import { type MimePart, readMime } from './mime-part.js';

/** RFC 822 mail with MIME: one message, one item; its attachments are told, their bytes are not kept. */
export const mailReader: FormatReader = {
  format: 'mail',
  draftsOf(document, push): DraftPart[] {
    return [{ draft: mailDraft(readMime(document.bytes), push) }];
  },
};

function mailDraft(mail: MimePart, push: PushFacts): Draft {
  const { headers } = mail;
  const id = headerOf(headers, 'message-id')?.replace(/^<|>$/g, '');
  const subject = headerOf(headers, 'subject')?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '');
  const leaves = leavesOf(mail);
  const text = leaves.find((part) => isText(part, 'text/plain'));
  const html = leaves.find((part) => isText(part, 'text/html'));
  const plain = text === undefined ? undefined : plainOf(text);
  const form = plain === undefined ? undefined : formFields(plain);
  const body: FormText | undefined =
    html !== undefined
      ? { html: contentOf(html) }
      : plain === undefined
        ? undefined
        : { plain: unwrapped(plain) };
  const attached = leaves.filter((part) => part !== text && part !== html && !isText(part));
  return {
    uri:
      push.uri ??
      (id === undefined ? uriOfText(`${subject}\n${plain ?? ''}${body?.html ?? ''}`) : `mid:${id}`),
    headline: subject === undefined ? undefined : { plain: subject },
    body,
    times: { versionCreated: headerOf(headers, 'date')?.replace(/\s*\([^)]*\)\s*$/, '') },
    lenientTimes: true,
    language: headerOf(headers, 'content-language'),
    keywords: headerOf(headers, 'keywords')?.split(/\s*[,،]\s*/u),
    associations: attached.map(associationOf),
    ...form,
    extras: { ...form?.extras, mail: keptHeaders(headers) },
  };
}

/** Parts that hold no others, in their order; a message inside is one of them. */
const leavesOf = (part: MimePart): MimePart[] =>
  part.type.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part];

function isText({ type, headers }: MimePart, wanted?: string): boolean {
  const isAttached = /^attachment/i.test(headerOf(headers, 'content-disposition') ?? '');
  return !isAttached && (wanted === undefined ? /^text\/(?:plain|html)$/.test(type) : type === wanted);
}

const contentOf = ({ bytes, parameters }: MimePart): string => textOf(bytes, parameters.get('charset'));

/** Without the signature; lines that a mail program broke (RFC 3676) are whole again. */
function plainOf(part: MimePart): string {
  const [text = ''] = contentOf(part)
    .replace(/\r\n?/g, '\n')
    .split(/^-- ?$/m, 1);
  if (part.parameters.get('format')?.toLowerCase() !== 'flowed') return text.trim();
  const space = part.parameters.get('delsp')?.toLowerCase() === 'yes' ? '' : ' ';
  return text.replace(/ \n/g, space).trim();
}

function associationOf(part: MimePart): Association {
  const { headers, type } = part;
  const nested = type === 'message/rfc822' ? part.parts[0] : undefined;
  if (nested !== undefined) return nestedMessage(nested);
  const { parameters } = valueAndParameters(headerOf(headers, 'content-disposition'));
  const name = parameters.get('filename') ?? part.parameters.get('name');
  const id = headerOf(headers, 'content-id')?.replace(/^<|>$/g, '');
  const kind = type.split('/')[0] ?? '';
  return {
    rel: 'attachment',
    type: kind === 'image' ? 'picture' : kind === 'video' || kind === 'audio' ? kind : 'file',
    ...(name === undefined ? {} : { headline: name }),
    ...(id === undefined ? {} : { uri: `cid:${id}` }),
  };
}

function nestedMessage(mail: MimePart): Association {
  const { uri, headline, body } = mailDraft(mail, {});
  const text =
    body?.plain ??
    body?.html
      ?.replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  return {
    rel: 'message',
    uri,
    type: 'text',
    ...(headline?.plain === undefined ? {} : { headline: headline.plain }),
    ...(text === undefined || text === '' ? {} : { body: text }),
  };
}

/** Marks of its way through the net, and what stands in fields of ours. */
const dropped =
  /^(?:received|x-received|delivered-to|return-path|received-spf|authentication-results|.*dkim-signature|arc-.*|x-gm-.*|x-google-.*|mime-version|content-.*|subject|message-id|date|keywords)$/;

const keptHeaders = (headers: MailHeaders): Record<string, unknown> =>
  Object.fromEntries(
    [...headers]
      .filter(([name]) => !dropped.test(name))
      .map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
