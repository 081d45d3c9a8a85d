import type { StoryAnswer } from '../../api/story-answers.js';
import { html, type SafeHtml } from '../html.js';
import { type InterfaceWords, numberIn, timeIn } from '../interface-words.js';
import type { PageSearch } from '../page-address.js';

const drawing = { width: 640, height: 60, leastBar: 3, widest: 14 } as const;

/** When the items of a story came: a bar for each hour, day or month that had any, placed by time. */
export function histogram(
  { interval, bars }: StoryAnswer['histogram'],
  { ui }: PageSearch,
  words: InterfaceWords,
): SafeHtml | undefined {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return undefined;
  const [fromMs, toMs] = [Date.parse(first.at), Date.parse(last.at)];
  const most = Math.max(...bars.map(({ items }) => items));
  const steps = Math.max(1, Math.round((toMs - fromMs) / stepMs[interval]));
  const width = Math.min(drawing.widest, Math.max(1, drawing.width / (steps + 1) - 1));
  const drawn = bars.map(({ at, items }) => {
    const share = (Date.parse(at) - fromMs) / (toMs - fromMs);
    // Time runs as the page is read.
    const along = words.direction === 'rtl' ? 1 - share : share;
    const height = Math.max(drawing.leastBar, (items / most) * drawing.height);
    return html`<rect x="${fixed(along * (drawing.width - width))}" y="${fixed(drawing.height - height)}" width="${fixed(width)}" height="${fixed(height)}"><title>${timeIn(ui, at)}: ${numberIn(ui, items)}</title></rect>`;
  });
  return html`<svg class="histogram" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img" aria-label="${words.overTime}" preserveAspectRatio="none">${drawn}</svg>`;
}

const stepMs = { hour: 3_600_000, day: 86_400_000, month: 30 * 86_400_000 } as const;
const fixed = (value: number) => value.toFixed(1);
