import type { MarkKind, PubStatus } from '#libs/contracts';
import type { Curated } from './curated.js';

/** Why an item is kept from readers although its own status is usable. */
export type HiddenBy = 'test' | 'status' | 'hold';

/** A mark as it stands in a document, for readers and editors. */
export interface ShownMark {
  readonly kind: MarkKind;
  /** Who said it. */
  readonly by: string;
  readonly at: string;
  /** The item that is the reason: the later one, the killed one, the notice, the one that gave the status. */
  readonly of?: string | undefined;
  /** On `status`. */
  readonly pubStatus?: PubStatus | undefined;
  /** An editor has looked and lets the item stand. */
  readonly released?: true | undefined;
}

/** What the marks on an item make of its document; empty for an item without marks. */
export interface Dress {
  readonly marks?: readonly ShownMark[] | undefined;
  readonly hiddenBy?: HiddenBy | undefined;
  /** The copy group that it is in by now, where that is another one than it was given at first. */
  readonly group?: string | undefined;
  /** The story in the item's language by now, where that is another one than it was given when it came. */
  readonly storyPart?: string | undefined;
  /** The story that readers see, where parts in other languages are linked with this one and one of them names it. */
  readonly story?: string | undefined;
  /** A mark has killed the item, at this moment: only a tombstone stands. */
  readonly killedAt?: string | undefined;
  /** What curators' marks make of its entities, where they make anything of them. */
  readonly curated?: Curated | undefined;
}
