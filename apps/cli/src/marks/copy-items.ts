import type { Client } from '@elastic/elasticsearch';
import { fields, type NewsDocument, newsIndexNames } from '#libs/news-index';

/** A member of a group of copies, as far as an editor needs it. */
export interface GroupMember {
  readonly id: string;
  readonly document: NewsDocument;
}

const mostMembers = 1_000;

/** All members of a group by its present name, killed and hidden ones too, the earliest first; of copies, or a story. */
export async function groupMembers(
  client: Client,
  namespace: string,
  group: string,
  field: string = fields.copyGroup,
): Promise<GroupMember[]> {
  const { hits } = await client.search<NewsDocument>({
    index: newsIndexNames(namespace).read,
    query: { term: { [field]: group } },
    size: mostMembers,
    _source_excludes: ['folded', 'desk', 'entities', 'rest'],
    sort: [{ [fields.eventTime]: 'asc' }, { [fields.id]: 'asc' }],
  });
  return hits.hits.flatMap(({ _id, _source }) => (_id && _source ? [{ id: _id, document: _source }] : []));
}

/** Ids of the items that are in one group with those that were given this one at first. */
export async function membersAround(client: Client, namespace: string, base: string): Promise<GroupMember[]> {
  const first = await client.search<NewsDocument>({
    index: newsIndexNames(namespace).read,
    size: mostMembers,
    query: {
      bool: { should: [fields.copyGroup, fields.copyBase].map((field) => ({ term: { [field]: base } })) },
    },
    _source_includes: ['copies'],
  });
  const groups = new Set(first.hits.hits.flatMap(({ _source }) => _source?.copies.group ?? []));
  const members = await Promise.all([...groups].map((group) => groupMembers(client, namespace, group)));
  return members.flat();
}
