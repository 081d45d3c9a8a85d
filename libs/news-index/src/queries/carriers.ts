import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { type FacetCount, few } from './value-counts.js';
import { visibleAt } from './visibility.js';

/** Of each outlet so many copies are named by their ids, to be looked at as they are at the moment of speaking. */
const membersNamed = 5;

/** Who carried each of these groups: visible members by outlet. */
export function carriersBody(groups: readonly string[], nowMs: number): estypes.SearchRequest {
  const outlets = {
    terms: { field: fields.sourceId, size: 20, ...few },
    aggs: {
      name: { terms: { field: fields.sourceName, size: 1, ...few } },
      members: { terms: { field: fields.id, size: membersNamed, ...few } },
    },
  };
  return {
    size: 0,
    query: { bool: { filter: [visibleAt(nowMs), { terms: { [fields.copyGroup]: [...groups] } }] } },
    aggs: { groups: { terms: { field: fields.copyGroup, size: groups.length, ...few }, aggs: { outlets } } },
  };
}

/** An outlet; its items are those of the group, the first five where it has more. */
export type Outlet = FacetCount;

/** Visible members of a group, in all and by outlet. */
export interface GroupCarriers {
  readonly count: number;
  readonly outlets: readonly Outlet[];
}

interface Keyed {
  readonly key: string;
}
interface OutletBucket extends Keyed {
  readonly doc_count: number;
  readonly name: { readonly buckets: readonly Keyed[] };
  readonly members: { readonly buckets: readonly Keyed[] };
}
interface GroupBucket extends Keyed {
  readonly doc_count: number;
  readonly outlets: { readonly buckets: readonly OutletBucket[] };
}

/** Reads the answer to `carriersBody`, by group. */
export function readCarriers(
  aggregations: Record<string, estypes.AggregationsAggregate> | undefined,
): ReadonlyMap<string, GroupCarriers> {
  const { buckets } = (aggregations?.groups ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly GroupBucket[];
  };
  return new Map(
    buckets.map(({ key, doc_count, outlets }) => [
      key,
      { count: doc_count, outlets: outlets.buckets.map(outletOf) },
    ]),
  );
}

const outletOf = ({ key, doc_count, name, members }: OutletBucket): Outlet => ({
  value: key,
  count: doc_count,
  name: name.buckets[0]?.key,
  items: members.buckets.map((member) => member.key),
});
