import { copyMembersBody, type ItemDocument, mayBeSeen, statusFields } from '#libs/news-index';
import type { CopiesAnswer, CopyMember } from '../api/answers.js';
import type { NewsStore } from './news-store.js';
import { readVisible } from './shown-item.js';

const told = ['id', 'source', 'text', 'receivedAt', 'eventTime', 'copies'] as const;
type Told = Pick<ItemDocument, (typeof told)[number]>;

/** All items of a group of copies that may be seen. */
export class CopyMembers {
  readonly #store: NewsStore;

  constructor(store: NewsStore) {
    this.#store = store;
  }

  /** The group of an item, its earliest member first; a ProblemError with 410 or 404 as for the item itself. */
  async of(id: string): Promise<CopiesAnswer> {
    const { copies } = await readVisible(this.#store, id);
    const answer = await this.#store.search(copyMembersBody(copies.group, Date.now()));
    const ids = new Set([id, ...answer.hits.hits.map(({ _id }) => _id as string)]);
    // Both as they are at the moment of speaking: the index may not know yet what was hidden, joined or split.
    const [item, members] = await Promise.all([
      readVisible(this.#store, id),
      this.#store.parts([...ids], [...told, ...statusFields]),
    ]);
    const { group } = item.copies;
    const shown = [...members.values()].filter(
      (member): member is Told => mayBeSeen(member, Date.now()) && member.copies?.group === group,
    );
    return { group, items: shown.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).map(memberOf) };
  }
}

const placeOf = ({ eventTime, id }: Told) => `${eventTime} ${id}`;

function memberOf({ id, source, text, receivedAt, eventTime, copies }: Told): CopyMember {
  const { headline } = text?.ar ?? text?.en ?? text?.other ?? {};
  const { similarity, reason, of } = copies;
  return {
    ...{ id, source, receivedAt, eventTime, similarity, reason },
    ...(headline !== undefined && { headline }),
    ...(of !== undefined && { of }),
  };
}
