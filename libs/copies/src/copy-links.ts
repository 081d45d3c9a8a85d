import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimKeys } from './claim-keys.js';
import { fillOf } from './claim-sentinels.js';
import { type Move, packGroup } from './copy-decision.js';
import type { BatchWork } from './copy-finder.js';
import type { KnownTexts } from './known-texts.js';
import { packLinks } from './link-records.js';
import { moveScript, settleScript } from './link-scripts.js';
import { type ItemAnswer, isBare, itemOf, type LinkedItem } from './linked-item.js';
import type { Sketch } from './near-types.js';
import { allOf, type RedisScripts, type ScriptEntry } from './redis-scripts.js';
import { type Asking, bothWays, type Look, type Naming, type Step, Surroundings } from './surroundings.js';

/** What an item said of one that belongs elsewhere. */
export interface SaidMove extends Move {
  readonly by: string;
}

/** More than two come only where several processes settle one neighbourhood at the same moment. */
const mostLooks = 16;
/** Before the third look and those after it: they would else keep step, and each undo what the other has said. */
const pauseMs = (looks: number) => Math.random() * Math.min(2 ** looks, 64);

/** Who was found alike to whom, in Redis: what groups are settled by. */
export class CopyLinks {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly scripts: RedisScripts,
    private readonly keys: ClaimKeys,
    private readonly windowMs: number,
    private readonly known: KnownTexts<Sketch>,
  ) {}

  /**
   * Adds the links of items that were compared, to both sides, says where they and all around them belong, and answers how
   * they stand. The first look goes by what this process saw last, so it takes one trip where nobody has written
   * since; else it looks again, until nothing has changed between what it went by and what it wrote. Batches of
   * one process take turns, so that the next one goes by what the last one has seen.
   */
  settle(
    sentinel: string,
    asking: Asking,
    naming: Naming,
    work: BatchWork,
  ): Promise<ReadonlyMap<string, LinkedItem>> {
    const settled = this.#turn.then(() => this.#settle(sentinel, asking, naming, work));
    // Whoever asked hears of a failure; it is none of the next batch.
    this.#turn = settled.catch(() => undefined);
    return settled;
  }

  async #settle(
    ...[sentinel, asking, naming, work]: Parameters<CopyLinks['settle']>
  ): Promise<ReadonlyMap<string, LinkedItem>> {
    const around = new Surroundings(asking, (id) => this.known.item(id));
    for (let looks = 1; looks <= mostLooks && around.isOpen; looks++) {
      // Servers keep no common order: what others write at this moment shows when all that is to be added has been.
      const kind = looks === mostLooks ? 'last' : looks === 1 && this.scripts.spread ? 'adding' : 'settling';
      if (looks > 2) await sleep(pauseMs(looks));
      const look = around.look(naming, kind);
      work.trips++;
      around.learn(look, await this.#take(sentinel, look, asking));
    }
    return around.items;
  }

  /** Adds links, to both sides, of items whose groups were given already. */
  async add(sentinel: string, found: Asking['found'], work: BatchWork): Promise<void> {
    const added = bothWays(found);
    if (added.size === 0) return;
    work.trips++;
    const entries = Array.from(added, ([id, links]) =>
      this.#entry(sentinel, id, [packLinks(links, found.has(id)), '', '', '']),
    );
    await this.scripts.runByTag(settleScript, sentinel, [this.windowMs], entries);
  }

  /** Puts back what was said of items that belong elsewhere; of two such statements the later look stays. */
  async move(sentinel: string, moves: readonly SaidMove[]): Promise<void> {
    const entries = moves.map(({ item, to, seen, by }) =>
      this.#entry(sentinel, item, [packGroup(item, to), seen, by]),
    );
    await this.scripts.runByTag(moveScript, sentinel, [this.windowMs], entries);
  }

  /**
   * Answers how the items of a look stand, and which of them were as believed. All writing goes before all that only looks:
   * of two processes that add to one neighbourhood in different places one sees, then, that it has changed.
   */
  async #take(sentinel: string, { steps }: Look, { found }: Asking): Promise<[LinkedItem, boolean][]> {
    const before = this.scripts.resent;
    const isWrite = ([, { links, name }]: [string, Step]) => links !== undefined || name !== undefined;
    const [writes, others] = [[...steps].filter(isWrite), [...steps].filter((step) => !isWrite(step))];
    const answered = await allOf(
      [writes, others].map((some) => {
        const entries = some.map(([id, { links, believed, name, by }]) => {
          const added = links === undefined ? '' : packLinks(links, found.has(id));
          const group = name === undefined ? '' : packGroup(id, name);
          return this.#entry(sentinel, id, [added, believed ?? '', group, by ?? '']);
        });
        return this.scripts.runByTag<ItemAnswer>(settleScript, sentinel, [this.windowMs], entries, true);
      }),
    );
    const answers = answered.flat();
    const inOrder = this.scripts.resent === before;
    return [...writes, ...others].map(([id], at) => {
      const answer = answers[at] as ItemAnswer;
      const item = itemOf(id, answer);
      if (isBare(item) && !found.has(id)) this.known.forgetItem(id);
      else this.known.learnItem(sentinel, item);
      return [item, inOrder && answer[0] === 1];
    });
  }

  #entry(sentinel: string, id: string, args: ScriptEntry['args']): ScriptEntry {
    return { print: id, key: this.keys.item(fillOf(sentinel), id), args };
  }
}
