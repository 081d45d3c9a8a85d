import type { RunningService, ServiceSpec } from './service-spec.js';

/** Starts a service; a wrong environment or a failed start ends the process with 1 and one readable message. */
export async function startService<Config extends { readonly port: number }>(
  _spec: ServiceSpec<Config>,
  _environment?: Readonly<Record<string, string | undefined>>,
): Promise<RunningService> {
  throw new Error('not landed yet');
}
