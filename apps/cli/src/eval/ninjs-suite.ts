import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictNinjsProblems, strictNinjsVersions } from '#libs/wire-formats';
import { type AnalyzeSettings, analyzeFile } from '../analyze/analyze-file.js';
import reasons from './ninjs-suite-reasons.json' with { type: 'json' };

/** IPTC's suite under one version. */
export interface SuiteResult {
  readonly version: string;
  readonly passed: number;
  readonly refused: number;
  /** What was judged otherwise than the suite says, or refused for another field than the one that is wrong. */
  readonly wrong: readonly string[];
}

const fieldOf: Readonly<Record<string, string>> = reasons;

/**
 * Judges the files of a folder laid out as `VERSION/should_pass` and `VERSION/should_fail`; what must pass is also read
 * without judgement, and may at most have nothing to read.
 */
export function judgeSuite(folder: string, settings: AnalyzeSettings): SuiteResult[] {
  return strictNinjsVersions
    .filter((version) => existsSync(join(folder, version)))
    .map((version) => {
      const good = filesIn(join(folder, version, 'should_pass'));
      const bad = filesIn(join(folder, version, 'should_fail'));
      const refusedGood = good.flatMap((file) => faultOfGood(version, file, settings));
      const passedBad = bad.flatMap((file) => faultOfBad(version, file));
      return {
        version,
        passed: good.length - refusedGood.length,
        refused: bad.length - passedBad.length,
        wrong: [...refusedGood, ...passedBad],
      };
    });
}

interface SuiteFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const filesIn = (folder: string): SuiteFile[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    : [];

function faultOfGood(version: string, { name, bytes }: SuiteFile, settings: AnalyzeSettings): string[] {
  const [problem] = strictNinjsProblems(version, bytes);
  if (problem !== undefined) return [`${version} ${name} must pass: ${problem.field} ${problem.detail}`];
  return analyzeFile({ path: name, bytes }, settings).flatMap((line) =>
    'error' in line && line.error.code !== 'empty'
      ? [`${version} ${name} is not read: ${line.error.detail}`]
      : [],
  );
}

function faultOfBad(version: string, { name, bytes }: SuiteFile): string[] {
  const fields = strictNinjsProblems(version, bytes).map(({ field }) => field);
  if (fields.length === 0) return [`${version} ${name} must be refused`];
  const wanted = fieldOf[`${version}/${name}`];
  // Files of a later suite have no reason here yet; being refused has to do for them.
  if (wanted === undefined || fields.includes(wanted)) return [];
  return [`${version} ${name} is refused for ${fields.join(', ')} instead of ${wanted || 'its JSON'}`];
}
