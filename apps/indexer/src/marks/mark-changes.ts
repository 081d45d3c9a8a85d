import type { Change, Mark } from '#libs/contracts';
import { type NewsDocument, type ShownMark } from '#libs/news-index';
import { showingOf } from '../change-kind.js';

interface Stands {
  readonly document: NewsDocument;
  readonly version: number;
}

/**
 * What a mark is announced as, from the document that shows it, unless it is on stories; undefined where it changes nothing that readers see.
 * It depends on nothing that the first announcement changed, so that a repeat after a crash says the same.
 */
export function changeOfMark(mark: Mark, stands: Stands | undefined, nowMs: number): Change | undefined {
  if (mark.kind === 'story-joined' || mark.kind === 'story-linked') {
    const what = mark.kind === 'story-joined' ? 'merged' : 'linked';
    return { id: mark.item, version: 0, kind: 'story', what, to: mark.value.to, markedAt: mark.at };
  }
  if (stands === undefined) return undefined;
  const { document, version } = stands;
  const shown = document.marks?.find(({ kind, at }) => kind === mark.kind && at === mark.at);
  const showing = showingOf(document, nowMs);
  const change = (kind: Change['kind']): Change => ({ id: mark.item, version, kind, markedAt: mark.at });
  switch (mark.kind) {
    case 'kill':
      return shown && showing === 'killed' ? change('killed') : undefined;
    case 'hold':
      return shown && showing === 'hidden' ? change('withheld') : undefined;
    case 'status':
      return shown && changeOfStatus(shown, showing, change);
    case 'release':
      return liftsHold(document, mark) && showing === 'shown' ? change('released') : undefined;
    case 'restore':
      // Its version is its own: no time is needed to tell it from another one.
      return shown && showing === 'shown' ? { id: mark.item, version, kind: 'restored' } : undefined;
    default:
      return undefined;
  }
}

function changeOfStatus(
  { pubStatus }: ShownMark,
  showing: string,
  change: (kind: Change['kind']) => Change,
): Change | undefined {
  if (pubStatus === 'canceled') return showing === 'killed' ? change('killed') : undefined;
  if (pubStatus === 'withheld') return showing === 'hidden' ? change('withheld') : undefined;
  return showing === 'shown' ? change('released') : undefined;
}

const liftsHold = ({ marks = [] }: NewsDocument, mark: Extract<Mark, { kind: 'release' }>) =>
  marks.some(({ kind, of }) => kind === 'hold' && of !== undefined && mark.value.of.includes(of));
