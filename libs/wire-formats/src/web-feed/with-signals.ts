import type { DraftPart } from '../draft.js';

/** What had to be assumed of a whole document holds for each of its items. */
export function withSignals(parts: readonly DraftPart[], signals: readonly string[]): DraftPart[] {
  if (signals.length === 0) return [...parts];
  return parts.map((part) =>
    'draft' in part
      ? { draft: { ...part.draft, signals: [...signals, ...(part.draft.signals ?? [])] } }
      : part,
  );
}
