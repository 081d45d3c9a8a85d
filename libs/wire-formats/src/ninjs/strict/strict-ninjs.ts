import type { FieldProblem } from '#libs/contracts';
import { readJsonValue } from '../read-json.js';
import { checkShape } from './check-shape.js';
import { firstMajor } from './first-major.js';
import { secondMajor, thirdMajor } from './later-majors.js';
import type { ObjectShape } from './shape.js';

interface Version {
  readonly shape: ObjectShape;
  /**
   * IPTC's own suite has texts that are no dates and names without scheme among what must pass up to 1.3 and in 2.0,
   * and gave all of them a form when it wrote the later versions.
   */
  readonly formats: boolean;
}

const versions: Readonly<Record<string, Version>> = {
  '1.0': { shape: firstMajor(0), formats: false },
  '1.1': { shape: firstMajor(1), formats: false },
  '1.2': { shape: firstMajor(2), formats: false },
  '1.3': { shape: firstMajor(3), formats: false },
  '1.4': { shape: firstMajor(4), formats: true },
  '1.5': { shape: firstMajor(5), formats: true },
  '1.6': { shape: firstMajor(6), formats: true },
  '1.x_dev': { shape: firstMajor(7), formats: true },
  '2.0': { shape: secondMajor(0), formats: false },
  '2.1': { shape: secondMajor(1), formats: true },
  '2.2': { shape: secondMajor(2), formats: true },
  '2.x_dev': { shape: secondMajor(3), formats: true },
  '3.0': { shape: thirdMajor(0), formats: true },
  '3.1': { shape: thirdMajor(1), formats: true },
};

/** The versions of ninjs that an item can be judged under. */
export const strictNinjsVersions: readonly string[] = Object.keys(versions);

/**
 * What keeps the JSON object in some bytes from being an item of that version of ninjs, by IPTC's schemas: every
 * field that is wrong, with the reason. Throws RangeError for a version that is not among `strictNinjsVersions`.
 */
export function strictNinjsProblems(version: string, bytes: Uint8Array): FieldProblem[] {
  const rules = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (rules === undefined) throw new RangeError(`ninjs ${version} is not known`);
  const value = readJsonValue(bytes);
  if ('problem' in value) return [value.problem];
  return checkShape(value.item, rules.shape, { standard: `ninjs ${version}`, formats: rules.formats });
}
