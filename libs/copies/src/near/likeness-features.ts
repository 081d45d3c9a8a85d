import { rarityOf } from '#libs/text';
import { isOneOutlet } from './outlet-print.js';
import { ownStretch } from './own-stretch.js';
import { type SortedPrints, sharedWeight, type Weights } from './sorted-prints.js';
import type { Part, TextParts, TextRuns } from './text-parts.js';

/** What is looked at in two texts, in the order of `likenessFeatures`; all but the last two lie between 0 and 1. */
export const featureNames = [
  'words shared',
  'words of the smaller in the other',
  'leads of 25 words alike',
  'leads of 50 words alike',
  'lead in the other text, less',
  'lead in the other text, more',
  'headlines alike',
  'headline of fewer words in the other',
  'rare words missing, less',
  'rare words missing, more',
  'numbers shared',
  'numbers of the smaller in the other',
  'each has numbers the other lacks',
  'runs of three shared',
  'runs of three of the smaller in the other',
  'runs of two shared in the first 60 words',
  'words shared, each counting the same',
  'repeated words missing, less',
  'longest stretch of its own in the longer',
  'of one outlet',
  'of one outlet, minutes and not a day apart',
  'length of the shorter by the longer',
  'log of the length of the shorter',
  'log of the hours between',
] as const;

const hourMs = 3_600_000;
const logOfDay = Math.log1p(24);
/** Neither text has a number: that tells nothing, neither way. */
const unknown = 0.5;

/**
 * Both ways the same: nothing depends on which text is the first. One outlet rarely writes one article twice within the hour: what is
 * alike then is mostly its template. Hours later it sends a text again.
 */
export function likenessFeatures(a: TextParts, b: TextParts): number[] {
  const leadIn = inOrder(insideOf(a.lead50, b.all), insideOf(b.lead50, a.all));
  const missing = inOrder(missingOf(a, b), missingOf(b, a));
  const runs3 = resemblance(a.runs3, b.runs3);
  const hours = Math.abs(a.eventTimeMs - b.eventTimeMs) / hourMs;
  const oneOutlet = isOneOutlet(a.outlet, b.outlet) ? 1 : 0;
  const words = inOrder(Math.max(1, a.words), Math.max(1, b.words));
  return [
    ...weighted(a.all, b.all),
    weighted(a.lead25, b.lead25)[0],
    weighted(a.lead50, b.lead50)[0],
    ...leadIn,
    ...weighted(a.headline, b.headline),
    ...missing,
    ...figures(a.figures, b.figures),
    ...runs3,
    resemblance(a.runs2, b.runs2)[0],
    resemblance(a.all.prints, b.all.prints)[0],
    Math.min(repeatedMissing(a, b), repeatedMissing(b, a)),
    ownStretch(a, b),
    oneOutlet,
    oneOutlet * Math.max(0, 1 - Math.log1p(hours) / logOfDay),
    words[0] / words[1],
    Math.log(words[0]),
    Math.log1p(hours),
  ];
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

type Shares = [ofBoth: number, ofSmaller: number];

function weighted(a: Part, b: Part): Shares {
  return shares(sharedWeight(a.prints, b.prints, rarityOf), a.weight, b.weight);
}

function resemblance(a: SortedPrints, b: SortedPrints, weights?: Weights): Shares {
  return shares(sharedWeight(a, b, weights), a.length, b.length);
}

function shares(shared: number, a: number, b: number): Shares {
  const [all, smaller] = [a + b - shared, Math.min(a, b)];
  return [all > 0 ? shared / all : 0, smaller > 0 ? shared / smaller : 0];
}

const insideOf = (lead: Part, whole: Part): number =>
  lead.weight > 0 ? sharedWeight(lead.prints, whole.prints, rarityOf) / lead.weight : 0;

function missingOf({ rare }: TextParts, { all }: TextParts): number {
  return rare.length > 0 ? 1 - sharedWeight(rare, all.prints, undefined) / rare.length : 0;
}

/** What a text says twice or more is what it is about: its persons, places and things. */
function repeatedMissing({ repeated }: TextParts, { all, headlineOnly }: TextParts): number {
  const { prints, weight } = repeated;
  if (weight === 0) return 0;
  const told = sharedWeight(prints, all.prints, rarityOf) + sharedWeight(prints, headlineOnly, rarityOf);
  return 1 - told / weight;
}

const mostOfIt = 0.6;

/**
 * Two texts of which each lacks most of what the other says again and again: so speak reports of one template, without a
 * number, of two persons or places. No labelled copies do.
 */
export const subjectsDisagree = (a: TextParts, b: TextParts): boolean =>
  repeatedMissing(a, b) >= mostOfIt && repeatedMissing(b, a) >= mostOfIt;

function figures(a: SortedPrints, b: SortedPrints): [number, number, number] {
  const shared = sharedWeight(a, b, undefined);
  const smaller = Math.min(a.length, b.length);
  return [
    a.length + b.length > 0 ? shared / (a.length + b.length - shared) : unknown,
    smaller > 0 ? shared / smaller : unknown,
    a.length > shared && b.length > shared ? 1 : 0,
  ];
}

const fewestRuns = 0.1;

/**
 * Two texts of which neither has a tenth of its runs of three in the other are nothing alike: of 85,281 pairs of the labelled
 * week that are candidates 40,423 are such, and none of them would come to .09. It takes a seventh of the time of the features.
 */
export const areForeign = (a: TextRuns, b: TextRuns): boolean =>
  resemblance(a.runs3, b.runs3)[1] < fewestRuns;

const fewWords = 90;
const leastRuns = 1 / 3;

/**
 * Two texts of which the shorter has few words, and less than a third of its runs of three in the other: in few words it
 * proves little that the words are those of one event. Of the labelled copies of that length all share more.
 */
export function runsDisagree(a: TextParts, b: TextParts): boolean {
  if (Math.min(a.words, b.words) >= fewWords) return false;
  return resemblance(a.runs3, b.runs3)[1] < leastRuns;
}

/** Two days of one template are about as long; a cut copy keeps some numbers of the whole and not others. */
const likeLength = 0.5;

/**
 * Two texts of like length with three numbers or more in each, and next to none of those of the smaller in the other: so
 * speak reports from one template, a day apart.
 */
export function figuresDisagree(a: TextParts, b: TextParts): boolean {
  const fewer = Math.min(a.figures.length, b.figures.length);
  if (fewer < 3 || Math.min(a.words, b.words) < likeLength * Math.max(a.words, b.words)) return false;
  return sharedWeight(a.figures, b.figures, undefined) * 6 <= fewer;
}
