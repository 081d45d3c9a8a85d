/** Sums counters over the lives of a process: a killed one starts again at 0. */
export class MetricsTally {
  readonly #settled = new Map<string, number>();
  readonly #last = new Map<string, Map<string, number>>();

  /** Takes what a service says now; what it says after it started anew is added to what it said before. */
  async take(service: string, url: string): Promise<void> {
    const response = await fetch(`${url}/metrics`).catch(() => undefined);
    if (response?.ok) this.#last.set(service, counters(await response.text()));
  }

  /** To be called when a process has ended: its last figures count for good. */
  settle(service: string): void {
    for (const [name, value] of this.#last.get(service) ?? []) {
      this.#settled.set(name, (this.#settled.get(name) ?? 0) + value);
    }
    this.#last.delete(service);
  }

  /** The sum of a series, such as `dedup_claims_total{answer="self"}`. */
  sum(series: string): number {
    const living = [...this.#last.values()].reduce((sum, values) => sum + (values.get(series) ?? 0), 0);
    return living + (this.#settled.get(series) ?? 0);
  }
}

function counters(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}
