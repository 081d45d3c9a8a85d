import { mixed } from '#libs/text';

/** Anchors of a text; what fewer of them would miss is in docs/copies.md. */
export const mostAnchors = 16;
/** Of them, those of its beginning: a long text and its first paragraphs share few of the others. */
export const leadAnchors = 4;
/** In words. */
const leadLength = 60;

/**
 * The smallest prints of a text's runs of three stems (bottom-k sketch: Broder 1997, Cohen and Kaplan 2007), of the whole
 * and of its beginning: two texts that share much of their runs share some of these, wherever one of them was cut.
 */
export function anchorsOf(stems: Uint32Array, most = mostAnchors, ofLead = leadAnchors): number[] {
  const lead: number[] = [];
  const whole: number[] = [];
  let [first, second] = [mixed(stems[0] ?? 0), mixed(stems[1] ?? 0)];
  for (let at = 2; at < stems.length; at++) {
    const third = mixed(stems[at] as number);
    const print = mixed((first + Math.imul(second, 3) + Math.imul(third, 7)) | 0);
    if (at < leadLength) insert(lead, print, ofLead);
    insert(whole, print, most);
    first = second;
    second = third;
  }
  const others = whole.filter((print) => !lead.includes(print)).slice(0, most - lead.length);
  return [...lead, ...others].sort((a, b) => a - b);
}

/** Keeps the smallest, each once, in order. */
function insert(smallest: number[], print: number, most: number): void {
  if (smallest.length === most && print >= (smallest[most - 1] ?? 0)) return;
  let at = smallest.length;
  while (at > 0 && (smallest[at - 1] as number) > print) at--;
  if (smallest[at - 1] === print) return;
  smallest.splice(at, 0, print);
  if (smallest.length > most) smallest.pop();
}
