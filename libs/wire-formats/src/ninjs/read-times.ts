import type { Draft, DraftTimes } from '../draft.js';
import { fieldError, kindOf } from '../field-error.js';
import type { NinjsObject } from './ninjs-object.js';

/** The times of an item as it writes them, with the keys it writes them under. */
export function readTimes(item: NinjsObject): Pick<Draft, 'times' | 'timeNames' | 'lenientTimes'> {
  const times: Partial<Record<keyof DraftTimes, string>> = {};
  const timeNames: Partial<Record<keyof DraftTimes, string>> = {};
  for (const field of ['firstCreated', 'versionCreated', 'expires'] as const) {
    const key = item.keyOf(field);
    if (key === undefined) continue;
    const value = item.value(key);
    if (typeof value !== 'string') {
      throw fieldError(key, `expected a date-time as text, got ${kindOf(value)}`);
    }
    item.take(key);
    times[field] = value;
    timeNames[field] = key;
  }
  const key = item.keyOf('embargoedUntil');
  if (key !== undefined) {
    const value = item.value(key);
    const isTime = typeof value === 'string' && value.trim() !== '';
    // What is no text, or none that says anything, is an embargo without a time; it stays as it came.
    if (isTime) item.take(key);
    times.embargoedUntil = isTime ? value : '';
    timeNames.embargoedUntil = key;
  }
  // The schemas of ninjs 1 allowed any text for a time.
  return { times, timeNames, lenientTimes: item.major === 1 };
}
