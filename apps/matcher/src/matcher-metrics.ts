import { Gauge, type Registry } from 'prom-client';
import type { StoryState } from './story-state.js';

export interface MatcherMetrics {
  leads(leads: boolean): void;
}

/** The matcher's own metrics, beside those that every stage has; registered once a process. */
export function matcherMetrics(registry: Registry, state: StoryState, now = Date.now): MatcherMetrics {
  const gauge = (name: string, help: string, collect?: (this: Gauge) => void) =>
    new Gauge({ name, help, registers: [registry], ...(collect && { collect }) });
  const active = gauge('matcher_active', '1 in the matcher that leads, 0 in one that stands by');
  active.set(0);
  gauge('matcher_items', 'Items in memory, the newest', function () {
    this.set(state.items);
  });
  gauge('matcher_stories', 'Stories of the items in memory', function () {
    this.set(state.stories);
  });
  gauge(
    'matcher_diverged_items',
    'Items that this process would have put elsewhere than who led',
    function () {
      this.set(state.diverged);
    },
  );
  gauge('matcher_untold_seconds', 'Age of the oldest settlement that is not on wire.marks yet', function () {
    const [oldest] = state.untold;
    this.set(oldest === undefined ? 0 : Math.max(0, (now() - Date.parse(oldest.settlement.at)) / 1_000));
  });
  return { leads: (leads) => active.set(leads ? 1 : 0) };
}
