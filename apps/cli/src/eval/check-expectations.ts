import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '#libs/contracts';
import { type AnalyzeSettings, analyzeFile } from '../analyze/analyze-file.js';
import expectations from './format-expectations.json' with { type: 'json' };

/** A text that is not repeated here: SHA-256 (16 hex digits) of its folded form, and the length of that. */
interface TextPrint {
  readonly sha256: string;
  readonly length: number;
}

/** What a person has read in a file's first item; null: the file does not say. */
interface Expectation {
  readonly headline?: TextPrint;
  readonly bodyStart?: TextPrint;
  readonly type?: string;
  readonly urgency?: number | null;
  readonly language?: string;
  readonly versionCreated?: string;
  readonly firstCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus?: string;
  readonly revisionKind?: string;
  /** All codes, in any order, without the prefix of their vocabulary. */
  readonly subjects?: readonly string[];
  /** Codes that must be among them. */
  readonly includes?: readonly string[];
}

export interface ExpectationResult {
  readonly files: number;
  readonly values: number;
  readonly wrong: readonly string[];
}

/** Compares what is read from the files of a data folder with what people have read in them. */
export function checkExpectations(data: string, settings: AnalyzeSettings): ExpectationResult {
  const known = Object.entries(expectations as Record<string, Expectation>);
  const results = known
    .filter(([file]) => existsSync(join(data, file)))
    .map(([file, expected]) => checkFile(data, file, expected, settings));
  return {
    files: results.length,
    values: results.reduce((sum, { values }) => sum + values, 0),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

function checkFile(data: string, file: string, expected: Expectation, settings: AnalyzeSettings) {
  const values = Object.keys(expected).length;
  const lines = analyzeFile({ path: file, bytes: readFileSync(join(data, file)) }, settings);
  // An envelope may begin with a package of the items that follow.
  const wanted = expected.type ?? 'text';
  const line = lines.find((one) => !('error' in one) && one.type === wanted) ?? lines[0];
  if (line === undefined || 'error' in line) {
    return { values, wrong: [`${file}: ${line?.error.detail ?? 'nothing was read'}`] };
  }
  const wrong = Object.entries(expected).flatMap(([field, value]) => {
    const fault = faultIn(field, value, line);
    return fault === undefined ? [] : [`${file}: ${field} ${fault}`];
  });
  return { values, wrong };
}

function faultIn(field: string, expected: unknown, copy: Copy): string | undefined {
  if (field === 'headline') return textFault(expected as TextPrint, fold(copy.headline ?? ''));
  if (field === 'bodyStart') {
    const print = expected as TextPrint;
    return textFault(print, fold(copy.body ?? '').slice(0, print.length));
  }
  const codes = copy.subjects.flatMap(({ code }) => code ?? []);
  if (field === 'subjects') return listFault(expected as string[], codes.map(bare), true);
  if (field === 'includes') return listFault(expected as string[], codes, false);
  const found = (copy as Record<string, unknown>)[field] ?? null;
  return found === expected ? undefined : `is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
}

function textFault({ sha256, length }: TextPrint, folded: string): string | undefined {
  if (folded.length === length && hashOf(folded) === sha256) return undefined;
  return `is other than expected: begins "${folded.slice(0, 40)}", ${folded.length} characters of ${length}`;
}

function listFault(expected: readonly string[], found: readonly string[], all: boolean): string | undefined {
  const wanted = all ? expected.map(bare) : expected;
  const missing = wanted.filter((code) => !found.includes(code));
  const surplus = all ? found.filter((code) => !wanted.includes(code)) : [];
  if (missing.length + surplus.length === 0) return undefined;
  return `lack ${missing.join(', ') || 'nothing'}${surplus.length > 0 ? `, have also ${surplus.join(', ')}` : ''}`;
}

const bare = (code: string) => code.replace(/^.*[:/]/, '');

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
