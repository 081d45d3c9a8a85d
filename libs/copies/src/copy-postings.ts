import { type ClaimKeys, tagOfAnchor } from './claim-keys.js';
import { fillOf } from './claim-sentinels.js';
import { epochsLooked, lookScript, postScript } from './copy-scripts.js';
import type { CopyPrint } from './near-types.js';
import { packRecord, recordBytes } from './posting-records.js';
import type { RedisScripts, TagCall } from './redis-scripts.js';
import type { RecordRun } from './shared-anchors.js';

/** An item whose text can be found, and find others. */
export interface TextItem {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly print: CopyPrint;
}

/** Anchors of one tag and epoch, and whose each is. */
interface Bundle {
  readonly epoch: number;
  readonly anchors: number[];
  readonly owners: number[];
}

const anchorBytes = 4;
const entryBytes = anchorBytes + recordBytes;
const countBytes = 2;

/**
 * Which texts have an anchor, by epochs of half a window: one hash a tag and epoch, so that what is past the window
 * expires as a whole, and no more than half a window is kept too long.
 */
export class CopyPostings {
  readonly #epochMs: number;

  constructor(
    private readonly scripts: RedisScripts,
    private readonly keys: ClaimKeys,
    private readonly windowMs: number,
  ) {
    this.#epochMs = windowMs / 2;
  }

  /** Puts the texts under their anchors; those that are there stay where they are. */
  async write(sentinel: string, items: readonly TextItem[]): Promise<void> {
    const records = items.map(({ id, eventTimeMs, print }) => packRecord(id, print.exact, eventTimeMs));
    const calls = Array.from(this.#bundles(items), ([tag, bundles]): TagCall => {
      const keys = bundles.map(({ epoch }) => this.keys.postings(fillOf(sentinel), tag, epoch));
      return { tag, keys, args: [this.windowMs, ...bundles.map((bundle) => entriesOf(bundle, records))] };
    });
    await this.scripts.runCalls(postScript, sentinel, calls);
  }

  /** For each item the records under its anchors, its own among them. */
  async look(sentinel: string, items: readonly TextItem[]): Promise<RecordRun[][]> {
    const byTag = [...this.#bundles(items)];
    const calls = byTag.map(([tag, bundles]): TagCall => {
      const keys = bundles.flatMap(({ epoch }) => this.#around(sentinel, tag, epoch));
      return { tag, keys, args: bundles.map(({ anchors }) => bytesOf(anchors)) };
    });
    const answers = await this.scripts.runCalls(lookScript, sentinel, calls);
    const runs = items.map((): RecordRun[] => []);
    for (const [nth, [, bundles]] of byTag.entries()) {
      const owners = bundles.flatMap((bundle) => bundle.owners);
      share(answers[nth] as Buffer, owners, runs);
    }
    return runs;
  }

  #around(sentinel: string, tag: string, epoch: number): string[] {
    const first = epoch - (epochsLooked - 1) / 2;
    return Array.from({ length: epochsLooked }, (_, at) =>
      this.keys.postings(fillOf(sentinel), tag, first + at),
    );
  }

  #bundles(items: readonly TextItem[]): Map<string, Bundle[]> {
    const byTag = new Map<string, Bundle[]>();
    for (const [owner, { eventTimeMs, print }] of items.entries()) {
      const epoch = Math.floor(eventTimeMs / this.#epochMs);
      for (const anchor of print.anchors) {
        const bundle = bundleIn(byTag, tagOfAnchor(anchor), epoch);
        bundle.anchors.push(anchor);
        bundle.owners.push(owner);
      }
    }
    return byTag;
  }
}

function bundleIn(byTag: Map<string, Bundle[]>, tag: string, epoch: number): Bundle {
  const bundles = byTag.get(tag);
  const known = bundles?.find((bundle) => bundle.epoch === epoch);
  if (known !== undefined) return known;
  const bundle = { epoch, anchors: [], owners: [] };
  if (bundles === undefined) byTag.set(tag, [bundle]);
  else bundles.push(bundle);
  return bundle;
}

function bytesOf(anchors: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(anchors.length * anchorBytes);
  for (const [nth, anchor] of anchors.entries()) bytes.writeUInt32BE(anchor, nth * anchorBytes);
  return bytes;
}

function entriesOf({ anchors, owners }: Bundle, records: readonly Buffer[]): Buffer {
  const bytes = Buffer.allocUnsafe(anchors.length * entryBytes);
  for (const [nth, anchor] of anchors.entries()) {
    bytes.writeUInt32BE(anchor, nth * entryBytes);
    (records[owners[nth] as number] as Buffer).copy(bytes, nth * entryBytes + anchorBytes);
  }
  return bytes;
}

/** Cuts an answer into runs and gives each to the item that asked. */
function share(answer: Buffer, owners: readonly number[], runs: readonly RecordRun[][]): void {
  let at = 0;
  for (const owner of owners) {
    const from = at + countBytes;
    at = from + answer.readUInt16BE(at) * recordBytes;
    if (at > from) runs[owner]?.push({ bytes: answer, from, to: at });
  }
}
