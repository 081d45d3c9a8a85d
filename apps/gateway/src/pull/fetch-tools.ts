import type { CutLimits } from '#libs/wire-formats';
import type { HandOver } from '../doors/hand-over.js';
import { type AddressRule, addressRule } from './address-rules.js';
import { type FetchParts, fetchDocument } from './fetch-document.js';
import { guardedAgent } from './guarded-agent.js';
import { newEntries } from './new-entries.js';
import type { PullParts } from './pull-feed.js';

export interface FetchSettings {
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly limits: CutLimits & { readonly bodyBytes: number };
  readonly inTurn: FetchParts['inTurn'];
}

/** Fetching for feeds with and without leave to lie in a private network. */
export class FetchTools {
  readonly #open: FetchParts;
  readonly #strict: FetchParts;

  constructor(
    private readonly settings: FetchSettings,
    rules: (allowPrivate: boolean) => AddressRule = addressRule,
  ) {
    const { timeoutMs, userAgent, limits, inTurn } = settings;
    const partsFor = (allowPrivate: boolean): FetchParts => ({
      dispatcher: guardedAgent(rules(allowPrivate), timeoutMs),
      userAgent,
      bodyBytes: limits.bodyBytes,
      timeoutMs,
      inTurn,
    });
    this.#open = partsFor(true);
    this.#strict = partsFor(false);
  }

  for(allowPrivate: boolean): FetchParts {
    return allowPrivate ? this.#open : this.#strict;
  }

  pulls(allowPrivate: boolean, handOver: HandOver, now: () => number = Date.now): PullParts {
    const { limits } = this.settings;
    return {
      fetch: (request) => fetchDocument(request, this.for(allowPrivate)),
      entriesOf: (contentType, body, known) => newEntries(contentType, body, known, limits),
      handOver,
      now,
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#open.dispatcher.destroy(), this.#strict.dispatcher.destroy()]);
  }
}

/** How we name ourselves to the sites we ask. */
export function userAgentOf(version: string, contact: string | undefined): string {
  return `Slugline/${version} (wire ingestion${contact === undefined ? '' : `; ${contact}`})`;
}
