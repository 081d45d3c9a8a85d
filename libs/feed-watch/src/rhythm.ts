/** New items of a feed by hour since 1970 (UTC); an hour without an entry had none. */
export type HourlyCounts = ReadonlyMap<number, number>;

const hourMs = 3_600_000;
const weekHours = 168;
const dayHours = 24;
/** Five weeks: one odd week in the past does not move the median of an hour. */
export const historyHours = 5 * weekHours;

export const hourOf = (ms: number) => Math.floor(ms / hourMs);

/**
 * How many items a feed usually brings between two moments (ms), by its own hours of the week: the median of the same
 * hour in the weeks before, its neighbours weighing half, since news keeps no exact time and clocks change by an hour.
 * Below a week of history the same hour of the days before stands for it; below a day nothing is known and it is 0.
 */
export function expectedItems(counts: HourlyCounts, fromMs: number, toMs: number): number {
  const first = Math.min(...counts.keys());
  if (!Number.isFinite(first)) return 0;
  let expected = 0;
  for (let hour = hourOf(fromMs); hour * hourMs < toMs; hour++) {
    const begin = Math.max(fromMs, hour * hourMs);
    const end = Math.min(toMs, (hour + 1) * hourMs);
    expected += (rateAt(counts, first, hour) * (end - begin)) / hourMs;
  }
  return expected;
}

function rateAt(counts: HourlyCounts, first: number, hour: number): number {
  const known = hour - first;
  const step = known > weekHours ? weekHours : dayHours;
  if (known <= dayHours) return 0;
  const at = (of: number) => {
    const past: number[] = [];
    for (let back = of - step; back > first && back >= of - historyHours; back -= step) {
      past.push(counts.get(back) ?? 0);
    }
    return medianOf(past);
  };
  return at(hour - 1) / 4 + at(hour) / 2 + at(hour + 1) / 4;
}

/** Of an even number the mean of the two in the middle; of none 0. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? 0;
  return (low + high) / 2;
}

/** So many items in ten minutes are nothing unusual for any feed. */
const alwaysUsual = 20;

/** How often its usual number a feed brought in a span: 1 is usual; below a day of history 0. */
export function floodRatio(counts: HourlyCounts, items: number, fromMs: number, toMs: number): number {
  const first = Math.min(...counts.keys());
  if (!Number.isFinite(first) || hourOf(toMs) - first <= dayHours) return 0;
  return items / Math.max(expectedItems(counts, fromMs, toMs), alwaysUsual);
}
