import { SideThread } from '#libs/side-thread';
import type { ItemSketch, StoryText } from '../likeness/item-sketch.js';

/**
 * Makes sketches as `itemSketch` does, in a thread beside the one that decides: of what an item costs a third or more is
 * its sketch.
 */
export type SketchThread = SideThread<StoryText, ItemSketch>;

/** `onLost` hears why the thread ended when nobody closed it. */
export const sketchThread = (onLost: (error: unknown) => void): SketchThread =>
  new SideThread({
    file: new URL('./sketch-worker.js', import.meta.url),
    does: 'makes sketches',
    onLost,
  });
