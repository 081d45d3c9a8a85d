/** 0 for what every item has, towards 1 for what only one has. */
export function rarityOf(itemsWithIt: number, items: number): number {
  if (items < 2) return 1;
  const share = Math.log((1 + items) / (1 + Math.min(itemsWithIt, items))) / Math.log((1 + items) / 2);
  return Math.max(0, Math.min(1, share));
}
