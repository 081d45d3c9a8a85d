import type { OrderScheme } from '#libs/contracts';
import { ClaimKeys } from './claim-keys.js';
import { identityScript, knownScript, releaseScript } from './claim-scripts.js';
import { fillOf } from './claim-sentinels.js';
import type { RedisConnection } from './connect-redis.js';
import { type GroupAnswer, type Move, packGroup, unpackGroup } from './copy-decision.js';
import { type BatchWork, CopyFinder } from './copy-finder.js';
import { CopyGroups, type GroupSeeker } from './copy-groups.js';
import { CopyLinks } from './copy-links.js';
import type { TextItem } from './copy-postings.js';
import type { CopyJudge, CopyPrint } from './near-types.js';
import { allOf, RedisScripts, type ScriptEntry } from './redis-scripts.js';
import type { RecordRun } from './shared-anchors.js';

/** One delivery of an item that wants through. */
export interface Delivery {
  readonly id: string;
  readonly order: number;
  /** Where the order came from: `received` has a redelivery rule of its own. */
  readonly scheme: OrderScheme;
  /** The item itself says when this version of it was made: only so can a content that comes back be told. */
  readonly dated?: boolean | undefined;
  readonly contentHash: string;
  readonly origin: string;
  readonly eventTimeMs: number;
  /** See `copyPrint`; absent for a text by which no copies are found. */
  readonly print?: CopyPrint | undefined;
}

/**
 * win: the first time it is seen. self: this same record was here before and may have been lost since, so it goes
 * on again. dup: another record, `of`, holds the claim: a redelivery.
 */
export type ClaimAnswer =
  | ({ readonly kind: 'win' | 'self' } & GroupAnswer)
  | { readonly kind: 'dup'; readonly of: string };

/** What is on the log already, for the window to be filled with. */
export interface KnownItem extends Omit<Delivery, 'scheme' | 'dated'> {
  readonly group: string;
  /** What it said of items that belong elsewhere. */
  readonly moves?: readonly Move[] | undefined;
}

/** The origin of a dead record, and an item it carried. */
export interface Release {
  readonly id: string;
  readonly origin: string;
}

type IdentityAnswer = readonly [kind: 'win' | 'self' | 'dup', by: string, group: string];

/** Which rule of the script goes for a delivery whose order and content are known already. */
const ruleOf = ({ scheme, dated }: Delivery) =>
  scheme === 'received' ? scheme : scheme === 'version' && dated ? 'dated' : '';

/** 64 bits tell the contents of one order of one item apart. */
const contentOf = (hash: string) => hash.slice(0, 16);

/**
 * Remembers for a window of time which record first carried a revision of an item, and which texts there were.
 * Every call may be repeated: the same records get the same identities and groups. All calls take the sentinel that
 * the caller believes in and throw ClaimsLostError when Redis has another; ClaimsUnavailableError when the answer
 * did not come, in which case the claims may or may not stand.
 */
export class Claims {
  readonly #scripts: RedisScripts;
  readonly #keys: ClaimKeys;
  readonly #finder: CopyFinder;
  readonly #groups: CopyGroups;

  /** `onBatch` is told what each call of `claim` cost. */
  constructor(
    redis: RedisConnection,
    namespace: string,
    private readonly windowMs: number,
    judge: CopyJudge,
    private readonly onBatch: (work: Readonly<BatchWork>) => void = () => undefined,
  ) {
    this.#keys = new ClaimKeys(namespace);
    this.#scripts = new RedisScripts(redis, this.#keys);
    this.#finder = new CopyFinder(this.#scripts, this.#keys, windowMs, judge);
    const links = new CopyLinks(this.#scripts, this.#keys, windowMs, this.#finder.known);
    this.#groups = new CopyGroups(this.#finder, links);
  }

  /**
   * The answer for each delivery, in their order, in which they also see each other. Round trips for a batch: identities
   * and the texts under the same anchors, what is not known of those, who is connected to whom, and the groups.
   */
  async claim(sentinel: string, deliveries: readonly Delivery[]): Promise<ClaimAnswer[]> {
    this.#finder.known.under(sentinel);
    const work: BatchWork = { items: deliveries.length, trips: 1, compared: 0 };
    const texts = deliveries.filter(hasText);
    const [identities, found] = await allOf([
      this.#identify(sentinel, deliveries),
      this.#finder.writeAndLook(sentinel, texts, work),
    ]);
    const runs = new Map<Delivery, RecordRun[]>(texts.map((delivery, at) => [delivery, found[at] ?? []]));
    const passing = deliveries.flatMap((delivery, at): GroupSeeker[] => {
      const [kind, , group] = identities[at] as IdentityAnswer;
      if (kind === 'dup') return [];
      const own = group === '' ? undefined : unpackGroup(delivery.id, group);
      return [{ ...delivery, runs: runs.get(delivery) ?? [], group: own }];
    });
    const groups = (await this.#groups.give(sentinel, passing, work)).values();
    this.onBatch(work);
    return identities.map(([kind, by]): ClaimAnswer => {
      if (kind === 'dup') return { kind, of: by };
      return { kind, ...(groups.next().value as GroupAnswer) };
    });
  }

  /**
   * Puts what is on the log already back into the window; what stands there stays. Texts are compared again with those
   * that are back, so that who comes later finds the same groups around the same items.
   */
  async register(sentinel: string, items: readonly KnownItem[]): Promise<void> {
    this.#finder.known.under(sentinel);
    const work: BatchWork = { items: items.length, trips: 0, compared: 0 };
    const texts = items.filter(hasText);
    const identities = items.map((item) => {
      const { id, order, contentHash, origin, eventTimeMs, group } = item;
      return this.#item(sentinel, id, [
        order,
        contentOf(contentHash),
        origin,
        eventTimeMs,
        packGroup(id, group),
      ]);
    });
    const [, runs] = await allOf([
      this.#scripts.runByTag(knownScript, sentinel, [this.windowMs], identities),
      this.#finder.writeAndLook(sentinel, texts, work),
    ]);
    const seekers = texts.map((text, at) => ({ ...text, runs: runs[at] as RecordRun[] }));
    await this.#groups.restore(sentinel, seekers, movesOf(items), work);
  }

  /** Gives up the identity claims that a dead record holds; answers how many there were. */
  async release(sentinel: string, releases: readonly Release[]): Promise<number> {
    const entries = releases.map(({ id, origin }) => this.#item(sentinel, id, [origin]));
    const counts = await this.#scripts.runByTag<number>(releaseScript, sentinel, [], entries);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  #identify(sentinel: string, deliveries: readonly Delivery[]): Promise<IdentityAnswer[]> {
    const entries = deliveries.map((delivery) => {
      const { id, order, contentHash, origin, eventTimeMs } = delivery;
      return this.#item(sentinel, id, [
        ...[order, contentOf(contentHash), ruleOf(delivery)],
        ...[origin, eventTimeMs],
      ]);
    });
    return this.#scripts.runByTag(identityScript, sentinel, [this.windowMs], entries);
  }

  #item(sentinel: string, id: string, args: readonly (string | number)[]): ScriptEntry {
    return { print: id, key: this.#keys.item(fillOf(sentinel), id), args };
  }
}

const movesOf = (items: readonly KnownItem[]) =>
  items.flatMap(({ id, moves = [] }) => moves.map((move) => ({ ...move, by: id })));

const hasText = <Item extends { readonly print?: CopyPrint | undefined }>(
  item: Item,
): item is Item & TextItem => item.print !== undefined;
