/** At most so many of them, evenly from first to last. */
export function spread(items: readonly number[], most: number): readonly number[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, nth) => items[Math.round((nth * (items.length - 1)) / (most - 1))] as number,
  );
}
