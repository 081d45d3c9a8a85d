import type { ClaimKeys } from './claim-keys.js';
import { fillOf } from './claim-sentinels.js';
import { type Move, packGroup, unpackGroup } from './copy-decision.js';
import type { BatchWork } from './copy-finder.js';
import type { KnownTexts } from './known-texts.js';
import { type Link, packLinks, unpackLinks } from './link-records.js';
import { linkScript, moveScript, settleScript } from './link-scripts.js';
import { leastOnAverage } from './near/settled-groups.js';
import type { Sketch } from './near-types.js';
import type { RedisScripts, ScriptEntry } from './redis-scripts.js';

/** Which group an item was last seen to belong to, where that is not the one it was given. */
export interface Settled {
  readonly group: string;
  /** When that was seen, in µs: of two looks the later one knew more. */
  readonly seen: number;
  /** The item that showed it. */
  readonly by: string;
}

/** What an item said of one that belongs elsewhere. */
export interface SaidMove extends Move {
  readonly by: string;
}

/** What Redis knows of an item among those it was compared with. */
export interface LinkedItem {
  readonly id: string;
  /** As it was given; undefined for one that has none yet. */
  readonly group: string | undefined;
  readonly settled: Settled | undefined;
  /** To others, by id. */
  readonly links: ReadonlyMap<string, number>;
  /** A text that is not among the links was compared and is unlike, or shares too little to be. */
  readonly whole: boolean;
  /** Of its links, in bytes: it grows with each that is added. */
  readonly size: number;
}

/** What a batch sees around its items. */
export interface Surroundings {
  readonly items: ReadonlyMap<string, LinkedItem>;
  /** In µs, by the clock of Redis. */
  readonly seen: number;
}

/** A batch looks no farther: beyond are texts that many others print again. */
const mostAround = 96;
const mostLooks = 4;

/** Who was found alike to whom, in Redis: what groups are settled by. */
export class CopyLinks {
  constructor(
    private readonly scripts: RedisScripts,
    private readonly keys: ClaimKeys,
    private readonly windowMs: number,
    private readonly known: KnownTexts<Sketch>,
  ) {}

  /**
   * Adds the links of items that were compared, to both sides, and answers them with all that they are connected to. Items
   * of which this process has seen the connections are asked for at once; what is new to it takes another trip.
   */
  async connect(
    sentinel: string,
    found: ReadonlyMap<string, readonly Link[]>,
    work: BatchWork,
  ): Promise<Surroundings> {
    const added = bothWays(found);
    const items = new Map<string, LinkedItem>();
    let [asked, seen] = [this.#around(added.keys()), 0];
    for (let looks = 0; asked.size > 0 && looks < mostLooks; looks++) {
      work.trips++;
      const answers = await this.#ask(sentinel, [...asked], looks === 0 ? added : new Map(), found);
      for (const [item, time] of answers) {
        // Past the window, or not there yet.
        if (item.group === undefined && item.links.size === 0 && !found.has(item.id)) continue;
        items.set(item.id, item);
        this.known.learnNeighbours(sentinel, item.id, closeTo(item));
        seen = Math.max(seen, time);
      }
      const beyond = answers.flatMap(([item]) => closeTo(item)).filter((id) => !items.has(id));
      asked = this.#around(beyond, items);
    }
    return { items, seen };
  }

  /** Adds links, to both sides, of items whose groups were given already. */
  async add(sentinel: string, found: ReadonlyMap<string, readonly Link[]>, work: BatchWork): Promise<void> {
    const added = bothWays(found);
    if (added.size === 0) return;
    work.trips++;
    await this.#ask(sentinel, [...added.keys()], added, found);
  }

  /** Puts back what was said of items that belong elsewhere; of two such statements the later look stays. */
  async move(sentinel: string, moves: readonly SaidMove[]): Promise<void> {
    const entries = moves.map(({ item, to, seen, by }) =>
      this.#entry(sentinel, item, [packGroup(item, to), seen, by]),
    );
    await this.scripts.runByTag(moveScript, sentinel, [this.windowMs], entries);
  }

  /** Says which group items belong to, and answers what they were given and were last seen to belong to. */
  async settle(
    sentinel: string,
    wanted: ReadonlyMap<string, Settled>,
    items: Surroundings['items'],
    work: BatchWork,
  ): Promise<Map<string, Pick<LinkedItem, 'group' | 'settled'>>> {
    if (wanted.size === 0) return new Map();
    work.trips++;
    const entries = Array.from(wanted, ([id, { group, seen, by }]) =>
      this.#entry(sentinel, id, [packGroup(id, group), seen, by, items.get(id)?.size ?? 0]),
    );
    const answers = await this.scripts.runByTag<[string, string]>(
      ...[settleScript, sentinel, [this.windowMs], entries],
    );
    return new Map(
      [...wanted.keys()].map((id, at) => {
        const [group, settled] = answers[at] as [string, string];
        return [id, { group: unpackGroup(id, group), settled: settledOf(id, settled) }];
      }),
    );
  }

  async #ask(
    sentinel: string,
    ids: readonly string[],
    added: ReadonlyMap<string, readonly Link[]>,
    own: ReadonlyMap<string, unknown>,
  ): Promise<[LinkedItem, number][]> {
    const entries = ids.map((id) => {
      const links = added.get(id);
      return this.#entry(sentinel, id, [links === undefined ? '' : packLinks(links, own.has(id))]);
    });
    const answers = await this.scripts.runByTag<Buffer[]>(linkScript, sentinel, [], entries, true);
    return ids.map((id, at) => linkedItem(id, answers[at] as Buffer[]));
  }

  /** These, and what is connected to them as far as this process knows, less what is there already. */
  #around(ids: Iterable<string>, there: ReadonlyMap<string, unknown> = new Map()): Set<string> {
    const all = new Set(ids);
    const most = all.size + mostAround * 4;
    for (const id of all) {
      if (all.size > most) break;
      for (const other of this.known.neighbours(id)) if (!there.has(other)) all.add(other);
    }
    return all;
  }

  #entry(sentinel: string, id: string, args: ScriptEntry['args']): ScriptEntry {
    return { print: id, key: this.keys.item(fillOf(sentinel), id), args };
  }
}

/** The connected items around one, itself among them, sorted by id: what its group depends on. */
export function connectedTo(id: string, items: ReadonlyMap<string, LinkedItem>): LinkedItem[] {
  const around = new Set([id]);
  for (const one of around) {
    const item = items.get(one);
    if (item === undefined) continue;
    for (const other of closeTo(item)) if (around.size < mostAround && items.has(other)) around.add(other);
  }
  return [...around].flatMap((one) => items.get(one) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const closeTo = ({ links }: Pick<LinkedItem, 'links'>): string[] =>
  [...links].flatMap(([id, steps]) => (steps >= leastOnAverage ? [id] : []));

function bothWays(found: ReadonlyMap<string, readonly Link[]>): Map<string, Link[]> {
  const added = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const links = added.get(id);
    if (links === undefined) added.set(id, [link]);
    else links.push(link);
  };
  for (const [id, links] of found) {
    if (!added.has(id)) added.set(id, []);
    for (const { id: other, steps } of links) {
      add(id, { id: other, steps });
      add(other, { id, steps });
    }
  }
  return added;
}

function linkedItem(id: string, [group, settled, links, time]: readonly Buffer[]): [LinkedItem, number] {
  const { links: all, whole } = unpackLinks(links as Buffer);
  const given = group?.toString('latin1') ?? '';
  const item: LinkedItem = {
    id,
    group: given === '' ? undefined : unpackGroup(id, given),
    settled: settledOf(id, settled?.toString('latin1') ?? ''),
    links: new Map(all.map((link) => [link.id, link.steps])),
    whole,
    size: (links as Buffer).length,
  };
  return [item, Number(time?.toString('latin1'))];
}

function settledOf(id: string, text: string): Settled | undefined {
  if (text === '') return undefined;
  const [group = '', seen, by = ''] = text.split('|');
  return { group: unpackGroup(id, group), seen: Number(seen), by };
}
