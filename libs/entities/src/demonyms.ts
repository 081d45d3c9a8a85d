/** A masculine nisba such as فرنسي stands for all its forms; other words, and English ones, for themselves. */
export function demonymForms(written: string): string[] {
  if (!/^[\u0621-\u064a ]+ي$/.test(written)) return [written];
  const stem = written.slice(0, -1);
  return ['ي', 'ية', 'يين', 'يون', 'يان', 'يتان', 'يتين', 'يات', 'يا'].map((ending) => stem + ending);
}
