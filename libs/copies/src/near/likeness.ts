import type { Comparison, CopyJudge } from '../near-types.js';
import { likenessBase, likenessCurves } from './likeness-curves.js';
import {
  areForeign,
  featureNames,
  figuresDisagree,
  likenessFeatures,
  runsDisagree,
  subjectsDisagree,
} from './likeness-features.js';
import { SketchedText } from './text-parts.js';

/** The most that two texts come to whose numbers, runs of words or subjects are others: a third of what joins two texts. */
const mostOtherwise = 0.15;

/** A copy this much shorter is called a part. */
const partBelow = 0.7;

/**
 * How sure it is, 0 to 1, that the text of one is that of the other in substance: edited, cut or lengthened, under another
 * headline. The same event told by somebody else, or the next report of the same kind, is none.
 */
export function likeness(one: SketchedText, other: SketchedText): number {
  if (one.exact === other.exact) return 1;
  if (areForeign(one.runs, other.runs)) return 0;
  const [a, b] = [one.parts, other.parts];
  let logOdds = likenessBase;
  for (const [at, value] of likenessFeatures(a, b).entries()) logOdds += added(curves[at] as Curve, value);
  const likely = 1 / (1 + Math.exp(-logOdds));
  const isOther = figuresDisagree(a, b) || runsDisagree(a, b) || subjectsDisagree(a, b);
  return isOther ? Math.min(likely, mostOtherwise) : likely;
}

/** What is looked at in two sketches, in the order of `featureNames`. */
export const pairFeatures = (one: Buffer, other: Buffer): number[] =>
  likenessFeatures(new SketchedText(one).parts, new SketchedText(other).parts);

/** Compares what lies in Redis. */
export const copyJudge: CopyJudge<SketchedText> = {
  read: (bytes) => new SketchedText(bytes),
  compare(a, b): Comparison {
    return { similarity: likeness(a, b), reason: reasonOf(a, b) };
  },
};

function reasonOf(a: SketchedText, b: SketchedText): Comparison['reason'] {
  if (a.exact === b.exact) return 'exact';
  return Math.min(a.words, b.words) < partBelow * Math.max(a.words, b.words) ? 'part' : 'near';
}

type Curve = readonly (readonly [at: number, adds: number])[];
const curves: readonly Curve[] = featureNames.map((name) => likenessCurves[name]);

function added(curve: Curve, value: number): number {
  let [fromAt, fromAdds] = curve[0] as Curve[number];
  if (value <= fromAt) return fromAdds;
  for (let nth = 1; nth < curve.length; nth++) {
    const [at, adds] = curve[nth] as Curve[number];
    if (value < at) return fromAdds + ((adds - fromAdds) * (value - fromAt)) / (at - fromAt);
    [fromAt, fromAdds] = [at, adds];
  }
  return fromAdds;
}
