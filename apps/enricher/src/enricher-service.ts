import { type NameRecogniser, useExtraEntities } from '#libs/entities';
import { ExtraFile } from '#libs/knowledge-base';
import { runStage } from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { openTransformer } from '#libs/transformer';
import { type EnricherConfig, enricherConfig } from './config.js';
import { EnricherStage } from './enricher.stage.js';

/** The enricher as a service: `wire.unique` in, `wire.enriched` out; no state but what it knows by name. */
export const enricherService: ServiceSpec<EnricherConfig> = {
  name: 'enricher',
  config: enricherConfig,
  build,
};

async function build({ config, log, registry }: ServiceContext<EnricherConfig>): Promise<ServiceParts> {
  loadExtras(config.extraEntities, log);
  const runner = runStage(new EnricherStage(await recogniserOf(config.transformerModel)), {
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

/** A file that is missing, cut or of another kind ends the start, by the variable, the file and the line. */
function loadExtras(paths: readonly string[], log: ServiceContext<EnricherConfig>['log']): void {
  try {
    const counts = useExtraEntities(paths.map((path) => new ExtraFile(path)));
    if (paths.length > 0) log.info({ ...counts, files: paths }, 'extra entities are loaded');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`EXTRA_ENTITIES_FILES: ${reason}`, { cause: error });
  }
}

/** Undefined without a model: the tagger reads. A missing file or package ends the start. */
async function recogniserOf(folder: string | undefined): Promise<NameRecogniser | undefined> {
  if (folder === undefined) return undefined;
  try {
    return await openTransformer(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`TRANSFORMER_MODEL: ${reason}`, { cause: error });
  }
}
