import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { visibleAt } from './visibility.js';

/** Of a larger group the earliest members are listed. */
export const mostCopyMembers = 500;

/** The visible members of a group of copies, the earliest first: ids alone, to be read by id before they are told. */
export function copyMembersBody(group: string, nowMs: number): estypes.SearchRequest {
  return {
    size: mostCopyMembers,
    track_total_hits: false,
    _source: false,
    query: { bool: { filter: [visibleAt(nowMs), { term: { [fields.copyGroup]: group } }] } },
    sort: [{ [fields.eventTime]: 'asc' }, { [fields.id]: 'asc' }],
  };
}
