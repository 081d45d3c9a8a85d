import { entityTypes, sha256Hex } from '#libs/contracts';
import type { KnowledgeBase, KnowledgeEntry, KnowledgeSource, NameForm, NameKind } from './known-entity.js';

const format = 1;
const kinds: readonly NameKind[] = ['full', 'short', 'demonym'];

/** JSON Lines: what it is made of, then one entity a line, so that a change of the file can be read. */
export function writeKnowledge(
  entries: readonly KnowledgeEntry[],
  sources: readonly KnowledgeSource[],
): string {
  const lines = entries.map((entry) => `${JSON.stringify(toLine(entry))}\n`).join('');
  const head = { format, entities: entries.length, checksum: sha256Hex(lines), sources };
  return `${JSON.stringify(head)}\n${lines}`;
}

/** Throws an error that names the line and what is wrong with it; a file that was cut or edited by hand is refused. */
export function readKnowledge(text: string): KnowledgeBase {
  const end = text.indexOf('\n') + 1;
  const head = parsed(text.slice(0, end), 1) as Partial<Head>;
  if (head.format !== format) throw wrong(1, `format: expected ${format}, got ${head.format}`);
  const rest = text.slice(end);
  const checksum = sha256Hex(rest);
  if (checksum !== head.checksum)
    throw wrong(1, `checksum: the entries give ${checksum}, not ${head.checksum}`);
  const lines = rest.split('\n').slice(0, -1);
  const entries = lines.map((line, at) => fromLine(parsed(line, at + 2) as Partial<Line>, at + 2));
  return { sources: head.sources ?? [], checksum, entries };
}

interface Head {
  readonly format: number;
  readonly checksum: string;
  readonly sources: readonly KnowledgeSource[];
}

/** A form is its text alone where it is a full name in any spelling. */
type WrittenForm = string | readonly [text: string, kind: NameKind, exact?: 1];

type Line = KnowledgeEntry['entity'] & {
  readonly forms: readonly WrittenForm[];
  readonly reason: string;
  readonly geonames?: number;
};

function toLine({ entity, forms, reason, geonames }: KnowledgeEntry): Line {
  const { id, type, names, country, lat, lon, wikidata } = entity;
  return {
    ...{ id, type, names },
    ...(country !== undefined && { country }),
    ...(lat !== undefined && { lat, lon }),
    ...(wikidata !== undefined && { wikidata }),
    ...(geonames !== undefined && { geonames }),
    reason,
    forms: forms.map(writtenForm),
  };
}

function writtenForm({ text, kind, exact }: NameForm): WrittenForm {
  if (exact) return [text, kind, 1];
  return kind === 'full' ? text : [text, kind];
}

function fromLine({ forms, reason, geonames, ...entity }: Partial<Line>, at: number): KnowledgeEntry {
  const { id, type, names } = entity;
  if (typeof id !== 'string' || id === '') throw wrong(at, 'id: it is missing');
  if (!type || !entityTypes.includes(type)) throw wrong(at, `type: ${type} is none`);
  if (!names?.en || !names.ar) throw wrong(at, 'names: one in Arabic and one in English are needed');
  if (!Array.isArray(forms)) throw wrong(at, 'forms: they are missing');
  const read = (forms as readonly WrittenForm[]).map((form) => readForm(form, at));
  return {
    entity: { ...entity, id, type, names },
    forms: read,
    reason: reason ?? '',
    ...(geonames !== undefined && { geonames }),
  };
}

function readForm(form: WrittenForm, at: number): NameForm {
  if (typeof form === 'string') return { text: form, kind: 'full', exact: false };
  const [text, kind, exact] = form;
  if (!kinds.includes(kind)) throw wrong(at, `forms: ${kind} is no kind of name`);
  return { text, kind, exact: exact === 1 };
}

function parsed(line: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw wrong(at, `it is no JSON (${error.message})`);
  }
}

const wrong = (at: number, reason: string) => new Error(`knowledge base, line ${at}: ${reason}`);
