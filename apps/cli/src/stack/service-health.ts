const patienceMs = 2_000;

/** `ready`, or the sentence that says what is not: probes of /readyz that fail, or no answer at all. */
export async function readiness(port: number): Promise<'ready' | (string & {})> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return response.ok ? 'ready' : failingProbes(text);
  } catch {
    return 'does not answer';
  }
}

/** Reads `{"probes": {"kafka": "ok", "redis": "connection refused"}}`. */
export function failingProbes(body: string): string {
  try {
    const { probes = {} } = JSON.parse(body) as { probes?: Record<string, string> };
    const failing = Object.entries(probes).filter(([, answer]) => answer !== 'ok');
    return failing.map(([name, answer]) => `${name}: ${answer}`).join('; ') || 'not ready';
  } catch {
    return 'not ready';
  }
}

/** The text of /metrics; undefined when the service does not answer. */
export async function metricsOf(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
