import { cliticsOfMinistry, cliticsOfPortfolio } from './ministries/ministry-words.js';
import { cliticsOfStorm } from './storm-words.js';

/** A word by which names of a kind are known: a storm, a ministry, or a portfolio that may stand for its ministry. */
export interface NameCue {
  readonly kind: 'storm' | 'ministry' | 'portfolio';
  /** Letters before it that are clitics. */
  readonly skip: number;
}

const kinds = [
  ['storm', cliticsOfStorm],
  ['ministry', cliticsOfMinistry],
  ['portfolio', cliticsOfPortfolio],
] as const;

/** Undefined for all other words. */
export function cueOf(folded: string): NameCue | undefined {
  for (const [kind, cliticsOf] of kinds) {
    const skip = cliticsOf(folded);
    if (skip !== undefined) return { kind, skip };
  }
  return undefined;
}
