import { Client, errors } from '@elastic/elasticsearch';
import {
  fields,
  type NewsDocument,
  newsIndexNames,
  type RevisionDocument,
  revisionFields,
} from '#libs/news-index';
import { type KafkaSettings, UnavailableError } from '#libs/pipeline';
import { elasticsearchNode } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';
import { type GroupMember, groupMembers, membersAround } from './copy-items.js';
import { type EntityView, entityView } from './entity-items.js';
import { captionOf } from './item-captions.js';

/** An item as it stands at this moment. */
export interface StoredItem {
  readonly version: number;
  readonly document: NewsDocument;
}

const mostRevisions = 500;

/** Reads items and what was kept of them for the commands on marks. */
export class MarkedItems {
  readonly #client: Client;
  readonly #namespace: string;

  constructor(client: Client, namespace: string) {
    this.#client = client;
    this.#namespace = namespace;
  }

  async get(id: string): Promise<StoredItem | undefined> {
    const { docs } = await this.#client.mget<NewsDocument>({ index: this.#names.read, ids: [id] });
    const [doc] = docs;
    if (!doc || !('found' in doc) || !doc._source) return undefined;
    return { version: doc._version ?? 0, document: doc._source };
  }

  /** An entity as visible items have it; undefined for one that nobody knows. */
  entity(id: string): Promise<EntityView | undefined> {
    return entityView(this.#client, this.#namespace, id);
  }

  /** A line that tells a person which item it is: feed and headline, or that it is killed or not there. */
  async caption(id: string): Promise<string> {
    const stored = await this.get(id);
    return stored ? captionOf(stored.document) : '(not come yet)';
  }

  /** Members of a group of copies by its present name, the earliest first, as far as they can be searched. */
  group(name: string): Promise<GroupMember[]> {
    return groupMembers(this.#client, this.#namespace, name);
  }

  /** Items of a story by its present id, the same. */
  story(id: string): Promise<GroupMember[]> {
    return groupMembers(this.#client, this.#namespace, id, fields.storyId);
  }

  /** Ids of the items whose documents show that a copy of theirs was killed, in whatever group its mark lies. */
  copiesOfKilled = async (group: string, killed: string): Promise<string[]> => {
    const members = await membersAround(this.#client, this.#namespace, group);
    return members.flatMap(({ id, document: { marks = [] } }) =>
      marks.some(({ kind, of }) => kind === 'killed-copy' && of === killed) ? [id] : [],
    );
  };

  /** Whether any revision of the item was not a kill itself: something that a restore can show. */
  async hasText(id: string): Promise<boolean> {
    await this.#client.indices.refresh({ index: this.#names.revisions });
    const { hits } = await this.#client.search<RevisionDocument>({
      ...{ index: this.#names.revisions, query: { term: { [revisionFields.id]: id } } },
      ...{ size: mostRevisions, _source_includes: ['pubStatus'] },
    });
    return hits.hits.some(({ _source }) => _source?.pubStatus !== 'canceled');
  }

  get #names() {
    return newsIndexNames(this.#namespace);
  }
}

/** Gives `work` the items of the stack; what the server does not answer is told as such. */
export async function withItems(
  { namespace }: Pick<KafkaSettings, 'namespace'>,
  work: (items: MarkedItems) => Promise<void>,
): Promise<void> {
  const client = new Client({ node: elasticsearchNode(), maxRetries: 0 });
  try {
    await work(new MarkedItems(client, namespace));
  } catch (error) {
    throw error instanceof errors.ElasticsearchClientError
      ? new UnavailableError('elasticsearch', error.message, { cause: error })
      : error;
  } finally {
    await client.close();
  }
}

/** Throws a usage error for what can be no id. */
export function checkedId(id: string): string {
  if (/^[\w-]{22}$/.test(id)) return id;
  throw new CommandError('usage', `${id} is no item id: those have 22 letters, digits, - and _`);
}
