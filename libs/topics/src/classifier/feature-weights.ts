/** How much a feature of an article counts: in the headline twice, and more where it is said again. */
export function occurrenceWeight(inTitle: boolean, times: number): number {
  return (inTitle ? 2 : 1) * (times > 1 ? 1.4 : 1);
}
