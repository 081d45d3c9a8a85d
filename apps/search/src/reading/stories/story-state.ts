import type { StoryState } from '../../api/story-answers.js';

const hourMs = 3_600_000;
/** As long as the matcher waits for what belongs to a story before it settles it (libs/stories). */
const quietAfterMs = 36 * hourMs;
/** The matcher's window as it ships: items further apart in event time are not compared. */
const closedAfterMs = 336 * hourMs;

/** Whether a story still runs, by its newest item; news of long ago is closed from the beginning. */
export function stateOf(latestMs: number, nowMs: number): StoryState {
  const silentMs = nowMs - latestMs;
  if (silentMs > closedAfterMs) return 'closed';
  return silentMs > quietAfterMs ? 'quiet' : 'running';
}
