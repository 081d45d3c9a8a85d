import type { Redis } from 'ioredis';
import type { OrderScheme } from '#libs/contracts';
import { ClaimKeys } from './claim-keys.js';
import { groupScript, identityScript, knownScript, releaseScript, textScript } from './claim-scripts.js';
import { fillOf } from './claim-sentinels.js';
import { RedisScripts, type Script, type ScriptEntry } from './redis-scripts.js';

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
  /** See `textPrint`; absent for a text that does not claim. */
  readonly print?: string | undefined;
}

/**
 * win: the first time it is seen. self: this same record was here before and may have been lost since, so it goes
 * on again. dup: another record, `of`, holds the claim: a redelivery.
 */
export type ClaimAnswer =
  | { readonly kind: 'win' | 'self'; readonly group: string }
  | { readonly kind: 'dup'; readonly of: string };

/** What is on the log already, for the window to be filled with. */
export interface KnownItem extends Omit<Delivery, 'scheme' | 'dated'> {
  readonly group: string;
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
/** Most items founded their group, so that is kept in one letter. */
const own = '=';
const packGroup = (id: string, group: string) => (group === id ? own : group);
const unpackGroup = (id: string, group: string) => (group === own ? id : group);

/**
 * Remembers for a window of time which record first carried a revision of an item, and which item first carried
 * a text. Every call may be repeated: the same records get the same answers. All calls take the sentinel that
 * the caller believes in and throw ClaimsLostError when Redis has another; ClaimsUnavailableError when the answer
 * did not come, in which case the claims may or may not stand.
 */
export class Claims {
  readonly #scripts: RedisScripts;
  readonly #keys: ClaimKeys;

  constructor(
    redis: Redis,
    namespace: string,
    private readonly windowMs: number,
  ) {
    this.#keys = new ClaimKeys(namespace);
    this.#scripts = new RedisScripts(redis, this.#keys);
  }

  /**
   * The answer for each delivery, in their order, in which they also see each other. Three round trips for a
   * batch: who they are, whose text it is, and the group of those that have none yet.
   */
  async claim(sentinel: string, deliveries: readonly Delivery[]): Promise<ClaimAnswer[]> {
    const identities = await this.#identify(sentinel, deliveries);
    const groups = await this.#groups(sentinel, deliveries, identities);
    return identities.map(([kind, by], at): ClaimAnswer => {
      if (kind === 'dup') return { kind, of: by };
      return { kind, group: groups.get(deliveries[at]?.id ?? '') ?? '' };
    });
  }

  /** Puts what is on the log already back into the window; what stands there stays. */
  async register(sentinel: string, items: readonly KnownItem[]): Promise<void> {
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
    const groups = new Map(items.map(({ id, group }) => [id, group]));
    await Promise.all([
      this.#run(knownScript, sentinel, [this.windowMs], identities),
      this.#claimTexts(sentinel, items, groups),
    ]);
  }

  /** Gives up the identity claims that a dead record holds; answers how many there were. */
  async release(sentinel: string, releases: readonly Release[]): Promise<number> {
    const entries = releases.map(({ id, origin }) => this.#item(sentinel, id, [origin]));
    const counts = await this.#run<number>(releaseScript, sentinel, [], entries);
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
    return this.#run(identityScript, sentinel, [this.windowMs], entries);
  }

  /** The group of every item of the batch; the first delivery of an item decides, later ones bring their text in. */
  async #groups(
    sentinel: string,
    deliveries: readonly Delivery[],
    identities: readonly IdentityAnswer[],
  ): Promise<Map<string, string>> {
    const groups = new Map<string, string>();
    const seekers = new Map<string, Delivery>();
    const followers: Delivery[] = [];
    for (const [at, delivery] of deliveries.entries()) {
      const [kind, , group] = identities[at] as IdentityAnswer;
      if (kind === 'dup') continue;
      if (group !== '') groups.set(delivery.id, unpackGroup(delivery.id, group));
      if (groups.has(delivery.id) || seekers.has(delivery.id)) followers.push(delivery);
      else seekers.set(delivery.id, delivery);
    }
    const newcomers = [...seekers.values()];
    await this.#claimTexts(sentinel, [...newcomers, ...followers.filter(({ id }) => groups.has(id))], groups);
    const given = await this.#giveGroups(sentinel, newcomers, groups);
    for (const [id, group] of given) groups.set(id, group);
    await this.#claimTexts(
      sentinel,
      followers.filter(({ id }) => seekers.has(id)),
      groups,
    );
    return groups;
  }

  /** Items with a group say that their text belongs to it; those without get one, which is put into `groups`. */
  async #claimTexts(
    sentinel: string,
    items: readonly Omit<Delivery, 'scheme' | 'dated'>[],
    groups: Map<string, string>,
  ): Promise<void> {
    const claiming = items.flatMap((item) =>
      item.print === undefined ? [] : [{ ...item, print: item.print }],
    );
    const entries = claiming.map(({ id, print, eventTimeMs }) => ({
      print,
      key: this.#keys.text(fillOf(sentinel), print),
      args: [id, groups.get(id) ?? '', eventTimeMs],
    }));
    const found = await this.#run<string>(textScript, sentinel, [this.windowMs, this.windowMs], entries);
    for (const [at, { id }] of claiming.entries()) groups.set(id, found[at] as string);
    for (const { id } of items) if (!groups.has(id)) groups.set(id, id);
  }

  /** A group is given once: where another delivery of the item was faster, its group is the one. */
  async #giveGroups(
    sentinel: string,
    newcomers: readonly Delivery[],
    groups: ReadonlyMap<string, string>,
  ): Promise<[id: string, group: string][]> {
    const entries = newcomers.map(({ id }) =>
      this.#item(sentinel, id, [packGroup(id, groups.get(id) ?? id)]),
    );
    const given = await this.#run<string>(groupScript, sentinel, [this.windowMs], entries);
    return newcomers.map(({ id }, at) => [id, unpackGroup(id, given[at] as string)]);
  }

  #item(sentinel: string, id: string, args: readonly (string | number)[]): ScriptEntry {
    return { print: id, key: this.#keys.item(fillOf(sentinel), id), args };
  }

  #run<Answer>(
    script: Script,
    sentinel: string,
    shared: readonly (string | number)[],
    entries: readonly ScriptEntry[],
  ): Promise<Answer[]> {
    return this.#scripts.runByTag<Answer>(script, sentinel, shared, entries);
  }
}
