import { SideThread } from '#libs/side-thread';
import { copyPrint, type Printable } from '../near/copy-print.js';
import type { CopyPrint } from '../near-types.js';

/** As it comes from the thread: bytes are no Buffer there, and null is a text that claims nothing. */
export type MadePrint = (Omit<CopyPrint, 'sketch'> & { readonly sketch: Uint8Array }) | null;

/** Makes prints in a thread beside the one that claims: of what an item costs that one, more than half is its print. */
export class PrintThread {
  readonly #thread: SideThread<Printable, MadePrint>;

  /** `onLost` hears why the thread ended when nobody closed it. */
  constructor(onLost: (error: unknown) => void) {
    const file = new URL('./print-worker.js', import.meta.url);
    this.#thread = new SideThread({ file, does: 'makes prints', onLost });
  }

  /** The same as `copyPrint`, which makes it here where the thread cannot. */
  async print({
    id,
    eventTimeMs,
    headline,
    body,
    pubStatus,
    source,
  }: Printable): Promise<CopyPrint | undefined> {
    const item = { id, eventTimeMs, headline, body, pubStatus, source };
    const made = await this.#thread.make(item);
    if (made === undefined) return copyPrint(item);
    if (made === null) return undefined;
    const { exact, anchors, sketch } = made;
    return { exact, anchors, sketch: Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength) };
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
