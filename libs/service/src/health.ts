import type { Probe } from './service-spec.js';

export interface HealthReport {
  readonly status: 'ok' | 'failing';
  /** Name of a probe -> `ok`, or the sentence with which it failed. */
  readonly probes: Readonly<Record<string, string>>;
}

/** A probe that has not answered by then has failed, in ms. */
const probeLimitMs = 3_000;

/** Asks all probes at once; never throws. */
export async function askProbes(probes: readonly Probe[], limitMs = probeLimitMs): Promise<HealthReport> {
  const answers = await Promise.all(
    probes.map(async (probe) => [probe.name, await askOne(probe, limitMs)] as const),
  );
  const status = answers.every(([, answer]) => answer === 'ok') ? 'ok' : 'failing';
  return { status, probes: Object.fromEntries(answers) };
}

async function askOne(probe: Probe, limitMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([(async () => probe.check())(), late]);
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}
