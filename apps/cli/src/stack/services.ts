import { join, resolve } from 'node:path';
import { type AppName, pipelineMap } from '#libs/contracts';

export const serviceNames = Object.keys(pipelineMap) as AppName[];

/** The variable that moves a service's port, and the port it has otherwise. */
export const servicePorts: Readonly<
  Record<AppName, { readonly variable: string; readonly byDefault: number }>
> = {
  gateway: { variable: 'GATEWAY_PORT', byDefault: 8080 },
  search: { variable: 'SEARCH_PORT', byDefault: 8081 },
  deduplicator: { variable: 'DEDUPLICATOR_PORT', byDefault: 8082 },
  enricher: { variable: 'ENRICHER_PORT', byDefault: 8083 },
  matcher: { variable: 'MATCHER_PORT', byDefault: 8084 },
  indexer: { variable: 'INDEXER_PORT', byDefault: 8085 },
};

/**
 * How a service's Node is started. Items are short-lived: with 64 MiB for young objects (16 to 32 by default) fewer of them are
 * moved before they die; the collector took 6 to 14 % of a stage's CPU in profiles with the default. The enricher keeps
 * no item as objects for longer than itself: with 8 it is as fast and holds 150 MB less.
 */
export const nodeOptionsOf = (name: string): readonly string[] => [
  '--enable-source-maps',
  `--max-semi-space-size=${name === 'enricher' ? 8 : 64}`,
];

/** How one service is run: what the supervisor needs to start it again. */
export interface ServicePlan {
  readonly name: string;
  readonly port: number;
  readonly script: string;
  /** Added to the environment of whoever starts it. */
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** State of the stack of the folder one works in: data, logs, feeds file, local key. */
export const stateFolder = () => resolve('.slugline');

export function portOf(name: AppName, env: NodeJS.ProcessEnv = process.env): number {
  const { variable, byDefault } = servicePorts[name];
  return Number(env[variable] || byDefault);
}

/** The services of this clone's dist with their environment. */
export function servicePlans(
  dist: string,
  stateDir: string,
  addresses: Readonly<Record<string, string>>,
): ServicePlan[] {
  return serviceNames.map((name) => ({
    name,
    port: portOf(name),
    script: join(dist, 'apps', name, 'src', 'main.js'),
    env: { ...addresses, [servicePorts[name].variable]: String(portOf(name)) },
    logFile: join(stateDir, 'logs', `${name}.log`),
  }));
}
