import type { Copy, Statement } from '#libs/contracts';
import { type Notice, readNotice } from '#libs/text';
import type { Draft } from './draft.js';
import { oneLine } from './one-line.js';

interface Words {
  readonly headline: string | undefined;
  readonly body: string | undefined;
  readonly ednote: string | undefined;
}

type Said = {
  readonly statements?: Statement[] | undefined;
  readonly revisionKind?: Copy['revisionKind'] | undefined;
  readonly correctionNote?: string | undefined;
  readonly test?: true | undefined;
};

/**
 * What an item says of itself and of others: by its fields, which go first, else by its words. An item that is itself
 * canceled or withheld needs no words to be obeyed.
 */
export function noticeOf(draft: Draft, words: Words): Said {
  const notice = readNotice({ ...words, slugline: draft.slugline });
  const usable = (draft.pubStatus ?? 'usable') === 'usable';
  const statements = [...(draft.statements ?? []), ...(usable ? statementsIn(notice, draft) : [])];
  return {
    statements: statements.length === 0 ? undefined : statements,
    revisionKind: draft.revisionKind ?? notice?.revisionKind,
    correctionNote: oneLine(draft.correctionNote) ?? notice?.correctionNote,
    test: draft.test === true || notice?.test === true ? true : undefined,
  };
}

/** What words say holds its target and flags it, never more: a target may have been named wrongly. */
function statementsIn(notice: Notice | undefined, { evolvedFrom }: Draft): Statement[] {
  if (notice?.pubStatus === undefined) return [];
  const said = { pubStatus: notice.pubStatus, certain: false };
  if (evolvedFrom !== undefined) return [{ ...said, uri: evolvedFrom }];
  const targets = notice.targets ?? [];
  return targets.length === 0 ? [said] : targets.map((target) => ({ ...said, ...target }));
}
