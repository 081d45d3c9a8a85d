/** A line of the text by the mark at its start and the flush code at its end. */
export interface AnpaLine {
  readonly text: string;
  /** "^" begins a line that stands for itself, above the text or within it. */
  readonly isMarked: boolean;
  /** Quad left "<", quad centre "=", or none. */
  readonly flush: '<' | '=' | '';
}

/** What a text says above its first paragraph, and its paragraphs. */
export interface AnpaText {
  /** Keyword and version as the first line has them: "BC-US--Ethanol, 1st Ld-Writethru". */
  readonly keyword: string | undefined;
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  /** Second headlines and summaries. */
  readonly summaries: readonly string[];
  /** "AP Photo XNP101", "AP Video". */
  readonly media: readonly string[];
  /** "Eds: …". */
  readonly notes: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Reads the text between STX and ETX. */
export function readAnpaText(given: string): AnpaText {
  const lines = linesOf(given);
  const first = lines.findIndex((line) => line.isMarked);
  const begins = lines.findIndex((line, index) => !line.isMarked && (index > first || first < 0));
  const end = begins < 0 ? lines.length : begins;
  const top = lines.slice(0, end).filter(({ isMarked }) => isMarked);
  const hasKeyword = first === 0 || (first > 0 && first < end);
  const keyword = hasKeyword ? top[0] : undefined;
  const above = headerLines(hasKeyword ? top.slice(1) : top);
  const below = [...above.headings, ...lines.slice(end)].map(({ text }) => text);
  const hasText = below.length > 0;
  return {
    keyword: keyword?.text.replace(/,\s*\d*\s*$/, ''),
    ...above,
    summaries: hasText ? above.summaries : [],
    // Lists of headlines have nothing but marked lines: these are the text.
    paragraphs: hasText ? below : above.summaries,
  };
}

function linesOf(text: string): AnpaLine[] {
  const found: { text: string; isMarked: boolean; flush: AnpaLine['flush'] }[] = [];
  for (const raw of text.replace(/<[ \t]*\^/g, '<\n^').split('\n')) {
    // A control character before the mark makes it a row of a table.
    const isMarked = /^[ \t]*\^/.test(raw);
    const isIndented = /^(?:\t|\p{Cc}| {2,})/u.test(raw);
    const flush = /[<=](?=\s*$)/.exec(raw)?.[0] as AnpaLine['flush'] | undefined;
    const words = plainText(raw.replace(/[<=]\s*$/, ''));
    if (words === '' || words === 'END' || /^\*\d+$/.test(words)) continue;
    const last = found.at(-1);
    const continues = !isMarked && !isIndented && last !== undefined && last.flush === '';
    if (continues) Object.assign(last, { text: `${last.text} ${words}`, flush: flush ?? '' });
    else found.push({ text: words, isMarked, flush: flush ?? '' });
  }
  return found;
}

/** The signs that six bits had no room for: dashes, quotation marks, one half. */
function plainText(raw: string): string {
  return raw
    .replace(/[\p{Cc}^]+/gu, ' ')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<=\s)_(?=\s)/g, '—')
    .replace(/(?<=^|[\d;\s])\{(?=[;\s]|$)/g, '½')
    .replace(/`/g, '‘')
    .replace(/\s+/gu, ' ')
    .trim();
}

type Above = Omit<AnpaText, 'keyword' | 'paragraphs'> & { readonly headings: readonly AnpaLine[] };

function headerLines(lines: readonly AnpaLine[]): Above {
  const media = lines.filter(({ text }) =>
    /^\(?(?:AP|AFP|UPI)?\s*(?:Photos?|Video|Graphics?|Audio)\b/i.test(text),
  );
  const notes = lines.filter(({ text }) =>
    /^\(?Eds?[:.]|^EDITOR'?S.? NOTE\b|^\(?(?:ملاحظة|تنويه) للمحررين/iu.test(text),
  );
  const bylineAt = lines.findIndex(({ text }) => /^(?:By|BY)\s+\p{L}|^(?:بقلم|كتب|كتبت)\s/u.test(text));
  const byline = bylineAt < 0 ? [] : bylineLines(lines, bylineAt);
  const told = new Set([...media, ...notes, ...byline]);
  const rest = lines.filter((line) => !told.has(line));
  const headline = rest.find(({ flush }) => flush !== '=') ?? rest[0];
  const others = rest.filter((line) => line !== headline);
  return {
    headline: headline?.text,
    byline: byline.map(({ text }) => text.replace(/^(?:by|بقلم|كتبت?)\s+/iu, '')).join(', ') || undefined,
    media: media.map(({ text }) => text),
    notes: notes.map(({ text }) => text),
    summaries: others.filter(({ flush }) => flush !== '=').map(({ text }) => text),
    // What is centred and no byline is a heading of a table.
    headings: others.filter(({ flush }) => flush === '='),
  };
}

/** "By JANE DOE=" and, centred below it, what she is: "AP Sports Writer=". */
function bylineLines(lines: readonly AnpaLine[], at: number): AnpaLine[] {
  const [own, next] = lines.slice(at, at + 2) as [AnpaLine, AnpaLine | undefined];
  const isTitle =
    next?.flush === '=' && own.flush === '=' && /\p{Ll}/u.test(next.text) && next.text.length < 40;
  const isAgency = /^By (?:The )?(?:Associated Press|AP)\b/i.test(own.text);
  return isTitle && !isAgency && next !== undefined ? [own, next] : [own];
}
