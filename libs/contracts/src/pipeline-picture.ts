import { type AppOnTheMap, pipelineMap, type Store } from './pipeline-map.js';

const storeNames: Record<Exclude<Store, 'http'>, string> = { redis: 'Redis', elasticsearch: 'Elasticsearch' };

/** The pipeline as a Mermaid flow chart, drawn from the map so that picture and wiring cannot part ways. */
export function pipelinePicture(map: Readonly<Record<string, AppOnTheMap>> = pipelineMap): string {
  const lines = Object.entries(map).flatMap(([app, { stage, reads, writes, stores }]) => [
    `  ${app}[${app}]`,
    ...reads.map((topic) => `  ${topicNode(topic)} ${topic === stage ? '-->' : '-.->'} ${app}`),
    ...writes.map((topic) => `  ${app} --> ${topicNode(topic)}`),
    ...stores.flatMap((store) => storeLine(app, store)),
  ]);
  return ['flowchart LR', ...new Set(lines)].join('\n');
}

const topicNode = (topic: string) => `${topic.replace('.', '_')}([${topic}])`;

function storeLine(app: string, store: Store): string[] {
  if (store === 'http')
    return app === 'gateway' ? ['  feeds((feeds)) --> gateway'] : ['  search --> frontends((frontends))'];
  const node = `${store}[(${storeNames[store]})]`;
  return [app === 'search' ? `  ${node} --> ${app}` : `  ${app} <--> ${node}`];
}

export const pictureMarks = { begin: '<!-- pipeline-map -->', end: '<!-- /pipeline-map -->' } as const;

/** A page with the picture between its marks put in anew; throws when the page has no marks. */
export function withPicture(page: string, picture = pipelinePicture()): string {
  const [before, rest] = splitOnce(page, pictureMarks.begin);
  const [, after] = splitOnce(rest, pictureMarks.end);
  return `${before}${pictureMarks.begin}\n\`\`\`mermaid\n${picture}\n\`\`\`\n${pictureMarks.end}${after}`;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`the page has no mark ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
