import type { FormText } from '../draft.js';
import { fieldError, kindOf } from '../field-error.js';
import { looksLikeHtml } from '../read-html.js';
import { hasText } from './has-text.js';
import type { NinjsObject } from './ninjs-object.js';

/** One of the headlines, bodies or descriptions of an item, wherever its major puts it. */
interface Candidate {
  readonly key: string;
  /** Its place in the array of 2.x and 3.x. */
  readonly at?: number;
  readonly role: string;
  readonly html: boolean;
  readonly value: string;
}

/** Whom to credit, which AP puts among the descriptions, tells nothing of the item. */
const creditLine = 'creditline';

type TextKind = 'headline' | 'body' | 'description';
const arrays = { headline: 'headlines', body: 'bodies', description: 'descriptions' } as const;

/** Roles of 2.x and 3.x, and endings of the keys of 1.x, under which the text itself stands, best first. */
const mainRoles = [
  'main',
  '',
  'text',
  'full',
  'html',
  'xhtml',
  'richtext',
  'nitf',
  'headline',
  'body',
  'caption',
];

/**
 * Chooses the text of one kind, plain and HTML. Chosen ones are taken from the item; all others, such as a summary or
 * a headline for the web, are left over as they came.
 */
export function chooseText(item: NinjsObject, kind: TextKind): FormText {
  const candidates = candidatesOf(item, kind).sort((a, b) => rank(a) - rank(b));
  const plain = candidates.find((candidate) => !candidate.html);
  const html = candidates.find((candidate) => candidate.html);
  const best = candidates[0];
  if (best === undefined) return {};
  // Two forms of one text belong together; a summary in another form is not the same text.
  const pair = [plain, html].filter(
    (candidate) => candidate !== undefined && (candidate === best || rank(candidate) < mainRoles.length),
  );
  takeChosen(
    item,
    kind,
    pair.filter((candidate) => candidate !== undefined),
  );
  return {
    ...(pair.includes(plain) && plain ? { plain: plain.value } : {}),
    ...(pair.includes(html) && html ? { html: html.value } : {}),
  };
}

function rank({ role }: Candidate): number {
  const at = mainRoles.indexOf(role);
  return at < 0 ? mainRoles.length : at;
}

function candidatesOf(item: NinjsObject, kind: TextKind): Candidate[] {
  const array = arrays[kind];
  const found: Candidate[] = fromArray(item.value(array), array);
  for (const key of item.keys()) {
    if (key !== kind && !key.startsWith(`${kind}_`)) continue;
    const value = item.value(key);
    if (value === null) continue;
    if (typeof value !== 'string') throw fieldError(key, `expected a string, got ${kindOf(value)}`);
    const role = key.slice(kind.length + 1).toLowerCase();
    if (hasText(value)) found.push({ key, role, html: isHtml(role, undefined, value), value });
  }
  return found.filter(({ role }) => role !== creditLine);
}

function fromArray(value: unknown, key: string): Candidate[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw fieldError(key, `expected an array, got ${kindOf(value)}`);
  return value.flatMap((entry: unknown, at) => {
    const name = `${key}[${at}]`;
    if (entry === null || typeof entry !== 'object')
      throw fieldError(name, `expected an object, got ${kindOf(entry)}`);
    const { role, value: text, contentType, contenttype } = entry as Record<string, unknown>;
    if (text === undefined || text === null) return [];
    if (typeof text !== 'string') throw fieldError(`${name}.value`, `expected a string, got ${kindOf(text)}`);
    if (!hasText(text)) return [];
    const type = contentType ?? contenttype;
    const ending = typeof role === 'string' ? (role.split(/[/#:]/).at(-1) ?? '').toLowerCase() : '';
    const html = isHtml(ending, typeof type === 'string' ? type : undefined, text);
    return { key, at, role: ending, html, value: text };
  });
}

function isHtml(role: string, contentType: string | undefined, value: string): boolean {
  if (contentType !== undefined) return /html|xml/i.test(contentType);
  if (role === 'text') return false;
  return role === 'html' || role === 'xhtml' || looksLikeHtml(value);
}

function takeChosen(item: NinjsObject, kind: TextKind, chosen: readonly Candidate[]): void {
  for (const { key } of chosen) item.take(key);
  const array = arrays[kind];
  const list = item.value(array);
  const places = new Set(chosen.flatMap(({ key, at }) => (key === array && at !== undefined ? [at] : [])));
  if (!Array.isArray(list) || places.size === 0) return;
  const rest = list.filter((_, at) => !places.has(at));
  if (rest.length > 0) item.leave(array, rest);
}
