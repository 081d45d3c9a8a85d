import type { Lane } from '#libs/contracts';
import { seeded } from '../../apps/cli/src/bench/invented-items.js';
import type { DeskItem, LifecycleDesk } from './lifecycle-desk.js';
import type { SecretText } from './secret-texts.js';

/** An item with revisions 1 to 9; `killed` ones have a kill as their fifth instead. */
export interface Stormed {
  readonly item: DeskItem;
  readonly killed: boolean;
  /** The text of revision 9. */
  readonly last: SecretText;
}

interface Sending {
  readonly at: number;
  readonly go: () => Promise<void>;
}

const revisions = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const killedAt = 5;
const atOnce = 6;

/** Revisions of several items of both feeds in any order, over partitions, lanes and doors, each of them twice. */
export class RevisionStorm {
  readonly items: readonly Stormed[];
  readonly #sendings: Sending[] = [];

  constructor(desk: LifecycleDesk, itemsAFeed: number, seed: number) {
    const random = seeded(seed);
    const families = Array.from({ length: itemsAFeed }, (_, n) => n % 2 === 1);
    this.items = (['nile', 'harbour'] as const).flatMap((feed) =>
      families.map((killed) => this.#family(desk, desk.item(feed), killed, random)),
    );
    this.#sendings.sort((a, b) => a.at - b.at);
  }

  /** Sends all; `midway` is begun when half of it is out, and waited for. */
  async blow(midway: () => Promise<void>): Promise<void> {
    const half = Math.ceil(this.#sendings.length / 2);
    let fault: Promise<void> | undefined;
    for (let at = 0; at < this.#sendings.length; at += atOnce) {
      if (at >= half) fault ??= midway();
      await Promise.all(this.#sendings.slice(at, at + atOnce).map(({ go }) => go()));
    }
    await fault;
  }

  get sent(): number {
    return this.#sendings.length;
  }

  #family(desk: LifecycleDesk, item: DeskItem, killed: boolean, random: () => number): Stormed {
    let last: SecretText | undefined;
    for (const revision of revisions) {
      const kill = killed && revision === killedAt;
      last = kill ? desk.secret(item) : desk.text(item);
      const copy = desk.copy(item, last, {
        version: String(revision),
        pubstatus: kill ? 'canceled' : 'usable',
      });
      for (const lane of ['bulk', 'flash'] as const satisfies Lane[]) {
        const byGateway = random() < 0.3;
        const go = byGateway
          ? () => desk.sendBody(item.feed, 'application/ninjs+json', copy)
          : () => desk.sendToKafka(item, lane, copy);
        this.#sendings.push({ at: random(), go });
      }
    }
    return { item, killed, last: last as SecretText };
  }
}
