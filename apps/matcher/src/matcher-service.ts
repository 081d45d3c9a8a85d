import { randomUUID } from 'node:crypto';
import { topicName, topics } from '#libs/contracts';
import { endProcess, KafkaProducer, type OutgoingRecord, runStage, type StageRunner } from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { type SketchThread, sketchThread } from '#libs/stories';
import { type MatcherConfig, matcherConfig } from './config.js';
import { FollowEditors } from './follow-editors.js';
import { Leadership, leaderTuning } from './leadership.js';
import { MatcherStage } from './matcher.stage.js';
import { matcherMetrics } from './matcher-metrics.js';
import { StoriesReader } from './stories-reader.js';
import { StoryDesk } from './story-desk.js';
import type { StoryLog } from './story-log.js';
import { StoryState } from './story-state.js';

/** The matcher as a service: `wire.enriched` in, `wire.matched`, `wire.stories` and `wire.marks` out; one of several leads. */
export const matcherService: ServiceSpec<MatcherConfig> = { name: 'matcher', config: matcherConfig, build };

async function build(context: ServiceContext<MatcherConfig>): Promise<ServiceParts> {
  const { config, log, registry } = context;
  const { kafka } = config;
  const state = new StoryState(config);
  const metrics = matcherMetrics(registry, state);
  const counters = stageCounters(registry);
  const producer = new KafkaProducer({ kafka, log });
  const onEnded = endProcess(log);
  const leader = randomUUID();
  const reader = new StoriesReader({ leader, state, log, onFenced: onEnded });
  const marks = topicName(topics.marks, kafka.namespace);
  const runnerOf = (pen: StoryLog) => {
    const sketches = sketchThread((error) => log.warn({ reason: String(error) }, 'sketches are made anew'));
    const sendMarks = (records: readonly OutgoingRecord[]) => producer.send(marks, records);
    const desk = new StoryDesk({ state, pen, log, sketches, sendMarks });
    const obey = (said: Parameters<StoryDesk['obey']>[0]) => desk.obey(said);
    const editors = new FollowEditors({ kafka, topic: marks, log, onEnded, obey });
    return withDesk(
      { desk, editors, sketches },
      runStage(new MatcherStage(desk), {
        ...{ kafka, counters, log, lanes: ['bulk', 'flash'], failpoints: config.failpoints, onEnded },
        tuning: leaderTuning,
      }),
    );
  };
  const leadership = new Leadership({
    ...{ kafka, leader, reader, producer, log, runnerOf, onEnded },
    topic: topicName(topics.stories, kafka.namespace),
    onLead: (leads) => metrics.leads(leads),
  });
  return {
    alive: [{ name: 'consumer', check: () => leadership.alive() }],
    ready: [
      { name: 'kafka', check: () => leadership.ready() },
      { name: 'producer', check: () => producer.alive() },
    ],
    async start() {
      await producer.connect();
      await leadership.start();
    },
    async stop() {
      await leadership.stop();
      await producer.close();
    },
  };
}

interface AroundStage {
  readonly desk: StoryDesk;
  readonly editors: FollowEditors;
  readonly sketches: SketchThread;
}

/** The desk is open, and editors are heard, while the stage runs. */
const withDesk = ({ desk, editors, sketches }: AroundStage, runner: StageRunner): StageRunner => ({
  ...runner,
  alive() {
    runner.alive();
    editors.alive();
  },
  async start() {
    await runner.start();
    desk.open();
    editors.start();
  },
  async stop() {
    await editors.stop();
    await runner.stop();
    await desk.close();
    await sketches.close();
  },
});
