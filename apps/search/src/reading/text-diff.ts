import { diffArrays } from 'diff';
import { tokenize } from '#libs/text';

/** A stretch of a text beside the one before it; of a long `same` stretch the middle is `…`. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * The time of a comparison grows with the square of the edits it may look for: a thousand take 60 ms at most
 * (measured on texts without a common word), whatever the length.
 */
const mostEdits = 1000;
/** Of both texts together so much is compared word by word; a changed paragraph beyond it stands whole. */
const mostWordCharacters = 120_000;
/** Longer answers than this nobody reads. */
const mostCharacters = 100_000;
const sameShown = 80;

/** A paragraph or a word with what parts it from the next; `key` is what two of them are compared by. */
interface Piece {
  readonly text: string;
  readonly key: string;
}

interface Stretch {
  readonly same: boolean;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/**
 * What was changed from one text to the next: by paragraph, and within changed paragraphs by word. Where there is too
 * much to compare words, whole paragraphs stand as removed and added; undefined where even those are too many.
 */
export function textDiff(before: string, after: string): readonly TextChange[] | undefined {
  const left = { edits: mostEdits, characters: mostWordCharacters };
  const paragraphs = stretches(paragraphsOf(before), paragraphsOf(after), mostEdits);
  if (paragraphs === undefined) return undefined;
  const changes = paragraphs.flatMap((stretch, at): readonly TextChange[] => {
    if (stretch.same) return [{ kind: 'same', text: joined(stretch.after) }];
    const words = wordStretches(stretch, left);
    if (words === undefined) return replaced(apart(stretch), paragraphs[at - 1]);
    return words.flatMap((one, word): readonly TextChange[] =>
      one.same ? [{ kind: 'same', text: joined(one.after) }] : replaced(one, words[word - 1]),
    );
  });
  const shown = shortened(merged(changes));
  const characters = shown.reduce((sum, { text }) => sum + text.length, 0);
  return characters > mostCharacters ? undefined : shown;
}

/** Takes what it needs from what is left; a comparison that finds no end leaves nothing for those after it. */
function wordStretches(
  { before, after }: Stretch,
  left: { edits: number; characters: number },
): readonly Stretch[] | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const [old, now] = [joined(before), joined(after)];
  left.characters -= old.length + now.length;
  if (left.characters < 0 || left.edits <= 0) return undefined;
  const words = stretches(wordsOf(old), wordsOf(now), left.edits);
  const changed = words?.filter(({ same }) => !same) ?? [];
  const edits = changed.reduce((sum, one) => sum + one.before.length + one.after.length, 0);
  left.edits -= words === undefined ? left.edits : edits;
  return words;
}

/** Undefined where more than so many edits lie between the two. */
function stretches(
  before: readonly Piece[],
  after: readonly Piece[],
  mostEdits: number,
): readonly Stretch[] | undefined {
  const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key);
  const parts = diffArrays(keys(before), keys(after), { maxEditLength: mostEdits });
  if (parts === undefined) return undefined;
  const found: { same: boolean; before: Piece[]; after: Piece[] }[] = [];
  let [old, now] = [0, 0];
  for (const { added, removed, count } of parts) {
    const same = !added && !removed;
    let last = found.at(-1);
    if (last === undefined || last.same !== same) {
      last = { same, before: [], after: [] };
      found.push(last);
    }
    if (!added) for (const end = old + count; old < end; old++) last.before.push(before[old] as Piece);
    if (!removed) for (const end = now + count; now < end; now++) last.after.push(after[now] as Piece);
  }
  return found;
}

function paragraphsOf(text: string): Piece[] {
  const paragraphs = text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.map((key, at) => ({ key, text: at < paragraphs.length - 1 ? `${key}\n\n` : key }));
}

/** Words with the blanks behind them, and the signs between words, so that all pieces together are the text. */
function wordsOf(text: string): Piece[] {
  const ends: number[] = [];
  for (const { start, end } of tokenize(text)) ends.push(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    const to = end + (/^\s+/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
    if (to > from) pieces.push({ text: text.slice(from, to), key: text.slice(from, to).trim() });
    from = Math.max(from, to);
  }
  return pieces;
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

function replaced({ before, after }: Stretch, previous: Stretch | undefined): readonly TextChange[] {
  const [removed, added] = [joined(before), joined(after)];
  return [
    ...(removed === '' ? [] : [{ kind: 'removed' as const, text: blankLost(previous) + removed }]),
    ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
  ];
}

/** What stayed the same is shown as it stands now: a blank that stood behind it went with what followed. */
function blankLost(previous: Stretch | undefined): string {
  const [old, now] = [previous?.before.at(-1)?.text ?? '', previous?.after.at(-1)?.text ?? ''];
  return now === now.trimEnd() ? old.slice(old.trimEnd().length) : '';
}

/** The last paragraph of a text ends without a blank line; one that takes its place must not run into it. */
function apart({ before, after, same }: Stretch): Stretch {
  const last = before.at(-1);
  if (last === undefined || after.length === 0 || last.text.endsWith('\n')) return { before, after, same };
  return { same, after, before: [...before.slice(0, -1), { ...last, text: `${last.text}\n\n` }] };
}

function merged(changes: readonly TextChange[]): readonly TextChange[] {
  const whole: TextChange[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    if (last?.kind === change.kind) whole[whole.length - 1] = { ...last, text: last.text + change.text };
    else whole.push(change);
  }
  return whole;
}

/** Of what stayed the same, only what stands next to a change. */
function shortened(changes: readonly TextChange[]): readonly TextChange[] {
  const last = changes.length - 1;
  return changes.map((change, at) => {
    if (change.kind !== 'same' || change.text.length <= 3 * sameShown) return change;
    const head = at === 0 ? '' : headOf(change.text);
    const tail = at === last ? '' : tailOf(change.text);
    return { kind: 'same', text: `${head}…${tail}` };
  });
}

/** Cut at a blank where there is one, so that no word is cut in two; a letter never is. */
function headOf(text: string): string {
  const head = text.slice(0, sameShown);
  const blank = head.search(/\s\S*$/u);
  return `${blank > 0 ? head.slice(0, blank) : head.replace(/[\ud800-\udbff]$/, '')} `;
}

function tailOf(text: string): string {
  const tail = text.slice(-sameShown);
  const blank = tail.search(/\s/u);
  return ` ${blank >= 0 && blank < sameShown - 1 ? tail.slice(blank + 1) : tail.replace(/^[\udc00-\udfff]/, '')}`;
}
