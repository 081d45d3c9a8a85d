import { type Client, errors, type estypes } from '@elastic/elasticsearch';
import { buildIndexName, type IndexFamily, newsIndexNames } from './index-names.js';
import {
  type IndexLayout,
  newsMapping,
  newsSettings,
  revisionsMapping,
  revisionsSettings,
} from './mapping.js';
import { mappingDifferences, missingProperties } from './mapping-differences.js';

interface Wanted {
  readonly family: IndexFamily;
  /** The first is the one written to. */
  readonly aliases: readonly [string, ...string[]];
  readonly mappings: estypes.MappingTypeMapping;
  readonly settings: estypes.IndicesIndexSettings;
}

/**
 * Makes the two indexes behind their aliases where they are not there yet, and gives an older one the fields that
 * are new; safe to call twice and from two processes at once. Throws when an index that is there has a field
 * otherwise than this program writes it.
 */
export async function ensureIndexes(client: Client, namespace: string, layout: IndexLayout): Promise<void> {
  const names = newsIndexNames(namespace);
  await ensureIndex(client, namespace, {
    family: 'news',
    aliases: [names.write, names.read],
    mappings: newsMapping,
    settings: newsSettings(layout),
  });
  await ensureIndex(client, namespace, {
    family: 'news-revisions',
    aliases: [names.revisions],
    mappings: revisionsMapping,
    settings: revisionsSettings(layout),
  });
}

async function ensureIndex(client: Client, namespace: string, wanted: Wanted): Promise<void> {
  const [alias] = wanted.aliases;
  if (!(await client.indices.existsAlias({ name: alias }))) await createFirst(client, namespace, wanted);
  const found = Object.entries(await client.indices.getMapping({ index: alias }));
  for (const [index, { mappings }] of found) {
    if (mappingDifferences(wanted.mappings, mappings).length === 0) continue;
    const differences = mappingDifferences(wanted.mappings, await extended(client, index, wanted, mappings));
    if (differences.length === 0) continue;
    throw new Error(
      `index ${index} behind ${alias} has another mapping than this program writes for: ${differences.join('; ')}. Fill a new index and move the alias (slugline reindex).`,
    );
  }
}

/** The mapping after fields that the index lacks were added: documents that are there need none of them. */
async function extended(
  client: Client,
  index: string,
  { mappings }: Wanted,
  found: estypes.MappingTypeMapping,
): Promise<object> {
  const properties = missingProperties(mappings.properties ?? {}, found.properties ?? {});
  if (Object.keys(properties).length === 0) return found;
  await client.indices.putMapping({ index, properties });
  return (await client.indices.getMapping({ index }))[index]?.mappings ?? found;
}

/** Index and aliases come into being in one step, so that nobody ever sees the one without the other. */
async function createFirst(client: Client, namespace: string, wanted: Wanted): Promise<void> {
  const index = buildIndexName(namespace, wanted.family, 1);
  const aliases = Object.fromEntries(wanted.aliases.map((alias) => [alias, {}]));
  try {
    await client.indices.create({ index, aliases, mappings: wanted.mappings, settings: wanted.settings });
  } catch (error) {
    if (!isErrorType(error, 'resource_already_exists_exception')) throw error;
    if (!(await client.indices.existsAlias({ name: wanted.aliases[0] }))) {
      throw new Error(`index ${index} is there without its alias ${wanted.aliases[0]}`, { cause: error });
    }
  }
}

/** Removes the indexes of a namespace with everything in them; for tests and for commands with a private prefix. */
export async function removeIndexes(client: Client, namespace: string): Promise<void> {
  if (namespace === '') throw new Error('refusing to remove the indexes of the empty namespace');
  const names = newsIndexNames(namespace);
  for (const name of [names.write, names.revisions]) {
    if (!(await client.indices.existsAlias({ name }))) continue;
    await client.indices.delete({ index: Object.keys(await client.indices.getAlias({ name })) });
  }
}

function isErrorType(error: unknown, type: string): boolean {
  return error instanceof errors.ResponseError && error.body?.error?.type === type;
}
