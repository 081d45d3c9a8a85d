import type { Client } from '@elastic/elasticsearch';

const timeoutMs = 10_000;

/** What a person wants to know of a server that was too slow: shards, queues, memory, tasks and what its threads do. */
export async function toldOfElasticsearch(client: Client): Promise<string> {
  const ask = async (path: string) => {
    const options = { requestTimeout: timeoutMs, maxRetries: 0 };
    const answer = await client.transport
      .request({ method: 'GET', path }, options)
      .catch((error) => String(error));
    return `GET ${path}\n${typeof answer === 'string' ? answer : JSON.stringify(answer)}`;
  };
  const paths = [
    '/_cat/shards?v&h=index,state,docs,store,unassigned.reason',
    '/_cat/thread_pool/write,get,search,refresh,flush?v&h=name,active,queue,rejected,completed',
    '/_nodes/stats/jvm,indices?filter_path=nodes.*.jvm.mem.heap*,nodes.*.jvm.gc,nodes.*.indices.indexing,nodes.*.indices.merges,nodes.*.indices.refresh,nodes.*.indices.translog',
    '/_tasks?detailed&actions=*write*,*refresh*,*get*,*recovery*&human',
    '/_nodes/hot_threads?threads=5',
  ];
  return (await Promise.all(paths.map(ask))).join('\n');
}
