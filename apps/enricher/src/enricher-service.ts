import { runStage } from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { type EnricherConfig, enricherConfig } from './config.js';
import { EnricherStage } from './enricher.stage.js';

/** The enricher as a service: `wire.unique` in, `wire.enriched` out; no state but the gazetteer in memory. */
export const enricherService: ServiceSpec<EnricherConfig> = {
  name: 'enricher',
  config: enricherConfig,
  build,
};

async function build({ config, log, registry }: ServiceContext<EnricherConfig>): Promise<ServiceParts> {
  const runner = runStage(new EnricherStage(), {
    kafka: config.kafka,
    counters: stageCounters(registry),
    log,
    lanes: ['bulk', 'flash'],
    failpoints: config.failpoints,
  });
  return {
    alive: [{ name: 'consumer', check: () => runner.alive() }],
    ready: [{ name: 'kafka', check: () => runner.ready() }],
    start: () => runner.start(),
    stop: () => runner.stop(),
  };
}
