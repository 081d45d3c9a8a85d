import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AppOnTheMap, pipelineMap } from './pipeline-map.js';
import { pipelinePicture, withPicture } from './pipeline-picture.js';
import { type Topic, topicTable } from './topics.js';

const apps = Object.entries<AppOnTheMap>(pipelineMap);
const topics = Object.keys(topicTable) as Topic[];
/** Read by the command line and by clients outside. */
const readFromOutside: readonly Topic[] = ['wire.dead', 'wire.dropped', 'news.changes'];

describe('the pipeline map', () => {
  it.each(topics)('gives %s a writer and a reader', (topic) => {
    expect(apps.filter(([, app]) => app.writes.includes(topic))).not.toHaveLength(0);
    const readers = apps.filter(([, app]) => app.reads.includes(topic));
    if (!readFromOutside.includes(topic)) expect(readers).not.toHaveLength(0);
  });

  it('gives every topic but one main stage at most, and a stage reads what it stands on', () => {
    const stages = apps.flatMap(([, { stage }]) => stage ?? []);
    expect(new Set(stages).size).toBe(stages.length);
    for (const [, { stage, reads }] of apps) if (stage !== undefined) expect(reads).toContain(stage);
  });

  it.each(['README.md', 'docs/architecture.md'])('is drawn as it is in %s (npm run picture)', (page) => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
    expect(text).toBe(withPicture(text));
  });

  it('draws every app and topic', () => {
    const picture = pipelinePicture();
    for (const name of [...apps.map(([app]) => app), ...topics]) expect(picture).toContain(name);
  });
});
