import { entityTypes } from '#libs/contracts';
import type { ExtraEntry, NameForm, NameKind } from './known-entity.js';

/** A line that cannot be read; the message names the field and what is wrong with it. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const kinds: readonly NameKind[] = ['full', 'short', 'demonym'];

/** A form is its text alone where it is a full name in any spelling. */
type WrittenForm = string | readonly [text: string, kind: NameKind, exact?: 1];

/** An entity as a file holds it. */
export type Line = ExtraEntry['entity'] & {
  readonly forms: readonly WrittenForm[];
  readonly reason: string;
  readonly geonames?: number;
  readonly needsCompany?: true;
};

export function lineOfEntry({ entity, forms, reason, geonames, needsCompany }: ExtraEntry): Line {
  const { id, type, names, country, lat, lon, wikidata } = entity;
  return {
    ...{ id, type, names },
    ...(country !== undefined && { country }),
    ...(lat !== undefined && { lat, lon }),
    ...(wikidata !== undefined && { wikidata }),
    ...(geonames !== undefined && { geonames }),
    ...(needsCompany && { needsCompany }),
    reason,
    forms: forms.map(writtenForm),
  };
}

function writtenForm({ text, kind, exact }: NameForm): WrittenForm {
  if (exact) return [text, kind, 1];
  return kind === 'full' ? text : [text, kind];
}

/** Throws LineError. */
export function entryOfLine({ forms, reason, geonames, needsCompany, ...entity }: Partial<Line>): ExtraEntry {
  const { id, type, names } = entity;
  if (typeof id !== 'string' || id === '') throw new LineError('id: it is missing');
  if (!type || !entityTypes.includes(type)) throw new LineError(`type: ${type} is none`);
  if (!names?.en && !names?.ar) throw new LineError('names: one in Arabic or in English is needed');
  if (!Array.isArray(forms)) throw new LineError('forms: they are missing');
  return {
    entity: { ...entity, id, type, names },
    forms: (forms as readonly WrittenForm[]).map(readForm),
    reason: reason ?? '',
    ...(geonames !== undefined && { geonames }),
    ...(needsCompany && { needsCompany }),
  };
}

function readForm(form: WrittenForm): NameForm {
  if (typeof form === 'string') return { text: form, kind: 'full', exact: false };
  if (!Array.isArray(form)) throw new LineError('forms: one is neither a text nor a list');
  const [text, kind, exact] = form as readonly [string, NameKind, 1?];
  if (!kinds.includes(kind)) throw new LineError(`forms: ${kind} is no kind of name`);
  return { text, kind, exact: exact === 1 };
}

/** Throws LineError. */
export function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new LineError(`it is no JSON (${error.message})`);
  }
}
